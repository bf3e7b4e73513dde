import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '..', '..');

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: unknown;
}

export interface Job {
  readonly name?: string;
  readonly needs?: readonly string[] | string;
  readonly if?: string;
  readonly uses?: string;
  readonly secrets?: unknown;
  readonly environment?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly concurrency?: { readonly group?: string; readonly 'cancel-in-progress'?: boolean };
  readonly 'timeout-minutes'?: number;
  readonly 'continue-on-error'?: unknown;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly runName: string | undefined;
  readonly on: Readonly<Record<string, unknown>> & { readonly workflow_call?: { readonly secrets?: object } | null };
  readonly permissions: unknown;
  readonly concurrency: Job['concurrency'];
  readonly jobs: Readonly<Record<string, Job>>;
}

export function readWorkflow(file: string, text: string): Workflow {
  const document = parse(text) as Record<string, unknown>;
  return {
    file,
    text,
    runName: document['run-name'] as string | undefined,
    on: document.on as Workflow['on'],
    permissions: document.permissions,
    concurrency: document.concurrency as Job['concurrency'],
    jobs: document.jobs as Workflow['jobs'],
  };
}

/** Every workflow of the repository, by its file name. */
export const workflows: readonly Workflow[] = globSync('.github/workflows/*.{yml,yaml}', { cwd: root })
  .sort()
  .map((path) => readWorkflow(basename(path), readFileSync(join(root, path), 'utf8')));

export const needsOf = ({ needs }: Job): readonly string[] => (needs === undefined ? [] : [needs].flat());

/** Every job that has to end before this one begins. */
export function behind(workflow: Workflow, name: string, known = new Set<string>()): ReadonlySet<string> {
  for (const before of needsOf(workflow.jobs[name] ?? {})) {
    if (known.has(before)) continue;
    known.add(before);
    behind(workflow, before, known);
  }
  return known;
}

export const jobsOf = (workflow: Workflow): readonly (readonly [name: string, job: Job])[] =>
  Object.entries(workflow.jobs);
export const stepsOf = (workflow: Workflow): readonly Step[] => jobsOf(workflow).flatMap(([, job]) => job.steps ?? []);
