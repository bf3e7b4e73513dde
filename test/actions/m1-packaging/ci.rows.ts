import type { CiRun } from '../../../actions/m1-packaging/ci-run.ts';
import { type DriverFacts, driverPin } from '../../../actions/m1-packaging/lanes/f-driver-pin.ts';
import { type WorkflowFacts, workflow } from '../../../actions/m1-packaging/lanes/g-workflow.ts';
import type { WorkflowShape } from '../../../actions/m1-packaging/workflow-shape.ts';
import { HEX, IMAGE, laneRows, momentOf } from '../../support/decided-lane.ts';

const SHA = 'd'.repeat(40);
const { ci } = momentOf('M1.F');
/** Where the facts of the repository count: nothing of them may rest there. */
const managed = { context: { substrate: 'dev_min' as const } };

/** The embedded substrate in a workflow: GitHub is there to ask, so what it tells is judged. */
const inWorkflow = { onGitHub: true };
const SILENT = { unreadable: 'E_GITHUB_UNREADABLE: status 404' };

const run: CiRun = {
  id: ci.run_id,
  repository: ci.repository,
  path: '.github/workflows/m1-packaging.yml',
  event: 'workflow_dispatch',
  headSha: SHA,
  attempt: ci.run_attempt,
  actor: ci.actor,
  status: 'in_progress',
  conclusion: null,
};
const earlier = { ...run, id: '2', status: 'completed' };

/** What a run must not be, for the lane before the build and for the one behind it. */
const RUNS: readonly (readonly [given: string, run: CiRun])[] = [
  ['a run of another repository', { ...run, repository: 'stranger/fork' }],
  ['a run of another workflow', { ...run, path: '.github/workflows/rehearsal.yml' }],
  ['a run that a push started', { ...run, event: 'push' }],
  ['a run of another commit', { ...run, headSha: 'e'.repeat(40) }],
  ['a run in another attempt', { ...run, attempt: 2 }],
  ['a run of somebody else', { ...run, actor: 'mallory' }],
  ['another run that is still at work', { ...earlier, status: 'in_progress' }],
  ['another run that was cancelled', { ...earlier, conclusion: 'cancelled' }],
];

const driver: DriverFacts = {
  driver: { value: 'embedded_bundle' },
  made: { value: ci },
  builtSha: SHA,
  run: { value: run },
};
const onManaged: DriverFacts = { ...driver, driver: { value: 'github_actions' } };

const driverFails = (given: string, changed: Partial<DriverFacts>) => ({
  given,
  facts: { ...driver, ...changed },
  fails: { 'M1.F-C01a': 'M1F-B1' },
});
const runFails = (given: string, changed: Partial<DriverFacts>) => ({
  ...managed,
  given,
  facts: { ...onManaged, ...changed },
  fails: { 'M1.F-C01b': 'M1F-B1' },
});

const shape: WorkflowShape = {
  triggers: ['workflow_call', 'workflow_dispatch'],
  callerTriggers: ['workflow_dispatch'],
  buildPermissions: { contents: 'read', identity: 'write' },
  text: {
    top_permissions: {},
    wider_jobs: [],
    unpinned_actions: [],
    kept_tokens: [],
    handed_secrets: [],
    expressions_in_scripts: [],
    tolerated_failures: [],
    endless_jobs: [],
    cancellable_jobs: [],
    environments: ['phase-activation-m1', 'phase-execute-m1'],
    build_behind_execution: true,
  },
};
const BLOB = 'c'.repeat(40);
const provenance = {
  schema: 'fp.packaging_provenance.v1' as const,
  platform_run_id: 'N/A' as const,
  phase_id: 'P(-1)' as const,
  substrate: 'embedded' as const,
  execution_id: 'm1_20261122T101500Z',
  written_at_utc: '2026-11-22T10:15:01.000000Z',
  image_tag: `git-${SHA}`,
  image_digest: IMAGE,
  git_sha: SHA,
  source_sha256: HEX,
  build_completed_at_utc: '2026-11-22T10:15:00.000000Z',
  build_actor: ci.actor,
  ecr_repo_uri: 'registry',
  image_reference_mode: 'immutable_preferred' as const,
  dockerfile_path: 'runtime/Dockerfile',
  build_path: '.',
  oci_digest_algo: 'sha256' as const,
  oci_digest_value: IMAGE.slice('sha256:'.length),
  include_manifest_sha256: HEX,
  ci,
};
const good: WorkflowFacts = {
  shape: { value: shape },
  blobSha: { value: BLOB },
  published: { value: BLOB },
  image: { image_tag: `git-${SHA}`, image_digest: IMAGE, git_sha: SHA },
  built: { value: ci },
  provenance: { value: provenance },
  run: { value: run },
};
const fails = (id: string, given: string, changed: Partial<WorkflowFacts>) => ({
  given,
  facts: { ...good, ...changed },
  fails: { [`M1.G-${id}`]: `M1G-B${id.charAt(2)}` },
});
const textFails = (given: string, text: Partial<WorkflowShape['text']>) =>
  fails('C01a', given, { shape: { value: { ...shape, text: { ...shape.text, ...text } } } });
