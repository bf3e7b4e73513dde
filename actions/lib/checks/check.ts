import { type Fact, isReadable, saysUnreadable } from './fact.ts';
import { meets } from './meets.ts';

/** One predicate over observed and expected as a lane judges it; title and codes come from the phase definition. */
export interface Judgement<Code extends string = string> {
  /** A JSON value, in which a member may be a condition (`meets`). */
  readonly expected: unknown;
  /** What was read; an unreadable fact never passes. */
  readonly observed: Fact<unknown>;
  /** Blocker code when it fails. */
  readonly fails: Code;
  /** Keys or references that the observation rests on; at most twenty are kept. */
  readonly evidence?: readonly string[];
}

/** A judgement with its verdict. */
export interface Check {
  readonly id: string;
  readonly expected: unknown;
  readonly observed: unknown;
  readonly pass: boolean;
  /** Blocker code when it fails. */
  readonly fails: string;
  readonly evidence: readonly string[];
}

/** The one place where a judgement becomes a verdict. */
export function checkOf(id: string, { expected, observed, fails, evidence = [] }: Judgement): Check {
  if (!isReadable(observed)) {
    return { id, expected, observed: { unreadable: observed.unreadable }, pass: false, fails, evidence };
  }
  const pass = !saysUnreadable(observed.value) && meets(expected, observed.value);
  return { id, expected, observed: observed.value, pass, fails, evidence };
}

/** Whether a judgement passes, for a decision that what is written hangs on. */
export const holds = ({ expected, observed }: Judgement): boolean =>
  isReadable(observed) && meets(expected, observed.value);

/** All facts of a check at once: the first unreadable one makes the whole unreadable. */
export function allReadable<T extends Record<string, Fact<unknown>>>(
  facts: T,
): Fact<{ [K in keyof T]: T[K] extends Fact<infer V> ? V : never }> {
  const values: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(facts)) {
    if (!isReadable(read)) return { unreadable: `${name}: ${read.unreadable}` };
    values[name] = read.value;
  }
  return { value: values as { [K in keyof T]: T[K] extends Fact<infer V> ? V : never } };
}
