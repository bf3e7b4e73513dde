import { isPlatformError } from '@spine-green/evidence-schemas';
import type { NextOffset } from '../substrate/event-log/port.ts';
import type { TakenBase } from './decode.ts';
import type { PartitionState } from './partition.ts';
import type { ConsumerOptions } from './types.ts';

/** Publishes the checkpoints on the broker, for observers; a failure is repeated with the next publication. */
export async function publishProgress(
  options: Pick<ConsumerOptions, 'eventLog' | 'group' | 'onFault'>,
  states: readonly PartitionState<TakenBase>[],
): Promise<void> {
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
