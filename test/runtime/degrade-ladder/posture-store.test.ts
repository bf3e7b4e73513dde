import { readLadderPolicy } from '@spine-green/runtime/decisions/ladder-policy';
import type { Posture, PostureMode } from '@spine-green/runtime/decisions/posture';
import { readPosture } from '@spine-green/runtime/decisions/posture-store';
import { readRegistrySnapshot } from '@spine-green/runtime/decisions/registry';
import { runConfig } from '@spine-green/runtime/run-config';
import { composeDegradeLadder } from '@spine-green/runtime/services/degrade-ladder/service';
import { databasePostureStore } from '@spine-green/runtime/services/degrade-ladder/store';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUN } from '../../support/bus-records.ts';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { startDaemon } from '../../support/daemons/daemon-parts.ts';
import { eventually } from '../../support/servers/processes.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

const STREAM = `dl.v0::${RUN}`;
const ladder = readLadderPolicy(runConfig.degrade_ladder, 'local');
if ('fault' in ladder) throw new Error(ladder.fault);
const { policy } = ladder;

let world: FreshWorld;
beforeEach(async () => {
  world = await freshWorld();
});
afterEach(() => world.drop());

const store = () => databasePostureStore(world.database, { streamId: STREAM, platformRunId: RUN });
const posture = (sequence: number, mode: PostureMode = 'NORMAL'): Posture => ({
  mode,
  capabilities_mask: policy.masks[mode],
  policy_rev: policy.rev,
  posture_seq: sequence,
  decided_at_utc: '2026-01-01T00:00:00.000000Z',
});
const commit = (one: Posture, from?: PostureMode) =>
  store().commit({ posture: one, draft: { mode: one.mode, reason: 'test', evidence_refs: [], from } });
const count = async (table: string): Promise<number> =>
  Number((await world.database.query({ text: `SELECT count(*)::text AS n FROM rtdl.${table}` }))[0]?.n);

describe('the posture store', () => {
  it('keeps the current posture, all before it, and tells each change of mode once', async () => {
    await commit(posture(0));
    await commit(posture(1), 'NORMAL');
    await commit(posture(2, 'FAIL_CLOSED'), 'NORMAL');
    expect(await store().load()).toEqual(posture(2, 'FAIL_CLOSED'));
    expect([await count('dl_posture_history'), await count('dl_posture_outbox')]).toEqual([3, 2]);
    expect([await store().drain(), await store().drain()]).toEqual([0, 0]);
    expect(await count('dl_governance_events')).toBe(2);
  });

  it('refuses a lower sequence and the same with other content, and takes the same again for done', async () => {
    await commit(posture(5));
    await commit(posture(5));
    await expect(commit(posture(4))).rejects.toMatchObject({ code: 'E_POSTURE_SEQUENCE' });
    await expect(commit(posture(5, 'DEGRADED_1'))).rejects.toMatchObject({ code: 'E_POSTURE_SEQUENCE' });
    expect(await count('dl_posture_history')).toBe(1);
  });

  it.each(['dl_posture_history', 'dl_governance_events'])('refuses to change %s', async (table) => {
    await commit(posture(0));
    await store().drain();
    await expect(world.database.execute({ text: `DELETE FROM rtdl.${table}` })).rejects.toMatchObject({
      code: 'E_DATABASE_REFUSED',
    });
  });

  it('is read with its age by the clock of the database, and an absent one is missing', async () => {
    expect(await readPosture(world.database, STREAM)).toEqual({ kind: 'missing' });
    await commit(posture(0));
    await world.database.execute({ text: "UPDATE rtdl.dl_current_posture SET updated_at = now() - interval '1 hour'" });
    const reading = await readPosture(world.database, STREAM);
    expect(reading.kind === 'found' && Math.round(reading.ageSeconds / 60)).toBe(60);
  });

  it('that cannot be read is an answer: error', async () => {
    await world.database.execute({ text: 'ALTER TABLE rtdl.dl_current_posture RENAME TO gone' });
    expect(await readPosture(world.database, STREAM)).toEqual({ kind: 'error' });
  });
});

describe('the ladder of a run', () => {
  const start = () => {
    const registry = readRegistrySnapshot(runConfig.registry_snapshot);
    return startDaemon(
      {
        ...world,
        component: 'dl',
        platformRunId: RUN,
        evidenceBucket: EVIDENCE,
        parameters: recordedParameters(openParameters('file:/dev/null')),
      },
      async (parts) => composeDegradeLadder({ policy, registry: () => registry, streams: [], streamId: STREAM }, parts),
    );
  };

  it('opens to DEGRADED_1 at most while components may still start, and goes on counting in a second life', async () => {
    const first = await start();
    const seen = await eventually(() => store().load());
    await first.stop();
    expect(seen).toMatchObject({ mode: 'DEGRADED_1', posture_seq: 0 });
    await world.database.execute({
      text: `INSERT INTO obs.component_heartbeats (component, instance_id, platform_run_id, scenario_run_id, image_digest,
          run_config_digest, policy_revs_json, health_state, health_reasons, metrics_json, lag_json, started_at, reported_at)
        VALUES ('ofp', 'i', $1, 'N/A', 'd', 'd', '{}', 'RED', '{SNAPSHOT_FAILURES_RED}', '{}', '{}', now(), now())`,
      values: [RUN],
    });
    const second = await start();
    const worse = await eventually(async () => {
      const now = await store().load();
      return now?.mode === 'FAIL_CLOSED' ? now : undefined;
    });
    await second.stop();
    expect(worse.posture_seq).toBeGreaterThan(0);
    expect(worse.reason).toBe('downshift:graded:ofp_health');
    const rows = await world.database.query({
      text: 'SELECT posture_seq::text AS seq FROM rtdl.dl_posture_history ORDER BY posture_seq',
    });
    expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, place) => place));
  });
});
