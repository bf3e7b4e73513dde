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
  /** Closes it when it is old enough, or when nothing was added for a while. */
  closeAged(): void;
}

export interface SegmentSlot extends SegmentName {
  readonly kind: SegmentKind;
  readonly firstLine: number;
}

export interface ClosedSegment<Part> extends SegmentName {
  readonly kind: SegmentKind;
  readonly lines: number;
  /** Undefined when the lines must be read back from the database. */
  readonly parts: readonly Part[] | undefined;
}

export interface SegmentWriterOptions<Part> {
  readonly database: Database;
  readonly clock: Clock;
  readonly platformRunId: string;
  readonly linesMax: number;
  readonly ageMsMax: number;
  /** Time since the last line: who waits for an object does not wait for its full age once nothing more comes. */
  readonly idleMsMax: number;
  /** Kind of the next segment, by the lines it is opened for and the lines of the one that was closed just before. */
  readonly kindFor: (lines: number, justClosed: number) => SegmentKind;
  /** Bytes of a part, and bytes after which a segment is closed and its lines are no longer held in memory: the rows
   * have them. Without it, lines alone bound a segment. */
  readonly bytes?: { readonly of: (part: Part) => number; readonly max: number };
  /** Lines that a segment of the kind takes at most. */
  readonly roomOf?: (kind: SegmentKind) => number;
  readonly onClosed: (segment: ClosedSegment<Part>) => void;
}

interface OpenSegment<Part> extends SegmentName {
  readonly kind: SegmentKind;
  lines: number;
  bytes: number;
  parts: Part[];
  readonly openedMs: number;
  touchedMs: number;
}

const OPEN_SEGMENT = `
INSERT INTO ig.segments (platform_run_id, kind, opened_minute) VALUES ($1, $2, $3) RETURNING segment_id`;

export function segmentWriter<Part>(options: SegmentWriterOptions<Part>): SegmentWriter<Part> {
  let open: OpenSegment<Part> | undefined;
  let held = false;
  let last = { lines: 0, closedMs: Number.NEGATIVE_INFINITY };

  const close = (): void => {
    if (open === undefined || held) return;
    const { segmentId, openedMinute, kind, lines } = open;
    const parts = isFull(open) ? undefined : open.parts;
    last = { lines, closedMs: options.clock.elapsedMs() };
    open = undefined;
    options.onClosed({ segmentId, openedMinute, kind, lines, parts });
  };
  const isFull = ({ bytes }: OpenSegment<Part>): boolean => bytes >= (options.bytes?.max ?? Number.POSITIVE_INFINITY);
  const openNew = async (lines: number) => {
    const isRecent = options.clock.elapsedMs() - last.closedMs < options.ageMsMax;
    const kind = options.kindFor(lines, isRecent ? last.lines : 0);
    const openedMinute = minuteOf(nowUtc(options.clock));
    const [row] = await options.database.query<{ segment_id: string }>({
      text: OPEN_SEGMENT,
      values: [options.platformRunId, kind, openedMinute],
    });
    if (row === undefined) throw new Error('an insert that returns its id returned nothing');
    const openedMs = options.clock.elapsedMs();
    const { segment_id: segmentId } = row;
    return { segmentId, openedMinute, kind, lines: 0, bytes: 0, parts: [], openedMs, touchedMs: openedMs };
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
      open.bytes += options.bytes?.of(part) ?? 0;
      open.parts.push(part);
      open.touchedMs = options.clock.elapsedMs();
      if (isFull(open) || open.lines >= (options.roomOf?.(open.kind) ?? options.linesMax)) close();
    },
    close,
    closeAged: () => {
      if (open === undefined) return;
      const now = options.clock.elapsedMs();
      const isIdle = open.lines > 0 && now - open.touchedMs >= options.idleMsMax;
      if (isIdle || now - open.openedMs >= options.ageMsMax) close();
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