const outputFails = (given: string, changed: object) =>
  fails('C02', given, { provenance: { value: { ...provenance, ...changed } } });
const withPermissions = (buildPermissions: WorkflowShape['buildPermissions']): Partial<WorkflowFacts> => ({
  shape: { value: { ...shape, buildPermissions } },
});

/** As the build of a rehearsal has it. */

export const rows = [
  laneRows(driverPin, {
    passing: [
      { given: 'what this repository and this workflow made, by the driver of a rehearsal', facts: driver },
      { given: 'a laptop, where no GitHub is asked', facts: { ...driver, run: SILENT } },
      { ...inWorkflow, given: 'a rehearsal in a workflow, whose run GitHub tells of', facts: driver },
      { ...managed, given: 'the run that GitHub tells of, still this one', facts: onManaged },
      {
        ...managed,
        given: 'a run of the pipeline',
        facts: { ...onManaged, run: { value: { ...run, path: '.github/workflows/pipeline.yml' } } },
      },
      {
        ...managed,
        given: 'an earlier run that failed after it had built the candidate',
        facts: { ...onManaged, run: { value: { ...earlier, conclusion: 'failure' } } },
      },
    ],
    failing: [
      driverFails('another driver was pinned', { driver: { value: 'local_cli' } }),
      driverFails('no driver is pinned', { driver: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      driverFails('evidence of another repository', { made: { value: { ...ci, repository: 'stranger/fork' } } }),
      driverFails('evidence of another commit of the workflow', {
        made: { value: { ...ci, workflow_sha: 'e'.repeat(40) } },
      }),
      driverFails('a snapshot that cannot be read', { made: { unreadable: 'E_OBJECT_NOT_FOUND' } }),
      ...RUNS.map(([given, value]) => runFails(given, { run: { value } })),
      runFails('a run that GitHub does not know', { run: { unreadable: 'E_GITHUB_UNREADABLE: status 404' } }),
      runFails('sources that are no commit', { builtSha: null }),
      ...[
        ...RUNS.map(([given, value]) => [given, { value }] as const),
        ['a run that is not told', SILENT] as const,
      ].map(([given, read]) => ({
        ...inWorkflow,
        given: `in a workflow on embedded: ${given}`,
        facts: { ...driver, run: read },
        fails: { 'M1.F-C01b': 'M1F-B1' },
      })),
      {
        ...managed,
        given: 'an image that was bundled on a laptop',
        facts: driver,
        fails: { 'M1.F-C01a': 'M1F-B1' },
      },
    ],
  }),
  laneRows(workflow, {
    passing: [
      { given: 'a workflow as it has to be, and five outputs', facts: good },
      {
        given: 'sources that are no commit',
        facts: {
          ...good,
          image: { ...good.image, image_tag: `src-${HEX}`, git_sha: null },
          provenance: { value: withoutSha({ ...provenance, image_tag: `src-${HEX}` }) },
        },
      },
      {
        given: 'a workflow that nothing calls',
        facts: { ...good, shape: { value: { ...shape, callerTriggers: [] } } },
      },
      { ...managed, given: 'the default branch holds the file, and GitHub the run', facts: good },
      { ...inWorkflow, given: 'the same for a rehearsal in a workflow', facts: good },
      { given: 'a laptop, where no GitHub is asked', facts: { ...good, published: SILENT, run: SILENT } },
    ],
    failing: [
      ...(['push', 'schedule', 'pull_request', 'workflow_run'] as const).map((event) =>
        fails('C01a', `it starts by ${event}`, {
          shape: { value: { ...shape, triggers: [event, ...shape.triggers].sort() } },
        }),
      ),
      fails('C01a', 'what calls it starts by a push', {
        shape: { value: { ...shape, callerTriggers: ['push', 'workflow_dispatch'] } },
      }),
      textFails('the top permits something', { top_permissions: { contents: 'write' } }),
      textFails('the top says nothing', { top_permissions: 'not said' }),
      textFails('a job may write', { wider_jobs: ['m1-a'] }),
      textFails('an action is taken by its tag', { unpinned_actions: ['actions/checkout@v7'] }),
      textFails('a checkout keeps its token', { kept_tokens: ['m1-a'] }),
      textFails('a secret is handed on', { handed_secrets: ['m1-c'] }),
      textFails('an input stands in a script', { expressions_in_scripts: ['m1-c'] }),
      textFails('a failure is tolerated', { tolerated_failures: ['m1-d'] }),
      textFails('a job has no end', { endless_jobs: ['m1-c'] }),
      textFails('another run cancels a job', { cancellable_jobs: ['m1-c'] }),
      textFails('nobody is asked before the build', { environments: ['phase-activation-m1'] }),
      textFails('the build does not wait for the answer', { build_behind_execution: false }),
      fails('C01a', 'a text that is no workflow', { shape: { unreadable: 'E_LOCAL_FILE_UNUSABLE' } }),
      outputFails('outputs of another image', {
        image_digest: `sha256:${'e'.repeat(64)}`,
        oci_digest_value: 'e'.repeat(64),
      }),
      outputFails('outputs of another tag', { image_tag: `git-${'e'.repeat(40)}` }),
      outputFails('outputs of another commit', { git_sha: 'e'.repeat(40) }),
      outputFails('outputs of another run', { ci: { ...ci, run_id: '2' } }),
      outputFails('outputs of another actor', { build_actor: 'mallory' }),
      {
        given: 'outputs that the store does not keep',
        facts: good,
        written: { outputs: { unreadable: 'E_EVIDENCE_CONFLICT' } },
        fails: { 'M1.G-C02': 'M1G-B2' },
      },
      fails('C02', 'a provenance that cannot be read', { provenance: { unreadable: 'E_OBJECT_NOT_FOUND' } }),
      {
        ...managed,
        ...fails('C01', 'the build takes no identity', withPermissions({ contents: 'read' })),
      },
      {
        ...managed,
        ...fails('C01', 'the build may read runs too', withPermissions({ ...shape.buildPermissions, actions: 'read' })),
      },
      {
        ...managed,
        ...fails('C01', 'the build may write to the repository', {
          shape: { value: { ...shape, buildPermissions: { ...shape.buildPermissions, contents: 'write' } } },
        }),
      },
      { ...managed, ...fails('C01', 'the default branch holds another text', { published: { value: SHA } }) },
      {
        ...managed,
        ...fails('C01', 'the default branch does not hold it', { published: { unreadable: 'status 404' } }),
      },
      ...RUNS.map(([given, value]) => ({ ...managed, ...fails('C02a', given, { run: { value } }) })),
      ...RUNS.map(([given, value]) => ({
        ...inWorkflow,
        ...fails('C02a', `in a workflow on embedded: ${given}`, { run: { value } }),
      })),
      {
        ...inWorkflow,
        ...fails(
          'C01',
          'in a workflow on embedded: a build without an identity',
          withPermissions({ contents: 'read' }),
        ),
      },
      {
        ...inWorkflow,
        ...fails('C02a', 'in a workflow on embedded: a run that is not told', { run: SILENT }),
      },
      {
        ...inWorkflow,
        ...fails('C01', 'in a workflow on embedded: a branch with another text', {
          published: { value: SHA },
        }),
      },
      {
        ...inWorkflow,
        ...fails('C01', 'in a workflow on embedded: a branch that is not told', {
          published: SILENT,
        }),
      },
      {
        ...managed,
        ...fails('C02a', 'a run that GitHub does not know', { run: { unreadable: 'status 404' } }),
      },
    ],
  }),
];

function withoutSha<T extends { readonly git_sha: string }>({ git_sha: _, ...rest }: T): Omit<T, 'git_sha'> {
  return rest;
}
