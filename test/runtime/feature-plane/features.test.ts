import { emptyState, type FeatureState } from '@spine-green/runtime/services/feature-plane/state';
import { applyLabel, FEATURE_NAMES, stepFlow } from '@spine-green/runtime/services/feature-plane/step';
import { DAY, type Flow, type LabelEvent, SECOND } from '@spine-green/runtime/services/feature-plane/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainFeatures } from './plain-features.ts';

const START = Date.UTC(2018, 5, 20) * 1_000;
const id = (kind: number, index: number): string => String(9_000_000_000_000_000_000n + BigInt(kind * 1_000 + index));

interface Draft {
  readonly at: number;
  readonly amountMinor?: number;
  readonly account?: number;
  readonly merchant?: number;
  readonly device?: number;
}

function flow(flowId: string, { at, amountMinor = 1_000, account = 0, merchant = 0, device = account }: Draft): Flow {
  return {
    flowId,
    at,
    amountMinor,
    keys: {
      account_id: id(1, account),
      instrument_id: id(2, account),
      party_id: id(3, account),
      device_id: id(4, device),
      ip_id: id(5, device),
      merchant_id: id(6, merchant),
    },
    arrival: undefined,
  };
}

const label = (flowId: string, observedAt: number, labelValue = 'CHARGEBACK'): LabelEvent => ({
  flowId,
  labelType: 'chargeback_status',
  labelValue,
  observedAt,
});

const named = (values: readonly number[]): ReadonlyMap<string, number> =>
  new Map(FEATURE_NAMES.map((name, place) => [name, values[place] ?? Number.NaN]));

const ask = (state: FeatureState, draft: Draft): ReadonlyMap<string, number> =>
  named(stepFlow(state, flow('asking', draft)));

