import { streamIdOf } from '../../../consumer/streams.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import { readArchiveTotals } from '../../../truth/archive.ts';
import { readCaseLabels } from '../../../truth/case-labels.ts';
import { readLaneFacts } from '../../../truth/decision-lane/lane.ts';
import { readHeartbeats } from '../../../truth/heartbeats.ts';
import { readIngress } from '../../../truth/ingress.ts';
import { readRowsOfRun } from '../../../truth/rows.ts';
import type { ClosureFacts } from '../types.ts';

const STATEMENT_MS_MAX = 120_000;

/** Everything that is counted, in one REPEATABLE READ snapshot, so that related counts agree (16, section 7.4). */
export const readClosureFacts = (database: Database, platformRunId: string): Promise<ClosureFacts> =>
  database.transaction(
    async (transaction) => {
      const [snapshot] = await transaction.query<{ as_of: string; id: string }>({
        text: 'SELECT now() AS as_of, pg_current_snapshot()::text AS id',
      });
      if (snapshot === undefined) throw new Error('a SELECT without FROM returned no row');
      const ingress = await readIngress(transaction, platformRunId);
      const times = await readAnomalyTimes(transaction, platformRunId);
      return {
        asOfUtc: snapshot.as_of,
        snapshotId: snapshot.id,
        ingress,
        lane: await readLaneFacts(transaction, platformRunId, ingress.admitted),
        archive: await readArchiveTotals(transaction, platformRunId, streamIdOf('archive-writer', platformRunId)),
        cases: await readCaseLabels(transaction, platformRunId),
        archiveFailures: await readFailures(transaction, platformRunId),
        anomaliesFirstUtc: least(ingress.quarantineFirstUtc, times.first),
        anomaliesLastUtc: greatest(ingress.quarantineLastUtc, times.last),
        health: await readHeartbeats(transaction, platformRunId),
        rows: await readRowsOfRun(transaction, platformRunId),
      };
    },
    { isolation: 'repeatable read', readOnly: true, statementTimeoutMs: STATEMENT_MS_MAX },
  );

async function readFailures(database: Queryable, platformRunId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ reason: string; count: string }>({
    text: `SELECT reason, count(*)::text AS count FROM rtdl.archive_failures WHERE platform_run_id = $1
      GROUP BY reason ORDER BY reason`,
    values: [platformRunId],
  });
  return new Map(rows.map((row) => [row.reason, Number(row.count)]));
}

async function readAnomalyTimes(database: Queryable, platformRunId: string) {
  const [row] = await database.query<{ first: string | null; last: string | null }>({
    text: `SELECT min(at) AS first, max(at) AS last FROM (
        SELECT observed_at_utc AS at FROM rtdl.archive_failures WHERE platform_run_id = $1
        UNION ALL SELECT observed_at_utc FROM rtdl.archive_offset_mismatches WHERE platform_run_id = $1) AS seen`,
    values: [platformRunId],
  });
  return { first: row?.first ?? undefined, last: row?.last ?? undefined };
}

/** Times of one form compare as text. */
const least = (a: string | undefined, b: string | undefined): string | undefined => sorted(a, b)[0];
const greatest = (a: string | undefined, b: string | undefined): string | undefined => sorted(a, b).at(-1);
const sorted = (...times: (string | undefined)[]): string[] => times.filter((time) => time !== undefined).sort();
