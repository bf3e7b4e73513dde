import {
  type ReporterReadinessFacts,
  reporterReadiness,
} from '../../../actions/m8-closure/lanes/b-reporter-readiness.ts';
import { closureInputs } from '../../support/closure/closed-run.ts';
import { IMAGE, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const environment = { REQUIRED_PLATFORM_RUN_ID: RUN_ID, REPORTER_LOCK_BACKEND: 'db_advisory_lock' };
const spec = { family: 'fraud-platform-dev-min-reporter', imageDigest: IMAGE, command: ['reporter'], environment };
const lock = { backend: 'db_advisory_lock', key: `reporter:${RUN_ID}`, free: true, exclusive: true };
const { run_manifest: run } = closureInputs;
if ('unreadable' in run) throw new Error(run.unreadable);
const manifest = { ...run.value, image: { ...run.value.image, image_digest: IMAGE } };
const roles = {
  task_role: 'fraud-platform-dev-min-reporter-single-writer',
  execution_role: 'fraud-platform-dev-min-ecs-task-execution',
};
/** Where a stack declares jobs. */
const context = { substrate: 'emulated' } as const;
const declared = (given: string, found: ReporterReadinessFacts['roles']): LaneRow<ReporterReadinessFacts> => ({
  given,
  facts: { ...facts, roles: found },
  context,
  fails: { 'M8.B-C02': 'M8B-B2' },
});
const facts: ReporterReadinessFacts = {
  spec: { value: spec },
  kind: { value: 'job' },
  required: { value: ['REQUIRED_PLATFORM_RUN_ID', 'REPORTER_LOCK_BACKEND', 'TASK_ARN'] },
  manifest: { value: manifest },
  memoryMib: { value: 1024 },
  roles: { value: roles },
  lock: { value: lock },
};
const task = (given: string, changed: Partial<ReporterReadinessFacts>): LaneRow<ReporterReadinessFacts> => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M8.B-C01': 'M8B-B1' },
});
const locked = (given: string, found: ReporterReadinessFacts['lock']): LaneRow<ReporterReadinessFacts> => ({
  given,
  facts: { ...facts, lock: found },
  fails: { 'M8.B-C03': 'M8B-B3' },
});

export const rows = [
  laneRows(reporterReadiness, {
    passing: [
      { given: 'a one-shot task of the pinned image and a lock that excludes', facts },
      { given: 'a reporter that a stack declares as the single writer', facts, context },
      { given: 'more memory than it needs', facts: { ...facts, memoryMib: { value: 4096 } } },
    ],
    failing: [
      declared('a reporter under the role of the spine', {
        value: { ...roles, task_role: 'fraud-platform-dev-min-rtdl-core' },
      }),
      declared('a reporter that its own role starts', { value: { ...roles, execution_role: roles.task_role } }),
      declared('a compute that does not tell', { unreadable: 'E_POSTURE_UNREADABLE' }),
      task('a task of another family', { spec: { value: { ...spec, family: 'reporter' } } }),
      task('a mode that runs on', { kind: { value: 'daemon' } }),
      task('an image without the mode', { kind: { value: null } }),
      task('a command that is a stub', { spec: { value: { ...spec, command: ['sleep', '1'] } } }),
      task('a task of another run', {
        spec: { value: { ...spec, environment: { ...environment, REQUIRED_PLATFORM_RUN_ID: 'platform_other' } } },
      }),
      task('a task of no run', { spec: { value: { ...spec, environment: {} } }, required: { value: [] } }),
      task('a required name that is missing', { required: { value: ['RTDL_CORE_CONSUMER_GROUP_ID'] } }),
      task('a run that was pinned with another image', {
        manifest: { value: { ...manifest, image: { ...manifest.image, image_digest: `sha256:${'c'.repeat(64)}` } } },
      }),
      task('a run manifest that cannot be read', { manifest: { unreadable: 'E_OBJECT_NOT_FOUND' } }),
      task('too little memory', { memoryMib: { value: 1023 } }),
      task('an image that does not answer', { required: { unreadable: 'exit 64' } }),
      locked('a lock that is none of the database', { value: { ...lock, backend: 'none' } }),
      locked('a key that does not name the run', { value: { ...lock, key: 'reporter:{platform_run_id}' } }),
      locked('a lock that somebody holds', { value: { ...lock, free: false } }),
      locked('a lock that two can hold at once', { value: { ...lock, exclusive: false } }),
      locked('a database that does not answer', { unreadable: 'E_DATABASE_UNREACHABLE' }),
    ],
  }),
];
