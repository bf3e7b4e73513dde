import type { HealthFacts } from '../../daemon/work.ts';
import { redWhen } from '../../observability/health.ts';
import type { ConformanceLoop } from './loop.ts';

export interface ConformanceState {
  readonly last: ReturnType<ConformanceLoop['last']>;
  /** Whether the newest round could not be written. */
  readonly unwritten: boolean;
}

/** The daemon is RED while it has no answer at all; a failing environment is its result and not its illness. */
export function conformanceHealth({ last, unwritten }: ConformanceState): HealthFacts {
  const failing = last?.results.filter(({ status }) => status === 'FAIL').length ?? 0;
  return {
    conditions: [redWhen('CONFORMANCE_UNAVAILABLE', unwritten)].filter((condition) => condition !== undefined),
    metrics: { checks_failing: failing, checks: last?.results.length ?? 0 },
  };
}
