/** A scored rule (14, section 2.4): log-odds points under a reason code, when its condition holds. */
interface Rule {
  readonly code: string;
  readonly points: number;
  /** `group.key.feature` of everything that the condition reads, in the order of its parameters. */
  readonly inputs: readonly string[];
  readonly holds: (...values: number[]) => boolean;
}

const BASE_POINTS = -6;
const MINUTES_PER_DAY = 1_440;

/**
 * The default rule set. A condition on a missing value, which is NaN, does not hold. The tail of a merchant's amounts is
 * 3.09 deviations of its logarithms, the p99.9 of a normal distribution. What the graph knows is no input yet.
 */
export const RULES: readonly Rule[] = [
  rule('VEL_ACCOUNT_10M', 1.2, ['velocity.account_id.count_10m'], (count) => count >= 5),
  rule('VEL_INSTRUMENT_10M', 1.2, ['velocity.instrument_id.count_10m'], (count) => count >= 4),
  rule('VEL_DEVICE_MULTI_INSTRUMENT', 1.5, ['velocity.device_id.distinct_instruments_24h'], (count) => count >= 4),
  rule('VEL_IP_MULTI_PARTY', 1, ['velocity.ip_id.distinct_parties_1h'], (count) => count >= 6),
  rule(
    'VEL_MERCHANT_BURST',
    0.8,
    ['velocity.merchant_id.count_1m', 'velocity.merchant_id.count_24h'],
    (minute, day) => minute >= 10 && minute > (5 * day) / MINUTES_PER_DAY,
  ),
  rule(
    'AMT_ACCOUNT_Z3',
    1.3,
    ['amount_profile.account_id.amount_z', 'amount_profile.account_id.count'],
    (z, count) => z >= 3 && count >= 20,
  ),
  rule(
    'AMT_MERCHANT_TAIL',
    0.8,
    ['amount_profile.merchant_id.amount_z', 'amount_profile.merchant_id.count'],
    (z, count) => z >= 3.09 && count >= 20,
  ),
  rule('NOV_ACCOUNT_DEVICE', 0.7, ['novelty.account_id|device_id.first_seen'], (isFirst) => isFirst === 1),
  rule(
    'NOV_MERCHANT_AMOUNT',
    0.6,
    [
      'novelty.account_id|merchant_id.first_seen',
      'amount_profile.account_id.amount_z',
      'amount_profile.account_id.count',
    ],
    (isFirst, z, count) => isFirst === 1 && z >= 3 && count >= 20,
  ),
  rule(
    'SEQ_PROBE',
    1,
    ['velocity.instrument_id.prev_amount', 'velocity.instrument_id.seconds_since_prev', 'core_features.flow_id.amount'],
    (previous, seconds, amount) => previous < 0.05 * amount && seconds <= 1_800,
  ),
];

function rule(...[code, points, inputs, holds]: [string, number, readonly string[], Rule['holds']]): Rule {
  return { code, points, inputs, holds };
}

export interface RuleVerdict {
  readonly score: number;
  /** Codes of the rules that held. */
  readonly reasons: readonly string[];
}

/** The rule set as a pure function of feature values in the order of `names`. */
export function ruleScorerOf(names: readonly string[]): (values: readonly number[]) => RuleVerdict {
  const placed = RULES.map((one) => ({ ...one, places: one.inputs.map((name) => names.indexOf(name)) }));
  return (values) => {
    const held = placed.filter(({ holds, places }) => holds(...places.map((place) => values[place] ?? Number.NaN)));
    const logit = held.reduce((sum, { points }) => sum + points, BASE_POINTS);
    return { score: 1 / (1 + Math.exp(-logit)), reasons: held.map(({ code }) => code) };
  };
}
