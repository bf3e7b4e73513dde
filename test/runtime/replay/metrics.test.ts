import {
  areaUnderRoc,
  averagePrecision,
  calibrationBins,
  calibrationError,
  cardPrecision,
  curveOf,
  type Judged,
} from '@spine-green/runtime/replay/metrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const judged = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
    fraud: fc.boolean(),
    day: fc.integer({ min: 0, max: 2 }),
    card: fc.constantFrom('a', 'b', 'c', 'd'),
  }),
  { minLength: 2, maxLength: 40 },
);
const ofBothKinds = judged.filter((rows) => new Set(rows.map(({ fraud }) => fraud)).size === 2);

/** Every pair of a fraud and one that is none. */
function pairwise(rows: readonly Judged[]): number {
  const [bad, good] = [rows.filter(({ fraud }) => fraud), rows.filter(({ fraud }) => !fraud)];
  const won = bad.flatMap((one) => good.map((other) => (Math.sign(one.score - other.score) + 1) / 2));
  return won.reduce((sum, one) => sum + one, 0) / won.length;
}

/** Precision and recall at every threshold, from the rows above it. */
function stepwise(rows: readonly Judged[]): number {
  const all = rows.filter(({ fraud }) => fraud).length;
  const thresholds = [...new Set(rows.map(({ score }) => score))].toSorted((a, b) => b - a);
  let [sum, recall] = [0, 0];
  for (const threshold of thresholds) {
    const above = rows.filter(({ score }) => score >= threshold);
    const found = above.filter(({ fraud }) => fraud).length;
    sum += (found / all - recall) * (found / above.length);
    recall = found / all;
  }
  return sum;
}

describe('figures of quality', () => {
  it('the area below a curve is the area under the ROC, and it ends where everything is stopped', () => {
    fc.assert(
      fc.property(ofBothKinds, (rows) => {
        const points = [{ recall: 0, fallout: 0 }, ...curveOf(rows)];
        const steps = points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
        const area = steps.reduce((sum, [a, b]) => sum + ((b.fallout - a.fallout) * (a.recall + b.recall)) / 2, 0);
        expect(area).toBeCloseTo(areaUnderRoc(rows), 10);
        expect(points.at(-1)).toMatchObject({ recall: 1, fallout: 1 });
      }),
    );
  });

  it('a curve over however many scores has a few hundred points', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({
      score: index / 5_000,
      fraud: index % 7 === 0,
      day: 0,
      card: 'a',
    }));
    expect(curveOf(rows).length).toBeLessThanOrEqual(401);
  });

  it('the area is the share of pairs in order, the average precision the sum over thresholds', () => {
    fc.assert(
      fc.property(ofBothKinds, (rows) => {
        expect(areaUnderRoc(rows)).toBeCloseTo(pairwise(rows), 10);
        expect(averagePrecision(rows)).toBeCloseTo(stepwise(rows), 10);
      }),
    );
  });

  it('agree with the worked example of scikit-learn 1.7 for (0.1, 0.4, 0.35, 0.8) and (0, 0, 1, 1)', () => {
    const rows = [0.1, 0.4, 0.35, 0.8].map((score, place) => ({ score, fraud: place > 1, day: 0, card: 'a' }));
    expect(areaUnderRoc(rows)).toBeCloseTo(0.75, 12);
    expect(averagePrecision(rows)).toBeCloseTo(0.8333333333333333, 12);
  });

  it('a card counts by its highest score, and a known one leaves the later days', () => {
    const row = (day: number, card: string, score: number, fraud: boolean): Judged => ({ day, card, score, fraud });
    const rows = [
      row(0, 'a', 0.1, false),
      row(0, 'a', 0.9, true),
      row(0, 'b', 0.5, false),
      row(1, 'a', 0.9, true),
      row(1, 'b', 0.5, false),
    ];
    expect(cardPrecision(rows, 1, false)).toBe(1);
    expect(cardPrecision(rows, 1, true)).toBe(0.5);
    expect(cardPrecision(rows, 2, false)).toBe(0.5);
  });

  it('calibration is the weighted distance of predicted and observed', () => {
    const rows = [0.02, 0.04, 0.95, 1].map((score, place) => ({ score, fraud: place === 3, day: 0, card: 'a' }));
    const bins = calibrationBins(rows);
    expect(bins.map(({ from, flows, observed }) => [from, flows, observed])).toEqual([
      [0, 2, 0],
      [0.9, 2, 0.5],
    ]);
    expect(calibrationError(bins)).toBeCloseTo((0.03 * 2 + 0.475 * 2) / 4, 12);
  });
});
