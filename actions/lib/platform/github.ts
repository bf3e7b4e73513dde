import { PlatformError } from '@spine-green/evidence-schemas';
import type { GitHubAccess } from '../io/inputs.ts';

const TIMEOUT_MS = 20_000;

/** One reading; anything but an answer with a body is E_GITHUB_UNREADABLE, and what is not there is unreadable too. */
export const readGitHub = (access: GitHubAccess, path: string): Promise<unknown> =>
  answered(path, async () => {
    const response = await ask(access, path, {});
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    return (await response.json()) as unknown;
  });

/** What a dispatch of a workflow says: the branch whose text runs, and its inputs. */
export interface Dispatch {
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Dispatches the workflow at a path of the API; which run comes of it is not told. Throws E_GITHUB_UNREADABLE for a refusal. */
export const dispatchWorkflow = (access: GitHubAccess, workflow: string, dispatch: Dispatch): Promise<void> =>
  answered(workflow, async () => {
    const response = await ask(access, `${workflow}/dispatches`, { method: 'POST', body: JSON.stringify(dispatch) });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`status ${response.status}`);
  });

const ask = ({ apiUrl, token }: GitHubAccess, path: string, request: RequestInit): Promise<Response> =>
  fetch(`${apiUrl}${path}`, {
    ...request,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });

async function answered<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new PlatformError('E_GITHUB_UNREADABLE', `${path}: ${what}`, { cause: error });
  }
}

/** A member of an answer. One that is not told makes the answer unreadable, and so does one of another kind. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value)) return untold(name);
  return (value as Readonly<Record<string, unknown>>)[name];
}

export function numberOf(value: unknown, name: string): number {
  const found = member(value, name);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : untold(name);
}

export function textOf(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : untold(name);
}

export function flagOf(value: unknown, name: string): boolean {
  const found = member(value, name);
  return typeof found === 'boolean' ? found : untold(name);
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : untold('list'));

function untold(name: string): never {
  throw new PlatformError('E_GITHUB_UNREADABLE', `GitHub does not tell ${name}`);
}
