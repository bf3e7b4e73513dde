import { sha256Hex } from '@spine-green/evidence-schemas';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { type EnvelopeText, envelopeText } from '../events/envelope-text.ts';
import type { LogRecord } from '../substrate/event-log/port.ts';

/** What a record on the bus turned out to be. Total: every byte sequence is one of these (17, section 6). */
export type Taken = TakenEvent | TakenForeign | TakenFailure;

export interface TakenBase {
  readonly offset: number;
  /** Broker time of the append. */
  readonly timestampMs: number;
  /** Size of the value, for the limits of a window. */
  readonly bytes: number;
}

export interface TakenEvent extends TakenBase {
  readonly kind: 'event';
  readonly envelope: EnvelopeV1;
  /** Canonical JSON of the envelope. */
  readonly text: string;
  /** What stood on the bus, when that is another text of the same envelope. */
  readonly verbatim: string | undefined;
  /** sha256 of `text`. */
  readonly envelopeHash: string;
  /** The recipe of the gate (12, section 4). */
  readonly payloadHash: string;
  /** Whether the bus headers equal the identities recomputed here: only then the gate wrote the record. */
  readonly attested: boolean;
}

/** A record of another run: it advances the checkpoint and is counted, nothing else (13, section 1). */
export interface TakenForeign extends TakenBase {
  readonly kind: 'foreign';
}

export interface TakenFailure extends TakenBase {
  readonly kind: 'failure';
  readonly reason: FailureReason;
  /** Of the raw bytes, because a refused record is identified by nothing else. */
  readonly bytesSha256: string;
}

export type FailureReason = 'ENVELOPE_INVALID' | 'REQUIRED_PINS_MISSING' | 'POISON';

/**
 * Event class of a type that lies on a topic; undefined when the class map does not know the type, or when its class
 * belongs on another topic. The gate never put it there, whatever its headers say: they can be copied with the record.
 */
export type ClassOf = (eventType: string, topic: string) => string | undefined;

export interface DecodeScope {
  readonly platformRunId: string;
  readonly classOf: ClassOf;
}

/** Above what the gate admits. */
export const RECORD_BYTES_MAX = 1_048_576;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const NO_BYTES = new Uint8Array();

export function takeRecord(record: LogRecord, scope: DecodeScope): Taken {
  const value = record.value ?? NO_BYTES;
  const base = { offset: record.offset, timestampMs: record.timestampMs, bytes: value.byteLength };
  const found = value.byteLength > RECORD_BYTES_MAX ? undefined : findEnvelope(value);
  if (found === undefined) return failureOf(base, value, 'ENVELOPE_INVALID');
  const { envelope, onBus } = found;
  if (envelope.platform_run_id !== scope.platformRunId) {
    // Without a run the record belongs to nobody's scope, so it is a failure of its own and not a foreign record.
    return envelope.platform_run_id === undefined
      ? failureOf(base, value, 'REQUIRED_PINS_MISSING')
      : { ...base, kind: 'foreign' };
  }
  if (!hasRequiredPins(envelope)) return failureOf(base, value, 'REQUIRED_PINS_MISSING');
  if (mayHaveNoCanonicalForm(onBus) && findCanonical(envelope) === undefined) {
    return failureOf(base, value, 'ENVELOPE_INVALID');
  }
  return new LazyEvent(found, record, scope);
}

/**
 * What JSON's parser and every schema accept and canonical JSON cannot carry: a lone surrogate, which in UTF-8 only an
 * escape can name, and a number beyond the largest. What this does not find has a canonical form.
 */
