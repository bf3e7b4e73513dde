import { PlatformError } from '@spine-green/evidence-schemas';

/** What a workflow file says of itself, as far as the packaging contract has a word on it (01, M1.G; 05, section 11). */
export interface WorkflowShape {
  /** Events that start it, sorted. */
  readonly triggers: readonly string[];
  /** Events that start the workflows which call it, sorted. */
  readonly callerTriggers: readonly string[];
  /** Of the job that pushes; `id-token` is called `identity`, because evidence that names a token is held back as a secret. */
  readonly buildPermissions: Readonly<Record<string, unknown>>;
  /** Names of jobs, or of actions, that are as they must not be. */
  readonly text: {
    readonly top_permissions: unknown;
    readonly wider_jobs: readonly string[];
    readonly unpinned_actions: readonly string[];
    readonly kept_tokens: readonly string[];
    readonly handed_secrets: readonly string[];
    readonly expressions_in_scripts: readonly string[];
    readonly tolerated_failures: readonly string[];
    readonly endless_jobs: readonly string[];
    readonly cancellable_jobs: readonly string[];
    readonly environments: readonly string[];
    readonly build_behind_execution: boolean;
  };
}

/** The job of M1.C, the only one that pushes. */
const BUILD_JOB = 'm1-c';
const EXECUTION = 'phase-execute-m1';
const MINUTES_MAX = 240;

type Members = Readonly<Record<string, unknown>>;

interface Job {
  readonly name: string;
  readonly members: Members;
  readonly steps: readonly Members[];
  readonly needs: readonly string[];
}

/** Pure. Throws E_LOCAL_FILE_UNUSABLE for a document that is no workflow. */
export function workflowShape(document: unknown, callers: readonly unknown[]): WorkflowShape {
  const jobs = jobsOf(document);
  const named = (is: (job: Job) => boolean): readonly string[] => jobs.filter(is).map(({ name }) => name);
  const withStep = (is: (step: Members, job: Job) => boolean): readonly string[] =>
    named((job) => job.steps.some((step) => is(step, job)));
  return {
    triggers: triggersOf(document),
    callerTriggers: [...new Set(callers.flatMap(triggersOf))].sort(),
    buildPermissions: buildPermissions(jobs),
    text: {
      top_permissions: membersOf(document).permissions ?? 'not said',
      wider_jobs: named((job) => !permitsNoMore(job)),
      unpinned_actions: jobs.flatMap(({ members, steps }) => [members, ...steps].flatMap(unpinned)),
      kept_tokens: withStep(keepsToken),
      handed_secrets: named(handsSecret),
      expressions_in_scripts: withStep(({ run }) => textOf(run).includes('${{')),
      tolerated_failures: named(({ members, steps }) => [members, ...steps].some((one) => 'continue-on-error' in one)),
      endless_jobs: named(({ members }) => !endsByItself(members['timeout-minutes'])),
      cancellable_jobs: named(({ members }) => membersOf(members.concurrency)['cancel-in-progress'] !== false),
      environments: jobs.flatMap(({ members }) => ('environment' in members ? [environmentOf(members)] : [])).sort(),
      build_behind_execution: behind(jobs, BUILD_JOB).some(({ members }) => environmentOf(members) === EXECUTION),
    },
  };
}

/** Whether a workflow calls another one of the same repository. */
export const callsWorkflow = (document: unknown, path: string): boolean =>
  jobsOf(document).some(({ members }) => members.uses === `./${path}`);

function triggersOf(document: unknown): readonly string[] {
  const { on } = membersOf(document);
  if (typeof on === 'string') return [on];
  return (Array.isArray(on) ? on.map(String) : Object.keys(membersOf(on))).sort();
}

function buildPermissions(jobs: readonly Job[]): Members {
  const { 'id-token': identity, ...rest } = membersOf(jobs.find(({ name }) => name === BUILD_JOB)?.members.permissions);
  return identity === undefined ? rest : { ...rest, identity };
}

/** Reads of its repository and its runs; an identity only where a role is assumed (05, section 11). */
function permitsNoMore({ members: { permissions }, steps }: Job): boolean {
  const given = Object.entries(membersOf(permissions));
  return (
    given.length > 0 &&
    given.every(([scope, level]) =>
      scope === 'id-token'
        ? level === 'write' && steps.some(assumesRole)
        : level === 'read' && ['contents', 'actions'].includes(scope),
    )
  );
}

const assumesRole = ({ uses }: Members): boolean =>
  textOf(uses) === './.github/actions/aws-role' || textOf(uses).startsWith('aws-actions/configure-aws-credentials@');

function unpinned({ uses }: Members): readonly string[] {
  const action = textOf(uses);
  return action === '' || action.startsWith('./') || /^[\w./-]+@[0-9a-f]{40}$/.test(action) ? [] : [action];
}

const keepsToken = ({ uses, with: given }: Members): boolean =>
  textOf(uses).startsWith('actions/checkout@') && membersOf(given)['persist-credentials'] !== false;

/** A secret of an environment may stand in a variable of the job that holds the environment, and nowhere else. */
function handsSecret({ members, steps }: Job): boolean {
  const named = (value: unknown): boolean => JSON.stringify(value ?? null).includes('secrets.');
  const variables = [members.env, ...steps.map(({ env }) => env)].some(named);
  const handed = [members, ...steps].some((one) => named(one.with) || named(one.run) || 'secrets' in one);
  return handed || (variables && !('environment' in members));
}

const endsByItself = (minutes: unknown): boolean =>
  typeof minutes === 'number' && minutes >= 1 && minutes <= MINUTES_MAX;

const environmentOf = ({ environment }: Members): string =>
  typeof environment === 'string' ? environment : textOf(membersOf(environment).name);

/** The jobs that have to end before this one begins. */
function behind(jobs: readonly Job[], name: string): readonly Job[] {
  const known = new Set<string>();
  const add = (of: string): void => {
    for (const before of jobs.find((job) => job.name === of)?.needs ?? []) {
      if (known.has(before)) continue;
      known.add(before);
      add(before);
    }
  };
  add(name);
  return jobs.filter((job) => known.has(job.name));
}

function jobsOf(document: unknown): readonly Job[] {
  const jobs = Object.entries(membersOf(membersOf(document).jobs));
  if (jobs.length === 0) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', 'a workflow has no jobs');
  return jobs.map(([name, job]) => {
    const members = membersOf(job);
    const { steps = [], needs = [] } = members;
    return {
      name,
      members,
      steps: (Array.isArray(steps) ? steps : [steps]).map(membersOf),
      needs: (Array.isArray(needs) ? needs : [needs]).map(String),
    };
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
