import { canonicalJson, type Fault, sha256Hex } from '@spine-green/evidence-schemas';
import type { Principal } from '../../../http/principal.ts';
import { dedupeKeyOf, findItemHash, payloadHashOf } from '../ledger/identities.ts';
import { EPOCH_UTC, type GateIdentity, type Rejected, UNKNOWN_CLASS } from '../types.ts';
import { type Contexts, classOf } from './contexts.ts';
import { findIdentity, headerOf, isMembers, type Members, textMember } from './envelope.ts';
import { refusedNumber } from './number-form.ts';
import type { EventTypePolicy, GatePolicy } from './policy.ts';
import type { Item } from './strict-json.ts';

export interface EvaluationRules {
  readonly gate: GateIdentity;
  readonly policy: GatePolicy;
  readonly contexts: Contexts;
  /** Whether case management may ask for actions (12, section 1.1). */
  readonly manualActions: boolean;
}

/** Who pushed the item, and under which rules. */
export interface Judgement {
  readonly principal: Principal;
  readonly rules: EvaluationRules;
}

export interface Refusal extends Judgement {
  readonly reason: string;
  readonly faults: readonly Fault[];
  readonly type: EventTypePolicy | undefined;
}

/** An identified item that is set aside. Before the envelope is proven its hash covers the whole item, because there is
 * no contract that says what its payload is. */
export function rejected(item: Item, { reason, faults, type, principal, rules }: Refusal): Rejected {
  const members = isMembers(item.value) ? item.value : {};
  const eventId = String(members.event_id);
  const eventType = String(members.event_type);
  const eventClass = classOf(type);
  return {
    kind: 'rejected',
    context: rules.contexts.ofRefused(members, { eventType, eventClass }, principal),
    reason,
    eventId,
    tsUtc: reason === 'ENVELOPE_INVALID' ? EPOCH_UTC : String(members.ts_utc),
    traceId: textMember(members, 'trace_id', 128),
    dedupeKey: dedupeKeyOf(rules.gate.platform_run_id, eventClass, eventId),
    payloadHash: reason === 'ENVELOPE_INVALID' ? itemHash(item) : recipeHash(item, members),
    header: headerOf(item.value),
    faults,
    raw: item.raw,
    identified: true,
  };
}

/** An item that nothing usable identifies is known by its bytes. */
export function nameless(item: Item, reason: string, { principal, rules }: Judgement): Rejected {
  const members = isMembers(item.value) ? item.value : {};
  return {
    ...unread(item, reason, { principal, rules }),
    traceId: textMember(members, 'trace_id', 128),
    payloadHash: itemHash(item),
    header: headerOf(item.value),
  };
}

/** An item at which judging itself failed: nothing of it is used but what its identity needs. */
export function unjudged(item: Item, { principal, rules }: Judgement): Rejected {
  const kept = unread(item, 'INTERNAL_ERROR', { principal, rules });
  const identity = findIdentity(item.value);
  if (identity === undefined) return kept;
  const { eventId, eventType } = identity;
  const eventClass = classOf(rules.policy.types.get(eventType));
  return {
    ...kept,
    context: rules.contexts.ofRefused({}, { eventType, eventClass }, principal),
    eventId,
    dedupeKey: dedupeKeyOf(rules.gate.platform_run_id, eventClass, eventId),
    header: { event_id: eventId, event_type: eventType },
    identified: true,
  };
}

function unread(item: Item, reason: string, { principal, rules }: Judgement): Rejected {
  const digest = sha256Hex(item.raw);
  const eventId = `raw:${digest}`;
  return {
    kind: 'rejected',
    context: rules.contexts.ofRefused({}, { eventType: UNKNOWN_CLASS, eventClass: UNKNOWN_CLASS }, principal),
    reason,
    eventId,
    tsUtc: EPOCH_UTC,
    traceId: undefined,
    dedupeKey: dedupeKeyOf(rules.gate.platform_run_id, UNKNOWN_CLASS, eventId),
    payloadHash: digest,
    header: {},
    faults: [],
    raw: item.raw,
    identified: false,
  };
}

const itemHash = (item: Item): string => (isExact(item) ? findItemHash(item.value) : undefined) ?? sha256Hex(item.raw);

function recipeHash(item: Item, members: Members): string {
  if (!isExact(item)) return sha256Hex(item.raw);
  const version = textMember(members, 'schema_version', 64);
  return payloadHashOf(String(members.event_type), version, canonicalJson(members.payload ?? null));
}

/** Numbers that are not held as they are written must not make two items look like one. */
const isExact = (item: Item): boolean => !item.malformed && !(item.oddNumbers && refusedNumber(item.raw) !== undefined);
