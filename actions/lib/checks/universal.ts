import { findSecrets, type HandleInputs } from '@spine-green/evidence-schemas';
import { type LaneDefinition, universalCode } from '../definition/phase-definition.ts';
import type { WriteFault } from '../run/documents.ts';
import type { Epoch } from '../run/epoch.ts';
import type { LaneContext } from '../run/lane.ts';
import type { LaneSource } from '../run/sources.ts';
import { type Check, checkOf, type Judgement } from './check.ts';
import { fact, isReadable } from './fact.ts';
import { unresolvedHandles } from './handles.ts';

export interface GuardFacts {
  readonly laneDefinition: LaneDefinition;
  readonly context: Pick<LaneContext, 'platformRunId' | 'executionId' | 'substrate' | 'definition'>;
  readonly sources: readonly LaneSource[];
  readonly epoch: Epoch;
  readonly handleInputs: HandleInputs;
}

type SourceFacts = Omit<GuardFacts, 'handleInputs'>;

export interface EffectFacts {
  readonly laneDefinition: LaneDefinition;
  /** What was found in the tasks that this lane started, each looked at before its start. */
  readonly taskFaults: readonly string[];
  readonly writeFaults: readonly WriteFault[];
  readonly elapsedSeconds: number;
}

/** The universal checks that are decided before a lane does anything: no effect rests on a stale or foreign basis. */
export const guardChecks = (facts: GuardFacts): readonly Check[] =>
  checksOf({
    'U-ENTRY': entry(facts),
    'U-SCOPE': scope(facts),
    'U-HANDLES': handles(facts),
    'U-FRESH': freshness(facts),
  });

/** Which of these break the basis of a lane, of its recorded checks. */
export const brokenGuards = (checks: readonly { readonly id: string; readonly pass: boolean }[]): readonly string[] =>
  checks.filter(({ id, pass }) => GUARDS.has(id) && !pass).map(({ id }) => id);

const GUARDS: ReadonlySet<string> = new Set(['U-ENTRY', 'U-SCOPE', 'U-HANDLES', 'U-FRESH']);

/** What every own check of a lane observes whose basis did not hold, and which then did nothing. */
export const notEvaluated = (broken: readonly string[]): { readonly unreadable: string } => ({
  unreadable: `not evaluated: ${broken.join(', ')} does not hold`,
});

/** Those of them that follow from the sources and the epoch alone, so that whoever holds both can decide them again. */
export const sourceChecks = (facts: SourceFacts): readonly Check[] =>
  checksOf({ 'U-ENTRY': entry(facts), 'U-SCOPE': scope(facts), 'U-FRESH': freshness(facts) });

/** The universal checks about what the lane did (01, section 0.3); their codes are `<lane>-U<k>`. */
export const effectChecks = ({
  laneDefinition: lane,
  taskFaults,
  writeFaults,
  elapsedSeconds,
}: EffectFacts): readonly Check[] =>
  checksOf({
    'U-RUNTIME': { expected: [], observed: fact(taskFaults), fails: universalCode(lane, 'U8') },
    'U-PUBLISH': {
      expected: [],
      observed: fact(writeFaults.map(({ name, code }) => `${name}: ${code}`)),
      fails: universalCode(lane, writeFaults.some(({ code }) => code === 'E_SCHEMA_INVALID') ? 'U4' : 'U5'),
    },
    'U-BUDGET': {
      expected: { $at_most: lane.budget_seconds },
      observed: fact(elapsedSeconds),
      fails: universalCode(lane, 'U7'),
    },
  });

/** What the snapshot would carry on; a payload with a hit is left out of it. */
export const secretCheck = (lane: LaneDefinition, payload: object): Check =>
  checkOf('U-SECRET', {
    expected: [],
    observed: fact(findSecrets(payload, { secrets: [] }).map(({ rule, json_path }) => `${rule} at ${json_path}`)),
    fails: universalCode(lane, 'U6'),
  });

const checksOf = (judgements: Readonly<Record<string, Judgement>>): readonly Check[] =>
  Object.entries(judgements).map(([id, judgement]) => checkOf(id, judgement));

const entry = ({ laneDefinition, sources }: SourceFacts): Judgement => ({
  expected: [],
  observed: fact(sources.filter((source) => !passed(source)).map((source) => source.lane)),
  fails: universalCode(laneDefinition, 'U1'),
  evidence: sources.map((source) => source.ref?.key ?? source.lane),
});

const passed = ({ snapshot, waived }: LaneSource): boolean =>
  isReadable(snapshot) && (waived === true || (snapshot.value.overall_pass && snapshot.value.blockers.length === 0));

const scope = ({ laneDefinition, sources, context }: SourceFacts): Judgement => ({
  expected: [],
  observed: fact(foreignScope(sources, context)),
  fails: universalCode(laneDefinition, 'U2'),
});

/** Before a run exists its snapshots say N/A, which is no foreign scope; a source of this phase is of this execution. */
const foreignScope = (sources: readonly LaneSource[], context: GuardFacts['context']): readonly string[] =>
  sources
    .filter(({ snapshot }) => {
      if (!isReadable(snapshot)) return true;
      const { platform_run_id: run, plan_phase: phase, execution_id: execution } = snapshot.value;
      if (phase === context.definition.plan_phase && execution !== context.executionId) return true;
      return run !== 'N/A' && run !== context.platformRunId;
    })
    .map((source) => source.lane);

const handles = ({ laneDefinition, context, handleInputs }: GuardFacts): Judgement => ({
  expected: [],
  observed: fact(unresolvedHandles(laneDefinition, context.substrate, handleInputs)),
  fails: universalCode(laneDefinition, 'U3'),
});

const freshness = ({ laneDefinition, sources, epoch, context }: SourceFacts): Judgement => ({
  expected: [],
  observed: fact(staleSources(sources, epoch, context.definition.plan_phase)),
  fails: universalCode(laneDefinition, 'U8'),
});

/**
 * A part that a source did not know yet cannot be stale; one that it knew must be the live one. Only the teardown phase
 * may rest on a substrate that is gone, because making it gone is its work; and the packaging phase makes the
 * image anew, so it never rests on the one before.
 */
function staleSources(
  sources: readonly LaneSource[],
  epoch: Epoch,
  phase: LaneContext['definition']['plan_phase'],
): readonly string[] {
  const live: Record<string, string | null> = { ...epoch };
  const current = (part: string, was: string): boolean =>
    was === live[part] || (phase === 'M9' && live[part] === null) || (phase === 'M1' && part === 'image_digest');
  return sources
    .filter(({ snapshot }) => {
      if (!isReadable(snapshot)) return true;
      const was: Record<string, string | null> = { ...snapshot.value.epoch };
      return Object.entries(was).some(([part, value]) => value !== null && !current(part, value));
    })
    .map((source) => source.lane);
}
