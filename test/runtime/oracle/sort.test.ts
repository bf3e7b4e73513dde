import { readdir } from 'node:fs/promises';
import { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import { viewPrefix } from '@spine-green/runtime/events/engine-run';
import { textOfMicros } from '@spine-green/runtime/kernel/clock';
import { sortStream } from '@spine-green/runtime/services/oracle/sort/run';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import {
  freshOracleStore,
  type OracleStore,
  partKey,
  putEngineRun,
  TRAFFIC,
  trafficRows,
  viewRows,
} from '../../support/oracle.ts';

const T = (second: number): string => textOfMicros(1_767_225_600_000_000 + second * 1_000_000 + 1);
const ORDINARY = [
  trafficRows([
    ['18446744073709551615', 1, T(5)],
    ['9007199254740993', 1, T(1)],
  ]),
  trafficRows([
    ['1', 1, T(1)],
    ['9007199254740992', 1, T(100_000)],
  ]),
];

let oracle: OracleStore;
beforeEach(async () => {
  oracle = await freshOracleStore();
});
afterEach(() => oracle.drop());

const viewKey = (name: string): string => viewPrefix(oracle.run.root, TRAFFIC) + name;
const readJson = async (name: string): Promise<unknown> =>
  JSON.parse(Buffer.from((await oracle.store.get('oracle', viewKey(name))).body).toString());
const viewNames = async (): Promise<readonly string[]> =>
  (await oracle.store.list('oracle', `${oracle.run.root.prefix}/stream_view/`)).objects.map(({ key }) =>
    key.slice(viewKey('').length),
  );

describe('a sort', () => {
  test('orders by time, then file, then row, keeps 64-bit ids, and writes parts, receipt and manifest', async () => {
    await putEngineRun(oracle.run, TRAFFIC, ORDINARY);
    const { outcome } = await sortStream(oracle.sortRequest());
    expect(outcome).toBe('sorted');
    expect(await viewNames()).toEqual([
      '_stream_sort_receipt.json',
      '_stream_view_manifest.json',
      'part-000000.parquet',
    ]);
    expect((await viewRows(oracle.run, TRAFFIC, 'flow_id')).flat()).toEqual([
      '9007199254740993',
      '1',
      '18446744073709551615',
      '9007199254740992',
    ]);
    const receipt = StreamSortReceiptV1.parse(await readJson('_stream_sort_receipt.json'));
    expect(receipt).toMatchObject({ input_count: 4, output_count: 4, source_row_count: 4, status: 'OK' });
    expect(receipt.raw_stats).toEqual(receipt.sorted_stats);
    expect(receipt.slice).toBeUndefined();
    const manifest = StreamViewManifestV1.parse(await readJson('_stream_view_manifest.json'));
    const part = await oracle.store.head('oracle', viewKey('part-000000.parquet'));
    expect(manifest.shards).toEqual([
      {
        name: 'part-000000.parquet',
        key: part?.key,
        rows: 4,
        bytes: part?.size_bytes,
        sha256: part?.sha256,
        min_key: T(1),
        max_key: T(100_000),
      },
    ]);
  });

  test('drops the helper columns and keeps the order of the source columns', async () => {
    await putEngineRun(oracle.run, TRAFFIC, ORDINARY);
    await sortStream(oracle.sortRequest());
    const [row] = await viewRows(oracle.run, TRAFFIC, '*');
    expect(row).toHaveLength(11);
    expect(row?.slice(0, 5)).toEqual(['9007199254740993', '1', 'AUTH_REQUEST', T(1), 12.5]);
  });

  test('leaves no scratch files behind', async () => {
    await putEngineRun(oracle.run, TRAFFIC, ORDINARY);
    await sortStream(oracle.sortRequest());
    expect(await readdir(oracle.limits.workFolder)).toEqual([]);
  });

  test('in windows of a day makes one part per day that has rows, in time order', async () => {
    const days = [0, 1, 3].flatMap((day) => [T(day * 86_400 + 7), T(day * 86_400 + 3)]);
    await putEngineRun(oracle.run, TRAFFIC, [trafficRows(days.map((ts, index) => [String(index), 1, ts]))]);
    const request = oracle.sortRequest();
    await sortStream({ ...request, limits: { ...request.limits, chunkDays: 1 } });
    expect((await viewNames()).filter((name) => name.startsWith('part'))).toHaveLength(3);
    expect((await viewRows(oracle.run, TRAFFIC, 'ts_utc')).flat()).toEqual([...days].sort());
  });

  test('equals a dumb sort for any rows, parts and windows', async () => {
    const row = fc.tuple(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.integer({ min: 0, max: 4 * 86_400 }));
    const world = fc.record({
      parts: fc.array(fc.array(row, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      chunkDays: fc.constantFrom(undefined, 0, 1, 2),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ parts, chunkDays }) => {
        const fresh = await freshOracleStore();
        const rows = parts.map((part) =>
          part.map(([flow, second], seq) => [String(flow), seq, T(second % 90)] as const),
        );
        await putEngineRun(fresh.run, TRAFFIC, rows.map(trafficRows));
        const request = fresh.sortRequest();
        await sortStream({ ...request, limits: { ...request.limits, chunkDays } });
        // Array sort is stable, so file and row order decide equal times here too.
        const wanted = rows.flat().toSorted((a, b) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0));
        const found = await viewRows(fresh.run, TRAFFIC, 'flow_id, event_seq::INTEGER, ts_utc');
        await fresh.drop();
        expect(found).toEqual(wanted.map((values) => [...values]));
      }),
      { numRuns: 12, seed: 20_260_101 },
    );
  });
});

