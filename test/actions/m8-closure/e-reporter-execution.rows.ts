import { type ExecutionFacts, reporterExecution } from '../../../actions/m8-closure/lanes/e-reporter-execution.ts';
import {
  acquisitions,
  at,
  denied,
  life,
  lockEvent,
  lockEvents,
  stopped,
  WINNER,
} from '../../support/closure/lock-life.ts';
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';

const task = stopped(WINNER, 0, [0, 9]);
const facts: ExecutionFacts = {
  task: { value: task },
  events: { value: life },
  list: { value: lockEvents },
  acquisitions: { value: acquisitions },
};
const failing = (
  given: string,
  changed: Partial<ExecutionFacts>,
  fails: Record<string, string>,
): LaneRow<ExecutionFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const END = { 'M8.E-C01': 'M8E-B1' };
const LOCK = { 'M8.E-C02': 'M8E-B2' };

export const rows = [
  laneRows(reporterExecution, {
    passing: [{ given: 'an execution that closes under its lock', facts }],
    failing: [
      failing('a closure that is blocked', { task: { value: { ...task, exitCode: 3 } } }, END),
      failing('an execution that runs out of time', { task: { value: { ...task, stopReason: 'timed out' } } }, END),
      failing('no execution', { task: { unreadable: 'E_COMPUTE_UNREACHABLE' } }, { ...END, ...LOCK }),
      failing('a lock that it does not say it released', { events: { value: life.slice(0, 2) } }, LOCK),
      failing('facts out of order', { events: { value: [...life].reverse() } }, LOCK),
      failing('a lock that it lost', { events: { value: [...life.slice(0, 2), lockEvent('LOST', WINNER)] } }, LOCK),
      failing(
        'the release of another lock',
        { events: { value: [...life.slice(0, 2), lockEvent('RELEASED', WINNER, { lock_key: 'reporter:other' })] } },
        LOCK,
      ),
      failing('a lock of another number', { events: { value: life.map((one) => ({ ...one, lock_id: '1' })) } }, LOCK),
      failing(
        'another fence than the database gave',
        { events: { value: life.map((one) => (one.fence === null ? one : { ...one, fence: '6' })) } },
        LOCK,
      ),
      failing('a list that lacks it', { list: { value: [denied] } }, LOCK),
      failing('a lock that the database never gave it', { acquisitions: { value: acquisitions.slice(0, 1) } }, LOCK),
      failing(
        'a lock that the database did not get back',
        { acquisitions: { value: acquisitions.map((one) => ({ ...one, releasedAtUtc: undefined })) } },
        LOCK,
      ),
      failing(
        'somebody who took the lock after it',
        {
          acquisitions: {
            value: [...acquisitions, { fence: '8', instance: 'manual', acquiredAtUtc: at(9), releasedAtUtc: at(9) }],
          },
        },
        LOCK,
      ),
      failing('a database that does not answer', { acquisitions: { unreadable: 'E_DATABASE_UNREACHABLE' } }, LOCK),
    ],
  }),
];
