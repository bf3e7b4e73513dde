import { renderHandle } from '@spine-green/evidence-schemas';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { runKey } from '../lib/run/evidence.ts';
import type { LaneContext } from '../lib/run/lane.ts';

const LIST = 'obs/reporter_lock.jsonl';

/** The key of the run's lock as the registry renders it. */
export const lockKeyOf = ({ platformRunId }: Pick<LaneContext, 'platformRunId'>): string =>
  renderHandle('REPORTER_LOCK_KEY_PATTERN', { platform_run_id: platformRunId ?? 'none' });

/** The lock facts of these tasks in the order of their time, each read from its own object. */
export async function readLockEvents(
  context: LaneContext,
  taskArns: readonly string[],
): Promise<readonly ReporterLockEventV1[]> {
  const { store, bucket } = context.session.evidence;
  const events: ReporterLockEventV1[] = [];
  for await (const { key } of listAll(store, bucket, runKey(context, LIST).replace(/\.jsonl$/, '/'))) {
    const { document } = await readEvidence(context.session.evidence, key, ReporterLockEventV1.parse);
    if (taskArns.includes(document.task_arn)) events.push(document);
  }
  return events.sort((one, other) => (one.ts_utc < other.ts_utc ? -1 : Number(one.ts_utc > other.ts_utc)));
}

/** The derived list, line by line. */
export async function readLockList(context: LaneContext): Promise<readonly ReporterLockEventV1[]> {
  const { store, bucket } = context.session.evidence;
  const { body } = await store.get(bucket, runKey(context, LIST));
  return linesOf(body).map((line) => ReporterLockEventV1.parse(JSON.parse(line)));
}

/** Lines of a JSONL object; the last one ends with a line feed. */
export const linesOf = (body: Uint8Array): readonly string[] =>
  new TextDecoder('utf-8', { fatal: true })
    .decode(body)
    .split('\n')
    .filter((line) => line !== '');
