import { canonicalJson } from '@spine-green/evidence-schemas';
import { type Fact, isReadable } from './fact.ts';

export type Applicability = 'evaluated' | 'substrate' | 'planned';

/** One predicate over observed and expected, as a lane decides it; titles come from the phase definition. */
export interface Check {
  readonly id: string;
  readonly expected: unknown;
  readonly observed: unknown;
  readonly pass: boolean;
  /** Blocker code when it fails. */
  readonly fails: string;
  readonly evidence: readonly string[];
}

interface CheckInput<T> {
  readonly expected: unknown;
  readonly observed: Fact<T> | { readonly of: T };
  /** Default: the observed value equals the expected one, compared as canonical JSON. */
  readonly passes?: (value: T) => boolean;
  readonly fails: string;
  readonly evidence?: readonly string[];
}

/** An unreadable fact is observed as its reason and never passes. */
export function check<T>(id: string, input: CheckInput<T>): Check {
  const { expected, observed, fails, evidence = [] } = input;
  if ('unreadable' in observed) {
    return { id, expected, observed: { unreadable: observed.unreadable }, pass: false, fails, evidence };
  }
  const value = 'of' in observed ? observed.of : observed.value;
  const passes = input.passes ?? ((found: T) => canonicalJson(found) === canonicalJson(expected));
  return { id, expected, observed: value, pass: passes(value), fails, evidence };
}

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

/** What the verdict needs to know of a recorded check. */
export interface RecordedCheck {
  readonly id: string;
  readonly pass: boolean;
  readonly applicability: Applicability;
}

/**
 * A lane passes when it has no blocker and every check that applies passes (04, section 9). A planned check blocks
 * everywhere but on `embedded`; a check that the substrate cannot have blocks on `dev_min` (00, section 2).
 */
export function laneOverallPass(
  substrate: 'embedded' | 'emulated' | 'dev_min',
  checks: readonly RecordedCheck[],
  blockers: readonly unknown[],
): boolean {
  return blockers.length === 0 && checks.every((one) => one.pass || mayRest(substrate, one.applicability));
}

function mayRest(substrate: string, applicability: Applicability): boolean {
  if (applicability === 'planned') return substrate === 'embedded';
  return applicability === 'substrate' && substrate !== 'dev_min';
}
