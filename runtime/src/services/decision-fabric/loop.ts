import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Checkpoint } from '../../consumer/checkpoints.ts';
import { meetWatermarks } from '../../consumer/partition.ts';
import { progressPublisher } from '../../consumer/published-progress.ts';
import { pause } from '../../kernel/pause.ts';
import { type IntakeOptions, lookAtTraffic, readTraffic } from './intake/intake.ts';
import { openTraffic, type TrafficPartition } from './intake/open-records.ts';

export interface FabricLoopOptions extends IntakeOptions {
  readonly topics: readonly string[];
  readonly group: string;
  readonly checkpoints: readonly Checkpoint[];
  /** Whether new traffic may be read: not while the outbox is full, nor after too many refusals in a row. */
  readonly mayRead: () => boolean;
  readonly onFault: (error: unknown, place: string) => void;
}

/** The log tells of growth; a hint that was lost is made up for by a look. */
const LOOK_MS = 500;
/** How often it is asked whether features of what waits are applied: one row by its key. */
const READY_MS = 15;
const BACKOFF_MS = 50;
const BACKOFF_MS_MAX = 10_000;

export interface FabricLoop {
  /** Decides until the signal aborts. Rejects when it must not go on. */
  run(signal: AbortSignal): Promise<void>;
  /** Live. */
  partitions(): readonly TrafficPartition[];
}

export function fabricLoop(options: FabricLoopOptions): FabricLoop {
  const byTopic = new Map<string, TrafficPartition[]>(options.topics.map((topic) => [topic, []]));
  const partitions = (): readonly TrafficPartition[] => [...byTopic.values()].flat();
  return {
    partitions,
    run: async (signal) => {
      const publish = progressPublisher({
        eventLog: options.eventLog,
        group: options.group,
        clock: options.clock,
        onFault: (error, { topic, partition }) => options.onFault(error, `${topic}/${partition}`),
      });
      const states = () => partitions().map(({ state }) => state);
      let lookAtMs = 0;
      while (!signal.aborted) {
        let moved = false;
        if (options.clock.elapsedMs() >= lookAtMs) {
          for (const [topic, opened] of byTopic) await lookAt(options, topic, opened);
          lookAtMs = options.clock.elapsedMs() + LOOK_MS;
        }
        for (const entry of byTopic) moved = (await passOverTopic(options, entry, signal)) || moved;
        await publish.due(states());
        if (!moved && (await awaitTraffic(options, partitions(), signal))) lookAtMs = 0;
      }
      await publish.now(states());
    },
  };
}

/** Reads the watermarks of a topic and opens its partitions. */
async function lookAt(options: FabricLoopOptions, topic: string, opened: TrafficPartition[]): Promise<void> {
  const { eventLog, clock, ledger, checkpoints } = options;
  try {
    for (const watermark of await eventLog.watermarks(topic)) {
      const { partition } = watermark;
      const nowMs = clock.elapsedMs();
      if (opened[partition] === undefined) {
        const known = checkpoints.find((one) => one.topic === topic && one.partition === partition);
        opened[partition] = openTraffic({ topic, partition, known, nowMs }, await ledger.waited(topic, partition));
      }
      meetWatermarks(opened[partition].state, watermark, nowMs);
    }
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    options.onFault(error, topic);
  }
}

async function passOverTopic(
  options: FabricLoopOptions,
  [topic, opened]: readonly [string, readonly TrafficPartition[]],
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted) return false;
  // Side by side: a flow lies on one partition, and a look mostly waits for answers of the database.
  const passed = await Promise.allSettled(opened.map((partition) => passOverPartition(options, partition, signal)));
  const failed = passed.find((pass) => pass.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  const moved = passed.some((pass) => pass.status === 'fulfilled' && pass.value);
  if (!opened.some(({ open }) => open.length > 0)) return moved;
  try {
    const applied = await options.sources.appliedTo(topic);
    for (const partition of opened) partition.appliedTo = applied.get(partition.state.partition);
  } catch (error) {
    // Without the hint what waits is looked at by time.
    if (!isPlatformError(error) || !error.retry) throw error;
    options.onFault(error, topic);
  }
  return moved;
}

async function passOverPartition(
  options: FabricLoopOptions,
  partition: TrafficPartition,
  signal: AbortSignal,
): Promise<boolean> {
  const { state } = partition;
  const { clock } = options;
  // Nothing jumps over offsets that the log does not hold (17, section 6): an operator decides.
  if (state.hold === 'OFFSET_OUT_OF_RANGE' || state.hold === 'OFFSET_EXPIRED') return false;
  if (clock.elapsedMs() < state.retryAtMs) return false;
  try {
    const read = options.mayRead() && (await readTraffic(options, partition, signal));
    return (await lookAtTraffic(options, partition)) || read;
  } catch (error) {
    // A bug ends the process and its supervisor counts; what may pass with time is tried again with nothing lost.
    if (!isPlatformError(error) || !error.retry) throw error;
    state.attempts += 1;
    state.hold = 'RETRYING';
    state.retryAtMs = clock.elapsedMs() + Math.min(BACKOFF_MS_MAX, BACKOFF_MS * 2 ** Math.min(state.attempts, 10));
    options.onFault(error, `${state.topic}/${state.partition}`);
    return false;
  }
}

/** Waits for new traffic, or until what waits may be ready; true for traffic. */
async function awaitTraffic(
  { eventLog, onFault }: FabricLoopOptions,
  partitions: readonly TrafficPartition[],
  signal: AbortSignal,
): Promise<boolean> {
  const isWaiting = partitions.some(({ open }) => open.length > 0);
  const places = partitions.map(({ state: { topic, partition, high } }) => ({ topic, partition, nextOffset: high }));
  try {
    return await eventLog.awaitGrowth(places, isWaiting ? READY_MS : LOOK_MS, signal);
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    onFault(error, 'traffic');
    await pause(READY_MS, signal);
    return true;
  }
}
