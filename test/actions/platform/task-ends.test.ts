import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import type { Compute, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { serveCompute } from '@spine-green/runtime/substrate/compute/server';
import { openSupervisor } from '@spine-green/runtime/substrate/compute/supervisor';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import { createParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { runPhaseAction } from '../../../actions/lib/phase-action.ts';
import { failuresIn } from '../../../actions/lib/platform/task-ends.ts';
import { guardedCompute } from '../../../actions/lib/platform/task-guard.ts';
import { built } from '../../../actions/lib/run/lane.ts';
import { gatherAuthority } from '../../../actions/m0-authority/facts/a-authority-lock.ts';
import { authorityLock } from '../../../actions/m0-authority/lanes/a-authority-lock.ts';
import { activeAuthorityPhase, inSession, recordedIo, refOf } from '../../support/authority-phase.ts';
import { buildSourceImage } from '../../support/daemons/source-image.ts';
import {
  freshOracleStore,
  type OracleStore,
  PLATFORM_RUN_ID,
  putEngineRun,
  TRAFFIC,
  trafficRows,
} from '../../support/oracle.ts';

const T = (second: number) => `2026-01-01T00:00:0${second}.000000Z`;

let scratch: string;
let compute: Compute;
let imageDigest: string;
let oracle: OracleStore;
let parametersUrl: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'task-ends-'));
  const images = imageRegistry(join(scratch, 'registry'));
  imageDigest = await buildSourceImage(images, scratch);
  compute = await openSupervisor({ images, directory: join(scratch, 'compute') });
  oracle = await freshOracleStore();
  parametersUrl = `file:${join(scratch, 'parameters.json')}`;
  await createParameters(parametersUrl);
}, 60_000);
afterAll(async () => {
  await compute.close();
  await oracle.drop();
  rmSync(scratch, { recursive: true, force: true });
});

const spec = (mode: string, changes: Readonly<Record<string, string>> = {}): TaskSpec => ({
  family: `fraud-platform-dev-min-${mode}`,
  imageDigest,
  command: [mode],
  environment: {
    ENVIRONMENT: 'embedded',
    REQUIRED_PLATFORM_RUN_ID: PLATFORM_RUN_ID,
    RUN_CONFIG_DIGEST: runConfigDigest(),
    SERVICE_RELEASE_ID: 'test',
    OBJECT_STORE_URL: oracle.url,
    PARAMETERS_URL: parametersUrl,
    S3_ORACLE_BUCKET: 'oracle',
    S3_ARCHIVE_BUCKET: 'archive',
    S3_QUARANTINE_BUCKET: 'quarantine',
    S3_EVIDENCE_BUCKET: 'evidence',
    SSM_DB_DSN_PATH: handle('SSM_DB_DSN_PATH'),
    SSM_CONFLUENT_BOOTSTRAP_PATH: handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
    ORACLE_ENGINE_RUN_ROOT: 's3://oracle/oracle-store/local/run-5/',
    ORACLE_SEED_SOURCE_URI: 's3://engine/run-5',
    ORACLE_OUTPUT_ID: TRAFFIC,
    ...changes,
  },
});

/** Runs a job as a lane does, and returns what is known of its end. */
async function endOf(mode: string, changes: Readonly<Record<string, string>> = {}) {
  const guarded = guardedCompute(compute, async () => ({ imageDigest, platformRunId: PLATFORM_RUN_ID }));
  await guarded.compute.runJob(spec(mode, changes), { timeoutMs: 60_000 });
  return guarded.ends();
}

