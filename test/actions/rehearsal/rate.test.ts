import { describe, expect, it } from 'vitest';
import { rateFor } from '../../../actions/rehearsal/options.ts';

describe('the rate of a stream for which nobody named one', () => {
  it.each([
    { given: 'a stream that ends early at the default', rows: 2_500, budget: 1_680, rate: 200 },
    { given: 'the last one that does', rows: 268_800, budget: 1_680, rate: 200 },
    { given: 'one event more', rows: 268_801, budget: 1_680, rate: 201 },
    { given: 'fourteen days of a world', rows: 537_152, budget: 1_680, rate: 400 },
  ])('is $rate for $given', ({ rows, budget, rate }) => expect(rateFor(rows, budget)).toBe(rate));

  it('ends every stream with a fifth of the budget to spare', () => {
    for (const rows of [1, 200_000, 300_000, 5_000_000]) expect(rows / rateFor(rows, 900)).toBeLessThanOrEqual(720);
  });
});