describe('a slice', () => {
  beforeEach(() => putEngineRun(oracle.run, TRAFFIC, ORDINARY));

  test('by window holds the rows inside and says so', async () => {
    const slice = { kind: 'window', startUtc: T(0), endUtc: T(5) } as const;
    const { receipt } = await sortStream(oracle.sortRequest(TRAFFIC, { slice }));
    expect(receipt).toMatchObject({ output_count: 2, source_row_count: 4, slice: { kind: 'window', end_utc: T(5) } });
    expect((await viewRows(oracle.run, TRAFFIC, 'flow_id')).flat()).toEqual(['9007199254740993', '1']);
  });

  test('by rows holds the first rows of the order', async () => {
    const { receipt } = await sortStream(oracle.sortRequest(TRAFFIC, { slice: { kind: 'first_rows', maxRows: 3 } }));
    expect(receipt).toMatchObject({ input_count: 3, output_count: 3, source_row_count: 4 });
    expect((await viewRows(oracle.run, TRAFFIC, 'flow_id')).flat()).toHaveLength(3);
  });

  test('by days ends at a midnight', async () => {
    const { receipt } = await sortStream(oracle.sortRequest(TRAFFIC, { slice: { kind: 'days', days: 1 } }));
    expect(receipt).toMatchObject({ output_count: 3, slice: { end_utc: '2026-01-02T00:00:00.000000Z' } });
  });

  test('without rows is refused', async () => {
    const slice = { kind: 'window', startUtc: T(6), endUtc: T(7) } as const;
    await expect(sortStream(oracle.sortRequest(TRAFFIC, { slice }))).rejects.toThrow(/^STREAM_SORT_OUTPUT_EMPTY/);
  });

  test('over a view of everything is refused', async () => {
    await sortStream(oracle.sortRequest());
    const slice = { kind: 'days', days: 1 } as const;
    await expect(sortStream(oracle.sortRequest(TRAFFIC, { slice }))).rejects.toThrow(/^STREAM_RECEIPT_MISMATCH/);
  });
});