describe('a task that fails tells the control plane', () => {
  test('which column of which file has which type, and what to do', async () => {
    const rows = trafficRows([['1', 1, T(1)]]).replace(
      "'2026-01-01T00:00:01.000000Z'",
      "TIMESTAMP '2026-01-01 00:00:01'",
    );
    await putEngineRun(oracle.run, TRAFFIC, [rows]);
    const [end] = await endOf('oracle-stream-sort');
    expect(end).toMatchObject({
      family: 'fraud-platform-dev-min-oracle-stream-sort',
      exit_code: 1,
      stop_reason: 'exited',
    });
    expect(end?.failures).toEqual([
      {
        code: 'STREAM_SORT_SOURCE_INVALID',
        facts: expect.stringContaining('column ts_utc is INT64 TIMESTAMP_MICROS, wanted BYTE_ARRAY UTF8'),
        remedy: expect.stringMatching(/^[A-Z].+\.$/),
        at: {
          file: expect.stringMatching(/part-000000\.parquet$/),
          column: 'ts_utc',
          found: 'INT64 TIMESTAMP_MICROS',
          wanted: 'BYTE_ARRAY UTF8 with an RFC 3339 time',
        },
      },
    ]);
  }, 60_000);

  test.each([
    {
      given: 'a source that is no bucket',
      mode: 'oracle-seed',
      changes: { ORACLE_SEED_SOURCE_URI: 'file:///data' },
      exit: 1,
      codes: ['SEED_SOURCE_NOT_S3'],
    },
    {
      given: 'input that is not there',
      mode: 'oracle-pack',
      changes: { ORACLE_ENGINE_RUN_ROOT: 's3://oracle/none/run/' },
      exit: 1,
      codes: ['PACK_ROOT_NOT_FOUND'],
    },
    {
      given: 'a check that finds faults',
      mode: 'oracle-checker',
      changes: { ORACLE_ENGINE_RUN_ROOT: 's3://oracle/none/run/' },
      exit: 1,
      codes: ['RUN_RECEIPT_UNREADABLE'],
    },
    { given: 'a parameter that nobody put', mode: 'db-migrate', changes: {}, exit: 1, codes: ['E_PARAMETER_ABSENT'] },
    {
      given: 'another configuration than the pinned one',
      mode: 'oracle-seed',
      changes: { RUN_CONFIG_DIGEST: '0'.repeat(64) },
      exit: 1,
      codes: ['CONFIG_DIGEST_MISMATCH'],
    },
    { given: 'keys that are missing', mode: 'wsp', changes: {}, exit: 78, codes: ['CONFIGURATION_REFUSED'] },
  ])(
    '$given: $codes',
    async ({ mode, changes, exit, codes }) => {
      const ends = await endOf(mode, changes);
      expect(ends.map(({ exit_code, failures }) => [exit_code, failures.map(({ code }) => code)])).toEqual([
        [exit, codes],
      ]);
      for (const { remedy } of ends.flatMap(({ failures }) => failures)) expect(remedy).toMatch(/^[A-Z].+\.$/);
    },
    60_000,
  );

  test('nothing when it ended well', async () => {
    expect(await endOf('oracle-world', { WORLD_TARGET_URI: 's3://engine/run-6', WORLD_FLOWS: '300' })).toEqual([]);
  }, 60_000);
});

test('a failing lane keeps it in its snapshot and says it to the person at the terminal', async () => {
  const phase = await activeAuthorityPhase();
  const at = { phase: 'M0', lane: 'M0.A', execution_id: phase.executionId, attempt: 1 } as const;
  await phase.ledger({ command: 'start-lane', ...at });
  const socket = phase.workplace.config.compute_url.slice('unix:'.length);
  const server = await serveCompute(compute, socket);
  const io = recordedIo({
    'substrate-config': phase.workplace.configPath,
    'execution-id': phase.executionId,
    lane: 'M0.A',
    attempt: '1',
  });
  const summaries: string[] = [];
  const lanes = [
    built(authorityLock, async (context) => {
      await context.session.compute().runJob(spec('db-migrate'), { timeoutMs: 60_000 });
      return { ...(await gatherAuthority(context)), list: { unreadable: 'not read' } };
    }),
  ];
  try {
    await runPhaseAction(
      { definition: loadPhaseDefinition('M0'), lanes },
      { ...io, summarise: async (text) => void summaries.push(text) },
    );
    const said = io.failures.join('\n');
    for (const text of [said, summaries.join('\n')]) {
      expect(text).toContain('M0.A fails: M0A-B1');
      expect(text).toContain('fraud-platform-dev-min-db-migrate ended with 1 (exited)');
      expect(text).toContain(`E_PARAMETER_ABSENT: ${handle('SSM_DB_DSN_PATH')}`);
      expect(text).toMatch(/remedy: [A-Z].+\./);
    }
    const { key, version_id } = refOf(io);
    const snapshot = await inSession(phase, ({ evidence }) =>
      readEvidence(evidence, key, LaneSnapshotV1.parse, version_id),
    );
    expect(snapshot.document.task_ends?.map(({ failures }) => failures.map(({ code }) => code))).toEqual([
      ['E_PARAMETER_ABSENT'],
    ]);
  } finally {
    await server.close();
    phase.remove();
  }
}, 60_000);

test.each([
  { given: 'no line of the kind', lines: ['hello', '{"level":"info","msg":"fp.task_failure.v1"}'] },
  { given: 'a line that was cut', lines: ['{"schema":"fp.task_failure.v1","code":"E_'] },
  {
    given: 'a line with a member too much',
    lines: ['{"schema":"fp.task_failure.v1","code":"E_X","facts":"","remedy":"","more":1}'],
  },
])('of a log with $given nothing is made up', ({ lines }) => {
  expect(failuresIn(lines)).toEqual([]);
});

test('a secret that a task printed all the same is masked before it is kept', () => {
  const line = { schema: 'fp.task_failure.v1', code: 'E_X', facts: 'postgres://ig:hunter22@db/fraud', remedy: 'Look.' };
  expect(failuresIn([JSON.stringify(line)])).toEqual([{ code: 'E_X', facts: '***db/fraud', remedy: 'Look.' }]);
});
