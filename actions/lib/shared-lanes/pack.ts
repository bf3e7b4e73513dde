import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { type Fact, isReadable } from '../checks/fact.ts';
import { verdictOf } from '../checks/handed-over.ts';
import type { Outcome } from '../checks/outcome.ts';
import { successorOf } from '../ledger/derived.ts';
import type { PlanPhase } from '../ledger/events.ts';
import { attemptDocument, type PlannedDocument } from '../run/documents.ts';
import type { DecideContext } from '../run/lane.ts';

export interface PackFacts {
  readonly from: PlanPhase;
  /** What the verdict lane said and where; for a lane that is the verdict itself see `withOwnVerdict`. */
  readonly verdict: Fact<{ readonly verdict: string; readonly ref: HandoffPackV1['verdict_ref'] }>;
  /** Every object that the next phase needs, read back; the names of those that cannot be. */
  readonly refs: readonly HandoffPackV1['required_evidence_refs'][number][];
  readonly unreadable: readonly string[];
  readonly matrix: Readonly<Record<string, Outcome>>;
  readonly executionIds: Readonly<Record<string, string>>;
  readonly scenarioRunId: Fact<string | null>;
  /** Further facts that the next phase lists. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** The facts of a pack whose lane is the verdict itself: what its own predicates say, before its snapshot exists. */
export const withOwnVerdict = (facts: PackFacts, holds: boolean): PackFacts => ({
  ...facts,
  verdict: { value: { verdict: verdictOf(facts.from, holds), ref: null } },
});

/** What was found of a pack's basis, for the check that decides whether it may be written. */
export const packBasis = ({
  verdict,
  unreadable,
}: PackFacts): Fact<{ verdict: string; unreadable: readonly string[] }> =>
  isReadable(verdict) ? { value: { verdict: verdict.value.verdict, unreadable } } : verdict;

/**
 * The pack, when everything that it says holds: the verdict advances and every reference in it was read (01, section
 * 0.5). Otherwise the reason why there is none.
 */
export function packDocument(facts: PackFacts, context: DecideContext): Fact<PlannedDocument> {
  const { from, verdict, refs, unreadable, scenarioRunId } = facts;
  if (!isReadable(verdict)) return verdict;
  if (!isReadable(scenarioRunId)) return scenarioRunId;
  if (unreadable.length > 0) return { unreadable: `not written: ${unreadable.join(', ')}`.slice(0, 256) };
  const to = successorOf(from);
  if (to === undefined || verdict.value.verdict !== `ADVANCE_TO_${to}`) {
    return { unreadable: `not written: the verdict is ${verdict.value.verdict}` };
  }
  const document = attemptDocument(packName(to), HandoffPackV1, {
    schema: 'fp.handoff_pack.v1',
    substrate: context.substrate,
    handoff_id: `${context.executionId.toLowerCase()}_${context.attempt}`,
    generated_at_utc: context.gatheredAtUtc,
    from_phase: from,
    to_phase: to,
    platform_run_id: context.platformRunId ?? 'N/A',
    scenario_run_id: scenarioRunId.value,
    execution_id: context.executionId,
    verdict: `ADVANCE_TO_${to}`,
    overall_pass: true,
    verdict_ref: verdict.value.ref,
    entry_gate: 'OPEN',
    phase_pass_matrix: facts.matrix,
    source_execution_ids: facts.executionIds,
    required_evidence_refs: refs,
    registry_sha256: context.registrySha256,
    epoch: context.epoch,
    ci: context.ci,
    payload: facts.payload ?? {},
  });
  return { value: document };
}

export const packName = (to: PlanPhase): string => `${to.toLowerCase()}_handoff_pack.json`;
