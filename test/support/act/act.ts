import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { DISPATCHER } from './approving.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const ACT = 'github.com/nektos/act@v0.2.89';

/** The local runner; built with Go where there is none. Throws when it cannot be had. */
export function findAct(folder: string): string {
  if (spawnSync('act', ['--version']).status === 0) return 'act';
  const built = spawnSync('go', ['install', ACT], { env: { ...process.env, GOBIN: folder }, stdio: 'inherit' });
  if (built.status !== 0) throw new Error(`act is not on this machine and ${ACT} cannot be built`);
  return join(folder, 'act');
}

/** The files of the working tree that are not ignored, as one commit of a repository of their own. */
export function copyOfTree(target: string): string {
  const git = (cwd: string, ...args: readonly string[]): string => {
    const done = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
    return done.stdout;
  };
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(Boolean);
  for (const file of files) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(root, file), join(target, file));
  }
  git(target, 'init', '--quiet', '--initial-branch', 'main');
  git(target, 'add', '--all');
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  git(target, ...who, 'commit', '--quiet', '--message', 'The tree as it is');
  git(target, 'remote', 'add', 'origin', 'https://github.com/octo/spine.git');
  git(target, 'repack', '-adq');
  return target;
}

/** What jobs changed in the files of the tree, which their checkouts share with it; a job has no business there. */
export function changesOf(tree: string): string {
  const { stdout, stderr } = spawnSync('git', ['status', '--porcelain'], { cwd: tree, encoding: 'utf8' });
  return stdout + stderr;
}

/**
 * What stands in for actions of others on a machine without their hub: it does here what the job relies on. A checkout
 * is made of links, because one runs in each of a hundred jobs and copies a whole tree.
 */
const STANDINS: Readonly<Record<string, string>> = {
  'actions/checkout': [
    'cp -al "$TREE/." .',
    // A workspace has another path in each job, and what is compiled is found again by its path from here.
    'ln -s "$COMPILED" ../compiled && echo "NODE_COMPILE_CACHE=$(dirname "$PWD")/compiled" >> "$GITHUB_ENV"',
  ].join('\n'),
  'actions/setup-node': '[[ "$(node --version)" == v24.* ]]',
  'actions/upload-artifact': 'cp -r bundle "$ARTIFACTS/"',
  // One machine has no account, so a job fails that takes a role there or works on a stack.
  'aws-actions/configure-aws-credentials': 'exit 1',
  'hashicorp/setup-terraform': 'exit 1',
};

const INPUTS = [
  ...['persist-credentials', 'node-version-file', 'package-manager-cache'],
  ...['name', 'path', 'if-no-files-found', 'retention-days'],
  ...['aws-region', 'role-to-assume', 'role-session-name', 'terraform_version', 'terraform_wrapper'],
];

function standIns(tree: string, folder: string): readonly string[] {
  const files = [
    ...['setup', 'aws-role', 'terraform'].map((name) => `actions/${name}/action.yml`),
    'workflows/pipeline.yml',
  ];
  const texts = files.map((file) => readFileSync(join(tree, '.github', file), 'utf8'));
  return Object.entries(STANDINS).flatMap(([action, run]) => {
    const ref = texts.map((text) => new RegExp(`${action}@([0-9a-f]{40})`).exec(text)?.[1]).find(Boolean);
    const at = join(folder, action.replace('/', '-'));
    mkdirSync(at, { recursive: true });
    const steps = `  steps:\n    - shell: bash\n      run: ${JSON.stringify(run)}\n`;
    const inputs = ['inputs:', ...INPUTS.map((name) => `  ${name}: {description: x}`), ''].join('\n');
    writeFileSync(
      join(at, 'action.yml'),
      `name: ${action}\ndescription: x\n${inputs}runs:\n  using: composite\n${steps}`,
    );
    return ['--local-repository', `https://github.com/${action}@${ref}=${at}`];
  });
}

