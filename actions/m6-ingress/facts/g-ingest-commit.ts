import { setTimeout as sleep } from 'node:timers/promises';
import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { gatePolicyRevision } from '@spine-green/runtime/run-config';
import { readUnrest } from '@spine-green/runtime/truth/calm';
import type { PartitionScan } from '@spine-green/runtime/truth/receipt-scan/positions-on-log';
import { type ReceiptScan, SCAN_TRANSACTION, scanReceipts } from '@spine-green/runtime/truth/receipt-scan/scan';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, mapFact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { ingestSmokeHandover } from '../../lib/handovers/m6.ts';
import { type JobResult, runJob } from '../../lib/platform/tasks.ts';
import { STREAM_TOPICS } from '../../lib/rules/stream-topics.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { pinnedDigests } from '../../lib/run/pinned-digests.ts';
import type { TopicFacts } from '../commit.ts';
import type { CommitFacts, Pins } from '../lanes/g-ingest-commit.ts';
import { workCases } from './case-work.ts';
import { pendingSegments, readIngestTruth } from './ingest-truth.ts';

/** Lets the reporter regenerate its summaries, and reads rows, objects and log beside it. */
export async function gatherCommit(context: LaneContext): Promise<CommitFacts> {
  await observe(() => awaitCalm(context));
  const worked = await observe(() => workCases(context));
  await observe(() => awaitCalm(context));
  await observe(() => awaitExports(context));
  const job = await observe(() => regenerate(context));
  const read = <T>(name: string, parse: (value: unknown) => T): Promise<Fact<T>> =>
    observeFrom(job, async () => (await readAt(context, runKey(context, name), parse)).document);
  const scan = await observe(() => scanRun(context));
  return {
    reporter: mapFact(allReadable({ worked, job }), (ended) => ({
      taskArn: ended.job.taskArn,
      exitCode: [...ended.worked, ended.job.exitCode].find(isFault) ?? 0,
    })),
    receipts: await read('ingest/receipt_summary.json', ReceiptSummaryV1.parse),
    quarantines: await read('ingest/quarantine_summary.json', QuarantineSummaryV1.parse),
    offsets: await read('ingest/kafka_offsets_snapshot.json', KafkaOffsetsSnapshotV1.parse),
    stream: await observe(
      async () => (await readAt(context, runKey(context, 'wsp/wsp_summary.json'), WspSummaryV1.parse)).document,
    ),
    truth: await observe(async () => readIngestTruth(await context.session.database(), getRunId(context))),
    scan,
    topics: await observeFrom(scan, ({ partitions }) => readTopics(context, partitions)),
    pins: await observe(() => readPins(context)),
    streamTopics: STREAM_TOPICS,
  };
}

const isFault = (exitCode: number): boolean => exitCode !== 0;

const CALM_MS_MAX = 120_000;
const EXPORT_MS_MAX = 60_000;
const POLL_MS = 250;

/**
 * Whoever answers the stream is admitted by the same gate, so what was ingested is known when nobody has anything to say
 * any more: twice in a row, because one look may fall between two daemons. What moves longer than this is judged as it is.
 */
async function awaitCalm(context: LaneContext): Promise<void> {
  const { clock } = context.session;
  const platformRunId = getRunId(context);
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), platformRunId);
  const [database, log] = [await context.session.database(), await context.session.eventLog()];
  const deadline = clock.elapsedMs() + CALM_MS_MAX;
  let calm = 0;
  while (calm < 2 && clock.elapsedMs() < deadline) {
    const unrest = await readUnrest(database, log, { streams, platformRunId });
    calm = unrest.length === 0 ? calm + 1 : 0;
    await sleep(POLL_MS);
  }
}

/** The gate exports what it admitted last within seconds; objects are read, so they are waited for. */
async function awaitExports(context: LaneContext): Promise<void> {
  const { clock } = context.session;
  const database = await context.session.database();
  const deadline = clock.elapsedMs() + EXPORT_MS_MAX;
  while ((await pendingSegments(database, getRunId(context))) > 0 && clock.elapsedMs() < deadline) await sleep(POLL_MS);
}

/** Runs the reporter's own code on the truth as it is now. */
async function regenerate(context: LaneContext): Promise<JobResult> {
  const job = await runJob(context, 'reporter', {
    environment: {
      REPORTER_SCOPE: 'ingest',
      REPORTER_LOCK_BACKEND: handle('REPORTER_LOCK_BACKEND'),
      RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
    },
  });
  return job;
}

/** Every receipt and quarantine object of the run, by this action and not by the reporter (04, section 4.4). */
async function scanRun(context: LaneContext): Promise<ReceiptScan> {
  const { store, config } = context.session;
  const source = {
    store,
    evidenceBucket: config.buckets.evidence,
    quarantineBucket: config.buckets.quarantine,
    eventLog: await context.session.eventLog(),
  };
  const database = await context.session.database();
  return database.transaction(
    (transaction) => scanReceipts({ ...source, database: transaction }, getRunId(context)),
    SCAN_TRANSACTION,
  );
}

/** Each topic of the stream as the log holds it now, beside its end before the stream and one record read back. */
async function readTopics(context: LaneContext, partitions: readonly PartitionScan[]): Promise<readonly TopicFacts[]> {
  const { watermarks_before: before } = await context.handover(ingestSmokeHandover);
  const log = await context.session.eventLog();
  const sumOf = (ends: readonly { readonly high: number }[]): number => ends.reduce((sum, { high }) => sum + high, 0);
  return Promise.all(
    STREAM_TOPICS.map(async (topic): Promise<TopicFacts> => {
      const recorded = before[topic];
      if (recorded === undefined || recorded.length === 0)
        throw new PlatformError('E_HANDOVER_UNREADABLE', `M6.C hands over no end offsets of ${topic}`);
      const newest = partitions.filter((one) => one.topic === topic).sort((a, b) => b.last - a.last)[0];
      return {
        topic,
        before: sumOf(recorded),
        now: sumOf(await log.watermarks(topic)),
        sample_run: newest === undefined ? null : await runOfRecord(context, newest),
      };
    }),
  );
}

async function runOfRecord(
  { session }: LaneContext,
  { topic, partition, last }: PartitionScan,
): Promise<string | null> {
  const limit = { recordsMax: 1, bytesMax: 1_048_576, waitMs: 2000 };
  const [record] = await (await session.eventLog()).read(topic, partition, last, limit);
  if (record?.value === undefined || record.offset !== last) return null;
  return EnvelopeV1.parse(JSON.parse(Buffer.from(record.value).toString('utf8'))).platform_run_id ?? null;
}

async function readPins(context: LaneContext): Promise<Pins> {
  const { runConfigDigest, scenarioRunId } = await pinnedDigests(context);
  return {
    policy_digest: gatePolicyRevision.content_digest,
    run_config_digest: runConfigDigest,
    scenario_run_id: scenarioRunId,
    manifest_fingerprint: handle('SR_MANIFEST_FINGERPRINT', context.handleInputs),
  };
}
