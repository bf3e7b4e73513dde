import { emptyState, type FeatureState } from '../services/feature-plane/state.ts';
import { applyLabel, stepFlow } from '../services/feature-plane/step.ts';
import type { Flow, LabelEvent } from '../services/feature-plane/types.ts';

export interface ReplayedFlow {
  readonly flow: Flow;
  readonly values: readonly number[];
}

/**
 * Features of every flow in event order. A label is applied when the stream has passed the moment from which it is known,
 * so a flow sees those that were known by the flow before it.
 */
export async function* replayFeatures(
  flows: AsyncIterable<readonly Flow[]>,
  labels: readonly LabelEvent[],
  state: FeatureState = emptyState(),
): AsyncGenerator<readonly ReplayedFlow[]> {
  let next = 0;
  for await (const batch of flows) {
    yield batch.map((flow) => {
      for (let label = labels[next]; label !== undefined && label.observedAt <= state.watermark; label = labels[next]) {
        applyLabel(state, label);
        next += 1;
      }
      return { flow, values: stepFlow(state, flow) };
    });
  }
}
