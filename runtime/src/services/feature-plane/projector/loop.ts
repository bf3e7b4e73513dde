import { handle } from '@spine-green/evidence-schemas';
import { anomaliesOf } from '../../../consumer/apply-failures.ts';
import type { Checkpoint } from '../../../consumer/checkpoints.ts';
import type { TakenFact } from '../../../consumer/fact.ts';
import type { Window, WindowLimits } from '../../../consumer/partition-window.ts';
import { turns } from '../../../kernel/turns.ts';
import type { Anomaly } from '../../../observability/anomaly-window.ts';
import type { SixPins } from '../../../reads/pins.ts';
import { planFeatures, TRAFFIC_TOPIC } from './judge.ts';
import type { FeatureLedger } from './ports.ts';
import { type Basis, BOUNDARY, type FeaturePlan, type FeatureStep, type FeaturesApplied } from './types.ts';

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
  /** All windows in one transaction; they are of different partitions. */
  commit(windows: readonly Window<TakenFact>[]): Promise<void>;
  expireParked(): Promise<void>;
}

/**
 * Invariants:
 * F1: one transaction at a time, whatever the topic: an entity that was loaded is the one that is replaced.
 * F2: the basis of a window is what was applied before it, partition by partition.
 * F3: within a transaction anchors go first, so that no event waits that need not, and labels last.
 */
export function featureLoop({ ledger, checkpoints, ...on }: FeatureLoopOptions): FeatureLoop {
  const done = new Map(checkpoints.map((one) => [placeOf(one), one]));
  const inTurn = turns();
  let pins: SixPins | undefined;
  return {
    commit: (windows) =>
      inTurn(async () => {
        pins ??= await ledger.findPins();
        let bound = pins;
        const after = new Map(done);
        const steps = inOrderOfSteps(windows).map((window): FeatureStep => {
          const before = done.get(placeOf(window));
          const plan = planFeatures(window, { pins: bound, watermark: before?.watermarkTsUtc });
          bound ??= plan.binds;
          const step = { plan, basis: basisOf([...after.values()]) };
          const { topic, partition, nextOffset, watermarkTsUtc } = plan;
          const startOffset = before?.startOffset ?? window.fromOffset;
          after.set(placeOf(window), { topic, partition, startOffset, nextOffset, watermarkTsUtc });
          return step;
        });
        const applied = await ledger.apply(steps);
        pins = bound;
        for (const [place, position] of after) done.set(place, position);
        for (const [index, { plan }] of steps.entries()) {
          const result = applied[index];
          if (result === undefined) throw new Error('a window was not applied');
          on.onApplied(plan, result);
          for (const anomaly of anomaliesOf(BOUNDARY, plan, [...plan.failures, ...result.conflicts])) {
            on.onAnomaly(anomaly);
          }
        }
      }),
    expireParked: () => inTurn(async () => on.onExpired(await ledger.expireParked())),
  };
}

const STEP_TOPICS: readonly string[] = [handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1'), TRAFFIC_TOPIC];

/** F3. */
const inOrderOfSteps = (windows: readonly Window<TakenFact>[]): readonly Window<TakenFact>[] => {
  const rankOf = ({ topic }: Window<TakenFact>): number =>
    STEP_TOPICS.includes(topic) ? STEP_TOPICS.indexOf(topic) : STEP_TOPICS.length;
  return windows.toSorted((one, other) => rankOf(one) - rankOf(other) || one.partition - other.partition);
};

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
