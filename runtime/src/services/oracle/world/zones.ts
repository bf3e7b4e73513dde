import type { WorldPlan } from './parameters.ts';

export interface Zone {
  readonly representation: string;
  readonly tzid: string;
  /** Of ten merchants, those below this number and in no earlier zone lie here; the first zone has the rest. */
  readonly below: number;
}

export const ZONES: readonly [Zone, ...Zone[]] = [
  { representation: 'GB', tzid: 'Europe/London', below: 10 },
  { representation: 'DE', tzid: 'Europe/Berlin', below: 2 },
  { representation: 'IE', tzid: 'Europe/Dublin', below: 3 },
];

const HOUR_US = 3_600_000_000;
const LOCAL_FORM = "'%Y-%m-%dT%H:%M:%S.%f'";

/** SQL of the local wall time in a zone; its clock changes inside the world are written out. */
export function localTimeSql(zone: Zone, micros: string, { request, endMicros }: WorldPlan): string {
  const [first, ...changes] = offsetsOf(zone.tzid, request.startMicros, endMicros);
  const cases = changes.reverse().map(({ from, offset }) => `WHEN ${micros} >= ${from} THEN ${offset}`);
  const offset =
    cases.length === 0 ? `${first?.offset ?? 0}` : `CASE ${cases.join(' ')} ELSE ${first?.offset ?? 0} END`;
  return `strftime(make_timestamp(${micros} + ${offset}), ${LOCAL_FORM})`;
}

interface Offset {
  readonly from: number;
  /** Microseconds east of UTC. */
  readonly offset: number;
}

/** Offsets of a zone between two moments, from the platform's zone data; clocks change on full hours here. */
export function offsetsOf(tzid: string, startMicros: number, endMicros: number): Offset[] {
  const offsets: Offset[] = [];
  const format = new Intl.DateTimeFormat('en', { timeZone: tzid, timeZoneName: 'longOffset' });
  for (let from = startMicros; from < endMicros; from += HOUR_US) {
    const offset = offsetAt(format, from);
    if (offsets.at(-1)?.offset !== offset) offsets.push({ from, offset });
  }
  return offsets;
}

function offsetAt(format: Intl.DateTimeFormat, micros: number): number {
  const name = format.formatToParts(micros / 1000).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const match = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
  const [sign, hours = '0', minutes = '0'] = match?.slice(1) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_US + Number(minutes) * 60_000_000);
}
