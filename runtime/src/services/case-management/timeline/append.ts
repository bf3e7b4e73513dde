import { canonicalJson } from '@spine-green/evidence-schemas';
import { findInstantMicros, textOfMicros } from '../../../kernel/clock.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import { documentHash, linksOf, type TimelineEvent } from './event.ts';
import { queueLifecycle } from './lifecycle.ts';
import { projectCase } from './projection.ts';

export type AppendOutcome = 'TIMELINE_EVENT_NEW' | 'TIMELINE_EVENT_DUPLICATE' | 'TIMELINE_EVENT_PAYLOAD_MISMATCH';

export interface Appended {
  readonly event: TimelineEvent;
  readonly outcome: AppendOutcome;
}

export interface AppendRules {
  readonly platformRunId: string;
  readonly terminalValues: ReadonlySet<string>;
}

/**
 * Appends events to the timelines of cases that exist, in the caller's transaction: events, links, stats, versions and
 * projections, or none. The cases stay locked until the transaction ends, so that their projections follow from all of
 * their events. An event that is there already is a duplicate; with other content it is a mismatch, and the stored one
 * stands.
 */
export async function appendTimeline(
  transaction: Queryable,
  rules: AppendRules,
  events: readonly TimelineEvent[],
): Promise<readonly Appended[]> {
  const unique = [...new Map(events.map((event) => [event.case_timeline_event_id, event])).values()];
  if (unique.length === 0) return [];
  await lockCases(transaction, unique);
  const fresh = await insertEvents(transaction, rules, unique);
  const repeated = await storedHashes(
    transaction,
    unique.filter(({ case_timeline_event_id: id }) => !fresh.has(id)),
  );
  const appended = unique.map((event): Appended => {
    if (fresh.has(event.case_timeline_event_id)) return { event, outcome: 'TIMELINE_EVENT_NEW' };
    const same = repeated.get(event.case_timeline_event_id) === documentHash(event);
    return { event, outcome: same ? 'TIMELINE_EVENT_DUPLICATE' : 'TIMELINE_EVENT_PAYLOAD_MISMATCH' };
  });
  await insertLinks(transaction, appended);
  await queueLifecycle(transaction, rules.platformRunId, only(appended, 'TIMELINE_EVENT_NEW'));
  await countRepeats(transaction, appended);
  await insertMismatches(transaction, appended, repeated);
  await projectTouched(transaction, rules, appended);
  return appended;
}

const only = (appended: readonly Appended[], outcome: AppendOutcome): readonly TimelineEvent[] =>
  appended.filter((one) => one.outcome === outcome).map(({ event }) => event);

const lockCases = (transaction: Queryable, events: readonly TimelineEvent[]) =>
  transaction.query({
    name: 'cm_lock_cases',
    text: 'SELECT case_id FROM cases.cm_cases WHERE case_id = ANY($1::text[]) ORDER BY case_id FOR UPDATE',
    values: [[...new Set(events.map(({ case_id }) => case_id))]],
  });

async function insertEvents(
  transaction: Queryable,
  { platformRunId }: AppendRules,
  events: readonly TimelineEvent[],
): Promise<ReadonlySet<string>> {
  const rows = await transaction.query<{ case_timeline_event_id: string }>({
    name: 'cm_timeline',
    text: `INSERT INTO cases.cm_case_timeline (case_timeline_event_id, case_id, platform_run_id, timeline_event_type,
        source_ref_id, payload_hash, document_hash, event_json, observed_at, observed_time)
      SELECT id, c, $1, t, s, p, d, j, o::timestamptz, ot
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
        $10::text[]) AS e (id, c, t, s, p, d, j, o, ot)
      ORDER BY id ON CONFLICT (case_timeline_event_id) DO NOTHING RETURNING case_timeline_event_id`,
    values: [
      platformRunId,
      events.map((event) => event.case_timeline_event_id),
      events.map((event) => event.case_id),
      events.map((event) => event.timeline_event_type),
      events.map((event) => event.source_ref_id),
      events.map((event) => event.payload_hash),
      events.map(documentHash),
      events.map((event) => canonicalJson(event)),
      events.map((event) => instantText(event.observed_time)),
      events.map((event) => event.observed_time),
    ],
  });
  return new Set(rows.map((row) => row.case_timeline_event_id));
}

const instantText = (text: string): string => textOfMicros(findInstantMicros(text) ?? 0);

async function storedHashes(
  transaction: Queryable,
  events: readonly TimelineEvent[],
): Promise<ReadonlyMap<string, string>> {
  if (events.length === 0) return new Map();
  const rows = await transaction.query<{ case_timeline_event_id: string; document_hash: string }>({
    name: 'cm_timeline_known',
    text: `SELECT case_timeline_event_id, document_hash FROM cases.cm_case_timeline
      WHERE case_timeline_event_id = ANY($1::text[])`,
    values: [events.map((event) => event.case_timeline_event_id)],
  });
  return new Map(rows.map((row) => [row.case_timeline_event_id, row.document_hash]));
}

async function insertLinks(transaction: Queryable, appended: readonly Appended[]): Promise<void> {
  const links = only(appended, 'TIMELINE_EVENT_NEW').flatMap((event) =>
    linksOf(event).map(({ kind, id }) => ({ event, kind, id })),
  );
  if (links.length === 0) return;
  await transaction.execute({
    name: 'cm_links',
    text: `INSERT INTO cases.cm_case_timeline_links (case_timeline_event_id, ref_type, ref_id, case_id, observed_at)
      SELECT e, k, i, c, o::timestamptz FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
        AS l (e, k, i, c, o) ON CONFLICT DO NOTHING`,
    values: [
      links.map(({ event }) => event.case_timeline_event_id),
      links.map(({ kind }) => kind),
      links.map(({ id }) => id.slice(0, 2048)),
      links.map(({ event }) => event.case_id),
      links.map(({ event }) => instantText(event.observed_time)),
    ],
  });
}

