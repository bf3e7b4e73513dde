import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { findS3Prefix, viewPrefix } from '@spine-green/runtime/events/engine-run';
import { requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { checkOracle } from '@spine-green/runtime/services/oracle/checker/run';
import { pack } from '@spine-green/runtime/services/oracle/pack/run';
import { seed } from '@spine-green/runtime/services/oracle/seed/run';
import { sortStream } from '@spine-green/runtime/services/oracle/sort/run';
import { makeWorld } from '@spine-green/runtime/services/oracle/world/run';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import {
  duck,
  freshOracleStore,
  type OracleStore,
  PLATFORM_RUN_ID,
  SMALL_WORLD,
  TRAFFIC,
} from '../../support/oracle.ts';

/** Sealed and sorted once; every test damages a copy of its own. */
let template: OracleStore;
let oracle: OracleStore;

beforeAll(async () => {
  template = await freshOracleStore();
  await makeWorld(template.source, SMALL_WORLD, template.limits);
  await seed(template.seedRequest(), template.context);
  await pack(template.packRequest());
  for (const outputId of requiredOutputIds) {
    const request = template.sortRequest(outputId);
    await sortStream({ ...request, limits: { ...request.limits, chunkDays: 1 } });
  }
});
afterAll(() => template.drop());
beforeEach(async () => {
  oracle = await freshOracleStore();
  await cp(template.root, oracle.root, { recursive: true });
});
afterEach(() => oracle.drop());

const check = (changes?: Parameters<OracleStore['checkRequest']>[0]): Promise<CheckerPassV1> =>
  checkOracle(oracle.checkRequest(changes), oracle.context);
const findKey = async (part: string): Promise<string> => {
  for await (const { key } of listAll(oracle.store, 'oracle', '')) if (key.includes(part)) return key;
  throw new Error(`no key with ${part}`);
};
const viewKey = (name: string, outputId = TRAFFIC): string => viewPrefix(oracle.run.root, outputId) + name;
const replace = async (key: string, body: Uint8Array | string): Promise<void> => {
  const head = await oracle.store.head('oracle', key);
  if (head === undefined) throw new Error(`no object ${key}`);
  await oracle.store.put('oracle', key, body, { kind: 'replace', versionId: head.versionId });
};
const rewritePart = async (select: (from: string) => string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'part-'));
  const [from, to] = [join(folder, 'from.parquet'), join(folder, 'to.parquet')];
  await writeFile(from, (await oracle.store.get('oracle', viewKey('part-000001.parquet'))).body);
  await duck(`COPY (${select(`read_parquet('${from}')`)}) TO '${to}' (FORMAT parquet)`);
  await replace(viewKey('part-000001.parquet'), await readFile(to));
  await rm(folder, { recursive: true });
};

