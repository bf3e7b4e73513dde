import { anomaliesOf } from '../../../consumer/apply-failures.ts';
import type { Checkpoint } from '../../../consumer/checkpoints.ts';
import type { TakenFact } from '../../../consumer/fact.ts';
import type { Window, WindowLimits } from '../../../consumer/partition-window.ts';
import { turns } from '../../../kernel/turns.ts';
import type { Anomaly } from '../../../observability/anomaly-window.ts';
import type { SixPins } from '../../../reads/pins.ts';
import { planFeatures, TRAFFIC_TOPIC } from './judge.ts';
import type { FeatureLedger } from './ports.ts';
import { type Basis, BOUNDARY, type FeaturePlan, type FeaturesApplied } from './types.ts';

/** Features are wanted at once: a window waits no longer for its neighbours than they may be apart. */
export const FEATURE_WINDOW: WindowLimits = { recordsMax: 500, bytesMax: 1_048_576, ageMsMax: 100, idleMsMax: 10 };

export interface FeatureLoopOptions {
  readonly ledger: FeatureLedger;
  readonly checkpoints: readonly Checkpoint[];
  readonly onAnomaly: (anomaly: Anomaly) => void;
  readonly onApplied: (plan: FeaturePlan, applied: FeaturesApplied) => void;
  readonly onExpired: (events: number) => void;
}

export interface FeatureLoop {
  commit(window: Window<TakenFact>): Promise<void>;
  expireParked(): Promise<void>;
}

/**
 * Invariants:
 * F1: one transaction at a time, whatever the topic: an entity that was loaded is the one that is replaced.
 * F2: the basis of a window is what was committed before it, partition by partition.
 */
export function featureLoop({ ledger, checkpoints, ...on }: FeatureLoopOptions): FeatureLoop {
  const done = new Map(checkpoints.map((one) => [placeOf(one), one]));
  const inTurn = turns();
  let pins: SixPins | undefined;
  return {
    commit: (window) =>
      inTurn(async () => {
        pins ??= await ledger.findPins();
        const before = done.get(placeOf(window));
        const plan = planFeatures(window, { pins, watermark: before?.watermarkTsUtc });
        const applied = await ledger.apply(plan, basisOf([...done.values()]));
        pins ??= plan.binds;
        const { topic, partition, nextOffset, watermarkTsUtc } = plan;
        const startOffset = before?.startOffset ?? window.fromOffset;
        done.set(placeOf(window), { topic, partition, startOffset, nextOffset, watermarkTsUtc });
        on.onApplied(plan, applied);
        for (const anomaly of anomaliesOf(BOUNDARY, window, [...plan.failures, ...applied.conflicts])) {
          on.onAnomaly(anomaly);
        }
      }),
    expireParked: () => inTurn(async () => on.onExpired(await ledger.expireParked())),
  };
}

const placeOf = ({ topic, partition }: Pick<Checkpoint, 'topic' | 'partition'>): string => `${topic}/${partition}`;

function basisOf(done: readonly Checkpoint[]): Basis {
  const offsets: Record<string, Record<string, number>> = {};
  for (const { topic, partition, nextOffset } of done) {
    offsets[topic] = { ...offsets[topic], [partition]: nextOffset };
  }
  const times = done.flatMap((one) => (one.topic === TRAFFIC_TOPIC ? [one.watermarkTsUtc ?? ''] : [])).sort();
  const windowEnd = times.at(-1);
  return { offsets, windowEnd: windowEnd === '' ? undefined : windowEnd };
}
