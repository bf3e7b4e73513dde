import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { describe, expect, test } from 'vitest';
import { REPORTER_OBJECTS } from '../../../actions/m8-closure/closure-versions.ts';
import { type ProbeFacts, singleWriterProbe } from '../../../actions/m8-closure/lanes/d-single-writer-probe.ts';
import { type ExecutionFacts, reporterExecution } from '../../../actions/m8-closure/lanes/e-reporter-execution.ts';
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';

const at = (seconds: number): string => `2026-11-22T10:15:${String(seconds).padStart(2, '0')}.000000Z`;
const [winner, loser] = ['embedded:task/reporter/1', 'embedded:task/reporter/2'];

const task = (taskArn: string, exitCode: number, stoppedAt: number, startedAt = 0): StoppedTask => ({
  taskArn,
  family: 'fraud-platform-reporter',
  imageDigest: `sha256:${'a'.repeat(64)}`,
  exitCode,
  stopReason: 'exited',
  startedAtUtc: at(startedAt),
  stoppedAtUtc: at(stoppedAt),
});

const event = (
  name: ReporterLockEventV1['event'],
  arn: string,
  seconds: number,
  changes: Partial<ReporterLockEventV1> = {},
): ReporterLockEventV1 =>
  ReporterLockEventV1.parse({
    schema: 'fp.reporter_lock_event.v1',
    platform_run_id: RUN_ID,
    event: name,
    lock_key: `reporter:${RUN_ID}`,
    lock_id: '42',
    instance: arn,
    task_arn: arn,
    holder: null,
    fence: name === 'ACQUIRED' ? '1' : null,
    ts_utc: at(seconds),
    ...changes,
  });

const life = [event('ATTEMPT', winner, 1), event('ACQUIRED', winner, 2), event('RELEASED', winner, 8)];
const denied = event('DENIED', loser, 3, { holder: { instance: winner, acquired_at_utc: at(2) } });
const events = [...life, event('ATTEMPT', loser, 2), denied];
const gained = REPORTER_OBJECTS.map((name) => ({ name, writer: name === 'governance_events' ? null : winner }));

const probe: ProbeFacts = {
  tasks: { value: [task(winner, 0, 9), task(loser, 75, 4)] },
  events: { value: events },
  gained: { value: gained },
  holdMs: 2000,
};

describe('the contention probe', () => {
  test.each<{ given: string; facts: Partial<ProbeFacts>; codes: string[] }>([
    { given: 'one closes and the other is denied', facts: {}, codes: [] },
    {
      given: 'both close',
      facts: { tasks: { value: [task(winner, 0, 9), task(loser, 0, 4)] } },
      codes: ['M8D-B2', 'M8D-B1'],
    },
    {
      given: 'both acquire the lock',
      facts: { events: { value: [...events, event('ACQUIRED', loser, 3)] } },
      codes: ['M8D-B4', 'M8D-B1', 'M8D-B2'],
    },
    {
      given: 'nobody closes',
      facts: { tasks: { value: [task(winner, 3, 9), task(loser, 75, 4)] } },
      codes: ['M8D-B4'],
    },
    {
      given: 'the second starts after the first ended',
      facts: { tasks: { value: [task(winner, 0, 9), task(loser, 75, 12, 10)] } },
      codes: ['M8D-B4'],
    },
    { given: 'the lock is held too short', facts: { holdMs: 7000 }, codes: ['M8D-B4'] },
    {
      given: 'the loser ends as failed',
      facts: { tasks: { value: [task(winner, 0, 9), task(loser, 1, 4)] } },
      codes: ['M8D-B1'],
    },
    {
      given: 'the loser says nothing',
      facts: { events: { value: events.filter((one) => one !== denied) } },
      codes: ['M8D-B1'],
    },
    {
      given: 'the conflict is about another lock',
      facts: { events: { value: [...life, { ...denied, lock_key: 'reporter:other' }] } },
      codes: ['M8D-B1'],
    },
    {
      given: 'the conflict names another holder',
      facts: { events: { value: [...life, { ...denied, holder: null }] } },
      codes: ['M8D-B1'],
    },
    {
      given: 'the loser writes a second version',
      facts: { gained: { value: [...gained, { name: 'run_report', writer: loser }] } },
      codes: ['M8D-B1', 'M8D-B2'],
    },
    {
      given: 'the winner writes twice',
      facts: { gained: { value: [...gained, { name: 'run_completed', writer: winner }] } },
      codes: ['M8D-B2'],
    },
    {
      given: 'an object is written by a stranger',
      facts: {
        gained: { value: gained.map((one) => (one.name === 'run_report' ? { ...one, writer: 'unnamed' } : one)) },
      },
      codes: ['M8D-B2'],
    },
    {
      given: 'the lock facts cannot be read',
      facts: { events: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
      codes: ['M8D-B4', 'M8D-B1', 'M8D-B2'],
    },
    { given: 'the versions cannot be read', facts: { gained: { unreadable: 'gone' } }, codes: ['M8D-B1', 'M8D-B2'] },
  ])('$given: $codes', ({ facts, codes }) => {
    expect([...codesFor(singleWriterProbe, { ...probe, ...facts })].sort()).toEqual([...codes].sort());
  });
});

const execution: ExecutionFacts = {
  task: { value: task(winner, 0, 9) },
  events: { value: life },
  list: { value: events },
};

describe('the execution', () => {
  test.each<{ given: string; facts: Partial<ExecutionFacts>; codes: string[] }>([
    { given: 'it closes under its lock', facts: {}, codes: [] },
    { given: 'the closure is blocked', facts: { task: { value: task(winner, 3, 9) } }, codes: ['M8E-B1'] },
    {
      given: 'it runs out of time',
      facts: { task: { value: { ...task(winner, 0, 9), stopReason: 'timed out' } } },
      codes: ['M8E-B1'],
    },
    { given: 'it does not release', facts: { events: { value: life.slice(0, 2) } }, codes: ['M8E-B2'] },
    { given: 'the facts are out of order', facts: { events: { value: [...life].reverse() } }, codes: ['M8E-B2'] },
    {
      given: 'it loses the lock',
      facts: { events: { value: [...life.slice(0, 2), event('LOST', winner, 4)] } },
      codes: ['M8E-B2'],
    },
    {
      given: 'it releases another lock',
      facts: { events: { value: [...life.slice(0, 2), event('RELEASED', winner, 8, { lock_key: 'reporter:other' })] } },
      codes: ['M8E-B2'],
    },
    { given: 'the list lacks it', facts: { list: { value: [denied] } }, codes: ['M8E-B2'] },
    { given: 'it did not run', facts: { task: { unreadable: 'no compute' } }, codes: ['M8E-B1', 'M8E-B2'] },
  ])('$given: $codes', ({ facts, codes }) => {
    expect(codesFor(reporterExecution, { ...execution, ...facts })).toEqual(codes);
  });
});
