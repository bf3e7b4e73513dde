import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { NewRecord } from '@spine-green/runtime/substrate/event-log/port';

export const RUN = 'platform_20260101T000000Z';
export const OTHER_RUN = 'platform_20260102T000000Z';
export const TRAFFIC = 'fp.bus.traffic.fraud.v1';

/** Event classes of the types that these records use. */
const CLASSES: Readonly<Record<string, string>> = {
  s3_event_stream_with_fraud_6B: 'traffic_fraud',
  arrival_events_5B: 'context_arrival',
};
export const classOf = (eventType: string): string | undefined => CLASSES[eventType];

/** A contract-valid traffic envelope; `n` makes it distinct. */
export const envelope = (n: number, changes: Partial<EnvelopeV1> = {}): EnvelopeV1 => ({
  event_id: sha256Hex(`event ${n}`),
  event_type: 's3_event_stream_with_fraud_6B',
  schema_version: 'v1',
  ts_utc: `2026-01-01T00:00:${String(n % 60).padStart(2, '0')}.000001Z`,
  manifest_fingerprint: 'a'.repeat(64),
  parameter_hash: 'b'.repeat(64),
  seed: '18446744073709551615',
  scenario_id: 'baseline_v1',
  run_id: 'c'.repeat(32),
  platform_run_id: RUN,
  scenario_run_id: 'd'.repeat(32),
  producer: 'wsp',
  payload: { flow_id: String(9_007_199_254_740_993n + BigInt(n)), amount: 12.5, fraud_flag: false },
  ...changes,
});

/** The record that the gate makes of an envelope: the whole envelope, attested by its headers. */
export function admitted(event: EnvelopeV1): NewRecord {
  const { event_type, schema_version, payload } = event;
  return {
    key: sha256Hex(event.event_id),
    value: canonicalJson(event),
    headers: {
      dedupe_key: sha256Hex(`${event.platform_run_id}:${classOf(event.event_type)}:${event.event_id}`),
      payload_hash: sha256Hex(canonicalJson({ event_type, schema_version, payload })),
      attempt: '1',
    },
  };
}

export const admittedMany = (from: number, count: number): readonly NewRecord[] =>
  Array.from({ length: count }, (_, index) => admitted(envelope(from + index)));
