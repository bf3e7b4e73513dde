import { performance } from 'node:perf_hooks';

/** Wall time names moments, elapsed time measures; they are different methods because only one of them may jump. */
export interface Clock {
  /** Microseconds since the epoch, UTC. */
  wallMicros(): number;
  /** Milliseconds from an arbitrary start; never goes back. */
  elapsedMs(): number;
}

export const systemClock: Clock = clockOf({ wallMs: Date.now, elapsedMs: () => performance.now() });

/** A clock whose wall time is the machine's, also after somebody or something set it, with the microseconds that the
 * machine's milliseconds lack taken from the elapsed time. */
export function clockOf(machine: { readonly wallMs: () => number; readonly elapsedMs: () => number }): Clock {
  let originMs = machine.wallMs() - machine.elapsedMs();
  return {
    wallMicros: () => {
      const [wallMs, elapsedMs] = [machine.wallMs(), machine.elapsedMs()];
      const ownMs = originMs + elapsedMs;
      // The machine's time is within this millisecond; an origin that says otherwise is of another setting.
      if (ownMs < wallMs) originMs = wallMs - elapsedMs;
      else if (ownMs >= wallMs + 1) originMs = wallMs + LAST_MICROSECOND_MS - elapsedMs;
      return Math.floor((originMs + elapsedMs) * 1000);
    },
    elapsedMs: machine.elapsedMs,
  };
}

const LAST_MICROSECOND_MS = 0.999;

/** Microseconds since the epoch of a time with six fractional digits and `Z`; undefined for any other text or for a
 * day that the calendar does not have. */
export function findMicros(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\.(\d{6})Z$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second, micros] = match.slice(1).map(Number) as TimeParts;
  const dayStart = Date.UTC(year, month - 1, day);
  const date = new Date(dayStart);
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return dayStart * 1000 + ((hour * 60 + minute) * 60 + second) * 1_000_000 + micros;
}

type TimeParts = [number, number, number, number, number, number, number];

/** Microseconds since the epoch of an RFC 3339 time with up to six fractional digits and any offset; undefined for any
 * other text. Two texts of one instant give one number. */
export function findInstantMicros(text: string): number | undefined {
  const match = /^(.{19})(?:\.(\d{1,6}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(text);
  if (match === null) return undefined;
  const [, seconds = '', fraction = '', sign = '+', hours = '0', minutes = '0'] = match;
  const micros = findMicros(`${seconds}.${fraction.padEnd(6, '0')}Z`);
  if (micros === undefined) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000_000;
  return sign === '+' ? micros - offset : micros + offset;
}

/** The inverse: RFC 3339 UTC with exactly six fractional digits. */
export function textOfMicros(micros: number): string {
  const ms = Math.floor(micros / 1000);
  return `${new Date(ms).toISOString().slice(0, -1)}${String(micros - ms * 1000).padStart(3, '0')}Z`;
}

export const nowUtc = (clock: Clock): string => textOfMicros(clock.wallMicros());
