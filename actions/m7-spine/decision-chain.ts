import type { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import type { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import type { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import { chainIdentities, type DecisionLaneTruth, differingPairs, type Pair } from '../lib/decision-lane/truth.ts';

/** The three summaries of P9. */
export interface ChainSummaries {
  readonly decision: DecisionSummaryV1;
  readonly action: ActionSummaryV1;
  readonly audit: AuditSummaryV1;
}

/** The records of the audit as this lane read them, object by object and line by line. */
export interface AuditContent {
  readonly records: { readonly decisions: number; readonly chains: number };
  readonly objects: number;
  /** Objects that only one of index and store has, or that were written more than once, and lines that are not indexed. */
  readonly faults: readonly string[];
}

const sumOf = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);

/**
 * What was admitted is decided, what was decided is published, acted on and audited, each exactly once (16, section
 * 7.6), and each summary says what is counted beside it.
 */
export const chainFaults = (
  { decision, action, audit }: ChainSummaries,
  truth: DecisionLaneTruth,
  content: AuditContent,
): readonly string[] => [
  ...Object.entries(chainIdentities(truth))
    .filter(([, holds]) => !holds)
    .map(([name]) => `${name} does not hold`),
  ...(truth.pending === 0 ? [] : [`${truth.pending} events are not published`]),
  ...(truth.refused === 0 ? [] : [`the gate refused ${truth.refused} events`]),
  ...differingPairs([
    ['decisions', decision.decisions, truth.decisions],
    ['decisions by outcome', sumOf(decision.by_outcome), truth.decisions],
    ['decisions by mode', sumOf(decision.by_mode), truth.decisions],
    ['intents', action.intents, truth.intents],
    ['intents by kind', sumOf(action.by_action_type), truth.intents],
    ['outcomes', action.outcomes, truth.outcomes],
    ['outcomes by status', sumOf(action.by_status), truth.outcomes],
    ['executed actions', action.by_status.EXECUTED ?? 0, truth.executed],
    ['uncertain actions', action.uncertain, truth.uncertain],
    ['effects', action.effects_executed, truth.effects],
    ['open actions', action.open, truth.openActions],
    ['whole chains', audit.chains.resolved, truth.chains.whole],
    ['open chains', audit.chains.unresolved, truth.chains.open],
    ['records of decisions', audit.by_kind.DECISION ?? 0, truth.records.decisions],
    ['records of chains', audit.by_kind.CHAIN ?? 0, truth.records.chains],
    ['records of decisions in objects', content.records.decisions, truth.records.decisions],
    ['records of chains in objects', content.records.chains, truth.records.chains],
    ['events that wait', decision.outbox.pending + action.outbox.pending, truth.pending],
    ['refused events', decision.outbox.refused + action.outbox.refused, truth.refused],
  ]),
];

/** Rows that say one thing twice: a key is as often there as the rows that carry it (01, M7.F-C03). */
export function doubledFaults(
  { decision, action, audit }: ChainSummaries,
  truth: DecisionLaneTruth,
): readonly string[] {
  const pairs: readonly Pair[] = [
    ['decisions and their ids', decision.decisions, decision.distinct_ids],
    ['decisions and their events', decision.decisions, decision.distinct_sources],
    ['intents and their keys', action.intents, action.distinct_intent_keys],
    ['intents and their actions', action.intents, action.distinct_actions],
    ['outcomes and their keys', action.outcomes, action.distinct_outcome_keys],
    ['double effects', action.double_effects, 0],
    ['audited events by family', sumOf(audit.audited), sumOf({ ...truth.published })],
    ['records and their kinds', audit.records, sumOf(audit.by_kind)],
  ];
  const more = action.outcomes > action.intents ? [`${action.outcomes} outcomes of ${action.intents} intents`] : [];
  return [...differingPairs(pairs), ...more];
}

/** Records that are not what was written first, by the audit's own word and by what this lane read. */
export function overwrittenFaults(
  { append_only_check: check }: AuditSummaryV1,
  content: AuditContent,
): readonly string[] {
  const { updates, deletes, unpaired_objects, rewritten_objects, digests_differing } = check;
  return [
    ...differingPairs([
      ['changed rows', updates, 0],
      ['removed rows', deletes, 0],
      ['unpaired objects', unpaired_objects, 0],
      ['rewritten objects', rewritten_objects, 0],
      ['differing digests', digests_differing, 0],
      ['objects', check.stored_objects, content.objects],
    ]),
    ...(check.pass ? [] : ['the audit does not call itself append-only']),
    ...content.faults,
  ];
}
