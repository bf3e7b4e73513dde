import { sha256Hex } from '@spine-green/evidence-schemas';
import type { LifecycleFact } from '../../../observability/lifecycle-teller.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import type { TimelineEvent } from './event.ts';

const LABELS: Readonly<Record<string, string>> = {
  LABEL_PENDING: 'LABEL_SUBMITTED',
  LABEL_ACCEPTED: 'LABEL_ACCEPTED',
  LABEL_REJECTED: 'LABEL_REJECTED',
};
const SUBMITS: Readonly<Record<string, string>> = {
  REQUESTED: 'ACTION_REQUESTED',
  SUBMITTED: 'ACTION_INTENT_SUBMITTED',
  PRECHECK_REJECTED: 'ACTION_REQUEST_REJECTED',
  SUBMIT_FAILED_RETRYABLE: 'ACTION_SUBMIT_RETRYABLE',
  SUBMIT_FAILED_FATAL: 'ACTION_SUBMIT_FATAL',
};
/** Members of a timeline's payload that a fact repeats: ids and outcomes, never text that somebody wrote. */
const TOLD = ['label_assertion_id', 'label_type', 'label_value', 'action_id', 'action_kind', 'outcome_status'] as const;

/** What governance is told of an event of a timeline (15, section 3.8); undefined of all others. */
export function lifecycleFact(event: TimelineEvent): LifecycleFact | undefined {
  const { timeline_payload: payload, timeline_event_type: kind, case_timeline_event_id: id } = event;
  const label = LABELS[kind];
  const lifecycle = label ?? actionLifecycle(kind, payload);
  if (lifecycle === undefined) return undefined;
  return {
    event_family: label === undefined ? 'CASE_LIFECYCLE' : 'LABEL_LIFECYCLE',
    dedupe_key: sha256Hex(`${event.pins.platform_run_id}|${id}|${lifecycle}`),
    details: {
      lifecycle_type: lifecycle,
      case_id: event.case_id,
      case_timeline_event_id: id,
      ...Object.fromEntries(TOLD.flatMap((name) => (payload[name] === undefined ? [] : [[name, payload[name]]]))),
    },
  };
}

function actionLifecycle(kind: string, payload: TimelineEvent['timeline_payload']): string | undefined {
  if (kind === 'ACTION_OUTCOME_ATTACHED') return 'ACTION_OUTCOME_ATTACHED';
  return kind === 'ACTION_INTENT_REQUESTED' ? SUBMITS[String(payload.submit_status)] : undefined;
}

/** Keeps what has to be told of new events, in the transaction that appends them: a crash cannot lose a fact. */
export async function queueLifecycle(
  transaction: Queryable,
  platformRunId: string,
  events: readonly TimelineEvent[],
): Promise<void> {
  const facts = events.flatMap((event) => {
    const fact = lifecycleFact(event);
    return fact === undefined ? [] : [{ id: event.case_timeline_event_id, text: JSON.stringify(fact) }];
  });
  if (facts.length === 0) return;
  await transaction.execute({
    name: 'cm_lifecycle',
    text: `INSERT INTO cases.cm_lifecycle_facts (platform_run_id, case_timeline_event_id, fact)
      SELECT $1, i, f FROM unnest($2::text[], $3::text[]) AS n (i, f) ON CONFLICT DO NOTHING`,
    values: [platformRunId, facts.map(({ id }) => id), facts.map(({ text }) => text)],
  });
}
