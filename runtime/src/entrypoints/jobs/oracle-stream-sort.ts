import { ConfigError, integer, text } from '../../config.ts';
import { findMicros, systemClock } from '../../kernel/clock.ts';
import { defineMode, EXIT } from '../../mode.ts';
import { assertRunConfigDigest } from '../../run-config.ts';
import { loadColumnar } from '../../services/oracle/columnar.ts';
import { sortStream } from '../../services/oracle/sort/run.ts';
import type { SliceRequest } from '../../services/oracle/sort/slice.ts';
import { columnarKeys, engineRun, oracleKeys, READ_BACKOFF_MS, requireOracleBucket } from './keys/oracle-keys.ts';

/** Stands for "as many days as the window's rows allow"; 0 is one sort over everything. */
const CHUNK_DAYS_AUTOMATIC = -1;

const time = (env: string, description: string) =>
  text(env, { fallback: '', pattern: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/, description });

const config = {
  ...oracleKeys,
  ...columnarKeys,
  outputId: text('ORACLE_OUTPUT_ID', { pattern: /^[A-Za-z0-9_]{1,128}$/, description: 'the one output to sort' }),
  chunkDays: integer('STREAM_SORT_CHUNK_DAYS', {
    min: CHUNK_DAYS_AUTOMATIC,
    max: 366,
    fallback: CHUNK_DAYS_AUTOMATIC,
    description: 'days of one sorting window; 0 sorts everything at once, -1 decides by the number of rows',
  }),
  windowRowsMax: integer('STREAM_SORT_WINDOW_ROWS_MAX', {
    min: 1,
    max: 1_000_000_000,
    fallback: 20_000_000,
    description: 'rows of one window when its days are not given',
  }),
  sliceDays: integer('STREAM_SORT_SLICE_DAYS', {
    min: 0,
    max: 3660,
    fallback: 0,
    description: 'keep the first days only; 0 keeps all',
  }),
  sliceMaxRows: integer('STREAM_SORT_SLICE_MAX_ROWS', {
    min: 0,
    max: 1_000_000_000,
    fallback: 0,
    description: 'keep the first rows only; 0 keeps all',
  }),
  sliceStartUtc: time('STREAM_SORT_SLICE_START_UTC', 'first moment to keep'),
  sliceEndUtc: time('STREAM_SORT_SLICE_END_UTC', 'first moment not to keep'),
} as const;

interface SliceConfig {
  readonly sliceDays: number;
  readonly sliceMaxRows: number;
  readonly sliceStartUtc: string;
  readonly sliceEndUtc: string;
}

export const mode = defineMode({
  config,
  validate: (values) => {
    requireOracleBucket(values);
    sliceOf(values);
  },
  load: loadColumnar,
  run: async (values, { log, signal }) => {
    assertRunConfigDigest(values.runConfigDigest);
    const { outcome, receipt } = await sortStream({
      run: engineRun(values),
      outputId: values.outputId,
      scenarioId: values.scenarioId,
      slice: sliceOf(values),
      limits: {
        memoryMb: values.memoryMb,
        threads: values.threads,
        workFolder: values.workFolder,
        tempMaxMb: values.tempMaxMb,
        chunkDays: values.chunkDays === CHUNK_DAYS_AUTOMATIC ? undefined : values.chunkDays,
        windowRowsMax: values.windowRowsMax,
        retries: { attempts: values.readAttempts, backoffMs: READ_BACKOFF_MS },
      },
      platformRunId: values.platformRunId,
      taskArn: values.taskArn,
      clock: systemClock,
      signal,
    });
    const facts = { output_id: receipt.output_id, rows: receipt.output_count, stream_view_id: receipt.stream_view_id };
    log.info({ outcome, ...facts }, 'STREAM_SORT_COMPLETE');
    return EXIT.ok;
  },
});

/** At most one way to ask for a part; throws ConfigError. */
function sliceOf({ sliceDays, sliceMaxRows, sliceStartUtc, sliceEndUtc }: SliceConfig): SliceRequest {
  const windowed = sliceStartUtc !== '' || sliceEndUtc !== '';
  if ([sliceDays > 0, sliceMaxRows > 0, windowed].filter(Boolean).length > 1) {
    throw new ConfigError([
      'STREAM_SORT_SLICE_DAYS, STREAM_SORT_SLICE_MAX_ROWS and the slice window exclude each other',
    ]);
  }
  if (sliceDays > 0) return { kind: 'days', days: sliceDays };
  if (sliceMaxRows > 0) return { kind: 'first_rows', maxRows: sliceMaxRows };
  if (!windowed) return { kind: 'whole' };
  const [start, end] = [findMicros(sliceStartUtc), findMicros(sliceEndUtc)];
  if (start === undefined || end === undefined || start >= end) {
    throw new ConfigError(['STREAM_SORT_SLICE_START_UTC must be a moment before STREAM_SORT_SLICE_END_UTC']);
  }
  return { kind: 'window', startUtc: sliceStartUtc, endUtc: sliceEndUtc };
}
