import { isPlatformError } from '@spine-green/evidence-schemas';
import type { NextOffset } from '../substrate/event-log/port.ts';
import type { PartitionState } from './partition.ts';
import type { ConsumerOptions } from './types.ts';

/** Publishes the checkpoints on the broker, for observers; a failure is repeated with the next publication. */
export async function publishProgress(options: ConsumerOptions, states: readonly PartitionState[]): Promise<void> {
  const positions = states.flatMap(({ topic, partition, checkpoint }): NextOffset[] =>
    checkpoint === undefined ? [] : [{ topic, partition, nextOffset: checkpoint }],
  );
  const first = states[0];
  if (first === undefined || positions.length === 0) return;
  try {
    await options.eventLog.commit(options.group, positions);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    options.onFault(error, first);
  }
}
