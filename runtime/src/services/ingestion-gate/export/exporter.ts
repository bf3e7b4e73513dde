import { packBytes } from '../../../evidence/packed.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Database } from '../../../substrate/database/port.ts';
import type { ObjectStore } from '../../../substrate/object-store/port.ts';
import { quarantineKey, receiptSegmentKey, segmentName } from '../keys.ts';
import { type HeldQuarantines, type HeldReceipts, linesOf, type QuarantineLine } from './parts.ts';
import { putAsEvidence, putPacked } from './put.ts';
import { readQuarantineLines, readReceiptLines } from './segment-rows.ts';
import type { ClosedSegment } from './segment-writer.ts';

export type ExportedSegment = ClosedSegment<HeldReceipts> | ClosedSegment<HeldQuarantines>;

export interface ExporterOptions {
  readonly store: ObjectStore;
  readonly database: Database;
  readonly platformRunId: string;
  readonly evidenceBucket: string;
  readonly quarantineBucket: string;
  /** Waiting time before a failed export is tried again, milliseconds. */
  readonly retryMs: number;
  readonly onFault: (error: unknown) => void;
  readonly clock: Pick<Clock, 'elapsedMs'>;
  /** With the time at which its export began. */
  readonly onExported: (segment: ExportedSegment, startedMs: number) => void;
}

export interface Exporter {
  add(segment: ExportedSegment): void;
  /** Queues the segments that an earlier life left behind. */
  recover(): Promise<void>;
  /** Resolves when nothing waits, or after the time when the store does not take it. */
  drain(milliseconds: number): Promise<void>;
  waiting(): number;
  stop(): void;
}

/** Segments beyond this many that wait give up their lines in memory; the rows have them. */
const HELD_IN_MEMORY_MAX = 4;

/** Writes closed segments in order, one at a time. The rows are the truth, so a failure delays and loses nothing. */
export function segmentExporter(options: ExporterOptions): Exporter {
  const queue: ExportedSegment[] = [];
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const work = async (): Promise<void> => {
    for (let segment = queue[0]; segment !== undefined && !stopped; segment = queue[0]) {
      const startedMs = options.clock.elapsedMs();
      try {
        await exportSegment(options, segment);
      } catch (error) {
        options.onFault(error);
        await noteFailure(options, segment.segmentId);
        if (!stopped) timer = setTimeout(start, options.retryMs);
        return;
      }
      queue.shift();
      options.onExported(segment, startedMs);
    }
  };
  const start = (): void => {
    clearTimeout(timer);
    running ??= work()
      .catch(options.onFault)
      .finally(() => {
        running = undefined;
      });
  };
  return {
    add: (segment) => {
      queue.push(queue.length < HELD_IN_MEMORY_MAX ? segment : { ...segment, held: undefined });
      start();
    },
    recover: async () => {
      queue.push(...(await leftBehind(options)));
      start();
    },
    drain: async (milliseconds) => {
      const deadline = Date.now() + milliseconds;
      while (queue.length > 0 && Date.now() < deadline) {
        start();
        await (running ?? Promise.resolve());
        if (queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    waiting: () => queue.length,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function leftBehind({ database, platformRunId }: ExporterOptions): Promise<readonly ExportedSegment[]> {
  const rows = await database.query<{ segment_id: string; kind: ExportedSegment['kind']; opened_minute: string }>({
    text: `SELECT segment_id, kind, opened_minute FROM ig.segments
      WHERE platform_run_id = $1 AND exported_at IS NULL ORDER BY segment_id`,
    values: [platformRunId],
  });
  return rows.map((row) => ({
    segmentId: row.segment_id,
    kind: row.kind,
    openedMinute: row.opened_minute,
    lines: 0,
    held: undefined,
    openedMs: undefined,
  }));
}

async function exportSegment(options: ExporterOptions, segment: ExportedSegment): Promise<void> {
  const { database, platformRunId } = options;
  if (segment.kind === 'receipts') {
    const held = segment.held as HeldReceipts | undefined;
    const { lines, body } =
      held === undefined
        ? await readReceipts(database, segment.segmentId)
        : { lines: segment.lines, body: await held.finish() };
    const place = { bucket: options.evidenceBucket, key: receiptSegmentKey(platformRunId, segment) };
    const digest = lines === 0 ? undefined : await putPacked(options.store, place, body);
    return markExported(database, segment.segmentId, { lines, digest });
  }
  const held = segment.held as HeldQuarantines | undefined;
  const lines = held ?? (await readQuarantineLines(database, segment.segmentId));
  if (segment.kind === 'quarantine_objects') {
    for (const line of lines) await putQuarantine(options, line);
    return markExported(database, segment.segmentId, { lines: lines.length, digest: undefined });
  }
  const key = (part: 'payloads' | 'index'): string => quarantineKey(platformRunId, part, segmentName(segment));
  const payloads = lines.map(({ quarantineId, raw }) =>
    JSON.stringify({ quarantine_id: quarantineId, raw: raw ?? null }),
  );
  // Payloads first: an index that is there never points to a payload that is not.
  await putLines(options, key('payloads'), payloads);
  const digest = await putLines(
    options,
    key('index'),
    lines.map(({ record }) => record),
  );
  await markExported(database, segment.segmentId, { lines: lines.length, digest });
}

async function readReceipts(database: Database, segmentId: string): Promise<{ lines: number; body: Buffer }> {
  const lines = await readReceiptLines(database, segmentId);
  return { lines: lines.length, body: await packBytes(linesOf(lines)) };
}

async function putQuarantine(options: ExporterOptions, line: QuarantineLine): Promise<void> {
  const { store, platformRunId, quarantineBucket: bucket } = options;
  const place = (part: 'payloads' | 'index') => ({
    bucket,
    key: quarantineKey(platformRunId, part, `${line.quarantineId}.json`),
  });
  if (line.raw !== undefined) await putAsEvidence(store, place('payloads'), line.raw);
  await putAsEvidence(store, place('index'), line.record);
}

/** Digest of the object; undefined when there is no line and therefore no object. */
async function putLines(
  { store, quarantineBucket: bucket }: ExporterOptions,
  key: string,
  lines: readonly string[],
): Promise<string | undefined> {
  if (lines.length === 0) return undefined;
  return putPacked(store, { bucket, key }, await packBytes(linesOf(lines)));
}

async function markExported(
  database: Database,
  segmentId: string,
  { lines, digest }: { readonly lines: number; readonly digest: string | undefined },
): Promise<void> {
  await database.execute({
    name: 'ig_segment_exported',
    text: `UPDATE ig.segments SET exported_at = clock_timestamp(), lines = $2, sha256 = $3
      WHERE segment_id = $1::bigint`,
    values: [segmentId, lines, digest ?? null],
  });
}

/** The failure is visible as `receipt_write_failed`; when the database does not take it either, the log has it. */
async function noteFailure({ database, onFault }: ExporterOptions, segmentId: string): Promise<void> {
  try {
    await database.execute({
      text: 'UPDATE ig.segments SET attempts = attempts + 1 WHERE segment_id = $1::bigint',
      values: [segmentId],
    });
  } catch (error) {
    onFault(error);
  }
}
