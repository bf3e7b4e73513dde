import { canonicalJson } from '@spine-green/evidence-schemas';
import { type SourceDecision, triggerEnvelopeOf } from '../../cases/trigger.ts';
import type { TriggerPolicy } from '../../cases/trigger-policy.ts';
import { advanceCheckpoints } from '../../consumer/checkpoints.ts';
import type { Window } from '../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { countersStatement } from '../../observability/counters.ts';
import { addToOutbox } from '../../outbox/outbox-table.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import { decisionIdsOf, type KnownTriggers, planAllTriggers, type TriggerPlan } from './step.ts';
import { expireWaiting, keepWaiting, loadWaiting } from './waiting.ts';

export interface TriggerLedger {
  /** Decides and commits windows in one transaction: ledger, index, waiting outcomes, outbox, checkpoints. */
  commit(windows: readonly Window[]): Promise<readonly TriggerPlan[]>;
  /** Sets outcomes aside that have waited too long for their decision; how many still wait. */
  sweep(waitMsMax: number): Promise<{ readonly waiting: number; readonly expired: readonly string[] }>;
}

export interface TriggerLedgerOptions {
  readonly database: Database;
  readonly stream: ConsumerStream;
  readonly platformRunId: string;
  readonly policy: TriggerPolicy;
}

export function triggerLedger({ database, stream, platformRunId, policy }: TriggerLedgerOptions): TriggerLedger {
  const scope = { component: 'case-trigger', platformRunId, scenarioRunId: 'N/A' };
  return {
    commit: (windows) =>
      database.transaction(async (transaction) => {
        await inTurn(transaction, platformRunId);
        const plans = await planOf(transaction, windows, { platformRunId, policy });
        await insertDecisions(
          transaction,
          platformRunId,
          plans.flatMap(({ decisions }) => decisions),
        );
        const triggers = plans.flatMap((plan) => plan.triggers);
        await insertTriggers(transaction, { platformRunId, policy }, triggers);
        await countRepeats(transaction, platformRunId, plans);
        await keepWaiting(transaction, platformRunId, plans);
        await insertQuarantine(transaction, platformRunId, plans);
        const outgoing = triggers.map(({ trigger }) => triggerEnvelopeOf(trigger));
        await addToOutbox(transaction, { table: 'cases.case_trigger_outbox', platformRunId }, outgoing);
        const place = { table: stream.checkpointTable, streamId: stream.streamId };
        await advanceCheckpoints(
          transaction,
          place,
          plans.map(({ window, watermarkTsUtc }) => ({ ...window, watermarkTsUtc })),
        );
        const counters = plans.flatMap((plan) => plan.counters);
        if (counters.length > 0) await transaction.execute(countersStatement(scope, counters));
        return plans;
      }),
    sweep: (waitMsMax) =>
      database.transaction(async (transaction) => {
        await inTurn(transaction, platformRunId);
        const expired = await expireWaiting(transaction, platformRunId, waitMsMax);
        const [row] = await transaction.query<{ n: string }>({
          name: 'ct_waiting',
          text: 'SELECT count(*)::text AS n FROM cases.case_trigger_pending_outcomes WHERE platform_run_id = $1',
          values: [platformRunId],
        });
        const counted = { counter: 'quarantine', dim: 'SOURCE_EVENT_UNRESOLVED', value: expired.length };
        if (expired.length > 0) await transaction.execute(countersStatement(scope, [counted]));
        return { waiting: Number(row?.n ?? 0), expired };
      }),
  };
}

/** Topics commit side by side, and an outcome meets its decision across two of them, or is given up, but not both. */
const inTurn = (transaction: Queryable, platformRunId: string) =>
  transaction.query({
    name: 'ct_serial',
    text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))',
    values: [`case-trigger-commit:${platformRunId}`],
  });

interface Rules {
  readonly platformRunId: string;
  readonly policy: TriggerPolicy;
}

/**
 * Plans twice where there would be triggers: the first time to learn which, the second with what the ledger knows of them.
 */
async function planOf(
  transaction: Queryable,
  windows: readonly Window[],
  { platformRunId, policy }: Rules,
): Promise<readonly TriggerPlan[]> {
  const ids = decisionIdsOf(windows);
  const known: KnownTriggers = {
    decisions: ids.length === 0 ? new Map() : await loadDecisions(transaction, platformRunId, ids),
    waiting: ids.length === 0 ? new Map() : await loadWaiting(transaction, platformRunId, ids),
    ledger: new Map(),
  };
  const first = planAllTriggers(windows, known, policy);
  const triggerIds = first.flatMap(({ triggers, mismatches }) =>
    [...triggers, ...mismatches].map(({ trigger }) => trigger.case_trigger_id),
  );
  if (triggerIds.length === 0) return first;
  return planAllTriggers(windows, { ...known, ledger: await loadLedger(transaction, triggerIds) }, policy);
}

async function loadDecisions(
  transaction: Queryable,
  platformRunId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceDecision>> {
  const rows = await transaction.query<{
    decision_id: string;
    source_event_id: string;
    decision_event_id: string;
    source_ts_utc: string;
  }>({
    name: 'ct_decisions',
    text: `SELECT decision_id, source_event_id, decision_event_id, source_ts_utc FROM cases.case_trigger_decision_index
      WHERE platform_run_id = $1 AND decision_id = ANY($2::text[])`,
    values: [platformRunId, ids],
  });
  return new Map(
    rows.map((row) => [
      row.decision_id,
      {
        decisionId: row.decision_id,
        sourceEventId: row.source_event_id,
        decisionEventId: row.decision_event_id,
        sourceTsUtc: row.source_ts_utc,
      },
    ]),
  );
}

async function loadLedger(transaction: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.query<{ case_trigger_id: string; payload_hash: string }>({
    name: 'ct_ledger',
    text: `SELECT case_trigger_id, payload_hash FROM cases.case_trigger_replay_ledger
      WHERE case_trigger_id = ANY($1::text[])`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.case_trigger_id, row.payload_hash]));
}

