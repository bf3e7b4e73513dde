import { findInstantMicros } from '@spine-green/runtime/kernel/clock';
import { LATEST, resolveAsOf } from '@spine-green/runtime/services/label-store/resolve';
import type { SourceRank, TimelineLabel } from '@spine-green/runtime/services/label-store/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policy } from '../../support/labels/label-facts.ts';

const R1 = policy.revisions.get('r1')?.precedence ?? [];
const R2 = policy.revisions.get('r2')?.precedence ?? [];
const at = (time: string): number => findInstantMicros(time) ?? Number.NaN;

const label = (id: string, effective: number, observed: number, more: Partial<TimelineLabel> = {}): TimelineLabel => ({
  assertionId: id,
  value: 'FRAUD_CONFIRMED',
  effectiveMicros: effective,
  observedMicros: observed,
  source: 'HUMAN',
  ...more,
});

const legit = { value: 'LEGIT_CONFIRMED' } as const;
const asOf = (micros: number) => ({ observedMicros: micros, effectiveMicros: micros });

describe('as of a moment', () => {
  it.each([
    { given: 'nothing', labels: [], when: 10, status: 'NOT_FOUND' },
    { given: 'a label that is observed later', labels: [label('a', 1, 11)], when: 10, status: 'NOT_FOUND' },
    {
      given: 'a label observed at that moment',
      labels: [label('a', 1, 10)],
      when: 10,
      status: 'RESOLVED',
      selected: 'a',
    },
    {
      given: 'a later truth that is known later',
      labels: [label('a', 1, 5), label('b', 2, 11, legit)],
      when: 10,
      status: 'RESOLVED',
      selected: 'a',
    },
    {
      given: 'a backdated statement that came last',
      labels: [label('a', 5, 6), label('b', 1, 9, legit)],
      when: 10,
      status: 'RESOLVED',
      selected: 'a',
    },
    {
      given: 'two values of equal times',
      labels: [label('a', 1, 5), label('b', 1, 5, legit)],
      when: 10,
      status: 'CONFLICT',
    },
    {
      given: 'one value twice at equal times',
      labels: [label('a', 1, 5), label('b', 1, 5)],
      when: 10,
      status: 'RESOLVED',
      selected: 'b',
    },
    {
      given: 'a conflict that a newer statement ends',
      labels: [label('a', 1, 5), label('b', 1, 5, legit), label('c', 1, 6)],
      when: 10,
      status: 'RESOLVED',
      selected: 'c',
    },
  ])('$given: $status', ({ labels, when, status, selected }) => {
    const found = resolveAsOf(labels, asOf(when), R1);
    expect(found.status).toBe(status);
    expect(found.status === 'RESOLVED' ? found.selected.assertionId : undefined).toBe(selected);
  });

  it('a person is believed more than the newest machine under the revision that ranks sources', () => {
    const labels = [label('a', 1, 2), label('b', 3, 4, { ...legit, source: 'ENGINE_TRUTH' })];
    expect(resolveAsOf(labels, LATEST, R1)).toMatchObject({ selected: { assertionId: 'b' } });
    expect(resolveAsOf(labels, LATEST, R2)).toMatchObject({ selected: { assertionId: 'a' } });
  });

  it.each([
    ['2026-01-08T00:00:00Z', '2026-01-08T00:00:00+00:00'],
    ['2026-01-08T00:00:00.5Z', '2026-01-08T01:00:00.500000+01:00'],
    ['2026-01-08T00:00:00.1Z', '2026-01-07T23:30:00.10-00:30'],
  ])('%s and %s are one instant, whatever their texts sort like', (a, b) => {
    expect(at(a)).toBe(at(b));
    const labels = [label('a', 1, at(a)), label('b', 1, at(b), legit)];
    expect(resolveAsOf(labels, LATEST, R1).status).toBe('CONFLICT');
  });
});

/** The rule as it is said, slowly: nobody before the top, and a conflict when a peer of the top says something else. */
function slowly(labels: readonly TimelineLabel[], micros: number, precedence: readonly SourceRank[]) {
  const seen = labels.filter((one) => one.observedMicros <= micros && one.effectiveMicros <= micros);
  const belief = (one: TimelineLabel) => (precedence.length === 0 ? 0 : -precedence.indexOf(one.source));
  const keys = (one: TimelineLabel) => [belief(one), one.effectiveMicros, one.observedMicros];
  const isAbove = (a: TimelineLabel, b: TimelineLabel): boolean => {
    const differs = keys(a).findIndex((key, index) => key !== keys(b)[index]);
    return differs !== -1 && (keys(a)[differs] ?? 0) > (keys(b)[differs] ?? 0);
  };
  const top = seen.filter((one) => !seen.some((other) => isAbove(other, one)));
  if (top.length === 0) return 'NOT_FOUND';
  return new Set(top.map(({ value }) => value)).size > 1
    ? 'CONFLICT'
    : top
        .map(({ assertionId }) => assertionId)
        .sort()
        .at(-1);
}

const labels = fc.uniqueArray(
  fc.record({
    assertionId: fc.integer({ min: 0, max: 40 }).map((n) => n.toString(16).padStart(4, '0')),
    value: fc.constantFrom('FRAUD_CONFIRMED' as const, 'LEGIT_CONFIRMED' as const),
    effectiveMicros: fc.integer({ min: 0, max: 4 }),
    observedMicros: fc.integer({ min: 0, max: 4 }),
    source: fc.constantFrom<SourceRank>('HUMAN', 'EXTERNAL', 'ENGINE_TRUTH', 'AUTO', 'SYSTEM'),
  }),
  { selector: ({ assertionId }) => assertionId, maxLength: 8 },
);

describe('resolution, whatever the labels', () => {
  it('is what the rule says, and does not depend on the order in which they came', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 0, max: 5 }), fc.constantFrom(R1, R2), (all, micros, precedence) => {
        const found = resolveAsOf(all, asOf(micros), precedence);
        const said = found.status === 'RESOLVED' ? found.selected.assertionId : found.status;
        expect(said).toBe(slowly(all, micros, precedence));
        expect(resolveAsOf(all.toReversed(), asOf(micros), precedence)).toEqual(found);
      }),
    );
  });

  it('an answer as of a moment is not changed by what is observed after it', () => {
    fc.assert(
      fc.property(labels, labels, fc.integer({ min: 0, max: 4 }), (before, more, micros) => {
        const later = more.map((one) => ({
          ...one,
          assertionId: `later ${one.assertionId}`,
          observedMicros: micros + 1,
        }));
        expect(resolveAsOf([...before, ...later], asOf(micros), R1)).toEqual(resolveAsOf(before, asOf(micros), R1));
      }),
    );
  });
});
