import type { Taken, TakenEvent } from '../../../consumer/decode.ts';
import { findMicros, textOfMicros } from '../../../kernel/clock.ts';
import { findPins } from '../../../reads/pins.ts';
import type { Inlet, RejectCode, Rejection } from '../types.ts';

/** What the inlet lets through (14, section 2.1). */
export interface InletPolicy {
  readonly topics: readonly string[];
  /** Event type to its class. */
  readonly allowed: Readonly<Record<string, string>>;
  readonly versions: readonly string[];
  readonly scenarioRunId: string;
}

export interface RecordPlace {
  readonly topic: string;
  readonly partition: number;
}

const BLOCKED = new Set(['decision_response', 'action_intent', 'action_outcome', 'degrade_posture']);
const BLOCKED_PREFIXES = ['ig.', 'al.', 'df.'];

/** A candidate, or why there is none. Whatever the sender put into the payload beside flow and amount chooses nothing. */
export function admitRecord(taken: Taken, { topic, partition }: RecordPlace, policy: InletPolicy): Inlet {
  if (taken.kind === 'foreign') return { kind: 'skip', counter: 'run_scope_skipped' };
  if (taken.kind === 'failure') {
    const code = taken.reason === 'REQUIRED_PINS_MISSING' ? 'MISSING_REQUIRED_PINS' : 'INVALID_ENVELOPE';
    return reject({ offset: taken.offset, code, eventId: undefined, bytesSha256: taken.bytesSha256 });
  }
  const { envelope, offset } = taken;
  const fault = findFault(taken, topic, policy);
  const eventId = envelope.event_id === '' ? undefined : envelope.event_id;
  if (fault !== undefined) return reject({ offset, code: fault, eventId, bytesSha256: taken.envelopeHash });
  if (envelope.scenario_run_id !== policy.scenarioRunId) return { kind: 'skip', counter: 'scenario_scope_skipped' };
  const pins = findPins(envelope);
  const at = findMicros(envelope.ts_utc);
  const { flow_id: flowId, amount } = (envelope.payload ?? {}) as Readonly<Record<string, unknown>>;
  const isPayload = typeof flowId === 'string' && typeof amount === 'number' && Number.isFinite(amount);
  if (pins === undefined || at === undefined || !isPayload)
    return reject({ offset, code: 'PAYLOAD_INVALID', eventId, bytesSha256: taken.envelopeHash });
  return {
    kind: 'candidate',
    candidate: {
      eventId: envelope.event_id,
      eventType: envelope.event_type,
      eventClass: policy.allowed[envelope.event_type] ?? '',
      tsUtc: envelope.ts_utc,
      at,
      payloadHash: taken.payloadHash,
      pins,
      source: {
        topic,
        partition,
        offset: String(offset),
        offset_kind: 'kafka_offset',
        published_at_utc: textOfMicros(taken.timestampMs * 1000),
      },
      flowId,
      amountMinor: Math.round(amount * 100),
    },
  };
}

const reject = (rejection: Rejection): Inlet => ({ kind: 'reject', rejection });

function findFault({ envelope, attested }: TakenEvent, topic: string, policy: InletPolicy): RejectCode | undefined {
  const { event_type: type, schema_version: version } = envelope;
  if (!policy.topics.includes(topic)) return 'NON_TRAFFIC_TOPIC';
  if (BLOCKED.has(type) || BLOCKED_PREFIXES.some((prefix) => type.startsWith(prefix))) return 'LOOP_PREVENTION';
  if (!Object.hasOwn(policy.allowed, type)) return 'EVENT_TYPE_NOT_ALLOWED';
  if (version === undefined || version === '') return 'SCHEMA_VERSION_REQUIRED';
  if (!policy.versions.includes(version)) return 'SCHEMA_VERSION_NOT_ALLOWED';
  if (findPins(envelope) === undefined) return 'MISSING_REQUIRED_PINS';
  if (envelope.event_id === '') return 'MISSING_EVENT_ID';
  return attested ? undefined : 'UNATTESTED_RECORD';
}
