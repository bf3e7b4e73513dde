import { isPlatformError } from '@spine-green/evidence-schemas';
import { pause } from '../kernel/pause.ts';
import type { Watermark } from '../substrate/event-log/port.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { TakenBase } from './decode.ts';
import { meetWatermarks, openPartition, type PartitionState } from './partition.ts';
import { retryLater } from './partition-failure.ts';
import { dueInMs } from './partition-window.ts';
import { advance, finishWindow } from './partition-work.ts';
import { publishProgress } from './published-progress.ts';
import type { Consumer, ConsumerOptions, ConsumerWork } from './types.ts';

/** The log tells of growth; a hint that was lost is made up for by a look, and a Kafka log gives none. */
const LOOK_MS = 500;
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
  const { clock, gatherMs } = work.options;
  let publishAtMs = 0;
  let lookAtMs = 0;
  while (!signal.aborted) {
    // Between two looks at the log only what its hints say has grown is asked about: windows come due by time alone.
    if (clock.elapsedMs() >= lookAtMs) {
      await lookAt(work, topic, states);
      lookAtMs = clock.elapsedMs() + LOOK_MS;
    }
    const moved = await passOver(work, states, signal);
    if (clock.elapsedMs() >= publishAtMs) {
      await publishProgress(work.options, states);
      publishAtMs = clock.elapsedMs() + PUBLISH_PROGRESS_MS;
    }
    if (!moved && (await awaitWork(work, states, signal))) {
      if (gatherMs !== undefined) await pause(gatherMs, signal);
      lookAtMs = 0;
    }
  }
  for (const state of states) await finishWindow(work, state);
  await publishProgress(work.options, states);
}

/** Reads the watermarks of a topic and opens its partitions. */
async function lookAt<T extends TakenBase>(
  work: ConsumerWork<T>,
  topic: string,
  states: PartitionState<T>[],
): Promise<void> {
  const { options } = work;
  for (const watermark of await watermarksOf(options, topic, states)) {
    const { partition } = watermark;
    const nowMs = options.clock.elapsedMs();
    states[partition] ??= openPartition({ topic, partition, known: checkpointOf(options, topic, partition), nowMs });
    meetWatermarks(states[partition], watermark, nowMs);
  }
}

/** One look at every partition of a topic; true when something was read or became durable. */
async function passOver<T extends TakenBase>(
  work: ConsumerWork<T>,
  states: readonly PartitionState<T>[],
  signal: AbortSignal,
): Promise<boolean> {
  let moved = false;
  for (const state of states) {
    if (signal.aborted) return false;
    moved = (await advance(work, state, signal)) || moved;
  }
  return moved;
}

/** Waits until a window comes due, a partition may be tried again, or a record came; true for a record. */
async function awaitWork<T extends TakenBase>(
  { options }: ConsumerWork<T>,
  states: readonly PartitionState<T>[],
  signal: AbortSignal,
): Promise<boolean> {
  const nowMs = options.clock.elapsedMs();
  const waitMs = Math.max(1, Math.min(LOOK_MS, ...states.map((state) => idleMsOf(options, state, nowMs))));
  const places = states
    // What a partition on hold lacks is not a record.
    .filter(({ hold }) => hold === undefined)
    .map(({ topic, partition, high }) => ({ topic, partition, nextOffset: high }));
  try {
    return await options.eventLog.awaitGrowth(places, waitMs, signal);
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    await pause(waitMs, signal);
    return true;
  }
}

/** How long nothing can be done about a partition by itself. */
function idleMsOf<T extends TakenBase>(
  { limits }: Pick<ConsumerOptions<T>, 'limits'>,
  { window, endsAt, hold, retryAtMs }: PartitionState<T>,
  nowMs: number,
): number {
  if (hold === 'OFFSET_OUT_OF_RANGE' || hold === 'OFFSET_EXPIRED') return Number.POSITIVE_INFINITY;
  if (retryAtMs > nowMs) return retryAtMs - nowMs;
  // A window whose end is fixed waits for its records, whatever its age.
  return endsAt === undefined ? dueInMs(window, limits, nowMs) : Number.POSITIVE_INFINITY;
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
