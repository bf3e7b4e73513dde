import { recordApplyFailures } from '../../consumer/apply-failures.ts';
import { advanceCheckpoints } from '../../consumer/checkpoints.ts';
import { bindPins, findPinsOf } from '../../consumer/stream-pins.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { countersStatement } from '../../observability/counters.ts';
import type { Database } from '../../substrate/database/port.ts';
import { contextIncrements } from './counting.ts';
import { mergeContributions, NOTHING_APPLIED } from './merge.ts';
import type { ContextLedger } from './ports.ts';

export interface LedgerScope {
  readonly stream: Pick<ConsumerStream, 'streamId' | 'checkpointTable' | 'component'>;
  readonly platformRunId: string;
  readonly runConfigDigest: string;
}

/** The state in PostgreSQL: one transaction for all windows at hand, at most eleven statements whatever their size. */
export function contextLedger(database: Database, scope: LedgerScope): ContextLedger {
  const { streamId, checkpointTable: table, component } = scope.stream;
  return {
    findPins: () => findPinsOf(database, streamId),
    apply: (plans, pins) =>
      database.transaction(async (transaction) => {
        const binds = plans.find((plan) => plan.binds !== undefined)?.binds;
        if (binds !== undefined) await bindPins(transaction, { streamId, pins: binds, ...scope });
        const bound = binds ?? pins;
        const applied =
          bound === undefined
            ? plans.map(() => NOTHING_APPLIED)
            : await mergeContributions(transaction, { streamId, pins: bound }, plans);
        await recordApplyFailures(
          transaction,
          streamId,
          plans.map(({ topic, partition, failures }, index) => ({
            topic,
            partition,
            failures: [...failures, ...(applied[index]?.conflicts ?? [])],
          })),
        );
        await advanceCheckpoints(transaction, { table, streamId }, plans);
        const increments = plans.flatMap((plan, index) => contextIncrements(plan, applied[index] ?? NOTHING_APPLIED));
        if (increments.length > 0) {
          const counted = { component, platformRunId: scope.platformRunId, scenarioRunId: 'N/A' };
          await transaction.execute(countersStatement(counted, increments));
        }
        return applied;
      }),
  };
}
