import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { Queryable } from '../../substrate/database/port.ts';
import type { TriggerPlan } from './step.ts';

/** Outcomes that wait for their decision, by decision id. */
export async function loadWaiting(
  transaction: Queryable,
  platformRunId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ActionOutcomeV1[]>> {
  const rows = await transaction.query<{ decision_id: string; envelope: string }>({
    name: 'ct_waiting_of',
    text: `SELECT decision_id, envelope FROM cases.case_trigger_pending_outcomes p
      WHERE platform_run_id = $1 AND decision_id = ANY($2::text[]) ORDER BY p.outcome_id`,
    values: [platformRunId, ids],
  });
  const outcomes = rows.map(({ decision_id: id, envelope }) => ({
    id,
    outcome: ActionOutcomeV1.parse(EnvelopeV1.parse(JSON.parse(envelope)).payload),
  }));
  return new Map(
    [...Map.groupBy(outcomes, ({ id }) => id)].map(([id, all]) => [id, all.map(({ outcome }) => outcome)]),
  );
}

/** Keeps what the plans found waiting and gives up what they resolved. */
export async function keepWaiting(
  transaction: Queryable,
  platformRunId: string,
  plans: readonly TriggerPlan[],
): Promise<void> {
  const resolved = plans.flatMap((plan) => plan.resolved);
  const ended = new Set(resolved);
  const open = plans.flatMap(({ waits, window: { topic, partition } }) =>
    waits.flatMap((wait) => (ended.has(wait.outcome.outcome_id) ? [] : [{ topic, partition, ...wait }])),
  );
  if (open.length > 0) {
    await transaction.execute({
      name: 'ct_wait',
      text: `INSERT INTO cases.case_trigger_pending_outcomes
          (platform_run_id, outcome_id, decision_id, topic, partition_id, offset_value, envelope)
        SELECT $1, o, d, t, p, f, e
        FROM unnest($2::text[], $3::text[], $4::text[], $5::integer[], $6::bigint[], $7::text[]) AS w (o, d, t, p, f, e)
        ON CONFLICT (platform_run_id, outcome_id) DO NOTHING`,
      values: [
        platformRunId,
        open.map(({ outcome }) => outcome.outcome_id),
        open.map(({ outcome }) => outcome.decision_id),
        open.map(({ topic }) => topic),
        open.map(({ partition }) => partition),
        open.map(({ offset }) => offset),
        open.map(({ text }) => text),
      ],
    });
  }
  if (resolved.length === 0) return;
  await transaction.execute({
    name: 'ct_resolved',
    text: `DELETE FROM cases.case_trigger_pending_outcomes
      WHERE platform_run_id = $1 AND outcome_id = ANY($2::text[])`,
    values: [platformRunId, resolved],
  });
}

/** 15, section 2.3: after the wait the outcome has no subject, and somebody has to look. */
export async function expireWaiting(
  transaction: Queryable,
  platformRunId: string,
  waitMsMax: number,
): Promise<readonly string[]> {
  const rows = await transaction.query<{ outcome_id: string }>({
    name: 'ct_expire',
    text: `WITH expired AS (
        DELETE FROM cases.case_trigger_pending_outcomes
        WHERE platform_run_id = $1 AND waiting_since < clock_timestamp() - make_interval(secs => $2::float8 / 1000)
        RETURNING outcome_id, topic, partition_id, offset_value, envelope),
      kept AS (
        INSERT INTO cases.case_trigger_quarantine (quarantine_id, platform_run_id, topic, partition_id, offset_value,
          reason_code, body_sha256)
        SELECT left(encode(sha256(convert_to(topic || ':' || partition_id || ':' || offset_value
            || ':SOURCE_EVENT_UNRESOLVED', 'UTF8')), 'hex'), 32), $1, topic, partition_id, offset_value,
          'SOURCE_EVENT_UNRESOLVED', encode(sha256(convert_to(envelope, 'UTF8')), 'hex')
        FROM expired ON CONFLICT (quarantine_id) DO NOTHING)
      SELECT outcome_id FROM expired`,
    values: [platformRunId, waitMsMax],
  });
  return rows.map(({ outcome_id }) => outcome_id);
}
