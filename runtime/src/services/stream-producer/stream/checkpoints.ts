import { isPlatformError, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { countersStatement } from '../../../observability/counters.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import type { Checkpoints } from '../ports.ts';
import type { LaneShare } from '../send/routing.ts';
import type { OutputCheckpoint } from '../types.ts';

export interface StreamIdentity {
  /** Pack id, or sha256 of the engine root when there is no pack. */
  readonly packKey: string;
  readonly platformRunId: string;
  readonly scenarioRunId: string;
  readonly lane: LaneShare;
  readonly attemptId: string;
}

/** A new platform run has another key, so it always starts from the beginning (11, section 5.4). */
export const storedPackKey = ({ packKey, platformRunId, scenarioRunId, lane, attemptId }: StreamIdentity): string =>
  sha256Hex([packKey, platformRunId, scenarioRunId, lane.count, lane.index, attemptId].join('|'));

const SAVE_TRIES_MAX = 5;

export interface CheckpointOptions {
  readonly database: Database;
  readonly identity: StreamIdentity;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Checkpoints in PostgreSQL. A save that failed in transit is repeated: it sets totals, so twice equals once. */
export function postgresCheckpoints({ database, identity, sleep }: CheckpointOptions): Checkpoints {
  const key = storedPackKey(identity);
  return {
    load: async () => {
      const rows = await database.query<CheckpointRow>({
        text: `SELECT output_id, last_file, last_row_index, last_ts_utc, first_ts_utc, emitted, admitted, duplicates,
          quarantined FROM wsp.wsp_checkpoint WHERE pack_key = $1`,
        values: [key],
      });
      return new Map(rows.map((row) => [row.output_id, checkpointOf(row)]));
    },
    save: async (advanced) => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await database.transaction((transaction) => saveIn(transaction, { key, identity }, advanced));
        } catch (error) {
          if (!isPlatformError(error) || !error.retry || tries === SAVE_TRIES_MAX) throw error;
          await sleep(250 * 2 ** (tries - 1));
        }
      }
    },
  };
}

interface CheckpointRow {
  readonly [column: string]: unknown;
  readonly output_id: string;
  readonly last_file: string;
  readonly last_row_index: string;
  readonly last_ts_utc: string;
  readonly first_ts_utc: string;
  readonly emitted: string;
  readonly admitted: string;
  readonly duplicates: string;
  readonly quarantined: string;
}

/** Counts and row indexes are bounded by the rows of one view, far below 2^53. */
const checkpointOf = (row: CheckpointRow): OutputCheckpoint => ({
  outputId: row.output_id,
  position: { part: row.last_file, rowIndex: Number(row.last_row_index), tsUtc: row.last_ts_utc },
  firstTsUtc: row.first_ts_utc,
  emitted: Number(row.emitted),
  admitted: Number(row.admitted),
  duplicates: Number(row.duplicates),
  quarantined: Number(row.quarantined),
});

/** The counter advances by what the row advances, in the same transaction, so it equals a recount. */
async function saveIn(
  transaction: Queryable,
  { key, identity }: { readonly key: string; readonly identity: StreamIdentity },
  advanced: readonly OutputCheckpoint[],
): Promise<void> {
  const before = await transaction.query<{ output_id: string; emitted: string }>({
    text: 'SELECT output_id, emitted FROM wsp.wsp_checkpoint WHERE pack_key = $1 ORDER BY output_id FOR UPDATE',
    values: [key],
    name: 'wsp_checkpoint_lock',
  });
  const emittedBefore = new Map(before.map((row) => [row.output_id, Number(row.emitted)]));
  const increments = advanced.map(({ outputId, emitted }) => {
    const value = emitted - (emittedBefore.get(outputId) ?? 0);
    if (value < 0) throw new PlatformError('CHECKPOINT_INVALID', `${outputId}: another writer is ahead by ${-value}`);
    return { counter: 'wsp_sent', dim: outputId, value };
  });
  await transaction.execute(upsert(key, advanced));
  const { platformRunId, scenarioRunId } = identity;
  await transaction.execute(countersStatement({ component: 'wsp', platformRunId, scenarioRunId }, increments));
}

const upsert = (key: string, advanced: readonly OutputCheckpoint[]) => ({
  name: 'wsp_checkpoint_save',
  text: `INSERT INTO wsp.wsp_checkpoint (pack_key, output_id, last_file, last_row_index, last_ts_utc, first_ts_utc,
      emitted, admitted, duplicates, quarantined)
    SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::bigint[], $8::bigint[],
      $9::bigint[], $10::bigint[])
    ON CONFLICT (pack_key, output_id) DO UPDATE SET last_file = excluded.last_file,
      last_row_index = excluded.last_row_index, last_ts_utc = excluded.last_ts_utc, emitted = excluded.emitted,
      admitted = excluded.admitted, duplicates = excluded.duplicates, quarantined = excluded.quarantined,
      updated_at_utc = clock_timestamp()`,
  values: [
    key,
    advanced.map(({ outputId }) => outputId),
    advanced.map(({ position }) => position.part),
    advanced.map(({ position }) => position.rowIndex),
    advanced.map(({ position }) => position.tsUtc),
    advanced.map(({ firstTsUtc }) => firstTsUtc),
    advanced.map(({ emitted }) => emitted),
    advanced.map(({ admitted }) => admitted),
    advanced.map(({ duplicates }) => duplicates),
    advanced.map(({ quarantined }) => quarantined),
  ],
});
