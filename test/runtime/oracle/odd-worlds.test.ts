import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { requireTool } from '../../support/require.ts';
import { journey } from '../../support/worlds/journey.ts';

/** The cases lie beside the repository, and their maker writes Parquet as other people's tools do. */
const CASES = resolve(import.meta.dirname, '../../../../shared/cases/odd-worlds');
const PYTHON = process.env.ODD_WORLDS_PYTHON ?? 'python3';
const there = existsSync(join(CASES, 'odd_worlds.py'));
const python = there
  ? requireTool({ command: PYTHON, args: ['-c', 'import pyarrow, pandas'] })
  : ({ met: false, reason: 'no shared cases beside the repository' } as const);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-worlds-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function made(name: string): Promise<string> {
  const target = join(folder, name);
  execFileSync(PYTHON, [join(CASES, 'odd_worlds.py'), name, target], { stdio: 'ignore' });
  return journey(target);
}

const PART = 'part-00000[0-3]\\.parquet';
const SOURCE = '^STREAM_SORT_SOURCE_INVALID: .*';

describe.skipIf(!python.met)(`each odd world ends as its page says${python.met ? '' : ` (${python.reason})`}`, () => {
  test('the world that they are made of is admitted whole', async () => {
    expect(await journey(join(CASES, 'tiny'))).toBe('1200 admitted');
  });

  it.each([
    ['symlink', '^E_WORLD_UNUSABLE: .*part-000003\\.parquet is a symbolic link out of the world'],
    ['pandas_index', '^1200 admitted$'],
    ['extra_timestamp', `${SOURCE}arrival_events.*${PART}: column load_ts is INT64 TIMESTAMP_MICROS`],
    ['extra_nested', `${SOURCE}s1_arrival_entities_6B.*${PART}: column tags is nested LIST`],
    ['extra_decimal', `${SOURCE}s1_arrival_entities_6B.*${PART}: column score is FIXED_LEN_BYTE_ARRAY DECIMAL`],
    ['extra_int64', '^1200 admitted$'],
    ['extra_string', '^1200 admitted$'],
    ['long_string', `${SOURCE}row 3 of .*part-000001\\.parquet: column zone_representation holds a text of 2000000`],
    [
      'number_edges',
      `${SOURCE}3 rows, the first is row 0 of .*part-000000\\.parquet: column amount holds a negative zero`,
    ],
    ['dup_seed', '^RUN_RECEIPT_UNREADABLE: the run receipt holds the member "seed" twice'],
    ['bom_receipt', '^RUN_RECEIPT_UNREADABLE: the run receipt starts with a byte order mark'],
    ['int96', `${SOURCE}column ts_utc is INT96, wanted BYTE_ARRAY UTF8`],
    [
      'tz_millis',
      '^STREAM_SORT_TS_INVALID: 300 rows, .*column ts_utc holds a text of 24 characters, wanted a time of six',
    ],
    ['binary_strings', `${SOURCE}column event_type is BYTE_ARRAY, wanted BYTE_ARRAY UTF8`],
    [
      'mixed_schema',
      `${SOURCE}part-000002\\.parquet: column event_seq is INT32, wanted INT64 UINT_64 as in .*part-000000`,
    ],
    ['crlf_gates', '^GATE_DIGEST_MISMATCH: .*a copy in text mode changed the line ends of its members to CRLF'],
    [
      'browser_copy',
      '^E_WORLD_UNUSABLE: .*part-000000 \\(1\\)\\.parquet" cannot be an object: its name has .*white space',
    ],
    ['two_scenarios', '^SCENARIO_ID_AMBIGUOUS: handbook_2018_04_a, other'],
    ['dup_conflict', '^1200 admitted, 10 PAYLOAD_HASH_MISMATCH$'],
    ['dup_across_parts', '^1200 admitted, 10 duplicates$'],
    ['spark_layout', '^1200 admitted, 20 files ignored$'],
    ['empty_part', '^1042 admitted$'],
    ['uint64_max', '^1200 admitted$'],
    ['nul_string', '^1200 admitted$'],
  ])('%s', async (name, ends) => {
    expect(await made(name)).toMatch(new RegExp(ends));
  });

  test.each(['part-000004.parquet', 'part-000000-copy.parquet'])('a second copy of a part as %s', async (name) => {
    const target = join(folder, name);
    await cp(join(CASES, 'tiny'), target, { recursive: true });
    const [first] = await Array.fromAsync(
      glob('**/s3_event_stream_with_fraud_6B/**/part-000000.parquet', { cwd: target }),
    );
    const part = join(target, first ?? '');
    await cp(part, join(dirname(part), name));
    expect(await journey(target)).toMatch(
      /^STREAM_SORT_SOURCE_INVALID: .*part-0.*\.parquet: holds the same bytes as .*part-0.*\.parquet; one of them is a copy/,
    );
  });
});
