import { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import { describe, expect, test } from 'vitest';
import {
  consumerUniqueness,
  type Inventory,
  type UniquenessFacts,
} from '../../../actions/m4-daemons/lanes/g-uniqueness.ts';
import { type ReadinessFacts, readinessPublication } from '../../../actions/m4-daemons/lanes/h-readiness.ts';
import sample from '../../../evidence-schemas/samples/daemons_ready.v1/valid-first-daemons.json' with { type: 'json' };
import { codesFor } from '../../support/decided-lane.ts';

const task = (taskArn: string, family: string, service: string | undefined) => ({ taskArn, family, service });
const steady: Inventory = [task('t1', 'f-ig', 'svc-ig'), task('t2', 'f-archive', 'svc-archive')];
const job = task('t9', 'f-wsp', undefined);
const unique: UniquenessFacts = {
  map: {
    value: [
      { service: 'svc-ig', family: 'f-ig' },
      { service: 'svc-archive', family: 'f-archive' },
    ],
  },
  inventories: { value: [steady, [...steady, job]] },
};

describe('consumer uniqueness', () => {
  test('passes when both inventories show one task for each service; a job is no service', () => {
    expect(codesFor(consumerUniqueness, unique)).toEqual([]);
  });

  test.each<{ given: string; later: Inventory; codes: string[] }>([
    { given: 'a service has two tasks', later: [...steady, task('t3', 'f-ig', 'svc-ig')], codes: ['M4G-B1'] },
    { given: 'a service has none', later: steady.slice(1), codes: ['M4G-B1'] },
    {
      given: 'a daemon runs outside the services',
      later: [...steady, task('t3', 'f-ig', undefined)],
      codes: ['M4G-B1'],
    },
    {
      given: 'a task was replaced between the inventories',
      later: [task('t3', 'f-ig', 'svc-ig'), ...steady.slice(1)],
      codes: ['M4G-B2'],
    },
  ])('fails with $codes when $given', ({ later, codes }) => {
    expect(codesFor(consumerUniqueness, { ...unique, inventories: { value: [steady, later] } })).toEqual(codes);
  });

  test('fails when an inventory is unreadable', () => {
    const facts = { ...unique, inventories: { unreadable: 'E_COMPUTE_UNREACHABLE' } };
    expect(codesFor(consumerUniqueness, facts)).toEqual(['M4G-B4']);
  });
});

const document: DaemonsReadyV1 = DaemonsReadyV1.parse(sample);
const ref = { key: 'evidence/x.json', version_id: 'v1', sha256: 'a'.repeat(64) };
const ready: ReadinessFacts = {
  services: document.services.map((row) => row.service_name),
  document: { value: document },
  steadyTasks: { value: document.services.flatMap((row) => row.task_arns) },
  stored: { value: ref },
  session: { value: ref },
};

describe('the readiness publication', () => {
  test('passes when every service of the map has its row', () => {
    expect(codesFor(readinessPublication, ready)).toEqual([]);
  });

  test.each<{ given: string; facts: Partial<ReadinessFacts>; codes: string[] }>([
    { given: 'a row is missing', facts: { services: [...ready.services, 'svc-other'] }, codes: ['M4H-B1'] },
    { given: 'other tasks run than were watched', facts: { steadyTasks: { value: ['t1'] } }, codes: ['M4H-B4'] },
    { given: 'lane F cannot be read', facts: { steadyTasks: { unreadable: 'absent' } }, codes: ['M4H-B1'] },
    { given: 'it is not stored', facts: { stored: { unreadable: 'E_OBJECT_MOVED' } }, codes: ['M4H-B1'] },
    { given: 'the session is not stored', facts: { session: { unreadable: 'E_OBJECT_MOVED' } }, codes: ['M4H-B1'] },
    { given: 'the services cannot be described', facts: { document: { unreadable: 'x' } }, codes: ['M4H-B1'] },
  ])('fails with $codes when $given', ({ facts, codes }) => {
    expect(codesFor(readinessPublication, { ...ready, ...facts })).toEqual(codes);
  });
});
