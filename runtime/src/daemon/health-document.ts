import { type Clock, nowUtc } from '../kernel/clock.ts';
import { type HealthDocument, stateOf } from '../observability/health.ts';
import type { HealthFacts, TaskIdentity } from './work.ts';

/** The health document of a task: its state is the worst of the conditions that hold. */
export const healthDocument = (identity: TaskIdentity, facts: HealthFacts, clock: Clock): HealthDocument => ({
  schema: 'fp.health_document.v1',
  generated_at_utc: nowUtc(clock),
  component: identity.component,
  instance_id: identity.taskArn,
  platform_run_id: identity.platformRunId,
  scenario_run_id: facts.scenarioRunId ?? 'N/A',
  stream_id: facts.streamId ?? null,
  health_state: stateOf(facts.conditions),
  health_reasons: facts.conditions.map(({ reason }) => reason),
  conditions: [...facts.conditions],
  metrics: { ...facts.metrics, resident_bytes: process.memoryUsage.rss() },
  checkpoints: { ...facts.checkpoints },
  lag: { ...facts.lag },
});
