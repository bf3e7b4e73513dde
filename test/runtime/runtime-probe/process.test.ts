import { sha256Hex } from '@spine-green/evidence-schemas';
import { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { topicSpecs } from '../../support/archive-writer.ts';
import { RUN } from '../../support/bus-records.ts';
import { IMAGE } from '../../support/closure/closable-run.ts';
import { type ModeEnvironment, modeEnvironment, startMode } from '../../support/daemons/mode-process.ts';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';
import { type FreshDatabase, freshBus, freshDatabase } from '../../support/servers/postgres.ts';

const KEY = 'evidence/embedded/run_control/m4_20261122T102000Z/m4_d_runtime_probe.json';
const OWN = {
  SSM_IG_API_KEY_PATH: '/test/gate',
  IG_BASE_URL: 'http://127.0.0.1:8080',
  PROBE_EXECUTION_ID: 'm4_20261122T102000Z',
  PROBE_ATTEMPT: '1',
};

let database: FreshDatabase;
let objects: FreshObjectStore;
let environment: ModeEnvironment;
let topics: readonly string[];

beforeEach(async () => {
  database = await freshDatabase();
  objects = await freshObjectStore('archive', 'evidence', 'quarantine', 'oracle');
  const bus = await freshBus();
  environment = await modeEnvironment(database.dsn, bus, objects.url);
  await openParameters(environment.env.PARAMETERS_URL ?? '').put('/test/gate', '{}');
  const eventLog = openEventLog({ ...bus, clientId: 'test' });
  await eventLog.ensureTopics(topicSpecs());
  topics = topicSpecs().map(({ topic }) => topic);
  await eventLog.close();
});
afterEach(async () => {
  await environment.drop();
  await Promise.all([database.drop(), objects.drop()]);
});

async function probe(changes: Readonly<Record<string, string>> = {}) {
  const task = startMode('runtime-probe', { ...environment.env, ...OWN, ...changes }, 'task-7');
  const exit = await task.exit;
  const key = changes.PROBE_ATTEMPT === '2' ? KEY.replace('.json', '_attempt2.json') : KEY;
  const { body } = await objects.store.get('evidence', key);
  return { exit, output: task.output(), body, report: RuntimeProbeV1.parse(JSON.parse(Buffer.from(body).toString())) };
}

test('a task reports what it reached, and says in its log which report is its own', async () => {
  const { exit, output, body, report } = await probe();
  expect(exit).toBe(0);
  expect(report).toMatchObject({
    platform_run_id: RUN,
    task_arn: 'task-7',
    image_digest: IMAGE,
    event_log: { answered: true, topics: [...topics].sort() },
    database: { answered: true, name: new URL(database.dsn).pathname.slice(1) },
    buckets: {
      archive: { answered: true, steps: ['put', 'get', 'delete'] },
      evidence: { answered: true, steps: ['put', 'get', 'delete'] },
      quarantine: { answered: true, steps: ['put', 'get', 'delete'] },
    },
    parameters: {
      answered: true,
      versions: { '/test/dsn': 1, '/test/bus': 1, '/test/user': 1, '/test/password': 1, '/test/gate': 1 },
    },
    discovery: { answered: true, host: '127.0.0.1', addresses: ['127.0.0.1'] },
  });
  expect(report.database.answered && report.database.schema_version).toBeGreaterThan(0);
  expect(output).toContain(sha256Hex(body));
  expect(await objects.store.head('quarantine', 'probes/m4_20261122T102000Z_1.txt')).toBeUndefined();
}, 60_000);

test('a dependency that is silent hides no other, and a second attempt asks again', async () => {
  await probe();
  await openParameters(environment.env.PARAMETERS_URL ?? '').put('/test/dsn', 'postgres://nobody:x@127.0.0.1:1/none');
  const { exit, report } = await probe({
    PROBE_ATTEMPT: '2',
    S3_QUARANTINE_BUCKET: 'no-such-bucket',
    SSM_IG_API_KEY_PATH: '/test/absent',
    IG_BASE_URL: 'http://no-such-host.invalid:8080',
  });
  expect(exit).toBe(0);
  expect(report).toMatchObject({
    attempt: 2,
    event_log: { answered: true },
    database: { answered: false, code: 'E_DATABASE_UNREACHABLE' },
    buckets: { archive: { answered: true }, evidence: { answered: true }, quarantine: { answered: false } },
    parameters: { answered: false, code: 'E_PARAMETER_ABSENT' },
    discovery: { answered: false, code: expect.stringMatching(/^E[A-Z_]+$/) },
  });
}, 60_000);
