import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { ReconciliationRecordV1 } from '@spine-green/evidence-schemas/documents/reconciliation_record.v1';
import type { BundleView } from '../view.ts';

/** What is known of every record of the log, by its position: some bytes each, and no object. */

/** Positions that lie beside each other share a chunk; one that lies alone takes no more than a chunk. */
const CHUNK = 8;
/** Chunks lie in slabs, because an array of its own costs more than a chunk. */
const SLAB = 128;

export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** A table of fixed-width cells over the positions of a log; memory is what its cells take, wherever they lie. */
export interface PositionTable {
  /** False when the position is taken already. */
  readonly put: (at: Position, cell: Uint8Array) => boolean;
  /** The cell, or undefined when nothing was put there. */
  readonly get: (at: Position) => Uint8Array | undefined;
  /** Marks a position that was put; false when it was marked before. */
  readonly mark: (at: Position) => boolean;
  readonly partitions: () => readonly PartitionCells[];
  /** Every cell that was put, in no order. */
  readonly cells: () => Iterable<Uint8Array>;
}

export interface PartitionCells {
  readonly topic: string;
  readonly partition: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** How many positions were put up to this one. */
  readonly countUpTo: (until: number) => number;
  /** Up to `max` positions that were put and never marked, none behind `until`, the lowest first. */
  readonly unmarked: (max: number, until?: number) => readonly number[];
}

/** Where the chunks of a partition lie, by their number: one after the other in all slabs. */
interface Cells {
  readonly chunks: Map<number, number>;
  count: number;
  first: number;
  last: number;
}

const [FREE, PUT, MARKED] = [0, 1, 2];

export function positionTable(width: number): PositionTable {
  const stride = width + 1;
  const topics = new Map<string, Map<number, Cells>>();
  const slabs: Uint8Array[] = [];
  let used = 0;
  /** The cell of a position with its mark before it, in the slab in which its chunk lies. */
  const cellIn = (chunk: number, offset: number): Uint8Array | undefined => {
    const at = ((chunk % SLAB) * CHUNK + (offset % CHUNK)) * stride;
    return slabs[Math.floor(chunk / SLAB)]?.subarray(at, at + stride);
  };
  const newChunk = (): number => {
    if (used % SLAB === 0) slabs.push(new Uint8Array(SLAB * CHUNK * stride));
    used += 1;
    return used - 1;
  };
  const partitionOf = ({ topic, partition, offset }: Position): Cells => {
    const partitions = topics.get(topic) ?? new Map<number, Cells>();
    topics.set(topic, partitions);
    const cells = partitions.get(partition) ?? { chunks: new Map(), count: 0, first: offset, last: offset };
    partitions.set(partition, cells);
    return cells;
  };
  const find = ({ topic, partition, offset }: Position): Uint8Array | undefined => {
    const chunk = topics
      .get(topic)
      ?.get(partition)
      ?.chunks.get(Math.floor(offset / CHUNK));
    const cell = chunk === undefined ? undefined : cellIn(chunk, offset);
    return cell === undefined || cell[0] === FREE ? undefined : cell;
  };
  /** Positions of a partition that are in one of these states, the lowest first. */
  function* positionsIn({ chunks }: Cells, states: readonly number[]): Generator<number> {
    for (const number of Float64Array.from(chunks.keys()).sort()) {
      for (let offset = number * CHUNK; offset < (number + 1) * CHUNK; offset += 1)
        if (states.includes(cellIn(chunks.get(number) ?? 0, offset)?.[0] ?? FREE)) yield offset;
    }
  }
  return {
    put: (at, bytes) => {
      const cells = partitionOf(at);
      const number = Math.floor(at.offset / CHUNK);
      const chunk = cells.chunks.get(number) ?? newChunk();
      cells.chunks.set(number, chunk);
      const cell = cellIn(chunk, at.offset);
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
      [...topics].flatMap(([topic, partitions]) =>
        [...partitions].map(([partition, cells]) => ({
          topic,
          partition,
          count: cells.count,
          first: cells.first,
          last: cells.last,
          countUpTo: (until) => {
            if (until >= cells.last) return cells.count;
            let count = 0;
            for (const offset of positionsIn(cells, [PUT, MARKED])) {
              if (offset > until) break;
              count += 1;
            }
            return count;
          },
          unmarked: (max, until = cells.last) => {
            const found: number[] = [];
            for (const offset of positionsIn(cells, [PUT])) {
              if (offset > until || found.length >= max) break;
              found.push(offset);
            }
            return found;
          },
        })),
      ),
    *cells() {
      for (let chunk = 0; chunk < used; chunk += 1)
        for (let offset = 0; offset < CHUNK; offset += 1) {
          const cell = cellIn(chunk, offset);
          if (cell !== undefined && cell[0] !== FREE) yield cell.subarray(1);
        }
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
