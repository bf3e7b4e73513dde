/** The only place of the actions that reads the environment; input names are kebab-case, as in `action.yml`. */
import { readFileSync } from 'node:fs';
import { error, getInput, info, setFailed, setOutput, summary } from '@actions/core';
import { parseJson } from '@spine-green/evidence-schemas';

export interface Io {
  /** Throws when the input is missing: an action input that decides something has no default (02, section 7.1). */
  readonly input: (name: string) => string;
  readonly findInput: (name: string) => string | undefined;
  readonly output: (name: string, value: string) => void;
  readonly info: (message: string) => void;
  /** Shows an error at a line of a file, from 1. */
  readonly annotate: (
    place: { readonly title: string; readonly file: string; readonly line: number },
    message: string,
  ) => void;
  readonly fail: (message: string) => void;
  readonly summarise: (markdown: string) => Promise<void>;
}

export const actionsIo: Io = {
  input: (name) => getInput(name, { required: true }),
  findInput: (name) => getInput(name) || undefined,
  output: (name, value) => setOutput(name, value),
  info,
  annotate: ({ title, file, line }, message) => error(message, { title, file, startLine: line }),
  fail: (message) => setFailed(message),
  summarise: async (markdown) => {
    // The summary file exists on a runner only; a rehearsal shows the same facts itself.
    if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
  },
};

/** An input that holds JSON. Throws E_SCHEMA_INVALID for one that does not. */
export function jsonInput(io: Pick<Io, 'findInput'>, name: string, absent?: unknown): unknown {
  const text = io.findInput(name);
  if (text === undefined && absent !== undefined) return absent;
  return parseJson(text ?? '', 'E_SCHEMA_INVALID', `the input ${name}`);
}

/** Where and by whom the action runs, for the `ci` block of every envelope. */
export const ciIdentity = (): CiIdentity => ({
  repository: process.env.GITHUB_REPOSITORY ?? 'local',
  workflow: process.env.GITHUB_WORKFLOW ?? 'rehearsal',
  workflow_sha: process.env.GITHUB_WORKFLOW_SHA ?? 'local',
  run_id: process.env.GITHUB_RUN_ID ?? 'local',
  run_attempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? '1'),
  job: process.env.GITHUB_JOB ?? 'local',
  actor: process.env.GITHUB_ACTOR ?? 'local',
});

export interface CiIdentity {
  readonly repository: string;
  readonly workflow: string;
  readonly workflow_sha: string;
  readonly run_id: string;
  readonly run_attempt: number;
  readonly job: string;
  readonly actor: string;
}

/** Where GitHub answers, and with which token the job may ask; the token is the job's own and is never written down. */
export interface GitHubAccess {
  readonly apiUrl: string;
  readonly token: string | undefined;
}

export const githubAccess = (): GitHubAccess => ({
  apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
  token: process.env.GITHUB_TOKEN,
});

/** The pipe on which a process that was started early hears what it is to do. */
const INPUTS_PIPE = 3;

/**
 * Waits for the variables of the run, as one JSON object, and takes them into the environment. A pipe that ends without
 * any says that the process is not needed, and ends it.
 */
export function takeInputs(): void {
  const text = readFileSync(INPUTS_PIPE, 'utf8');
  if (text === '') process.exit(0);
  Object.assign(process.env, parseJson(text, 'E_SCHEMA_INVALID', 'the variables of the run'));
}

/** The value of one variable that holds a secret; who asks writes it down nowhere. */
export const findSecretVariable = (name: string): string | undefined => process.env[name] || undefined;

/** What a gate needs to tell static credentials of a cloud: names and the id of the access key, which is no secret. */
export interface GivenCredentials {
  /** Names of the environment that hold anything. */
  readonly names: readonly string[];
  readonly accessKeyId: string | undefined;
}

export const givenCredentials = (): GivenCredentials => ({
  names: Object.entries(process.env).flatMap(([name, value]) => (value ? [name] : [])),
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
});

/** For a git that answers in one language, asks nobody and locks nothing. Its settings are found through the home folder. */
export const gitEnvironment = (): Record<string, string> => ({
  ...systemEnvironment(),
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
});

/** Where programs, their settings and their temporary files are found: what a runner gives every process. */
export function systemEnvironment(): Record<string, string> {
  const given = Object.entries({ PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR });
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Where the person stands who started the program: `npm run` itself goes to the root of the checkout. */
export const callerFolder = (): string => process.env.INIT_CWD ?? process.cwd();

/** Folder with the providers of Terraform, on a machine that does not reach their registry. */
export const terraformPlugins = (): string | undefined => process.env.TF_PLUGIN_DIR || undefined;

/** For Terraform: its variables, and the credentials that its providers and its backend look for. */
export function terraformEnvironment(): Record<string, string> {
  const named = Object.entries(process.env).filter(([name]) => /^(TF_VAR_|AWS_|CONFLUENT_CLOUD_)/.test(name));
  return {
    ...systemEnvironment(),
    ...Object.fromEntries(named.flatMap(([name, value]) => (value ? [[name, value]] : []))),
  };
}
