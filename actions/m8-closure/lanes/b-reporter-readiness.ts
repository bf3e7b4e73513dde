import { handle } from '@spine-green/evidence-schemas';
import type { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import type { TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { TaskRoles } from '../../lib/posture/declared-tasks.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { lockOf } from '../closure-set.ts';

export interface LockTrial {
  /** As the task would have them. */
  readonly backend: string;
  readonly key: string;
  /** Nobody holds it: a first session took it. */
  readonly free: boolean;
  /** A second was refused, whoever held it. */
  readonly exclusive: boolean;
}

export interface ReporterReadinessFacts {
  readonly spec: Fact<TaskSpec>;
  /** Kind of the mode as the image itself prints it; a job is the one-shot form, a daemon would run on. */
  readonly kind: Fact<string | null>;
  readonly required: Fact<readonly string[]>;
  /** What the run was pinned with. */
  readonly manifest: Fact<Pick<RunManifestV1, 'platform_run_id' | 'image'>>;
  /** What a task of this substrate can have now. */
  readonly memoryMib: Fact<number>;
  /** What its definition acts under and is started by. */
  readonly roles: Fact<TaskRoles>;
  readonly lock: Fact<LockTrial>;
}

/** Set by the compute for every task, so that no definition can lie about them. */
const SET_BY_COMPUTE: ReadonlySet<string> = new Set(['IMAGE_DIGEST', 'TASK_ARN']);

export const reporterReadiness = defineLane({
  id: 'M8.B',
  decide: ({ spec, kind, required, manifest, memoryMib, roles, lock }: ReporterReadinessFacts, _written, context) => ({
    'M8.B-C01': {
      expected: {
        family: handle('TD_REPORTER'),
        command: ['reporter'],
        kind: 'job',
        run_scope: isReadable(manifest) ? manifest.value.platform_run_id : null,
        image_digest: isReadable(manifest) ? manifest.value.image.image_digest : null,
        missing: [],
        memory_mib: { $at_least: handle('ECS_REPORTER_TASK_MEMORY') },
      },
      observed: mapFact(allReadable({ spec, kind, required, manifest, memoryMib }), (read) => ({
        family: read.spec.family,
        command: read.spec.command,
        kind: read.kind,
        run_scope: read.spec.environment[handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')] ?? 'none',
        image_digest: read.spec.imageDigest,
        missing: read.required.filter((name) => !SET_BY_COMPUTE.has(name) && !read.spec.environment[name]),
        memory_mib: read.memoryMib,
      })),
      fails: 'M8B-B1',
    },
    'M8.B-C02': {
      expected: {
        task_role: handle('ROLE_REPORTER_SINGLE_WRITER'),
        execution_role: handle('ROLE_ECS_TASK_EXECUTION'),
      },
      observed: roles,
      fails: 'M8B-B2',
    },
    'M8.B-C03': {
      expected: { backend: 'db_advisory_lock', key: lockOf(context).key, free: true, exclusive: true },
      observed: lock,
      fails: 'M8B-B3',
    },
  }),
  handover: ({ spec, memoryMib, lock }) =>
    isReadable(spec) && isReadable(memoryMib) && isReadable(lock)
      ? {
          environment_names: Object.keys(spec.value.environment).sort(),
          memory_mib: memoryMib.value,
          lock_key: lock.value.key,
        }
      : undefined,
});
