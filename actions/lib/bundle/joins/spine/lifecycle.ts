import type { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { membersOf } from '../../members.ts';

/** What governance was told of the timelines of cases (15, section 3.8), one fact an event. */
export interface Lifecycle {
  /** Events by kind; of a kind of which nothing was told there is a zero. */
  readonly byKind: ReadonlyMap<string, number>;
  /** Assertions that cases saw accepted. */
  readonly accepted: ReadonlySet<string>;
}

const KINDS: Readonly<Record<string, string>> = {
  LABEL_SUBMITTED: 'LABEL_PENDING',
  LABEL_ACCEPTED: 'LABEL_ACCEPTED',
  LABEL_REJECTED: 'LABEL_REJECTED',
  ACTION_REQUESTED: 'ACTION_INTENT_REQUESTED',
  ACTION_INTENT_SUBMITTED: 'ACTION_INTENT_REQUESTED',
  ACTION_REQUEST_REJECTED: 'ACTION_INTENT_REQUESTED',
  ACTION_SUBMIT_RETRYABLE: 'ACTION_INTENT_REQUESTED',
  ACTION_SUBMIT_FATAL: 'ACTION_INTENT_REQUESTED',
  ACTION_OUTCOME_ATTACHED: 'ACTION_OUTCOME_ATTACHED',
};

/** Facts of case management alone: whoever else tells of a label tells of it a second time. */
export function lifecycleOf(facts: readonly GovernanceEventV1[]): Lifecycle {
  const byKind = new Map(Object.values(KINDS).map((kind) => [kind, 0]));
  const accepted = new Set<string>();
  for (const { event_family: family, actor, details } of facts) {
    if (!/^(?:CASE|LABEL)_LIFECYCLE$/.test(family) || actor.source_component !== 'cm') continue;
    const { lifecycle_type: lifecycle, label_assertion_id: label } = membersOf(details);
    const kind = KINDS[String(lifecycle)];
    if (kind === undefined) continue;
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    if (lifecycle === 'LABEL_ACCEPTED') accepted.add(String(label));
  }
  return { byKind, accepted };
}
