import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import { ArchiveWriteSummaryV1 } from '@spine-green/evidence-schemas/documents/archive_write_summary.v1';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { type ConsumerStream, streamIdOf } from '../../consumer/streams.ts';
import { readEvidence } from '../../evidence/read.ts';
import type { EvidenceTarget } from '../../evidence/write.ts';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import { runKey, type Writer, writeDerived } from '../../observability/writer.ts';
import type { Database } from '../../substrate/database/port.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import { admittedByTopic, readAdmittedRanges } from '../../truth/admissions.ts';
import { readArchiveTotals } from '../../truth/archive.ts';
import { readProgress } from '../../truth/progress.ts';
import { archiveWriteSummary, caughtUp, maxLag, offsetsSnapshot } from './step.ts';
import type { Basis, Sample, SamplingFacts } from './types.ts';

export interface LagSamplerOptions {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly target: EvidenceTarget;
  readonly platformRunId: string;
  readonly streams: readonly ConsumerStream[];
  readonly lagMax: number;
  /** Least distance between the samples. */
  readonly intervalSeconds: number;
  /** How long the first sample waits for the consumers to catch up; then it is taken as it is. */
  readonly waitSecondsMax: number;
  readonly clock: Clock;
  readonly writer: Writer;
  readonly signal: AbortSignal;
}

const POLL_MS = 250;
const SAMPLES = 2;

/**
 * Samples the lag twice and writes three documents below `rtdl_core/`: `offsets_snapshot.json`, `caught_up.json` and
 * `archive_write_summary.json`.
 * Resolves with the verdict: a consumer that is behind is an answer, and its evidence is written like any other.
 */
export async function sampleLag(options: LagSamplerOptions): Promise<boolean> {
  const basis = await readBasis(options);
  await waitForCalm(options);
  const samples: Sample[] = [await takeSample(options)];
  while (samples.length < SAMPLES) {
    await sleep(options.intervalSeconds * 1000, undefined, { signal: options.signal });
    samples.push(await takeSample(options));
  }
  const facts = await readFacts(options, basis, samples);
  const stamp = { writer: options.writer, writtenAtUtc: nowUtc(options.clock) };
  const verdict = caughtUp(facts, options, stamp);
  const last = samples.at(-1) ?? (await takeSample(options));
  const write = (name: string, schema: Parameters<typeof writeDerived>[2], document: unknown) =>
    writeDerived(options.target, runKey(options.platformRunId, `rtdl_core/${name}`), schema, document);
  await write('offsets_snapshot.json', OffsetsSnapshotV1, offsetsSnapshot(options.platformRunId, last, stamp));
  await write(
    'archive_write_summary.json',
    ArchiveWriteSummaryV1,
    archiveWriteSummary(facts, last.sampledAtUtc, stamp),
  );
  await write('caught_up.json', CaughtUpV1, verdict);
  return verdict.pass;
}

/** Without the P7 offsets nothing says how far the consumers must be. Throws E_OBJECT_NOT_FOUND. */
async function readBasis({ target, platformRunId }: LagSamplerOptions): Promise<Basis> {
  const key = runKey(platformRunId, 'ingest/kafka_offsets_snapshot.json');
  const { document, versionId, sha256 } = await readEvidence(target, key, KafkaOffsetsSnapshotV1.parse);
  if (document.platform_run_id !== platformRunId) {
    throw new PlatformError('RUN_SCOPE_MISMATCH', `${key} belongs to ${document.platform_run_id}`);
  }
  return {
    ref: { key, version_id: versionId, sha256 },
    clusterId: document.kafka_cluster_id,
    ends: document.topics.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, end_offset }) => ({ topic, partition, endOffset: end_offset })),
    ),
  };
}

async function waitForCalm(options: LagSamplerOptions): Promise<void> {
  const deadline = options.clock.elapsedMs() + options.waitSecondsMax * 1000;
  while (options.clock.elapsedMs() < deadline) {
    const progress = await readProgress(options.database, options.eventLog, options.streams);
    if (maxLag(progress) === 0) return;
    await sleep(POLL_MS, undefined, { signal: options.signal });
  }
}

const takeSample = async (options: LagSamplerOptions): Promise<Sample> => ({
  progress: await readProgress(options.database, options.eventLog, options.streams),
  sampledAtUtc: nowUtc(options.clock),
});

/** Counts of one snapshot of the database, so that related figures agree. */
const readFacts = (options: LagSamplerOptions, basis: Basis, samples: readonly Sample[]): Promise<SamplingFacts> =>
  options.database.transaction(
    async (transaction) => {
      const { platformRunId } = options;
      const archive = await readArchiveTotals(transaction, platformRunId, streamIdOf('archive-writer', platformRunId));
      const [failures] = await transaction.query<{ count: string }>({
        text: 'SELECT count(*)::text AS count FROM rtdl.archive_failures WHERE platform_run_id = $1',
        values: [platformRunId],
      });
      return {
        platformRunId,
        samples,
        basis,
        archive,
        admittedByTopic: admittedByTopic(await readAdmittedRanges(transaction, platformRunId)),
        failures: Number(failures?.count),
        mismatches: archive.ranges.reduce((sum, range) => sum + range.mismatched, 0),
      };
    },
    { isolation: 'repeatable read', readOnly: true },
  );
