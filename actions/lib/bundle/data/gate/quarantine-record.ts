import { hash } from 'node:crypto';
import { canonicalJson, readJson, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';

/**
 * What a receipt is held to of the record that it names: some bytes each, because a run may set aside as much as it takes.
 * Half of each digest tells any two apart; the id is kept as it is.
 */
const DIGEST_BYTES = 16;
const [ITEM, ID, SHARED_MEMBERS, DESCRIPTION] = [0, 1, 2, 3];
const UNIDENTIFIED_AT = 4 * DIGEST_BYTES;
export const RECORD_CELL_BYTES = UNIDENTIFIED_AT + 1;

export function recordCell(record: QuarantineRecordV1): Uint8Array {
  const cell = Buffer.alloc(RECORD_CELL_BYTES);
  const item = itemOfRecord(record);
  digest(itemText(item)).copy(cell, ITEM * DIGEST_BYTES, 0, DIGEST_BYTES);
  cell.write(record.quarantine_id, ID * DIGEST_BYTES, 'hex');
  digest(sharedText(record)).copy(cell, SHARED_MEMBERS * DIGEST_BYTES, 0, DIGEST_BYTES);
  digest(recordText(record.envelope as Header, item.reason)).copy(cell, DESCRIPTION * DIGEST_BYTES, 0, DIGEST_BYTES);
  cell[UNIDENTIFIED_AT] = Number(isUnidentified(item));
  return cell;
}

/** Whether the item of the record could not be identified, and its receipt is therefore none. */
export const isCellUnidentified = (cell: Uint8Array): boolean => cell[UNIDENTIFIED_AT] === 1;
export const idOfCell = (cell: Uint8Array): string => part(cell, ID).toString('hex');

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');
const part = (cell: Uint8Array, at: number): Buffer =>
  Buffer.from(cell.buffer, cell.byteOffset + at * DIGEST_BYTES, DIGEST_BYTES);
const holds = (cell: Uint8Array, at: number, text: string): boolean =>
  part(cell, at).equals(digest(text).subarray(0, DIGEST_BYTES));

/** What names an item that was set aside. */
interface SetAsideItem {
  readonly eventId: string;
  readonly payloadHash: string | undefined;
  readonly reason: string;
}

const itemOfRecord = ({ event_id, payload_hash, reason_codes }: QuarantineRecordV1): SetAsideItem => ({
  eventId: event_id,
  payloadHash: payload_hash,
  reason: reason_codes[0] ?? '',
});

const itemText = ({ eventId, payloadHash, reason }: SetAsideItem): string =>
  JSON.stringify([eventId, payloadHash, reason]);

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

const sharedText = (one: Pick<ReceiptV1, (typeof SHARED)[number]>): string =>
  canonicalJson(SHARED.map((name) => one[name] ?? null));

/** At which judging itself failed: nothing of the item is used but its identity (17, section 5). */
const UNJUDGED = 'INTERNAL_ERROR';
const UNREAD: ReadonlySet<string> = new Set([UNJUDGED, 'MALFORMED_JSON']);
/** Of an event whose time was never proven. */
const UNTIMED: ReadonlySet<string> = new Set([UNJUDGED, 'ENVELOPE_INVALID']);
/** Set aside after it was taken and never proven published: its header is what the gate kept of it, not what it came as. */
const KEPT = 'PUBLISH_AMBIGUOUS';
const EPOCH_UTC = '1970-01-01T00:00:00.000000Z';

/** What does not fit between a receipt and the record that it names (12, sections 8 and 9). */
export function receiptOfRecord(receipt: ReceiptV1, cell: Uint8Array): string | undefined {
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, payload_hash: own } = receipt;
  const item = { eventId, payloadHash: own?.hex, reason: receipt.reason_codes?.[0] ?? '' };
  if (!holds(cell, ITEM, itemText(item))) return 'quarantines another item than';
  if (idOfCell(cell) !== quarantineId(run, eventClass, item)) return 'has another id than that of the item of';
  if (!holds(cell, SHARED_MEMBERS, sharedText(receipt))) return 'says another actor, policy, release or pin than';
  return holds(cell, DESCRIPTION, receiptText(receipt, item.reason))
    ? undefined
    : 'says another type, version, producer or time than';
}

const quarantineId = (run: string, eventClass: string, { eventId, payloadHash, reason }: SetAsideItem): string =>
  sha256Hex32(`quarantine|${run}|${eventClass}|${eventId}|${payloadHash}|${reason}`);

/** Of the header, what is text of the length that a receipt takes, as the receipt has to say it. */
function recordText(header: Header, reason: string): string {
  const taken = (name: string, max: number): unknown => {
    const member = header[name];
    return reason !== UNJUDGED && reason !== KEPT && typeof member === 'string' && member !== '' && member.length <= max
      ? member
      : null;
  };
  const timed = UNTIMED.has(reason) ? EPOCH_UTC : header.ts_utc;
  return JSON.stringify([header.event_type, timed, taken('producer', 128), taken('schema_version', 64)]);
}

const receiptText = ({ event_type, ts_utc, producer, schema_version }: ReceiptV1, reason: string): string =>
  JSON.stringify([
    event_type,
    ts_utc,
    ...(reason === KEPT ? [null, null] : [producer ?? null, schema_version ?? null]),
  ]);

/** An item without a usable identity is named by its bytes and gets no receipt (12, section 9). */
const UNIDENTIFIED = 'raw:';
const isUnidentified = ({ eventId }: Pick<SetAsideItem, 'eventId'>): boolean => eventId.startsWith(UNIDENTIFIED);
const UNKNOWN_CLASS = 'unknown';
const HEADER_MEMBERS_MAX = 64;
const TEXT_MAX = 256;

/** A record against the bytes of its item: name, header and pins follow from them; without bytes there is nothing to say. */
export function recordOfItem(record: QuarantineRecordV1, raw: string | undefined, sha256: string): readonly string[] {
  if (raw === undefined) return [];
  const facts = { ...itemOfRecord(record), id: record.quarantine_id };
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