/** Moments that fall together often: within minutes, hours and weeks. */
const moments = fc.oneof(
  fc.integer({ min: 0, max: 600 }),
  fc.integer({ min: 0, max: 2 * 86_400 }),
  fc.integer({ min: 0, max: 45 * 86_400 }),
);
const drafts = fc.array(
  fc.record({
    at: moments.map((seconds) => START + seconds * SECOND),
    amountMinor: fc.integer({ min: 1, max: 100_000 }),
    account: fc.integer({ min: 0, max: 2 }),
    merchant: fc.integer({ min: 0, max: 2 }),
    device: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 40 },
);
/** Which flows are fraud, and how long after them that became known, in days. */
const verdicts = fc.array(fc.option(fc.double({ min: 0.01, max: 12, noNaN: true })), { minLength: 40, maxLength: 40 });

describe('features of a stream in event order', () => {
  it('each value is the one that its definition gives from the whole history', () => {
    fc.assert(
      fc.property(drafts, verdicts, (stream, delays) => {
        const flows = stream.toSorted((a, b) => a.at - b.at).map((draft, place) => flow(`f${place}`, draft));
        const labels = flows.flatMap(({ flowId, at }, place) => {
          const days = delays[place] ?? null;
          return days === null ? [] : [label(flowId, Math.round(at + days * DAY))];
        });
        const state = emptyState();
        const applied: Flow[] = [];
        for (const one of flows) {
          const due = labels.filter(({ observedAt }) => observedAt <= state.watermark);
          for (const each of due) applyLabel(state, each);
          const seen = named(stepFlow(state, one));
          for (const [name, value] of plainFeatures({ flows: applied, labels: due }, one)) {
            expect({ name, value: seen.get(name) }).toEqual({ name, value });
          }
          applied.push(one);
        }
      }),
      { numRuns: 75 },
    );
  });

  it('a flow does not count itself', () => {
    const state = emptyState();
    expect(ask(state, { at: START }).get('velocity.account_id.count_7d')).toBe(0);
    expect(ask(state, { at: START }).get('velocity.account_id.count_7d')).toBe(1);
  });

  it('mean and variance are those of the logarithms of the amounts', () => {
    const state = emptyState();
    const amounts = [1_000, 2_500, 70, 12_345];
    for (const [place, amountMinor] of amounts.entries())
      stepFlow(state, flow(`f${place}`, { at: START, amountMinor }));
    const seen = ask(state, { at: START + SECOND, amountMinor: 5_000 });
    const logs = amounts.map((one) => Math.log1p(one / 100));
    const mean = logs.reduce((sum, one) => sum + one, 0) / 4;
    const variance = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 3;
    expect(seen.get('amount_profile.account_id.log_amount_mean')).toBeCloseTo(mean, 3);
    expect(seen.get('amount_profile.account_id.log_amount_variance')).toBeCloseTo(variance, 3);
    expect(seen.get('amount_profile.account_id.amount_z')).toBeCloseTo(
      (Math.log1p(50) - mean) / Math.sqrt(variance),
      3,
    );
    expect(seen.get('amount_profile.account_id.amount_ratio_7d')).toBeCloseTo(
      5_000 / ((1_000 + 2_500 + 70 + 12_345) / 4),
    );
  });
});

describe('features of a stream in any order', () => {
  it('the same applied flows give the same values', () => {
    const shuffled = drafts.chain((stream) =>
      fc.tuple(fc.constant(stream), fc.shuffledSubarray([...stream.keys()], { minLength: stream.length })),
    );
    fc.assert(
      fc.property(shuffled, ([stream, order]) => {
        const flows = stream.map((draft, place) =>
          flow(`f${place}`, { ...draft, at: START + (draft.at - START) / 10 }),
        );
        const [calm, rough] = [emptyState(), emptyState()];
        for (const one of flows) stepFlow(calm, one);
        for (const place of order) stepFlow(rough, flows[place] as Flow);
        const asking = { at: START + 5 * DAY };
        expect(ask(rough, asking)).toEqual(ask(calm, asking));
      }),
    );
  });
});

describe('labels', () => {
  it('a label finds its flow as long as the longest window holds it', () => {
    const state = emptyState();
    stepFlow(state, flow('f0', { at: START }));
    stepFlow(state, flow('f1', { at: START + 37 * DAY + SECOND }));
    applyLabel(state, label('f0', START + 8 * DAY));
    const seen = ask(state, { at: START + 37 * DAY + SECOND });
    expect(seen.get('label_feedback.merchant_id.confirmed_count_30d')).toBe(1);
  });

  const observed = START + 7 * DAY;
  const merchant = (values: ReadonlyMap<string, number>, name: string): number | undefined =>
    values.get(`label_feedback.merchant_id.${name}`);

  /** One flow of the merchant, and the stream gone on to the given moment. */
  function afterOne(goneTo: number): FeatureState {
    const state = emptyState();
    stepFlow(state, flow('f0', { at: START }));
    stepFlow(state, flow('other', { at: goneTo, account: 1, merchant: 1 }));
    return state;
  }

  it.each([
    { given: 'a microsecond before it was observed', at: observed - 1, count: 0 },
    { given: 'when it was observed', at: observed, count: 1 },
    { given: 'after it was observed', at: observed + DAY, count: 1 },
  ])('a label is seen $count times $given', ({ at, count }) => {
    const state = afterOne(observed + DAY);
    applyLabel(state, label('f0', observed));
    expect(merchant(ask(state, { at }), 'confirmed_count_7d')).toBe(count);
  });

  it('a label leaves its window by the event time of its flow', () => {
    const state = afterOne(observed + 2 * DAY);
    applyLabel(state, label('f0', observed));
    const seen = ask(state, { at: observed + 2 * DAY });
    expect(['1d', '7d', '30d'].map((window) => merchant(seen, `confirmed_count_${window}`))).toEqual([0, 1, 1]);
    expect(merchant(seen, 'days_since_confirmed')).toBe(9);
  });

  it.each([
    { poison: 'of an unknown flow', labels: [label('nobody', observed)], reason: 'label_subject_unknown' },
    { poison: 'observed in the future', labels: [label('f0', observed + 2 * DAY)], reason: 'label_from_future' },
    {
      poison: 'that contradicts the first',
      labels: [label('f0', observed, 'NO_CHARGEBACK'), label('f0', observed)],
      reason: 'label_conflicts',
    },
  ] as const)('a label $poison reaches no feature', ({ labels, reason }) => {
    const [clean, poisoned] = [afterOne(observed + DAY), afterOne(observed + DAY)];
    for (const each of labels) applyLabel(poisoned, each);
    expect(poisoned.counters[reason]).toBe(1);
    expect(ask(poisoned, { at: observed + 3 * DAY })).toEqual(ask(clean, { at: observed + 3 * DAY }));
  });

  it.each(['FRAUD_SUSPECTED', 'PENDING'])(
    '%s settles nothing, and the fraud that is confirmed after it counts',
    (open) => {
      const [suspected, clean] = [afterOne(observed + DAY), afterOne(observed + DAY)];
      applyLabel(suspected, label('f0', observed - DAY, open));
      expect(ask(suspected, { at: observed })).toEqual(ask(clean, { at: observed }));
      applyLabel(suspected, label('f0', observed));
      expect(suspected.counters).toMatchObject({ labels_undecided: 1, labels_applied: 1, label_conflicts: 0 });
      expect(merchant(ask(suspected, { at: observed }), 'confirmed_count_7d')).toBe(1);
    },
  );

  it('a label that comes twice counts once', () => {
    const state = afterOne(observed + DAY);
    applyLabel(state, label('f0', observed));
    applyLabel(state, label('f0', observed));
    expect(state.counters.label_duplicates).toBe(1);
    expect(merchant(ask(state, { at: observed + DAY }), 'confirmed_count_7d')).toBe(1);
  });
});

describe('the bounds of the state', () => {
  it('an entity has at most as many buckets and registers as its windows, however many flows it has', () => {
    const state = emptyState();
    for (let i = 0; i < 12_000; i += 1) {
      stepFlow(state, flow(`f${i}`, { at: START + i * 60 * SECOND, account: i, merchant: 0 }));
    }
    const busy = state.entities.merchant_id.find(id(6, 0));
    expect(busy?.velocity.series.map((series) => series.length)).toEqual([1, 10, 60, 96, 84]);
    expect(Math.max(...(busy?.velocity.sketches ?? []).map(({ registers }) => registers.length))).toBeLessThanOrEqual(
      256,
    );
    expect(busy?.labels.flows.length).toBeLessThanOrEqual(447);
    expect(busy?.velocity.recent).toHaveLength(4);
  });
});
