import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { executionIdAt } from '../lib/run/execution.ts';
import type { Decision } from './decisions.ts';
import { activatePhase, completePhase, executionGo, runLanes } from './phase-steps.ts';
import type { ActionResult } from './run-action.ts';

export interface PhaseRun {
  readonly definition: PhaseDefinitionV1;
  readonly action: string;
  readonly substrateConfig: string;
  readonly decisions: readonly Decision[];
  /** Runs one action with its inputs, as a runner does. */
  readonly act: (name: string, inputs: Readonly<Record<string, string>>) => Promise<ActionResult>;
  readonly say: (line: string) => void;
}

export interface PhaseOutcome {
  readonly phase: string;
  readonly verdict: string;
  readonly lanesRun: number;
  readonly lanesPlanned: number;
  readonly elapsedSeconds: number;
}

/** One phase as its workflow runs it: approvals, decisions, lanes in order, envelope, completion. */
export async function runPhase(run: PhaseRun): Promise<PhaseOutcome> {
  const started = systemClock.elapsedMs();
  const { definition } = run;
  const executionId = executionIdAt(definition.plan_phase, nowUtc(systemClock));
  const lanes = definition.lanes.filter((lane) => lane.state === 'built').map((lane) => lane.lane);
  await activatePhase(run, executionId);
  await runLanes(run, executionId, { lanes, before: await executionGo(run, executionId) });
  const verdict = await completePhase(run, executionId);
  return {
    phase: definition.plan_phase,
    verdict,
    lanesRun: lanes.length,
    lanesPlanned: definition.lanes.length - lanes.length,
    elapsedSeconds: (systemClock.elapsedMs() - started) / 1000,
  };
}
