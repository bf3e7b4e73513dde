import { type Clock, nowUtc } from '../../../kernel/clock.ts';
import type { Database } from '../../../substrate/database/port.ts';
import {
  minuteOf,
  quarantineKey,
  receiptSegmentKey,
  type SegmentKind,
  type SegmentName,
  segmentName,
} from '../keys.ts';
import type { QuarantineRefs } from '../ledger/records.ts';
import type { Gathering } from './parts.ts';

/**
 * Segments take the lines of one batch after another; the batch's transaction stores segment and line with each row.
 * I1: lines of a segment are contiguous from 1, because lines are taken only by the one settlement at a time and taken
 * for good only when its transaction is known to have committed.
 * I2: a segment is closed only while no settlement holds lines of it.
 */
/** `Part` is what one settlement adds: the bytes of its receipts, or its quarantined items. */
export interface SegmentWriter<Part> {
  /** Opens a segment when there is none with room for so many lines. */
  take(lines: number): Promise<SegmentSlot>;
  /** So many of the lines that were taken are committed; none when the settlement failed. */
  commit(lines: number, part: Part | undefined): void;
  /** Closes the open segment, unless a settlement holds lines of it. */
  close(): void;
  /** Closes it when it is old enough, or idle. */
  closeAged(): void;
}

export interface SegmentSlot extends SegmentName {
  readonly kind: SegmentKind;
  readonly firstLine: number;
}

export interface ClosedSegment<Held> extends SegmentName {
  readonly kind: SegmentKind;
  readonly lines: number;
  /** Undefined when the lines must be read back from the database. */
  readonly held: Held | undefined;
  /** Elapsed time of this process when it took its first lines; undefined for a segment of an earlier life. */
  readonly openedMs: number | undefined;
}

export interface SegmentWriterOptions<Part, Held> {
  readonly database: Database;
  readonly clock: Clock;
  readonly platformRunId: string;
  readonly gather: () => Gathering<Part, Held>;
  readonly linesMax: number;
  /** Of the lines before they are packed; the batch that reaches it still goes in whole. */
  readonly bytesMax: number;
  readonly ageMsMax: number;
  /** Time since the last line: nobody waits for the age of a segment to which nothing comes any more. */
  readonly idleMsMax: number;
  /** Kind of the next segment, by the lines it is opened for and the lines of the one that was closed just before. */
  readonly kindFor: (lines: number, justClosed: number) => SegmentKind;
  /** Lines that a segment of the kind takes at most. */
  readonly roomOf?: (kind: SegmentKind) => number;
  readonly onClosed: (segment: ClosedSegment<Held>) => void;
}

const OPEN_SEGMENT = `
INSERT INTO ig.segments (platform_run_id, kind, opened_minute) VALUES ($1, $2, $3) RETURNING segment_id`;

interface OpenSegment<Part, Held> extends SegmentName {
  readonly kind: SegmentKind;
  readonly gathering: Gathering<Part, Held>;
  readonly openedMs: number;
  touchedMs: number;
  lines: number;
  bytes: number;
}

export function segmentWriter<Part, Held>(options: SegmentWriterOptions<Part, Held>): SegmentWriter<Part> {
  let open: OpenSegment<Part, Held> | undefined;
  let held = false;
  let last = { lines: 0, closedMs: Number.NEGATIVE_INFINITY };

  const close = (): void => {
    if (open === undefined || held) return;
    const { segmentId, openedMinute, kind, lines, gathering, openedMs } = open;
    last = { lines, closedMs: options.clock.elapsedMs() };
    open = undefined;
    options.onClosed({ segmentId, openedMinute, kind, lines, held: gathering.held, openedMs });
  };
  const openNew = async (lines: number): Promise<OpenSegment<Part, Held>> => {
    const isRecent = options.clock.elapsedMs() - last.closedMs < options.ageMsMax;
    const kind = options.kindFor(lines, isRecent ? last.lines : 0);
    const openedMinute = minuteOf(nowUtc(options.clock));
    const [row] = await options.database.query<{ segment_id: string }>({
      text: OPEN_SEGMENT,
      values: [options.platformRunId, kind, openedMinute],
    });
    if (row === undefined) throw new Error('an insert that returns its id returned nothing');
    const nowMs = options.clock.elapsedMs();
    const times = { openedMs: nowMs, touchedMs: nowMs };
    return { segmentId: row.segment_id, openedMinute, kind, gathering: options.gather(), lines: 0, bytes: 0, ...times };
  };
  return {
    take: async (lines) => {
      const room = open === undefined ? 0 : (options.roomOf?.(open.kind) ?? options.linesMax);
      if (open !== undefined && open.lines > 0 && open.lines + lines > room) close();
      open ??= await openNew(lines);
      held = true;
      return { segmentId: open.segmentId, openedMinute: open.openedMinute, kind: open.kind, firstLine: open.lines + 1 };
    },
    commit: (lines, part) => {
      held = false;
      if (open === undefined || part === undefined) return;
      open.lines += lines;
      open.bytes += open.gathering.add(part);
      open.touchedMs = options.clock.elapsedMs();
      if (open.lines >= (options.roomOf?.(open.kind) ?? options.linesMax) || open.bytes >= options.bytesMax) close();
    },
    close,
    closeAged: () => {
      if (open === undefined) return;
      const nowMs = options.clock.elapsedMs();
      const isIdle = open.lines > 0 && nowMs - open.touchedMs >= options.idleMsMax;
      if (isIdle || nowMs - open.openedMs >= options.ageMsMax) close();
    },
  };
}

export interface ReceiptSlot extends SegmentSlot {
  readonly key: string;
}

export interface QuarantineSlot extends SegmentSlot {
  readonly refsOf: (quarantineId: string, line: number) => QuarantineRefs;
}

export const receiptSlot = (platformRunId: string, slot: SegmentSlot): ReceiptSlot => ({
  ...slot,
  key: receiptSegmentKey(platformRunId, slot),
});

/** Few quarantines are objects of their own, which a person can open; a flood goes to segments (12, section 9). */
export const quarantineSlot = (platformRunId: string, slot: SegmentSlot): QuarantineSlot => ({
  ...slot,
  refsOf: (quarantineId, line) => {
    const name = slot.kind === 'quarantine_lines' ? `${segmentName(slot)}#${line}` : `${quarantineId}.json`;
    return {
      payload: quarantineKey(platformRunId, 'payloads', name),
      record: quarantineKey(platformRunId, 'index', name),
    };
  },
});