async function countRepeats(transaction: Queryable, appended: readonly Appended[]): Promise<void> {
  await transaction.execute({
    name: 'cm_timeline_stats',
    text: `INSERT INTO cases.cm_case_timeline_stats AS s
        (case_timeline_event_id, actor_id, source_type, replay_count, mismatch_count)
      SELECT id, a, t, r, m FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[]) AS x (id, a, t, r, m)
      ORDER BY id ON CONFLICT (case_timeline_event_id) DO UPDATE SET replay_count = s.replay_count + excluded.replay_count,
        mismatch_count = s.mismatch_count + excluded.mismatch_count, last_seen = clock_timestamp()`,
    values: [
      appended.map(({ event }) => event.case_timeline_event_id),
      appended.map(({ event }) => String(event.timeline_payload.actor_id)),
      appended.map(({ event }) => String(event.timeline_payload.source_type)),
      appended.map(({ outcome }) => (outcome === 'TIMELINE_EVENT_DUPLICATE' ? 1 : 0)),
      appended.map(({ outcome }) => (outcome === 'TIMELINE_EVENT_PAYLOAD_MISMATCH' ? 1 : 0)),
    ],
  });
}

async function insertMismatches(
  transaction: Queryable,
  appended: readonly Appended[],
  stored: ReadonlyMap<string, string>,
): Promise<void> {
  const events = only(appended, 'TIMELINE_EVENT_PAYLOAD_MISMATCH');
  if (events.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO cases.cm_case_timeline_mismatches
        (case_timeline_event_id, stored_hash, observed_hash, event_json)
      SELECT id, s, o, j FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS m (id, s, o, j)
      ON CONFLICT DO NOTHING`,
    values: [
      events.map((event) => event.case_timeline_event_id),
      events.map((event) => stored.get(event.case_timeline_event_id) ?? ''),
      events.map(documentHash),
      events.map((event) => canonicalJson(event)),
    ],
  });
}

async function projectTouched(
  transaction: Queryable,
  { platformRunId, terminalValues }: AppendRules,
  appended: readonly Appended[],
): Promise<void> {
  const fresh = only(appended, 'TIMELINE_EVENT_NEW');
  if (fresh.length === 0) return;
  const perCase = Map.groupBy(fresh, ({ case_id }) => case_id);
  const caseIds = [...perCase.keys()].sort();
  await transaction.execute({
    name: 'cm_case_versions',
    text: `UPDATE cases.cm_cases c SET version = c.version + v.events, updated_at = clock_timestamp()
      FROM unnest($1::text[], $2::int[]) AS v (case_id, events) WHERE c.case_id = v.case_id`,
    values: [caseIds, caseIds.map((id) => perCase.get(id)?.length ?? 0)],
  });
  const timelines = await loadTimelines(transaction, caseIds);
  const projected = caseIds.flatMap((caseId) => {
    const projection = projectCase(timelines.get(caseId) ?? [], terminalValues);
    return projection === undefined ? [] : [{ caseId, projection }];
  });
  const column = <T>(of: (one: (typeof projected)[number]) => T): readonly T[] => projected.map(of);
  await transaction.execute({
    name: 'cm_project',
    text: `INSERT INTO cases.cm_case_projection (case_id, platform_run_id, status, queue_state, is_open, assignee,
        pending_label_write, pending_action_outcome, last_activity_at, last_activity_observed_time, event_count)
      SELECT c, $1, s, q, o, a, pl, pa, la::timestamptz, lt, n
      FROM unnest($2::text[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::boolean[], $8::boolean[],
        $9::text[], $10::text[], $11::int[]) AS p (c, s, q, o, a, pl, pa, la, lt, n)
      ON CONFLICT (case_id) DO UPDATE SET status = excluded.status, queue_state = excluded.queue_state,
        is_open = excluded.is_open, assignee = excluded.assignee, pending_label_write = excluded.pending_label_write,
        pending_action_outcome = excluded.pending_action_outcome, last_activity_at = excluded.last_activity_at,
        last_activity_observed_time = excluded.last_activity_observed_time, event_count = excluded.event_count`,
    values: [
      platformRunId,
      column(({ caseId }) => caseId),
      column(({ projection }) => projection.status),
      column(({ projection }) => projection.queueState),
      column(({ projection }) => projection.open),
      column(({ projection }) => projection.assignee ?? null),
      column(({ projection }) => projection.pendingLabelWrite),
      column(({ projection }) => projection.pendingActionOutcome),
      column(({ projection }) => instantText(projection.lastActivityObservedTime)),
      column(({ projection }) => projection.lastActivityObservedTime),
      column(({ projection }) => projection.eventCount),
    ],
  });
}

/** Whole timelines by case, as they were stored. */
export async function loadTimelines(
  transaction: Queryable,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TimelineEvent[]>> {
  const rows = await transaction.query<{ case_id: string; event_json: string }>({
    name: 'cm_timelines',
    text: 'SELECT case_id, event_json FROM cases.cm_case_timeline WHERE case_id = ANY($1::text[])',
    values: [caseIds],
  });
  const events = rows.map(({ case_id, event_json }) => ({ case_id, event: JSON.parse(event_json) as TimelineEvent }));
  return new Map(
    [...Map.groupBy(events, ({ case_id }) => case_id)].map(([id, all]) => [id, all.map(({ event }) => event)]),
  );
}
