import { canonicalJson } from '@spine-green/evidence-schemas';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { readEvidence } from '../../../evidence/read.ts';
import { createEvidence, type EvidenceTarget } from '../../../evidence/write.ts';
import { type Clock, nowUtc } from '../../../kernel/clock.ts';
import { runKey } from '../../../observability/writer.ts';
import { listAll } from '../../../substrate/object-store/port.ts';
import type { LockHolder, LockName } from './lock.ts';

export interface LockEvidence {
  /** One create-only object per fact: `obs/reporter_lock/<utc>_<instance>_<event>.json`. */
  write(event: ReporterLockEventV1['event'], state: { fence?: string; holder?: LockHolder | undefined }): Promise<void>;
}

export function lockEvidence(options: {
  readonly target: EvidenceTarget;
  readonly platformRunId: string;
  readonly name: LockName;
  readonly taskArn: string;
  readonly clock: Clock;
}): LockEvidence {
  const { target, platformRunId, name, taskArn, clock } = options;
  return {
    write: async (event, { fence, holder }) => {
      const tsUtc = nowUtc(clock);
      const stamp = tsUtc.replaceAll(/[-:.]/g, '');
      const key = runKey(platformRunId, `obs/reporter_lock/${stamp}_${instanceName(taskArn)}_${event}.json`);
      await createEvidence(target, key, ReporterLockEventV1, {
        schema: 'fp.reporter_lock_event.v1',
        platform_run_id: platformRunId,
        event,
        lock_key: name.key,
        lock_id: name.id,
        instance: taskArn,
        task_arn: taskArn,
        holder: holder ?? null,
        fence: fence ?? null,
        ts_utc: tsUtc,
      });
    },
  };
}

/** The end of a task's ARN, in the alphabet of a key. */
const instanceName = (taskArn: string): string => taskArn.replaceAll(/[^A-Za-z0-9]+/g, '-').slice(-64);

/** All lock facts of a run in the order of their time; corrupt ones are thrown, not skipped. */
export async function readLockEvents(
  target: EvidenceTarget,
  platformRunId: string,
): Promise<readonly ReporterLockEventV1[]> {
  const events: ReporterLockEventV1[] = [];
  for await (const { key } of listAll(target.store, target.bucket, runKeyPrefix(platformRunId))) {
    events.push((await readEvidence(target, key, ReporterLockEventV1.parse)).document);
  }
  return events.sort((a, b) => (a.ts_utc < b.ts_utc ? -1 : Number(a.ts_utc > b.ts_utc)));
}

const runKeyPrefix = (platformRunId: string): string =>
  runKey(platformRunId, 'obs/reporter_lock.jsonl').replace(/\.jsonl$/, '/');

/** The derived list `obs/reporter_lock.jsonl`, one fact a line, in order. */
export async function writeLockList(target: EvidenceTarget, platformRunId: string): Promise<void> {
  const events = await readLockEvents(target, platformRunId);
  const key = runKey(platformRunId, 'obs/reporter_lock.jsonl');
  const known = await target.store.head(target.bucket, key);
  const body = events.map((event) => `${canonicalJson(event)}\n`).join('');
  await target.store.put(
    target.bucket,
    key,
    body,
    known === undefined ? { kind: 'create' } : { kind: 'replace', versionId: known.versionId },
  );
}
