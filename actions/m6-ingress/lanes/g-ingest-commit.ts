import { setTimeout as sleep } from 'node:timers/promises';
import { handle } from '@spine-green/evidence-schemas';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { gatePolicyRevision } from '@spine-green/runtime/run-config';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { type CommitFacts, decideCommit, type TopicFacts } from '../commit.ts';
import { type IngestTruth, pendingSegments, readIngestTruth, sampleReceipts } from '../ingest-truth.ts';
import { STREAM_TOPICS } from '../stream-topics.ts';

export const ingestCommit = plainLane<CommitFacts>({
  id: 'M6.G',
  gather: gatherCommit,
  decide: (facts, context) => decideCommit(facts, context),
  payload: ({ truth, topics, receipts }) => ({
    counts_by_decision: isReadable(receipts) ? receipts.value.counts_by_decision : null,
    receipts: isReadable(truth) ? truth.value.receipts : [],
    topics: isReadable(topics) ? topics.value : [],
  }),
});

async function gatherCommit(context: LaneContext): Promise<CommitFacts> {
  const startedAtUtc = nowUtc(context.session.clock);
  await observe(() => awaitExports(context));
  const job = await observe(() => regenerate(context));
  const read = <T>(name: string, parse: (value: unknown) => T): Promise<Fact<T>> =>
    observe(async () => {
      if (!isReadable(job)) throw new Error(job.unreadable);
      return (await readAt(context, runKey(context, name), parse)).document;
    });
  const truth = await observe(async () =>
    readIngestTruth(await context.session.database(), context.platformRunId ?? ''),
  );
  return {
    startedAtUtc,
    exitCode: job,
    receipts: await read<ReceiptSummaryV1>('ingest/receipt_summary.json', ReceiptSummaryV1.parse),
    quarantines: await read<QuarantineSummaryV1>('ingest/quarantine_summary.json', QuarantineSummaryV1.parse),
    offsets: await read<KafkaOffsetsSnapshotV1>('ingest/kafka_offsets_snapshot.json', KafkaOffsetsSnapshotV1.parse),
    stream: await read<WspSummaryV1>('wsp/wsp_summary.json', WspSummaryV1.parse),
    truth,
    topics: await observe(() => readTopics(context, truth)),
    provenance: await observe(async () => {
      const found = await sampleReceipts(context);
      return {
        receipts_read: found.length,
        offset_kinds: [...new Set(found.flatMap(({ eb_ref }) => eb_ref?.offset_kind ?? []))].sort(),
        environments: [...new Set(found.map(({ environment }) => environment))].sort(),
        policy_digests: [...new Set(found.map(({ policy_rev }) => policy_rev.content_digest))].sort(),
      };
    }),
    pinnedPolicyDigest: gatePolicyRevision.content_digest,
    streamTopics: STREAM_TOPICS,
  };
}

const EXPORT_MS_MAX = 60_000;
const POLL_MS = 250;

/** The gate exports what it admitted last within seconds; the summaries count objects too, so they wait for them. */
async function awaitExports({ session, platformRunId }: LaneContext): Promise<void> {
  const database = await session.database();
  const deadline = session.clock.elapsedMs() + EXPORT_MS_MAX;
  while ((await pendingSegments(database, platformRunId ?? '')) > 0 && session.clock.elapsedMs() < deadline) {
    await sleep(POLL_MS);
  }
}

/** Runs the reporter's own code on the truth as it is now; its exit code, 0 for written. */
async function regenerate(context: LaneContext): Promise<number> {
  const job = await runJob(context, 'reporter', {
    REPORTER_SCOPE: 'ingest',
    REPORTER_LOCK_BACKEND: handle('REPORTER_LOCK_BACKEND'),
    RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
  });
  if (job.exitCode !== 0) for (const line of job.lastLines) context.report(line);
  return job.exitCode;
}

/** Each topic of the stream as the log holds it now, against its end before the stream and one record read back. */
async function readTopics(context: LaneContext, truth: Fact<IngestTruth>): Promise<readonly TopicFacts[]> {
  if (!isReadable(truth)) throw new Error(truth.unreadable);
  const { payload } = await context.source('M6.C');
  const { watermarks_before: before } = payload as { watermarks_before?: unknown };
  const log = await context.session.eventLog();
  return Promise.all(
    STREAM_TOPICS.map(async (topic): Promise<TopicFacts> => {
      const now = (await log.watermarks(topic)).reduce((sum, { high }) => sum + high, 0);
      const admitted = truth.value.admitted.find((one) => one.topic === topic);
      return {
        topic,
        gained: now - endBefore(before, topic),
        admitted: admitted?.events ?? 0,
        sample_of_run: admitted !== undefined && (await isOfRun(context, admitted)),
      };
    }),
  );
}

/** Sum of the end offsets that M6.C recorded for a topic. Throws when it recorded none. */
export function endBefore(recorded: unknown, topic: string): number {
  const rows = typeof recorded === 'object' && recorded !== null ? new Map(Object.entries(recorded)).get(topic) : null;
  if (!Array.isArray(rows) || rows.length === 0) throw new Error(`M6.C names no end offsets of ${topic}`);
  return rows.reduce((sum: number, row: unknown) => {
    const high = typeof row === 'object' && row !== null && 'high' in row ? row.high : undefined;
    if (typeof high !== 'number') throw new Error(`M6.C names no end offset of ${topic}`);
    return sum + high;
  }, 0);
}

async function isOfRun(
  { session, platformRunId }: LaneContext,
  { topic, partition, lastOffset }: IngestTruth['admitted'][number],
): Promise<boolean> {
  const limit = { recordsMax: 1, bytesMax: 1_048_576, waitMs: 2000 };
  const [record] = await (await session.eventLog()).read(topic, partition, lastOffset, limit);
  if (record?.value === undefined || record.offset !== lastOffset) return false;
  const envelope = EnvelopeV1.parse(JSON.parse(Buffer.from(record.value).toString('utf8')));
  return envelope.platform_run_id === platformRunId;
}
