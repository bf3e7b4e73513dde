import { handle } from '@spine-green/evidence-schemas';
import { advisoryLockId } from '@spine-green/runtime/kernel/advisory-lock-id';
import type { TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { readImageCatalogue, readRequiredEnvironment } from '../../lib/platform/image-help.ts';
import { readEpoch } from '../../lib/run/epoch.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { lockKeyOf } from '../lock-evidence.ts';
import { reporterSpec } from '../reporter-job.ts';

export interface LockFacts {
  readonly backend: string;
  readonly key: string;
  /** Nobody holds it: it could be taken, and was given back. */
  readonly free: boolean;
}

export interface ReadinessFacts {
  readonly spec: Fact<TaskSpec>;
  /** Kind of the mode as the image itself prints it; a job is the one-shot form, a daemon would run on. */
  readonly kind: Fact<string | null>;
  readonly required: Fact<readonly string[]>;
  readonly pinnedImage: string | null;
  /** What a task of this substrate can have now. */
  readonly memoryMib: Fact<number>;
  readonly lock: Fact<LockFacts>;
}

const MIB = 1_048_576;
/** Set by the compute for every task, so that no definition can lie about them. */
const SET_BY_COMPUTE: ReadonlySet<string> = new Set(['IMAGE_DIGEST', 'TASK_ARN']);

export const reporterReadiness = plainLane<ReadinessFacts>({
  id: 'M8.B',
  gather: async (context) => ({
    spec: await observe(() => reporterSpec(context)),
    kind: await observe(async () => {
      const modes = await readImageCatalogue(context);
      return modes.find(({ mode }) => mode === 'reporter')?.kind ?? null;
    }),
    required: await observe(() => readRequiredEnvironment(context, 'reporter')),
    pinnedImage: (await readEpoch(context)).image_digest,
    memoryMib: await observe(() => Math.floor(process.availableMemory() / MIB)),
    lock: await observe(() => readLock(context)),
  }),
  decide: ({ spec, kind, required, pinnedImage, memoryMib, lock }, context) => [
    check('M8.B-C01', {
      expected: {
        family: handle('TD_REPORTER'),
        command: ['reporter'],
        kind: 'job',
        run_scope: context.platformRunId ?? 'a pinned run',
        image_digest: pinnedImage ?? 'a pinned image',
        missing: [],
        memory: true,
      },
      observed: mapFact(allReadable({ spec, kind, required, memoryMib }), (read) => ({
        family: read.spec.family,
        command: read.spec.command,
        kind: read.kind,
        run_scope: read.spec.environment[handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')] ?? null,
        image_digest: read.spec.imageDigest,
        missing: read.required.filter((name) => !SET_BY_COMPUTE.has(name) && !read.spec.environment[name]),
        memory: read.memoryMib >= handle('ECS_REPORTER_TASK_MEMORY'),
      })),
      fails: 'M8B-B1',
    }),
    check('M8.B-C03', {
      expected: { backend: 'db_advisory_lock', key: lockKeyOf(context), free: true },
      observed: lock,
      fails: 'M8B-B3',
    }),
  ],
  payload: ({ spec, memoryMib, lock }) => ({
    environment_names: isReadable(spec) ? Object.keys(spec.value.environment).sort() : [],
    memory_mib: isReadable(memoryMib) ? memoryMib.value : null,
    memory_mib_needed: handle('ECS_REPORTER_TASK_MEMORY'),
    lock: isReadable(lock) ? lock.value : null,
  }),
});

/** Takes the lock the way the reporter does, on a session of its own, and leaves it free again. */
async function readLock(context: LaneContext): Promise<LockFacts> {
  const { environment } = await reporterSpec(context);
  const key = (environment.REPORTER_LOCK_KEY_PATTERN ?? '').replaceAll(
    '{platform_run_id}',
    context.platformRunId ?? 'none',
  );
  const session = await (await context.session.database()).session();
  try {
    const id = advisoryLockId(key);
    const free = await session.tryAdvisoryLock(id);
    if (free) await session.advisoryUnlock(id);
    return { backend: environment.REPORTER_LOCK_BACKEND ?? 'none', key, free };
  } finally {
    await session.close();
  }
}
