import { digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import type { Taken } from '../../consumer/decode.ts';
import type { Intent, Quarantined } from './types.ts';

export type TakenIntent =
  | { readonly kind: 'intent'; readonly intent: Intent }
  | { readonly kind: 'quarantine'; readonly quarantined: Quarantined }
  | { readonly kind: 'skip'; readonly counter: string };

const REASON_OF = {
  ENVELOPE_INVALID: 'INVALID_ENVELOPE',
  REQUIRED_PINS_MISSING: 'MISSING_REQUIRED_PINS',
  POISON: 'POISON',
} as const;
const INTENT = 'action_intent';
const INTENT_CLASS = 'rtdl_action_intent';

/** What a record of the decision bus is to the action layer: an intent, something to set aside, or nothing of its own. */
export function takeIntent(taken: Taken): TakenIntent {
  if (taken.kind === 'foreign') return { kind: 'skip', counter: 'run_scope_skipped' };
  if (taken.kind === 'failure') {
    const reason = REASON_OF[taken.reason];
    return setAside({ offset: taken.offset, reason, eventId: undefined, bytesSha256: taken.bytesSha256 });
  }
  const { envelope, offset } = taken;
  const eventId = envelope.event_id;
  if (envelope.event_type !== INTENT) return { kind: 'skip', counter: 'other_family' };
  if (!taken.attested) {
    return setAside({ offset, reason: 'UNATTESTED_RECORD', eventId, bytesSha256: taken.envelopeHash });
  }
  const { payload } = envelope;
  if (envelope.schema_version !== 'v1' || !ActionIntentV1.is(payload) || !hasOwnPins(payload, envelope)) {
    return setAside({ offset, reason: 'INTENT_INVALID', eventId, bytesSha256: taken.envelopeHash });
  }
  return {
    kind: 'intent',
    intent: {
      offset,
      envelope,
      envelopeText: taken.text,
      payload,
      dedupeKey: sha256Hex(`${envelope.platform_run_id}:${INTENT_CLASS}:${eventId}`),
      ...identitiesOfIntent(payload, eventId),
    },
  };
}

const setAside = (quarantined: Quarantined): TakenIntent => ({ kind: 'quarantine', quarantined });

const hasOwnPins = (
  { pins }: ActionIntentV1,
  envelope: { platform_run_id?: string; scenario_run_id?: string },
): boolean => pins.platform_run_id === envelope.platform_run_id && pins.scenario_run_id === envelope.scenario_run_id;

/** Semantic key, and the hash of what is to be done: not of the time at which somebody asked. */
export function identitiesOfIntent(
  payload: ActionIntentV1,
  intentEventId: string,
): Pick<Intent, 'semanticKey' | 'payloadHash' | 'eventId'> {
  const { pins, requested_at_utc: _, notes: __, reason_ref: ___, ...hashed } = payload;
  const { run_id: ____, ...sixPins } = pins;
  const { source_event_id: about } = (payload.action_payload ?? {}) as { readonly source_event_id?: unknown };
  return {
    semanticKey: digestOf({
      platform_run_id: pins.platform_run_id,
      scenario_run_id: pins.scenario_run_id,
      idempotency_key: payload.idempotency_key,
    }),
    payloadHash: digestOf({ ...hashed, pins: sixPins }),
    eventId: payload.origin === 'DF' && typeof about === 'string' ? about : intentEventId,
  };
}
