import { zstdDecompressSync } from 'node:zlib';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { getConsumerStream, streamIdOf, topicsReadBy } from '@spine-green/runtime/consumer/streams';
import { classOnTopic } from '@spine-green/runtime/run-config';
import { composeArchiveWriter } from '@spine-green/runtime/services/archive-writer/service';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { RUN } from './bus-records.ts';
import { CONFIG_DIGEST, EVIDENCE, IMAGE } from './closure/closable-run.ts';
import { startDaemon } from './daemons/daemon-parts.ts';

export interface ArchiveWorld {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
}

export const ARCHIVE = 'archive';

/** The writer reads no parameter itself. */
const UNREAD = recordedParameters(openParameters('file:/dev/null'));

export const topicSpecs = (partitions = 3) =>
  [...topicsReadBy('archive-writer'), 'fp.bus.control.v1'].map((topic) => ({
    topic,
    partitions,
    retentionMs: 86_400_000,
  }));

/** A writer in this process; `stop` drains it. */
export async function startWriter(world: ArchiveWorld): Promise<{ stop(): Promise<void>; failed: Promise<unknown> }> {
  const stream = getConsumerStream('archive-writer', 'fraud-platform-dev-min-rtdl-core-v0', RUN);
  const daemon = await startDaemon(
    {
      ...world,
      component: 'archive-writer',
      platformRunId: RUN,
      imageDigest: IMAGE,
      evidenceBucket: EVIDENCE,
      runConfigDigest: CONFIG_DIGEST,
      parameters: { ...UNREAD, loadedVersions: () => ({ '/db/dsn': 1 }) },
    },
    (parts) =>
      composeArchiveWriter(
        { archiveBucket: ARCHIVE, commitPolicy: 'commit_after_durable_write', stream, classOf: classOnTopic },
        parts,
      ),
  );
  const failed = daemon.done.then(
    () => undefined,
    (error: unknown) => error,
  );
  return { failed, stop: daemon.stop };
}

/** Polls until the sum of all checkpoints is this many records. */
export async function waitForDone(database: Database, records: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const [row] = await database.query<{ done: string }>({
      text: `SELECT coalesce(sum(next_offset - start_offset), 0)::text AS done FROM rtdl.archive_checkpoints
        WHERE stream_id = $1`,
      values: [streamIdOf('archive-writer', RUN)],
    });
    if (Number(row?.done) === records) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the checkpoints never covered ${records} records`);
}

/** Every archived record, in key order. */
export async function archivedRecords(store: ObjectStore): Promise<readonly ArchiveRecordV1[]> {
  const records: ArchiveRecordV1[] = [];
  for await (const object of listAll(store, ARCHIVE, `archive/${RUN}/`)) {
    const { body } = await store.get(ARCHIVE, object.key);
    const lines = zstdDecompressSync(body).toString('utf8').trimEnd().split('\n');
    records.push(...lines.map((line) => ArchiveRecordV1.parse(JSON.parse(line))));
  }
  return records;
}

export async function counters(database: Database): Promise<Record<string, number>> {
  const rows = await database.query<{ counter: string; value: string }>({
    text: 'SELECT counter, sum(value)::text AS value FROM obs.run_counters GROUP BY counter ORDER BY counter',
  });
  return Object.fromEntries(rows.map((row) => [row.counter, Number(row.value)]));
}
