import {
  consumerUniqueness,
  type GroupMembers,
  type Inventory,
  type UniquenessFacts,
} from '../../../actions/m4-daemons/lanes/g-uniqueness.ts';
import { laneRows } from '../../support/decided-lane.ts';

const task = (taskArn: string, family: string, service: string | undefined) => ({ taskArn, family, service });
const steady: Inventory = [task('t1', 'f-ig', 'svc-ig'), task('t2', 'f-archive', 'svc-archive')];
const twice: Inventory = [...steady, task('t3', 'f-ig', 'svc-ig')];
const job = task('t9', 'f-wsp', undefined);
const member: GroupMembers = { group: 'core-archive-writer', owners: 1, waiting: 0, instances: 1 };
const facts: UniquenessFacts = {
  map: {
    value: [
      { service: 'svc-ig', family: 'f-ig' },
      { service: 'svc-archive', family: 'f-archive' },
    ],
  },
  inventories: { value: [steady, [...steady, job]] },
  groups: ['core-archive-writer'],
  members: { value: [member] },
};
const later = (inventory: Inventory): UniquenessFacts => ({ ...facts, inventories: { value: [steady, inventory] } });
const members = (...value: GroupMembers[]): UniquenessFacts => ({ ...facts, members: { value } });

export const rows = [
  laneRows(consumerUniqueness, {
    passing: [{ given: 'one task for each service in both inventories, and a job', facts }],
    failing: [
      {
        given: 'a service with two tasks',
        facts: later([...steady, task('t3', 'f-ig', 'svc-ig')]),
        fails: { 'M4.G-C01': 'M4G-B1' },
      },
      {
        given: 'a service that kept two tasks from the first inventory to the second',
        facts: { ...facts, inventories: { value: [twice, twice] } },
        fails: { 'M4.G-C01': 'M4G-B1' },
      },
      { given: 'a service without a task', facts: later(steady.slice(1)), fails: { 'M4.G-C01': 'M4G-B1' } },
      {
        given: 'a daemon outside the services',
        facts: later([...steady, task('t3', 'f-ig', undefined)]),
        fails: { 'M4.G-C01': 'M4G-B1' },
      },
      {
        given: 'a task that was replaced between the inventories',
        facts: later([task('t3', 'f-ig', 'svc-ig'), ...steady.slice(1)]),
        fails: { 'M4.G-C01': 'M4G-B2' },
      },
      { given: 'a map without services', facts: { ...facts, map: { value: [] } }, fails: { 'M4.G-C01': 'M4G-B1' } },
      {
        given: 'an inventory that cannot be read',
        facts: { ...facts, inventories: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        fails: { 'M4.G-C01': 'M4G-B4' },
      },
      {
        given: 'a second instance that reports for the run',
        facts: members({ ...member, instances: 2 }),
        fails: { 'M4.G-C02': 'M4G-B1' },
      },
      {
        given: 'a second session that waits for the stream',
        facts: members({ ...member, waiting: 1 }),
        fails: { 'M4.G-C02': 'M4G-B1' },
      },
      {
        given: 'a group whose stream nobody owns',
        facts: members({ ...member, owners: 0 }),
        fails: { 'M4.G-C02': 'M4G-B1' },
      },
      {
        given: 'a group of the image that was not found',
        facts: { ...members(member), groups: ['core-archive-writer', 'core-ieg'] },
        fails: { 'M4.G-C02': 'M4G-B1' },
      },
      {
        given: 'a database that does not answer',
        facts: { ...facts, members: { unreadable: 'E_DATABASE_UNREACHABLE' } },
        fails: { 'M4.G-C02': 'M4G-B4' },
      },
    ],
  }),
];
