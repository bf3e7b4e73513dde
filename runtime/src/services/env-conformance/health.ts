import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { type HealthDocument, redWhen, stateOf } from '../../observability/health.ts';
import type { ConformanceLoop } from './loop.ts';
import { COMPONENT } from './types.ts';

export interface ConformanceState {
  readonly last: ReturnType<ConformanceLoop['last']>;
  /** Whether the newest round could not be written. */
  readonly unwritten: boolean;
}

/** The daemon is RED while it has no answer at all; a failing environment is its result and not its illness. */
export function conformanceHealth(
  identity: { readonly instanceId: string; readonly platformRunId: string },
  { last, unwritten }: ConformanceState,
  clock: Clock,
): HealthDocument {
  const conditions = [redWhen('CONFORMANCE_UNAVAILABLE', unwritten)].filter((condition) => condition !== undefined);
  const failing = last?.results.filter(({ status }) => status === 'FAIL').length ?? 0;
  return {
    schema: 'fp.health_document.v1',
    generated_at_utc: nowUtc(clock),
    component: COMPONENT,
    instance_id: identity.instanceId,
    platform_run_id: identity.platformRunId,
    scenario_run_id: 'N/A',
    stream_id: null,
    health_state: stateOf(conditions),
    health_reasons: conditions.map(({ reason }) => reason),
    conditions,
    metrics: { checks_failing: failing, checks: last?.results.length ?? 0, resident_bytes: process.memoryUsage.rss() },
    checkpoints: {},
    lag: {},
  };
}
