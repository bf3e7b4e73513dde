import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { lockOf } from '../../../actions/m8-closure/closure-set.ts';
import type { Acquisition } from '../../../actions/m8-closure/execution.ts';
import { IMAGE, RUN_ID } from '../decided-lane.ts';

/** A reporter that took the lock, and another one that was denied it meanwhile. */
export const WINNER = 'embedded:task/reporter/1';
export const LOSER = 'embedded:task/reporter/2';

export const at = (seconds: number): string => `2026-11-22T10:15:${String(seconds).padStart(2, '0')}.000000Z`;

export const stopped = (
  taskArn: string,
  exitCode: number,
  [startedAt, stoppedAt]: readonly [number, number],
): StoppedTask => ({
  taskArn,
  family: 'fraud-platform-reporter',
  imageDigest: IMAGE,
  exitCode,
  stopReason: 'exited',
  startedAtUtc: at(startedAt),
  stoppedAtUtc: at(stoppedAt),
});

const lock = lockOf({ platformRunId: RUN_ID });

export const lockEvent = (
  event: ReporterLockEventV1['event'],
  arn: string,
  changes: Partial<ReporterLockEventV1> = {},
): ReporterLockEventV1 =>
  ReporterLockEventV1.parse({
    schema: 'fp.reporter_lock_event.v1',
    platform_run_id: RUN_ID,
    event,
    lock_key: lock.key,
    lock_id: lock.id,
    instance: arn,
    task_arn: arn,
    holder: null,
    fence: event === 'ACQUIRED' ? '7' : null,
    ts_utc: at(2),
    ...changes,
  });

export const life = (['ATTEMPT', 'ACQUIRED', 'RELEASED'] as const).map((event) => lockEvent(event, WINNER));
export const denied = lockEvent('DENIED', LOSER, { holder: { instance: WINNER, acquired_at_utc: at(2) } });
export const lockEvents = [...life, lockEvent('ATTEMPT', LOSER), denied];

/** An earlier holder, and the winner for six seconds. */
export const acquisitions: readonly Acquisition[] = [
  { fence: '6', instance: 'embedded:task/reporter/0', acquiredAtUtc: at(0), releasedAtUtc: at(1) },
  { fence: '7', instance: WINNER, acquiredAtUtc: at(2), releasedAtUtc: at(8) },
];
