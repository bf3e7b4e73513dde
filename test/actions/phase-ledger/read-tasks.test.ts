import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTaskDocuments } from '../../../actions/phase-ledger/sentinel/read-tasks.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

const RUN = 'platform_20261122T101500Z';
const ROOT = `evidence/runs/${RUN}/`;
const TASK = 'embedded:task/spine-reporter/1db0f82a';

let objects: FreshObjectStore;
beforeEach(async () => {
  objects = await freshObjectStore('evidence');
});
afterEach(() => objects.drop());

const target = () => ({ store: objects.store, bucket: 'evidence' });
const put = (key: string, document: unknown) =>
  objects.store.put('evidence', key, JSON.stringify(document), { kind: 'create' });

test('every document that a task made is read, and no other one', async () => {
  await put(`${ROOT}obs/run_report.json`, { writer: { identity: 'reporter', task_arn: TASK } });
  await put(`${ROOT}rtdl_core/caught_up.json`, { writer: { identity: 'lag-sampler', task_arn: null } });
  await put(`${ROOT}ig/health/last_health.json`, {});
  await put(`${ROOT}operate/demo_session.json`, { task_arn: 'nobody asks' });
  await put(`${ROOT}run.json`, { task_arn: 'nobody asks' });
  await put('evidence/runs/platform_20261122T101600Z/obs/run_report.json', { writer: { task_arn: 'of another run' } });
  expect(await readTaskDocuments(target(), RUN)).toEqual({
    'obs/run_report.json': [TASK],
    'rtdl_core/caught_up.json': [null],
    'ig/health/last_health.json': [],
  });
});

test('a document that cannot be read is no document without a task', async () => {
  await objects.store.put('evidence', `${ROOT}obs/run_report.json`, 'no JSON', { kind: 'create' });
  await expect(readTaskDocuments(target(), RUN)).rejects.toThrow();
});

test('before a run exists there is none', async () => {
  expect(await readTaskDocuments(target(), undefined)).toEqual({});
});
