import { handle } from '@spine-green/evidence-schemas';
import type { OffsetsByTopic } from '../../../reads/feature-snapshot.ts';
import type { Database } from '../../../substrate/database/port.ts';
import { TRAFFIC_TOPIC } from './judge.ts';

export interface Place {
  readonly topic: string;
  readonly partition: number;
}

/** How far a partition moves, exclusive-next. */
export interface Move extends Place {
  readonly end: number;
}

export const placeName = ({ topic, partition }: Place): string => `${topic}/${partition}`;

/** What was applied before a batch that kept features, and the batch as far as it kept any. */
export interface RecordedBasis {
  /** Exclusive-next offsets by the names of places; a partition that nothing was applied of has none. */
  readonly offsets: ReadonlyMap<string, number>;
  readonly batch: Move;
}

const BASES_AT_ONCE = 500;

/** The bases of a stream in the order of their batches; memory is bounded by one read of them. */
export async function* recordedBases(database: Database, streamId: string): AsyncGenerator<RecordedBasis> {
  const statement = { text: BASES, values: [streamId, TRAFFIC_TOPIC] };
  for await (const rows of database.stream<BasisRow>(statement, BASES_AT_ONCE)) {
    for (const { offsets_json, topic, partition_id, last_offset } of rows) {
      const offsets = Object.entries(offsets_json).flatMap(([name, of]) =>
        Object.entries(of).map(([partition, next]) => [`${name}/${partition}`, Number(next)] as const),
      );
      yield { offsets: new Map(offsets), batch: { topic, partition: partition_id, end: Number(last_offset) + 1 } };
    }
  }
}

type BasisRow = { offsets_json: OffsetsByTopic; topic: string; partition_id: number; last_offset: string };

/** An event without a place waited for its anchor: the batch was of the anchor's partition. */
const BASES = `SELECT b.offsets_json, k.topic, k.partition_id, k.last_offset
  FROM rtdl.ofp_bases b JOIN (
    SELECT e.basis_id, min(CASE WHEN e.partition_id IS NULL THEN f.anchor_topic ELSE $2 END) AS topic,
      min(coalesce(e.partition_id, f.anchor_partition)) AS partition_id,
      max(coalesce(e.offset_value, f.anchor_offset)) AS last_offset
    FROM rtdl.ofp_event_features e JOIN rtdl.ofp_flow_keys f ON f.flow_id = e.flow_id AND f.stream_id = e.stream_id
    WHERE e.stream_id = $1 GROUP BY e.basis_id) AS k ON k.basis_id = b.basis_id
  WHERE b.stream_id = $1 ORDER BY b.basis_id`;

const ORDER: readonly string[] = [
  TRAFFIC_TOPIC,
  handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1'),
  handle('FP_BUS_LABELS_EVENTS_V1'),
];

/**
 * In which order partitions move between two bases, after the batch that kept features. What moved kept nothing, so no
 * event met an anchor that was there and no anchor met an event that waited: traffic goes before anchors, because a later
 * event of a flow keeps its features as soon as the anchor is there, and labels last.
 */
export const inOrderOfMoves = <P extends Place>(places: readonly P[]): readonly P[] =>
  places.toSorted(
    (one, other) => ORDER.indexOf(one.topic) - ORDER.indexOf(other.topic) || one.partition - other.partition,
  );
