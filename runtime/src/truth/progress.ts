import { PlatformError } from '@spine-green/evidence-schemas';
import { type Checkpoint, loadCheckpoints } from '../consumer/checkpoints.ts';
import type { ConsumerStream } from '../consumer/streams.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { EventLog, NextOffset, Watermark } from '../substrate/event-log/port.ts';

/** How far every consumer is, read from its checkpoints and from the log. */
export interface Progress {
  readonly clusterId: string;
  readonly groups: readonly GroupProgress[];
}

export interface GroupProgress {
  readonly stream: ConsumerStream;
  readonly partitions: readonly PartitionProgress[];
}

export interface PartitionProgress {
  readonly topic: string;
  readonly partition: number;
  readonly startOffset: number;
  /** Exclusive-next. */
  readonly nextOffset: number;
  readonly committedOffset: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly lag: number;
  readonly watermarkTsUtc: string | undefined;
}

/**
 * Reads the checkpoints first and the watermarks after them, so that lag is never understated. Throws what database
 * and log throw: progress that cannot be read is not progress of zero.
 */
export async function readProgress(
  database: Queryable,
  eventLog: EventLog,
  streams: readonly ConsumerStream[],
): Promise<Progress> {
  const groups: GroupProgress[] = [];
  for (const stream of streams) {
    const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
    const committed = await eventLog.committed(stream.groupId, stream.topics);
    const partitions: PartitionProgress[] = [];
    for (const topic of stream.topics) {
      const watermarks = await eventLog.watermarks(topic);
      partitions.push(...watermarks.map((watermark) => partitionOf({ topic, ...watermark }, checkpoints, committed)));
    }
    groups.push({ stream, partitions });
  }
  const { clusterId } = await eventLog.visible();
  return { clusterId, groups };
}

function partitionOf(
  { topic, partition, low, high }: Watermark & { readonly topic: string },
  checkpoints: readonly Checkpoint[],
  committed: readonly NextOffset[],
): PartitionProgress {
  const same = (entry: { readonly topic: string; readonly partition: number }): boolean =>
    entry.topic === topic && entry.partition === partition;
  const checkpoint = checkpoints.find(same);
  const nextOffset = checkpoint?.nextOffset ?? low;
  if (nextOffset > high) {
    const facts = `${topic}/${partition} ends at ${high}, its consumer is at ${nextOffset}`;
    throw new PlatformError('E_LOG_OFFSET_OUT_OF_RANGE', facts);
  }
  return {
    topic,
    partition,
    startOffset: checkpoint?.startOffset ?? low,
    nextOffset,
    committedOffset: committed.find(same)?.nextOffset,
    low,
    high,
    lag: high - nextOffset,
    watermarkTsUtc: checkpoint?.watermarkTsUtc,
  };
}
