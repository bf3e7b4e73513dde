import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { jsonLines } from '@spine-green/runtime/evidence/json-lines';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { runKey } from '../../lib/run/evidence.ts';
import type { Acquisition } from '../execution.ts';
import type { ClosurePlace } from './closure-set.ts';

const LIST = 'obs/reporter_lock.jsonl';

/** The lock facts of these tasks in the order of their time, each read from its own object. */
export async function readLockEvents(
  place: ClosurePlace,
  taskArns: readonly string[],
): Promise<readonly ReporterLockEventV1[]> {
  const { store, bucket } = place.evidence;
  const events: ReporterLockEventV1[] = [];
  for await (const { key } of listAll(store, bucket, runKey(place, LIST).replace(/\.jsonl$/, '/'))) {
    const { document } = await readEvidence(place.evidence, key, ReporterLockEventV1.parse);
    if (taskArns.includes(document.task_arn)) events.push(document);
  }
  return events.sort((one, other) => (one.ts_utc < other.ts_utc ? -1 : Number(one.ts_utc > other.ts_utc)));
}

/** The derived list, line by line. */
export async function readLockList(place: ClosurePlace): Promise<readonly ReporterLockEventV1[]> {
  const { store, bucket } = place.evidence;
  const { body } = await store.get(bucket, runKey(place, LIST));
  return jsonLines(body, 'the lock list').map((line) => ReporterLockEventV1.parse(line));
}

/** Who held the lock of the run, oldest first, as the database recorded it when it was taken. */
export async function readAcquisitions(database: Queryable, platformRunId: string): Promise<readonly Acquisition[]> {
  const rows = await database.query<{
    fence: string;
    instance: string;
    acquired_at: string;
    released_at: string | null;
  }>({
    text: `SELECT fence::text, instance, acquired_at, released_at FROM obs.reporter_runs
      WHERE platform_run_id = $1 ORDER BY reporter_runs.fence`,
    values: [platformRunId],
  });
  return rows.map(({ fence, instance, acquired_at, released_at }) => ({
    fence,
    instance,
    acquiredAtUtc: acquired_at,
    releasedAtUtc: released_at ?? undefined,
  }));
}
