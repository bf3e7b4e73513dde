import { handle } from '@spine-green/evidence-schemas';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { observe } from '../../lib/checks/fact.ts';
import { readImageCatalogue, readRequiredEnvironment } from '../../lib/platform/image-help.ts';
import { taskMemoryMib } from '../../lib/platform/tasks.ts';
import { getDeclaredTask, rolesOf } from '../../lib/posture/declared-tasks.ts';
import { getRunId, readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { LockTrial, ReporterReadinessFacts } from '../lanes/b-reporter-readiness.ts';
import { reporterSpec } from './reporter-job.ts';

export const gatherReporterReadiness = async (context: LaneContext): Promise<ReporterReadinessFacts> => ({
  spec: await observe(() => reporterSpec(context)),
  kind: await observe(async () => {
    const modes = await readImageCatalogue(context);
    return modes.find(({ mode }) => mode === 'reporter')?.kind ?? null;
  }),
  required: await observe(() => readRequiredEnvironment(context, 'reporter')),
  manifest: await observe(
    async () => (await readAt(context, runKey(context, 'run.json'), RunManifestV1.parse)).document,
  ),
  memoryMib: await observe(() => taskMemoryMib(context, handle('TD_REPORTER'))),
  roles: await observe(async () =>
    rolesOf(await getDeclaredTask(await context.session.posture(), handle('TD_REPORTER'))),
  ),
  lock: await observe(() => tryLock(context)),
});

/** The lock under the name that the task itself would give it: its pattern, rendered for the run. */
async function tryLock(context: LaneContext): Promise<LockTrial> {
  const { environment } = await reporterSpec(context);
  const key = (environment.REPORTER_LOCK_KEY_PATTERN ?? '').replaceAll('{platform_run_id}', getRunId(context));
  const backend = environment.REPORTER_LOCK_BACKEND ?? 'none';
  return { backend, key, ...(await holdTwice(await context.session.database(), advisoryLockId(key))) };
}

/** Takes the lock the way the reporter does, tries once more from another session, and leaves it free. */
export async function holdTwice(
  database: Pick<Database, 'session'>,
  id: string,
): Promise<Pick<LockTrial, 'free' | 'exclusive'>> {
  const first = await database.session();
  try {
    const free = await first.tryAdvisoryLock(id);
    const second = await database.session();
    try {
      const refused = !(await second.tryAdvisoryLock(id));
      if (!refused) await second.advisoryUnlock(id);
      return { free, exclusive: refused };
    } finally {
      await second.close();
      if (free) await first.advisoryUnlock(id);
    }
  } finally {
    await first.close();
  }
}
