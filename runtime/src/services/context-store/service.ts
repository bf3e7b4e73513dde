import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import { createConsumer } from '../../consumer/consumer.ts';
import type { ClassOf } from '../../consumer/decode.ts';
import { condemnedFact, type TakenFact, takeFact } from '../../consumer/fact.ts';
import { PARSED_BYTES_MAX } from '../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { warnOfWaiting } from '../../consumer/waiting.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import { HEALTH_WINDOW_MS, windowedCount } from '../../observability/health.ts';
import type { ContextAnswer } from '../../reads/context-contract.ts';
import { answerContext } from '../../reads/context-question.ts';
import type { Queryable } from '../../substrate/database/port.ts';
import { contextHealth } from './health.ts';
import { contextLedger } from './ledger.ts';
import { CONTEXT_WINDOW, contextLoop } from './loop.ts';

export interface ContextSettings {
  readonly commitPolicy: 'commit_after_durable_write';
  readonly stream: ConsumerStream;
  /** Event class of an event type by the pinned class map. */
  readonly classOf: ClassOf;
}

/** Gathers context until the signal aborts; everything read by then is durable when the work resolves. */
export async function composeContextStore(settings: ContextSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { identity, database, governance, clock, eventLog, log } = parts;
  const { stream, classOf } = settings;
  const { platformRunId, runConfigDigest } = identity;
  const totals = await loadTotals(database, identity.component, platformRunId);
  const failures = windowedCount(clock, HEALTH_WINDOW_MS);
  const conflicts = windowedCount(clock, HEALTH_WINDOW_MS);
  const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
  const loop = contextLoop({
    ledger: contextLedger(database, { stream, platformRunId, runConfigDigest }),
    checkpoints,
    onAnomaly: governance.addAnomaly,
    onApplied: (plan, applied) => {
      totals.joinHits += applied.completed;
      totals.bindings += applied.bound;
      totals.frames += applied.frames;
      const bindingConflicts = applied.conflicts.filter(({ reason }) => reason.startsWith('FLOW_BINDING_')).length;
      conflicts.add(bindingConflicts);
      failures.add(plan.failures.filter(({ informational }) => !informational).length);
      failures.add(applied.conflicts.length - bindingConflicts);
    },
  });
  const consumer = createConsumer<TakenFact>({
    eventLog,
    group: stream.groupId,
    topics: stream.topics,
    checkpoints,
    limits: CONTEXT_WINDOW,
    bufferedBytesMax: PARSED_BYTES_MAX,
    clock,
    take: (record) => takeFact(record, { platformRunId, classOf }),
    commit: (window) => loop.commit([window]),
    commitAll: loop.commit,
    condemn: condemnedFact,
    onFault: warnOfWaiting(log),
  });
  return {
    health: () =>
      contextHealth(
        {
          streamId: stream.streamId,
          partitions: consumer.partitions(),
          ...totals,
          failures: failures.sum(),
          conflicts: conflicts.sum(),
          governanceFailures: governance.failedTotal(),
          backpressureHits: consumer.backpressureHits(),
        },
        clock,
      ),
    questions: {
      '/v1/query/context': async (asked) => {
        const answer = await answerContext(database, asked);
        return { status: STATUS[answer.status], body: answer };
      },
    },
    declares: { consumer_group: stream.groupId, offset_commit_policy: settings.commitPolicy },
    run: consumer.run,
  };
}

const STATUS: Readonly<Record<ContextAnswer['status'], number>> = {
  READY: 200,
  MISSING_BINDING: 404,
  MISSING_JOIN_FRAME: 404,
  CONFLICT: 409,
  INVALID_REQUEST: 400,
};

/** From the exact counters, so that a second life goes on where the first ended. */
async function loadTotals(database: Queryable, component: string, platformRunId: string) {
  const rows = await database.query<{ counter: string; total: string }>({
    text: `SELECT counter, sum(value)::text AS total FROM obs.run_counters
      WHERE platform_run_id = $1 AND component = $2 GROUP BY counter`,
    values: [platformRunId, component],
  });
  const totalOf = (counter: string): number => Number(rows.find((row) => row.counter === counter)?.total ?? 0);
  return {
    joinHits: totalOf('join_hits'),
    bindings: totalOf('flowbinding_writes'),
    frames: totalOf('frames_total'),
  };
}
