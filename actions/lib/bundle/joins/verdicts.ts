import { type Outcome, passedOutcome, worstOf } from '../../checks/outcome.ts';
import { type PhaseDefinition, phaseDefinitions } from '../../definition/phase-definition.ts';
import { differing } from '../data/compare.ts';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
import { type Members, membersOf } from '../members.ts';
import { findPassed, type Stage } from './lanes.ts';

/** What verdict lanes say of lanes and predicates, made again from the ledger and the definitions (01, 0.5). */
export const verifyVerdicts = (stage: Stage): readonly BundleFailure[] =>
  phaseDefinitions().flatMap((definition) => verdictFaults(definition, stage));

/** Every verdict names the lanes that it rests on, and what is planned or shown of them, in members of its own. */
const SAYS: Readonly<Record<string, (due: Due) => Members>> = {
  ...Object.fromEntries(
    ['M7.P8', 'M7.P9', 'M7.P10'].map((lane) => [
      lane,
      ({ lanes, planned }: Due) => ({ lanes, planned_lanes: planned }),
    ]),
  ),
  'M8.I': (due) => ({ ...ofVerdict(due), m8_verdict: 'ADVANCE_TO_M9' }),
  'M9.I': ({ lanes, predicates }) => ({
    phase_pass_matrix: lanes,
    predicates,
    m9_verdict: 'ADVANCE_TO_M10',
    m9_overall_pass: true,
  }),
};

const ofVerdict = ({ lanes, planned, predicates }: Due): Members => ({ lanes, planned_lanes: planned, predicates });

interface Due {
  readonly lanes: Readonly<Record<string, Outcome>>;
  readonly planned: readonly string[];
  readonly predicates: Readonly<Record<string, Outcome>>;
}

function verdictFaults(definition: PhaseDefinition, stage: Stage): readonly BundleFailure[] {
  const planes = Object.keys(SAYS).filter((lane) => definition.lanes.some((one) => one.lane === lane));
  return [...new Set([definition.verdict.lane, ...planes])].flatMap((lane) => {
    const snapshot = findPassed(stage, lane);
    const said = membersOf(snapshot?.payload);
    const ref = stage.ledger.phases[definition.plan_phase].lanes[lane]?.snapshot;
    const due = dueOf(definition, lane, stage);
    if (snapshot === undefined || ref === undefined || due === undefined) return [];
    // A phase whose verdict is no lane's names none.
    if (SAYS[lane] === undefined && said.lanes === undefined) return [];
    const words = (SAYS[lane] ?? ofVerdict)(due);
    return judging(ref, () =>
      differing(Object.fromEntries(Object.entries(words).map(([name, found]) => [name, [said[name], found]]))),
    );
  });
}

/** Undefined where a lane is stale or ran again since: it was another thing when the verdict was given. */
function dueOf(definition: PhaseDefinition, lane: string, stage: Stage): Due | undefined {
  const sources = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const ended = sources.map((name) => [name, outcomeOf(definition, name, stage)] as const);
  const lanes = ended.filter((one): one is readonly [string, Outcome] => one[1] !== undefined);
  if (lanes.length < ended.length) return undefined;
  return {
    lanes: Object.fromEntries(lanes),
    planned: lanes.filter(([, outcome]) => outcome === 'planned').map(([name]) => name),
    predicates: predicatesOf(definition, stage),
  };
}

function outcomeOf({ plan_phase }: PhaseDefinition, name: string, stage: Stage): Outcome | undefined {
  const lane = stage.ledger.phases[plan_phase].lanes[name];
  if (lane?.planned === true) return 'planned';
  return lane?.status === 'PASS' ? passedOutcome(name, findPassed(stage, name)?.checks ?? []) : undefined;
}

/** How each predicate of a phase stands on a ledger. */
export const predicatesOf = (definition: PhaseDefinition, stage: Stage): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(
    definition.verdict.predicates.map(({ name, lanes }) => [
      name,
      worstOf(lanes.map((lane) => outcomeOf(definition, lane, stage) ?? 'fail')),
    ]),
  );
