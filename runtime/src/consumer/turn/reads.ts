import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { LogRecord, Page } from '../../substrate/event-log/port.ts';
import type { TakenBase } from '../decode.ts';
import { meetWatermarks, type PartitionState } from '../partition.ts';
import { onFailure, retryLater } from '../partition-failure.ts';
import { addToWindow, roomOf } from '../partition-window.ts';
import type { ConsumerOptions, ConsumerWork } from '../types.ts';

const READ_RECORDS_MAX = 500;
/** Of one answer, and what a page may have of it at least. */
const READ_BYTES_MAX = 2 * 1_048_576;
const PAGE_BYTES_MIN = 131_072;

/**
 * Asks for every partition at once and takes what comes into its window: a look asks for all of them, and what is no look
 * only for those that are known to have grown. True when records were read.
 */
export async function readPartitions<T extends TakenBase>(
  work: ConsumerWork<T>,
  isLook: boolean,
  signal: AbortSignal,
): Promise<boolean> {
  const { options } = work;
  const asked: PartitionState<T>[] = [];
  for (const state of work.partitions()) {
    if (options.clock.elapsedMs() < state.retryAtMs) continue;
    if (!isLook && (state.position >= state.high || recordsWanted(options, state) === 0)) continue;
    try {
      await findEnd(options, state);
      asked.push(state);
    } catch (error) {
      onFailure(options, state, error);
    }
  }
  const pages = await pagesOf(work, asked, signal);
  return pages.map((page, index) => takePage(options, asked[index], page)).includes(true);
}

async function pagesOf<T extends TakenBase>(
  { options }: ConsumerWork<T>,
  asked: readonly PartitionState<T>[],
  signal: AbortSignal,
): Promise<readonly Page[]> {
  if (asked.length === 0) return [];
  const requests = asked.map((state) => ({
    topic: state.topic,
    partition: state.partition,
    offset: state.position,
    recordsMax: recordsWanted(options, state),
  }));
  const bytesMax = Math.max(PAGE_BYTES_MIN, Math.floor(READ_BYTES_MAX / asked.length));
  try {
    return await options.eventLog.readPages(requests, { bytesMax, signal });
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    for (const state of asked) retryLater(options, state, error);
    return [];
  }
}

/** Takes the page into the window; true when it had records. */
function takePage<T extends TakenBase>(
  options: ConsumerOptions<T>,
  state: PartitionState<T> | undefined,
  page: Page,
): boolean {
  if (state === undefined) throw new Error('a page that nobody asked for');
  try {
    if ('failure' in page) throw page.failure;
    const nowMs = options.clock.elapsedMs();
    const holds = state.hold;
    meetWatermarks(state, page, nowMs);
    if (isAstray(state)) {
      if (holds !== state.hold) options.onFault(new PlatformError('E_LOG_OFFSET_OUT_OF_RANGE', rangeOf(page)), state);
      return false;
    }
    addRecords(options, state, page.records);
    return page.records.length > 0;
  } catch (error) {
    onFailure(options, state, error);
    return false;
  }
}

const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }): string => `it holds ${low}..${high}`;

/** Nothing jumps over offsets that the log does not hold (17, section 6). */
export const isAstray = ({ hold }: PartitionState<TakenBase>): boolean =>
  hold === 'OFFSET_OUT_OF_RANGE' || hold === 'OFFSET_EXPIRED';

function addRecords<T extends TakenBase>(
  options: ConsumerOptions<T>,
  state: PartitionState<T>,
  records: readonly LogRecord[],
): void {
  const taken = records.map(options.take);
  const nowMs = options.clock.elapsedMs();
  for (const one of taken) addToWindow(state.window, one, nowMs);
  const last = records.at(-1);
  if (last !== undefined) state.position = last.offset + 1;
}

/** Once a window, before its first record: where an earlier life began to write it. */
async function findEnd<T extends TakenBase>(options: ConsumerOptions<T>, state: PartitionState<T>): Promise<void> {
  const { topic, partition, position } = state;
  if (options.findEnd === undefined || state.window.records.length > 0 || state.endAskedAt === position) return;
  state.endsAt = await options.findEnd(topic, partition, position);
  state.endAskedAt = position;
}

/** How many more records may be read now; 0 for a partition that goes nowhere. */
function recordsWanted(options: Pick<ConsumerOptions, 'limits'>, state: PartitionState<TakenBase>): number {
  return isAstray(state) ? 0 : Math.max(0, Math.min(roomFor(options, state), READ_RECORDS_MAX));
}

export function roomFor(options: Pick<ConsumerOptions, 'limits'>, state: PartitionState<TakenBase>): number {
  if (state.endsAt !== undefined) return state.endsAt - state.position;
  return roomOf(state.window, { ...options.limits, recordsMax: state.narrowed ?? options.limits.recordsMax });
}
