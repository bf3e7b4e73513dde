import { setTimeout as sleep } from 'node:timers/promises';
import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Watermark } from '../substrate/event-log/port.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { TakenBase } from './decode.ts';
import { meetWatermarks, openPartition, type PartitionState } from './partition.ts';
import { retryLater } from './partition-failure.ts';
import { advance, finishWindow } from './partition-work.ts';
import { publishProgress } from './published-progress.ts';
import type { Consumer, ConsumerOptions, ConsumerWork } from './types.ts';

const IDLE_POLL_MS = 100;
/** A topic on which nothing has come for a while is looked at less often: the looks of an idle consumer are most of what
 * it costs, and of the database that answers them. */
const IDLE_POLL_MS_MAX = 500;
const PUBLISH_PROGRESS_MS = 1000;

export function createConsumer<T extends TakenBase>(options: ConsumerOptions<T>): Consumer<T> {
  const byTopic = new Map<string, PartitionState<T>[]>(options.topics.map((topic) => [topic, []]));
  const partitions = (): readonly PartitionState<T>[] => [...byTopic.values()].flat();
  const buffered = (): number => partitions().reduce((sum, state) => sum + state.window.bytes, 0);
  let pressed = 0;
  const onPressed = (): void => {
    pressed += 1;
  };
  const work: ConsumerWork<T> = { options, buffered, onPressed };
  return {
    partitions,
    backpressureHits: () => pressed,
    run: async (signal) => {
      const failed = new AbortController();
      const stop = AbortSignal.any([signal, failed.signal]);
      const loops = [...byTopic].map(async ([topic, states]) => {
        try {
          await runTopic(work, topic, states, stop);
        } catch (error) {
          failed.abort(error);
          throw error;
        }
      });
      // Every loop ends before the first failure is reported, so nothing writes after the caller was told.
      const rejected = (await Promise.allSettled(loops)).find((result) => result.status === 'rejected');
      if (rejected !== undefined) throw rejected.reason;
    },
  };
}

async function runTopic<T extends TakenBase>(
  work: ConsumerWork<T>,
  topic: string,
  states: PartitionState<T>[],
  signal: AbortSignal,
): Promise<void> {
  const { clock } = work.options;
  let publishAtMs = 0;
  let idleMs = IDLE_POLL_MS;
  while (!signal.aborted) {
    const moved = await passOver(work, topic, states, signal);
    if (clock.elapsedMs() >= publishAtMs) {
      await publishProgress(work.options, states);
      publishAtMs = clock.elapsedMs() + PUBLISH_PROGRESS_MS;
    }
    // What was read and is not durable yet has its own limits of age, which a longer pause would stretch.
    const isAtRest = !moved && states.every(({ window }) => window.records.length === 0);
    idleMs = isAtRest ? Math.min(idleMs * 1.5, IDLE_POLL_MS_MAX) : IDLE_POLL_MS;
    if (!moved) await pause(idleMs, signal);
  }
  for (const state of states) await finishWindow(work, state);
  await publishProgress(work.options, states);
}

/** One look at every partition of a topic; true when something was read or became durable. */
async function passOver<T extends TakenBase>(
  work: ConsumerWork<T>,
  topic: string,
  states: PartitionState<T>[],
  signal: AbortSignal,
): Promise<boolean> {
  const { options } = work;
  let moved = false;
  for (const watermark of await watermarksOf(options, topic, states)) {
    if (signal.aborted) return false;
    const { partition } = watermark;
    const nowMs = options.clock.elapsedMs();
    states[partition] ??= openPartition({ topic, partition, known: checkpointOf(options, topic, partition), nowMs });
    meetWatermarks(states[partition], watermark, nowMs);
    moved = (await advance(work, states[partition], signal)) || moved;
  }
  return moved;
}

async function watermarksOf<T extends TakenBase>(
  options: ConsumerOptions<T>,
  topic: string,
  states: readonly PartitionState<T>[],
): Promise<readonly Watermark[]> {
  try {
    return await options.eventLog.watermarks(topic);
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    for (const state of states) retryLater(options, state, error);
    return [];
  }
}

const checkpointOf = (
  { checkpoints }: Pick<ConsumerOptions, 'checkpoints'>,
  topic: string,
  partition: number,
): Checkpoint | undefined => checkpoints.find((known) => known.topic === topic && known.partition === partition);

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
