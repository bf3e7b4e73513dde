import { evidencePrefix, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { canonicalLines, unpack } from './lines.ts';
import { type DigestSet, digestSet, type PositionTable, positionTable } from './positions.ts';

/** The receipts of a run, line by line: who was admitted where, and how often everything was decided. */
export interface ReceiptFacts {
  /** Of every admission: payload hash, then dedupe key. */
  readonly admitted: PositionTable;
  readonly counts: Tallies;
  readonly objects: number;
  readonly lines: number;
}

export interface Tallies {
  readonly decision: Map<string, number>;
  readonly eventType: Map<string, number>;
  readonly eventClass: Map<string, number>;
  readonly reason: Map<string, number>;
  readonly topic: Map<string, number>;
}

/** A receipt says a kilobyte or two; so many faults of one object say enough. */
const FAULTS_MAX = 5;

interface Reading {
  readonly view: BundleView;
  readonly admitted: PositionTable;
  readonly identities: DigestSet;
  readonly counts: Tallies;
  /** How often an identity got a decision that may be repeated. */
  readonly repeats: Map<string, number>;
}

export function readReceipts(view: BundleView): {
  readonly facts: ReceiptFacts;
  readonly failures: readonly BundleFailure[];
} {
  const { platform_run_id: run } = view.manifest;
  const reading: Reading = {
    view,
    admitted: positionTable(64),
    identities: digestSet(),
    counts: {
      decision: new Map(),
      eventType: new Map(),
      eventClass: new Map(),
      reason: new Map(),
      topic: new Map(),
    },
    repeats: new Map(),
  };
  const failures: BundleFailure[] = [];
  let lines = 0;
  const prefix = run === 'N/A' ? undefined : `${evidencePrefix({ family: 'run', platform_run_id: run })}ig/receipts/`;
  const objects = prefix === undefined ? [] : view.under(handle('S3_EVIDENCE_BUCKET'), prefix);
  for (const object of objects) {
    const read = readObject(object, reading);
    lines += read.lines;
    failures.push(...read.faults.slice(0, FAULTS_MAX).map((what) => failureOf(object, what)));
  }
  const repeated = reading.identities.repeated();
  if (repeated > 0) failures.push({ object: prefix ?? '', what: `admit ${repeated} identities more than once` });
  return { facts: { admitted: reading.admitted, counts: reading.counts, objects: objects.length, lines }, failures };
}

function readObject(object: BundleObject, reading: Reading): { lines: number; faults: string[] } {
  const unpacked = unpack(object.key, reading.view.bytes(object));
  if ('fault' in unpacked) return { lines: 0, faults: [unpacked.fault] };
  const faults: string[] = [];
  let lines = 0;
  for (const line of canonicalLines(unpacked.bytes)) {
    lines += 1;
    if ('fault' in line) faults.push(`line ${line.number} ${line.fault}`);
    else faults.push(...receiptFaults(line.value, reading).map((what) => `line ${line.number} ${what}`));
    if (faults.length > FAULTS_MAX) break;
  }
  return { lines, faults };
}

function receiptFaults(value: unknown, reading: Reading): readonly string[] {
  if (!ReceiptV1.is(value)) {
    const [fault] = ReceiptV1.faults(value);
    return [`is no receipt: ${fault?.path} (${fault?.keyword})`];
  }
  const receipt = value;
  tally(receipt, reading.counts);
  return [...identityFaults(receipt, reading), ...scopeFaults(receipt, reading.view), ...placeFaults(receipt, reading)];
}

/** Ids follow from what a receipt is about (12, sections 4 and 8); a changed id or a changed subject shows. */
function identityFaults(receipt: ReceiptV1, { repeats, identities }: Reading): readonly string[] {
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, decision } = receipt;
  const dedupeKey = sha256Hex(`${run}:${eventClass}:${eventId}`);
  let occurrence = 1;
  if (decision === 'ADMIT') identities.add(dedupeKey);
  else {
    const name = `${decision}${dedupeKey}`;
    occurrence = (repeats.get(name) ?? 0) + 1;
    repeats.set(name, occurrence);
  }
  const receiptId = sha256Hex32(`receipt|${run}|${eventClass}|${eventId}|${decision}|${occurrence}`);
  return [
    ...(receipt.dedupe_key === dedupeKey ? [] : ['has the dedupe key of another event']),
    ...(receipt.receipt_id === receiptId ? [] : [`has the id of another receipt than number ${occurrence}`]),
  ];
}

function scopeFaults(receipt: ReceiptV1, { manifest }: BundleView): readonly string[] {
  const pins = receipt.pins as { readonly platform_run_id?: unknown };
  return [
    ...(receipt.platform_run_id === manifest.platform_run_id ? [] : ['is of another run']),
    ...(pins.platform_run_id === manifest.platform_run_id ? [] : ['is pinned to another run']),
    ...(receipt.environment === manifest.substrate ? [] : ['is of another substrate']),
  ];
}

function placeFaults(receipt: ReceiptV1, { admitted }: Reading): readonly string[] {
  if (receipt.decision !== 'ADMIT') return [];
  const ref = receipt.eb_ref;
  if (ref === undefined || receipt.payload_hash === undefined) return ['admits without a place or a payload hash'];
  const cell = Buffer.from(receipt.payload_hash.hex + receipt.dedupe_key, 'hex');
  const at = { topic: ref.topic, partition: ref.partition, offset: Number(ref.offset) };
  return admitted.put(at, cell) ? [] : [`admits at ${ref.topic}/${ref.partition}/${ref.offset}, which is taken`];
}

function tally(receipt: ReceiptV1, counts: Tallies): void {
  const add = (map: Map<string, number>, name: string): void => void map.set(name, (map.get(name) ?? 0) + 1);
  add(counts.decision, receipt.decision);
  add(counts.eventType, receipt.event_type);
  add(counts.eventClass, receipt.event_class);
  for (const reason of receipt.reason_codes ?? []) add(counts.reason, reason);
  if (receipt.decision === 'ADMIT' && receipt.eb_ref !== undefined) add(counts.topic, receipt.eb_ref.topic);
}
