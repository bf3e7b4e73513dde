import type { Checkpoint } from '../../consumer/checkpoints.ts';
import type { GraphBasis } from './types.ts';

/** The positions of all partitions, as a version of the graph names them (13, section 3.3). */
export function basisAt(streamId: string, checkpoints: readonly Checkpoint[]): GraphBasis {
  const topics: Record<string, { partitions: Record<string, { next_offset: string; offset_kind: string }> }> = {};
  for (const { topic, partition, nextOffset } of checkpoints) {
    topics[topic] ??= { partitions: {} };
    topics[topic].partitions[partition] = { next_offset: String(nextOffset), offset_kind: 'kafka_offset' };
  }
  return { stream_id: streamId, topics };
}
