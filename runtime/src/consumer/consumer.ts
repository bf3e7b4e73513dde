import { isPlatformError } from '@spine-green/evidence-schemas';
import { pause } from '../kernel/pause.ts';
import type { Watermark } from '../substrate/event-log/port.ts';
import type { Checkpoint } from './checkpoints.ts';
import type { TakenBase } from './decode.ts';
import { lagOf, meetWatermarks, openPartition, type PartitionState } from './partition.ts';
import { dueInMs } from './partition-window.ts';
import { progressPublisher } from './published-progress.ts';
import { commitDue, finishWindows } from './turn/commits.ts';
import { readPartitions } from './turn/reads.ts';
import type { Consumer, ConsumerOptions, ConsumerWork } from './types.ts';

/** The log tells of growth, and looks itself for hints that were lost; a Kafka log gives none and ends each wait soon. */
const LOOK_MS = 1000;
/** How long nobody waits while something is to be done, or to be opened. */
const WAIT_MS_MAX = 500;

export function createConsumer<T extends TakenBase>(options: ConsumerOptions<T>): Consumer<T> {
  const byTopic = new Map<string, PartitionState<T>[]>(options.topics.map((topic) => [topic, []]));
  const partitions = (): readonly PartitionState<T>[] => [...byTopic.values()].flat();
  const buffered = (): number => partitions().reduce((sum, state) => sum + state.window.bytes, 0);
  let pressed = 0;
  const onPressed = (): void => {
    pressed += 1;
  };
  const work: ConsumerWork<T> = { options, partitions, buffered, onPressed };
  return { partitions, backpressureHits: () => pressed, run: (signal) => run(work, byTopic, signal) };
}

async function run<T extends TakenBase>(
  work: ConsumerWork<T>,
  byTopic: ReadonlyMap<string, PartitionState<T>[]>,
  signal: AbortSignal,
): Promise<void> {
  const { clock, gatherMs } = work.options;
  const publish = progressPublisher(work.options);
  let lookAtMs = 0;
  while (!signal.aborted) {
    await openTopics(work.options, byTopic);
    // Between two looks at the log only what is known to have grown is asked for: windows come due by time alone.
    const isLook = clock.elapsedMs() >= lookAtMs;
    if (isLook) lookAtMs = clock.elapsedMs() + LOOK_MS;
    const read = await readPartitions(work, isLook, signal);
    const wrote = !signal.aborted && (await commitDue(work, signal));
    await publish.due(work.partitions());
    if (!(read || wrote) && (await awaitWork(work, byTopic, signal))) {
      if (gatherMs !== undefined) await pause(gatherMs, signal);
      lookAtMs = 0;
    }
  }
  await finishWindows(work);
  await publish.now(work.partitions());
}

/** Opens the partitions of topics that were not seen yet; a topic that cannot be asked is asked again with the next turn. */
async function openTopics<T extends TakenBase>(
  options: ConsumerOptions<T>,
  byTopic: ReadonlyMap<string, PartitionState<T>[]>,
): Promise<void> {
  const unseen = [...byTopic].filter(([, states]) => states.length === 0);
  await Promise.all(
    unseen.map(async ([topic, states]) => {
      for (const { partition, low, high } of await watermarksOf(options, topic)) {
        const nowMs = options.clock.elapsedMs();
        const state = openPartition<T>({ topic, partition, known: checkpointOf(options, topic, partition), nowMs });
        states[partition] = state;
        meetWatermarks(state, { low, high }, nowMs);
      }
    }),
  );
}

/** Waits until a window comes due, a partition may be tried again, or a record came; true for a record. */
async function awaitWork<T extends TakenBase>(
  { options, partitions }: ConsumerWork<T>,
  byTopic: ReadonlyMap<string, readonly PartitionState<T>[]>,
  signal: AbortSignal,
): Promise<boolean> {
  const states = partitions();
  const nowMs = options.clock.elapsedMs();
  const isIdle = [...byTopic.values()].every((opened) => opened.length > 0) && states.every((one) => lagOf(one) === 0);
  const idle = states.map((state) => idleMsOf(options, state, nowMs));
  const waitMs = Math.max(1, Math.min(isIdle ? LOOK_MS : WAIT_MS_MAX, ...idle));
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

async function watermarksOf(options: Pick<ConsumerOptions, 'eventLog'>, topic: string): Promise<readonly Watermark[]> {
  try {
    return await options.eventLog.watermarks(topic);
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    return [];
  }
}

const checkpointOf = (
  { checkpoints }: Pick<ConsumerOptions, 'checkpoints'>,
  topic: string,
  partition: number,
): Checkpoint | undefined => checkpoints.find((known) => known.topic === topic && known.partition === partition);
