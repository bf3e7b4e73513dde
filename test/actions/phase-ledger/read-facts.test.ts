import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { lockName } from '@spine-green/runtime/services/reporter/lock/lock';
import { lockEvidence } from '@spine-green/runtime/services/reporter/lock/lock-evidence';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerState } from '../../../actions/lib/ledger/state.ts';
import { readBelow } from '../../../actions/phase-ledger/sentinel/read-below.ts';
import { isMigrated } from '../../../actions/phase-ledger/sentinel/read-facts.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';
import { bothPassed, stateAfter } from '../ledger/builder.ts';

const RUN = 'platform_20261122T101500Z';

let objects: FreshObjectStore;
beforeAll(async () => {
  objects = await freshObjectStore('evidence');
});
afterAll(() => objects.drop());

it('what reporters said of their lock is read where each said it, also when the list of it was never made', async () => {
  const target = { store: objects.store, bucket: 'evidence' };
  const locks = () => readBelow(target, { runId: RUN, prefix: 'obs/reporter_lock/' }, ReporterLockEventV1.parse);
  expect(await locks()).toEqual([]);
  const of = { target, platformRunId: RUN, taskArn: 'embedded:task/reporter/1', clock: systemClock };
  const said = lockEvidence({ ...of, name: lockName('reporter:{platform_run_id}', RUN) });
  await said.write('ATTEMPT', {});
  await said.write('ACQUIRED', { fence: '7' });
  expect((await locks()).map(({ event, fence }) => `${event} ${fence}`)).toEqual(['ATTEMPT null', 'ACQUIRED 7']);
  await objects.store.put('evidence', `evidence/runs/${RUN}/obs/reporter_lock/broken.json`, '{}', { kind: 'create' });
  await expect(locks()).rejects.toThrow('E_SCHEMA_INVALID');
});

it('nothing is read of a run that nobody minted', async () => {
  const target = { store: objects.store, bucket: 'evidence' };
  expect(await readBelow(target, { runId: undefined, prefix: '' }, (value) => value)).toEqual([]);
});

const epoch = { kafka_cluster_id: 'cluster', db_resource_id: 'database', image_digest: null };

/** A ledger whose migration lane stands like this, and was last seen on this database. */
function migratedBy(status: 'NOT_RUN' | 'PASS' | 'STALE' | 'FAIL', database: string): LedgerState {
  const state = stateAfter(...bothPassed);
  const lane = state.phases.M0.lanes['M0.A'];
  if (lane === undefined) throw new Error('M0.A is in every ledger of this test');
  const lanes = { 'M2.H': { ...lane, status, epoch: { ...epoch, db_resource_id: database } } };
  return { ...state, phases: { ...state.phases, M2: { ...state.phases.M2, lanes } } };
}

it.each([
  { given: 'a migration that passed', state: migratedBy('PASS', 'database'), is: true },
  { given: 'a migration that is stale, on the same database', state: migratedBy('STALE', 'database'), is: true },
  { given: 'a migration that is stale, of a database that is gone', state: migratedBy('STALE', 'earlier'), is: false },
  { given: 'a migration that failed', state: migratedBy('FAIL', 'database'), is: false },
  { given: 'no migration', state: stateAfter(...bothPassed), is: false },
])('the database is looked at after $given: $is', ({ state, is }) => {
  expect(isMigrated({ state, epoch })).toBe(is);
});

it('no database is looked at where none is up', () => {
  expect(isMigrated({ state: migratedBy('STALE', 'database'), epoch: { ...epoch, db_resource_id: null } })).toBe(false);
});
