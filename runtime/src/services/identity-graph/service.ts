import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import { createConsumer } from '../../consumer/consumer.ts';
import type { ClassOf } from '../../consumer/decode.ts';
import { condemnedFact, type TakenFact, takeFact } from '../../consumer/fact.ts';
import { GATHER_MS, PARSED_BYTES_MAX } from '../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { warnOfWaiting } from '../../consumer/waiting.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import { HEALTH_WINDOW_MS, windowedCount } from '../../observability/health.ts';
import { graphHealth } from './health.ts';
import { graphLedger } from './ledger.ts';
import { GRAPH_WINDOW, graphLoop } from './loop.ts';
import { graphQuestions } from './query/questions.ts';
import { graphReadings } from './query/reconciliation.ts';

export interface GraphSettings {
  readonly commitPolicy: 'commit_after_durable_write';
  readonly stream: ConsumerStream;
  /** Event class of an event type by the pinned class map. */
  readonly classOf: ClassOf;
}

/** Keeps the graph of identities until the signal aborts; everything read by then is durable when the work resolves. */
export async function composeIdentityGraph(settings: GraphSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { identity, database, governance, clock, eventLog, log } = parts;
  const { stream, classOf } = settings;
  const { platformRunId, runConfigDigest } = identity;
  const failures = windowedCount(clock, HEALTH_WINDOW_MS);
  const totals = { entities: 0, edges: 0 };
  const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
  const loop = graphLoop({
    streamId: stream.streamId,
    ledger: graphLedger(database, { stream, platformRunId, runConfigDigest }),
    checkpoints,
    onAnomaly: governance.addAnomaly,
    onApplied: (plans, { entities, edges, windows }) => {
      totals.entities += entities;
      totals.edges += edges;
      const hard = plans.flatMap((plan) => plan.failures.filter(({ informational }) => !informational));
      failures.add(hard.length + windows.flatMap(({ conflicts }) => conflicts).length);
    },
  });
  const consumer = createConsumer<TakenFact>({
    eventLog,
    group: stream.groupId,
    topics: stream.topics,
    checkpoints,
    limits: GRAPH_WINDOW,
    gatherMs: GATHER_MS,
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
      graphHealth(
        {
          streamId: stream.streamId,
          partitions: consumer.partitions(),
          ...totals,
          failures: failures.sum(),
          governanceFailures: governance.failedTotal(),
          backpressureHits: consumer.backpressureHits(),
        },
        clock,
      ),
    questions: graphQuestions(database, stream.streamId),
    readings: graphReadings(database, {
      streamId: stream.streamId,
      component: stream.component,
      platformRunId,
    }),
    declares: { consumer_group: stream.groupId, offset_commit_policy: settings.commitPolicy },
    run: consumer.run,
  };
}
