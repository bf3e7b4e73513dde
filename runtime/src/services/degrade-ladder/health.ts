import type { HealthFacts } from '../../daemon/work.ts';
import { severityOf } from '../../decisions/posture.ts';
import type { HealthCondition } from '../../observability/health.ts';
import { conditionOf } from '../../observability/health.ts';
import type { LadderView } from './loop.ts';
import { REQUIRED_SIGNALS } from './types.ts';

/** A ladder that is not NORMAL works as it should, so it is AMBER; it is RED when its own store fails it (16, section 2). */
export function ladderHealth(view: LadderView, streamId: string): HealthFacts {
  const { plan } = view;
  const mode = plan?.state.mode ?? 'FAIL_CLOSED';
  const signals = plan?.baseline.signals ?? [];
  const gaps = signals.filter(({ name, state }) => state !== 'OK' && REQUIRED_SIGNALS.has(name)).length;
  const conditions: readonly (HealthCondition | undefined)[] = [
    mode === 'NORMAL' ? undefined : { reason: `POSTURE_${mode}`, state: 'AMBER', observed: severityOf(mode), limit: 1 },
    conditionOf('REQUIRED_SIGNAL_NOT_OK', gaps, { amber: 1, red: Number.POSITIVE_INFINITY }),
    conditionOf('OUTBOX_DRAIN_ERRORS', view.drainFailures, { amber: 1, red: 30 }),
  ];
  return {
    streamId,
    conditions: conditions.filter((condition) => condition !== undefined),
    metrics: {
      evaluations: view.evaluations,
      mode: severityOf(mode),
      forced_fail_closed: view.forced,
      outbox_depth: view.pending,
      store_failures: view.storeFailures,
      signals_not_ok: signals.filter(({ state }) => state !== 'OK').length,
      held_seconds: Math.round(plan?.state.heldSeconds ?? 0),
    },
  };
}