/**
 * A folder with an `npm` whose `ci` links the packages that the same lock file put into this checkout: `npm ci` has a step
 * of its own in CI, and four jobs would repeat it. Whatever else is asked of it is npm's.
 */
function linkedPackages(folder: string): string {
  const program = join(folder, 'npm');
  mkdirSync(folder, { recursive: true });
  const real = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim();
  const script = [
    '#!/bin/sh',
    `if [ "$1" = ci ] && cmp -s package-lock.json '${root}/package-lock.json'; then`,
    `  cp -al '${root}/node_modules' . 2>/dev/null && exit 0`,
    '  rm -rf node_modules',
    'fi',
    `exec '${real}' "$@"`,
    '',
  ].join('\n');
  writeFileSync(program, script);
  chmodSync(program, 0o755);
  return folder;
}

/** Aborted when the minutes are over, and when somebody ends this process, which then cleans up. */
export function boundedBy(minutes: number): AbortSignal {
  const ended = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ended.abort());
  return AbortSignal.any([ended.signal, AbortSignal.timeout(minutes * 60_000)]);
}

export interface ActRun {
  readonly act: string;
  readonly tree: string;
  /** Its own files; removed by whoever made it. */
  readonly scratch: string;
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly token: string;
  readonly onLine?: (line: ActLine) => void;
  readonly signal: AbortSignal;
}

export interface ActLine {
  readonly job?: string;
  readonly jobID?: string;
  readonly msg?: string;
  readonly stepResult?: string;
  readonly stepID?: readonly string[];
  readonly jobResult?: string;
  readonly level?: string;
}

export interface ActResult {
  readonly exitCode: number;
  /** Result of each job by its name. */
  readonly jobs: ReadonlyMap<string, string>;
  readonly lines: readonly ActLine[];
}

/** Runs a workflow of the tree on this machine, in host mode, with the Node that runs this. */
export async function runAct(run: ActRun): Promise<ActResult> {
  const event = join(run.scratch, 'event.json');
  const compiled = join(run.scratch, 'compiled');
  mkdirSync(compiled, { recursive: true });
  writeFileSync(
    event,
    JSON.stringify({ inputs: run.inputs, repository: { full_name: 'octo/spine', default_branch: 'main' } }),
  );
  const environment = Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const child = spawn(
    run.act,
    [
      'workflow_dispatch',
      '-W',
      run.workflow,
      '-P',
      'self-hosted=-self-hosted',
      '-e',
      event,
      '--no-cache-server',
      '--no-skip-checkout',
      '--json',
      '--no-recurse',
      '--actor',
      DISPATCHER.login,
      '-s',
      `GITHUB_TOKEN=${run.token}`,
      ...environment,
      ...standIns(run.tree, run.scratch),
    ],
    {
      cwd: run.tree,
      env: {
        ...process.env,
        PATH: [linkedPackages(join(run.scratch, 'bin')), dirname(process.execPath), process.env.PATH].join(delimiter),
        TREE: run.tree,
        COMPILED: compiled,
        NODE_COMPILE_CACHE_PORTABLE: '1',
        XDG_CACHE_HOME: join(run.scratch, 'cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: run.signal,
      killSignal: 'SIGINT',
    },
  );
  const lines: ActLine[] = [];
  const jobs = new Map<string, string>();
  const hear = (text: string): void => {
    const line = lineOf(text);
    lines.push(line);
    if (line.jobResult !== undefined) jobs.set(line.job ?? line.jobID ?? '', line.jobResult);
    run.onLine?.(line);
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const { promise, resolve } = Promise.withResolvers<number>();
  // One that is stopped says so at once, and has ended when it closes.
  child.once('error', () => child.pid === undefined && resolve(1));
  child.once('close', (code) => resolve(code ?? 1));
  return { exitCode: await promise, jobs, lines };
}

function lineOf(text: string): ActLine {
  try {
    return JSON.parse(text) as ActLine;
  } catch {
    return { msg: text };
  }
}
