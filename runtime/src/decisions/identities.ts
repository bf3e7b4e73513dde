import { digestOf, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { BusRef, SixPins } from '../reads/pins.ts';
import type { BundleRef } from './registry.ts';

export const DECISION_SCOPE = 'fraud.primary';

/** Identities of a decision and of what follows from it (14, section 2.5). */
export interface DecisionIdentities {
  readonly decisionId: string;
  readonly decisionEventId: string;
  readonly actionId: string;
  readonly intentEventId: string;
  readonly idempotencyKey: string;
}

/** The event that is decided on, and where it lies in the log. */
export interface DecidedEvent {
  readonly eventId: string;
  readonly pins: SixPins;
  readonly source: Pick<BusRef, 'topic' | 'partition' | 'offset' | 'offset_kind'>;
}

const recipe = (name: string, payload: object): string => digestOf({ recipe: name, payload });

const pinScope = ({
  platform_run_id,
  scenario_run_id,
  manifest_fingerprint,
  parameter_hash,
  seed,
  scenario_id,
}: SixPins): SixPins => ({
  platform_run_id,
  scenario_run_id,
  manifest_fingerprint,
  parameter_hash,
  seed,
  scenario_id,
});

export function identitiesOf(
  { eventId, pins, source }: DecidedEvent,
  bundleRef: BundleRef,
  action: string,
): DecisionIdentities {
  const { bundle_id, bundle_version = null, registry_ref = null } = bundleRef;
  const { topic, partition, offset, offset_kind } = source;
  const decisionId = recipe('df.decision_id.v2', {
    source_event_id: eventId,
    platform_run_id: pins.platform_run_id,
    decision_scope: DECISION_SCOPE,
    bundle_ref: { bundle_id, bundle_version, registry_ref },
    origin_offset: { topic, partition, offset, offset_kind },
  }).slice(0, 32);
  const domain = { source_event_id: eventId, action_domain: action.toLowerCase(), pin_scope: pinScope(pins) };
  return {
    decisionId,
    decisionEventId: recipe('df.decision_response.event_id.v1', {
      source_event_id: eventId,
      decision_scope: DECISION_SCOPE,
      pin_scope: pinScope(pins),
    }),
    actionId: sha256Hex32(`${decisionId}:${action}`),
    intentEventId: recipe('df.action_intent.event_id.v1', domain),
    idempotencyKey: recipe('df.action_intent.idempotency_key.v1', domain),
  };
}
