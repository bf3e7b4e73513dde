import { DETECTORS, RUN_WIDE_DETECTORS } from '../../lib/drift/detectors.ts';
import type { DriftFacts, RunWideFacts } from '../../lib/drift/facts.ts';
import { STREAM_DETECTORS } from '../../lib/drift/stream-detectors.ts';
import { type Compared, comparedFindings } from '../../lib/ledger/compared.ts';
import { findExecution, findOccupant } from '../../lib/ledger/derived.ts';
import { type DetectedClass, DRIFT_ROWS } from '../../lib/ledger/drift.ts';
import { PLAN_PHASES, type PlanPhase } from '../../lib/ledger/events.ts';
import type { LedgerState } from '../../lib/ledger/state.ts';
import { rewrittenObjects } from '../../lib/phase-end/read-back.ts';
import { readPhaseResults } from '../../lib/phase-end/results.ts';
import { inOrder, type LedgerContext, type Outcome } from '../append.ts';
import { comparedPins, raiseDrift } from './raise-drift.ts';
import { readDriftFacts, readRecorded, readRunWideFacts, type Transition } from './read-facts.ts';

export interface DriftFinding {
  readonly class: DetectedClass;
  readonly condition: string;
  readonly found: readonly string[];
}

/** Every class that something detects, looked for in these facts (02, section 8). Pure. */
export const findDrift = (facts: DriftFacts): readonly DriftFinding[] =>
  findings((Object.keys(DETECTORS) as DetectedClass[]).map((name) => [name, DETECTORS[name](facts)]));

/** The classes that are about no phase. Pure. */
export const findRunWideDrift = (facts: RunWideFacts): readonly DriftFinding[] =>
  findings(RUN_WIDE.map((name) => [name, RUN_WIDE_DETECTORS[name](facts)]));

const RUN_WIDE = Object.keys(RUN_WIDE_DETECTORS) as (keyof typeof RUN_WIDE_DETECTORS)[];

const findings = (looked: readonly (readonly [DetectedClass, readonly string[]])[]): readonly DriftFinding[] =>
  looked
    .filter(([, found]) => found.length > 0)
    .map(([name, found]) => {
      const condition = DRIFT_ROWS.find((row) => row.class === name)?.condition ?? name;
      return { class: name, condition, found };
    });

const EVIDENCE_MAX = 20;

/** The pins that a finding is about; the other classes are about no pin, so only a revert ends them. */
const violatedPins = ({ class: name, found }: DriftFinding): readonly string[] =>
  name === 'DS-I4' ? found : name === 'DS-M2' ? ['plan'] : [];

/** Looks for drift and stops the line for each class that is found and not open already. */
export async function watch(transition: Transition, context: LedgerContext): Promise<Outcome> {
  const { phase } = transition;
  if (!isOpen(context.ledger.state(), phase)) return watchRun(phase, context);
  return raise(phase, findDrift(await readDriftFacts(transition, context)), context);
}

/**
 * On a schedule or on demand: everything that can be looked at now, of the phase that is asked for or of whichever is open
 * (02, section 8). Nothing is looked for before anything was activated.
 */
export async function lookAtAll(asked: PlanPhase | undefined, context: LedgerContext): Promise<Outcome> {
  const state = context.ledger.state();
  const phase = asked ?? phaseOfDrift(state);
  return phase === undefined ? inOrder([]) : watch({ phase, onSchedule: true }, context);
}

/**
 * Looks at what is about no phase, before an act that changes a state: a substrate that stays up after its teardown is
 * found by whoever touches the ledger next. What is found stops the phase that is open, or hangs on the last one that
 * was done, so that nothing is activated over it.
 */
export async function watchRun(asked: PlanPhase, context: LedgerContext): Promise<Outcome> {
  const phase = phaseOfDrift(context.ledger.state(), asked);
  if (phase === undefined) return inOrder([]);
  return raise(phase, findRunWideDrift(await readRunWideFacts(context, asked)), context);
}

const isOpen = ({ phases }: LedgerState, phase: PlanPhase): boolean =>
  phases[phase].status === 'ACTIVE' || phases[phase].status === 'BLOCKED';

