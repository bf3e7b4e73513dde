import { PlatformError } from '@spine-green/evidence-schemas';
import { advisoryLockId } from '../../kernel/advisory-lock-id.ts';
import { textOfMicros } from '../../kernel/clock.ts';
import { countersStatement } from '../../observability/counters.ts';
import { addToOutbox } from '../../outbox/outbox-table.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import { findAdmittedEvents, readRunMicros } from '../../truth/run-clock.ts';
import { labelFacts, queueLabelFacts } from './lifecycle.ts';
import type { LabelPolicy } from './policy.ts';
import type { LabelLedger } from './ports.ts';
import {
  type AssertionBatch,
  type AssertionPlan,
  isForbidden,
  type KnownLabels,
  labelKey,
  planAssertions,
} from './step.ts';
import { TIMELINE_COLUMNS, type TimelineRow, timelineLabelOf } from './timeline-rows.ts';
import type { ReadAssertion, StoredAssertion, TimelineLabel } from './types.ts';

/** The ledger in PostgreSQL. An answer is given after the commit, and commits are synchronous. */
export const databaseLabelLedger = (database: Database, policy: LabelPolicy): LabelLedger => ({
  commit: (batch) =>
    database.transaction(async (transaction) => {
      // Two writers of one subject must see each other's label, or each would publish its own as the one that stands.
      await transaction.execute({
        name: 'ls_serial',
        text: 'SELECT pg_advisory_xact_lock($1::bigint)',
        values: [advisoryLockId(`label-store-commit:${batch.platformRunId}`)],
      });
      const known = await loadKnown(transaction, batch, policy);
      const plan = planAssertions(batch, known, policy);
      await write(transaction, batch, plan);
      return plan;
    }),
});

const readsOf = ({ items }: AssertionBatch): readonly ReadAssertion[] =>
  items.flatMap(({ read }) => ('assertion' in read ? [read] : []));

async function loadKnown(transaction: Queryable, batch: AssertionBatch, policy: LabelPolicy): Promise<KnownLabels> {
  if (isForbidden(batch, policy)) throw new Error('a batch of a principal that may not write reached the ledger');
  const reads = readsOf(batch);
  const eventIds = [...new Set(reads.map(({ assertion }) => assertion.label_subject_key.event_id))].sort();
  const ids = [...new Set(reads.map(({ assertion }) => assertion.label_assertion_id))].sort();
  const { platformRunId } = batch;
  return {
    assertions: await loadAssertions(transaction, ids),
    timelines: await loadTimelines(transaction, platformRunId, eventIds),
    subjects: await findAdmittedEvents(transaction, { platformRunId, eventClass: policy.subjectClass }, eventIds),
    runMicros: await readRunMicros(transaction, platformRunId),
  };
}

