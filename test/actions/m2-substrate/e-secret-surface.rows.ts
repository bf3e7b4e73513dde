import {
  type ParameterFact,
  type SecretSurfaceFacts,
  secretSurface,
} from '../../../actions/m2-substrate/lanes/e-secret-surface.ts';
import { laneRows } from '../../support/decided-lane.ts';

const DSN = '/fraud-platform/dev_min/db/dsn';
const usable: ParameterFact = {
  path: '/fraud-platform/dev_min/db/user',
  state: 'usable',
  version: 1,
  last_modified_utc: '2026-11-22T10:15:00.000000Z',
};
const absent: ParameterFact = { ...usable, state: 'absent', version: null, last_modified_utc: null };

/** No task runs before the daemons do, and the store holds what it has to. */
const facts: SecretSurfaceFacts = {
  parameters: { value: [usable] },
  current: { value: { [usable.path]: 1, [DSN]: 2 } },
  running: { value: [] },
};
const running = (versions: Record<string, number>): SecretSurfaceFacts => ({
  ...facts,
  running: { value: [{ component: 'ig', versions }] },
});

export const rows = [
  laneRows(secretSurface, {
    passing: [
      { given: 'usable parameters and no task', facts },
      { given: 'a task that works with the current version', facts: running({ [DSN]: 2 }) },
    ],
    failing: [
      ...([absent, { ...usable, state: 'empty' }, { ...usable, state: 'placeholder' }] as const).map((parameter) => ({
        given: `a parameter that is ${parameter.state}`,
        facts: { ...facts, parameters: { value: [usable, parameter] } },
        fails: { 'M2.E-C01': 'M2E-B1' },
      })),
      {
        given: 'a store that refuses a read',
        facts: { ...facts, parameters: { unreadable: 'E_PARAMETERS_UNREADABLE' } },
        fails: { 'M2.E-C01': 'M2E-B1' },
      },
      {
        given: 'a task that works with an older version',
        facts: running({ [DSN]: 1 }),
        fails: { 'M2.E-C03': 'M2E-B3' },
      },
      {
        given: 'a task that works with a parameter which is gone',
        facts: running({ '/fraud-platform/dev_min/db/old': 1 }),
        fails: { 'M2.E-C03': 'M2E-B3' },
      },
      { given: 'a task that declares no version', facts: running({}), fails: { 'M2.E-C03': 'M2E-B3' } },
      {
        given: 'tasks that cannot be listed',
        facts: { ...facts, running: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M2.E-C03': 'M2E-B3' },
      },
    ],
  }),
];
