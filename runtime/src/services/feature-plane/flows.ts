import { DAY, type FeatureValues, type Flow } from './types.ts';

/** What is known of one flow: counted by events, while velocity counts it once. */
export interface FlowState {
  eventCount: number;
  amountSumMinor: number;
  firstAt: number;
  lastAt: number;
}

export interface TrafficEvent {
  readonly at: number;
  readonly amountMinor: number;
}

export const emptyFlow = (): FlowState => ({
  eventCount: 0,
  amountSumMinor: 0,
  firstAt: Number.POSITIVE_INFINITY,
  lastAt: Number.NEGATIVE_INFINITY,
});

export function addToFlow(state: FlowState, event: TrafficEvent): void {
  state.eventCount += 1;
  state.amountSumMinor += event.amountMinor;
  state.firstAt = Math.min(state.firstAt, event.at);
  state.lastAt = Math.max(state.lastAt, event.at);
}

export const CORE_NAMES = ['event_count', 'amount_sum', 'last_event_ts_utc', 'flow_age_ms', 'amount'] as const;

/** `core_features`, with the event that asks: it has no others to speak of (13, section 4.2). */
export function readFlow(state: FlowState | undefined, event: TrafficEvent, out: FeatureValues): void {
  const { eventCount, amountSumMinor, firstAt, lastAt } = state ?? NO_FLOW;
  out.push(
    eventCount + 1,
    (amountSumMinor + event.amountMinor) / 100,
    Math.max(lastAt, event.at),
    Math.max(0, event.at - Math.min(firstAt, event.at)) / 1_000,
    event.amountMinor / 100,
  );
}

const NO_FLOW = emptyFlow();
const HOUR = DAY / 24;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3;

/** Hour and weekday, Monday being 0, of microseconds since 1970 by whatever clock they were read. */
export const hourAndWeekday = (micros: number): { readonly hour: number; readonly weekday: number } => ({
  hour: Math.floor((micros % DAY) / HOUR),
  weekday: (Math.floor(micros / DAY) + FIRST_WEEKDAY) % 7,
});

export const TIME_NAMES = ['local_hour', 'local_weekday', 'is_local', 'is_virtual'] as const;

/** `time_context`: local where an arrival is bound, and of UTC where none is, which `is_local` says. */
export function readTime(flow: Flow, out: FeatureValues): void {
  const { at, arrival } = flow;
  const { hour, weekday } = hourAndWeekday(at);
  out.push(
    arrival?.localHour ?? hour,
    arrival?.localWeekday ?? weekday,
    arrival === undefined ? 0 : 1,
    arrival === undefined ? Number.NaN : Number(arrival.isVirtual),
  );
}
