import type { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { addTo, counted } from '../../data/compare.ts';
import type { DataFacts } from '../../data/facts.ts';
import type { GovernanceFact } from '../../data/governance.ts';
import { membersOf } from '../../members.ts';

/** What was read of a run, for what is said of its cases and labels. */
export interface CaseSources {
  readonly facts: DataFacts;
  readonly governance: readonly GovernanceFact[];
}

/** What governance was told of the timelines of cases (15, section 3.8), one fact an event. */
export interface Lifecycle {
  /** Events by kind; of a kind of which nothing was told there is a zero. */
  readonly byKind: ReadonlyMap<string, number>;
  /** Assertions that cases saw accepted. */
  readonly accepted: ReadonlySet<string>;
  /** What the label store told of labels that it accepted. */
  readonly byPrincipal: Readonly<Record<string, number>>;
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

/** Timelines are told of by case management alone: the label store tells of every label, whoever asserted it. */
export function lifecycleOf(facts: readonly GovernanceEventV1[]): Lifecycle {
  const byKind = new Map(Object.values(KINDS).map((kind) => [kind, 0]));
  const accepted = new Set<string>();
  const byPrincipal = new Map<string, number>();
  for (const { event_family: family, actor, details } of facts) {
    if (!/^(?:CASE|LABEL)_LIFECYCLE$/.test(family)) continue;
    const { lifecycle_type: lifecycle, label_assertion_id: label, principal } = membersOf(details);
    if (actor.source_component === 'ls' && lifecycle === 'LABEL_ACCEPTED') addTo(byPrincipal, String(principal), 1);
    if (actor.source_component !== 'cm') continue;
    const kind = KINDS[String(lifecycle)];
    if (kind === undefined) continue;
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    if (lifecycle === 'LABEL_ACCEPTED') accepted.add(String(label));
  }
  return { byKind, accepted, byPrincipal: counted(byPrincipal) };
}
