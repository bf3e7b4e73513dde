import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Checkpoint } from '../../consumer/checkpoints.ts';
import { meetWatermarks } from '../../consumer/partition.ts';
import { progressPublisher } from '../../consumer/published-progress.ts';
import { isAstray } from '../../consumer/turn/reads.ts';
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
        const isLook = options.clock.elapsedMs() >= lookAtMs;
        if (isLook) lookAtMs = options.clock.elapsedMs() + LOOK_MS;
        let moved = false;
        for (const entry of byTopic) moved = (await passOverTopic(options, entry, { isLook, signal })) || moved;
        await publish.due(states());
        if (!moved && (await awaitTraffic(options, partitions(), signal))) lookAtMs = 0;
      }
      await publish.now(states());
    },
  };
}

/** Opens the partitions of a topic that was not seen yet. */
async function openTopic(options: FabricLoopOptions, topic: string, opened: TrafficPartition[]): Promise<void> {
  const { eventLog, clock, ledger, checkpoints } = options;
  try {
    for (const watermark of await eventLog.watermarks(topic)) {
      const { partition } = watermark;
      const nowMs = clock.elapsedMs();
      const known = checkpoints.find((one) => one.topic === topic && one.partition === partition);
      const waited = await ledger.waited(topic, partition);
      opened[partition] = openTraffic({ topic, partition, known, nowMs }, waited);
      meetWatermarks(opened[partition].state, watermark, nowMs);
    }
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    // Opened as a whole or not at all, so that no partition is forgotten.
    opened.length = 0;
    options.onFault(error, topic);
  }
}

interface Pass {
  readonly isLook: boolean;
  readonly signal: AbortSignal;
}

async function passOverTopic(
  options: FabricLoopOptions,
  [topic, opened]: readonly [string, TrafficPartition[]],
  { isLook, signal }: Pass,
): Promise<boolean> {
  if (signal.aborted) return false;
  if (isLook && opened.length === 0) await openTopic(options, topic, opened);
  const moved = await passOver(options, opened, { isLook, signal });
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

/** All partitions at once: one question to the log, one look, one transaction. What fails, fails for all of them. */
async function passOver(options: FabricLoopOptions, opened: readonly TrafficPartition[], pass: Pass): Promise<boolean> {
  const nowMs = options.clock.elapsedMs();
  const ready = (): readonly TrafficPartition[] => opened.filter(({ state }) => nowMs >= state.retryAtMs);
  const onFailure = (partition: TrafficPartition, error: unknown): void => retryLater(options, [partition], error);
  try {
    const read = await readTraffic(options, ready(), { ...pass, mayRead: options.mayRead(), onFailure });
    const due = ready().filter(({ state }) => !isAstray(state));
    const looked = await lookAtTraffic(options, due);
    for (const { state, open } of due) if (open.length === 0 && state.hold === 'RETRYING') state.hold = undefined;
    return looked || read;
  } catch (error) {
    retryLater(options, ready(), error);
    return false;
  }
}

/** A bug ends the process and its supervisor counts; what may pass with time is tried again with nothing lost. */
function retryLater(
  { clock, onFault }: FabricLoopOptions,
  partitions: readonly TrafficPartition[],
  error: unknown,
): void {
  if (!isPlatformError(error) || !error.retry) throw error;
  for (const { state } of partitions) {
    state.attempts += 1;
    state.hold = 'RETRYING';
    state.retryAtMs = clock.elapsedMs() + Math.min(BACKOFF_MS_MAX, BACKOFF_MS * 2 ** Math.min(state.attempts, 10));
    onFault(error, `${state.topic}/${state.partition}`);
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
