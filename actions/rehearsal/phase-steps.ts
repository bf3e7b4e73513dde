import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import type { Decision } from '../lib/definition/decisions.ts';
import { findExecution, findOccupant } from '../lib/ledger/derived.ts';
import { nextAttemptOf } from '../lib/ledger/lane-guards.ts';
import type { LedgerState } from '../lib/ledger/state.ts';
import { openLedger } from '../lib/ledger/store.ts';
import { openSession } from '../lib/run/session.ts';
import type { ActionResult } from './processes/run-action.ts';

export interface PhaseRun {
  readonly definition: PhaseDefinitionV1;
  readonly action: string;
  readonly substrateConfig: string;
  readonly decisions: readonly Decision[];
  /** Runs every lane a second time after it passed. */
  readonly twice?: boolean;
  /** Runs one action with its inputs, as a runner does. */
  readonly act: (name: string, inputs: Readonly<Record<string, string>>) => Promise<ActionResult>;
  readonly say: (line: string) => void;
}

type Command = LedgerCommandsV1[number];
type Ref = { key: string; version_id: string; sha256: string };

/** A phase that did not advance; the message is what its action said. */
export class PhaseHeld extends Error {
  readonly phase: string;

  constructor(phase: string, what: string, result: ActionResult) {
    super(`${phase} is held at ${what}: ${result.errors.join('\n') || `exit code ${result.exitCode}`}`);
    this.name = 'PhaseHeld';
    this.phase = phase;
  }
}

const GO_HOURS = 12;

export interface Question {
  readonly purpose: ApprovalRecordV1['purpose'];
  /** The act, where the purpose leaves open what is done. */
  readonly subject?: ApprovalRecordV1['subject'];
  readonly decisions?: ApprovalRecordV1['decisions'];
}

/** The operator's answer to one question, as the approval gate wrote it down. */
export async function approve(run: PhaseRun, executionId: string, question: Question): Promise<Ref> {
  const { purpose, subject, decisions } = question;
  const phase = run.definition.plan_phase;
  const kind = ['execution_go', 'decision', 'revocation'].includes(purpose) ? 'execute' : 'activation';
  const environment = `phase-${kind}-${phase.toLowerCase()}`;
  const result = await run.act('approval-gate', {
    'substrate-config': run.substrateConfig,
    'execution-id': executionId,
    phase,
    environment,
    purpose,
    'expires-at': textOfMicros(systemClock.wallMicros() + GO_HOURS * 3_600_000_000),
    ...(subject === undefined ? {} : { subject: JSON.stringify(subject) }),
    ...(decisions === undefined ? {} : { decisions: JSON.stringify(decisions) }),
  });
  const record = refIn(result);
  if (result.exitCode !== 0 || record === undefined) throw new PhaseHeld(phase, environment, result);
  return record;
}

/** Activation and plan. Where the first lanes settle what is to be executed, the same answer pins their decisions. */
export async function activatePhase(run: PhaseRun, executionId: string): Promise<void> {
  const phase = run.definition.plan_phase;
  const plans = startsUnderActivation(run.definition);
  const question: Question = { purpose: 'activation', ...(plans ? { decisions: ownDecisions(run) } : {}) };
  const approval = await approve(run, executionId, question);
  await command(run, [
    { command: 'activate', phase, approval },
    { command: 'expand', phase },
    ...(plans ? pinCommands(run, approval) : []),
  ]);
}

/** The commands with which an execution may begin: every decision pinned by whoever holds it, and then the go. */
export async function executionGo(run: PhaseRun, executionId: string): Promise<readonly Command[]> {
  const phase = run.definition.plan_phase;
  const pinned = startsUnderActivation(run.definition);
  const decisions = pinned ? [] : ownDecisions(run);
  const approval = await approve(run, executionId, { purpose: 'execution_go', decisions });
  return [...(pinned ? [] : pinCommands(run, approval)), { command: 'grant-go', phase, approval }];
}

/** Whether lanes of the phase run before its execution go, on decisions that are pinned by then. */
export const startsUnderActivation = ({ lanes }: PhaseDefinitionV1): boolean =>
  lanes.some((lane) => lane.state === 'built' && lane.starts_under === 'activation');

const ownDecisions = ({ decisions }: PhaseRun) =>
  decisions.filter(({ source }) => source === 'operator').map(({ key, value, locator }) => ({ key, value, locator }));

function pinCommands({ definition, decisions }: PhaseRun, approval: Ref): readonly Command[] {
  const phase = definition.plan_phase;
  const own = decisions.filter(({ source }) => source === 'operator');
  const others = decisions.filter(({ source }) => source !== 'operator');
  return [
    ...(own.length === 0 ? [] : [{ command: 'pin' as const, phase, approval, decisions: [...own] }]),
    ...(others.length === 0 ? [] : [{ command: 'pin' as const, phase, approval: null, decisions: [...others] }]),
  ];
}

export interface LanesToRun {
  readonly lanes: readonly string[];
  /** Commands that the ledger gets before the first lane starts. */
  readonly before?: readonly Command[];
}

