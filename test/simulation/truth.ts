import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { ReconciliationRecordV1 } from '@spine-green/evidence-schemas/documents/reconciliation_record.v1';
import { isPartKey, viewPrefix } from '@spine-green/runtime/events/engine-run';
import { getOutput } from '@spine-green/runtime/events/outputs';
import { openColumnar, readParquet } from '@spine-green/runtime/services/oracle/columnar';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { textAt } from '../support/object-store.ts';
import type { Admission, Decided, Placed, Truth, Watermarks } from './checkers.ts';
import type { Platform } from './platform.ts';
import { recordsBetween, valueIn } from './topic-records.ts';

/** Where each output goes, by 11, section 5.2 and 12, section 3; the gate's own policy is not asked. */
const TOPIC_OF_OUTPUT: Readonly<Record<string, string>> = {
  arrival_events_5B: handle('FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1'),
  s1_arrival_entities_6B: handle('FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1'),
  s3_flow_anchor_with_fraud_6B: handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1'),
  s3_event_stream_with_fraud_6B: handle('FP_BUS_TRAFFIC_FRAUD_V1'),
};
const TOPICS = Object.values(TOPIC_OF_OUTPUT);
const BATCH_ROWS = 5000;

export interface Sources {
  readonly platform: Platform;
  readonly database: Database;
  readonly eventLog: EventLog;
}

/** Reads everything that the run left, once it is quiet. */
export async function readTruth(sources: Sources): Promise<Truth> {
  const watermarks = await readWatermarks(sources);
  return {
    expected: await readExpected(sources),
    watermarks,
    log: await readLog(sources, watermarks),
    admissions: await readAdmissions(sources),
    receipts: await readReceipts(sources),
    exported: await readExported(sources),
    quarantined: await readQuarantined(sources),
    archived: await readArchive(sources),
    ...(await readReconciliations(sources)),
    open: await count(sources, 'SELECT count(*)::text AS n FROM ig.open_admissions WHERE platform_run_id = $1'),
    archiveFaults: await count(
      sources,
      `SELECT ((SELECT count(*) FROM rtdl.archive_failures WHERE platform_run_id = $1)
        + (SELECT count(*) FROM rtdl.archive_offset_mismatches WHERE platform_run_id = $1))::text AS n`,
    ),
  };
}

