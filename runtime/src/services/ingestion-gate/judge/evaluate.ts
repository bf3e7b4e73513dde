import { canonicalJson, type Fault } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { Principal } from '../../../http/principal.ts';
import { dedupeKeyOf, payloadHashOf } from '../ledger/identities.ts';
import type { Evaluated, Rejected } from '../types.ts';
import { additionalFaults, shownPath } from './additional-members.ts';
import { canonicalEnvelope, checkEnvelope, findIdentity, isMembers, type Members } from './envelope.ts';
import { refusedNumber } from './number-form.ts';
import type { EventTypePolicy, SchemaPolicy } from './policy.ts';
import { type EvaluationRules, nameless, rejected, unjudged } from './rejections.ts';
import type { Item } from './strict-json.ts';

/**
 * Judges one item. What is thrown meanwhile costs this item alone and leaves its record (17, section 5).
 */
export function judged(
  { item, principal, rules }: { readonly item: Item; readonly principal: Principal; readonly rules: EvaluationRules },
  onFault: (error: unknown) => void,
): Evaluated {
  try {
    return evaluate(item, principal, rules);
  } catch (error) {
    onFault(error);
    return unjudged(item, { principal, rules });
  }
}

/**
 * Steps 1 to 9 and 11 of admission (12, section 4), in their order: pure, so the same item, principal and policy always
 * give the same verdict. Dedupe needs the database and comes after.
 */
export function evaluate(item: Item, principal: Principal, rules: EvaluationRules): Evaluated {
  if (item.malformed) return nameless(item, 'MALFORMED_JSON', { principal, rules });
  const identity = findIdentity(item.value);
  if (identity === undefined || !isMembers(item.value)) {
    return nameless(item, 'ENVELOPE_UNIDENTIFIABLE', { principal, rules });
  }
  const type = rules.policy.types.get(identity.eventType);
  const refuse = (reason: string, faults: readonly Fault[] = []): Rejected =>
    rejected(item, { reason, faults, type, principal, rules });
  const checked = checkEnvelope(item.value, item.unicodeEscapes);
  if ('faults' in checked) return refuse('ENVELOPE_INVALID', checked.faults);
  const { envelope, tsMicros } = checked;
  if (envelope.platform_run_id !== rules.gate.platform_run_id) return refuse('RUN_SCOPE_MISMATCH');
  if (type === undefined) return refuse('SCHEMA_POLICY_MISSING');
  if (!mayPush(type, principal, rules) || !mayClaim(envelope, principal, rules)) {
    return { kind: 'forbidden', eventClass: type.eventClass, eventId: envelope.event_id };
  }
  if (checked.pinsMissing || type.pins.some((pin) => envelope[pin as keyof EnvelopeV1] === undefined)) {
    return refuse('PINS_MISSING');
  }
  if (type.schema === undefined) return refuse('SCHEMA_POLICY_MISSING');
  const contract = checkContract(envelope, item, type.schema);
  if (typeof contract !== 'string') return refuse(contract.reason, contract.faults);
  const partition = type.partition.keyOf(envelope);
  if ('fault' in partition) return refuse(partition.fault);
  return {
    kind: 'candidate',
    context: rules.contexts.of(envelope, type, principal),
    topic: type.partition.topic,
    eventId: envelope.event_id,
    tsUtc: envelope.ts_utc,
    tsMicros,
    traceId: envelope.trace_id,
    dedupeKey: dedupeKeyOf(rules.gate.platform_run_id, type.eventClass, envelope.event_id),
    payloadHash: payloadHashOf(envelope.event_type, envelope.schema_version, contract),
    partitionKey: partition.key,
    recordValue: Buffer.from(canonicalEnvelope(envelope, contract), 'utf8'),
    raw: item.raw,
  };
}

/** The gate's own facts come from inside; over HTTP nobody may push their classes. */
function mayPush(type: EventTypePolicy, principal: Principal, rules: EvaluationRules): boolean {
  if (principal.auth_mode === 'internal') return !type.http;
  return type.http && rules.policy.classesOf.get(principal.principal)?.has(type.eventClass) === true;
}

function mayClaim(envelope: EnvelopeV1, principal: Principal, rules: EvaluationRules): boolean {
  if (principal.auth_mode === 'internal' || principal.principal !== 'case_management') return true;
  return rules.manualActions && isMembers(envelope.payload) && envelope.payload.origin === 'CASE';
}

interface ContractFault {
  readonly reason: string;
  readonly faults: readonly Fault[];
}

/** Schema version, payload schema and lineage; the canonical payload when all hold. */
function checkContract(envelope: EnvelopeV1, item: Item, schema: SchemaPolicy): string | ContractFault {
  const version = envelope.schema_version;
  if (version === undefined && schema.versionRequired) return { reason: 'SCHEMA_VERSION_REQUIRED', faults: [] };
  if (version !== undefined && !schema.versions.has(version))
    return { reason: 'SCHEMA_VERSION_NOT_ALLOWED', faults: [] };
  const { payload } = envelope;
  if (!isMembers(payload) || !schema.payload.is(payload)) {
    return { reason: 'SCHEMA_FAIL', faults: payloadFaults(schema, payload) };
  }
  const additional = schema.named === undefined ? [] : additionalFaults(payload, schema.named);
  if (additional.length > 0) return { reason: 'SCHEMA_FAIL', faults: additional };
  const odd = item.oddNumbers ? refusedNumber(item.raw) : undefined;
  if (odd !== undefined) return { reason: 'SCHEMA_FAIL', faults: [{ path: '/payload', keyword: odd }] };
  if (!lineageHolds(envelope, payload, schema)) return { reason: 'PINS_MISMATCH', faults: [] };
  return canonicalJson(payload);
}

const payloadFaults = ({ payload, named }: SchemaPolicy, value: unknown): readonly Fault[] =>
  payload.faults(value).map(({ path, keyword }) => {
    const shown = shownPath(path, named);
    return { path: `/payload${shown === '/' ? '' : shown}`.slice(0, 256), keyword };
  });

const WORLD_PINS = ['seed', 'manifest_fingerprint', 'parameter_hash', 'scenario_id'] as const;
const RUN_PINS = [...WORLD_PINS, 'platform_run_id', 'scenario_run_id'] as const;

function lineageHolds(envelope: EnvelopeV1, payload: Members, schema: SchemaPolicy): boolean {
  if (schema.lineage === 'none') return true;
  if (schema.lineage === 'row') {
    return payload.ts_utc === envelope.ts_utc && WORLD_PINS.every((pin) => payload[pin] === envelope[pin]);
  }
  const pins = isMembers(payload.pins) ? payload.pins : {};
  return RUN_PINS.every((pin) => pins[pin] === envelope[pin]);
}
