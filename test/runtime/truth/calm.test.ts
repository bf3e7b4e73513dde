import { healthBlockers } from '@spine-green/runtime/services/reporter/closure/blocked';
import { readOutboxes, readUnfinished } from '@spine-green/runtime/truth/calm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUN } from '../../support/bus-records.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const put = (text: string) => database.database.execute({ text, values: [RUN] });
const outbox = (table: string, event: string, state: string) =>
  put(`INSERT INTO ${table} (platform_run_id, event_id, envelope, state) VALUES ($1, '${event}', '{}', '${state}')`);

describe('a run is not calm', () => {
  it('while something that was decided is not published; what was refused is told apart', async () => {
    const none = await readOutboxes(database.database, RUN);
    expect(none.map(({ pending, refused }) => pending + refused)).toEqual([0, 0, 0, 0, 0]);
    await outbox('rtdl.df_outbox', 'a', 'PENDING');
    await outbox('rtdl.df_outbox', 'b', 'DONE');
    await outbox('rtdl.al_outbox', 'c', 'QUARANTINED');
    await outbox('cases.case_trigger_outbox', 'd', 'PENDING');
    await outbox('cases.cm_action_outbox', 'e', 'PENDING');
    await outbox('labels.ls_outbox', 'f', 'PENDING');
    const found = await readOutboxes(database.database, RUN);
    expect(new Map(found.map(({ name, pending, refused }) => [name, [pending, refused]]))).toEqual(
      new Map([
        ['decisions', [1, 0]],
        ['outcomes', [0, 1]],
        ['case triggers', [1, 0]],
        ['actions of cases', [1, 0]],
        ['labels', [1, 0]],
      ]),
    );
  });

  it('while an action has no outcome or a chain is not whole', async () => {
    expect(await readUnfinished(database.database, RUN)).toEqual([]);
    await put(`INSERT INTO rtdl.al_semantic_ledger (platform_run_id, scenario_run_id, semantic_key, payload_hash, state,
        intent_envelope) VALUES ($1, 's', repeat('a', 64), 'h', 'EXECUTING', '{}')`);
    await put(`INSERT INTO rtdl.dla_lineage_chains (platform_run_id, decision_id, chain_status, missing)
      VALUES ($1, 'd', 'UNRESOLVED', '{MISSING_OUTCOME_LINK}')`);
    expect(await readUnfinished(database.database, RUN)).toEqual([
      '1 actions have no outcome',
      '1 chains of decisions are not whole',
    ]);
  });

  it('while an outcome waits for its decision, a suspicion is queued or a label is not decided', async () => {
    await put(`INSERT INTO cases.case_trigger_pending_outcomes (platform_run_id, outcome_id, decision_id, topic,
        partition_id, offset_value, envelope) VALUES ($1, 'o', 'd', 't', 0, 0, '{}')`);
    await put(`INSERT INTO cases.cm_label_work (case_trigger_id, platform_run_id, case_id, source_case_event_id)
      VALUES ('t', $1, 'c', 'e')`);
    await put(
      `INSERT INTO cases.cm_lifecycle_facts (platform_run_id, case_timeline_event_id, fact) VALUES ($1, 'e', '{}')`,
    );
    await put(`INSERT INTO labels.ls_lifecycle_facts (platform_run_id, fact_id, fact) VALUES ($1, 'e', '{}')`);
    await emission('due', '2026-11-22T10:00:00Z');
    await emission('later', '2026-11-23T10:00:00Z');
    expect(await readUnfinished(database.database, RUN)).toEqual([
      '1 outcomes wait for their decision',
      '1 cases have a suspicion that is not asserted',
      '1 facts about cases are not told',
      '1 facts about labels are not told',
    ]);
    // How far the run has come in its own time, as the archive says.
    await put(`INSERT INTO rtdl.archive_checkpoints (stream_id, topic, partition_id, start_offset, next_offset, offset_kind,
        watermark_ts_utc)
      VALUES ('archive_writer.v0::' || $1, 'fp.bus.traffic.fraud.v1', 0, 0, 1, 'kafka_offset',
        '2026-11-22T12:00:00.000000Z')`);
    expect(await readUnfinished(database.database, RUN)).toContain('1 labels of cases are not decided');
  });
});

const emission = (id: string, observedAt: string) =>
  put(`INSERT INTO cases.cm_label_emissions (label_assertion_id, platform_run_id, case_id, source_case_event_id, label_type,
      payload_hash, assertion_json, observed_at, requested_time, status)
    VALUES ('${id}', $1, 'c', 'e', 'fraud_disposition', 'h', '{}', '${observedAt}', '${observedAt}', 'PENDING')`);

describe('a component that is RED', () => {
  const of = (reasons: readonly string[]) =>
    healthBlockers(
      [
        {
          component: 'df',
          instanceId: 'i',
          imageDigest: '',
          runConfigDigest: '',
          policyRevisions: {},
          state: 'RED',
          reasons,
          ageSeconds: 1,
          clockSkewSeconds: 0,
          liveInstances: 1,
        },
      ],
      ['df'],
    );
  it.each([
    { given: 'because its decisions were restrictive', reasons: ['DF_FAIL_CLOSED_RATE'], blocks: 0 },
    { given: 'because of something else too', reasons: ['DF_FAIL_CLOSED_RATE', 'SYNTHESIS_ERROR'], blocks: 1 },
    { given: 'because of something else', reasons: ['DF_OUTBOX_DEPTH'], blocks: 1 },
  ])('$given blocks a closure: $blocks', ({ reasons, blocks }) => {
    expect(of(reasons)).toHaveLength(blocks);
  });
});