describe('a checker', () => {
  test('passes a sealed and sorted world, output by output, and writes its evidence', async () => {
    const report = await check();
    expect(report).toMatchObject({ status: 'OK', issues: [], overall_pass: true });
    expect(report.gates.every(({ verdict }) => verdict === 'PASS')).toBe(true);
    expect(report.outputs.map(({ verdict, row_count, part_count }) => ({ verdict, row_count, part_count }))).toEqual([
      { verdict: 'PASS', row_count: 300, part_count: 3 },
      { verdict: 'PASS', row_count: 300, part_count: 3 },
      { verdict: 'PASS', row_count: 300, part_count: 3 },
      { verdict: 'PASS', row_count: 600, part_count: 3 },
    ]);
    const { body } = await oracle.store.get('evidence', `evidence/runs/${PLATFORM_RUN_ID}/oracle/checker_pass.json`);
    expect(CheckerPassV1.parse(JSON.parse(Buffer.from(body).toString()))).toEqual(report);
  });

  test('may be repeated: the newer report stands', async () => {
    await check();
    expect((await check()).overall_pass).toBe(true);
  });

  it.each([
    { lost: '_SEALED.json', code: 'PACK_NOT_SEALED' },
    { lost: 'run_receipt.json', code: 'RUN_RECEIPT_UNREADABLE' },
    { lost: '1A/validation/', code: 'GATE_RECEIPT_MISSING' },
    { lost: `output_id=${TRAFFIC}/part-000001`, code: 'STREAM_VIEW_FINGERPRINT_MISMATCH' },
    { lost: '5B/arrival_events/', code: 'STREAM_VIEW_RECEIPT_BAD' },
  ])('fails with $code when $lost is lost', async ({ lost, code }) => {
    await oracle.store.delete('oracle', await findKey(lost));
    const report = await check();
    expect(report).toMatchObject({ status: 'FAIL', overall_pass: false });
    expect(report.reason_codes).toContain(code);
  });

  it.each([
    {
      given: 'two rows in the wrong order',
      select: (from: string) => `SELECT * FROM ${from} ORDER BY ts_utc DESC`,
      code: 'STREAM_VIEW_ORDER_VIOLATION',
    },
    {
      given: 'a part that repeats the first day',
      select: (from: string) => `SELECT * REPLACE ('2026-01-01T00:00:00.000000Z' AS ts_utc) FROM ${from}`,
      code: 'STREAM_VIEW_ORDER_VIOLATION',
    },
    {
      given: 'another column type',
      select: (from: string) => `SELECT * REPLACE (flow_id::HUGEINT::VARCHAR AS flow_id) FROM ${from}`,
      code: 'STREAM_VIEW_SCHEMA_MISMATCH',
    },
    {
      given: 'a null key',
      select: (from: string) => `SELECT * REPLACE (CASE WHEN event_seq = 1 THEN flow_id END AS flow_id) FROM ${from}`,
      code: 'STREAM_VIEW_SCHEMA_MISMATCH',
    },
    {
      given: 'an infinite amount',
      select: (from: string) => `SELECT * REPLACE ('infinity'::DOUBLE AS amount) FROM ${from}`,
      code: 'STREAM_VIEW_SCHEMA_MISMATCH',
    },
    {
      given: 'rows of another world',
      select: (from: string) => `SELECT * REPLACE ('other' AS scenario_id) FROM ${from}`,
      code: 'PARTITION_LINEAGE_MISMATCH',
    },
    {
      given: 'a lost row',
      select: (from: string) => `SELECT * FROM ${from} LIMIT 100`,
      code: 'STREAM_VIEW_FINGERPRINT_MISMATCH',
    },
  ])('fails with $code for a part with $given', async ({ select, code }) => {
    await rewritePart(select);
    const report = await check();
    expect(report.reason_codes).toContain(code);
    expect(report.outputs.find(({ output_id }) => output_id === TRAFFIC)).toMatchObject({
      verdict: 'FAIL',
      fingerprint_match: false,
    });
    expect(report.outputs.filter(({ verdict }) => verdict === 'PASS')).toHaveLength(3);
  });

  test('fails for a part that is not Parquet', async () => {
    await replace(viewKey('part-000001.parquet'), 'not parquet');
    expect((await check()).reason_codes).toEqual(['STREAM_VIEW_FINGERPRINT_MISMATCH']);
  });

  test('fails when a gate report was replaced', async () => {
    await replace(await findKey('/report.json'), '{}');
    expect((await check({ outputIds: [TRAFFIC] })).reason_codes).toContain('GATE_DIGEST_MISMATCH');
  });

  test('fails when something was added under the seal', async () => {
    await oracle.store.put('oracle', `${oracle.run.root.prefix}/data/extra.json`, '{}', { kind: 'create' });
    expect((await check()).reason_codes).toEqual(['SEAL_CONTENT_MISMATCH']);
  });

  test('fails for an unknown output and still checks the others', async () => {
    const report = await check({ outputIds: [TRAFFIC, 's9_unknown'] });
    expect(report.reason_codes).toEqual(['OUTPUT_UNKNOWN']);
    expect(report.outputs.map(({ verdict }) => verdict)).toEqual(['PASS', 'FAIL']);
  });

  test('fails for an output that was never sorted and for one without files', async () => {
    const report = await check({ outputIds: ['s4_flow_truth_labels_6B'] });
    expect(report.reason_codes).toEqual(['OUTPUT_MISSING']);
    for await (const { key } of listAll(oracle.store, 'oracle', viewKey(''))) await oracle.store.delete('oracle', key);
    expect((await check()).reason_codes).toEqual(['STREAM_VIEW_MISSING']);
  });

  test('fails when the outputs hold different slices', async () => {
    for await (const { key } of listAll(oracle.store, 'oracle', viewKey(''))) await oracle.store.delete('oracle', key);
    await sortStream(oracle.sortRequest(TRAFFIC, { slice: { kind: 'days', days: 1 } }));
    const report = await check();
    expect(report.reason_codes).toEqual(['STREAM_VIEW_OUTPUT_MISMATCH']);
    expect(report.outputs.find(({ output_id }) => output_id === TRAFFIC)?.slice).toMatchObject({ kind: 'window' });
  });

  test('fails under another root: a view is not copied between roots', async () => {
    const root = findS3Prefix('s3://oracle/oracle-store/local/run-6');
    if (root === undefined) throw new Error('not a root');
    for await (const { key } of listAll(oracle.store, 'oracle', oracle.run.root.prefix)) {
      await oracle.store.copy({ bucket: 'oracle', key }, { bucket: 'oracle', key: key.replace('run-5', 'run-6') });
    }
    const report = await check({ run: { ...oracle.run, root } });
    expect(report.reason_codes).toContain('STREAM_VIEW_ID_MISMATCH');
  });
});
