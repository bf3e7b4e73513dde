import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { SixPins } from '../reads/pins.ts';
import type { LogRecord } from '../substrate/event-log/port.ts';
import { type DecodeScope, findEnvelope, RECORD_BYTES_MAX, type TakenBase, type TakenForeign } from './decode.ts';

/**
 * What a record is to a consumer that keeps state: total, as `Taken` is, and with the identity under which the gate
 * admitted it instead of the digest of the whole envelope.
 */
export type TakenFact = Fact | TakenForeign | Unfit;

export interface Fact extends TakenBase {
  readonly kind: 'event';
  readonly envelope: EnvelopeV1;
  readonly pins: SixPins;
  readonly eventClass: string;
  /** The recipe of the gate (12, section 4). */
  readonly payloadHash: string;
  /** Whether the bus headers say the same: only then the gate wrote the record. */
  readonly attested: boolean;
}

/** A record that no state can be made of. */
export interface Unfit extends TakenBase {
  readonly kind: 'failure';
  readonly reason: UnfitReason;
  readonly bytesSha256: string;
}

export type UnfitReason =
  | 'ENVELOPE_MISSING'
  | 'ENVELOPE_INVALID'
  | 'EVENT_CLASS_UNSUPPORTED'
  | 'REQUIRED_PINS_MISSING'
  | 'PLATFORM_RUN_ID_MISSING'
  | 'POISON';

const NO_BYTES = new Uint8Array();

export function takeFact(record: LogRecord, scope: DecodeScope): TakenFact {
  const value = record.value ?? NO_BYTES;
  const base = { offset: record.offset, timestampMs: record.timestampMs, bytes: value.byteLength };
  const unfit = (reason: UnfitReason): Unfit => ({ ...base, kind: 'failure', reason, bytesSha256: sha256Hex(value) });
  if (value.byteLength === 0) return unfit('ENVELOPE_MISSING');
  const envelope = value.byteLength > RECORD_BYTES_MAX ? undefined : findEnvelope(value)?.envelope;
  if (envelope === undefined) return unfit('ENVELOPE_INVALID');
  if (envelope.platform_run_id === undefined) return unfit('PLATFORM_RUN_ID_MISSING');
  if (envelope.platform_run_id !== scope.platformRunId) return { ...base, kind: 'foreign' };
  const eventClass = scope.classOf(envelope.event_type, record.topic);
  if (eventClass === undefined) return unfit('EVENT_CLASS_UNSUPPORTED');
  const pins = findEnvelopePins(envelope);
  if (pins === undefined) return unfit('REQUIRED_PINS_MISSING');
  const payloadHash = findPayloadHash(envelope);
  if (payloadHash === undefined) return unfit('ENVELOPE_INVALID');
  const { headers } = record;
  const attested =
    headers.payload_hash === payloadHash &&
    headers.dedupe_key === sha256Hex(`${scope.platformRunId}:${eventClass}:${envelope.event_id}`);
  return { ...base, kind: 'event', envelope, pins, eventClass, payloadHash, attested };
}

/** The failure that a record becomes when its processing failed every time (17, section 6). */
export const condemnedFact = ({ offset, timestampMs, bytes, ...taken }: TakenFact): Unfit => ({
  offset,
  timestampMs,
  bytes,
  kind: 'failure',
  reason: 'POISON',
  bytesSha256: taken.kind === 'event' ? taken.payloadHash : sha256Hex(''),
});

function findEnvelopePins(envelope: EnvelopeV1): SixPins | undefined {
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id } = envelope;
  return platform_run_id === undefined ||
    scenario_run_id === undefined ||
    parameter_hash === undefined ||
    seed === undefined ||
    scenario_id === undefined
    ? undefined
    : {
        platform_run_id,
        scenario_run_id,
        manifest_fingerprint,
        parameter_hash,
        seed,
        scenario_id: String(scenario_id),
      };
}

/** Undefined for what canonical JSON cannot carry: a lone surrogate. */
export function findPayloadHash({ event_type, schema_version, payload }: EnvelopeV1): string | undefined {
  try {
    return sha256Hex(canonicalJson({ event_type, schema_version, payload }));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
