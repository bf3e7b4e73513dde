import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { WORKER_ACTOR } from '../../../cases/actors.ts';
import type { LabelVerdict } from '../../../label-client/label-client.ts';
import { countersStatement } from '../../../observability/counters.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import { timelineCounters } from '../intake/ledger.ts';
import { type AppendRules, appendTimeline } from '../timeline/append.ts';
import { type LabelMoment, labelEvent } from './assertion.ts';

export interface EmissionView {
  readonly label_assertion_id: string;
  readonly status: 'PENDING' | 'ACCEPTED' | 'REJECTED';
  readonly reason_code: string | null;
  readonly outcome: 'NEW' | 'DUPLICATE' | 'PAYLOAD_MISMATCH';
}

/**
 * Requests labels in the caller's transaction: the emission and its LABEL_PENDING, once a label. Another document under the
 * same identity is kept as a mismatch and never sent (15, section 3.4).
 */
export async function requestLabels(
  transaction: Queryable,
  rules: AppendRules,
  moments: readonly LabelMoment[],
): Promise<readonly EmissionView[]> {
  if (moments.length === 0) return [];
  const texts = moments.map(({ assertion }) => canonicalJson(assertion));
  const inserted = await transaction.query<{ label_assertion_id: string }>({
    name: 'cm_emit',
    text: `INSERT INTO cases.cm_label_emissions (label_assertion_id, platform_run_id, case_id, source_case_event_id,
        label_type, payload_hash, assertion_json, observed_at, requested_time, status, pending_event_id)
      SELECT i, $1, c, s, t, h, j, o::timestamptz, r, 'PENDING', p FROM unnest($2::text[], $3::text[], $4::text[],
        $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[]) AS e (i, c, s, t, h, j, o, r, p)
      ORDER BY i ON CONFLICT (label_assertion_id) DO NOTHING RETURNING label_assertion_id`,
    values: [
      rules.platformRunId,
      moments.map(({ assertion }) => assertion.label_assertion_id),
      moments.map(({ caseId }) => caseId),
      moments.map(({ assertion }) => assertion.case_timeline_event_id),
      moments.map(({ assertion }) => assertion.label_type),
      texts.map((text) => sha256Hex(text)),
      texts,
      moments.map(({ assertion }) => assertion.observed_time),
      moments.map(({ requestedTime }) => requestedTime),
      moments.map((moment) => labelEvent(moment, { kind: 'pending' }).case_timeline_event_id),
    ],
  });
  const fresh = new Set(inserted.map((row) => row.label_assertion_id));
  const isFresh = ({ assertion }: LabelMoment): boolean => fresh.has(assertion.label_assertion_id);
  const events = moments.filter(isFresh).map((moment) => labelEvent(moment, { kind: 'pending' }));
  const counters = timelineCounters(await appendTimeline(transaction, rules, events));
  const scope = { component: 'cm', platformRunId: rules.platformRunId, scenarioRunId: 'N/A' };
  if (events.length > 0) {
    const asserted = { counter: 'label_assertions', dim: '', value: events.length };
    await transaction.execute(countersStatement(scope, [...counters, asserted]));
  }
  return viewsOf(transaction, moments, fresh);
}

async function viewsOf(
  transaction: Queryable,
  moments: readonly LabelMoment[],
  fresh: ReadonlySet<string>,
): Promise<readonly EmissionView[]> {
  const rows = await transaction.query<{
    id: string;
    status: EmissionView['status'];
    reason: string | null;
    hash: string;
  }>({
    name: 'cm_emissions',
    text: `SELECT label_assertion_id AS id, status, last_reason_code AS reason, payload_hash AS hash
      FROM cases.cm_label_emissions WHERE label_assertion_id = ANY($1::text[])`,
    values: [moments.map(({ assertion }) => assertion.label_assertion_id)],
  });
  const views: EmissionView[] = [];
  for (const { assertion } of moments) {
    const { label_assertion_id: id } = assertion;
    const stored = rows.find((row) => row.id === id);
    if (stored === undefined) throw new Error(`the emission ${id} is not there`);
    const text = canonicalJson(assertion);
    const same = stored.hash === sha256Hex(text);
    const outcome = fresh.has(id) ? 'NEW' : same ? 'DUPLICATE' : 'PAYLOAD_MISMATCH';
    if (!same) await keepMismatch(transaction, { id, stored: stored.hash, text });
    views.push({ label_assertion_id: id, status: stored.status, reason_code: stored.reason, outcome });
  }
  return views;
}

