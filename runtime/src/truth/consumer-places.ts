import { loadCheckpoints } from '../consumer/checkpoints.ts';
import type { ConsumerStream } from '../consumer/streams.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { EventLog } from '../substrate/event-log/port.ts';

/** One partition of one consumer, in records. */
export interface ConsumerPlace {
  readonly component: string;
  readonly topic: string;
  readonly partition: number;
  /** What the consumer told the log; undefined when it told nothing. */
  readonly committed: number | undefined;
  /** First record whose effect is not durable. */
  readonly durable: number;
  /** Behind the last record of the log. */
  readonly end: number;
}

/**
 * Where each consumer is (02, section 8: offset discipline). What it told may be behind what is durable, and that behind
 * the end of the log; they are read in this order, so that a consumer that moves meanwhile is not found ahead.
 */
export async function readPlaces(
  database: Queryable,
  log: EventLog,
  streams: readonly ConsumerStream[],
): Promise<readonly ConsumerPlace[]> {
  const places: ConsumerPlace[] = [];
  for (const { component, groupId, streamId, checkpointTable, topics } of streams) {
    const committed = await log.committed(groupId, topics);
    const checkpoints = await loadCheckpoints(database, checkpointTable, streamId);
    for (const topic of topics) {
      for (const { partition, low, high } of await log.watermarks(topic)) {
        const own = (one: { readonly topic: string; readonly partition: number }): boolean =>
          one.topic === topic && one.partition === partition;
        places.push({
          ...{ component, topic, partition, end: high },
          durable: checkpoints.find(own)?.nextOffset ?? low,
          committed: committed.find(own)?.nextOffset,
        });
      }
    }
  }
  return places;
}
