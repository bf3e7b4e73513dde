import { packBytes } from '@spine-green/runtime/evidence/packed';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chainIdentities, type DecisionLaneTruth } from '../../../actions/lib/decision-lane/truth.ts';
import { readDecisionLaneTruth } from '../../../actions/lib/truth/decision-lane.ts';
import { readAuditObjects } from '../../../actions/m7-spine/facts/audit-content.ts';
import type { DaemonInProcess } from '../../support/daemons/daemon-parts.ts';
import { runDecisionLane } from '../../support/decisions/whole-lane.ts';
import { EVIDENCE, type GateWorld, gateWorld, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { RUN } from '../../support/gate/gate-events.ts';

let world: GateWorld;
let gate: RunningGate;
let daemons: readonly DaemonInProcess[] = [];

beforeAll(async () => {
  world = await gateWorld();
  gate = await startGate(world);
  daemons = await runDecisionLane(world, gate, [1, 2]);
  for (const daemon of daemons) await daemon.stop();
}, 120_000);
afterAll(async () => {
  await gate.stop();
  await world.drop();
});

const FAMILIES = { decisions: 2, intents: 2, outcomes: 2 };
const WHOLE: DecisionLaneTruth = {
  traffic: 2,
  published: FAMILIES,
  decisions: 2,
  decidedEvents: 2,
  rejected: 0,
  intents: 2,
  actions: 2,
  outcomes: 2,
  executed: 2,
  uncertain: 0,
  effects: 2,
  doubledActions: 0,
  openActions: 0,
  audited: FAMILIES,
  chains: { whole: 2, open: 0 },
  records: { decisions: 2, chains: 2 },
  pending: 0,
  refused: 0,
};
const ALL = { decision_ge_outcome: true, R7: true, R8: true, R9: true, R10: true };
const failing = (truth: DecisionLaneTruth): readonly string[] =>
  Object.entries(chainIdentities(truth))
    .filter(([, holds]) => !holds)
    .map(([name]) => name);

/** The truth with these rows besides, which are gone again afterwards. */
async function truthWith(statement: string): Promise<DecisionLaneTruth> {
  let found: DecisionLaneTruth | undefined;
  const undo = new Error('undo');
  await world.database.database
    .transaction(async (transaction) => {
      await transaction.execute({ text: statement });
      found = await readDecisionLaneTruth(transaction, RUN);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  if (found === undefined) throw new Error('nothing was read');
  return found;
}

const copyOf = (table: string, columns: Readonly<Record<string, string>>, rest: readonly string[]): string => {
  const names = [...Object.keys(columns), ...rest];
  const values = [...Object.values(columns), ...rest];
  return `INSERT INTO rtdl.${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM rtdl.${table} LIMIT 1`;
};

describe('the truth of the decision lane', () => {
  it('counts gate, ledgers and audit, and every identity of a whole run holds', async () => {
    const truth = await readDecisionLaneTruth(world.database.database, RUN);
    expect(truth).toEqual(WHOLE);
    expect(chainIdentities(truth)).toEqual(ALL);
  });

  it.each<{ given: string; row: string; fails: readonly string[] }>([
    {
      given: 'a decision on an event that was not admitted',
      row: copyOf('df_decisions', { decision_id: "repeat('a', 32)", source_event_id: "repeat('a', 64)" }, [
        ...['platform_run_id', 'decision_scope', 'source_payload_hash', 'flow_id', 'payload_hash', 'payload_json'],
        ...['action_kind', 'ruled_action', 'score', 'score_source', 'context_status', 'posture_mode'],
      ]),
      fails: ['R7', 'R8', 'R10'],
    },
    {
      given: 'a second effect of an action',
      row: copyOf('al_effects', { token: "'twice'" }, ['platform_run_id', 'action_id', 'action_kind', 'provider_ref']),
      fails: ['R9'],
    },
    {
      given: 'an intent that nobody asked for',
      row: copyOf('al_intent_ledger', { idempotency_key: "'other'", event_id: "repeat('b', 64)" }, [
        'platform_run_id',
        'scenario_run_id',
        'semantic_key',
        'action_type',
        'intent_event_id',
        'decision_id',
        'action_id',
      ]),
      fails: ['R9'],
    },
    {
      given: 'an outcome of another action',
      row: copyOf('al_outcomes_append', { outcome_id: "repeat('c', 32)", semantic_key: "repeat('c', 64)" }, [
        'platform_run_id',
        'decision_id',
        'action_id',
        'action_kind',
        'status',
        'reason',
        'attempts',
        'payload_hash',
      ]),
      fails: ['decision_ge_outcome', 'R9'],
    },
    {
      given: 'a chain that lacks its outcome',
      row: `INSERT INTO rtdl.dla_lineage_chains (platform_run_id, decision_id, chain_status, missing)
        VALUES ('${RUN}', repeat('d', 32), 'UNRESOLVED', ARRAY['MISSING_OUTCOME_LINK'])`,
      fails: ['R10'],
    },
    {
      given: 'a second record of a decision',
      row: copyOf('dla_audit_index', { audit_id: "repeat('e', 32)", kind: "'DECISION'" }, [
        ...['platform_run_id', 'scenario_run_id', 'decision_id', 'decision_event_id', 'recorded_at_utc'],
        ...['record_digest', 'object_ref', 'line'],
      ]),
      fails: ['R10'],
    },
    {
      given: 'a decision that the audit took in twice',
      row: `INSERT INTO rtdl.dla_intake_candidates (platform_run_id, event_type, event_id, payload_hash, decision_id,
          topic, partition_id, offset_value)
        VALUES ('${RUN}', 'decision_response', 'other', 'h', repeat('f', 32), 't', 0, 99)`,
      fails: ['R8'],
    },
  ])('$given breaks $fails and nothing else', async ({ row, fails }) => {
    expect(failing(await truthWith(row))).toEqual(fails);
  });

  it('a coded rejection counts for an event that was admitted, and for no other', async () => {
    const at = (offset: string) => `INSERT INTO rtdl.df_rejections (rejection_id, stream_id, platform_run_id, topic,
        partition_id, offset_value, code, bytes_sha256)
      SELECT repeat('a', 32), 's', '${RUN}', c.topic, a.eb_partition, ${offset}, 'PAYLOAD_INVALID', 'b'
      FROM ig.admission_rows a JOIN ig.contexts c USING (context_id) WHERE c.event_class = 'traffic_fraud' LIMIT 1`;
    expect((await truthWith(at('a.eb_offset'))).rejected).toBe(1);
    expect((await truthWith(at('a.eb_offset + 1000'))).rejected).toBe(0);
  });

  it('nothing of another run is counted', async () => {
    const other = await readDecisionLaneTruth(world.database.database, 'platform_20990101T000000Z');
    expect(JSON.stringify(other)).not.toMatch(/[1-9]/);
  });
});

describe('the records of the audit', () => {
  const place = () => ({
    database: world.database.database,
    store: world.objects.store,
    bucket: EVIDENCE,
    platformRunId: RUN,
  });
  const firstKey = async (): Promise<string> => {
    const prefix = `evidence/runs/${RUN}/decision_log_audit/`;
    for await (const { key } of listAll(world.objects.store, EVIDENCE, prefix)) return key;
    throw new Error('there is no record');
  };

  it('are read to their last line, and each is the one that the index names', async () => {
    const { records, faults, objects } = await readAuditObjects(place());
    expect({ records, faults }).toEqual({ records: { decisions: 2, chains: 2 }, faults: [] });
    expect(objects).toBeGreaterThan(0);
  });

  it('that were written over, and an object that nobody indexed, are faults by name', async () => {
    const key = await firstKey();
    const { body, versionId } = await world.objects.store.get(EVIDENCE, key);
    const beside = key.replace(/segment=.*/, 'segment=9000-9001.jsonl.zst');
    await world.objects.store.put(EVIDENCE, beside, body, { kind: 'create' });
    await world.objects.store.put(EVIDENCE, key, await packBytes('{}\n'), { kind: 'replace', versionId });
    const { faults } = await readAuditObjects(place());
    expect(faults).toContain(`${beside}: not in the index`);
    expect(faults).toContain(`${key}: 2 versions`);
    expect(faults.some((fault) => fault.startsWith(`${key}: E_SCHEMA_INVALID`))).toBe(true);
    expect(faults.some((fault) => fault.startsWith(`${beside}: line 1 is not indexed`))).toBe(true);
  });
});
