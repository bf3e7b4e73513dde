import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { textOfMicros } from '@spine-green/runtime/kernel/clock';
import { runConfig } from '@spine-green/runtime/run-config';
import type { NewRecord } from '@spine-green/runtime/substrate/event-log/port';

export const RUN = 'platform_20260101T000000Z';
export const PINS = {
  platform_run_id: RUN,
  scenario_run_id: 'd'.repeat(32),
  manifest_fingerprint: 'a'.repeat(64),
  parameter_hash: 'b'.repeat(64),
  seed: '18446744073709551615',
  scenario_id: 'baseline_v1',
};
export const ARRIVALS = 'fp.bus.context.arrival_events.v1';
export const ENTITIES = 'fp.bus.context.arrival_entities.v1';
export const ANCHORS = 'fp.bus.context.flow_anchor.fraud.v1';
export const TRAFFIC = 'fp.bus.traffic.fraud.v1';
export const LABELS = 'fp.bus.labels.events.v1';

/** The label store announces what it accepted; its type is named here, because this tree may be older than its class. */
const classes = new Map<string, string>([
  ...Object.entries(runConfig.class_map.event_types),
  ['label_accepted', 'label_event'],
]);
export const classOf = (eventType: string): string | undefined => classes.get(eventType);

const TYPES: Readonly<Record<string, string>> = {
  [ARRIVALS]: 'arrival_events_5B',
  [ENTITIES]: 's1_arrival_entities_6B',
  [ANCHORS]: 's3_flow_anchor_with_fraud_6B',
  [TRAFFIC]: 's3_event_stream_with_fraud_6B',
  [LABELS]: 'label_accepted',
};

/** A flow of the world, by its number; what differs between two flows is named. */
export interface Draft {
  readonly flow: number;
  readonly merchant?: number;
  readonly account?: number;
  /** Seconds after the start of the world. */
  readonly second?: number;
  readonly amount?: number;
}

export const START = Date.UTC(2026, 0, 1) * 1000;
/** Above what a double can tell apart. */
export const wide = (kind: number, index: number): string =>
  String(9_000_000_000_000_000_000n + BigInt(kind * 100_000 + index));

const { platform_run_id: _run, scenario_run_id: _scenario, ...WORLD } = PINS;

/** The rows of one flow by topic, as the engine has them: the truth columns too. */
export function rowsOf({ flow, merchant = 1, account = flow % 5, second = flow, amount = 12.5 }: Draft) {
  const ts_utc = textOfMicros(START + second * 1_000_000);
  const arrival = { ...WORLD, merchant_id: wide(6, merchant), arrival_seq: String(flow), ts_utc };
  const entities = {
    party_id: wide(3, account),
    account_id: wide(1, account),
    instrument_id: wide(2, account),
    device_id: wide(4, account % 3),
    ip_id: wide(5, account % 2),
  };
  const truth = { fraud_flag: flow % 7 === 0, campaign_id: flow % 7 === 0 ? 'c1' : null };
  const traffic = { ...WORLD, flow_id: wide(9, flow), amount, ...truth };
  return {
    [ARRIVALS]: [
      {
        ...arrival,
        zone_representation: 'z',
        bucket_index: 1,
        tzid_primary: 'UTC',
        ts_local_primary: ts_utc.slice(0, -1),
        is_virtual: false,
        channel_group: 'pos',
      },
    ],
    [ENTITIES]: [{ ...arrival, ...entities, session_id: wide(7, flow) }],
    [ANCHORS]: [{ ...arrival, ...entities, ...truth, flow_id: wide(9, flow), amount }],
    [TRAFFIC]: [
      { ...traffic, event_seq: 1, event_type: 'AUTH_REQUEST', ts_utc },
      {
        ...traffic,
        event_seq: 2,
        event_type: 'AUTH_RESPONSE',
        ts_utc: textOfMicros(START + second * 1_000_000 + 40_000),
      },
    ],
  } as const satisfies Record<string, readonly Readonly<Record<string, unknown>>[]>;
}

export function envelopeOf(
  topic: string,
  row: Readonly<Record<string, unknown>>,
  changes: Partial<EnvelopeV1> = {},
): EnvelopeV1 {
  return {
    ...PINS,
    event_id: sha256Hex([topic, row.flow_id, row.merchant_id, row.arrival_seq, row.event_seq].join('|')),
    event_type: TYPES[topic] ?? '',
    schema_version: 'v1',
    ts_utc: String(row.ts_utc),
    run_id: 'c'.repeat(32),
    producer: 'wsp',
    payload: row,
    ...changes,
  };
}

/** The record that the gate makes of an envelope. */
export function admitted(event: EnvelopeV1): NewRecord {
  const { event_type, schema_version, payload } = event;
  return {
    key: sha256Hex(event.event_id),
    value: canonicalJson(event),
    headers: {
      dedupe_key: sha256Hex(`${event.platform_run_id}:${classOf(event_type)}:${event.event_id}`),
      payload_hash: sha256Hex(canonicalJson({ event_type, schema_version, payload })),
      attempt: '1',
    },
  };
}

/** Every envelope of some flows, by topic. */
export const envelopesOf = (
  drafts: readonly Draft[],
  topics: readonly string[],
): readonly (readonly [string, EnvelopeV1])[] =>
  drafts.flatMap((draft) =>
    Object.entries(rowsOf(draft))
      .filter(([topic]) => topics.includes(topic))
      .flatMap(([topic, rows]) => rows.map((row) => [topic, envelopeOf(topic, row)] as const)),
  );
