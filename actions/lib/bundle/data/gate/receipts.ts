import { evidencePrefix, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { type BundleFailure, failureOf } from '../../failure.ts';
import type { Line } from '../../lines/lines.ts';
import { secretFaults } from '../../lines/secret-lines.ts';
import type { BundleObject, BundleView } from '../../view.ts';
import { type Position, type PositionTable, positionTable } from '../positions.ts';
import { findRunPins, type RunPins } from '../run-pins.ts';
import { type Tallies, type TallyKeeper, tallyKeeper } from '../tallies.ts';
import { admissionCell, CELL_BYTES, repeatedIdentities, repeats } from './admissions.ts';
import type { QuarantineFacts } from './quarantine.ts';
import type { GateTerms } from './terms.ts';

/** The receipts of a run, line by line: who was admitted where, and how often everything was decided. */
export interface ReceiptFacts {
  /** Of every admission: its cell. */
  readonly admitted: PositionTable;
  readonly tallies: Tallies;
  readonly lines: number;
  /** Of all objects together. */
  readonly bytes: number;
  /** Lines of every object, by its key. */
  readonly linesOf: ReadonlyMap<string, number>;
}

/** A receipt says a kilobyte or two; so many faults of one object say enough. */
const FAULTS_MAX = 5;

interface Reading {
  readonly view: BundleView;
  readonly pins: RunPins | undefined;
  readonly quarantine: QuarantineFacts;
  readonly terms: GateTerms;
  readonly admitted: PositionTable;
  readonly keeper: TallyKeeper;
  /** How often an identity got a decision that may be repeated. */
  readonly repeats: Map<string, number>;
  /** Duplicates of an admission that no line before them made; it may stand in a later object. */
  readonly unsettled: { readonly object: BundleObject; readonly line: number; readonly receipt: ReceiptV1 }[];
}

export function readReceipts(
  view: BundleView,
  quarantine: QuarantineFacts,
  terms: GateTerms,
): { readonly facts: ReceiptFacts; readonly failures: readonly BundleFailure[] } {
  const { platform_run_id: run } = view.manifest;
  const reading: Reading = {
    view,
    pins: findRunPins(view),
    quarantine,
    terms,
    admitted: positionTable(CELL_BYTES),
    keeper: tallyKeeper(),
    repeats: new Map(),
    unsettled: [],
  };
  const failures: BundleFailure[] = [];
  const linesOf = new Map<string, number>();
  const prefix = run === 'N/A' ? undefined : `${evidencePrefix({ family: 'run', platform_run_id: run })}ig/receipts/`;
  const objects = prefix === undefined ? [] : view.under(handle('S3_EVIDENCE_BUCKET'), prefix);
  for (const object of objects) {
    const read = readObject(object, reading);
    linesOf.set(object.key, read.lines);
    failures.push(...read.faults.slice(0, FAULTS_MAX).map((what) => failureOf(object, what)));
  }
  for (const { object, line, receipt } of reading.unsettled) {
    if (!repeatsAdmission(receipt, reading.admitted))
      failures.push(failureOf(object, `line ${line} repeats an admission that is not there`));
  }
  const repeated = repeatedIdentities(reading.admitted);
  if (repeated > 0) failures.push({ object: prefix ?? '', what: `admit ${repeated} identities more than once` });
  const lines = [...linesOf.values()].reduce((sum, count) => sum + count, 0);
  const bytes = objects.reduce((sum, { size }) => sum + size, 0);
  return { facts: { admitted: reading.admitted, tallies: reading.keeper.tallies(), lines, bytes, linesOf }, failures };
}

function readObject(object: BundleObject, reading: Reading): { lines: number; faults: string[] } {
  const { once } = reading.view;
  using content = reading.view.lines(object);
  if ('fault' in content) return { lines: 0, faults: [content.fault] };
  const faults: string[] = [];
  let lines = 0;
  let settled = '';
  for (const line of content.lines) {
    lines += 1;
    const fail = (what: string): void => void faults.push(`line ${line.number} ${what}`);
    if (faults.length > FAULTS_MAX) break;
    const read = 'fault' in line ? line : once(line, readLine);
    if ('fault' in read) fail(read.fault);
    else {
      const { receipt } = read;
      for (const what of receiptFaults(read, reading)) fail(what);
      const at = settledAt(receipt);
      if (at !== undefined && at < settled) fail('is admitted before the line above it, by the clock of one gate');
      settled = at ?? settled;
      if (receipt.decision === 'DUPLICATE' && !repeatsAdmission(receipt, reading.admitted))
        reading.unsettled.push({ object, line: line.number, receipt });
    }
    for (const what of once(line, secretFaults)) fail(what);
  }
  return { lines, faults };
}

/** What a line says by itself. */
interface ReadReceipt {
  readonly receipt: ReceiptV1;
  /** Of its run, class and event. */
  readonly dedupeKey: string;
  readonly cell: Uint8Array | undefined;
}

function readLine({ value: receipt }: Line): ReadReceipt | { readonly fault: string } {
  if (!ReceiptV1.is(receipt)) return { fault: `is no receipt: ${firstFault(receipt)}` };
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, decision } = receipt;
  const dedupeKey = sha256Hex(`${run}:${eventClass}:${eventId}`);
  return { receipt, dedupeKey, cell: decision === 'ADMIT' ? admissionCell(receipt) : undefined };
}

