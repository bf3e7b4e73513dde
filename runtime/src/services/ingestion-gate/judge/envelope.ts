import type { Fault } from '@spine-green/evidence-schemas';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { EARLIEST_UTC, LATEST_UTC } from '../../../events/row-rules.ts';
import { findMicros } from '../../../kernel/clock.ts';
import type { EventIdentity } from '../types.ts';

const TEXT_MAX = 256;
const HEADER_MEMBERS_MAX = 64;

/** Pins that a class may or may not require; null and the empty string mean absent (12, section 2). */
const OPTIONAL_PINS = ['scenario_run_id', 'parameter_hash', 'seed', 'scenario_id', 'run_id'] as const;

export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The identity of an item; undefined when one of its three members is not usable text. */
export function findIdentity(value: unknown): EventIdentity | undefined {
  if (!isMembers(value)) return undefined;
  const { event_id: eventId, event_type: eventType, platform_run_id: platformRunId } = value;
  return isUsable(eventId) && isUsable(eventType) && isUsable(platformRunId)
    ? { eventId, eventType, platformRunId }
    : undefined;
}

/** 1 to 256 characters without U+0000, which no text column of the database can hold. */
const isUsable = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  (value.length <= TEXT_MAX || Array.from(value).length <= TEXT_MAX) &&
  !value.includes('\u0000');

export type EnvelopeCheck =
  | { readonly envelope: EnvelopeV1; readonly tsMicros: number; readonly pinsMissing: boolean }
  | { readonly faults: readonly Fault[] };

/** Checks the envelope contract (11, section 5.3) and that its times are days of the calendar. */
export function checkEnvelope(value: Members, unicodeEscapes: boolean): EnvelopeCheck {
  let envelope: unknown = value;
  let pinsMissing = false;
  if (!EnvelopeV1.is(envelope)) {
    // An empty pin is a missing pin, which has its own code; everything else about the envelope must still hold.
    envelope = withoutEmptyPins(value);
    pinsMissing = EnvelopeV1.is(envelope);
    if (!EnvelopeV1.is(envelope)) return { faults: EnvelopeV1.faults(value) };
  }
  if (unicodeEscapes && headerHoldsNul(envelope)) return { faults: [{ path: '/', keyword: 'nul' }] };
  const tsMicros = findMicros(envelope.ts_utc);
  if (tsMicros === undefined) return { faults: [{ path: '/ts_utc', keyword: 'calendar' }] };
  // Times have one form, so their text order is their time order.
  if (envelope.ts_utc < EARLIEST_UTC || envelope.ts_utc >= LATEST_UTC)
    return { faults: [{ path: '/ts_utc', keyword: 'range' }] };
  if (envelope.emitted_at_utc !== undefined && findMicros(envelope.emitted_at_utc) === undefined) {
    return { faults: [{ path: '/emitted_at_utc', keyword: 'calendar' }] };
  }
  return { envelope, tsMicros, pinsMissing };
}

function withoutEmptyPins(value: Members): Members {
  const isEmptyPin = (name: string, member: unknown): boolean =>
    (member === null || member === '') && OPTIONAL_PINS.some((pin) => pin === name);
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => !isEmptyPin(name, member)));
}

const headerHoldsNul = (envelope: EnvelopeV1): boolean =>
  Object.entries(envelope).some(
    ([name, member]) => name !== 'payload' && typeof member === 'string' && member.includes('\u0000'),
  );

/** Members of the contract in canonical order; the contract is closed, so there are no others. */
const CANONICAL_ORDER = [
  'emitted_at_utc',
  'event_id',
  'event_type',
  'manifest_fingerprint',
  'parameter_hash',
  'parent_event_id',
  'payload',
  'platform_run_id',
  'producer',
  'run_id',
  'scenario_id',
  'scenario_run_id',
  'schema_version',
  'seed',
  'span_id',
  'trace_id',
  'ts_utc',
] as const satisfies readonly (keyof EnvelopeV1)[];

/** Canonical JSON of the envelope around a payload that is canonical already. */
export function canonicalEnvelope(envelope: EnvelopeV1, payloadText: string): string {
  let text = '';
  for (const name of CANONICAL_ORDER) {
    const member = envelope[name];
    if (member === undefined) continue;
    text += `${text === '' ? '{' : ','}"${name}":${name === 'payload' ? payloadText : JSON.stringify(member)}`;
  }
  return `${text}}`;
}

const PIN_PATTERNS: Readonly<Record<string, RegExp>> = {
  scenario_run_id: /^[0-9a-f]{32}$/,
  manifest_fingerprint: /^[0-9a-f]{64}$/,
  parameter_hash: /^[0-9a-f]{64}$/,
  seed: /^(0|[1-9][0-9]{0,19})$/,
  scenario_id: /^.{1,256}$/su,
  run_id: /^[0-9a-f]{32}$/,
};

const UINT64_MAX = 18446744073709551615n;

/** The well-formed pins of an item, whatever the rest of it looks like; its platform run is left out. */
export function wellFormedPins(value: Members): Readonly<Record<string, string | number>> {
  const pins: Record<string, string | number> = {};
  for (const [name, pattern] of Object.entries(PIN_PATTERNS)) {
    const pin = Object.hasOwn(value, name) ? value[name] : undefined;
    if (typeof pin === 'string' && isPin(name, pin, pattern)) pins[name] = pin;
    if (name === 'scenario_id' && typeof pin === 'number' && Number.isSafeInteger(pin) && pin >= 0) pins[name] = pin;
  }
  return pins;
}

const isPin = (name: string, pin: string, pattern: RegExp): boolean =>
  pattern.test(pin) && !pin.includes('\u0000') && (name !== 'seed' || BigInt(pin) <= UINT64_MAX);

/** Header members verbatim, the payload removed, each value cut to 256 characters (12, section 9). */
export const headerOf = (value: unknown): Members =>
  isMembers(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => name !== 'payload')
          .slice(0, HEADER_MEMBERS_MAX)
          .map(([name, member]) => [cut(name), shortened(member)]),
      )
    : {};

function shortened(member: unknown): unknown {
  if (member === null || typeof member === 'boolean') return member;
  if (typeof member === 'number') return Number.isFinite(member) ? member : null;
  return cut(typeof member === 'string' ? member : JSON.stringify(member));
}

/** A cut must not split a surrogate pair, and U+0000 cannot be stored. */
const cut = (text: string): string => text.slice(0, TEXT_MAX).toWellFormed().replaceAll('\u0000', '\ufffd');

/** Identifying members of an item that failed its contract, for what is recorded about it. */
export const textMember = (value: Members, name: string, max: number): string | undefined => {
  const member = Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof member === 'string' && member !== '' && member.length <= max && !member.includes('\u0000')
    ? member
    : undefined;
};