describe('a repeated sort', () => {
  beforeEach(async () => {
    await putEngineRun(oracle.run, TRAFFIC, ORDINARY);
    await sortStream(oracle.sortRequest());
  });

  test('finds its view and changes nothing', async () => {
    const before = (await oracle.store.list('oracle', '')).objects;
    expect((await sortStream(oracle.sortRequest())).outcome).toBe('skipped');
    expect((await oracle.store.list('oracle', '')).objects).toEqual(before);
  });

  test('is refused when the source got another part', async () => {
    await oracle.store.copy(
      { bucket: 'oracle', key: partKey(oracle.run, TRAFFIC, 0) },
      { bucket: 'oracle', key: partKey(oracle.run, TRAFFIC, 7) },
    );
    await expect(sortStream(oracle.sortRequest())).rejects.toThrow(/^STREAM_RECEIPT_MISMATCH/);
  });

  test('is refused when a source part was rewritten in place', async () => {
    const key = partKey(oracle.run, TRAFFIC, 0);
    const other = await oracle.store.get('oracle', partKey(oracle.run, TRAFFIC, 1));
    const { versionId } = await oracle.store.get('oracle', key);
    await oracle.store.put('oracle', key, other.body, { kind: 'replace', versionId });
    await expect(sortStream(oracle.sortRequest())).rejects.toThrow(/^STREAM_RECEIPT_MISMATCH/);
  });

  it.each([
    { lost: ['_stream_sort_receipt.json'], code: 'STREAM_RECEIPT_MISSING' },
    { lost: ['_stream_sort_receipt.json', '_stream_view_manifest.json'], code: 'STREAM_VIEW_PARTIAL_EXISTS' },
  ])('is refused with $code when $lost are lost', async ({ lost, code }) => {
    for (const name of lost) await oracle.store.delete('oracle', viewKey(name));
    await expect(sortStream(oracle.sortRequest())).rejects.toThrow(new RegExp(`^${code}`));
  });

  test('writes the manifest that an earlier life did not come to, equal but for its time', async () => {
    const before = StreamViewManifestV1.parse(await readJson('_stream_view_manifest.json'));
    await oracle.store.delete('oracle', viewKey('_stream_view_manifest.json'));
    expect((await sortStream(oracle.sortRequest())).outcome).toBe('completed');
    const after = StreamViewManifestV1.parse(await readJson('_stream_view_manifest.json'));
    expect({ ...after, created_utc: '' }).toEqual({ ...before, created_utc: '' });
  });

  test('does not take over parts that are not those of its receipt', async () => {
    await oracle.store.delete('oracle', viewKey('_stream_view_manifest.json'));
    await oracle.store.delete('oracle', viewKey('part-000000.parquet'));
    await expect(sortStream(oracle.sortRequest())).rejects.toThrow(/^STREAM_RECEIPT_MISMATCH/);
  });

  test('rebuilds after its prefix was deleted on purpose, and touches no other key', async () => {
    const before = (await oracle.store.list('oracle', '')).objects;
    for (const name of await viewNames()) await oracle.store.delete('oracle', viewKey(name));
    expect((await sortStream(oracle.sortRequest())).outcome).toBe('sorted');
    const after = (await oracle.store.list('oracle', '')).objects;
    const outside = ({ key }: { key: string }): boolean => !key.startsWith(viewKey(''));
    expect(after.filter(outside)).toEqual(before.filter(outside));
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  });
});

