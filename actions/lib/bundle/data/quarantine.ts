import { evidencePrefix, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { type BundleFailure, failureOf } from '../failure.ts';
import { canonicalLines, type Line, type LineFault, unpack } from '../lines/lines.ts';
import { secretFaults } from '../lines/secret-lines.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { addTo } from './compare.ts';

/** What the gate set aside, by the reference under which receipts name it. */
export interface QuarantineFacts {
  readonly total: number;
  /** Records beside which the payload lies that they name. */
  readonly payloads: number;
  readonly reasons: ReadonlyMap<string, number>;
  /** Joins a receipt to the record that it names; what does not fit, if anything. */
  readonly join: (receipt: ReceiptV1) => string | undefined;
  /** Records that no receipt named although the item could be identified. */
  readonly unjoined: () => readonly BundleFailure[];
}

interface Entry {
  readonly object: BundleObject;
  readonly id: string;
  readonly eventId: string;
  readonly payloadHash: string;
  readonly reason: string;
  joined: boolean;
}

/** An item without a usable identity is named by its bytes and gets no receipt (12, section 9). */
const UNIDENTIFIED = 'raw:';
const FAULTS_MAX = 5;

export function readQuarantine(view: BundleView): {
  readonly facts: QuarantineFacts;
  readonly failures: readonly BundleFailure[];
} {
  const entries = new Map<string, Entry>();
  const reasons = new Map<string, number>();
  const failures: BundleFailure[] = [];
  let kept = 0;
  const { platform_run_id: run } = view.manifest;
  const root = run === 'N/A' ? undefined : evidencePrefix({ family: 'quarantine', platform_run_id: run });
  const bucket = handle('S3_QUARANTINE_BUCKET');
  const payloads = new Set(root === undefined ? [] : view.under(bucket, `${root}payloads/`));
  for (const object of root === undefined ? [] : view.under(bucket, `${root}index/`)) {
    const own = view.newest(bucket, object.key.replace(`${root}index/`, `${root}payloads/`));
    if (own !== undefined) payloads.delete(own);
    const items = itemsOf(view, object, own);
    const faults = items.flatMap((item) => itemFaults(item, view));
    for (const { record, ref, payloadSha256 } of items) {
      if (record === undefined) continue;
      if (payloadSha256 !== undefined) kept += 1;
      for (const reason of record.reason_codes) addTo(reasons, reason, 1);
      entries.set(ref, {
        object,
        id: record.quarantine_id,
        eventId: record.event_id,
        payloadHash: record.payload_hash,
        reason: record.reason_codes[0] ?? '',
        joined: false,
      });
    }
    failures.push(...faults.slice(0, FAULTS_MAX).map((what) => failureOf(object, what)));
  }
  for (const object of payloads) failures.push(failureOf(object, 'is a payload that no quarantine record names'));
  const facts: QuarantineFacts = {
    total: entries.size,
    payloads: kept,
    reasons,
    join: (receipt) => joinFault(receipt, entries),
    unjoined: () =>
      [...entries.values()]
        .filter(({ joined, eventId }) => !joined && !eventId.startsWith(UNIDENTIFIED))
        .map(({ object, id }) => failureOf(object, `quarantines ${id}, which no receipt names`)),
  };
  return { facts, failures };
}

interface Item {
  readonly record: QuarantineRecordV1 | undefined;
  readonly ref: string;
  /** Name under which record and payload lie. */
  readonly name: string;
  /** Digest of the payload beside it; undefined when there is none. */
  readonly payloadSha256: string | undefined;
  readonly fault?: string;
}

/** An object of its own holds one record; a segment holds one a line, and the payloads stand on the same lines. */
function itemsOf(view: BundleView, object: BundleObject, own: BundleObject | undefined): readonly Item[] {
  const stem = object.key.slice(object.key.lastIndexOf('/') + 1);
  if (object.key.endsWith('.json')) {
    const record = view.typed(object, QuarantineRecordV1);
    const payloadSha256 = own?.sha256;
    const name = stem.replace(/\.json$/, '');
    return [
      { record, ref: object.key, name, payloadSha256, ...(record === undefined ? { fault: 'is no record' } : {}) },
    ];
  }
  const raws = own === undefined ? [] : payloadLines(view, own);
  using unpacked = unpack(object.key, view.bytes(object));
  if ('fault' in unpacked)
    return [{ record: undefined, ref: object.key, name: stem, payloadSha256: undefined, fault: unpacked.fault }];
  const items = [...canonicalLines(unpacked.bytes)].map((line) => lineItem(object, line, raws[line.number - 1]));
  const surplus = raws.slice(items.length).map((_, index): Item => {
    const fault = `has no record of line ${items.length + index + 1} of its payloads`;
    return { record: undefined, ref: object.key, name: stem, payloadSha256: undefined, fault };
  });
  return [...items, ...surplus];
}

function lineItem(object: BundleObject, line: Line | LineFault, raw: RawLine | undefined): Item {
  const ref = `${object.key}#${line.number}`;
  const unread = { record: undefined, ref, name: '', payloadSha256: raw?.sha256 };
  if ('fault' in line) return { ...unread, fault: `line ${line.number} ${line.fault}` };
  if (!QuarantineRecordV1.is(line.value)) return { ...unread, fault: `line ${line.number} is no record` };
  const id = line.value.quarantine_id;
  const [secret] = secretFaults(line);
  const foreign = raw !== undefined && raw.id !== id ? 'has the payload of another record' : undefined;
  const what = foreign ?? secret;
  const fault = what === undefined ? {} : { fault: `line ${line.number} ${what}` };
  return { record: line.value, ref, name: id, payloadSha256: raw?.sha256, ...fault };
}

interface RawLine {
  readonly id: unknown;
  readonly sha256: string | undefined;
}

function payloadLines(view: BundleView, object: BundleObject): readonly (RawLine | undefined)[] {
  using unpacked = unpack(object.key, view.bytes(object));
  if ('fault' in unpacked) return [];
  return [...canonicalLines(unpacked.bytes)].map((line) => {
    if ('fault' in line || typeof line.value !== 'object' || line.value === null) return undefined;
    const { quarantine_id: id, raw } = line.value as { readonly quarantine_id?: unknown; readonly raw?: unknown };
    return { id, sha256: typeof raw === 'string' ? sha256Hex(raw) : undefined };
  });
}

function itemFaults({ record, name, payloadSha256, fault }: Item, { manifest }: BundleView): readonly string[] {
  if (record === undefined) return [fault ?? 'is no record'];
  const raw = record.evidence_refs.find(({ kind }) => kind === 'raw_payload');
  return [
    ...(fault === undefined ? [] : [fault]),
    ...(record.quarantine_id === name ? [] : [`is the record of ${record.quarantine_id}`]),
    ...(record.platform_run_id === manifest.platform_run_id ? [] : [`${record.quarantine_id} is of another run`]),
    ...(record.environment === manifest.substrate ? [] : [`${record.quarantine_id} is of another substrate`]),
    ...(raw?.digest === payloadSha256 ? [] : [`${record.quarantine_id} does not have the payload that it names`]),
  ];
}

function joinFault(receipt: ReceiptV1, entries: ReadonlyMap<string, Entry>): string | undefined {
  const ref = receipt.evidence_refs?.find(({ kind }) => kind === 'quarantine_record')?.ref;
  if (ref === undefined) return 'quarantines without naming a record';
  const entry = entries.get(ref);
  if (entry === undefined) return `quarantines by ${ref}, which is not there`;
  if (entry.joined) return `quarantines by ${ref}, which another receipt names`;
  entry.joined = true;
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, payload_hash: hash } = receipt;
  const reason = receipt.reason_codes?.[0] ?? '';
  if (entry.eventId !== eventId || entry.payloadHash !== hash?.hex || entry.reason !== reason)
    return `quarantines another item than ${ref}`;
  const id = sha256Hex32(`quarantine|${run}|${eventClass}|${eventId}|${entry.payloadHash}|${reason}`);
  return entry.id === id ? undefined : `names ${ref}, whose id is of another item`;
}