/** Undefined while nothing was ever activated: there is nothing to drift from. Pure. */
export function phaseOfDrift(state: LedgerState, asked?: PlanPhase): PlanPhase | undefined {
  if (asked !== undefined && isOpen(state, asked)) return asked;
  return findOccupant(state) ?? PLAN_PHASES.filter((phase) => state.phases[phase].status === 'DONE').at(-1);
}

/** Open anywhere is open: a class that another phase is stopped for is not raised a second time. */
function raise(phase: PlanPhase, found: readonly DriftFinding[], context: LedgerContext): Promise<Outcome> {
  const { phases } = context.ledger.state();
  const known = (name: string): boolean =>
    phases[phase].openDrift.includes(name) ||
    (name in RUN_WIDE_DETECTORS && Object.values(phases).some(({ openDrift }) => openDrift.includes(name)));
  const fresh = found.filter((finding) => !known(finding.class));
  return inOrder(
    fresh.map(
      (finding) => () =>
        raiseDrift(
          {
            phase,
            class: finding.class,
            impact: `${finding.condition}; nothing runs until it is resolved`,
            evidence: finding.found.slice(0, EVIDENCE_MAX).map((text) => text.slice(0, 1024)),
            keys: [...violatedPins(finding)],
          },
          context,
        ),
    ),
  );
}

/** Classes that the database shows, or a part of them. */
const NEED_DATABASE: ReadonlySet<string> = new Set<DetectedClass>(['DS-S1', 'DS-S3', 'DS-S9']);

/**
 * Whether a class can be looked for in these facts. Log and database that are not there show nothing, and nothing that was
 * found there is undone because they went; before the first migration there was nothing to be found in them. Pure.
 */
export function canLookFor(
  name: DetectedClass,
  { database, stream, stack, state }: Pick<DriftFacts, 'database' | 'stream' | 'stack' | 'state'>,
): boolean {
  if (name in STREAM_DETECTORS) return stream !== undefined;
  if (!NEED_DATABASE.has(name) || database !== undefined) return true;
  return stack === undefined && state.phases.M2.lanes['M2.H']?.snapshot === undefined;
}

/**
 * What the detector of a class finds now, in everything that the phase recorded and at its end, and each pin that the
 * drift named beside what is used. Nothing where nobody could look: the ledger then refuses the end of the drift.
 */
export async function compareAgain(
  name: DetectedClass,
  phase: PlanPhase,
  context: LedgerContext,
): Promise<readonly Compared[]> {
  const found = await findingsNow(name, phase, context);
  if (found === undefined) return [];
  const keys = Object.keys(context.ledger.state().phases[phase].driftRaised[name]?.pins ?? {});
  return [comparedFindings(name, found), ...(await comparedPins({ phase, keys }, context))];
}

/** Undefined when the class cannot be looked for now. */
async function findingsNow(
  name: DetectedClass,
  phase: PlanPhase,
  context: LedgerContext,
): Promise<readonly string[] | undefined> {
  const wide = RUN_WIDE.find((one) => one === name);
  if (wide !== undefined) return RUN_WIDE_DETECTORS[wide](await readRunWideFacts(context));
  const state = context.ledger.state();
  const executionId = state.phases[phase].executionGo?.executionId ?? findExecution(state, phase);
  if (executionId === undefined) return undefined;
  const { contract, missingEvidence } = await readPhaseResults(context.session, state, { phase, executionId });
  const closing = {
    absentEvidence: missingEvidence,
    rewritten: name === 'DS-S3' ? await rewrittenObjects(contract) : [],
  };
  const whole = await readDriftFacts({ phase, closing }, context);
  if (!canLookFor(name, whole)) return undefined;
  const found = new Set(DETECTORS[name](whole));
  for (const { snapshot } of Object.values(state.phases[phase].lanes)) {
    if (snapshot === undefined) continue;
    const recorded = await readRecorded(context.session, snapshot);
    for (const one of DETECTORS[name]({ ...whole, recorded })) found.add(one);
  }
  return [...found];
}
