import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@spine-green/evidence-schemas';
import { findS3Prefix, type S3Prefix, sourceOf, type WorldKey } from '@spine-green/runtime/events/engine-run';
import { getOutput, requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import type { CheckRequest } from '@spine-green/runtime/services/oracle/checker/run';
import { openColumnar } from '@spine-green/runtime/services/oracle/columnar';
import type { JobContext } from '@spine-green/runtime/services/oracle/evidence';
import type { EngineRun } from '@spine-green/runtime/services/oracle/layout/read';
import type { PackRequest } from '@spine-green/runtime/services/oracle/pack/run';
import type { SeedRequest } from '@spine-green/runtime/services/oracle/seed/run';
import type { SortRequest } from '@spine-green/runtime/services/oracle/sort/job';
import type { WorldRequest } from '@spine-green/runtime/services/oracle/world/parameters';
import { type FreshObjectStore, freshObjectStore } from './object-store.ts';

export const PLATFORM_RUN_ID = 'platform_20260206T101112Z';
export const TRAFFIC = 's3_event_stream_with_fraud_6B';
export const WORLD: WorldKey = {
  manifest_fingerprint: 'a'.repeat(64),
  parameter_hash: 'b'.repeat(64),
  scenario_id: 'baseline_v1',
  seed: '18446744073709551615',
};
export const SMALL_WORLD: WorldRequest = {
  seed: '7',
  flows: 300,
  days: 3,
  startMicros: Date.UTC(2026, 0, 1) * 1000,
  scenarioId: 'baseline_v1',
};

const RETRIES = { attempts: 1, backoffMs: 1 };

/** A store with a source bucket, an oracle bucket and an evidence bucket, and requests that work on it. */
export interface OracleStore extends FreshObjectStore {
  readonly source: EngineRun;
  readonly run: EngineRun;
  readonly context: JobContext;
  readonly limits: CheckRequest['limits'];
  readonly seedRequest: (changes?: Partial<SeedRequest>) => SeedRequest;
  readonly packRequest: (changes?: Partial<PackRequest>) => PackRequest;
  readonly sortRequest: (outputId?: string, changes?: Partial<SortRequest>) => SortRequest;
  readonly checkRequest: (changes?: Partial<CheckRequest>) => CheckRequest;
}

export async function freshOracleStore(): Promise<OracleStore> {
  const fresh = await freshObjectStore('engine', 'oracle', 'evidence');
  const workFolder = await mkdtemp(join(tmpdir(), 'oracle-work-'));
  const { store } = fresh;
  const source = { store, root: prefix('s3://engine/run-5') };
  const run = { store, root: prefix('s3://oracle/oracle-store/local/run-5') };
  const limits = { memoryMb: 512, threads: 2, workFolder, tempMaxMb: 1000, retries: RETRIES };
  const pinned = { outputIds: requiredOutputIds, scenarioId: '' };
  return {
    ...fresh,
    source,
    run,
    limits,
    context: {
      platformRunId: PLATFORM_RUN_ID,
      taskArn: 'embedded:task/oracle/1',
      clock: systemClock,
      evidence: { store, bucket: 'evidence' },
    },
    seedRequest: (changes) => ({ source, target: run, ...pinned, inletMode: 's3_to_s3_seed', ...changes }),
    packRequest: (changes) => ({ run, ...pinned, engineRelease: '', clock: systemClock, ...changes }),
    sortRequest: (outputId = TRAFFIC, changes) => ({
      run,
      outputId,
      scenarioId: '',
      slice: { kind: 'whole' },
      limits: { ...limits, chunkDays: undefined, windowRowsMax: 1_000_000 },
      platformRunId: PLATFORM_RUN_ID,
      taskArn: 'embedded:task/oracle-stream-sort/1',
      clock: systemClock,
      ...changes,
    }),
    checkRequest: (changes) => ({ run, ...pinned, strict: true, limits, ...changes }),
    drop: async () => {
      await fresh.drop();
      await rm(workFolder, { recursive: true, force: true });
    },
  };
}

export function prefix(uri: string): S3Prefix {
  const found = findS3Prefix(uri);
  if (found === undefined) throw new Error(`not an S3 prefix: ${uri}`);
  return found;
}

/** Puts a run receipt and the parts of one output, each part by the SELECT that makes its rows. */
export async function putEngineRun(run: EngineRun, outputId: string, selects: readonly string[]): Promise<void> {
  const { seed, manifest_fingerprint, parameter_hash } = WORLD;
  const receipt = { run_id: 'c'.repeat(32), seed, manifest_fingerprint, parameter_hash };
  await run.store.put(run.root.bucket, `${run.root.prefix}/run_receipt.json`, canonicalJson(receipt), {
    kind: 'create',
  });
  for (const [index, select] of selects.entries()) await putPart(run, outputId, index, select);
}

export const partKey = (run: EngineRun, outputId: string, index: number): string =>
  `${sourceOf(run.root, getOutput(outputId), WORLD).prefix}part-${String(index).padStart(6, '0')}.parquet`;

async function putPart(run: EngineRun, outputId: string, index: number, select: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'part-'));
  try {
    const path = join(folder, 'part.parquet');
    await duck(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
    await run.store.putFile(run.root.bucket, partKey(run, outputId, index), path, { kind: 'create' });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A SELECT of traffic rows from SQL literals: flow, event sequence, time. Times may be `NULL`. */
export const trafficRows = (rows: readonly (readonly [string, number, string | null])[]): string =>
  `SELECT flow_id::UBIGINT AS flow_id, event_seq::UBIGINT AS event_seq, 'AUTH_REQUEST' AS event_type, ts_utc,
    12.5::DOUBLE AS amount, ${WORLD.seed}::UBIGINT AS seed, '${WORLD.manifest_fingerprint}' AS manifest_fingerprint,
    '${WORLD.parameter_hash}' AS parameter_hash, '${WORLD.scenario_id}' AS scenario_id, false AS fraud_flag,
    NULL::VARCHAR AS campaign_id
    FROM (VALUES ${rows.map(([flow, seq, ts]) => `(${flow}, ${seq}, ${ts === null ? 'NULL' : `'${ts}'`})`).join(', ')})
    AS t(flow_id, event_seq, ts_utc)`;

/** Rows of the published view of an output, in order. */
export async function viewRows(run: EngineRun, outputId: string, columns: string): Promise<readonly unknown[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'view-'));
  try {
    const view = `${run.root.prefix}/stream_view/ts_utc/output_id=${outputId}/part-`;
    const { objects } = await run.store.list(run.root.bucket, view);
    for (const [index, { key }] of objects.entries()) {
      await run.store.download(run.root.bucket, key, join(folder, `${index + 1000}.parquet`));
    }
    return await duck(`SELECT ${columns} FROM read_parquet('${folder}/*.parquet')`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Rows of a statement as lists of values; 64-bit integers as decimal strings. */
export async function duck(sql: string, before?: string): Promise<unknown[][]> {
  await using columnar = await openColumnar({ memoryMb: 1024, threads: 1, tempDir: tmpdir(), tempMaxMb: 1 });
  if (before !== undefined) await columnar.run(before);
  return (await columnar.rows(sql)).map((row) => Object.values(row));
}
