import { isPlatformError } from '@spine-green/evidence-schemas';
import type { TakenBase } from './decode.ts';
import type { PartitionState } from './partition.ts';
import type { ConsumerOptions } from './types.ts';

const ATTEMPTS_MAX = 3;
const BACKOFF_MS = 50;
const BACKOFF_MS_MAX = 10_000;

/** Throws what must end the consumer; everything else makes the partition wait, or narrows its window. */
export function onFailure<T extends TakenBase>(
  options: ConsumerOptions<T>,
  state: PartitionState<T>,
  error: unknown,
): void {
  if (isPlatformError(error, 'E_CHECKPOINT_MOVED')) throw error;
  if (isPlatformError(error, 'E_LOG_OFFSET_OUT_OF_RANGE')) {
    // The log changed between the watermarks and the read; the next look at the watermarks names the case.
    options.onFault(error, state);
    return;
  }
  // A bug is not retried for ever where it cannot be set aside: the process ends and its supervisor counts.
  const { condemn } = options;
  if (condemn === undefined && !isPlatformError(error)) throw error;
  retryLater(options, state, error);
  if (condemn === undefined || !isDeterministic(error) || state.attempts < ATTEMPTS_MAX) return;
  state.attempts = 0;
  state.retryAtMs = 0;
  isolate(state, condemn);
}

export function retryLater<T extends TakenBase>(
  options: ConsumerOptions<T>,
  state: PartitionState<T>,
  error: unknown,
): void {
  state.attempts += 1;
  state.hold = 'RETRYING';
  const backoffMs = Math.min(BACKOFF_MS_MAX, BACKOFF_MS * 2 ** Math.min(state.attempts, 10));
  state.retryAtMs = options.clock.elapsedMs() + backoffMs;
  options.onFault(error, state);
}

/** The same records fail again in the same way; everything else may pass with time. */
const isDeterministic = (error: unknown): boolean =>
  !isPlatformError(error) || isPlatformError(error, 'E_DATABASE_REFUSED', 'E_SCHEMA_INVALID');

/** Halves the window until one record is left, and then condemns it: log2(n) steps find the record that fails. */
function isolate<T extends TakenBase>(state: PartitionState<T>, condemn: (taken: T) => T): void {
  const { records, openedMs, touchedMs } = state.window;
  const first = records[0];
  if (first === undefined) return;
  const kept = records.length === 1 ? [condemn(first)] : records.slice(0, Math.ceil(records.length / 2));
  const last = kept.at(-1) ?? first;
  state.narrowed = kept.length;
  state.position = last.offset + 1;
  state.window = { records: kept, bytes: kept.reduce((sum, taken) => sum + taken.bytes, 0), openedMs, touchedMs };
}
