import { addToSketch, estimate, registerOf, type Sketch } from './distinct.ts';
import { type EntityKeys, type FeatureValues, type Flow, SECOND } from './types.ts';
import {
  addToSeries,
  bucketOf,
  type Series,
  totals,
  VELOCITY_WINDOWS,
  type Window,
  type WindowTotals,
} from './windows.ts';

/** What a key met: `distinct_parties` is there for the rule on addresses of 14, section 2.4. */
const COUNTED = [
  ['merchant_id', 'distinct_merchants'],
  ['instrument_id', 'distinct_instruments'],
  ['device_id', 'distinct_devices'],
  ['party_id', 'distinct_parties'],
] as const;

/** The newest flows of a key, of which a late one finds its predecessor: beyond them it has none. */
const RECENT_MAX = 4;

interface Recent {
  readonly at: number;
  readonly flowId: string;
  readonly amountMinor: number;
}

/** All windows of one entity. At most 272 buckets and 1,024 registers. */
export interface VelocityState {
  /** In the order of the windows. */
  readonly series: readonly Series[];
  readonly sketches: readonly Sketch[];
  /** By rising time. */
  readonly recent: Recent[];
}

export const emptyVelocity = (): VelocityState => ({
  series: VELOCITY_WINDOWS.map(() => []),
  sketches: COUNTED.map(() => ({ registers: [], times: [] })),
  recent: [],
});

/** Registers of the entities of a flow, in the order that sketches have. */
export const registersOf = (keys: EntityKeys): readonly number[] => COUNTED.map(([type]) => registerOf(keys[type]));

export function addToVelocity(state: VelocityState, flow: Flow, registers: readonly number[]): void {
  for (const [place, window] of VELOCITY_WINDOWS.entries()) addToSeries(state.series[place] as Series, window, flow);
  for (const [place, register] of registers.entries()) addToSketch(state.sketches[place] as Sketch, register, flow.at);
  const { at, flowId, amountMinor } = flow;
  let place = state.recent.length;
  while (place > 0 && isAfter(state.recent[place - 1], flow)) place -= 1;
  state.recent.splice(place, 0, { at, flowId, amountMinor });
  if (state.recent.length > RECENT_MAX) state.recent.shift();
}

const isAfter = (one: Recent | undefined, flow: Flow): boolean =>
  one !== undefined && (one.at > flow.at || (one.at === flow.at && one.flowId > flow.flowId));

export const VELOCITY_NAMES: readonly string[] = [
  ...VELOCITY_WINDOWS.flatMap(({ name }) =>
    ['count', 'amount_sum', 'amount_max', ...COUNTED.map(([, feature]) => feature)].map((one) => `${one}_${name}`),
  ),
  'seconds_since_prev',
  'prev_amount',
];

/** Features of one entity just before a flow at `at`, in the order of `VELOCITY_NAMES`. */
export function readVelocity(state: VelocityState | undefined, at: number, out: FeatureValues): void {
  for (let place = 0; place < VELOCITY_WINDOWS.length; place += 1) {
    const { count, sumMinor, maxMinor } = windowTotals(state, place, at);
    const window = VELOCITY_WINDOWS[place] as Window;
    out.push(count, sumMinor / 100, maxMinor / 100);
    for (let which = 0; which < COUNTED.length; which += 1) {
      const sketch = state?.sketches[which];
      out.push(sketch === undefined || count === 0 ? 0 : estimate(sketch, window, at));
    }
  }
  const previous = state?.recent.findLast((one) => one.at <= at);
  out.push(
    previous === undefined ? Number.NaN : (at - previous.at) / SECOND,
    previous === undefined ? Number.NaN : previous.amountMinor / 100,
  );
}

/** Mean amount of an entity over 7 days; NaN without flows. */
export function meanOfWeek(state: VelocityState | undefined, at: number): number {
  const { count, sumMinor } = windowTotals(state, VELOCITY_WINDOWS.length - 1, at);
  return count === 0 ? Number.NaN : sumMinor / count;
}

const NOTHING: WindowTotals = { count: 0, sumMinor: 0, maxMinor: 0 };

function windowTotals(state: VelocityState | undefined, place: number, at: number): WindowTotals {
  const [series, window] = [state?.series[place], VELOCITY_WINDOWS[place]];
  if (series === undefined || window === undefined || series.length === 0) return NOTHING;
  return totals(series, bucketOf(at, window.bucketMicros), window.buckets);
}
