import {
  areaUnderRoc,
  averagePrecision,
  type Bin,
  calibrationBins,
  calibrationError,
  cardPrecision,
  type Judged,
} from './metrics.ts';

export interface Quality {
  readonly flows: number;
  readonly fraudulent: number;
  readonly auc: number;
  readonly average_precision: number;
  readonly card_precision_at_100: number;
  /** Without cards that were found on an earlier judged day. */
  readonly card_precision_at_100_new_cards: number;
  readonly calibration_error: number;
  readonly calibration: readonly Bin[];
}

export function qualityOf(judged: readonly Judged[]): Quality {
  const calibration = calibrationBins(judged);
  return {
    flows: judged.length,
    fraudulent: judged.filter(({ fraud }) => fraud).length,
    auc: areaUnderRoc(judged),
    average_precision: averagePrecision(judged),
    card_precision_at_100: cardPrecision(judged, 100, false),
    card_precision_at_100_new_cards: cardPrecision(judged, 100, true),
    calibration_error: calibrationError(calibration),
    calibration,
  };
}
