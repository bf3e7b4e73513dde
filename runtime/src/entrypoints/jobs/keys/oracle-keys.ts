import { availableParallelism, tmpdir } from 'node:os';
import { ConfigError, type ConfigKey, integer, list, objectStoreKeys, runKeys, text } from '../../../config.ts';
import { findS3Prefix, isScenarioId, type S3Prefix } from '../../../events/engine-run.ts';
import { requiredOutputIds } from '../../../events/outputs.ts';
import { systemClock } from '../../../kernel/clock.ts';
import type { JobContext } from '../../../services/oracle/evidence.ts';
import type { EngineRun } from '../../../services/oracle/layout/read.ts';
import { openObjectStore } from '../../../substrate/object-store/open.ts';

/** A pinned `s3://bucket/prefix`; local paths, other schemes and wildcards are refused. */
export const s3Prefix = (env: string, description: string): ConfigKey<S3Prefix> => ({
  env,
  description: `${description} (s3://bucket/prefix)`,
  fallback: undefined,
  parse: (raw) => {
    const value = findS3Prefix(raw);
    return value === undefined ? { fault: 'is not a concrete s3://bucket/prefix' } : { value };
  },
});

/** What every oracle job needs to know. */
export const oracleKeys = {
  ...runKeys,
  ...objectStoreKeys,
  engineRunRoot: s3Prefix('ORACLE_ENGINE_RUN_ROOT', 'root of the engine run in the oracle bucket'),
  scenarioId: scenarioKey(),
  requiredOutputIds: list('ORACLE_REQUIRED_OUTPUT_IDS', {
    fallback: requiredOutputIds,
    description: 'outputs that the run needs',
  }),
} as const;

/** Budget of a job that sorts, checks or makes rows. */
export const columnarKeys = {
  memoryMb: integer('STREAM_SORT_MEMORY_LIMIT_MB', {
    min: 512,
    max: 1_048_576,
    fallback: 1024,
    description: 'memory of the whole process in MiB',
  }),
  threads: integer('STREAM_SORT_THREADS', {
    min: 1,
    max: 128,
    fallback: availableParallelism(),
    description: 'threads of the columnar engine',
  }),
  workFolder: text('STREAM_SORT_TEMP_DIR', { fallback: tmpdir(), description: 'folder for scratch files' }),
  tempMaxMb: integer('STREAM_SORT_TEMP_MAX_MB', {
    min: 1,
    max: 16_777_216,
    fallback: 65_536,
    description: 'temporary disk of the columnar engine in MiB',
  }),
  readAttempts: integer('STREAM_SORT_READ_ATTEMPTS', {
    min: 1,
    max: 10,
    fallback: 3,
    description: 'tries for each source object, with a linear back-off of 2 s',
  }),
} as const;

export const READ_BACKOFF_MS = 2000;

/** The engine run must lie in the pinned bucket: no job reads or writes another one. */
export function requireOracleBucket(config: { readonly engineRunRoot: S3Prefix; readonly oracleBucket: string }): void {
  if (config.engineRunRoot.bucket === config.oracleBucket) return;
  throw new ConfigError(['ORACLE_ENGINE_RUN_ROOT is not in S3_ORACLE_BUCKET']);
}

export const engineRun = (config: {
  readonly objectStoreUrl: string;
  readonly engineRunRoot: S3Prefix;
}): EngineRun => ({
  store: openObjectStore(config.objectStoreUrl),
  root: config.engineRunRoot,
});

export const jobContext = (
  run: EngineRun,
  config: { readonly platformRunId: string; readonly taskArn: string; readonly evidenceBucket: string },
): JobContext => ({
  platformRunId: config.platformRunId,
  taskArn: config.taskArn,
  clock: systemClock,
  evidence: { store: run.store, bucket: config.evidenceBucket },
});

function scenarioKey(): ConfigKey<string> {
  return {
    env: 'ORACLE_SCENARIO_ID',
    description: 'pinned scenario; without it the run must hold exactly one',
    fallback: '',
    parse: (raw) => (isScenarioId(raw) ? { value: raw } : { fault: 'is not a scenario id' }),
  };
}
