import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { Taken, TakenEvent } from '../../consumer/decode.ts';
import { textOfMicros } from '../../kernel/clock.ts';
import { findPins } from '../../reads/pins.ts';
import type { EventRef, LaneEvent, LaneEventBase, SetAside, SetAsideReason } from './types.ts';

export type TakenLane =
  | { readonly kind: 'event'; readonly event: LaneEvent }
  | { readonly kind: 'aside'; readonly aside: SetAside }
  | { readonly kind: 'skip'; readonly counter: string };

interface Place {
  readonly topic: string;
  readonly partition: number;
}

const FAMILIES: ReadonlySet<string> = new Set(['decision_response', 'action_intent', 'action_outcome']);
const VERSIONS: ReadonlySet<string> = new Set(['v1']);

/** What a record of the decision bus is to the audit (14, section 4.1): total, and a failure never stops a partition. */
export function takeLaneEvent(taken: Taken, place: Place): TakenLane {
  if (taken.kind === 'foreign') return { kind: 'skip', counter: 'run_scope_skipped' };
  if (taken.kind === 'failure') {
    const reason = taken.reason === 'REQUIRED_PINS_MISSING' ? 'MISSING_REQUIRED_PINS' : 'INVALID_ENVELOPE';
    return aside({ offset: taken.offset, reason, eventId: undefined, bytesSha256: taken.bytesSha256 });
  }
  const { envelope, offset } = taken;
  const eventId = envelope.event_id === '' ? undefined : envelope.event_id;
  const fault = findFault(taken);
  if (fault !== undefined) return aside({ offset, reason: fault, eventId, bytesSha256: taken.envelopeHash });
  const event = findEvent(taken, baseOf(taken, place));
  return event === undefined
    ? aside({ offset, reason: 'PAYLOAD_CONTRACT_INVALID', eventId, bytesSha256: taken.envelopeHash })
    : { kind: 'event', event };
}

const aside = (one: SetAside): TakenLane => ({ kind: 'aside', aside: one });

function findFault({ envelope, attested }: TakenEvent): SetAsideReason | undefined {
  const { event_type: type, schema_version: version } = envelope;
  if (!FAMILIES.has(type)) return 'UNKNOWN_EVENT_FAMILY';
  if (version === undefined || version === '') return 'SCHEMA_VERSION_REQUIRED';
  if (!VERSIONS.has(version)) return 'SCHEMA_VERSION_NOT_ALLOWED';
  if (findPins(envelope) === undefined) return 'MISSING_REQUIRED_PINS';
  if (envelope.event_id === '') return 'MISSING_EVENT_ID';
  return attested ? undefined : 'UNATTESTED_RECORD';
}

type Base = Omit<LaneEventBase, 'decisionId'>;

function baseOf({ envelope, offset, timestampMs, payloadHash }: TakenEvent, { topic, partition }: Place): Base {
  const { event_id, event_type, ts_utc } = envelope;
  const place: EventRef['eb_ref'] = {
    topic,
    partition,
    offset: String(offset),
    offset_kind: 'kafka_offset',
    published_at_utc: textOfMicros(timestampMs * 1000),
  };
  return {
    offset,
    timestampMs,
    eventId: event_id,
    payloadHash,
    ref: { event_id, event_type, ts_utc, eb_ref: place, origin_offset: place },
  };
}

function findEvent({ envelope: { event_type: type, payload } }: TakenEvent, base: Base): LaneEvent | undefined {
  if (type === 'decision_response' && DecisionResponseV1.is(payload)) {
    return { ...base, family: type, decisionId: payload.decision_id, decision: payload };
  }
  if (type === 'action_intent' && ActionIntentV1.is(payload)) {
    return { ...base, family: type, decisionId: payload.decision_id, actionId: payload.action_id };
  }
  if (type === 'action_outcome' && ActionOutcomeV1.is(payload)) {
    const { decision_id: decisionId, action_id: actionId, outcome_id: outcomeId } = payload;
    return { ...base, family: type, decisionId, actionId, outcomeId };
  }
  return undefined;
}
