import {
  areaUnderRoc,
  averagePrecision,
  type Bin,
  type CurvePoint,
  calibrationBins,
  calibrationError,
  cardPrecision,
  curveOf,
  type Judged,
} from './metrics.ts';

/** How well scores tell fraud from the rest, whatever they mean. */
export interface Ranking {
  readonly flows: number;
  readonly fraudulent: number;
  readonly auc: number;
  readonly average_precision: number;
  readonly card_precision_at_100: number;
  /** Without cards that were found on an earlier judged day. */
  readonly card_precision_at_100_new_cards: number;
  readonly curve: readonly CurvePoint[];
}

/** The same of scores that are probabilities. */
export interface Quality extends Ranking {
  readonly calibration_error: number;
  readonly calibration: readonly Bin[];
}

export interface QualityReport {
  readonly world: string;
  /** First and last judged day, as dates. */
  readonly judged: readonly [string, string];
  readonly flows: number;
  readonly flows_per_second: number;
  readonly bundle_id: string;
  readonly model: Quality;
  readonly rules: Quality;
  /** What somebody gets who sorts by amount and has nothing else. */
  readonly amount: Ranking;
  readonly flows_by_reason: Readonly<Record<string, number>>;
}

export function rankingOf(judged: readonly Judged[]): Ranking {
  return {
    flows: judged.length,
    fraudulent: judged.filter(({ fraud }) => fraud).length,
    auc: areaUnderRoc(judged),
    average_precision: averagePrecision(judged),
    card_precision_at_100: cardPrecision(judged, 100, false),
    card_precision_at_100_new_cards: cardPrecision(judged, 100, true),
    curve: curveOf(judged),
  };
}

export function qualityOf(judged: readonly Judged[]): Quality {
  const calibration = calibrationBins(judged);
  return { ...rankingOf(judged), calibration_error: calibrationError(calibration), calibration };
}
