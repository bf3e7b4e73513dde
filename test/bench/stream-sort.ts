import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '@spine-green/evidence-schemas';
import { findS3Prefix, sourceOf, type WorldKey } from '@spine-green/runtime/events/engine-run';
import { getOutput } from '@spine-green/runtime/events/outputs';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { peakResidentBytes } from '@spine-green/runtime/kernel/peak-memory';
import { openColumnar } from '@spine-green/runtime/services/oracle/columnar';
import { sortStream } from '@spine-green/runtime/services/oracle/sort/run';
import { createBucket, openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import type { BenchRow } from './row.ts';

const ROWS = 5_000_000;
const PARTS = 4;
const ROUNDS = 3;
const MEMORY_MB = 1024;
const THREADS = availableParallelism();
const OUTPUT = 's3_event_stream_with_fraud_6B';
const WORLD: WorldKey = {
  manifest_fingerprint: 'ab'.repeat(32),
  parameter_hash: 'cd'.repeat(32),
  scenario_id: 'baseline_v1',
  seed: '42',
};

/**
 * Sorts 5 M traffic rows into a published stream view, everything included: download, validation, both statistics,
 * upload, copy, receipt. Beside it the barest statement: DuckDB's COPY of the same rows ordered by the same time, under
 * the same memory limit, with no tie-breakers and no checks. Each round is a process of its own, because peak memory is
 * a property of a process. Medians of three.
 */
export async function bench(): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-sort-'));
  try {
    await makeSource(folder);
    const sorted: Round[] = [];
    const raw: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      raw.push(await inChild('raw', folder, round));
      sorted.push(await inChild('sort', folder, round));
    }
    const [measured, probe] = [median(sorted.map(rowsPerSecond)), median(raw.map(rowsPerSecond))];
    const peak = Math.max(...sorted.map(({ peakMb }) => peakMb));
    return [
      {
        figure: 'stream sort of 5 M rows',
        measured: `${measured} rows/s`,
        probe: `${probe} rows/s, COPY ... ORDER BY alone`,
        ratio: (measured / probe).toFixed(2),
        bar: 'ratio 0.80',
      },
      {
        figure: 'stream sort of 5 M rows, peak resident',
        measured: `${peak} MiB`,
        probe: '-',
        ratio: '-',
        bar: `${MEMORY_MB} MiB at most`,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Round {
  readonly elapsedMs: number;
  readonly peakMb: number;
}

const rowsPerSecond = ({ elapsedMs }: Round): number => Math.round((ROWS / elapsedMs) * 1000);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const root = (round: number | string) => {
  const found = findS3Prefix(`s3://oracle/oracle-store/bench/run-${round}`);
  if (found === undefined) throw new Error('not a root');
  return found;
};

/** Rows in no time order, as an engine leaves them; one engine run for each round, of the same bytes. */
async function makeSource(folder: string): Promise<void> {
  const url = `dir:${folder}/store`;
  await mkdir(join(folder, 'store'));
  await createBucket(url, 'oracle');
  const store = openObjectStore(url);
  const receipt = canonicalJson({ run_id: 'c'.repeat(32), ...WORLD });
  const key = (round: number, part: number): string =>
    `${sourceOf(root(round), getOutput(OUTPUT), WORLD).prefix}part-00000${part}.parquet`;
  for (let round = 0; round < ROUNDS; round += 1) {
    await store.put('oracle', `${root(round).prefix}/run_receipt.json`, receipt, { kind: 'create' });
  }
  for (let part = 0; part < PARTS; part += 1) {
    const path = join(folder, `part-00000${part}.parquet`);
    const [from, to] = [part, part + 1].map((edge) => (edge * ROWS) / PARTS);
    await statement(folder, `COPY (${rowsSql(from ?? 0, to ?? 0)}) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
    await store.putFile('oracle', key(0, part), path, { kind: 'create' });
    for (let round = 1; round < ROUNDS; round += 1) {
      await store.copy({ bucket: 'oracle', key: key(0, part) }, { bucket: 'oracle', key: key(round, part) });
    }
  }
}

const rowsSql = (from: number, to: number): string => `
  SELECT 10000000000000000000::UBIGINT + hash(i // 2) % 1000000000000 AS flow_id, (1 + i % 2)::UBIGINT AS event_seq,
    CASE i % 2 WHEN 0 THEN 'AUTH_REQUEST' ELSE 'AUTH_RESPONSE' END AS event_type,
    strftime(make_timestamp((1767225600000000 + hash(i) % (14 * 86400000000))::BIGINT), '%Y-%m-%dT%H:%M:%S.%fZ')
      AS ts_utc,
    (hash(i + 1000000000) % 20000) / 100.0::DOUBLE AS amount, ${WORLD.seed}::UBIGINT AS seed,
    '${WORLD.manifest_fingerprint}' AS manifest_fingerprint, '${WORLD.parameter_hash}' AS parameter_hash,
    '${WORLD.scenario_id}' AS scenario_id, i % 250 = 0 AS fraud_flag,
    CASE WHEN i % 250 = 0 THEN 'card_testing' END AS campaign_id
  FROM range(${from}, ${to}) AS t(i)`;

async function rawSort(folder: string): Promise<void> {
  const source = `read_parquet('${folder}/part-*.parquet', hive_partitioning = false)`;
  const select = `SELECT * FROM ${source} ORDER BY ts_utc::TIMESTAMP`;
  await statement(folder, `COPY (${select}) TO '${folder}/raw.parquet' (FORMAT parquet, COMPRESSION zstd)`);
}

async function statement(folder: string, sql: string): Promise<void> {
  const tempDir = await mkdtemp(join(folder, 'spill-'));
  await using columnar = await openColumnar({ memoryMb: MEMORY_MB, threads: THREADS, tempDir, tempMaxMb: 65_536 });
  await columnar.run(sql);
}

async function productSort(folder: string, round: string): Promise<void> {
  await sortStream({
    run: { store: openObjectStore(`dir:${folder}/store`), root: root(round) },
    outputId: OUTPUT,
    scenarioId: '',
    slice: { kind: 'whole' },
    limits: {
      memoryMb: MEMORY_MB,
      threads: THREADS,
      workFolder: folder,
      tempMaxMb: 65_536,
      chunkDays: undefined,
      windowRowsMax: 20_000_000,
      retries: { attempts: 1, backoffMs: 1 },
    },
    platformRunId: 'platform_20260101T000000Z',
    taskArn: 'embedded:task/bench/1',
    clock: systemClock,
  });
}

function inChild(what: 'raw' | 'sort', folder: string, round: number): Promise<Round> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), what, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString()));
      else reject(new Error(`${what} ended with ${code}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what, folder = '', round = '0'] = process.argv.slice(2);
  if (what === undefined) {
    process.stdout.write(`${(await bench()).map((row) => JSON.stringify(row)).join('\n')}\n`);
  } else {
    const started = systemClock.elapsedMs();
    await (what === 'raw' ? rawSort(folder) : productSort(folder, round));
    const elapsedMs = systemClock.elapsedMs() - started;
    process.stdout.write(JSON.stringify({ elapsedMs, peakMb: Math.round(peakResidentBytes() / 2 ** 20) }));
  }
}
