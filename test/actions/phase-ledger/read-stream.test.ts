import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { getConsumerStream } from '@spine-green/runtime/consumer/streams';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DriftFacts } from '../../../actions/lib/drift/facts.ts';
import { STREAM_DETECTORS } from '../../../actions/lib/drift/stream-detectors.ts';
import type { Session } from '../../../actions/lib/run/session.ts';
import { readStreamFacts } from '../../../actions/phase-ledger/sentinel/read-stream.ts';
import { topicSpecs } from '../../support/archive-writer.ts';
import { type FreshDatabase, freshBus, freshDatabase } from '../../support/servers/postgres.ts';
import { stateAfter } from '../ledger/builder.ts';

const RUN = 'platform_20261122T101500Z';
const { groupId, streamId } = getConsumerStream('archive-writer', handle('RTDL_CORE_CONSUMER_GROUP_ID'), RUN);
const TRAFFIC = handle('FP_BUS_TRAFFIC_FRAUD_V1');

let fresh: FreshDatabase;
let log: EventLog;

beforeAll(async () => {
  fresh = await freshDatabase();
  log = openEventLog({ ...(await freshBus()), clientId: 'sentinel' });
  await log.ensureTopics(topicSpecs(1));
  await log.append(
    TRAFFIC,
    Array.from({ length: 3 }, (_, at) => ({ key: `k${at}`, value: '{}', headers: {} })),
  );
});
afterAll(async () => {
  await log.close();
  await fresh.drop();
});

/** What each detector finds in what is read now. */
async function found(): Promise<Readonly<Record<string, readonly string[]>>> {
  const stream = await readStreamFacts(
    { database: async () => fresh.database, eventLog: async () => log } as Session,
    RUN,
  );
  const facts = { stream, state: stateAfter() } as unknown as DriftFacts;
  const all = Object.entries(STREAM_DETECTORS).map(([name, detect]) => [name, detect(facts)] as const);
  return Object.fromEntries(all.filter(([, lines]) => lines.length > 0));
}

const run = (text: string, values: readonly unknown[] = []) => fresh.database.execute({ text, values });

async function admit(eventId: string, offset: number): Promise<void> {
  await run(
    `INSERT INTO ig.contexts (context_digest, platform_run_id, event_class, event_type, topic, principal, policy_id,
        policy_revision, policy_digest, document)
      VALUES (sha256('one'), $1, 'traffic', 't', $2, 'p', 'p', 'r', 'd', '{}') ON CONFLICT DO NOTHING`,
    [RUN, TRAFFIC],
  );
  await run(
    `INSERT INTO ig.admission_rows (ts_us, batch_id, reserved_at, context_id, attempt, state, dedupe_key, payload_hash,
        partition_key, event_id, eb_partition, eb_offset)
      SELECT 1, 1, now(), context_id, 1, 'ADMITTED', sha256(convert_to($1, 'UTF8')), sha256('p'), sha256('k'), $1, 0, $2
      FROM ig.contexts`,
    [eventId, offset],
  );
}

const repeat = (eventId: string, payload: string, occurrence: number) =>
  run(
    `INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision, receipt_id, dedupe_key,
        event_id, reason_codes, document)
      SELECT now(), 1, $3::int, context_id, $3::int, 'DUPLICATE', sha256(convert_to($1 || $3::int::text, 'UTF8')),
        sha256(convert_to($1, 'UTF8')), $1, '{}', $2 FROM ig.contexts`,
    [eventId, JSON.stringify({ payload_hash: { algo: 'sha256', hex: sha256Hex(payload) } }), occurrence],
  );

const checkpoint = (next: number) =>
  run(
    `INSERT INTO rtdl.archive_checkpoints (stream_id, topic, partition_id, start_offset, next_offset, offset_kind)
      VALUES ($1, $2, 0, 0, $3, 'kafka_offset')
      ON CONFLICT (stream_id, topic, partition_id) DO UPDATE SET next_offset = $3`,
    [streamId, TRAFFIC, next],
  );

const decide = (id: string, status: string) =>
  run(
    `INSERT INTO rtdl.df_decisions (decision_id, platform_run_id, source_event_id, decision_scope, source_payload_hash,
        flow_id, payload_hash, payload_json, action_kind, ruled_action, score_source, context_status, posture_mode)
      VALUES (md5($2), $1, $2, 's', 'h', 'f', 'h', '{}', 'STEP_UP', 'STEP_UP', 'none', $3, 'NORMAL')`,
    [RUN, id, status],
  );

it('finds nothing in a run that is as its log and its database say', async () => {
  await admit('event-1', 1);
  await repeat('event-1', 'p', 1);
  await log.commit(groupId, [{ topic: TRAFFIC, partition: 0, nextOffset: 0 }]);
  await decide('event-1', 'CONTEXT_READY');
  expect(await found()).toEqual({});
});

it('finds another payload that was taken for a repeat', async () => {
  await repeat('event-1', 'q', 2);
  expect(await found()).toEqual({ 'DS-S2': ['1 other payloads were taken for repeats'] });
});

it('finds a receipt of a place that the bus does not have', async () => {
  await admit('event-2', 3);
  expect((await found())['DS-I2']).toEqual([`receipts name ${TRAFFIC}/0/3, the bus ends at 3`]);
});

it('finds a consumer that told more than is durable, and one that is behind the end of the log', async () => {
  await checkpoint(1);
  expect((await found())['DS-S6']).toBeUndefined();
  await log.commit(groupId, [{ topic: TRAFFIC, partition: 0, nextOffset: 2 }]);
  expect((await found())['DS-S6']).toEqual([`archive-writer told 2 of ${TRAFFIC}/0, and 1 is durable`]);
  await checkpoint(4);
  expect((await found())['DS-S6']).toEqual([`archive-writer is at 4 of ${TRAFFIC}/0, which ends at 3`]);
});

it.each(['CONTEXT_MISSING', 'CONTEXT_BLOCKED', 'CONTEXT_UNAVAILABLE', 'DECISION_DEADLINE_EXCEEDED'])(
  'finds a join that missed and was not told: %s',
  async (status) => {
    await decide(`of ${status}`, status);
    expect((await found())['DS-S7']).toEqual([`1 decisions are ${status}, 0 were told`]);
    await run(
      `INSERT INTO obs.run_counters (component, platform_run_id, scenario_run_id, counter, dim, value)
      VALUES ('df', $1, 's', 'degrade', $2, 1)`,
      [RUN, status],
    );
    expect((await found())['DS-S7']).toBeUndefined();
  },
);

it('takes no other degrade for a join that missed', async () => {
  await run(
    `INSERT INTO obs.run_counters (component, platform_run_id, scenario_run_id, counter, dim, value)
      VALUES ('df', $1, 's', 'degrade', 'MODEL_UNAVAILABLE', 3)`,
    [RUN],
  );
  expect((await found())['DS-S7']).toBeUndefined();
});

it('finds a database that lets a payload be changed', async () => {
  await run('ALTER TABLE ig.admission_rows DISABLE TRIGGER settled');
  expect((await found())['DS-S2']).toContain('the database lets the payload of an admission be changed');
});
