import type { Resolution, SourceRank, TimelineLabel } from './types.ts';

export interface AsOf {
  /** What the platform could know: labels that were observed later are not there. Microseconds. */
  readonly observedMicros: number;
  /** What was true: labels that became true later are not there. */
  readonly effectiveMicros: number;
}

/**
 * How the labels of one subject and type resolve (15, section 4.4): the newest statement stands, and where different values
 * share the top rank none does. Independent of the order in which the labels came.
 */
export function resolveAsOf(
  labels: readonly TimelineLabel[],
  asOf: AsOf,
  precedence: readonly SourceRank[],
): Resolution {
  const eligible = labels.filter(
    ({ observedMicros, effectiveMicros }) =>
      observedMicros <= asOf.observedMicros && effectiveMicros <= asOf.effectiveMicros,
  );
  const ranked = eligible.toSorted((a, b) => compareRank(b, a, precedence) || (a.assertionId < b.assertionId ? 1 : -1));
  const [top] = ranked;
  if (top === undefined) return { status: 'NOT_FOUND' };
  const candidates = ranked.filter((label) => compareRank(label, top, precedence) === 0);
  return candidates.some(({ value }) => value !== top.value)
    ? { status: 'CONFLICT', candidates }
    : { status: 'RESOLVED', selected: top, candidates };
}

function compareRank(a: TimelineLabel, b: TimelineLabel, precedence: readonly SourceRank[]): number {
  const bySource = beliefIn(a, precedence) - beliefIn(b, precedence);
  return bySource || a.effectiveMicros - b.effectiveMicros || a.observedMicros - b.observedMicros;
}

const beliefIn = ({ source }: TimelineLabel, precedence: readonly SourceRank[]): number =>
  precedence.length === 0 ? 0 : precedence.length - precedence.indexOf(source);

/** Everything that was accepted so far. */
export const LATEST: AsOf = {
  observedMicros: Number.POSITIVE_INFINITY,
  effectiveMicros: Number.POSITIVE_INFINITY,
};
