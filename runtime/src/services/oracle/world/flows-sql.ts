import { EPISODE_FLOWS, type WorldPlan } from './parameters.ts';
import { FRAUD_PATTERNS, type FraudPattern } from './patterns.ts';

/**
 * Chance is a hash of an index and a constant, so any row can be made at any time and on any thread. The index is
 * mixed with the constant before the hash: two hashed values that are combined afterwards would differ by a constant
 * only, and so would all draws of one row.
 */
export const macrosSql = (): readonly string[] => [
  'CREATE OR REPLACE TEMP MACRO draw(x, k) AS hash(xor(x::UBIGINT, k))',
  'CREATE OR REPLACE TEMP MACRO share(x, k) AS (draw(x, k) >> 11)::DOUBLE / 9007199254740992.0',
  `CREATE OR REPLACE TEMP MACRO normal(x, k) AS
    sqrt(-2 * ln(1 - share(x, k))) * cos(2 * pi() * share(draw(x, k), k))`,
  // A bijection of 32 bits: distinct indexes have distinct identifiers, above 2^53 and in no order.
  `CREATE OR REPLACE TEMP MACRO entity(kind, x) AS
    9100000000000000000::UBIGINT + (kind * 10000000000)::UBIGINT + (x::UBIGINT * 2654435761) % 4294967296`,
];

/**
 * One row per flow: index, microsecond, entity indexes, amount, campaign, and the arrival's number at its merchant in
 * time order. Legitimate flows follow their customers' habits; the first flows of a permutation belong to episodes.
 */
export function flowsSql(plan: WorldPlan, table: string): string {
  return `CREATE TABLE ${table} AS
    SELECT *, row_number() OVER (PARTITION BY merchant ORDER BY us, i) AS arrival_seq FROM (${placedSql(plan)})
    ORDER BY i`;
}

/** Everything but the arrival number: a pure function of the flow's index. */
function placedSql(plan: WorldPlan): string {
  const { salt, parties, request, endMicros } = plan;
  const attacker = 8 * (parties + plan.episodes);
  return `SELECT i, fraud, campaign, merchant, party,
      least(us, ${endMicros - 2_000_000}) AS us,
      greatest(1, round(amount * 100))::BIGINT AS cents,
      party * 2 + (share(i, ${salt('account')}) < 0.15)::INTEGER AS account,
      party * 4 + ${slot('instrument', plan)} AS instrument,
      CASE WHEN attacker_device THEN ${attacker} + e ELSE party * 4 + ${slot('device', plan)} END AS device,
      CASE WHEN attacker_ip THEN ${attacker} + e
        WHEN share(i, ${salt('ip kind')}) < 0.85 THEN party * 4 // 5
        ELSE ${2 * (parties + plan.episodes)} + draw(i, ${salt('ip mobile')}) % ${Math.ceil(parties / 4)} END AS ip,
      (us - ${request.startMicros}) // 1800000000 AS half_hour
    FROM (${chosenSql(plan)})`;
}

/** Customers use their first card and device most. */
const slot = (kind: string, { salt }: WorldPlan): string =>
  `(share(i, ${salt(kind)}) > 0.72)::INTEGER + (share(i, ${salt(kind)}) > 0.94)::INTEGER`;

function chosenSql(plan: WorldPlan): string {
  const { salt, request, shape, episodeMicros } = plan;
  const room = plan.endMicros - request.startMicros - episodeMicros;
  const start = `${request.startMicros} + share(e, ${salt('episode start')}) * ${room}`;
  const fraudTime = (moment: string): string => `(${start} + ${episodeMicros} * (${moment}))::BIGINT`;
  const second = `${shape.mean_second_of_day} + ${shape.deviation_second_of_day} * normal(i, ${salt('second')})`;
  return `SELECT i, e, fraud,
      ${byPattern('campaign', ({ name }) => `'${name}'`, 'NULL')},
      ${byPattern('party', ({ party }) => party ?? 'any_party', 'any_party')},
      ${byPattern('merchant', ({ merchant }) => merchant ?? 'any_merchant', 'habit_merchant')},
      ${byPattern('amount', ({ amount }) => amount, legitimateAmount(plan))},
      ${byPattern('us', ({ moment }) => fraudTime(moment), legitimateTime(plan, second))},
      ${byPattern('attacker_device', ({ attackerDevice }) => String(attackerDevice), 'false')},
      ${byPattern('attacker_ip', ({ attackerIp }) => String(attackerIp), 'false')}
    FROM (${rolesSql(plan)})`;
}

function byPattern(column: string, of: (pattern: FraudPattern) => string, legitimate: string): string {
  const cases = FRAUD_PATTERNS.map((pattern, index) => `WHEN pattern = ${index} THEN ${of(pattern)}`);
  return `CASE WHEN NOT fraud THEN ${legitimate} ${cases.join(' ')} END AS ${column}`;
}

/** A customer's amounts scatter around a level of their own; the rare negative draw becomes a small payment. */
function legitimateAmount({ salt }: WorldPlan): string {
  const level = `(5 + 95 * share(any_party, ${salt('level')}))`;
  const drawn = `(1 + 0.5 * normal(i, ${salt('amount')}))`;
  return `${level} * CASE WHEN ${drawn} > 0 THEN ${drawn} ELSE 2 * share(i, ${salt('small amount')}) END`;
}

/** Quiet nights, busy noons; what falls outside the day comes in at its other end. */
function legitimateTime({ salt, request }: WorldPlan, second: string): string {
  const day = `floor(share(i, ${salt('day')}) * ${request.days})::BIGINT`;
  const inDay = `((((${second}) * 1000000)::BIGINT % 86400000000) + 86400000000) % 86400000000`;
  return `${request.startMicros} + ${day} * 86400000000 + ${inDay}`;
}

function rolesSql(plan: WorldPlan): string {
  const { salt, parties, merchants, shape, request } = plan;
  const merchantAt = (x: string, purpose: string): string =>
    `floor(${merchants} * pow(share(${x}, ${salt(purpose)}), ${shape.merchant_tail}))::BIGINT`;
  return `SELECT *, ${parties} AS parties,
      share(i, ${salt('in episode')}) AS ju,
      floor(share(e, ${salt('episode party')}) * ${parties})::BIGINT AS episode_party,
      floor(share(e, ${salt('episode merchant')}) * ${merchants})::BIGINT AS episode_merchant,
      ${merchantAt('i', 'merchant')} AS any_merchant,
      CASE WHEN share(i, ${salt('habit')}) < ${shape.favourite_share}
        THEN ${merchantAt(`any_party * 8 + draw(i, ${salt('favourite')}) % 8`, 'favourites')}
        ELSE ${merchantAt('i', 'merchant')} END AS habit_merchant
    FROM (SELECT i, r < ${plan.fraudFlows} AS fraud, r // ${EPISODE_FLOWS} AS e, r % ${EPISODE_FLOWS} AS j,
        (r // ${EPISODE_FLOWS}) % ${FRAUD_PATTERNS.length} AS pattern,
        floor(${parties} * pow(share(i, ${salt('party')}), ${shape.party_tail}))::BIGINT AS any_party
      FROM (SELECT i, (i * ${plan.multiplier} + ${plan.fraudFlows}) % ${request.flows} AS r
        FROM range(${request.flows}) AS flows(i)))`;
}
