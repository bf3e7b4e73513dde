import type { Clock } from '../kernel/clock.ts';
import { conditionOf, type HealthCondition, type Limit, redWhen } from '../observability/health.ts';
import type { TakenBase } from './decode.ts';
import { lagOf, type PartitionState } from './partition.ts';

/** Names and limits of a component's freshness conditions, in seconds (16, section 2). */
export interface FreshnessLimits {
  readonly reason: string;
  readonly seconds: Limit;
}

const ATTEMPTS_BEFORE_RED = 3;

/**
 * Conditions of a consumer: holds, retries that go on, and processing freshness. Event time plays no part: it says
 * nothing on a replayed world.
 */
export function progressConditions(
  states: readonly PartitionState<TakenBase>[],
  clock: Clock,
  freshness: FreshnessLimits,
): readonly HealthCondition[] {
  const holds = (['OFFSET_OUT_OF_RANGE', 'OFFSET_EXPIRED'] as const).map((reason) =>
    redWhen(
      reason,
      states.some((state) => state.hold === reason),
    ),
  );
  const retrying = Math.max(0, ...states.map((state) => (state.hold === 'RETRYING' ? state.attempts : 0)));
  const ageS = Math.max(0, ...states.map((state) => behindSeconds(state, clock)));
  return [
    ...holds,
    conditionOf('CONSUMER_RETRYING', retrying, { amber: 1, red: ATTEMPTS_BEFORE_RED }),
    conditionOf(freshness.reason, ageS, freshness.seconds),
  ].filter((condition) => condition !== undefined);
}

/**
 * Seconds that durability is behind: since the checkpoint moved, or since the last durable record was published,
 * whichever is longer; both count from when there was last nothing to do, so that a quiet hour is no delay.
 */
function behindSeconds(state: PartitionState<TakenBase>, clock: Clock): number {
  if (lagOf(state) === 0) return 0;
  const busyMs = clock.elapsedMs() - state.caughtUpMs;
  const checkpointAgeMs = clock.elapsedMs() - state.advancedMs;
  const publishedAgoMs = state.doneTimestampMs === undefined ? 0 : clock.wallMicros() / 1000 - state.doneTimestampMs;
  return Math.min(busyMs, Math.max(checkpointAgeMs, publishedAgoMs)) / 1000;
}

/** `topic/partition` to value, for the health document. */
export const byPartition = (
  states: readonly PartitionState<TakenBase>[],
  value: (state: PartitionState<TakenBase>) => number,
): Record<string, number> =>
  Object.fromEntries(states.map((state) => [`${state.topic}/${state.partition}`, value(state)]));
