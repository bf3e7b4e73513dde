import { recordApplyFailures } from '../../consumer/apply-failures.ts';
import { advanceCheckpoint } from '../../consumer/checkpoints.ts';
import { bindPins, findPinsOf } from '../../consumer/stream-pins.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database } from '../../substrate/database/port.ts';
import { contextIncrements } from './counting.ts';
import { mergeContributions } from './merge.ts';
import type { ContextLedger } from './ports.ts';
import type { Applied } from './types.ts';

export interface LedgerScope {
  readonly stream: Pick<ConsumerStream, 'streamId' | 'checkpointTable' | 'component'>;
  readonly platformRunId: string;
  readonly runConfigDigest: string;
}

const NOTHING: Applied = { conflicts: [], duplicates: 0, filled: 0, frames: 0, completed: 0, bound: 0 };

/** The state in PostgreSQL: one transaction per window, at most eight statements whatever its size. */
export function contextLedger(database: Database, scope: LedgerScope): ContextLedger {
  const { streamId, checkpointTable: table, component } = scope.stream;
  return {
    findPins: () => findPinsOf(database, streamId),
    apply: (plan, pins) =>
      database.transaction(async (transaction) => {
        const { topic, partition, contributions, slot, binds } = plan;
        if (binds !== undefined) await bindPins(transaction, { streamId, pins: binds, ...scope });
        const bound = binds ?? pins;
        const applied =
          contributions.length === 0 || bound === undefined || slot === undefined
            ? NOTHING
            : await mergeContributions(transaction, { streamId, topic, partition, slot, pins: bound }, contributions);
        await recordApplyFailures(transaction, { streamId, topic, partition }, [
          ...plan.failures,
          ...applied.conflicts,
        ]);
        await advanceCheckpoint(transaction, { table, streamId }, plan);
        const increments = contextIncrements(plan, applied);
        if (increments.length > 0) {
          const counted = { component, platformRunId: scope.platformRunId, scenarioRunId: 'N/A' };
          await transaction.execute(countersStatement(counted, increments));
        }
        return applied;
      }),
  };
}
