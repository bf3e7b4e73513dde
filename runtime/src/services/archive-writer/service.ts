import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import { createConsumer } from '../../consumer/consumer.ts';
import { type ClassOf, takeRecord } from '../../consumer/decode.ts';
import { GATHER_MS } from '../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import type { ConsumerOptions } from '../../consumer/types.ts';
import { warnOfWaiting } from '../../consumer/waiting.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import type { Clock } from '../../kernel/clock.ts';
import { HEALTH_WINDOW_MS, windowedCount } from '../../observability/health.ts';
import type { Database } from '../../substrate/database/port.ts';
import { archiveHealth } from './health.ts';
import { type LineKeeper, lineKeeper } from './held-lines.ts';
import { databaseLedger } from './ledger.ts';
import { type ArchiveLoop, archiveLoop, BUFFERED_BYTES_MAX, SEGMENT_LIMITS } from './loop.ts';
import { objectSegmentStore } from './segment-store.ts';
import { awaitSegment } from './step.ts';
import { BOUNDARY, type Waiting } from './types.ts';

export interface ArchiveSettings {
  readonly archiveBucket: string;
  readonly commitPolicy: 'commit_after_durable_write';
  /** What the writer reads, and where its checkpoints are. */
  readonly stream: ConsumerStream;
  /** Event class of an event type by the pinned class map. */
  readonly classOf: ClassOf;
}

/** Archives until the signal aborts; everything read by then is durable when the work resolves. */
export async function composeArchiveWriter(settings: ArchiveSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { identity, database, store, governance, clock } = parts;
  const { stream } = settings;
  const counts = await openCounts(database, identity.platformRunId, clock);
  const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
  const ledger = databaseLedger(database, stream, identity.platformRunId);
  const loop = archiveLoop({
    platformRunId: identity.platformRunId,
    segments: objectSegmentStore(store, settings.archiveBucket),
    ledger,
    checkpoints,
    onAnomaly: (anomaly) => {
      if (anomaly.boundary === BOUNDARY) counts.failures.add(1);
      governance.addAnomaly(anomaly);
    },
    onMismatch: (offsets) => {
      counts.mismatches += offsets;
    },
    onWriteError: () => counts.writeErrors.add(1),
  });
  const consumer = createConsumer({ ...consumerOptions(settings, loop, parts), checkpoints, findEnd: ledger.findEnd });
  return {
    health: () =>
      archiveHealth(
        {
          streamId: stream.streamId,
          partitions: consumer.partitions(),
          mismatches: counts.mismatches,
          writeErrors: counts.writeErrors.sum(),
          failures: counts.failures.sum(),
          governanceFailures: governance.failedTotal(),
          backpressureHits: consumer.backpressureHits(),
        },
        clock,
      ),
    // What a gate compares with the pins: the worker says it itself (01, M7.B-C02).
    declares: { consumer_group: stream.groupId, offset_commit_policy: settings.commitPolicy },
    run: consumer.run,
  };
}

const consumerOptions = (
  { stream, classOf }: ArchiveSettings,
  loop: ArchiveLoop,
  { eventLog, identity, clock, log }: DaemonParts,
): Omit<ConsumerOptions<Waiting>, 'checkpoints' | 'findEnd'> => {
  const keepers = new Map<string, LineKeeper>();
  const keeperOf = (place: string): LineKeeper => {
    const known = keepers.get(place) ?? lineKeeper();
    keepers.set(place, known);
    return known;
  };
  return {
    eventLog,
    group: stream.groupId,
    topics: stream.topics,
    limits: SEGMENT_LIMITS,
    gatherMs: GATHER_MS,
    bufferedBytesMax: BUFFERED_BYTES_MAX,
    clock,
    take: (record) =>
      awaitSegment(
        takeRecord(record, { platformRunId: identity.platformRunId, classOf }),
        record,
        keeperOf(`${record.topic}/${record.partition}`),
      ),
    commit: (window) => loop.commit(window),
    // Nothing is condemned: decoding is total, so what fails for ever is the store or the database, and no record.
    onFault: warnOfWaiting(log),
  };
};

async function openCounts(database: Database, platformRunId: string, clock: Clock) {
  const [row] = await database.query<{ mismatches: string }>({
    text: 'SELECT count(*)::text AS mismatches FROM rtdl.archive_offset_mismatches WHERE platform_run_id = $1',
    values: [platformRunId],
  });
  return {
    mismatches: Number(row?.mismatches ?? 0),
    writeErrors: windowedCount(clock, HEALTH_WINDOW_MS),
    failures: windowedCount(clock, HEALTH_WINDOW_MS),
  };
}