async function loadAssertions(
  transaction: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredAssertion>> {
  const rows = await transaction.query<{
    label_assertion_id: string;
    payload_hash: string;
    event_id: string;
    label_type: string;
    replay_count: number;
    mismatch_count: number;
  }>({
    name: 'ls_known',
    text: `SELECT label_assertion_id, payload_hash, event_id, label_type, replay_count, mismatch_count
      FROM labels.ls_label_assertions WHERE label_assertion_id = ANY($1::text[])`,
    values: [ids],
  });
  return new Map(
    rows.map((row) => [
      row.label_assertion_id,
      {
        payloadHash: row.payload_hash,
        eventId: row.event_id,
        labelType: row.label_type,
        replayCount: row.replay_count,
        mismatchCount: row.mismatch_count,
      },
    ]),
  );
}

async function loadTimelines(
  transaction: Queryable,
  platformRunId: string,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TimelineLabel[]>> {
  const rows = await transaction.query<TimelineRow>({
    name: 'ls_timelines',
    text: `SELECT ${TIMELINE_COLUMNS} FROM labels.ls_label_timeline
      WHERE platform_run_id = $1 AND event_id = ANY($2::text[])`,
    values: [platformRunId, eventIds],
  });
  const labels = rows.map((row) => ({ key: labelKey(row.event_id, row.label_type), label: timelineLabelOf(row) }));
  return new Map([...Map.groupBy(labels, ({ key }) => key)].map(([key, all]) => [key, all.map(({ label }) => label)]));
}

async function write(transaction: Queryable, batch: AssertionBatch, plan: AssertionPlan): Promise<void> {
  await insertFresh(transaction, batch, plan);
  await countRepeats(transaction, plan);
  await insertMismatches(transaction, batch, plan);
  await insertRejections(transaction, batch, plan);
  const place = { table: 'labels.ls_outbox', platformRunId: batch.platformRunId } as const;
  await addToOutbox(
    transaction,
    place,
    plan.fresh.map(({ envelope }) => envelope),
  );
  await queueLabelFacts(transaction, batch.platformRunId, labelFacts(batch, plan));
  const scope = { component: 'ls', platformRunId: batch.platformRunId, scenarioRunId: 'N/A' };
  // The principal is a label of its own, because the handshake of case management is held against it (15, section 5).
  const perPrincipal = plan.counters
    .filter(({ counter }) => counter === 'accepted' || counter === 'duplicate')
    .map(({ counter, value }) => ({ counter: `${counter}_by_principal`, dim: batch.principal, value }));
  if (plan.counters.length > 0)
    await transaction.execute(countersStatement(scope, [...plan.counters, ...perPrincipal]));
}

async function insertFresh(transaction: Queryable, batch: AssertionBatch, { fresh }: AssertionPlan): Promise<void> {
  if (fresh.length === 0) return;
  const column = <T>(of: (one: (typeof fresh)[number]) => T): readonly T[] => fresh.map(of);
  const shared = [
    batch.platformRunId,
    column(({ label }) => label.assertionId),
    column(({ assertion }) => assertion.label_subject_key.event_id),
    column(({ assertion }) => assertion.label_type),
    column(({ assertion }) => assertion.payload_hash),
    column(({ assertionText }) => assertionText),
    column(({ ref }) => ref),
  ];
  const inserted = await transaction.execute({
    name: 'ls_insert_assertions',
    text: `INSERT INTO labels.ls_label_assertions (label_assertion_id, platform_run_id, scenario_run_id, event_id,
        label_type, principal, payload_hash, assertion_json, assertion_ref)
      SELECT id, $1, s, e, t, $8, h, j, r
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $9::text[])
        AS a (id, e, t, h, j, r, s)
      ON CONFLICT (label_assertion_id) DO NOTHING`,
    values: [...shared, batch.principal, column(({ assertion }) => assertion.pins.scenario_run_id)],
  });
  if (inserted !== fresh.length) {
    throw new PlatformError('E_DATABASE_CONFLICT', 'an assertion was committed by another writer meanwhile');
  }
  await transaction.execute({
    name: 'ls_insert_timeline',
    text: `INSERT INTO labels.ls_label_timeline (label_assertion_id, platform_run_id, event_id, label_type, payload_hash,
        assertion_json, assertion_ref, label_value, effective_at, observed_at, effective_time, observed_time,
        source_type, source_rank, actor_id, evidence_refs_json)
      SELECT id, $1, e, t, h, j, r, v, ea::timestamptz, oa::timestamptz, et, ot, st, sr, a, refs
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
        $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[])
        AS l (id, e, t, h, j, r, v, ea, oa, et, ot, st, sr, a, refs)`,
    values: [
      ...shared,
      column(({ label }) => label.value),
      column(({ label }) => textOfMicros(label.effectiveMicros)),
      column(({ label }) => textOfMicros(label.observedMicros)),
      column(({ assertion }) => assertion.effective_time),
      column(({ assertion }) => assertion.observed_time),
      column(({ assertion }) => assertion.source_type),
      column(({ label }) => label.source),
      column(({ assertion }) => assertion.actor_id ?? null),
      column(({ assertion }) => JSON.stringify(assertion.evidence_refs)),
    ],
  });
}

async function countRepeats(transaction: Queryable, { replays, mismatches }: AssertionPlan): Promise<void> {
  const repeats = new Map<string, { replays: number; mismatches: number }>();
  const of = (id: string) => repeats.get(id) ?? { replays: 0, mismatches: 0 };
  for (const [id, count] of replays) repeats.set(id, { ...of(id), replays: count });
  for (const { read } of mismatches) {
    const { assertionId } = read.label;
    repeats.set(assertionId, { ...of(assertionId), mismatches: of(assertionId).mismatches + 1 });
  }
  if (repeats.size === 0) return;
  const all = [...repeats].sort(([a], [b]) => (a < b ? -1 : 1));
  await transaction.execute({
    name: 'ls_count_repeats',
    text: `UPDATE labels.ls_label_assertions a SET replay_count = a.replay_count + r.replays,
        mismatch_count = a.mismatch_count + r.mismatches, last_committed_at = clock_timestamp()
      FROM unnest($1::text[], $2::int[], $3::int[]) AS r (id, replays, mismatches) WHERE a.label_assertion_id = r.id`,
    values: [all.map(([id]) => id), all.map(([, one]) => one.replays), all.map(([, one]) => one.mismatches)],
  });
}

async function insertMismatches(
  transaction: Queryable,
  { platformRunId }: AssertionBatch,
  { mismatches }: AssertionPlan,
): Promise<void> {
  if (mismatches.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO labels.ls_label_assertion_mismatches (label_assertion_id, platform_run_id, event_id, label_type,
        stored_hash, observed_hash, assertion_json)
      SELECT id, $1, e, t, s, o, j
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) AS m (id, e, t, s, o, j)
      ON CONFLICT DO NOTHING`,
    values: [
      platformRunId,
      mismatches.map(({ read }) => read.label.assertionId),
      mismatches.map(({ read }) => read.assertion.label_subject_key.event_id),
      mismatches.map(({ read }) => read.assertion.label_type),
      mismatches.map(({ storedHash }) => storedHash),
      mismatches.map(({ read }) => read.assertion.payload_hash),
      mismatches.map(({ read }) => JSON.stringify(read.assertion)),
    ],
  });
}

async function insertRejections(
  transaction: Queryable,
  { platformRunId, principal }: AssertionBatch,
  { rejections }: AssertionPlan,
): Promise<void> {
  if (rejections.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO labels.ls_label_rejections (rejection_id, platform_run_id, principal, reason_code, body_sha256)
      SELECT id, $1, $2, r, b FROM unnest($3::text[], $4::text[], $5::text[]) AS x (id, r, b)
      ON CONFLICT (rejection_id) DO NOTHING`,
    values: [
      platformRunId,
      principal,
      rejections.map(({ rejectionId }) => rejectionId),
      rejections.map(({ reason }) => reason),
      rejections.map(({ bodySha256 }) => bodySha256),
    ],
  });
}
