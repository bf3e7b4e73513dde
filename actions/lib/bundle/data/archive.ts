import { evidencePrefix, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { PROBE_TYPE } from '../../handovers/m6.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { canonicalOf, type Line } from '../lines/lines.ts';
import { secretFaults } from '../lines/secret-lines.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { type CaseKeeper, type CaseTally, caseKeeper } from './cases/tally.ts';
import { type LaneKeeper, type LaneTally, laneKeeper } from './decision-lane/tally.ts';
import { type PayloadTerms, payloadFaults } from './event-payloads.ts';
import { classOf, isAsArchived, isOfPayload, type Logged, logged } from './gate/admissions.ts';
import type { Copies, PositionTable } from './positions.ts';
import { findRunPins } from './run-pins.ts';
import { segmentAt } from './segments.ts';

export interface ArchivedPartition {
  readonly topic: string;
  readonly partition: number;
  readonly segments: number;
  readonly records: number;
  /** Records that the gate did not attest: somebody else put them on the log. */
  readonly unattested: number;
  /** Records of which the bus held another text than the canonical one. */
  readonly nonCanonical: number;
  /** Records of an earlier event time than one before them. */
  readonly late: number;
  readonly sizeBytes: number;
  readonly firstOffset: number;
  readonly lastOffset: number;
  /** Over the lines of key, tab and digest of its segments, in the order of their offsets. */
  readonly setSha256: string;
}

const FAULTS_MAX = 5;
/** An attempt of M6.C sends one. */
const PROBES_MAX = 1_000;

interface Places {
  readonly admitted: PositionTable;
  readonly copies: Copies;
}

/** What the producer writes of the world that it streams into every envelope, beside its pins (11, section 5.3). */
interface Streamed {
  readonly trace_id: string | null;
  readonly span_id: string | null;
}

function streamedOf(view: BundleView): Streamed | undefined {
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: view.manifest.platform_run_id })}sr/ready_signal/`;
  const [signal] = view
    .under(handle('S3_EVIDENCE_BUCKET'), prefix)
    .flatMap((object) => view.typed(object, ReadySignalV1) ?? []);
  const pack = signal?.oracle_pack_ref;
  return pack === undefined ? undefined : { trace_id: pack.oracle_pack_id, span_id: pack.engine_release };
}

const isStreamed = (eventType: string): boolean => /^(?:traffic|context)_/.test(classOf(eventType));

/** Every archived record against its own hashes, its segment's name, and the receipt that admitted it at that place, or
 * the reconciliation that found it there as a copy. */
export function readArchive(
  view: BundleView,
  places: Places,
): {
  readonly partitions: readonly ArchivedPartition[];
  readonly lane: LaneTally;
  readonly cases: CaseTally;
  /** By event: digests of the probes with which the gate was tried, as they lie in the log. */
  readonly probes: ReadonlyMap<string, string>;
  readonly failures: readonly BundleFailure[];
} {
  const { platform_run_id: run } = view.manifest;
  const [lane, cases, probes] = [laneKeeper(view.once), caseKeeper(view.once), new Map<string, string>()];
  const tallies = () => {
    const counted = lane.tally();
    return { lane: counted, cases: cases.tally(counted) };
  };
  if (run === 'N/A') return { partitions: [], ...tallies(), probes, failures: [] };
  const prefix = evidencePrefix({ family: 'archive', platform_run_id: run });
  const bucket = handle('S3_ARCHIVE_BUCKET');
  const streamed = streamedOf(view);
  const terms = { ...places, run, runConfigDigest: findRunPins(view)?.runConfigDigest };
  const partitions = new Map<
    string,
    Omit<ArchivedPartition, 'setSha256'> & { readonly lines: string; readonly watermark: string }
  >();
  const failures: BundleFailure[] = [];
  const segments = view
    .under(bucket, prefix)
    .map((object) => ({ object, range: segmentAt(object.key) }))
    .sort(
      (a, b) =>
        rankOf(a.range?.topic) - rankOf(b.range?.topic) || (a.range?.firstOffset ?? 0) - (b.range?.firstOffset ?? 0),
    );
  for (const { object, range } of segments) {
    if (range === undefined) {
      failures.push(failureOf(object, 'is no segment of the archive'));
      continue;
    }
    const place = `${range.topic}\n${range.partition}`;
    const before = partitions.get(place);
    const watermark = before?.watermark ?? '';
    const read = readSegment({ object, view, places, range, streamed, lane, cases, probes, terms, watermark });
    if (before !== undefined && before.lastOffset >= range.firstOffset)
      failures.push(failureOf(object, 'overlaps the segment before it'));
    partitions.set(place, {
      ...range,
      firstOffset: before?.firstOffset ?? range.firstOffset,
      segments: (before?.segments ?? 0) + 1,
      records: (before?.records ?? 0) + read.records,
      unattested: (before?.unattested ?? 0) + read.unattested,
      nonCanonical: (before?.nonCanonical ?? 0) + read.nonCanonical,
      late: (before?.late ?? 0) + read.late,
      watermark: read.watermark,
      sizeBytes: (before?.sizeBytes ?? 0) + object.size,
      lines: `${before?.lines ?? ''}${object.key}\t${object.sha256}\n`,
    });
    failures.push(...read.faults.slice(0, FAULTS_MAX).map((what) => failureOf(object, what)));
  }
  const read = [...partitions.values()].map(({ lines, watermark: _last, ...one }) => ({
    ...one,
    setSha256: sha256Hex(lines),
  }));
  if (probes.size > PROBES_MAX)
    failures.push({ object: 'archive of the probes', what: `holds more than ${PROBES_MAX} events of ${PROBE_TYPE}` });
  return { partitions: read, ...tallies(), probes, failures };
}

/** Triggers come first, then labels: what they are about is looked for in the rest. */
const FIRST: readonly string[] = [handle('FP_BUS_CASE_TRIGGERS_V1'), handle('FP_BUS_LABELS_EVENTS_V1')];

function rankOf(topic: string | undefined): number {
  const at = topic === undefined ? -1 : FIRST.indexOf(topic);
  return at < 0 ? FIRST.length : at;
}

interface SegmentReading {
  readonly object: BundleObject;
  readonly view: BundleView;
  readonly places: Places;
  readonly range: { topic: string; partition: number; firstOffset: number; lastOffset: number };
  readonly streamed: Streamed | undefined;
  readonly lane: LaneKeeper;
  readonly cases: CaseKeeper;
  readonly probes: Map<string, string>;
  readonly terms: PayloadTerms;
  /** The latest event time of the partition before this segment. */
  readonly watermark: string;
}

interface SegmentRead {
  readonly records: number;
  readonly unattested: number;
  readonly nonCanonical: number;
  readonly late: number;
  readonly watermark: string;
  readonly faults: readonly string[];
}

function readSegment(reading: SegmentReading): SegmentRead {
  const { object, view, range } = reading;
  using content = view.lines(object);
  let { watermark } = reading;
  const faults: string[] = [];
  if ('fault' in content)
    return { records: 0, unattested: 0, nonCanonical: 0, late: 0, watermark, faults: [content.fault] };
  let [records, unattested, nonCanonical, late, next, last] = [0, 0, 0, 0, range.firstOffset, -1];
  for (const line of content.lines) {
    records += 1;
    const fail = (what: string): void => void faults.push(`line ${line.number} ${what}`);
    if (faults.length > FAULTS_MAX) break;
    if ('fault' in line) {
      fail(line.fault);
      continue;
    }
    const read = view.once(line, readRecord);
    if ('fault' in read) {
      fail(read.fault);
      continue;
    }
    const { record } = read;
    if (record.unattested === true) unattested += 1;
    if (record.verbatim !== undefined) nonCanonical += 1;
    if (record.ts_utc < watermark) late += 1;
    else watermark = record.ts_utc;
    const offset = Number(record.origin_offset.offset);
    if (offset < next || (records === 1 && offset !== range.firstOffset)) fail(`has offset ${offset}, out of order`);
    next = offset + 1;
    last = offset;
    for (const what of recordFaults(read, reading)) fail(what);
    for (const what of view.once(line, secretFaults)) fail(what);
  }
  if (last !== range.lastOffset) faults.push(`ends with offset ${last}, its name says ${range.lastOffset}`);
  return { records, unattested, nonCanonical, late, watermark, faults };
}

/** What a line says by itself, with what is wrong in it; without an envelope there is nothing to say. */
interface ReadRecord {
  readonly record: ArchiveRecordV1;
  readonly event:
    | { readonly envelope: EnvelopeV1; readonly logged: Logged; readonly faults: readonly string[] }
    | undefined;
}

function readRecord({ value: record, text: line }: Line): ReadRecord | { readonly fault: string } {
  if (!ArchiveRecordV1.is(record)) {
    const [fault] = ArchiveRecordV1.faults(record);
    return { fault: `is no archive record: ${fault?.path} (${fault?.keyword})` };
  }
  const { envelope } = record;
  if (!EnvelopeV1.is(envelope)) return { record, event: undefined };
  const text = envelopeText(line);
  const faults: string[] = [];
  if (sha256Hex(text) !== record.payload_hash) faults.push('does not have the hash of its envelope');
  if (record.verbatim !== undefined) faults.push(...verbatimFaults(record.verbatim, text));
  for (const name of COPIED)
    if (textOf(envelope[name]) !== record[name]) faults.push(`says another ${name} than its envelope`);
  const payloadSha256 = payloadHash(envelope, text);
  return {
    record,
    event: { envelope, logged: logged({ envelope, payloadSha256, publishedAtUtc: record.archived_at_utc }), faults },
  };
}

function recordFaults(
  { record, event }: ReadRecord,
  { view, places: { admitted, copies }, range, streamed, lane, cases, probes, terms }: SegmentReading,
): readonly string[] {
  const { origin_offset: origin } = record;
  const faults: string[] = [];
  if (record.platform_run_id !== view.manifest.platform_run_id) faults.push('is of another run');
  if (origin.topic !== range.topic || origin.partition !== range.partition) faults.push('is of another partition');
  if (event === undefined) return ['holds no envelope'];
  const { envelope, logged } = event;
  faults.push(...event.faults);
  if (streamed !== undefined && isStreamed(envelope.event_type) && record.unattested !== true)
    for (const name of ['trace_id', 'span_id'] as const)
      if (streamed[name] !== null && envelope[name] !== streamed[name])
        faults.push(`says another ${name} than the stream of its world`);
  if (record.unattested !== true) faults.push(...payloadFaults(envelope, terms));
  const at = { topic: origin.topic, partition: origin.partition, offset: Number(origin.offset) };
  const cell = admitted.get(at);
  if (cell === undefined) {
    const isKnown = record.unattested === true || copies.eventAt(at) === record.event_id;
    return isKnown ? faults : [...faults, 'has no receipt at its place'];
  }
  if (record.unattested === true) faults.push('is called unattested and has a receipt');
  if (!admitted.mark(at)) faults.push('is archived twice');
  if (envelope.event_type === PROBE_TYPE && probes.size <= PROBES_MAX) probes.set(record.event_id, record.payload_hash);
  faults.push(...lane.add(record), ...cases.add({ envelope, origin }));
  if (!isOfPayload(cell, logged.payloadSha256)) faults.push('has another payload than its receipt admitted');
  else if (!isAsArchived(cell, logged))
    faults.push('is described otherwise by its receipt: payload, type, version, producer, pins, key, or a time');
  return faults;
}

/** Members of an envelope that its record repeats, a scenario always as text. */
const COPIED = [
  'event_id',
  'event_type',
  'platform_run_id',
  'scenario_run_id',
  'scenario_id',
  'seed',
  'parameter_hash',
  'ts_utc',
  'manifest_fingerprint',
] as const;

const textOf = (member: string | number | undefined): string | undefined =>
  typeof member === 'number' ? String(member) : member;

/**
 * The envelope in a canonical line of the archive. Members stand in order, so it lies between the time before it and the
 * id behind it; no text of a member holds a quote that is not escaped, and no other member is an object with an id.
 */
const envelopeText = (line: string): string =>
  line.slice(line.indexOf('"envelope":') + 11, line.lastIndexOf(',"event_id":'));

/** What the gate compares: type, payload and schema version of an event (12, section 4). The payload is the one member
 * of an envelope that is no text or number, and lies between parameter hash and run. */
function payloadHash({ event_type, payload, schema_version }: EnvelopeV1, text: string): string {
  const own = text.slice(text.indexOf(',"payload":'), text.lastIndexOf(',"platform_run_id":'));
  const version = schema_version === undefined ? '' : `,"schema_version":${JSON.stringify(schema_version)}`;
  return sha256Hex(`{"event_type":${JSON.stringify(event_type)}${payload === undefined ? '' : own}${version}}`);
}

/** The text that the bus held is another one of the same envelope. */
function verbatimFaults(verbatim: string, canonical: string): readonly string[] {
  if (verbatim === canonical) return ['repeats the canonical text as that of the bus'];
  return canonicalOf(verbatim) === canonical ? [] : ['says that the bus held the text of another envelope'];
}