describe('bad input', () => {
  const refused = async (code: string): Promise<Error> => {
    const failure = await sortStream(oracle.sortRequest()).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(failure?.message).toMatch(new RegExp(`^${code}: `));
    // Partial output would lie under the view or the temporary prefix.
    expect(await viewNames()).toEqual([]);
    expect(await readdir(oracle.limits.workFolder)).toEqual([]);
    return failure ?? new Error('not refused');
  };

  it.each([
    ['null', null, 'null'],
    ['an offset', '2026-01-01T00:00:00.000000+00:00', 'a text of 32 characters'],
    ['three digits', '2026-01-01T00:00:00.000Z', 'a text of 24 characters'],
    ['a lower-case z', '2026-01-01T00:00:00.000000z', 'a text of 27 characters'],
    ['30 February', '2026-02-30T00:00:00.000000Z', 'a day or time that no calendar has'],
    ['second 60', '2026-01-01T00:00:60.000000Z', 'a day or time that no calendar has'],
    ['hour 24', '2026-01-01T24:00:00.000000Z', 'a day or time that no calendar has'],
    ['a space for T', '2026-01-01 00:00:00.000000Z', 'a text of 27 characters'],
    ['infinity', 'infinity', 'a text of 8 characters'],
    ['the year 1', '0001-01-01T00:00:00.000000Z', 'another century'],
  ])('a time that is %s is refused with its count, first position and what it is', async (_, bad, found) => {
    await putEngineRun(oracle.run, TRAFFIC, [
      trafficRows([['1', 1, T(1)]]),
      trafficRows([
        ['2', 1, T(1)],
        ['3', 1, bad],
        ['4', 1, bad],
      ]),
    ]);
    const { message } = await refused('STREAM_SORT_TS_INVALID');
    expect(message).toContain('2 rows');
    expect(message).toContain(`row 1 of ${partKey(oracle.run, TRAFFIC, 1)}: column ts_utc holds ${found}, wanted`);
  });

  test('an output without the time column is refused', async () => {
    await putEngineRun(oracle.run, TRAFFIC, [`SELECT * EXCLUDE (ts_utc) FROM (${ORDINARY[0]})`]);
    await refused('MISSING_TS_UTC');
  });

  test('an output without parts is refused', async () => {
    await putEngineRun(oracle.run, TRAFFIC, []);
    // Without any partition there is no scenario to find, so it is pinned.
    const request = oracle.sortRequest(TRAFFIC, { scenarioId: 'baseline_v1' });
    await expect(sortStream(request)).rejects.toThrow(/^OUTPUT_PATHS_EMPTY: s3_event_stream/);
  });

  test('an unknown output is refused', async () => {
    await expect(sortStream(oracle.sortRequest('s9_unknown'))).rejects.toThrow(/^OUTPUT_UNKNOWN/);
  });

  test('an output with no rows is refused', async () => {
    await putEngineRun(oracle.run, TRAFFIC, [`SELECT * FROM (${ORDINARY[0]}) WHERE false`]);
    const { message } = await refused('STREAM_SORT_OUTPUT_EMPTY');
    expect(message).toContain(
      `0 rows in 1 files, the first is ${partKey(oracle.run, TRAFFIC, 0)}, wanted at least one row`,
    );
  });

  it.each([
    ['another world', '42::UBIGINT'],
    ['null', 'NULL::UBIGINT'],
  ])('rows whose seed is that of %s are refused', async (found, seed) => {
    await putEngineRun(oracle.run, TRAFFIC, [`SELECT * REPLACE (${seed} AS seed) FROM (${ORDINARY[0]})`]);
    const { message } = await refused('PARTITION_LINEAGE_MISMATCH');
    expect(message).toContain(`column seed holds ${found}, wanted the world of its partition`);
  });

  test('parts with different columns are refused', async () => {
    await putEngineRun(oracle.run, TRAFFIC, [ORDINARY[0] ?? '', `SELECT *, 1 AS more FROM (${ORDINARY[1]})`]);
    expect((await refused('STREAM_SORT_SOURCE_INVALID')).message).toContain('part-000001.parquet');
  });

  it.each([
    ['is not Parquet', 'is no Parquet file, or its end is missing', () => Buffer.from('not parquet')],
    ['is empty but for its magic', 'is no Parquet file, or its end is missing', () => Buffer.from('PAR1PAR1')],
    [
      'is cut off',
      'is no Parquet file, or its end is missing',
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 40),
    ],
    [
      'has damaged pages',
      'cannot be read as Parquet in column flow_id',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 20), Buffer.alloc(200, 7), bytes.subarray(220)]),
    ],
    [
      'begins as something else',
      'does not begin as Parquet does',
      (bytes: Buffer) => Buffer.concat([Buffer.from('PAR2'), bytes.subarray(4)]),
    ],
    [
      'holds text in Latin-1',
      'holds text that is not UTF-8 in column event_type',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('AUTH_REQUEST', '\xc9UTH_REQUEST'), 'latin1'),
    ],
    [
      'is encrypted',
      'is encrypted',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, bytes.length - 4), Buffer.from('PARE')]),
    ],
  ])('a part that %s is refused by its key and column', async (_, what, damage) => {
    await putEngineRun(oracle.run, TRAFFIC, ORDINARY);
    const key = partKey(oracle.run, TRAFFIC, 1);
    const { body, versionId } = await oracle.store.get('oracle', key);
    await oracle.store.put('oracle', key, damage(Buffer.from(body)), { kind: 'replace', versionId });
    const { message } = await refused('STREAM_SORT_SOURCE_INVALID');
    expect(message).toBe(`STREAM_SORT_SOURCE_INVALID: ${key} ${what}`);
  });

  test('a sort that has no disk for its work ends without parts and succeeds with enough', async () => {
    const time =
      "strftime(make_timestamp((1767225600000000 + hash(n) % 86400000000)::BIGINT), '%Y-%m-%dT%H:%M:%S.%fZ')";
    const wide = 'repeat(md5(n::VARCHAR), 8)';
    await putEngineRun(oracle.run, TRAFFIC, [
      `SELECT * EXCLUDE (n) REPLACE (${time} AS ts_utc, ${wide} AS event_type)
        FROM (${trafficRows([['1', 1, T(1)]])}), range(600000) AS r(n)`,
    ]);
    const request = oracle.sortRequest();
    const starved = sortStream({ ...request, limits: { ...request.limits, tempMaxMb: 1 } });
    await expect(starved).rejects.toThrow(/^STREAM_SORT_RESOURCES_EXHAUSTED/);
    expect(await viewNames()).toEqual([]);
    const enough = sortStream({ ...request, limits: { ...request.limits, memoryMb: 1024 } });
    expect((await enough).receipt.output_count).toBe(600_000);
  });
});
