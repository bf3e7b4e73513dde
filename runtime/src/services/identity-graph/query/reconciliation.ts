import { digestOf } from '@spine-green/evidence-schemas';
import { type Checkpoint, loadCheckpoints } from '../../../consumer/checkpoints.ts';
import type { Reading } from '../../../observability/ops-server.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import { basisAt } from '../basis.ts';
import { openGraphScope } from './graph-scope.ts';
import { isRefusal } from './selectors.ts';

export interface ReconciledStream {
  readonly streamId: string;
  readonly component: string;
  readonly platformRunId: string;
}

/** How far the graph is, and whether its books agree (13, section 3.3). */
export const graphReadings = (database: Database, stream: ReconciledStream): Readonly<Record<string, Reading>> => ({
  '/v1/ops/status': async (query) => {
    const scenarioRunId = query.get('scenario_run_id');
    if (scenarioRunId === null) return refusal(400, 'MISSING_PINS', 'scenario_run_id');
    return atOnce(database, async (transaction) => {
      const scope = await openGraphScope(transaction, stream.streamId, undefined);
      if (isRefusal(scope)) return refusal(scope.status, scope.error, scope.detail);
      if (scope.answer.pins.scenario_run_id !== scenarioRunId) return refusal(404, 'NOT_FOUND', 'no such scenario run');
      const { totals } = await readBooks(transaction, stream);
      return { status: 200, body: { ...scope.answer, totals } };
    });
  },
  '/v1/ops/reconciliation': async () =>
    atOnce(database, async (transaction) => {
      const scope = await openGraphScope(transaction, stream.streamId, undefined);
      if (isRefusal(scope)) return refusal(scope.status, scope.error, scope.detail);
      const { totals, checkpoints, read } = await readBooks(transaction, stream);
      const { basis, answer } = scope;
      const checks = {
        version_names_the_basis: digestOf(basis) === answer.graph_version.basis_digest,
        basis_is_the_checkpoints: digestOf(basisAt(stream.streamId, checkpoints)) === digestOf(basis),
        records_are_accounted_for: read === totalOf(totals, 'inlet_seen') + totalOf(totals, 'run_scope_skipped'),
        seen_are_accounted_for:
          totalOf(totals, 'inlet_seen') === ENDS.reduce((sum, counter) => sum + totalOf(totals, counter), 0),
      };
      const status = Object.values(checks).every(Boolean) ? 'RECONCILED' : 'BROKEN';
      return { status: 200, body: { ...answer, basis, totals, records_read: read, checks, status } };
    }),
});

/** What may become of a record of the run, each counted once. */
const ENDS = ['mutating_applied', 'deduped', 'irrelevant', 'scenario_scope_skipped', 'apply_failures'];

const refusal = (status: number, error: string, detail: string) => ({ status, body: { error, detail } });
const totalOf = (totals: Readonly<Record<string, number>>, counter: string): number => totals[counter] ?? 0;

const atOnce = <T>(database: Database, work: (transaction: Queryable) => Promise<T>): Promise<T> =>
  database.transaction(work, { isolation: 'repeatable read', readOnly: true });

interface Books {
  readonly totals: Readonly<Record<string, number>>;
  readonly checkpoints: readonly Checkpoint[];
  /** Records of the bus between where each partition was begun and where it is. */
  readonly read: number;
}

async function readBooks(transaction: Queryable, stream: ReconciledStream): Promise<Books> {
  const counters = await transaction.query<{ counter: string; value: string }>({
    text: `SELECT c.counter, sum(c.value)::text AS value FROM obs.run_counters c
      WHERE c.platform_run_id = $1 AND c.component = $2 GROUP BY c.counter ORDER BY c.counter`,
    values: [stream.platformRunId, stream.component],
  });
  const checkpoints = await loadCheckpoints(transaction, 'rtdl.ieg_checkpoints', stream.streamId);
  return {
    totals: Object.fromEntries(counters.map(({ counter, value }) => [counter, Number(value)])),
    checkpoints,
    read: checkpoints.reduce((sum, { startOffset, nextOffset }) => sum + nextOffset - startOffset, 0),
  };
}
