import { createHash } from 'node:crypto';
import { evidenceKey, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { Taken, TakenEvent } from '../../consumer/decode.ts';
import type { Window } from '../../consumer/partition-window.ts';
import { textOfMicros } from '../../kernel/clock.ts';
import { type LineKeeper, segmentContent } from './held-lines.ts';
import type { Failure, Mismatch, Segment, SegmentPlan, SegmentRecord, Waiting, WaitingEvent } from './types.ts';

/** Of an event its line and what the plan needs is kept, packed together with its neighbours. */
export function awaitSegment(taken: Taken, place: Place, keeper: LineKeeper): Waiting {
  if (taken.kind !== 'event') return taken;
  const { offset, timestampMs, bytes, kind, envelope, envelopeHash, attested, verbatim } = taken;
  const line = keeper.hold(recordLine(taken, place));
  const nonCanonical = verbatim !== undefined;
  return { offset, timestampMs, bytes, kind, tsUtc: envelope.ts_utc, envelopeHash, attested, nonCanonical, line };
}

interface Place {
  readonly topic: string;
  readonly partition: number;
}

/**
 * The same window gives the same plan, byte for byte: nothing here depends on when it runs (13, section 2). `watermark`
 * is the largest event time of the partition before the window.
 */
export function planSegment(window: Window<Waiting>, platformRunId: string, watermark?: string): SegmentPlan {
  const { topic, partition, fromOffset, nextOffset, records } = window;
  const events = records.filter((taken) => taken.kind === 'event');
  return {
    topic,
    partition,
    fromOffset,
    nextOffset,
    segment: segmentOf(window, events, platformRunId),
    failures: records.flatMap((taken) => failureOf(window, taken)),
    foreign: records.filter((taken) => taken.kind === 'foreign').length,
    nonCanonical: events.filter(({ nonCanonical }) => nonCanonical).length,
    late: lateOf(events, watermark),
    watermarkTsUtc: eventTimes(events)?.last,
  };
}

/** `archive/<run>/events/topic=<t>/partition=<p>/segment=<first>-<last>.jsonl.zst` */
const segmentKey = (
  platformRunId: string,
  { topic, partition }: Place,
  range: { readonly firstOffset: number; readonly lastOffset: number },
): string =>
  evidenceKey(
    { family: 'archive', platform_run_id: platformRunId },
    `topic=${topic}/partition=${partition}/segment=${range.firstOffset}-${range.lastOffset}.jsonl.zst`,
  );

function segmentOf(window: Place, events: readonly WaitingEvent[], platformRunId: string): Segment | undefined {
  const [first, last, times] = [events[0], events.at(-1), eventTimes(events)];
  if (first === undefined || last === undefined || times === undefined) return undefined;
  const lines = events.map(({ line }) => line);
  const content = createHash('sha256');
  for (const part of segmentContent(lines)) content.update(part);
  const range = { firstOffset: first.offset, lastOffset: last.offset };
  return {
    ...range,
    key: segmentKey(platformRunId, window, range),
    lines,
    contentSha256: content.digest('hex'),
    records: events.map((event) => ({ offset: event.offset, hash: event.envelopeHash })),
    firstTsUtc: times.first,
    lastTsUtc: times.last,
    firstPublishedMs: first.timestampMs,
    lastPublishedMs: last.timestampMs,
  };
}

/**
 * One archive_record.v1 as canonical JSON. Assembled around the canonical text of the envelope, which is the largest
 * part of the line and was made already; a test compares it with the canonical JSON of the parsed line.
 */
function recordLine(event: TakenEvent, { topic, partition }: Place): string {
  const { envelope, verbatim } = event;
  const seed = envelope.seed === undefined ? '' : `"seed":${JSON.stringify(envelope.seed)},`;
  const unattested = event.attested ? '' : ',"unattested":true';
  const origin =
    `{"offset":"${event.offset}","offset_kind":"kafka_offset","partition":${partition},` +
    `"topic":${JSON.stringify(topic)}}`;
  const onBus = verbatim === undefined ? '' : `,"verbatim":${JSON.stringify(verbatim)}`;
  return (
    `{"archived_at_utc":"${textOfMicros(event.timestampMs * 1000)}","envelope":${event.text},` +
    `"event_id":${JSON.stringify(envelope.event_id)},"event_type":${JSON.stringify(envelope.event_type)},` +
    `"manifest_fingerprint":${JSON.stringify(envelope.manifest_fingerprint)},"origin_offset":${origin},` +
    `"parameter_hash":${JSON.stringify(envelope.parameter_hash)},"payload_hash":"${event.envelopeHash}",` +
    `"platform_run_id":${JSON.stringify(envelope.platform_run_id)},` +
    `"scenario_id":${JSON.stringify(String(envelope.scenario_id))},` +
    `"scenario_run_id":${JSON.stringify(envelope.scenario_run_id)},${seed}` +
    `"ts_utc":${JSON.stringify(envelope.ts_utc)}${unattested}${onBus}}`
  );
}

/** Event times have one form, so they compare as text. */
function eventTimes(events: readonly WaitingEvent[]): { readonly first: string; readonly last: string } | undefined {
  let times: { first: string; last: string } | undefined;
  for (const { tsUtc } of events) {
    times ??= { first: tsUtc, last: tsUtc };
    if (tsUtc < times.first) times.first = tsUtc;
    if (tsUtc > times.last) times.last = tsUtc;
  }
  return times;
}

function lateOf(events: readonly WaitingEvent[], before = ''): number {
  let watermark = before;
  let late = 0;
  for (const { tsUtc } of events) {
    if (tsUtc < watermark) late += 1;
    else watermark = tsUtc;
  }
  return late;
}

function failureOf(window: Place, taken: Waiting): readonly Failure[] {
  if (taken.kind === 'failure') {
    const { offset, reason, bytesSha256 } = taken;
    return [{ failureId: failureId(window, offset, reason), offset, reason, bytesSha256, archived: false }];
  }
  if (taken.kind === 'foreign' || taken.attested) return [];
  const reason = 'UNATTESTED_RECORD';
  const { offset, envelopeHash } = taken;
  return [{ failureId: failureId(window, offset, reason), offset, reason, bytesSha256: envelopeHash, archived: true }];
}

/** 13, section 3.3; the event id is left out, because a refused record has none that could be trusted. */
const failureId = (window: Place, offset: number, reason: string): string =>
  sha256Hex32(`${window.topic}:${window.partition}:${offset}:${reason}:`);

/** Offsets at which stored and observed lines differ; an absent line has the empty hash. */
export function compareRecords(
  stored: readonly SegmentRecord[],
  observed: readonly SegmentRecord[],
): readonly Mismatch[] {
  const storedByOffset = new Map(stored.map((record) => [record.offset, record.hash]));
  const observedByOffset = new Map(observed.map((record) => [record.offset, record.hash]));
  const offsets = [...new Set([...storedByOffset.keys(), ...observedByOffset.keys()])].sort((a, b) => a - b);
  return offsets
    .map((offset) => ({
      offset,
      expectedHash: storedByOffset.get(offset) ?? '',
      observedHash: observedByOffset.get(offset) ?? '',
    }))
    .filter(({ expectedHash, observedHash }) => expectedHash !== observedHash);
}
