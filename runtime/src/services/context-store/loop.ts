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
  /** All windows in one transaction; they are of different partitions. */
  commit(windows: readonly Window<TakenFact>[]): Promise<void>;
}

/** Judges windows, makes them durable with their checkpoints, and then tells of it. A crash before the end repeats work. */
export function contextLoop({ ledger, checkpoints, onAnomaly, onApplied }: ContextLoopOptions): ContextLoop {
  const watermarks = new Map(checkpoints.map((one) => [placeOf(one), one.watermarkTsUtc]));
  let pins: SixPins | undefined;
  return {
    commit: async (windows) => {
      pins ??= await ledger.findPins();
      let bound = pins;
      const plans = windows.map((window) => {
        const plan = planContext(window, { pins: bound, watermark: watermarks.get(placeOf(window)) });
        bound ??= plan.binds;
        return plan;
      });
      const applied = await ledger.apply(plans, pins);
      pins = bound;
      for (const [index, plan] of plans.entries()) {
        const done = applied[index];
        if (done === undefined) throw new Error('a window was not applied');
        if (plan.watermarkTsUtc !== undefined) watermarks.set(placeOf(plan), plan.watermarkTsUtc);
        onApplied(plan, done);
        for (const anomaly of anomaliesOf(BOUNDARY, plan, [...plan.failures, ...done.conflicts])) onAnomaly(anomaly);
      }
    },
  };
}

const placeOf = ({ topic, partition }: Pick<Checkpoint, 'topic' | 'partition'>): string => `${topic}/${partition}`;