/** The event ids of 11, section 5.3, computed by the columnar engine from the sorted parts. */
async function readExpected({ platform }: Sources): Promise<ReadonlyMap<string, string>> {
  const { root, world, workplace } = platform;
  const store = openObjectStore(workplace.config.object_store_url);
  const folder = await mkdtemp(join(tmpdir(), 'simulation-views-'));
  const pins = [world.manifestFingerprint, world.parameterHash, world.seed, world.scenarioId].join('|');
  const expected = new Map<string, string>();
  try {
    await using columnar = await openColumnar({ memoryMb: 1024, threads: 2, tempDir: folder, tempMaxMb: 4096 });
    for (const [outputId, topic] of Object.entries(TOPIC_OF_OUTPUT)) {
      const paths: string[] = [];
      const prefix = viewPrefix(root, outputId);
      for await (const { key } of listAll(store, root.bucket, prefix)) {
        if (!isPartKey(prefix, key)) continue;
        const path = join(folder, `${outputId}-${paths.length}.parquet`);
        await store.download(root.bucket, key, path);
        paths.push(path);
      }
      const parts = getOutput(outputId).primary_key.map((column) => `"${column}"::VARCHAR`);
      const text = [`'${outputId}'`, ...parts, `'${pins}'`].join(` || '|' || `);
      const rows = await columnar.rows(`SELECT sha256(${text}) AS id FROM ${readParquet(paths)}`);
      for (const { id } of rows) expected.set(String(id), topic);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (expected.size !== platform.events) {
    throw new Error(`${platform.events} rows have ${expected.size} identities`);
  }
  return expected;
}

async function readWatermarks({ eventLog }: Sources): Promise<readonly Watermarks[]> {
  const marks: Watermarks[] = [];
  for (const topic of TOPICS) {
    for (const mark of await eventLog.watermarks(topic)) marks.push({ topic, ...mark });
  }
  return marks;
}

async function readLog({ eventLog }: Sources, watermarks: readonly Watermarks[]): Promise<readonly Placed[]> {
  const records: Placed[] = [];
  for (const mark of watermarks) {
    for await (const record of recordsBetween(eventLog, mark)) {
      const { event_id: eventId } = valueIn(record) as { event_id: string };
      records.push({ topic: mark.topic, partition: mark.partition, offset: record.offset, eventId });
    }
  }
  return records;
}

async function readAdmissions({ platform, database }: Sources): Promise<readonly Admission[]> {
  const text = `SELECT event_id, topic, state, eb_partition, eb_offset FROM ig.admissions
    WHERE platform_run_id = $1 AND topic = ANY($2::text[])`;
  const admissions: Admission[] = [];
  for await (const rows of database.stream({ text, values: [platform.platformRunId, TOPICS] }, BATCH_ROWS)) {
    for (const row of rows) {
      admissions.push({
        eventId: String(row.event_id),
        topic: String(row.topic),
        state: String(row.state),
        partition: Number(row.eb_partition),
        offset: Number(row.eb_offset),
      });
    }
  }
  return admissions;
}

async function readReceipts({ platform, database }: Sources): Promise<readonly Decided[]> {
  const text = `SELECT coalesce(r.event_id, a.event_id) AS event_id, c.topic, r.decision, r.reason_codes
    FROM ig.receipt_rows r JOIN ig.contexts c ON c.context_id = r.context_id
    LEFT JOIN ig.admission_rows a ON a.dedupe_key = r.dedupe_key
    WHERE c.platform_run_id = $1 AND c.principal = 'wsp'`;
  return readDecided(database, text, platform.platformRunId);
}

async function readQuarantined({ platform, database }: Sources): Promise<readonly Decided[]> {
  const text = `SELECT event_id, event_class AS topic, 'QUARANTINE' AS decision, reason_codes FROM ig.quarantine_rows
    WHERE platform_run_id = $1 AND principal = 'wsp'`;
  return readDecided(database, text, platform.platformRunId);
}

async function readDecided(database: Database, text: string, platformRunId: string): Promise<readonly Decided[]> {
  const decided: Decided[] = [];
  for await (const rows of database.stream({ text, values: [platformRunId] }, BATCH_ROWS)) {
    for (const row of rows) {
      const reasons = Array.isArray(row.reason_codes) ? row.reason_codes.map(String) : [];
      const { event_id: eventId, topic, decision } = row;
      decided.push({ eventId: String(eventId), topic: String(topic), decision: String(decision), reasons });
    }
  }
  return decided;
}

/** Lines of the exported segments; the topic follows from the event type. */
async function readExported({ platform }: Sources): Promise<readonly Decided[]> {
  const { object_store_url: url, buckets } = platform.workplace.config;
  const decided: Decided[] = [];
  const prefix = `evidence/runs/${platform.platformRunId}/ig/receipts/`;
  for await (const line of lines(url, buckets.evidence, prefix)) {
    const { event_id: eventId, event_type, decision, reason_codes: reasons = [], actor } = ReceiptV1.parse(line);
    if (actor.principal !== 'wsp') continue;
    decided.push({ eventId, topic: TOPIC_OF_OUTPUT[event_type] ?? event_type, decision, reasons });
  }
  return decided;
}

async function readArchive({ platform }: Sources): Promise<readonly Placed[]> {
  const { object_store_url: url, buckets } = platform.workplace.config;
  const prefix = `archive/${platform.platformRunId}/events/`;
  const archived: Placed[] = [];
  for await (const line of lines(url, buckets.archive, prefix)) {
    const { event_id: eventId, origin_offset } = ArchiveRecordV1.parse(line);
    const { topic, partition, offset } = origin_offset;
    if (TOPICS.includes(topic)) archived.push({ topic, partition, offset: Number(offset), eventId });
  }
  return archived;
}

/** Every line of the JSONL objects below a prefix, parsed. */
async function* lines(url: string, bucket: string, prefix: string): AsyncGenerator<unknown> {
  const store = openObjectStore(url);
  for await (const { key } of listAll(store, bucket, prefix)) {
    const text = await textAt(store, bucket, key);
    for (const line of text.split('\n')) if (line !== '') yield JSON.parse(line);
  }
}

async function readReconciliations({ platform, database }: Sources) {
  const rows = await database.query<{ record: string }>({
    text: 'SELECT record FROM ig.reconciliations WHERE platform_run_id = $1',
    values: [platform.platformRunId],
  });
  const records = rows.map(({ record }) => ReconciliationRecordV1.parse(JSON.parse(record)));
  const doubled = records.filter(({ anomalies }) => anomalies.includes('DUPLICATE_PUBLISH'));
  return {
    reconciled: new Set(records.map(({ event_id }) => event_id)),
    recordedCopies: new Map(doubled.map(({ event_id, matches }) => [event_id, matches.length - 1])),
  };
}

async function count({ platform, database }: Sources, text: string): Promise<number> {
  const [row] = await database.query<{ n: string }>({ text, values: [platform.platformRunId] });
  if (row === undefined) throw new Error('a count has no row');
  return Number(row.n);
}
