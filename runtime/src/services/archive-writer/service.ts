import type { Checkpoint } from '../../consumer/checkpoints.ts';
import { createConsumer } from '../../consumer/consumer.ts';
import { takeRecord } from '../../consumer/decode.ts';
import { ARCHIVED_TOPICS } from '../../consumer/streams.ts';
import type { ConsumerOptions } from '../../consumer/types.ts';
import { systemClock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { codeOf, startDaemonReports } from '../../observability/daemon.ts';
import { createGovernanceEmitter } from '../../observability/governance-emitter.ts';
import { HEALTH_WINDOW_MS, type HealthDocument, windowedCount } from '../../observability/health.ts';
import type { Database } from '../../substrate/database/port.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import type { LoadedVersions } from '../../substrate/parameters/port.ts';
import { archiveHealth } from './health.ts';
import { databaseLedger } from './ledger.ts';
import { type ArchiveLoop, archiveLoop, BUFFERED_BYTES_MAX, SEGMENT_LIMITS } from './loop.ts';
import type { Ledger } from './ports.ts';
import { objectSegmentStore } from './segment-store.ts';
import { BOUNDARY, COMPONENT } from './types.ts';

export interface ArchiveWriterOptions {
  readonly config: {
    readonly environment: 'embedded' | 'emulated' | 'dev_min';
    readonly platformRunId: string;
    readonly taskArn: string;
    readonly imageDigest: string;
    readonly runConfigDigest: string;
    readonly serviceReleaseId: string;
    readonly archiveBucket: string;
    readonly evidenceBucket: string;
    readonly groupId: string;
    readonly commitPolicy: 'commit_after_durable_write';
    readonly opsListenAddr: string;
    readonly opsPort: number;
    readonly heartbeatMs: number;
  };
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
  readonly checkpoints: readonly Checkpoint[];
  /** Event class of an event type by the pinned class map. */
  readonly classOf: (eventType: string) => string | undefined;
  /** The policy whose revision the writer attests records with. */
  readonly policy: { readonly policy_id: string; readonly revision: string; readonly content_digest: string };
  readonly loadedVersions: () => LoadedVersions;
  readonly signal: AbortSignal;
  /** Aborts when this process is no longer the owner of the stream. */
  readonly lost: AbortSignal;
  readonly log: Log;
}

/** Archives until the signal aborts; everything read by then is durable when it resolves. */
export async function runArchiveWriter(options: ArchiveWriterOptions): Promise<void> {
  const { config, database, store, log } = options;
  const target = { store, bucket: config.evidenceBucket };
  const governance = emitterOf(options);
  const counts = await openCounts(database, config.platformRunId);
  const ledger = databaseLedger(database, config.platformRunId);
  const loop = archiveLoop({
    platformRunId: config.platformRunId,
    segments: objectSegmentStore(store, config.archiveBucket),
    ledger,
    onAnomaly: (anomaly) => {
      if (anomaly.boundary === BOUNDARY) counts.failures.add(1);
      governance.addAnomaly(anomaly);
    },
    onMismatch: (offsets) => {
      counts.mismatches += offsets;
    },
    onWriteError: () => counts.writeErrors.add(1),
  });
  const consumer = createConsumer(consumerOptions(options, loop, ledger));
  const health = (): HealthDocument =>
    archiveHealth(
      {
        instanceId: config.taskArn,
        platformRunId: config.platformRunId,
        partitions: consumer.partitions(),
        mismatches: counts.mismatches,
        writeErrors: counts.writeErrors.sum(),
        failures: counts.failures.sum(),
        governanceFailures: governance.failedTotal(),
      },
      systemClock,
    );
  const reports = await startDaemonReports({
    database,
    target,
    component: COMPONENT,
    config,
    policyRevisions: {
      [options.policy.policy_id]: options.policy.content_digest,
      // What a gate compares with the pins: the worker says it itself (01, M7.B-C02).
      consumer_group: groupOf(config),
      offset_commit_policy: config.commitPolicy,
    },
    loadedVersions: options.loadedVersions,
    health,
    log,
  });
  try {
    await consumer.run(AbortSignal.any([options.signal, options.lost]));
  } finally {
    governance.stop();
    await governance.drain();
    await reports.stop();
  }
}

const groupOf = ({ groupId }: ArchiveWriterOptions['config']): string => `${groupId}-${COMPONENT}`;

const consumerOptions = (options: ArchiveWriterOptions, loop: ArchiveLoop, ledger: Ledger): ConsumerOptions => ({
  eventLog: options.eventLog,
  group: groupOf(options.config),
  topics: ARCHIVED_TOPICS,
  checkpoints: options.checkpoints,
  limits: SEGMENT_LIMITS,
  bufferedBytesMax: BUFFERED_BYTES_MAX,
  clock: systemClock,
  take: (record) => takeRecord(record, { platformRunId: options.config.platformRunId, classOf: options.classOf }),
  commit: (window) => loop.commit(window),
  findEnd: (topic, partition, fromOffset) => ledger.findEnd(topic, partition, fromOffset),
  // Decoding is total, so no single record can fail for ever; what fails is the store or the database.
  condemns: false,
  onFault: (error, { topic, partition, hold, attempts }) =>
    options.log.warn({ code: codeOf(error), ctx: { topic, partition, hold, attempts } }, 'a partition waits'),
});

async function openCounts(database: Database, platformRunId: string) {
  const [row] = await database.query<{ mismatches: string }>({
    text: 'SELECT count(*)::text AS mismatches FROM rtdl.archive_offset_mismatches WHERE platform_run_id = $1',
    values: [platformRunId],
  });
  return {
    mismatches: Number(row?.mismatches ?? 0),
    writeErrors: windowedCount(systemClock, HEALTH_WINDOW_MS),
    failures: windowedCount(systemClock, HEALTH_WINDOW_MS),
  };
}

const emitterOf = ({ config, store, log, policy }: ArchiveWriterOptions) =>
  createGovernanceEmitter({
    target: { store, bucket: config.evidenceBucket },
    clock: systemClock,
    actor: { actor_id: `SYSTEM::${COMPONENT}`, source_type: 'SYSTEM', source_component: COMPONENT },
    pins: { platform_run_id: config.platformRunId },
    provenance: {
      service_release_id: config.serviceReleaseId,
      environment: config.environment,
      run_config_digest: config.runConfigDigest,
    },
    policyRevision: policy.revision,
    onFault: (error) => log.warn({ code: codeOf(error) }, 'a governance fact was not written'),
  });
