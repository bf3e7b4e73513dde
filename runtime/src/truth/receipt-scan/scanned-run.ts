import type { Queryable } from '../../substrate/database/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import type { Segment } from './index-rows.ts';
import type { ListedObject } from './merge.ts';
import type { LogPositions } from './positions-on-log.ts';
import type { FaultTally } from './tally.ts';

/** A scan of one run, as its parts see it. */
export interface ScannedRun {
  readonly store: ObjectStore;
  readonly evidenceBucket: string;
  readonly quarantineBucket: string;
  readonly database: Queryable;
  readonly platformRunId: string;
  /** Scratch space; empty between two objects. */
  readonly folder: string;
  readonly faults: FaultTally;
  readonly positions: LogPositions;
}

/** An exported segment without lines has no object. */
export function segmentState(
  { exported, lines }: Segment,
  object: ListedObject | undefined,
  rows: number,
): 'read' | 'missing' | 'pending' | 'empty' {
  if (!exported) return rows === 0 && object === undefined ? 'empty' : 'pending';
  if (object !== undefined) return 'read';
  return lines === 0 && rows === 0 ? 'empty' : 'missing';
}
