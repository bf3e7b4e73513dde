import { findExecution } from '../../lib/ledger/derived.ts';
import { type DetectedClass, DRIFT_ROWS } from '../../lib/ledger/drift.ts';
import type { PlanPhase } from '../../lib/ledger/events.ts';
import { rewrittenObjects } from '../../lib/phase-end/read-back.ts';
import { readPhaseResults } from '../../lib/phase-end/results.ts';
import { byController, inOrder, type LedgerContext, type Outcome, one } from '../append.ts';
import { DETECTORS } from './detectors.ts';
import type { DriftFacts } from './drift-facts.ts';
import { readDriftFacts, readRecorded, type Transition } from './read-facts.ts';

export interface DriftFinding {
  readonly class: DetectedClass;
  readonly condition: string;
  readonly found: readonly string[];
}

/** Every class that something detects, looked for in these facts (02, section 8). Pure. */
export const findDrift = (facts: DriftFacts): readonly DriftFinding[] =>
  (Object.keys(DETECTORS) as DetectedClass[]).flatMap((name) => {
    const found = DETECTORS[name](facts);
    const condition = DRIFT_ROWS.find((row) => row.class === name)?.condition ?? name;
    return found.length === 0 ? [] : [{ class: name, condition, found }];
  });

const EVIDENCE_MAX = 20;

/** The pins that a finding is about; the other classes are about no pin, so only a revert ends them. */
const violatedPins = ({ class: name, found }: DriftFinding): readonly string[] =>
  name === 'DS-I4' ? found : name === 'DS-M2' ? ['plan'] : [];

/** Looks for drift and stops the line for each class that is found and not open already. */
export async function watch(transition: Transition, context: LedgerContext): Promise<Outcome> {
  const { status, openDrift } = context.ledger.state().phases[transition.phase];
  if (status !== 'ACTIVE' && status !== 'BLOCKED') return inOrder([]);
  const findings = findDrift(await readDriftFacts(transition, context));
  const fresh = findings.filter((finding) => !openDrift.includes(finding.class));
  return inOrder(
    fresh.map((finding) => () => {
      const payload = {
        class: finding.class,
        impact: `${finding.condition}; nothing runs until it is resolved`,
        severity: 'STOP' as const,
        evidence: finding.found.slice(0, EVIDENCE_MAX).map((text) => text.slice(0, 1024)),
        keys: [...violatedPins(finding)],
      };
      return one(context, { ...byController(transition, context), event: 'DRIFT_RAISED', payload });
    }),
  );
}

/** Classes that only the database can clear. */
const NEED_DATABASE: ReadonlySet<string> = new Set<DetectedClass>(['DS-S1', 'DS-S3', 'DS-S9']);

/** Whether a class is found no more: its detector looks at everything that the phase recorded, and at its end. */
export async function isGone(name: DetectedClass, phase: PlanPhase, context: LedgerContext): Promise<boolean> {
  const state = context.ledger.state();
  const executionId = state.phases[phase].executionGo?.executionId ?? findExecution(state, phase);
  if (executionId === undefined) return false;
  const { contract, missingEvidence } = await readPhaseResults(context.session, state, { phase, executionId });
  const closing = {
    absentEvidence: missingEvidence,
    rewritten: name === 'DS-S3' ? await rewrittenObjects(contract) : [],
  };
  const whole = await readDriftFacts({ phase, closing }, context);
  if (NEED_DATABASE.has(name) && whole.database === undefined && whole.stack !== undefined) return false;
  if (DETECTORS[name](whole).length > 0) return false;
  for (const { snapshot } of Object.values(state.phases[phase].lanes)) {
    if (snapshot === undefined) continue;
    const recorded = await readRecorded(context.session, snapshot);
    if (DETECTORS[name]({ ...whole, recorded }).length > 0) return false;
  }
  return true;
}
