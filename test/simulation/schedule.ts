import type { Window } from './steps/step-proxy.ts';

/** Whom a fault may hit. */
export const ANYBODY = [
  'ig',
  'wsp',
  'archive-writer',
  'database',
  'csfb',
  'ieg',
  'ofp',
  'dl',
  'df',
  'al',
  'dla',
  'case-trigger',
  'cm',
  'ls',
] as const;
export type Victim = (typeof ANYBODY)[number];
/** Whom faults hit where nobody says. */
export const VICTIMS: readonly Victim[] = ['ig', 'wsp', 'archive-writer', 'database'];

/** `any`: wherever the delay falls; the others beside a durable step of the victim. */
export type Moment = 'any' | Window;
export const MOMENTS: readonly Moment[] = ['any', 'before', 'after'];

export interface Fault {
  /** Acknowledged events of the stream after which the fault strikes. */
  readonly afterEvents: number;
  /** Milliseconds between that point and the kill, so that it falls anywhere inside a batch. */
  readonly delayMs: number;
  readonly victim: Victim;
  readonly moment: Moment;
  /** How long a killed database stays away, milliseconds; processes come back by themselves. */
  readonly awayMs: number;
}

/** The parts of the stream in which no fault strikes: one must have begun, and whoever waits for a step must not outlive it. */
const [FIRST, LAST] = [0.03, 0.15];
const DELAY_MS_MAX = 400;
const AWAY_MS_MIN = 100;
const AWAY_MS_MAX = 1500;

interface ScheduleOf {
  /** Of the stream. */
  readonly events: number;
  /** Those of `VICTIMS` where nobody says. */
  readonly victims?: readonly Victim[];
  /** All of them where nobody says. */
  readonly moments?: readonly Moment[];
}

/**
 * Faults in the order in which they strike. The same seed, number and stream give the same schedule; every victim comes
 * before any comes twice, so that as many faults as victims hit all of them. Bound to progress and not to time: a slow
 * machine then sees the same faults at the same events.
 */
export function faultSchedule(
  seed: number,
  kills: number,
  { events, victims = VICTIMS, moments = MOMENTS }: ScheduleOf,
): readonly Fault[] {
  const random = randomFrom(seed);
  const moment = randomFrom(seed + 2);
  const points = Array.from({ length: kills }, () => FIRST + random() * (1 - FIRST - LAST)).sort((a, b) => a - b);
  let round: Victim[] = [];
  return points.map((point) => {
    if (round.length === 0) round = [...victims];
    const [victim = 'ig'] = round.splice(Math.floor(random() * round.length), 1);
    return {
      afterEvents: Math.floor(point * events),
      delayMs: Math.floor(random() * DELAY_MS_MAX),
      victim,
      // Whoever kills the database hits everybody's steps at once.
      moment: victim === 'database' ? 'any' : (moments[Math.floor(moment() * moments.length)] ?? 'any'),
      awayMs: AWAY_MS_MIN + Math.floor(random() * (AWAY_MS_MAX - AWAY_MS_MIN)),
    };
  });
}

/** Delays of kills that strike while labels are stated, as many as asked for, by the same seed. */
export function labelDelays(seed: number, kills: number): readonly number[] {
  const random = randomFrom(seed + 1);
  return Array.from({ length: kills }, () => Math.floor(random() * DELAY_MS_MAX));
}

/** Numbers in [0, 1) that follow from the seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
