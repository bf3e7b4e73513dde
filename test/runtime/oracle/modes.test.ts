import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { importWorld } from '@spine-green/runtime/substrate/object-store/import-world';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { freshOracleStore, type OracleStore, PLATFORM_RUN_ID, TRAFFIC } from '../../support/oracle.ts';

const MAIN = fileURLToPath(new URL('../../../runtime/src/main.ts', import.meta.url));

let oracle: OracleStore;
beforeEach(async () => {
  oracle = await freshOracleStore();
});
afterEach(() => oracle.drop());

interface Ended {
  readonly code: number;
  readonly output: string;
}

function environmentOf(mode: string, changes: Record<string, string>): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    ENVIRONMENT: 'embedded',
    REQUIRED_PLATFORM_RUN_ID: PLATFORM_RUN_ID,
    IMAGE_DIGEST: `sha256:${'0'.repeat(64)}`,
    RUN_CONFIG_DIGEST: runConfigDigest(),
    SERVICE_RELEASE_ID: 'test',
    TASK_ARN: `embedded:task/${mode}/1`,
    OBJECT_STORE_URL: oracle.url,
    S3_ORACLE_BUCKET: 'oracle',
    S3_ARCHIVE_BUCKET: 'archive',
    S3_QUARANTINE_BUCKET: 'quarantine',
    S3_EVIDENCE_BUCKET: 'evidence',
    ORACLE_ENGINE_RUN_ROOT: 's3://oracle/oracle-store/local/run-5/',
    ORACLE_SEED_SOURCE_URI: 's3://engine/run-5',
    WORLD_TARGET_URI: 's3://engine/run-5',
    WORLD_FLOWS: '300',
    STREAM_SORT_TEMP_DIR: oracle.limits.workFolder,
    ...changes,
  };
}

/** Starts the image's main with exactly this environment; `meanwhile` may do something to the process. */
async function start(
  mode: string,
  changes: Record<string, string> = {},
  meanwhile?: (child: ChildProcess) => Promise<void>,
): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const options = { env: environmentOf(mode, changes) };
  const child = execFile(process.execPath, [MAIN, mode], options, (error, stdout, stderr) => {
    resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
  });
  await meanwhile?.(child);
  return promise;
}

test('the modes make, seed, pack, sort and check a world, one process each', async () => {
  const steps: readonly (readonly [string, Record<string, string>])[] = [
    ['oracle-world', {}],
    ['oracle-seed', {}],
    ['oracle-pack', {}],
    ...requiredOutputIds.map(
      (id) => ['oracle-stream-sort', { ORACLE_OUTPUT_ID: id, STREAM_SORT_SLICE_DAYS: '1' }] as const,
    ),
    ['oracle-checker', {}],
  ];
  for (const [mode, changes] of steps) expect(await start(mode, changes), mode).toMatchObject({ code: 0 });
  const { body } = await oracle.store.get('evidence', `evidence/runs/${PLATFORM_RUN_ID}/oracle/checker_pass.json`);
  const report = CheckerPassV1.parse(JSON.parse(Buffer.from(body).toString()));
  expect(report).toMatchObject({ overall_pass: true, task_arn: 'embedded:task/oracle-checker/1' });
  expect(report.outputs.map(({ slice }) => slice?.kind)).toEqual(requiredOutputIds.map(() => 'window'));
}, 120_000);