async function insertDecisions(
  transaction: Queryable,
  platformRunId: string,
  decisions: readonly SourceDecision[],
): Promise<void> {
  if (decisions.length === 0) return;
  await transaction.execute({
    name: 'ct_index',
    text: `INSERT INTO cases.case_trigger_decision_index
        (platform_run_id, decision_id, source_event_id, decision_event_id, source_ts_utc)
      SELECT $1, d, s, e, t FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS i (d, s, e, t)
      ON CONFLICT (platform_run_id, decision_id) DO NOTHING`,
    values: [
      platformRunId,
      decisions.map(({ decisionId }) => decisionId),
      decisions.map(({ sourceEventId }) => sourceEventId),
      decisions.map(({ decisionEventId }) => decisionEventId),
      decisions.map(({ sourceTsUtc }) => sourceTsUtc),
    ],
  });
}

async function insertTriggers(
  transaction: Queryable,
  { platformRunId, policy }: Rules,
  triggers: TriggerPlan['triggers'],
): Promise<void> {
  if (triggers.length === 0) return;
  await transaction.execute({
    name: 'ct_insert',
    text: `INSERT INTO cases.case_trigger_replay_ledger (case_trigger_id, platform_run_id, case_id, trigger_type,
        source_ref_id, source_class, rule, payload_hash, payload_json)
      SELECT i, $1, c, t, s, k, r, h, j FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
        $7::text[], $8::text[], $9::text[]) AS n (i, c, t, s, k, r, h, j)`,
    values: [
      platformRunId,
      triggers.map(({ trigger }) => trigger.case_trigger_id),
      triggers.map(({ trigger }) => trigger.case_id),
      triggers.map(({ trigger }) => trigger.trigger_type),
      triggers.map(({ trigger }) => trigger.source_ref_id),
      triggers.map(({ trigger }) => policy.rules.get(trigger.trigger_type)?.sourceClass ?? ''),
      triggers.map(({ rule }) => rule),
      triggers.map(({ hash }) => hash),
      triggers.map(({ trigger }) => canonicalJson(trigger)),
    ],
  });
}

async function countRepeats(
  transaction: Queryable,
  platformRunId: string,
  plans: readonly TriggerPlan[],
): Promise<void> {
  const mismatches = plans.flatMap((plan) => plan.mismatches);
  const replays = new Map<string, number>();
  for (const [id, times] of plans.flatMap((plan) => [...plan.replays])) replays.set(id, (replays.get(id) ?? 0) + times);
  const ids = [...new Set([...replays.keys(), ...mismatches.map(({ trigger }) => trigger.case_trigger_id)])].sort();
  if (ids.length === 0) return;
  await transaction.execute({
    name: 'ct_repeats',
    text: `UPDATE cases.case_trigger_replay_ledger t SET replay_count = t.replay_count + r.replays,
        mismatch_count = t.mismatch_count + r.mismatches, last_seen = clock_timestamp()
      FROM unnest($1::text[], $2::int[], $3::int[]) AS r (id, replays, mismatches) WHERE t.case_trigger_id = r.id`,
    values: [
      ids,
      ids.map((id) => replays.get(id) ?? 0),
      ids.map((id) => mismatches.filter(({ trigger }) => trigger.case_trigger_id === id).length),
    ],
  });
  if (mismatches.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO cases.case_trigger_payload_mismatches
        (case_trigger_id, platform_run_id, stored_hash, observed_hash, payload_json)
      SELECT i, $1, s, o, j FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS m (i, s, o, j)
      ON CONFLICT DO NOTHING`,
    values: [
      platformRunId,
      mismatches.map(({ trigger }) => trigger.case_trigger_id),
      mismatches.map(({ storedHash }) => storedHash),
      mismatches.map(({ hash }) => hash),
      mismatches.map(({ trigger }) => canonicalJson(trigger)),
    ],
  });
}

async function insertQuarantine(
  transaction: Queryable,
  platformRunId: string,
  plans: readonly TriggerPlan[],
): Promise<void> {
  const rows = plans.flatMap(({ quarantine, window: { topic, partition } }) =>
    quarantine.map((one) => ({ topic, partition, ...one })),
  );
  if (rows.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO cases.case_trigger_quarantine (quarantine_id, platform_run_id, topic, partition_id, offset_value,
        reason_code, body_sha256)
      SELECT i, $1, t, p, o, r, b
      FROM unnest($2::text[], $3::text[], $4::integer[], $5::bigint[], $6::text[], $7::text[]) AS q (i, t, p, o, r, b)
      ON CONFLICT (quarantine_id) DO NOTHING`,
    values: [
      platformRunId,
      rows.map(({ quarantineId }) => quarantineId),
      rows.map(({ topic }) => topic),
      rows.map(({ partition }) => partition),
      rows.map(({ offset }) => offset),
      rows.map(({ reason }) => reason),
      rows.map(({ bodySha256 }) => bodySha256),
    ],
  });
}
