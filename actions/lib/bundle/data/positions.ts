import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { ReconciliationRecordV1 } from '@spine-green/evidence-schemas/documents/reconciliation_record.v1';
import type { BundleView } from '../view.ts';

/** What is known of every record of the log, by its position: some bytes each, and no object. */

const CHUNK = 4_096;

export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** A table of fixed-width cells over the positions of a log; memory is what its cells take, in whole chunks. */
export interface PositionTable {
  /** False when the position is taken already. */
  readonly put: (at: Position, cell: Uint8Array) => boolean;
  /** The cell, or undefined when nothing was put there. */
  readonly get: (at: Position) => Uint8Array | undefined;
  /** Marks a position that was put; false when it was marked before. */
  readonly mark: (at: Position) => boolean;
  readonly partitions: () => readonly PartitionCells[];
}

export interface PartitionCells {
  readonly topic: string;
  readonly partition: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** Up to `max` positions that were put and never marked, none behind `until`. */
  readonly unmarked: (max: number, until?: number) => readonly number[];
}

interface Cells {
  readonly chunks: Map<number, Uint8Array>;
  count: number;
  first: number;
  last: number;
}

const [FREE, PUT, MARKED] = [0, 1, 2];

export function positionTable(width: number): PositionTable {
  const stride = width + 1;
  const partitions = new Map<string, Cells>();
  const nameOf = ({ topic, partition }: Omit<Position, 'offset'>): string => `${topic}\n${partition}`;
  const cellAt = (cells: Cells | undefined, offset: number): Uint8Array | undefined => {
    const at = (offset % CHUNK) * stride;
    return cells?.chunks.get(Math.floor(offset / CHUNK))?.subarray(at, at + stride);
  };
  const find = (at: Position): Uint8Array | undefined => {
    const cell = cellAt(partitions.get(nameOf(at)), at.offset);
    return cell === undefined || cell[0] === FREE ? undefined : cell;
  };
  return {
    put: (at, bytes) => {
      const name = nameOf(at);
      const cells = partitions.get(name) ?? { chunks: new Map(), count: 0, first: at.offset, last: at.offset };
      partitions.set(name, cells);
      const chunk = Math.floor(at.offset / CHUNK);
      if (!cells.chunks.has(chunk)) cells.chunks.set(chunk, new Uint8Array(CHUNK * stride));
      const cell = cellAt(cells, at.offset);
      if (cell === undefined || cell[0] !== FREE) return false;
      cell[0] = PUT;
      cell.set(bytes, 1);
      cells.count += 1;
      cells.first = Math.min(cells.first, at.offset);
      cells.last = Math.max(cells.last, at.offset);
      return true;
    },
    get: (at) => find(at)?.subarray(1),
    mark: (at) => {
      const cell = find(at);
      if (cell === undefined || cell[0] === MARKED) return false;
      cell[0] = MARKED;
      return true;
    },
    partitions: () =>
      [...partitions].map(([name, cells]) => ({
        topic: name.slice(0, name.indexOf('\n')),
        partition: Number(name.slice(name.indexOf('\n') + 1)),
        count: cells.count,
        first: cells.first,
        last: cells.last,
        unmarked: (max, until = cells.last) => {
          const found: number[] = [];
          for (let offset = cells.first; offset <= Math.min(cells.last, until) && found.length < max; offset += 1)
            if (cellAt(cells, offset)?.[0] === PUT) found.push(offset);
          return found;
        },
      })),
  };
}

/** Whether digests are all different: sixteen bytes of each, sorted in place. */
export interface DigestSet {
  readonly add: (hex: string) => void;
  readonly size: () => number;
  /** How many were added more than once. */
  readonly repeated: () => number;
}

const DIGEST_BYTES = 16;

export function digestSet(): DigestSet {
  let [bytes, count] = [new Uint8Array(DIGEST_BYTES * CHUNK), 0];
  return {
    add: (hex) => {
      if ((count + 1) * DIGEST_BYTES > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      bytes.set(Buffer.from(hex.slice(0, DIGEST_BYTES * 2), 'hex'), count * DIGEST_BYTES);
      count += 1;
    },
    size: () => count,
    repeated: () => {
      // Two 64-bit words of each digest; equal pairs end up beside each other whichever word is compared first.
      const words = new BigUint64Array(count);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < count; at += 1)
        words[at] = view.getBigUint64(at * DIGEST_BYTES) ^ (view.getBigUint64(at * DIGEST_BYTES + 8) << 1n);
      words.sort();
      let repeated = 0;
      for (let at = 1; at < count; at += 1) if (words[at] === words[at - 1]) repeated += 1;
      return repeated;
    },
  };
}

/** Further copies of admitted events on the log, as the gate's reconciliations recorded them. */
export interface Copies {
  /** The event that lies at the position a second time; undefined where nothing was recorded. */
  readonly eventAt: (at: Position) => string | undefined;
  readonly ofTopic: (topic: string) => number;
}

export function readCopies(view: BundleView): Copies {
  const { platform_run_id: run } = view.manifest;
  const events = new Map<string, string>();
  const topics = new Map<string, number>();
  const objects =
    run === 'N/A'
      ? []
      : view.under(
          handle('S3_EVIDENCE_BUCKET'),
          `${evidencePrefix({ family: 'run', platform_run_id: run })}ig/reconciliation/`,
        );
  for (const object of objects) {
    const record = view.typed(object, ReconciliationRecordV1);
    if (record?.new_state !== 'ADMITTED') continue;
    for (const { topic, partition, offset } of record.matches.slice(1)) {
      events.set(placeOf({ topic, partition, offset: Number(offset) }), record.event_id);
      topics.set(topic, (topics.get(topic) ?? 0) + 1);
    }
  }
  return { eventAt: (at) => events.get(placeOf(at)), ofTopic: (topic) => topics.get(topic) ?? 0 };
}

const placeOf = ({ topic, partition, offset }: Position): string => `${topic}\n${partition}\n${offset}`;
