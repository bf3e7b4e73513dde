import { isPlatformError } from '@spine-green/evidence-schemas';
import type { NextOffset } from '../substrate/event-log/port.ts';
import type { TakenBase } from './decode.ts';
import type { PartitionState } from './partition.ts';
import type { ConsumerOptions } from './types.ts';

const PUBLISH_MS = 1000;
/** What did not move is published all the same from time to time: a broker forgets groups of which it hears nothing. */
const REPEAT_MS = 60_000;

type PublisherOptions = Pick<ConsumerOptions, 'eventLog' | 'group' | 'onFault' | 'clock'>;

/** Publishes the checkpoints on the broker, for observers; a failure is repeated with the next publication. */
export interface ProgressPublisher {
  /** At most once a second. */
  due(states: readonly PartitionState<TakenBase>[]): Promise<void>;
  now(states: readonly PartitionState<TakenBase>[]): Promise<void>;
}

export function progressPublisher({ eventLog, group, onFault, clock }: PublisherOptions): ProgressPublisher {
  let dueAtMs = 0;
  let repeatAtMs = 0;
  let published = '';
  const now = async (states: readonly PartitionState<TakenBase>[]): Promise<void> => {
    const positions = states.flatMap(({ topic, partition, checkpoint }): NextOffset[] =>
      checkpoint === undefined ? [] : [{ topic, partition, nextOffset: checkpoint }],
    );
    const first = states[0];
    const text = positions.map(({ topic, partition, nextOffset }) => `${topic}/${partition}:${nextOffset}`).join(' ');
    if (first === undefined || text === '' || (text === published && clock.elapsedMs() < repeatAtMs)) return;
    try {
      await eventLog.commit(group, positions);
      published = text;
      repeatAtMs = clock.elapsedMs() + REPEAT_MS;
    } catch (error) {
      if (!isPlatformError(error)) throw error;
      onFault(error, first);
    }
  };
  return {
    due: async (states) => {
      if (clock.elapsedMs() < dueAtMs) return;
      await now(states);
      dueAtMs = clock.elapsedMs() + PUBLISH_MS;
    },
    now,
  };
}
