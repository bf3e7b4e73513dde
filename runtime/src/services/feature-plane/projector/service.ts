import { isPlatformError } from '@spine-green/evidence-schemas';
import { loadCheckpoints } from '../../../consumer/checkpoints.ts';
import { createConsumer } from '../../../consumer/consumer.ts';
import type { ClassOf } from '../../../consumer/decode.ts';
import { condemnedFact, type TakenFact, takeFact } from '../../../consumer/fact.ts';
import { PARSED_BYTES_MAX } from '../../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../../consumer/streams.ts';
import { warnOfWaiting } from '../../../consumer/waiting.ts';
import type { DaemonParts, DaemonWork } from '../../../daemon/work.ts';
import { pause } from '../../../kernel/pause.ts';
import { HEALTH_WINDOW_MS, windowedCount } from '../../../observability/health.ts';
import { readKeyFeatures } from '../../../reads/key-features.ts';
import { FEATURE_STATUS, snapshotQuestions } from '../snapshots/questions.ts';
import { EntityCache } from './entity-cache.ts';
import { featureHealth } from './health.ts';
import { featureLedger } from './ledger.ts';
import { FEATURE_WINDOW, type FeatureLoop, featureLoop } from './loop.ts';

export interface FeatureSettings {
  readonly commitPolicy: 'commit_after_durable_write';
  readonly stream: ConsumerStream;
  /** Event class of an event type by the pinned class map. */
  readonly classOf: ClassOf;
}

/** Computes features until the signal aborts; everything read by then is durable when the work resolves. */
export async function composeFeaturePlane(settings: FeatureSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { identity, database, governance, clock, eventLog, log } = parts;
  const { stream, classOf } = settings;
  const { platformRunId, runConfigDigest } = identity;
  const [applied, expired, failures] = [0, 1, 2].map(() => windowedCount(clock, HEALTH_WINDOW_MS)) as WindowedCounts;
  const cache = new EntityCache();
  const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
  const loop = featureLoop({
    ledger: featureLedger(database, { stream, platformRunId, runConfigDigest, cache }),
    checkpoints,
    onAnomaly: governance.addAnomaly,
    onApplied: (plan, result) => {
      applied.add(result.applied);
      failures.add(plan.failures.length + result.conflicts.length);
    },
    onExpired: (events) => expired.add(events),
  });
  const consumer = createConsumer<TakenFact>({
    eventLog,
    group: stream.groupId,
    topics: stream.topics,
    checkpoints,
    limits: FEATURE_WINDOW,
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
      featureHealth(
        {
          streamId: stream.streamId,
          partitions: consumer.partitions(),
          applied: applied.sum(),
          expired: expired.sum(),
          failures: failures.sum(),
          governanceFailures: governance.failedTotal(),
          backpressureHits: consumer.backpressureHits(),
          cachedEntities: cache.size,
        },
        clock,
      ),
    questions: {
      '/v1/features/snapshot': async (asked) => {
        const answer = await readKeyFeatures(database, asked, clock);
        return { status: answer.status === 'OK' ? 200 : FEATURE_STATUS[answer.code], body: answer };
      },
      ...snapshotQuestions({ ...parts, streamId: stream.streamId }),
    },
    declares: { consumer_group: stream.groupId, offset_commit_policy: settings.commitPolicy },
    run: async (signal) => {
      const failed = new AbortController();
      const stop = AbortSignal.any([signal, failed.signal]);
      const expiring = expireParked(loop, parts, stop);
      try {
        await consumer.run(stop);
      } finally {
        failed.abort();
        await expiring;
      }
    },
  };
}

type WindowedCounts = [
  ReturnType<typeof windowedCount>,
  ReturnType<typeof windowedCount>,
  ReturnType<typeof windowedCount>,
];

const EXPIRE_EVERY_MS = 10_000;

/** An operating error is repeated with the next look; anything else is a bug and ends the work. */
async function expireParked(loop: FeatureLoop, { onFault }: DaemonParts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(EXPIRE_EVERY_MS, signal);
    if (signal.aborted) return;
    try {
      await loop.expireParked();
    } catch (error) {
      if (!isPlatformError(error)) throw error;
      onFault('parked events', error);
    }
  }
}
