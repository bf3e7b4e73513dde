import type { WorldKey } from '../../../events/engine-run.ts';
import { literal } from '../../../events/sql-text.ts';
import type { WorldPlan } from './parameters.ts';
import { TRUTH_PATTERNS } from './patterns.ts';
import { localTimeSql, ZONES } from './zones.ts';

/** Kinds of entity; each has a range of identifiers of its own. */
const KIND = { merchant: 0, party: 1, account: 2, instrument: 3, device: 4, ip: 5, site: 6 } as const;

const FORM = "'%Y-%m-%dT%H:%M:%S.%fZ'";
const utc = (micros: string): string => `strftime(make_timestamp(${micros}), ${FORM})`;
const id = (kind: keyof typeof KIND, index: string = kind): string => `entity(${KIND[kind]}, ${index})`;
const entities = (['party', 'account', 'instrument', 'device', 'ip'] as const)
  .map((kind) => `${id(kind)} AS ${kind}_id`)
  .join(', ');

/** Select lists of the outputs that a world has, columns in the order of the reference data, by output id. */
export function outputSelects(plan: WorldPlan, world: WorldKey, table: string): ReadonlyMap<string, string> {
  const seed = `${world.seed}::UBIGINT AS seed`;
  const fingerprint = `${literal(world.manifest_fingerprint)} AS manifest_fingerprint`;
  const parameters = `${literal(world.parameter_hash)} AS parameter_hash`;
  const scenario = `${literal(world.scenario_id)} AS scenario_id`;
  const pins = `${seed}, ${fingerprint}, ${parameters}, ${scenario}`;
  // A bijection of 40 bits above 2^63, so that a reader with signed integers fails at once.
  const flowIndex = `(i::UBIGINT * 5464876207 + ${plan.salt('flow')} % 1099511627776) % 1099511627776`;
  const flow = `10000000000000000000::UBIGINT + ${flowIndex}`;
  const truth = 'fraud AS fraud_flag, campaign AS campaign_id';
  return new Map([
    [
      'arrival_events_5B',
      `SELECT ${fingerprint}, ${parameters}, ${seed}, ${scenario}, ${id('merchant')} AS merchant_id,
        ${byZone(plan, ({ representation }) => literal(representation))} AS zone_representation,
        CASE WHEN is_virtual THEN 'card_not_present' ELSE 'card_present' END AS channel_group,
        (us // 3600000000)::UBIGINT AS bucket_index, arrival_seq::UBIGINT AS arrival_seq, ${utc('us')} AS ts_utc,
        ${byZone(plan, ({ tzid }) => literal(tzid))} AS tzid_primary,
        ${byZone(plan, (zone) => localTimeSql(zone, 'us', plan))} AS ts_local_primary,
        CASE WHEN NOT is_virtual THEN ${id('site', 'merchant')} END AS site_id, is_virtual
        FROM (SELECT *, share(merchant, ${plan.salt('virtual')}) < 0.25 AS is_virtual FROM ${table})`,
    ],
    [
      's1_arrival_entities_6B',
      `SELECT ${scenario}, arrival_seq::UBIGINT AS arrival_seq, ${id('merchant')} AS merchant_id,
        ${utc('us')} AS ts_utc, ${entities}, 9200000000000000000::UBIGINT
          + draw(party * 65536 + half_hour, ${plan.salt('session')}) % 281474976710656 AS session_id,
        ${seed}, ${fingerprint}, ${parameters} FROM ${table}`,
    ],
    [
      's3_flow_anchor_with_fraud_6B',
      `SELECT ${flow} AS flow_id, arrival_seq::UBIGINT AS arrival_seq, ${id('merchant')} AS merchant_id, ${entities},
        ${utc('us')} AS ts_utc, cents / 100.0::DOUBLE AS amount, ${pins}, ${truth} FROM ${table}`,
    ],
    [
      's3_event_stream_with_fraud_6B',
      `SELECT ${flow} AS flow_id, event_seq::UBIGINT AS event_seq,
        CASE event_seq WHEN 1 THEN 'AUTH_REQUEST' ELSE 'AUTH_RESPONSE' END AS event_type,
        ${utc(`us + (event_seq - 1) * (40000 + draw(i, ${plan.salt('answer')}) % 860000)::BIGINT`)} AS ts_utc,
        cents / 100.0::DOUBLE AS amount, ${pins}, ${truth}
        FROM (SELECT *, unnest([1, 2]) AS event_seq FROM ${table})`,
    ],
    [
      's4_flow_truth_labels_6B',
      `SELECT ${flow} AS flow_id, fraud AS is_fraud,
        coalesce(list_position([${TRUTH_PATTERNS.map(literal).join(', ')}], campaign), 0)::INTEGER AS fraud_scenario,
        ${pins} FROM ${table}`,
    ],
  ]);
}

function byZone(plan: WorldPlan, of: (zone: (typeof ZONES)[number]) => string): string {
  const drawn = `draw(merchant, ${plan.salt('zone')}) % 10`;
  const cases = ZONES.slice(1).map((zone) => `WHEN ${drawn} < ${zone.below} THEN ${of(zone)}`);
  return `CASE ${cases.join(' ')} ELSE ${of(ZONES[0])} END`;
}
