import { addToFlow, emptyFlow } from '../flows.ts';
import type { FeatureState } from '../state.ts';
import { countFlow, featuresOf, stepFlow } from '../step.ts';
import type { EntityKeys, Flow } from '../types.ts';
import type { AnchorInput, FeatureInput, FlowRow, KeptFeatures, ParkedEvent } from './types.ts';

/** What was loaded for one window; it is changed in place. */
export interface WorkingSet {
  readonly topic: string;
  readonly partition: number;
  readonly state: FeatureState;
  /** Rows of every flow of the window. */
  readonly flows: ReadonlyMap<string, FlowRow>;
  /** Events that wait for an anchor of the window. */
  readonly parked: readonly ParkedEvent[];
}

export interface Outcome {
  readonly kept: readonly KeptFeatures[];
  /** First events whose anchor is not there yet. */
  readonly park: readonly ParkedEvent[];
  readonly flowsCounted: number;
}

/**
 * Applies the inputs of a window in the order of the log. Features of an event are read before it is applied; a flow is
 * counted once, by its opening event, as soon as that and its anchor are both there: the sums are the same in whatever
 * order they came.
 */
export function applyInputs(inputs: readonly FeatureInput[], set: WorkingSet): Outcome {
  const kept: KeptFeatures[] = [];
  const park: ParkedEvent[] = [];
  let flowsCounted = 0;
  for (const input of inputs) {
    const row = set.flows.get(input.flowId);
    if (row === undefined) throw new Error('a flow of the window was not loaded');
    const wasCounted = row.counted;
    if (input.kind === 'anchor') kept.push(...meetAnchor(input, row, set));
    else if (row.keys !== undefined) {
      const place = { partition: set.partition, offset: input.offset };
      kept.push({ ...meetEvent(input, row, { set, keys: row.keys, opens: input.opens }), place });
    } else if (input.opens && row.opened === undefined) park.push(input);
    else addToCore(set.state, input);
    if (row.counted && !wasCounted) flowsCounted += 1;
  }
  return { kept, park, flowsCounted };
}

/** The first anchor of a flow stands; what waited for it is applied now, as of its own time. */
function meetAnchor(anchor: AnchorInput, row: FlowRow, set: WorkingSet): readonly KeptFeatures[] {
  if (row.keys !== undefined) return [];
  row.keys = anchor.keys;
  row.anchor = { topic: set.topic, partition: set.partition, offset: anchor.offset };
  if (row.opened !== undefined && !row.counted) {
    // It had waited too long and was applied without its keys: what its entities learn of it they learn now.
    countFlow(set.state, flowOf({ ...row.opened, flowId: row.flowId }, anchor.keys));
    row.counted = true;
  }
  const keyed = { set, keys: anchor.keys };
  return set.parked
    .filter(({ flowId }) => flowId === anchor.flowId)
    .map((event) => ({ ...meetEvent(event, row, { ...keyed, opens: true }), place: undefined }));
}

interface Keyed {
  readonly set: WorkingSet;
  readonly keys: EntityKeys;
}

/** The features of an event before it, and the event applied. */
function meetEvent(
  event: ParkedEvent,
  row: FlowRow,
  { set, keys, opens }: Keyed & { readonly opens: boolean },
): Omit<KeptFeatures, 'place'> {
  const { eventId, flowId, at, amountMinor } = event;
  if (!opens || row.opened !== undefined) {
    const values = featuresOf(set.state, flowOf(event, keys));
    addToCore(set.state, event);
    return { eventId, flowId, at, values };
  }
  const values = stepFlow(set.state, flowOf(event, keys));
  row.opened = { at, amountMinor };
  row.counted = true;
  return { eventId, flowId, at, values };
}

const addToCore = ({ flows, watermark }: FeatureState, event: { flowId: string; at: number; amountMinor: number }) =>
  addToFlow(flows.touch(event.flowId, { at: event.at, watermark, empty: emptyFlow }), event);

/** The arrival is not known here; whoever asks knows it (`reads/features.ts`). */
const flowOf = (event: { flowId: string; at: number; amountMinor: number }, keys: EntityKeys): Flow => ({
  flowId: event.flowId,
  at: event.at,
  amountMinor: event.amountMinor,
  keys,
  arrival: undefined,
});
