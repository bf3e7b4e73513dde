/** One judged flow. */
export interface Judged {
  readonly score: number;
  readonly fraud: boolean;
  /** Day number of event time. */
  readonly day: number;
  readonly card: string;
}

interface Counted {
  readonly score: number;
  readonly fraud: number;
  readonly all: number;
}

/** Scores from high to low with what has each: equal ones count together, whatever their order was. */
function byScore(judged: readonly Judged[]): readonly Counted[] {
  const sorted = judged.toSorted((a, b) => b.score - a.score);
  const groups: { score: number; fraud: number; all: number }[] = [];
  for (const { score, fraud } of sorted) {
    let last = groups.at(-1);
    if (last?.score !== score) {
      last = { score, fraud: 0, all: 0 };
      groups.push(last);
    }
    last.all += 1;
    last.fraud += Number(fraud);
  }
  return groups;
}

/** Probability that a fraud scores above one that is none, ties counting half; NaN when there is only one kind. */
export function areaUnderRoc(judged: readonly Judged[]): number {
  let [below, pairs] = [judged.length - fraudOf(judged), 0];
  const clean = below;
  for (const { fraud, all } of byScore(judged)) {
    below -= all - fraud;
    pairs += fraud * (below + (all - fraud) / 2);
  }
  return pairs / (clean * (judged.length - clean));
}

/** Sum of precision at each score, weighted by the recall that it adds; NaN without fraud. */
export function averagePrecision(judged: readonly Judged[]): number {
  let [found, seen, sum] = [0, 0, 0];
  for (const { fraud, all } of byScore(judged)) {
    found += fraud;
    seen += all;
    sum += fraud * (found / seen);
  }
  return sum / found;
}

/** One cut through the scores: whoever is at or above it. */
export interface CurvePoint {
  /** Share of the fraud that is at or above the cut, and share of the rest. */
  readonly recall: number;
  readonly fallout: number;
  readonly precision: number;
}

const CURVE_POINTS_MAX = 200;

/** Cuts from high to low, each with at least half a percent more of the fraud or of the rest, and the lowest. */
export function curveOf(judged: readonly Judged[]): readonly CurvePoint[] {
  const [fraud, clean] = [fraudOf(judged), judged.length - fraudOf(judged)];
  const points: CurvePoint[] = [];
  let [found, seen] = [0, 0];
  for (const group of byScore(judged)) {
    found += group.fraud;
    seen += group.all;
    const point = { recall: found / fraud, fallout: (seen - found) / clean, precision: found / seen };
    const last = points.at(-1) ?? { recall: 0, fallout: 0 };
    const moved = Math.max(point.recall - last.recall, point.fallout - last.fallout);
    if (points.length === 0 || moved >= 1 / CURVE_POINTS_MAX || seen === judged.length) points.push(point);
  }
  return points;
}

const fraudOf = (judged: readonly Judged[]): number => judged.filter(({ fraud }) => fraud).length;

/**
 * Share of fraudulent cards among the `k` with the highest score of a day, averaged over days. With `removeKnown` a card goes
 * once it was found among them, as the published figures have it. Equal scores are ordered by card.
 */
export function cardPrecision(judged: readonly Judged[], k: number, removeKnown: boolean): number {
  const known = new Set<string>();
  const days = [...Map.groupBy(judged, ({ day }) => day)].toSorted(([a], [b]) => a - b);
  const daily = days.map(([, rows]) => {
    const cards = [...Map.groupBy(rows, ({ card }) => card)]
      .filter(([card]) => !known.has(card))
      .map(([card, all]) => ({
        card,
        score: Math.max(...all.map(({ score }) => score)),
        fraud: all.some(({ fraud }) => fraud),
      }))
      .toSorted((a, b) => b.score - a.score || (a.card < b.card ? -1 : 1))
      .slice(0, k);
    if (removeKnown) for (const { card, fraud } of cards) if (fraud) known.add(card);
    return cards.filter(({ fraud }) => fraud).length / k;
  });
  return daily.reduce((sum, one) => sum + one, 0) / daily.length;
}

export interface Bin {
  readonly from: number;
  readonly flows: number;
  readonly mean_predicted: number;
  readonly observed: number;
}

const BINS = 10;

/** Ten bins of equal width, empty ones left out. */
export function calibrationBins(judged: readonly Judged[]): readonly Bin[] {
  const binOf = ({ score }: Judged): number => Math.min(BINS - 1, Math.floor(score * BINS));
  return [...Map.groupBy(judged, binOf)]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, rows]) => ({
      from: bin / BINS,
      flows: rows.length,
      mean_predicted: rows.reduce((sum, { score }) => sum + score, 0) / rows.length,
      observed: fraudOf(rows) / rows.length,
    }));
}

/** Mean distance between predicted and observed, weighted by flows. */
export function calibrationError(bins: readonly Bin[]): number {
  const flows = bins.reduce((sum, bin) => sum + bin.flows, 0);
  return bins.reduce((sum, bin) => sum + Math.abs(bin.mean_predicted - bin.observed) * bin.flows, 0) / flows;
}
