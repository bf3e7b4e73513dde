import { digestOf } from '@spine-green/evidence-schemas';
import { type ApplyFailure, recordApplyFailures } from '../../consumer/apply-failures.ts';
import { advanceCheckpoints } from '../../consumer/checkpoints.ts';
import { registerFacts } from '../../consumer/register-facts.ts';
import { bindPins, findPinsOf } from '../../consumer/stream-pins.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import { committedIncrements } from './counting.ts';
import { mergeMutations } from './merge.ts';
import type { GraphLedger, GraphVersionAt } from './ports.ts';
import type { Mutation } from './types.ts';

export interface GraphScope {
  readonly stream: Pick<ConsumerStream, 'streamId' | 'checkpointTable' | 'component'>;
  readonly platformRunId: string;
  readonly runConfigDigest: string;
}

/** The graph in PostgreSQL: one transaction for all windows, at most thirteen statements and one a step of the longest path. */
export function graphLedger(database: Database, scope: GraphScope): GraphLedger {
  const { streamId, checkpointTable: table, component } = scope.stream;
  const counted = { component, platformRunId: scope.platformRunId, scenarioRunId: 'N/A' };
  return {
    findPins: () => findPinsOf(database, streamId),
    apply: (plans, pins, version) =>
      database.transaction(async (transaction) => {
        const binds = plans.find((plan) => plan.binds !== undefined)?.binds;
        if (binds !== undefined) await bindPins(transaction, { streamId, pins: binds, ...scope });
        const bound = binds ?? pins;
        const registered = await registerFacts(
          transaction,
          { table: 'rtdl.ieg_dedupe', streamId },
          plans.map(({ topic, partition, mutations }) => ({ topic, partition, facts: mutations })),
        );
        const fresh = registered.flatMap((one) => one.fresh);
        const merged =
          fresh.length === 0 || bound === undefined
            ? { entities: 0, edges: 0 }
            : await mergeMutations(transaction, { streamId, pins: bound }, fresh);
        const windows = registered.map((one) => ({
          applied: one.fresh.length,
          duplicates: one.duplicates,
          conflicts: one.others.map(conflictOf),
        }));
        const committed = { ...merged, windows };
        await recordApplyFailures(
          transaction,
          streamId,
          plans.map(({ topic, partition, failures }, index) => ({
            topic,
            partition,
            failures: [...failures, ...(windows[index]?.conflicts ?? [])],
          })),
        );
        await advanceCheckpoints(transaction, { table, streamId }, plans);
        if (version !== undefined) await saveVersion(transaction, { ...scope, streamId }, version);
        const increments = committedIncrements(plans, committed);
        if (increments.length > 0) await transaction.execute(countersStatement(counted, increments));
        return committed;
      }),
  };
}

const conflictOf = (one: Mutation): ApplyFailure => ({
  offset: one.offset,
  reason: 'PAYLOAD_HASH_MISMATCH',
  informational: false,
  eventId: one.eventId,
  bytesSha256: one.payloadHash,
  details: {},
});

/** Once a committed batch (13, section 3.3). */
async function saveVersion(
  transaction: Queryable,
  { streamId, runConfigDigest }: { readonly streamId: string; readonly runConfigDigest: string },
  { basis, watermarkTsUtc }: GraphVersionAt,
): Promise<void> {
  await transaction.execute({
    name: 'ieg_version',
    text: `INSERT INTO rtdl.ieg_graph_versions AS t
        (stream_id, basis_digest, run_config_digest, basis_json, watermark_ts_utc)
      VALUES ($1, $2, $3, $4::json, $5)
      ON CONFLICT (stream_id) DO UPDATE SET basis_digest = excluded.basis_digest,
        run_config_digest = excluded.run_config_digest, basis_json = excluded.basis_json,
        watermark_ts_utc = excluded.watermark_ts_utc, computed_at_utc = clock_timestamp()`,
    values: [streamId, digestOf(basis), runConfigDigest, JSON.stringify(basis), watermarkTsUtc],
  });
}
