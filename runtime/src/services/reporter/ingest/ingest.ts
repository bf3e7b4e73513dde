import { handle } from '@spine-green/evidence-schemas';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { QuarantineSummaryV1 } from '@spine-green/evidence-schemas/documents/quarantine_summary.v1';
import { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import { topicsReadBy } from '../../../consumer/streams.ts';
import type { EvidenceTarget } from '../../../evidence/write.ts';
import { type Clock, nowUtc } from '../../../kernel/clock.ts';
import { runKey, type Writer, writeDerived } from '../../../observability/writer.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import type { EventLog } from '../../../substrate/event-log/port.ts';
import { type IngressFacts, readIngress } from '../../../truth/ingress.ts';
import { SCAN_TRANSACTION, scanReceipts } from '../../../truth/receipt-scan/scan.ts';
import { kafkaOffsetsSnapshot, quarantineSummary, receiptSummary, type TopicOffsets } from './documents.ts';

/** Topics whose offsets P7 records: everything that the archive reads, and the control topic. */
const TOPICS = [...topicsReadBy('archive-writer'), handle('FP_BUS_CONTROL_V1')];

export interface IngestOptions {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly target: EvidenceTarget;
  readonly buckets: { readonly quarantine: string };
  readonly platformRunId: string;
  readonly writer: Writer;
  readonly clock: Clock;
}

/**
 * Regenerates the P7 documents from truth: `ingest/receipt_summary.json`, `quarantine_summary.json` (with 0 when
 * empty) and `kafka_offsets_snapshot.json`. Any source that cannot be read throws; nothing becomes zero.
 */
export async function writeIngestDocuments(options: IngestOptions): Promise<IngressFacts> {
  const { database, target, platformRunId, clock, writer } = options;
  const asOfUtc = nowUtc(clock);
  const { facts, scan } = await database.transaction(
    async (transaction) => ({
      facts: await readIngress(transaction, platformRunId),
      scan: await scanReceipts(sourceOf(options, transaction), platformRunId),
    }),
    SCAN_TRANSACTION,
  );
  const reading = { facts, scan, asOfUtc };
  const log = await readLog(options, facts);
  const stamp = { platformRunId, writer, generatedAtUtc: asOfUtc, writtenAtUtc: nowUtc(clock) };
  const key = (name: string): string => runKey(platformRunId, `ingest/${name}`);
  await writeDerived(target, key('receipt_summary.json'), ReceiptSummaryV1, receiptSummary(reading, stamp));
  await writeDerived(target, key('quarantine_summary.json'), QuarantineSummaryV1, quarantineSummary(reading, stamp));
  await writeDerived(
    target,
    key('kafka_offsets_snapshot.json'),
    KafkaOffsetsSnapshotV1,
    kafkaOffsetsSnapshot(facts, log, stamp),
  );
  return facts;
}

const sourceOf = ({ target, buckets, eventLog }: IngestOptions, database: Queryable) => ({
  store: target.store,
  evidenceBucket: target.bucket,
  quarantineBucket: buckets.quarantine,
  database,
  eventLog,
});

async function readLog(options: IngestOptions, facts: IngressFacts) {
  const topics: TopicOffsets[] = [];
  for (const topic of TOPICS) {
    const watermarks = await options.eventLog.watermarks(topic);
    topics.push({ topic, watermarks, sample: await readSample(options, facts, topic) });
  }
  const { clusterId } = await options.eventLog.visible();
  return { clusterId, topics, capturedAtUtc: nowUtc(options.clock) };
}

/** The last record of the run on a topic, read back from the log: the claim is the broker's and not the table's. */
async function readSample(
  { eventLog, platformRunId }: IngestOptions,
  facts: IngressFacts,
  topic: string,
): Promise<TopicOffsets['sample']> {
  const range = facts.admitted.find((entry) => entry.topic === topic);
  if (range === undefined) return null;
  const limit = { recordsMax: 1, bytesMax: 1_048_576, waitMs: 1000 };
  const [record] = await eventLog.read(topic, range.partition, range.lastOffset, limit);
  if (record?.value === undefined || record.offset !== range.lastOffset) return null;
  const envelope: unknown = JSON.parse(Buffer.from(record.value).toString('utf8'));
  if (!EnvelopeV1.is(envelope) || envelope.platform_run_id !== platformRunId) return null;
  return {
    partition: range.partition,
    offset: range.lastOffset,
    platform_run_id: platformRunId,
    event_id: envelope.event_id,
  };
}
