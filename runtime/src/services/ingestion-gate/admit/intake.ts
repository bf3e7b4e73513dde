import type { Clock } from '../../../kernel/clock.ts';
import type { Candidate, Outcome, Rejected } from '../types.ts';
import type { Entry } from './admission-queue.ts';

/** Counts what is in admission and hands every item its answer. Its bytes are part of the body that the request holds. */
export interface Intake {
  /** Entries of one request and the promise of their outcomes, in input order; undefined when there is no room. */
  enter(items: readonly (Candidate | Rejected)[]): Submission | undefined;
  inFlight(): number;
  /** Resolves when nothing is in admission. */
  idle(): Promise<void>;
}

export interface Submission {
  readonly entries: readonly Entry[];
  readonly outcomes: Promise<readonly Outcome[]>;
}

export interface IntakeOptions {
  readonly clock: Clock;
  readonly itemsMax: number;
  readonly onCount: (items: number) => void;
}

/** How long an item waits for another attempt of its identity (12, section 5). */
const WAIT_MS_MAX = 2000;

export function admissionIntake(options: IntakeOptions): Intake {
  let items = 0;
  let waiters: (() => void)[] = [];

  const count = (changed: number): void => {
    items += changed;
    options.onCount(items);
    if (items > 0) return;
    for (const resolve of waiters) resolve();
    waiters = [];
  };
  return {
    enter: (entering) => {
      if (items + entering.length > options.itemsMax) return undefined;
      count(entering.length);
      return submission(entering, options.clock, () => count(-1));
    },
    inFlight: () => items,
    idle: () => (items === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
  };
}

function submission(items: readonly (Candidate | Rejected)[], clock: Clock, onLeft: () => void): Submission {
  const { promise, resolve } = Promise.withResolvers<readonly Outcome[]>();
  const answered: Outcome[] = [];
  const receivedMicros = clock.wallMicros();
  const waitsUntilMs = clock.elapsedMs() + WAIT_MS_MAX;
  let open = items.length;
  const entries = items.map((item, index): Entry => {
    const finish = (outcome: Outcome): void => {
      // The first answer counts: a producer that was told to try again is not told anything else.
      if (answered[index] !== undefined) return;
      answered[index] = outcome;
      open -= 1;
      onLeft();
      if (open === 0) resolve(answered);
    };
    return { evaluated: item, key: item.dedupeKey, receivedMicros, waitsUntilMs, finish };
  });
  return { entries, outcomes: promise };
}
