import { anomaliesOf } from '../../consumer/apply-failures.ts';
import type { Checkpoint } from '../../consumer/checkpoints.ts';
import type { TakenFact } from '../../consumer/fact.ts';
import type { Window, WindowLimits } from '../../consumer/partition-window.ts';
import { turns } from '../../kernel/turns.ts';
import type { Anomaly } from '../../observability/anomaly-window.ts';
import type { SixPins } from '../../reads/pins.ts';
import { basisAt } from './basis.ts';
import type { GraphLedger, GraphVersionAt } from './ports.ts';
import { planGraph } from './step.ts';
import { BOUNDARY, type GraphCommitted, type GraphPlan } from './types.ts';

/** The graph is asked by decisions that come later, so what comes in half a second may gather before it is read. */
export const GRAPH_WINDOW: WindowLimits = { recordsMax: 500, bytesMax: 1_048_576, ageMsMax: 100, idleMsMax: 50 };

export interface GraphLoopOptions {
  readonly streamId: string;
  readonly ledger: GraphLedger;
  readonly checkpoints: readonly Checkpoint[];
  readonly onAnomaly: (anomaly: Anomaly) => void;
  readonly onApplied: (plans: readonly GraphPlan[], committed: GraphCommitted) => void;
}

export interface GraphLoop {
  /** All windows in one transaction; they are of different partitions. */
  commit(windows: readonly Window<TakenFact>[]): Promise<void>;
}

/** One transaction at a time, whatever the topic: a version names the positions of all partitions. */
export function graphLoop({ streamId, ledger, checkpoints, onAnomaly, onApplied }: GraphLoopOptions): GraphLoop {
  const done = new Map(checkpoints.map((one) => [placeOf(one), one]));
  const inTurn = turns();
  let pins: SixPins | undefined;
  return {
    commit: (windows) =>
      inTurn(async () => {
        pins ??= await ledger.findPins();
        let bound = pins;
        const after = new Map(done);
        const plans = windows.map((window) => {
          const before = done.get(placeOf(window));
          const plan = planGraph(window, { pins: bound, watermark: before?.watermarkTsUtc });
          bound ??= plan.binds;
          const { topic, partition, nextOffset, watermarkTsUtc } = plan;
          const startOffset = before?.startOffset ?? window.fromOffset;
          after.set(placeOf(window), { topic, partition, startOffset, nextOffset, watermarkTsUtc });
          return plan;
        });
        const committed = await ledger.apply(plans, pins, versionAt(streamId, [...after.values()]));
        pins = bound;
        for (const [place, position] of after) done.set(place, position);
        onApplied(plans, committed);
        for (const [index, plan] of plans.entries()) {
          const failures = [...plan.failures, ...(committed.windows[index]?.conflicts ?? [])];
          for (const anomaly of anomaliesOf(BOUNDARY, plan, failures)) onAnomaly(anomaly);
        }
      }),
  };
}

const placeOf = ({ topic, partition }: Pick<Checkpoint, 'topic' | 'partition'>): string => `${topic}/${partition}`;

/** Undefined before the first event: there is no graph to name. */
function versionAt(streamId: string, done: readonly Checkpoint[]): GraphVersionAt | undefined {
  const watermarkTsUtc =
    done
      .map((one) => one.watermarkTsUtc ?? '')
      .toSorted()
      .at(-1) ?? '';
  if (watermarkTsUtc === '') return undefined;
  return { basis: basisAt(streamId, done), watermarkTsUtc };
}
