import { randomBytes } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import { loadCheckpoints } from '@spine-green/runtime/consumer/checkpoints';
import { openStreamLock } from '@spine-green/runtime/consumer/lock';
import { ARCHIVED_TOPICS, archiveStreamId } from '@spine-green/runtime/consumer/streams';
import { createLog } from '@spine-green/runtime/kernel/log';
import { runArchiveWriter } from '@spine-green/runtime/services/archive-writer/service';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { classOf, RUN } from './bus-records.ts';
import { CONFIG_DIGEST, EVIDENCE, IMAGE } from './closure/closable-run.ts';

export interface ArchiveWorld {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
}

export const ARCHIVE = 'archive';

export const topicSpecs = (partitions = 3) =>
  [...ARCHIVED_TOPICS, 'fp.bus.control.v1'].map((topic) => ({ topic, partitions, retentionMs: 86_400_000 }));

/** A writer in this process; `stop` drains it. */
export async function startWriter(world: ArchiveWorld): Promise<{ stop(): Promise<void>; failed: Promise<unknown> }> {
  const stopping = new AbortController();
  const lock = await openStreamLock(world.database, archiveStreamId(RUN));
  const done = runArchiveWriter({
    config: {
      environment: 'embedded',
      platformRunId: RUN,
      taskArn: `test-${randomBytes(4).toString('hex')}`,
      imageDigest: IMAGE,
      runConfigDigest: CONFIG_DIGEST,
      serviceReleaseId: 'git-test',
      archiveBucket: ARCHIVE,
      evidenceBucket: EVIDENCE,
      groupId: 'fraud-platform-dev-min-rtdl-core-v0',
      commitPolicy: 'commit_after_durable_write',
      opsListenAddr: '127.0.0.1',
      opsPort: 0,
      heartbeatMs: 1000,
    },
    ...world,
    checkpoints: await loadCheckpoints(world.database, 'rtdl.archive_checkpoints', archiveStreamId(RUN)),
    classOf,
    policy: { policy_id: 'ig_policy', revision: 'test', content_digest: '0'.repeat(64) },
    loadedVersions: () => ({ '/db/dsn': 1 }),
    signal: stopping.signal,
    lost: lock.lost,
    log: createLog({ component: 'archive-writer', instance_id: 'test', platform_run_id: RUN }, 'silent'),
  });
  const failed = done.then(
    () => undefined,
    (error: unknown) => error,
  );
  return {
    failed,
    stop: async () => {
      stopping.abort();
      await done;
      await lock.release();
    },
  };
}

/** Polls until the sum of all checkpoints is this many records. */
export async function waitForDone(database: Database, records: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const [row] = await database.query<{ done: string }>({
      text: `SELECT coalesce(sum(next_offset - start_offset), 0)::text AS done FROM rtdl.archive_checkpoints
        WHERE stream_id = $1`,
      values: [archiveStreamId(RUN)],
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
