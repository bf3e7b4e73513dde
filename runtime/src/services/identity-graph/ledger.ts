import { digestOf } from '@spine-green/evidence-schemas';
import { type ApplyFailure, recordApplyFailures } from '../../consumer/apply-failures.ts';
import { advanceCheckpoint } from '../../consumer/checkpoints.ts';
import { registerFacts } from '../../consumer/register-facts.ts';
import { bindPins, findPinsOf } from '../../consumer/stream-pins.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database, Queryable } from '../../substrate/database/port.ts';
import { graphIncrements } from './counting.ts';
import { mergeMutations } from './merge.ts';
import type { GraphLedger, GraphVersionAt } from './ports.ts';
import type { Mutation } from './types.ts';

export interface GraphScope {
  readonly stream: Pick<ConsumerStream, 'streamId' | 'checkpointTable' | 'component'>;
  readonly platformRunId: string;
  readonly runConfigDigest: string;
}

/** The graph in PostgreSQL: one transaction per window, at most thirteen statements and one a step of the longest path. */
export function graphLedger(database: Database, scope: GraphScope): GraphLedger {
  const { streamId, checkpointTable: table, component } = scope.stream;
  const counted = { component, platformRunId: scope.platformRunId, scenarioRunId: 'N/A' };
  return {
    findPins: () => findPinsOf(database, streamId),
    apply: (plan, pins, version) =>
      database.transaction(async (transaction) => {
        const { topic, partition, mutations, binds } = plan;
        if (binds !== undefined) await bindPins(transaction, { streamId, pins: binds, ...scope });
        const bound = binds ?? pins;
        const dedupe = { table: 'rtdl.ieg_dedupe', streamId, topic, partition } as const;
        const { fresh, duplicates, others } = await registerFacts(transaction, dedupe, mutations);
        const merged =
          fresh.length === 0 || bound === undefined
            ? { entities: 0, edges: 0 }
            : await mergeMutations(transaction, { streamId, pins: bound }, fresh);
        const conflicts = others.map(conflictOf);
        const applied = { ...merged, applied: fresh.length, duplicates, conflicts };
        await recordApplyFailures(transaction, { streamId, topic, partition }, [...plan.failures, ...conflicts]);
        await advanceCheckpoint(transaction, { table, streamId }, plan);
        if (version !== undefined) await saveVersion(transaction, { ...scope, streamId }, version);
        const increments = graphIncrements(plan, applied);
        if (increments.length > 0) await transaction.execute(countersStatement(counted, increments));
        return applied;
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
