import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { executionIdAt } from '../lib/run/execution.ts';
import { activatePhase, completePhase, executionGo, type PhaseRun, runLanes } from './phase-steps.ts';

export interface PhaseOutcome {
  readonly phase: string;
  readonly verdict: string;
  readonly lanesRun: number;
  readonly lanesPlanned: number;
  readonly elapsedSeconds: number;
}

/** One phase as its workflow runs it: approvals, decisions, lanes in order, envelope, completion. */
export async function runPhase(run: PhaseRun, take: typeof runLanes = runLanes): Promise<PhaseOutcome> {
  const started = systemClock.elapsedMs();
  const { definition } = run;
  const executionId = executionIdAt(definition.plan_phase, nowUtc(systemClock));
  const built = definition.lanes.filter((lane) => lane.state === 'built');
  const lanes = built.map((lane) => lane.lane);
  const early = built.filter((lane) => lane.starts_under === 'activation').map((lane) => lane.lane);
  await activatePhase(run, executionId);
  // What settles what is to be executed runs first, on pinned decisions; the go is asked when it is known.
  if (early.length > 0) await take(run, executionId, { lanes: early });
  const before = await executionGo(run, executionId);
  await take(run, executionId, { lanes: lanes.filter((lane) => !early.includes(lane)), before });
  const verdict = await completePhase(run, executionId);
  return {
    phase: definition.plan_phase,
    verdict,
    lanesRun: lanes.length,
    lanesPlanned: definition.lanes.length - lanes.length,
    elapsedSeconds: (systemClock.elapsedMs() - started) / 1000,
  };
}