const keepMismatch = (
  transaction: Queryable,
  { id, stored, text }: { readonly id: string; readonly stored: string; readonly text: string },
) =>
  transaction.execute({
    text: `INSERT INTO cases.cm_label_emission_mismatches (label_assertion_id, stored_hash, observed_hash, assertion_json)
      VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    values: [id, stored, sha256Hex(text), text],
  });

export interface OpenEmission {
  readonly caseId: string;
  readonly assertion: LabelAssertionV1;
  readonly requestedTime: string;
  readonly attempts: number;
}

/** Emissions whose time has come: the run is as far as the label says, and the pause after a failed try is over. */
export async function dueEmissions(
  database: Queryable,
  {
    platformRunId,
    runTime,
    limit,
  }: { readonly platformRunId: string; readonly runTime: string; readonly limit: number },
): Promise<readonly OpenEmission[]> {
  const rows = await database.query<{
    case_id: string;
    assertion_json: string;
    requested_time: string;
    attempt_count: number;
  }>({
    name: 'cm_due',
    text: `SELECT case_id, assertion_json, requested_time, attempt_count FROM cases.cm_label_emissions e
      WHERE platform_run_id = $1 AND status = 'PENDING' AND observed_at <= $2::timestamptz
        AND next_attempt_at <= clock_timestamp()
      ORDER BY e.next_attempt_at LIMIT $3`,
    values: [platformRunId, runTime, limit],
  });
  return rows.map((row) => ({
    caseId: row.case_id,
    assertion: JSON.parse(row.assertion_json) as LabelAssertionV1,
    requestedTime: row.requested_time,
    attempts: row.attempt_count,
  }));
}

/** A try that decided nothing: tried again later, without end (15, section 3.4). */
export async function postponeEmissions(
  database: Queryable,
  open: readonly OpenEmission[],
  { reason, delayMs }: { readonly reason: string; readonly delayMs: number },
): Promise<void> {
  await database.execute({
    name: 'cm_postpone',
    text: `UPDATE cases.cm_label_emissions SET attempt_count = attempt_count + 1, last_reason_code = $2,
        last_attempted_at = clock_timestamp(),
        next_attempt_at = clock_timestamp() + make_interval(secs => $3::float8 / 1000)
      WHERE label_assertion_id = ANY($1::text[]) AND status = 'PENDING'`,
    values: [open.map(({ assertion }) => assertion.label_assertion_id), reason.slice(0, 128), delayMs],
  });
}

/** Settles what the store decided, in the caller's transaction: status and timeline, once a label. */
export async function settleEmissions(
  transaction: Queryable,
  rules: AppendRules,
  decided: readonly { readonly emission: OpenEmission; readonly verdict: LabelVerdict }[],
): Promise<void> {
  const events = decided.map(({ emission, verdict }) =>
    labelEvent(
      { ...emission, actor: WORKER_ACTOR },
      verdict.status === 'ACCEPTED'
        ? { kind: 'accepted', assertionRef: verdict.assertionRef }
        : { kind: 'rejected', reason: verdict.reason },
    ),
  );
  const settled = await transaction.query<{ label_assertion_id: string }>({
    name: 'cm_settle',
    text: `UPDATE cases.cm_label_emissions e SET status = d.status, last_reason_code = d.reason, assertion_ref = d.ref,
        attempt_count = e.attempt_count + 1, last_attempted_at = clock_timestamp(),
        accepted_event_id = CASE WHEN d.status = 'ACCEPTED' THEN d.event END,
        rejected_event_id = CASE WHEN d.status = 'REJECTED' THEN d.event END
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) AS d (id, status, reason, ref, event)
      WHERE e.label_assertion_id = d.id AND e.status = 'PENDING' RETURNING e.label_assertion_id`,
    values: [
      decided.map(({ emission }) => emission.assertion.label_assertion_id),
      decided.map(({ verdict }) => verdict.status),
      decided.map(({ verdict }) => verdict.reason),
      decided.map(({ verdict }) => verdict.assertionRef ?? null),
      events.map((event) => event.case_timeline_event_id),
    ],
  });
  const fresh = new Set(settled.map((row) => row.label_assertion_id));
  const now = decided.flatMap(({ emission, verdict }, index) => {
    const event = events[index];
    return event !== undefined && fresh.has(emission.assertion.label_assertion_id) ? [{ event, verdict }] : [];
  });
  const appended = await appendTimeline(
    transaction,
    rules,
    now.map(({ event }) => event),
  );
  const counters = [
    ...timelineCounters(appended),
    ...now.map(({ verdict }) =>
      verdict.status === 'ACCEPTED'
        ? { counter: 'labels_accepted', dim: '', value: 1 }
        : { counter: 'labels_rejected', dim: verdict.reason.slice(0, 96), value: 1 },
    ),
  ];
  const scope = { component: 'cm', platformRunId: rules.platformRunId, scenarioRunId: 'N/A' };
  if (counters.length > 0) await transaction.execute(countersStatement(scope, counters));
}
