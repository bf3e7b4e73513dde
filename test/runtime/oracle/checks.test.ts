import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import type { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import type { WorldKey } from '@spine-green/runtime/events/engine-run';
import { type FileColumn, typeColumns } from '@spine-green/runtime/events/file-columns';
import { gates } from '@spine-green/runtime/events/gate-map';
import { getOutput, type Output } from '@spine-green/runtime/events/outputs';
import { type RowRule, rowRules } from '@spine-green/runtime/events/row-rules';
import { checkGates, checkPack, type PackFacts } from '@spine-green/runtime/services/oracle/checker/pack-checks';
import { readView } from '@spine-green/runtime/services/oracle/checker/read-view';
import { checkSchema } from '@spine-green/runtime/services/oracle/checker/schema-checks';
import type { MeasuredRows, ViewFacts } from '@spine-green/runtime/services/oracle/checker/types';
import { checkSlices, checkView } from '@spine-green/runtime/services/oracle/checker/view-checks';
import { openColumnar } from '@spine-green/runtime/services/oracle/columnar';
import { judgeGate, readGate } from '@spine-green/runtime/services/oracle/gates/read';
import { contentIndexDigest, listContent } from '@spine-green/runtime/services/oracle/layout/content-index';
import { pack } from '@spine-green/runtime/services/oracle/pack/run';
import { sortStream } from '@spine-green/runtime/services/oracle/sort/run';
import { makeWorld } from '@spine-green/runtime/services/oracle/world/run';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { freshOracleStore, type OracleStore, SMALL_WORLD, TRAFFIC } from '../../support/oracle.ts';

/** Facts of a sound world, read once; each test changes one of them and nothing else. */
let oracle: OracleStore;
let world: WorldKey;
let view: ViewFacts;
let packed: PackFacts;
const output: Output = getOutput(TRAFFIC);

beforeAll(async () => {
  oracle = await freshOracleStore();
  world = (await makeWorld(oracle.run, SMALL_WORLD, oracle.limits)).world;
  const { manifest, seal } = await pack(oracle.packRequest({ outputIds: [TRAFFIC] }));
  packed = {
    manifest: OraclePackManifestV1.parse(manifest),
    manifestSha256: seal.manifest_sha256,
    seal: OracleSealV1.parse(seal),
    legacySeal: false,
    contentIndexDigest: contentIndexDigest(await listContent(oracle.run)),
  };
  const request = oracle.sortRequest();
  await sortStream({ ...request, limits: { ...request.limits, chunkDays: 1 } });
  await using columnar = await openColumnar({ ...oracle.limits, tempDir: oracle.limits.workFolder });
  const reader = { run: oracle.run, columnar, retries: oracle.limits.retries };
  view = await readView(reader, { output, world, folder: oracle.limits.workFolder });
});
afterAll(() => oracle.drop());

const codesOf = (issues: readonly { code: string }[]): readonly string[] => [
  ...new Set(issues.map(({ code }) => code)),
];
const check = (facts: ViewFacts): readonly string[] =>
  codesOf(checkView({ root: oracle.run.root, world, output }, facts));
const receipt = (changes: Partial<StreamSortReceiptV1>): Partial<ViewFacts> =>
  typeof view.receipt === 'object' ? { receipt: { ...view.receipt, ...changes } } : {};
const manifest = (changes: Partial<StreamViewManifestV1>): Partial<ViewFacts> =>
  typeof view.manifest === 'object' ? { manifest: { ...view.manifest, ...changes } } : {};
const rows = (changes: Partial<MeasuredRows>): Partial<ViewFacts> =>
  view.rows !== undefined && !('unreadable' in view.rows) ? { rows: { ...view.rows, ...changes } } : {};

const rule = (column: string, kind: RowRule['kind']): RowRule => {
  const typed = typeColumns(output, view.rows !== undefined && 'columns' in view.rows ? view.rows.columns : []);
  const found = rowRules(output, world, typed.columns).find((one) => one.column === column && one.kind === kind);
  if (found === undefined) throw new Error(`no rule of kind ${kind} for ${column}`);
  return found;
};

describe('a view', () => {
  test('that is sound has no issue', () => {
    expect(check(view)).toEqual([]);
  });

  const slice = { kind: 'first_rows', start_utc: null, end_utc: null, max_rows: 5 } as const;
  const stats = { row_count: 599, hash_sum: '1', hash_sum2: '1', min_ts_utc: 'a', max_ts_utc: 'b' };
  it.each<{ given: string; changes: () => Partial<ViewFacts>; codes: readonly string[] }>([
    { given: 'no source files', changes: () => ({ source: [] }), codes: ['OUTPUT_MISSING'] },
    { given: 'no parts', changes: () => ({ published: [], rows: undefined }), codes: ['STREAM_VIEW_MISSING'] },
    { given: 'no receipt', changes: () => ({ receipt: undefined }), codes: ['STREAM_VIEW_MISSING'] },
    { given: 'no manifest', changes: () => ({ manifest: undefined }), codes: ['STREAM_VIEW_MISSING'] },
    { given: 'an unreadable receipt', changes: () => ({ receipt: 'unreadable' }), codes: ['STREAM_VIEW_RECEIPT_BAD'] },
    {
      given: 'an unreadable manifest',
      changes: () => ({ manifest: 'unreadable' }),
      codes: ['STREAM_VIEW_RECEIPT_BAD'],
    },
    {
      given: 'another id in the manifest',
      changes: () => manifest({ stream_view_id: 'f'.repeat(64) }),
      codes: ['STREAM_VIEW_ID_MISMATCH'],
    },
    {
      given: 'another id in the receipt',
      changes: () => receipt({ stream_view_id: 'f'.repeat(64) }),
      codes: ['STREAM_VIEW_ID_MISMATCH'],
    },
    {
      given: 'a slice in the receipt alone',
      changes: () => receipt({ slice }),
      codes: ['STREAM_VIEW_ID_MISMATCH', 'STREAM_VIEW_OUTPUT_MISMATCH'],
    },
    {
      given: 'another output',
      changes: () => receipt({ output_id: 'arrival_events_5B' }),
      codes: ['STREAM_VIEW_OUTPUT_MISMATCH'],
    },
    {
      given: 'another world',
      changes: () => manifest({ world_key: { ...world, seed: '8' } }),
      codes: ['STREAM_VIEW_OUTPUT_MISMATCH'],
    },
    {
      given: 'another root',
      changes: () => manifest({ engine_run_root: 's3://oracle/x' }),
      codes: ['STREAM_VIEW_OUTPUT_MISMATCH'],
    },
    {
      given: 'a receipt that does not conserve',
      changes: () => receipt({ raw_stats: stats }),
      codes: ['STREAM_VIEW_RECEIPT_BAD'],
    },
    {
      given: 'a receipt that miscounts',
      changes: () => receipt({ output_count: 601 }),
      codes: ['STREAM_VIEW_RECEIPT_BAD'],
    },
    {
      given: 'a receipt of other source paths',
      changes: () => receipt({ source_locator_digest: 'f'.repeat(64) }),
      codes: ['STREAM_VIEW_RECEIPT_BAD'],
    },
    {
      given: 'a receipt of other source bytes',
      changes: () => receipt({ input_fingerprint: 'f'.repeat(64) }),
      codes: ['STREAM_VIEW_RECEIPT_BAD'],
    },
    {
      given: 'a receipt of other parts',
      changes: () => receipt({ output_fingerprint: 'f'.repeat(64) }),
      codes: ['STREAM_VIEW_FINGERPRINT_MISMATCH'],
    },
    { given: 'a manifest without parts', changes: () => manifest({ shards: [] }), codes: ['STREAM_VIEW_EMPTY'] },
    {
      given: 'a part less than published',
      changes: () => ({ published: view.published.slice(1) }),
      codes: ['STREAM_VIEW_FINGERPRINT_MISMATCH'],
    },
    {
      given: 'rows before their predecessor',
      changes: () => rows({ orderingViolations: 1 }),
      codes: ['STREAM_VIEW_ORDER_VIOLATION'],
    },
    {
      given: 'a part that cannot be read',
      changes: () => ({ rows: { unreadable: 'x' } }),
      codes: ['STREAM_VIEW_FINGERPRINT_MISMATCH'],
    },
    {
      given: 'rows that break a rule',
      changes: () => rows({ badRows: [{ rule: rule('flow_id', 'key'), count: 2 }] }),
      codes: ['STREAM_VIEW_SCHEMA_MISMATCH'],
    },
    {
      given: 'rows of another world',
      changes: () => rows({ badRows: [{ rule: rule('seed', 'lineage'), count: 2 }] }),
      codes: ['PARTITION_LINEAGE_MISMATCH'],
    },
    {
      given: 'a part without its rows',
      changes: () => rows({ parts: [] }),
      codes: ['STREAM_VIEW_RECEIPT_BAD', 'STREAM_VIEW_FINGERPRINT_MISMATCH'],
    },
  ])('with $given has $codes', ({ changes, codes }) => {
    expect(check({ ...view, ...changes() })).toEqual(codes);
  });

  test('whose hashes come from another engine version is judged by digests, count and range', () => {
    const other = { stats_engine: 'duckdb v9.9.9' };
    const sums = {
      ...(typeof view.receipt === 'object' ? view.receipt.sorted_stats : stats),
      hash_sum: '1',
      hash_sum2: '1',
    };
    expect(check({ ...view, ...receipt({ ...other, raw_stats: sums, sorted_stats: sums }) })).toEqual([]);
    expect(check({ ...view, ...receipt({ raw_stats: sums, sorted_stats: sums }) })).toEqual([
      'STREAM_VIEW_FINGERPRINT_MISMATCH',
    ]);
  });

  test('must hold the same slice as the others', () => {
    expect(codesOf(checkSlices([slice, slice]))).toEqual([]);
    expect(codesOf(checkSlices([slice, undefined]))).toEqual(['STREAM_VIEW_OUTPUT_MISMATCH']);
  });
});

describe('columns', () => {
  const engine: Record<string, string> = { event_seq: 'INTEGER', amount: 'DOUBLE', fraud_flag: 'BOOLEAN' };
  const column = (name: string, type: string): FileColumn => ({ name, type, declared: type });
  const sound = output.columns.map(({ name, type }) =>
    column(name, engine[name] ?? (type === 'uint64' ? 'UBIGINT' : 'VARCHAR')),
  );
  const changed = (name: string, type: string): readonly FileColumn[] =>
    sound.map((one) => (one.name === name ? column(name, type) : one));
  const faults = (columns: readonly FileColumn[], of: Output = output): readonly string[] =>
    checkSchema(of, { columns, otherColumns: [], parts: [], orderingViolations: 0, badRows: [] }).map(
      ({ detail }) => detail,
    );

  it.each([
    { given: 'as the catalogue says', columns: sound, found: [] },
    {
      given: 'without an amount',
      columns: sound.filter(({ name }) => name !== 'amount'),
      found: ['column amount is absent, wanted DOUBLE or FLOAT'],
    },
    {
      given: 'with a signed id',
      columns: changed('flow_id', 'BIGINT'),
      found: ['column flow_id is BIGINT, wanted INT64 UINT_64'],
    },
    {
      given: 'with a decimal amount',
      columns: changed('amount', 'DECIMAL(18,2)'),
      found: ['column amount is DECIMAL(18,2), wanted DOUBLE or FLOAT'],
    },
    {
      given: 'with one more',
      columns: [...sound, column('label', 'VARCHAR')],
      found: ['column label is VARCHAR, wanted no such column'],
    },
  ])('$given have the faults $found', ({ columns, found }) => {
    expect(faults(columns)).toEqual(found.map((fault) => `${TRAFFIC}: ${fault}`));
  });

  test('of arrivals may be more, and must have the parameter hash', () => {
    const arrivals = getOutput('arrival_events_5B');
    const found = faults([column('label', 'VARCHAR')], arrivals);
    expect(found).toContain('arrival_events_5B: column parameter_hash is absent, wanted BYTE_ARRAY UTF8');
    expect(found.join()).not.toContain('label');
  });
});

describe('a pack', () => {
  const find = (changes: Partial<PackFacts>, strict = true): readonly string[] =>
    checkPack({ ...packed, ...changes }, world, strict).map(({ code, severity }) => `${severity} ${code}`);
  const sealed = (changes: Partial<OracleSealV1>): Partial<PackFacts> =>
    typeof packed.seal === 'object' ? { seal: { ...packed.seal, ...changes } } : {};
  const named = (changes: Partial<OraclePackManifestV1>): Partial<PackFacts> =>
    typeof packed.manifest === 'object' ? { manifest: { ...packed.manifest, ...changes } } : {};

  it.each<{ given: string; changes: () => Partial<PackFacts>; strict?: boolean; issues: readonly string[] }>([
    { given: 'everything in place', changes: () => ({}), issues: [] },
    { given: 'no seal', changes: () => ({ seal: undefined }), issues: ['ERROR PACK_NOT_SEALED'] },
    {
      given: 'no seal and no strictness',
      changes: () => ({ seal: undefined }),
      strict: false,
      issues: ['WARN PACK_NOT_SEALED'],
    },
    { given: 'a legacy seal', changes: () => ({ seal: undefined, legacySeal: true }), issues: [] },
    { given: 'an unreadable seal', changes: () => ({ seal: 'unreadable' }), issues: ['ERROR PACK_NOT_SEALED'] },
    {
      given: 'a failed seal',
      changes: () => sealed({ seal_status: 'SEALED_FAILED' }),
      issues: ['ERROR PACK_NOT_SEALED'],
    },
    {
      given: 'a seal of another pack',
      changes: () => sealed({ oracle_pack_id: 'f'.repeat(64) }),
      issues: ['ERROR SEAL_MISMATCH'],
    },
    {
      given: 'a seal over another manifest',
      changes: () => ({ manifestSha256: 'f'.repeat(64) }),
      issues: ['ERROR SEAL_MISMATCH'],
    },
    {
      given: 'changed content',
      changes: () => ({ contentIndexDigest: 'f'.repeat(64) }),
      issues: ['ERROR SEAL_CONTENT_MISMATCH'],
    },
    {
      given: 'no manifest',
      changes: () => ({ manifest: undefined, manifestSha256: packed.manifestSha256 }),
      issues: ['WARN PACK_MANIFEST_MISSING'],
    },
    {
      given: 'an unreadable manifest',
      changes: () => ({ manifest: 'unreadable' }),
      issues: ['ERROR PACK_MANIFEST_INVALID'],
    },
    {
      given: 'a manifest of another world',
      changes: () => named({ world_key: { ...world, seed: '8' } }),
      issues: ['ERROR PACK_MANIFEST_INVALID', 'ERROR PACK_MANIFEST_INVALID'],
    },
    {
      given: 'a manifest of another catalogue',
      changes: () => named({ catalogue_digest: 'f'.repeat(64) }),
      issues: ['ERROR PACK_MANIFEST_INVALID', 'ERROR PACK_MANIFEST_INVALID'],
    },
  ])('with $given has $issues', ({ changes, strict, issues }) => {
    expect(find(changes(), strict)).toEqual(issues);
  });
});

test('a gate passes only with a flag that equals its bundle', async () => {
  const [gate] = gates;
  if (gate === undefined) throw new Error('no gate');
  const facts = await readGate(oracle.run, gate, world);
  const judge = (changes: Partial<typeof facts>): string => judgeGate({ ...facts, ...changes }).verdict;
  expect(judge({})).toBe('PASS');
  expect(judge({ flag: undefined })).toBe('MISSING');
  expect(judge({ index: undefined })).toBe('MISSING');
  expect(judge({ missingMembers: ['report.json'] })).toBe('MISSING');
  expect(judge({ flag: { fault: 'is empty' } })).toBe('MISMATCH');
  expect(judge({ flag: { digest: 'f'.repeat(64) } })).toBe('MISMATCH');
  const verdicts = (['MISSING', 'MISMATCH', 'PASS'] as const).map((verdict) => ({
    gate_id: 'g',
    verdict,
    digest: null,
    detail: '',
  }));
  expect(codesOf(checkGates(verdicts))).toEqual(['GATE_RECEIPT_MISSING', 'GATE_DIGEST_MISMATCH']);
});
