import { digestOf, readJson, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';

/** What a receipt is held to of the record that it names. */
export interface RecordFacts {
  readonly id: string;
  readonly eventId: string;
  readonly payloadHash: string;
  readonly reason: string;
  /** Digest of the members that record and receipt share. */
  readonly shared: string;
  /** Of the header of the item, as the record keeps it. */
  readonly header: Readonly<Record<string, unknown>>;
}

export const recordFacts = (record: QuarantineRecordV1): RecordFacts => {
  const { event_type, producer, schema_version, ts_utc } = record.envelope as Header;
  return {
    id: record.quarantine_id,
    eventId: record.event_id,
    payloadHash: record.payload_hash,
    reason: record.reason_codes[0] ?? '',
    shared: sharedOf(record),
    header: { event_type, producer, schema_version, ts_utc },
  };
};

const SHARED = [
  'actor',
  'environment',
  'manifest_fingerprint',
  'pins',
  'policy_rev',
  'provenance',
  'reason_codes',
  'service_release_id',
] as const;

type Header = Readonly<Record<string, unknown>>;

const sharedOf = (one: Pick<ReceiptV1, (typeof SHARED)[number]>): string =>
  digestOf(SHARED.map((name) => one[name] ?? null));

/** At which judging itself failed: nothing of the item is used but its identity (17, section 5). */
const UNJUDGED = 'INTERNAL_ERROR';
const UNREAD: ReadonlySet<string> = new Set([UNJUDGED, 'MALFORMED_JSON']);
/** Of an event whose time was never proven. */
const UNTIMED: ReadonlySet<string> = new Set([UNJUDGED, 'ENVELOPE_INVALID']);
/** Set aside after it was taken and never proven published: its header is what the gate kept of it, not what it came as. */
const KEPT = 'PUBLISH_AMBIGUOUS';
const EPOCH_UTC = '1970-01-01T00:00:00.000000Z';

/** What does not fit between a receipt and the record that it names (12, sections 8 and 9). */
export function receiptOfRecord(receipt: ReceiptV1, record: RecordFacts): string | undefined {
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, payload_hash: hash } = receipt;
  if (
    record.eventId !== eventId ||
    record.payloadHash !== hash?.hex ||
    record.reason !== (receipt.reason_codes?.[0] ?? '')
  )
    return 'quarantines another item than';
  if (record.id !== quarantineId(run, eventClass, record)) return 'has another id than that of the item of';
  if (record.shared !== sharedOf(receipt)) return 'says another actor, policy, release or pin than';
  return isDescribedAs(receipt, record) ? undefined : 'says another type, version, producer or time than';
}

const quarantineId = (run: string, eventClass: string, { eventId, payloadHash, reason }: RecordFacts): string =>
  sha256Hex32(`quarantine|${run}|${eventClass}|${eventId}|${payloadHash}|${reason}`);

/** Of the header, what is text of the length that a receipt takes, is what the receipt says. */
function isDescribedAs(receipt: ReceiptV1, { header, reason }: RecordFacts): boolean {
  const taken = (name: string, max: number): unknown => {
    const member = header[name];
    return reason !== UNJUDGED && typeof member === 'string' && member !== '' && member.length <= max
      ? member
      : undefined;
  };
  const timed = UNTIMED.has(reason) ? EPOCH_UTC : header.ts_utc;
  return (
    receipt.event_type === header.event_type &&
    receipt.ts_utc === timed &&
    (reason === KEPT ||
      (receipt.producer === taken('producer', 128) && receipt.schema_version === taken('schema_version', 64)))
  );
}

/** An item without a usable identity is named by its bytes and gets no receipt (12, section 9). */
const UNIDENTIFIED = 'raw:';
export const isUnidentified = ({ eventId }: RecordFacts): boolean => eventId.startsWith(UNIDENTIFIED);
const UNKNOWN_CLASS = 'unknown';
const HEADER_MEMBERS_MAX = 64;
const TEXT_MAX = 256;

/** A record against the bytes of its item: name, header and pins follow from them; without bytes there is nothing to say. */
export function recordOfItem(record: QuarantineRecordV1, raw: string | undefined, sha256: string): readonly string[] {
  if (raw === undefined) return [];
  const facts = recordFacts(record);
  const header = record.envelope as Header;
  const item = itemOf(raw);
  const members = Object.entries(item ?? header).filter(([name]) => name !== 'payload');
  const due = new Map(members.slice(0, HEADER_MEMBERS_MAX).map(([name, value]) => [cut(name), shortened(value)]));
  const foreign = Object.entries(header).filter(
    ([name, value]) => typeof value !== 'number' && due.get(name) !== value,
  );
  const missing = UNREAD.has(facts.reason) ? [] : [...due.keys()].filter((name) => !Object.hasOwn(header, name));
  const pins = Object.entries(record.pins).filter(
    ([name, pin]) => name !== 'platform_run_id' && pin !== header[name] && !/^0{64}$/.test(String(pin)),
  );
  const named =
    !isUnidentified(facts) ||
    (facts.eventId === `${UNIDENTIFIED}${sha256}` &&
      facts.id === quarantineId(record.platform_run_id, UNKNOWN_CLASS, facts));
  const fingerprint = record.pins.manifest_fingerprint === record.manifest_fingerprint;
  return [
    ...foreign.map(([name]) => `${facts.id} says ${name} of its header, which its payload does not`),
    ...missing.map((name) => `${facts.id} does not say ${name} of its header, which its payload does`),
    ...pins.map(([name]) => `${facts.id} is pinned to ${name}, which its header does not say`),
    ...(fingerprint ? [] : [`${facts.id} is pinned to another manifest_fingerprint`]),
    ...(named ? [] : [`${facts.id} is not named by its bytes`]),
  ];
}

/** One for two characters of the longest body that the gate reads. */
const RAW_VALUES_MAX = 524_288;

/** Undefined of what the gate could not read either, or reads otherwise. */
function itemOf(raw: string): object | undefined {
  const read = readJson(raw, { largeAsWritten: true, valuesMax: RAW_VALUES_MAX });
  const value: unknown = 'fault' in read ? undefined : read.value;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** As a record keeps a value: text of at most so many characters, without what no column can hold. */
function shortened(value: unknown): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return cut(typeof value === 'string' ? value : JSON.stringify(value));
}

const cut = (text: string): string => text.slice(0, TEXT_MAX).toWellFormed().replaceAll('\u0000', '\ufffd');
