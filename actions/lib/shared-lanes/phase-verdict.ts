import type { Judgement } from '../checks/check.ts';
import { fact, isReadable } from '../checks/fact.ts';
import { verdictOf } from '../checks/handed-over.ts';
import {
  laneOverallPass,
  mayRest,
  type Outcome,
  passedOutcome,
  type SubstrateName,
  worstOf,
} from '../checks/outcome.ts';
import type { PhaseDefinition } from '../definition/phase-definition.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { LaneSource } from '../run/sources.ts';

export interface VerdictFacts {
  /** The recorded snapshots of the lanes that run, in the order of the definition. */
  readonly sources: readonly LaneSource[];
  readonly planned: readonly string[];
  readonly predicates: PhaseDefinition['verdict']['predicates'];
}

/** How every lane ended: recomputed from its checks, never taken from its own word. */
export function laneOutcomes({ sources, planned }: VerdictFacts, substrate: SubstrateName): Record<string, Outcome> {
  const ran = sources.map(({ lane, snapshot, waived }): [string, Outcome] => [
    lane,
    isReadable(snapshot) &&
    snapshot.value.lane === lane &&
    (waived === true || laneOverallPass(substrate, snapshot.value.checks, snapshot.value.blockers))
      ? passedOutcome(lane, snapshot.value.checks)
      : 'fail',
  ]);
  return Object.fromEntries([...ran, ...planned.map((lane): [string, Outcome] => [lane, 'planned'])]);
}

/** A predicate is a pure boolean of lane passes; one that rests on a planned lane is planned, not passed. */
export function predicateOutcomes(facts: VerdictFacts, substrate: SubstrateName): Record<string, Outcome> {
  const outcomes = laneOutcomes(facts, substrate);
  return Object.fromEntries(
    facts.predicates.map(({ name, lanes }) => [name, worstOf(lanes.map((lane) => outcomes[lane] ?? 'fail'))]),
  );
}

export interface VerdictCodes {
  readonly sources: string;
  readonly predicates: string;
  readonly union: string;
}

/** The three checks of every verdict (01, section 0.5): sources readable, predicates true, union of blockers empty. */
export function verdictJudgements<const C extends VerdictCodes>(
  codes: C,
  facts: VerdictFacts,
  substrate: SubstrateName,
): { readonly [Part in keyof VerdictCodes]: Judgement<C[Part]> } {
  const predicates = predicateOutcomes(facts, substrate);
  return {
    sources: {
      expected: [],
      observed: fact(facts.sources.filter(({ snapshot }) => !isReadable(snapshot)).map((source) => source.lane)),
      fails: codes.sources,
    },
    predicates: {
      expected: [],
      observed: fact(Object.keys(predicates).filter((name) => !mayRest(substrate, predicates[name] ?? 'fail'))),
      fails: codes.predicates,
    },
    union: {
      expected: [],
      observed: fact(
        facts.sources.flatMap(({ snapshot, waived }) =>
          isReadable(snapshot) && waived !== true ? snapshot.value.blockers.map((blocker) => blocker.code) : [],
        ),
      ),
      fails: codes.union,
    },
  };
}

export const verdictOutcome = (
  facts: VerdictFacts,
  phase: PlanPhase,
  { substrate, passes }: { readonly substrate: SubstrateName; readonly passes: boolean },
) => ({
  verdict: verdictOf(phase, passes),
  lanes: laneOutcomes(facts, substrate),
  planned_lanes: facts.planned,
  predicates: predicateOutcomes(facts, substrate),
});