/** Lane after lane, each with the attempt that the ledger expects. A lane that fails is recorded and holds the phase. */
export async function runLanes(run: PhaseRun, execution_id: string, { lanes, before = [] }: LanesToRun): Promise<void> {
  const phase = run.definition.plan_phase;
  const known = (await readState(run)).phases[phase].lanes;
  let pending: readonly Command[] = before;
  // A second attempt right after the first leaves nothing stale: what rests on the lane has not run yet.
  const turns = lanes.flatMap((lane) =>
    run.twice === true
      ? [
          { lane, turn: 0 },
          { lane, turn: 1 },
        ]
      : [{ lane, turn: 0 }],
  );
  for (const { lane, turn } of turns) {
    run.say(`${lane} ${run.definition.lanes.find((one) => one.lane === lane)?.title ?? ''}`);
    const attempt = nextAttemptOf(known[lane], execution_id) + turn;
    await command(run, [...pending, { command: 'start-lane', phase, lane, execution_id, attempt }]);
    const result = await actOn(run, { lane, 'execution-id': execution_id, attempt: String(attempt) });
    const snapshot = refIn(result);
    if (snapshot === undefined) {
      // A runner does the same after every action: what was killed cannot say itself that it ended.
      const where = { lane, 'execution-id': execution_id, attempt: String(attempt) };
      await run.act('lane-end', { 'substrate-config': run.substrateConfig, ...where });
      throw new PhaseHeld(phase, lane, result);
    }
    const record: Command = { command: 'record-lane', phase, lane, execution_id, attempt, snapshot };
    if (result.exitCode !== 0) {
      await command(run, [record]);
      throw new PhaseHeld(phase, lane, result);
    }
    pending = [record];
  }
  if (pending.length > 0) await command(run, pending);
}

/** Runs a lane again under the go that holds, and after it every lane of the phase that rested on it. */
export async function rerunLane(
  run: PhaseRun,
  lane: string,
  before: readonly Command[] = [],
): Promise<readonly string[]> {
  const phase = run.definition.plan_phase;
  if (before.length > 0) await command(run, before);
  const state = await readState(run);
  // Without a go the newest execution is named, and the ledger says that nothing permits it.
  const executionId = state.phases[phase].executionGo?.executionId ?? findExecution(state, phase) ?? '';
  await runLanes(run, executionId, { lanes: [lane] });
  const stale = await staleLanesOf(run);
  await runLanes(run, executionId, { lanes: stale });
  return [lane, ...stale];
}

/** Lanes of the phase that no longer stand on what they stood on, in the order in which they run. */
export async function staleLanesOf(run: PhaseRun): Promise<readonly string[]> {
  const { lanes } = (await readState(run)).phases[run.definition.plan_phase];
  return run.definition.lanes.map(({ lane }) => lane).filter((lane) => lanes[lane]?.status === 'STALE');
}

/** Opens a phase that is done, for these lanes and whatever rests on them. */
export async function reopenPhase(
  run: PhaseRun,
  executionId: string,
  { reason, lanes }: { readonly reason: Reason; readonly lanes: readonly string[] },
): Promise<void> {
  const phase = run.definition.plan_phase;
  const occupied_by = findOccupant(await readState(run)) ?? null;
  const subject = { event: 'PHASE_REOPENED' as const, reason, affected_lanes: [...lanes], occupied_by };
  const approval = await approve(run, executionId, { purpose: 'reopening', subject });
  await command(run, [{ command: 'reopen', phase, approval, reason, affected_lanes: [...lanes] }]);
}

type Reason = Extract<Command, { command: 'reopen' }>['reason'];

/** Envelope, checklist, completion; the verdict is what the envelope says. */
export async function completePhase(run: PhaseRun, execution_id: string): Promise<string> {
  const phase = run.definition.plan_phase;
  const result = await actOn(run, { lane: 'close', 'execution-id': execution_id, attempt: '1' });
  const envelope = refIn(result);
  const root = result.outputs['bundle-root-sha256'];
  if (result.exitCode !== 0 || envelope === undefined || root === undefined)
    throw new PhaseHeld(phase, 'close', result);
  await command(run, [
    { command: 'check-transition', phase, execution_id },
    { command: 'complete', phase, execution_id, envelope, bundle_root_sha256: root },
  ]);
  return result.outputs.verdict ?? '';
}

export async function command(run: PhaseRun, commands: readonly Command[]): Promise<void> {
  const inputs = { 'substrate-config': run.substrateConfig, commands: JSON.stringify(commands) };
  const result = await run.act('phase-ledger', inputs);
  if (result.exitCode !== 0) throw new PhaseHeld(run.definition.plan_phase, 'the ledger', result);
}

const actOn = (run: PhaseRun, inputs: Readonly<Record<string, string>>): Promise<ActionResult> =>
  run.act(run.action, { 'substrate-config': run.substrateConfig, ...inputs });

function refIn({ outputs }: ActionResult): Ref | undefined {
  const { 'snapshot-key': key, 'snapshot-version': version_id, 'snapshot-sha256': sha256 } = outputs;
  return key && version_id && sha256 ? { key, version_id, sha256 } : undefined;
}

/** The ledger as it stands; a driver asks it and never counts by itself. */
export async function readState({ substrateConfig }: Pick<PhaseRun, 'substrateConfig'>): Promise<LedgerState> {
  const session = openSession(substrateConfig);
  try {
    const { substrate } = session.config;
    const place = { target: session.evidence, env: substrate, clock: session.clock, ci: session.ci };
    return (await openLedger(place)).state();
  } finally {
    await session.close();
  }
}