/**
 * When the batch of an admission was settled. One gate fills a segment, one batch after the other, so these times of it do
 * not go back. What a reconciliation found is admitted as of the moment at which it looked, and a duplicate as of another
 * receipt.
 */
const settledAt = ({ decision, admitted_at_utc: at, evidence_refs: refs }: ReceiptV1): string | undefined =>
  decision === 'ADMIT' && refs?.some(({ kind }) => kind === 'reconciliation_record') !== true ? at : undefined;

function firstFault(value: unknown): string {
  const [fault] = ReceiptV1.faults(value);
  return `${fault?.path} (${fault?.keyword})`;
}

function receiptFaults(read: ReadReceipt, reading: Reading): readonly string[] {
  const { receipt } = read;
  reading.keeper.add(receipt);
  const quarantined = receipt.decision === 'QUARANTINE' ? reading.quarantine.join(receipt) : undefined;
  return [
    ...identityFaults(read, reading),
    ...scopeFaults(receipt, reading),
    ...reading.terms.ofReceipt(receipt),
    ...placeFaults(read, reading),
    ...(quarantined === undefined ? [] : [quarantined]),
  ];
}

/** Ids follow from what a receipt is about (12, sections 4 and 8); a changed id or a changed subject shows. */
function identityFaults({ receipt, dedupeKey }: ReadReceipt, { repeats }: Reading): readonly string[] {
  const { platform_run_id: run, event_class: eventClass, event_id: eventId, decision } = receipt;
  let occurrence = 1;
  if (decision !== 'ADMIT') {
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

function scopeFaults(receipt: ReceiptV1, { view: { manifest }, pins: run }: Reading): readonly string[] {
  const { pins } = receipt;
  // What is set aside may have had no valid pins; what was admitted has those of the run.
  const pinned = receipt.decision !== 'QUARANTINE' && run !== undefined;
  return [
    ...(receipt.platform_run_id === manifest.platform_run_id ? [] : ['is of another run']),
    ...(pins.platform_run_id === manifest.platform_run_id ? [] : ['is pinned to another run']),
    ...(receipt.environment === manifest.substrate ? [] : ['is of another substrate']),
    ...(pinned && receipt.scenario_run_id !== run.scenarioRunId ? ['is of another scenario run'] : []),
    ...(receipt.run_config_digest === (run?.runConfigDigest ?? receipt.run_config_digest)
      ? []
      : ['is of another configuration']),
  ];
}

function placeFaults({ receipt, cell }: ReadReceipt, { admitted }: Reading): readonly string[] {
  if (receipt.decision !== 'ADMIT') return [];
  const { eb_ref: ref } = receipt;
  if (ref === undefined || cell === undefined) return ['admits without a place, a time or a payload hash'];
  return admitted.put(placeOf(ref), cell)
    ? []
    : [`admits at ${ref.topic}/${ref.partition}/${ref.offset}, which is taken`];
}

function repeatsAdmission(receipt: ReceiptV1, admitted: PositionTable): boolean {
  const cell = receipt.eb_ref === undefined ? undefined : admitted.get(placeOf(receipt.eb_ref));
  return cell !== undefined && repeats(cell, receipt);
}

const placeOf = ({ topic, partition, offset }: NonNullable<ReceiptV1['eb_ref']>): Position => ({
  topic,
  partition,
  offset: Number(offset),
});
