import type { Judgement } from '../checks/check.ts';
import { fact, isReadable } from '../checks/fact.ts';
import { laneOverallPass, type SubstrateName } from '../checks/outcome.ts';
import { laneOutcomes, type VerdictFacts } from './phase-verdict.ts';

/** Lanes whose recorded checks do not all pass or rest, or whose snapshot cannot be read; the blockers are asked apart. */
const notPassing = ({ sources }: VerdictFacts, substrate: SubstrateName): readonly string[] =>
  sources
    .filter(
      ({ lane, snapshot, waived }) =>
        waived !== true &&
        !(
          isReadable(snapshot) &&
          snapshot.value.lane === lane &&
          laneOverallPass(substrate, snapshot.value.checks, [])
        ),
    )
    .map(({ lane }) => lane);

/** Lanes whose snapshot says of itself that it does not pass; one that cannot be read says nothing. */
export const notSayingPass = ({ sources }: VerdictFacts): readonly string[] =>
  sources
    .filter(({ snapshot, waived }) => waived !== true && isReadable(snapshot) && !snapshot.value.overall_pass)
    .map(({ lane }) => lane);

const openBlockers = ({ sources }: VerdictFacts): readonly string[] =>
  sources.flatMap(({ snapshot, waived }) =>
    isReadable(snapshot) && waived !== true ? snapshot.value.blockers.map(({ code }) => code) : [],
  );

/** Of all lanes of the plane together; infinite when one of them cannot be read. */
const secondsOf = ({ sources }: VerdictFacts): number =>
  sources.reduce(
    (sum, { snapshot }) => sum + (isReadable(snapshot) ? snapshot.value.elapsed_seconds : Number.POSITIVE_INFINITY),
    0,
  );

/** What a plane of P8 to P10 asks of its lanes (01, M7): each passes by its own checks, none left a blocker. */
export const planeJudgements = <const C extends { readonly sources: string; readonly union: string }>(
  codes: C,
  facts: VerdictFacts,
  substrate: SubstrateName,
): { readonly sources: Judgement<C['sources']>; readonly union: Judgement<C['union']> } => ({
  sources: { expected: [], observed: fact(notPassing(facts, substrate)), fails: codes.sources },
  union: { expected: [], observed: fact(openBlockers(facts)), fails: codes.union },
});

/** The lanes of a plane took so long together, seconds. */
export const planeBudget = <const C extends string>(code: C, secondsMax: number, facts: VerdictFacts): Judgement<C> => {
  const seconds = secondsOf(facts);
  return {
    expected: { $at_most: secondsMax },
    observed: Number.isFinite(seconds) ? fact(seconds) : { unreadable: 'a lane of the plane has no readable snapshot' },
    fails: code,
  };
};

export const planeOutcome = (facts: VerdictFacts, substrate: SubstrateName) => ({
  lanes: laneOutcomes(facts, substrate),
  planned_lanes: facts.planned,
});