describe('a mode', () => {
  it.each([
    {
      given: 'a local source',
      mode: 'oracle-seed',
      changes: { ORACLE_SEED_SOURCE_URI: 'file:///data' },
      code: 1,
      says: 'SEED_SOURCE_NOT_S3',
    },
    {
      given: 'no source',
      mode: 'oracle-seed',
      changes: { ORACLE_SEED_SOURCE_URI: '' },
      code: 1,
      says: 'SEED_SOURCE_NOT_S3',
    },
    { given: 'an empty source', mode: 'oracle-seed', changes: {}, code: 1, says: 'RUN_RECEIPT_UNREADABLE' },
    {
      given: 'another run configuration',
      mode: 'oracle-pack',
      changes: { RUN_CONFIG_DIGEST: '0'.repeat(64) },
      code: 1,
      says: 'CONFIG_DIGEST_MISMATCH',
    },
    { given: 'an empty root', mode: 'oracle-pack', changes: {}, code: 1, says: 'PACK_ROOT_NOT_FOUND' },
    { given: 'an empty root', mode: 'oracle-checker', changes: {}, code: 1, says: 'ORACLE_CHECKER_FAIL' },
    {
      given: 'a root in another bucket',
      mode: 'oracle-checker',
      changes: { ORACLE_ENGINE_RUN_ROOT: 's3://engine/run-5' },
      code: 78,
      says: 'ORACLE_ENGINE_RUN_ROOT',
    },
    {
      given: 'a wildcard root',
      mode: 'oracle-pack',
      changes: { ORACLE_ENGINE_RUN_ROOT: 's3://oracle/*' },
      code: 78,
      says: 'ORACLE_ENGINE_RUN_ROOT',
    },
    { given: 'no output', mode: 'oracle-stream-sort', changes: {}, code: 78, says: 'ORACLE_OUTPUT_ID is missing' },
    {
      given: 'two slices',
      mode: 'oracle-stream-sort',
      changes: { ORACLE_OUTPUT_ID: TRAFFIC, STREAM_SORT_SLICE_DAYS: '1', STREAM_SORT_SLICE_MAX_ROWS: '1' },
      code: 78,
      says: 'exclude each other',
    },
    {
      given: 'half a window',
      mode: 'oracle-stream-sort',
      changes: { ORACLE_OUTPUT_ID: TRAFFIC, STREAM_SORT_SLICE_END_UTC: '2026-01-02T00:00:00.000000Z' },
      code: 78,
      says: 'STREAM_SORT_SLICE_START_UTC',
    },
    {
      given: 'an unsealed managed profile',
      mode: 'oracle-checker',
      changes: { ENVIRONMENT: 'dev_min', OBJECT_STORE_URL: 's3://store', ORACLE_STRICT_SEAL: 'false' },
      code: 78,
      says: 'ORACLE_STRICT_SEAL',
    },
    {
      given: 'dev_min',
      mode: 'oracle-world',
      changes: { ENVIRONMENT: 'dev_min', OBJECT_STORE_URL: 's3://store' },
      code: 78,
      says: 'dev_min',
    },
  ])('$mode with $given ends with $code and says $says', async ({ mode, changes, code, says }) => {
    const ended = await start(mode, changes);
    expect(ended.code).toBe(code);
    expect(ended.output).toContain(says);
  });
});

test('a mode that is told to stop in the middle of its work says so, and calls it no bug', async () => {
  const stopped = await start('oracle-world', { WORLD_FLOWS: '20000000' }, async (child) => {
    // The engine's file is there once it works.
    while ((await readdir(oracle.limits.workFolder, { recursive: true })).every((name) => !name.endsWith('.duckdb')))
      await delay(50);
    await delay(500);
    child.kill('SIGTERM');
  });
  expect(stopped.code).toBe(1);
  expect(stopped.output).toContain('"code":"E_TASK_STOPPED"');
  expect(stopped.output).not.toMatch(/BUG|\n {4}at /);
}, 60_000);

test('a local folder is imported once and its files keep their bytes', async () => {
  const folder = await mkdtemp(join(oracle.limits.workFolder, 'world-'));
  await writeFile(join(folder, 'run_receipt.json'), '{}');
  const first = await importWorld(oracle.store, { bucket: 'engine', prefix: 'handbook/' }, folder);
  expect(await importWorld(oracle.store, { bucket: 'engine', prefix: 'handbook' }, folder)).toEqual(first);
  const keys: string[] = [];
  for await (const { key } of listAll(oracle.store, 'engine', '')) keys.push(key);
  expect(keys).toEqual(['handbook/run_receipt.json']);
  await writeFile(join(folder, 'run_receipt.json'), '{"other":true}');
  await expect(importWorld(oracle.store, { bucket: 'engine', prefix: 'handbook' }, folder)).rejects.toThrow(
    /^E_OBJECT_EXISTS/,
  );
});
