import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { nowUtc, systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { executionIdAt } from '../lib/run/execution.ts';
import { type ActionResult, type ActionRun, runAction } from './run-action.ts';

export interface PhaseRun {
  readonly definition: PhaseDefinitionV1;
  readonly action: string;
  readonly substrateConfig: string;
  readonly decisions: readonly Decision[];
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface Decision {
  readonly key: string;
  readonly value: string | null;
  readonly locator: string | null;
  readonly source: string;
}

export interface PhaseOutcome {
  readonly phase: string;
  readonly verdict: string;
  readonly lanesRun: number;
  readonly lanesPlanned: number;
  readonly elapsedSeconds: number;
}

/** A phase that did not advance; the message is what its action said. */
export class PhaseHeld extends Error {
  readonly phase: string;

  constructor(phase: string, what: string, result: ActionResult) {
    super(`${phase} is held at ${what}: ${result.errors.join(' ') || `exit code ${result.exitCode}`}`);
    this.name = 'PhaseHeld';
    this.phase = phase;
  }
}

type Command = LedgerCommandsV1[number];
const GO_HOURS = 12;

/** One phase as its workflow runs it: approvals, decisions, lanes in order, envelope, completion. */
export async function runPhase(run: PhaseRun): Promise<PhaseOutcome> {
  const started = systemClock.elapsedMs();
  const { definition } = run;
  const phase = definition.plan_phase;
  const executionId = executionIdAt(phase, nowUtc(systemClock));
  const lower = phase.toLowerCase();
  const activation = await approve(run, `phase-activation-${lower}`, executionId);
  await ledger(run, [
    { command: 'activate', phase, approval: activation },
    { command: 'expand', phase },
    ...(run.decisions.length === 0 ? [] : [{ command: 'pin' as const, phase, decisions: [...run.decisions] }]),
  ]);
  let pending: Command[] = [];
  const built = definition.lanes.filter((lane) => lane.state === 'built');
  const firstExecuted = built.find((one) => one.starts_under === undefined);
  for (const definitionOfLane of built) {
    const { lane, title } = definitionOfLane;
    run.say(`${lane} ${title}`);
    // The operator is asked once, when everything that he needs to know has been settled.
    if (definitionOfLane === firstExecuted) {
      const approval = await approve(run, `phase-execute-${lower}`, executionId);
      const expires_at_utc = textOfMicros(systemClock.wallMicros() + GO_HOURS * 3_600_000_000);
      pending = [...pending, { command: 'grant-go', phase, approval, expires_at_utc }];
    }
    await ledger(run, [...pending, { command: 'start-lane', phase, lane, execution_id: executionId, attempt: 1 }]);
    const result = await act(run, run.action, { lane, 'execution-id': executionId, attempt: '1' });
    const snapshot = snapshotOf(result);
    if (snapshot === undefined) throw new PhaseHeld(phase, lane, result);
    const record: Command = { command: 'record-lane', phase, lane, execution_id: executionId, attempt: 1, snapshot };
    if (result.exitCode !== 0) {
      await ledger(run, [record]);
      throw new PhaseHeld(phase, lane, result);
    }
    pending = [record];
  }
  await ledger(run, pending);
  const { envelope, root, verdict } = await close(run, executionId);
  await ledger(run, [
    { command: 'check-transition', phase, execution_id: executionId },
    { command: 'complete', phase, execution_id: executionId, envelope, bundle_root_sha256: root },
  ]);
  return {
    phase,
    verdict,
    lanesRun: built.length,
    lanesPlanned: definition.lanes.length - built.length,
    elapsedSeconds: (systemClock.elapsedMs() - started) / 1000,
  };
}

type Ref = { key: string; version_id: string; sha256: string };

async function approve(run: PhaseRun, environment: string, executionId: string): Promise<Ref> {
  const phase = run.definition.plan_phase;
  const result = await act(run, 'approval-gate', { environment, phase, 'execution-id': executionId });
  const record = snapshotOf(result);
  if (result.exitCode !== 0 || record === undefined) throw new PhaseHeld(phase, environment, result);
  return record;
}

async function ledger(run: PhaseRun, commands: readonly Command[]): Promise<void> {
  const result = await act(run, 'phase-ledger', { commands: JSON.stringify(commands) });
  if (result.exitCode !== 0) throw new PhaseHeld(run.definition.plan_phase, 'the ledger', result);
}

async function close(run: PhaseRun, executionId: string) {
  const phase = run.definition.plan_phase;
  const result = await act(run, run.action, { lane: 'close', 'execution-id': executionId, attempt: '1' });
  const envelope = snapshotOf(result);
  const root = result.outputs['bundle-root-sha256'];
  if (result.exitCode !== 0 || envelope === undefined || root === undefined)
    throw new PhaseHeld(phase, 'close', result);
  return { envelope, root, verdict: result.outputs.verdict ?? '' };
}

function snapshotOf({ outputs }: ActionResult): Ref | undefined {
  const { 'snapshot-key': key, 'snapshot-version': version_id, 'snapshot-sha256': sha256 } = outputs;
  return key && version_id && sha256 ? { key, version_id, sha256 } : undefined;
}

function act(run: PhaseRun, name: string, inputs: ActionRun['inputs']): Promise<ActionResult> {
  return runAction({
    name,
    inputs: { 'substrate-config': run.substrateConfig, ...inputs },
    onLine: run.say,
    signal: run.signal,
  });
}
