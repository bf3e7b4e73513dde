import { anomaliesOf } from '../../consumer/apply-failures.ts';
import type { Checkpoint } from '../../consumer/checkpoints.ts';
import type { TakenFact } from '../../consumer/fact.ts';
import type { Window, WindowLimits } from '../../consumer/partition-window.ts';
import type { Anomaly } from '../../observability/anomaly-window.ts';
import type { SixPins } from '../../reads/pins.ts';
import type { ContextLedger } from './ports.ts';
import { planContext } from './step.ts';
import { type Applied, BOUNDARY, type ContextPlan } from './types.ts';

/** Context is wanted at once: a window waits no longer for its neighbours than they may be apart. */
export const CONTEXT_WINDOW: WindowLimits = { recordsMax: 500, bytesMax: 1_048_576, ageMsMax: 100, idleMsMax: 10 };

export interface ContextLoopOptions {
  readonly ledger: ContextLedger;
  readonly checkpoints: readonly Checkpoint[];
  readonly onAnomaly: (anomaly: Anomaly) => void;
  readonly onApplied: (plan: ContextPlan, applied: Applied) => void;
}

export interface ContextLoop {
  commit(window: Window<TakenFact>): Promise<void>;
}

/** Judges a window, makes it durable with its checkpoint, and then tells of it. A crash before the end repeats work. */
export function contextLoop({ ledger, checkpoints, onAnomaly, onApplied }: ContextLoopOptions): ContextLoop {
  const watermarks = new Map(checkpoints.map((one) => [placeOf(one), one.watermarkTsUtc]));
  let pins: SixPins | undefined;
  return {
    commit: async (window) => {
      pins ??= await ledger.findPins();
      const plan = planContext(window, { pins, watermark: watermarks.get(placeOf(window)) });
      const applied = await ledger.apply(plan, pins);
      pins ??= plan.binds;
      if (plan.watermarkTsUtc !== undefined) watermarks.set(placeOf(window), plan.watermarkTsUtc);
      onApplied(plan, applied);
      for (const anomaly of anomaliesOf(BOUNDARY, window, [...plan.failures, ...applied.conflicts])) onAnomaly(anomaly);
    },
  };
}

const placeOf = ({ topic, partition }: Pick<Checkpoint, 'topic' | 'partition'>): string => `${topic}/${partition}`;
