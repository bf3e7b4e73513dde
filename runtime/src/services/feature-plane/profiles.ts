import type { FeatureValues } from './types.ts';

/**
 * Logarithms of amounts in ten-thousandths, as whole numbers: sums of them are exact, so mean and variance do not depend
 * on the order in which amounts came, as Welford's running ones do in their last bits. Exact up to 200,000 amounts of
 * 10^8 of a key, and some millions of usual ones.
 */
export interface ProfileState {
  count: number;
  sum: number;
  sumOfSquares: number;
}

const SCALE = 10_000;

export const emptyProfile = (): ProfileState => ({ count: 0, sum: 0, sumOfSquares: 0 });

const scaledLog = (amountMinor: number): number => Math.round(Math.log1p(amountMinor / 100) * SCALE);

export function addToProfile(state: ProfileState, amountMinor: number): void {
  const value = scaledLog(amountMinor);
  state.count += 1;
  state.sum += value;
  state.sumOfSquares += value * value;
}

export interface CurrentAmount {
  readonly amountMinor: number;
  /** Of the same key over 7 days; NaN without flows. */
  readonly mean7dMinor: number;
}

export const PROFILE_NAMES = [
  'count',
  'log_amount_mean',
  'log_amount_variance',
  'amount_z',
  'amount_ratio_7d',
] as const;

/** The profile of a key and where the current amount stands in it. A z-score needs two amounts that differ. */
export function readProfile(state: ProfileState | undefined, current: CurrentAmount, out: FeatureValues): void {
  const { amountMinor, mean7dMinor } = current;
  const { count, sum, sumOfSquares } = state ?? NO_PROFILE;
  const mean = count === 0 ? Number.NaN : sum / count;
  const variance = count < 2 ? Number.NaN : Math.max(0, (sumOfSquares - sum * mean) / (count - 1));
  const z = variance > 0 ? (scaledLog(amountMinor) - mean) / Math.sqrt(variance) : Number.NaN;
  const ratio = mean7dMinor > 0 ? amountMinor / mean7dMinor : Number.NaN;
  out.push(count, mean / SCALE, variance / SCALE / SCALE, z, ratio);
}

const NO_PROFILE = emptyProfile();
