import { evidencePrefix, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { QuarantineRecordV1 } from '@spine-green/evidence-schemas/documents/quarantine_record.v1';
import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { type BundleFailure, failureOf } from '../../failure.ts';
import type { Line, LineFault } from '../../lines/lines.ts';
import { secretFaults } from '../../lines/secret-lines.ts';
import type { BundleObject, BundleView } from '../../view.ts';
import { addTo } from '../compare.ts';
import { type Position, type PositionTable, positionTable } from '../positions.ts';
import { findRunPins, type RunPins } from '../run-pins.ts';
import {
  idOfCell,
  isCellUnidentified,
  RECORD_CELL_BYTES,
  receiptOfRecord,
  recordCell,
  recordOfItem,
} from './quarantine-record.ts';
import type { GateTerms } from './terms.ts';

/** What the gate set aside, by the reference under which receipts name it. */
export interface QuarantineFacts {
  readonly total: number;
  /** Records beside which the payload lies that they name. */
  readonly payloads: number;
  readonly reasons: ReadonlyMap<string, number>;
  /** Whether a reference names a record that is there. */
  readonly isThere: (ref: string) => boolean;
  /** Joins a receipt to the record that it names; what does not fit, if anything. */
  readonly join: (receipt: ReceiptV1) => string | undefined;
  /** Records that no receipt named although the item could be identified. */
  readonly unjoined: () => readonly BundleFailure[];
}

/** Cells of the records, line after line and object after object. */
interface Records {
  readonly cells: PositionTable;
  readonly places: ReadonlyMap<string, Place>;
}

/** Where the records of an object begin among all cells, and how many lines it has. */
interface Place {
  readonly object: BundleObject;
  readonly start: number;
  readonly lines: number;
}

const FAULTS_MAX = 5;

export function readQuarantine(
  view: BundleView,
  terms: GateTerms,
): {
  readonly facts: QuarantineFacts;
  readonly failures: readonly BundleFailure[];
} {
  const against = { manifest: view.manifest, pins: findRunPins(view), terms };
  const cells = positionTable(RECORD_CELL_BYTES);
  const places = new Map<string, Place>();
  const reasons = new Map<string, number>();
  const failures: BundleFailure[] = [];
  let [total, kept, next] = [0, 0, 0];
  const { platform_run_id: run } = view.manifest;
  const root = run === 'N/A' ? undefined : evidencePrefix({ family: 'quarantine', platform_run_id: run });
  const bucket = handle('S3_QUARANTINE_BUCKET');
  const payloads = new Set(root === undefined ? [] : view.under(bucket, `${root}payloads/`));
  for (const object of root === undefined ? [] : view.under(bucket, `${root}index/`)) {
    const own = view.newest(bucket, object.key.replace(`${root}index/`, `${root}payloads/`));
    if (own !== undefined) payloads.delete(own);
    const start = next;
    const faults: string[] = [];
    for (const item of itemsOf(view, object, own)) {
      if (faults.length <= FAULTS_MAX) faults.push(...itemFaults(item, against));
      const { record, payloadSha256 } = item;
      if (record !== undefined) {
        total += 1;
        if (payloadSha256 !== undefined) kept += 1;
        for (const reason of record.reason_codes) addTo(reasons, reason, 1);
        cells.put(placeOf(next), recordCell(record));
      }
      next += 1;
    }
    places.set(object.key, { object, start, lines: next - start });
    failures.push(...faults.slice(0, FAULTS_MAX).map((what) => failureOf(object, what)));
  }
  for (const object of payloads) failures.push(failureOf(object, 'is a payload that no quarantine record names'));
  const records: Records = { cells, places };
  const facts: QuarantineFacts = {
    total,
    payloads: kept,
    reasons,
    isThere: (ref) => findPlace(ref, places) !== undefined,
    join: (receipt) => joinFault(receipt, records),
    unjoined: () => unjoined(records),
  };
  return { facts, failures };
}

const placeOf = (cell: number): Position => ({ topic: '', partition: 0, offset: cell });

function unjoined({ cells, places }: Records): readonly BundleFailure[] {
  const left = cells.partitions().flatMap(({ unmarked, count }) => unmarked(count));
  const objects = [...places.values()];
  let at = 0;
  return left.flatMap((number) => {
    while ((objects[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= number) at += 1;
    const [object, cell] = [objects[at]?.object, cells.get(placeOf(number))];
    return object === undefined || cell === undefined || isCellUnidentified(cell)
      ? []
      : [failureOf(object, `quarantines ${idOfCell(cell)}, which no receipt names`)];
  });
}

interface Item {
  readonly record: QuarantineRecordV1 | undefined;
  readonly ref: string;
  /** Name under which record and payload lie. */
  readonly name: string;
  /** Digest of the payload beside it; undefined when there is none. */
  readonly payloadSha256: string | undefined;
  readonly faults: readonly string[];
}

/** An object of its own holds one record; a segment holds one a line, and the payloads stand on the same lines. */
function* itemsOf(view: BundleView, object: BundleObject, own: BundleObject | undefined): Generator<Item> {
  const stem = object.key.slice(object.key.lastIndexOf('/') + 1);
  const unread = { record: undefined, ref: object.key, name: stem, payloadSha256: undefined };
  if (object.key.endsWith('.json')) {
    yield objectItem(view, object, own);
    return;
  }
  using records = view.lines(object);
  if ('fault' in records) {
    yield { ...unread, faults: [records.fault] };
    return;
  }
  using payloads = own === undefined ? undefined : view.lines(own);
  const raws = payloads === undefined || 'fault' in payloads ? undefined : Iterator.from(payloads.lines);
  let lines = 0;
  for (const line of records.lines) {
    lines += 1;
    yield lineItem(object, line, rawLine(raws?.next().value));
  }
  for (const _ of raws ?? []) {
    lines += 1;
    yield { ...unread, faults: [`has no record of line ${lines} of its payloads`] };
  }
}

function objectItem(view: BundleView, object: BundleObject, own: BundleObject | undefined): Item {
  const record = view.typed(object, QuarantineRecordV1);
  const payloadSha256 = own?.sha256;
  const name = object.key.slice(object.key.lastIndexOf('/') + 1).replace(/\.json$/, '');
  const raw = own === undefined ? undefined : Buffer.from(view.bytes(own)).toString('utf8');
  const faults = record === undefined ? ['is no record'] : recordOfItem(record, raw, payloadSha256 ?? '');
  return { record, ref: object.key, name, payloadSha256, faults };
}

function lineItem(object: BundleObject, line: Line | LineFault, raw: RawLine | undefined): Item {
  const ref = `${object.key}#${line.number}`;
  const fail = (...what: string[]) => what.map((one) => `line ${line.number} ${one}`);
  const unread = { record: undefined, ref, name: '', payloadSha256: raw?.sha256 };
  if ('fault' in line) return { ...unread, faults: fail(line.fault) };
  if (!QuarantineRecordV1.is(line.value)) return { ...unread, faults: fail('is no record') };
  const id = line.value.quarantine_id;
  const foreign = raw !== undefined && raw.id !== id ? ['has the payload of another record'] : [];
  const faults = [
    ...foreign,
    ...secretFaults(line).slice(0, 1),
    ...recordOfItem(line.value, raw?.text, raw?.sha256 ?? ''),
  ];
  return { record: line.value, ref, name: id, payloadSha256: raw?.sha256, faults: fail(...faults) };
}

interface RawLine {
  readonly id: unknown;
  readonly text: string;
  readonly sha256: string;
}

function rawLine(line: Line | LineFault | undefined): RawLine | undefined {
  if (line === undefined || 'fault' in line || typeof line.value !== 'object' || line.value === null) return undefined;
  const { quarantine_id: id, raw } = line.value as { readonly quarantine_id?: unknown; readonly raw?: unknown };
  return typeof raw === 'string' ? { id, text: raw, sha256: sha256Hex(raw) } : undefined;
}

interface Against {
  readonly manifest: BundleView['manifest'];
  readonly pins: RunPins | undefined;
  readonly terms: GateTerms;
}

function itemFaults({ record, ref, name, payloadSha256, faults }: Item, { manifest, pins, terms }: Against) {
  if (record === undefined) return faults;
  const raw = record.evidence_refs.find(({ kind }) => kind === 'raw_payload');
  const id = record.quarantine_id;
  return [
    ...faults,
    ...(id === name ? [] : [`is the record of ${id}`]),
    ...(record.platform_run_id === manifest.platform_run_id && record.pins.platform_run_id === manifest.platform_run_id
      ? []
      : [`${id} is of another run`]),
    ...(record.environment === manifest.substrate ? [] : [`${id} is of another substrate`]),
    ...(raw?.digest === payloadSha256 && (raw === undefined || raw.ref === ref.replace('/index/', '/payloads/'))
      ? []
      : [`${id} does not have the payload that it names`]),
    ...(record.provenance.run_config_digest === (pins?.runConfigDigest ?? record.provenance.run_config_digest)
      ? []
      : [`${id} is of another configuration`]),
    ...terms.ofRecord(record).map((what) => `${id} ${what}`),
  ];
}

function joinFault(receipt: ReceiptV1, { cells, places }: Records): string | undefined {
  const ref = receipt.evidence_refs?.find(({ kind }) => kind === 'quarantine_record')?.ref;
  if (ref === undefined) return 'quarantines without naming a record';
  const at = findPlace(ref, places);
  const cell = at === undefined ? undefined : cells.get(at);
  if (at === undefined || cell === undefined) return `quarantines by ${ref}, which is not there`;
  if (!cells.mark(at)) return `quarantines by ${ref}, which another receipt names`;
  const fault = receiptOfRecord(receipt, cell);
  return fault === undefined ? undefined : `${fault} ${ref}`;
}

/** An object of its own is named by its key, a line of a segment by the key and its number. */
function findPlace(ref: string, places: Records['places']): Position | undefined {
  const [, key = ref, line] = /^(.*\.jsonl\.zst)#([1-9][0-9]{0,8})$/.exec(ref) ?? [];
  const place = places.get(key);
  const index = Number(line ?? 1) - 1;
  if (place === undefined || (line === undefined) !== key.endsWith('.json') || index >= place.lines) return undefined;
  return placeOf(place.start + index);
}