const mayHaveNoCanonicalForm = (onBus: string): boolean => onBus.includes('\\u') || MAY_BE_TOO_LARGE.test(onBus);
/** Begins with what a number follows, so that digests, which are half of a record, are passed over. */
const MAY_BE_TOO_LARGE = /[[:,\s]-?\d(?:\d{199}|[\d.]*[eE]\+?\d{3})/;

/**
 * Texts and digests are made when they are asked for, and once: most consumers want few of them, of few records. A class
 * because its members are made once for all records; accessors of a literal would be made for each.
 */
class LazyEvent implements TakenEvent {
  readonly kind = 'event';
  readonly offset: number;
  readonly timestampMs: number;
  readonly bytes: number;
  readonly envelope: EnvelopeV1;
  readonly #found: FoundEnvelope;
  readonly #place: Pick<LogRecord, 'topic' | 'headers'>;
  readonly #scope: DecodeScope;
  #canonical: EnvelopeText | undefined;
  #envelopeHash: string | undefined;
  #payloadHash: string | undefined;
  #attested: boolean | undefined;

  constructor(found: FoundEnvelope, { offset, timestampMs, topic, headers, value }: LogRecord, scope: DecodeScope) {
    this.offset = offset;
    this.timestampMs = timestampMs;
    this.bytes = value?.byteLength ?? 0;
    this.envelope = found.envelope;
    this.#found = found;
    this.#place = { topic, headers };
    this.#scope = scope;
  }

  get #text(): EnvelopeText {
    this.#canonical ??= envelopeText(this.envelope);
    return this.#canonical;
  }

  get text(): string {
    return this.#text.text;
  }

  get verbatim(): string | undefined {
    const { onBus } = this.#found;
    return onBus === this.text ? undefined : onBus;
  }

  get envelopeHash(): string {
    this.#envelopeHash ??= sha256Hex(this.text);
    return this.#envelopeHash;
  }

  get payloadHash(): string {
    this.#payloadHash ??= sha256Hex(this.#text.content);
    return this.#payloadHash;
  }

  get attested(): boolean {
    this.#attested ??= isAttested(this.#place, this, this.#scope);
    return this.#attested;
  }
}

/** The failure that a record becomes when its processing failed every time (17, section 6). */
export const condemned = (taken: Taken): TakenFailure => ({
  offset: taken.offset,
  timestampMs: taken.timestampMs,
  bytes: taken.bytes,
  kind: 'failure',
  reason: 'POISON',
  bytesSha256: taken.kind === 'event' ? taken.envelopeHash : sha256Hex(''),
});

const failureOf = (base: TakenBase, value: Uint8Array, reason: FailureReason): TakenFailure => ({
  ...base,
  kind: 'failure',
  reason,
  bytesSha256: sha256Hex(value),
});

interface FoundEnvelope {
  readonly envelope: EnvelopeV1;
  readonly onBus: string;
}

/** Undefined for anything that is not a contract-valid envelope: not UTF-8, not JSON, not an object, a wrong member. */
export function findEnvelope(value: Uint8Array): FoundEnvelope | undefined {
  const onBus = findText(value);
  const envelope = onBus === undefined ? undefined : findJson(onBus);
  return onBus !== undefined && EnvelopeV1.is(envelope) ? { envelope, onBus } : undefined;
}

/** Undefined for what JSON's parser and every schema accept and canonical JSON cannot carry: a lone surrogate. */
function findCanonical(envelope: EnvelopeV1): EnvelopeText | undefined {
  try {
    return envelopeText(envelope);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function findText(value: Uint8Array): string | undefined {
  try {
    return utf8.decode(value);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A byte-order mark is accepted (04, section 3.4); the text with it is not the canonical one. */
function findJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const hasRequiredPins = (envelope: EnvelopeV1): boolean =>
  envelope.scenario_run_id !== undefined && envelope.parameter_hash !== undefined && envelope.scenario_id !== undefined;

/** Recomputes what the gate wrote into the headers, and where (12, section 4; 13, section 1). */
function isAttested(
  { topic, headers }: Pick<LogRecord, 'topic' | 'headers'>,
  { envelope, payloadHash }: Pick<TakenEvent, 'envelope' | 'payloadHash'>,
  scope: DecodeScope,
): boolean {
  const eventClass = scope.classOf(envelope.event_type, topic);
  if (eventClass === undefined) return false;
  if (headers.dedupe_key !== sha256Hex(`${scope.platformRunId}:${eventClass}:${envelope.event_id}`)) return false;
  return headers.payload_hash === payloadHash;
}
