import { digestOf } from '@spine-green/evidence-schemas';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { isReadable, observe } from '../lib/checks/fact.ts';
import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import type { GuardFacts } from '../lib/ledger/decision.ts';
import { phaseCoverage, runCoverage, successorOf } from '../lib/ledger/derived.ts';
import type { PlanPhase } from '../lib/ledger/events.ts';
import { readIndexRoots } from '../lib/phase-end/bundle-index.ts';
import { checklistOf } from '../lib/phase-end/checklist.ts';
import { rewrittenObjects } from '../lib/phase-end/read-back.ts';
import { executionPlace } from '../lib/run/execution.ts';
import { findRunId, precedesTheRun } from '../lib/run/run-scope.ts';
import { byController, type CommandOf, inOrder, type LedgerContext, type Outcome, one } from './append.ts';
import { readChecklistFacts } from './checklist.ts';
import { watch } from './sentinel/watch.ts';

/** Holds the next phase, unless it is held or opened already, looks for drift, and checks the six items of the end. */
export async function checkTransition(
  command: CommandOf<'check-transition'>,
  context: LedgerContext,
): Promise<Outcome> {
  const { phase } = command;
  const held = await holdSuccessor(phase, context);
  if ('refusal' in held) return held;
  const facts = await readChecklistFacts(command, context);
  const closing = { absentEvidence: facts.missingEvidence, rewritten: await rewrittenObjects(facts.contract) };
  const checked = (): Promise<Outcome> => {
    const items = checklistOf({ ...facts, state: context.ledger.state() });
    return one(context, { ...byController(command, context), event: 'TRANSITION_CHECKED', payload: { items } });
  };
  return inOrder([async () => held, () => watch({ phase, closing }, context), checked]);
}

/** A phase that nobody activated waits with a recorded reason before the one in front of it may be called done. */
function holdSuccessor(phase: PlanPhase, context: LedgerContext): Promise<Outcome> {
  const next = successorOf(phase);
  const state = next === undefined ? undefined : context.ledger.state().phases[next];
  if (next === undefined || state?.status !== 'NOT_STARTED' || state.holdReason !== undefined) return inOrder([]);
  return hold({ phase: next, hold_reason: holdReason(phase, next, context) }, context);
}

export const hold = (
  { phase, hold_reason }: Pick<CommandOf<'hold'>, 'phase' | 'hold_reason'>,
  context: LedgerContext,
): Promise<Outcome> =>
  one(context, { ...byController({ phase }, context), event: 'NEXT_PHASE_HELD', payload: { hold_reason } });

/** A successor without a single built lane is not waiting for an operator alone. */
function holdReason(phase: PlanPhase, next: PlanPhase, { ledger }: LedgerContext): string {
  const built = loadPhaseDefinition(next).lanes.some((lane) => lane.state === 'built');
  if (built) return 'AWAITING_OPERATOR_ACTIVATION';
  const state = ledger.state();
  const planned = [...runCoverage(state).planned_lanes, ...phaseCoverage(state.phases[phase]).planned_lanes];
  return `NOT_BUILT: ${next} has no built lane, and ${new Set(planned).size} planned lanes were passed over`;
}

export async function recordCompletion(command: CommandOf<'complete'>, context: LedgerContext): Promise<Outcome> {
  const { phase, envelope, execution_id } = command;
  const { session, ledger } = context;
  const read = await observe(() =>
    readEvidence(session.evidence, envelope.key, PhaseEvidenceV1.parse, envelope.version_id),
  );
  const state = ledger.state();
  const runId = precedesTheRun(phase, 'close') ? undefined : await findRunId(session, state);
  const place = executionPlace(session.config.substrate, phase, execution_id);
  const roots = await readIndexRoots(session, place, runId);
  const payload = {
    execution_id,
    checklist_sha256: digestOf(state.phases[phase].checklist?.items ?? []),
    envelope,
    verdict_code: isReadable(read) ? read.value.document.verdict_code : `HOLD_${phase}`,
    bundle_root_sha256: command.bundle_root_sha256,
    run_index_root_sha256: roots?.run ?? null,
    coverage: phaseCoverage(state.phases[phase]),
  };
  const facts: Pick<GuardFacts, 'envelope' | 'indexRoots'> = {
    ...(isReadable(read) ? { envelope: read.value } : {}),
    ...(roots === undefined ? {} : { indexRoots: roots }),
  };
  return one(context, { ...byController(command, context), event: 'PHASE_COMPLETED', payload }, facts);
}
