import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv } from 'ajv';

type Document = Readonly<Record<string, unknown>>;

/** What the other side knows; every member is laid over GitHub's own example of that answer. */
export interface GitHubState {
  /** Run id → members of the run; ids that are not here are not found. */
  runs: Record<string, Document>;
  /** Run id → reviews. */
  reviews: Record<string, readonly Review[]>;
  /** Environment name → its protection; names that are not here are not found. */
  environments: Record<string, Protection>;
  /** Status and body instead of the answer, by the end of the path. */
  broken: Record<string, { readonly status: number; readonly body: string }>;
  /** Operation id → members of the answer; settings that are not here are not found. */
  settings?: Record<string, Document>;
  /** Path → name of the blob that the default branch holds under it. */
  files?: Record<string, string>;
  /** File of a workflow → what a dispatch of it starts: members of a run, newest first in what is listed. */
  workflows?: Record<string, { readonly runs: Document[]; readonly dispatched: (request: DispatchRequest) => void }>;
  /** Whether anybody may ask; a token, when only its holder may. */
  token?: string;
}

export interface Review {
  readonly state: 'approved' | 'rejected' | 'pending';
  readonly user: Person;
  readonly environments: readonly string[];
  readonly comment?: string;
}

/** Body of a dispatch, as GitHub's description demands it. */
export interface DispatchRequest {
  readonly ref: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface Person {
  readonly id: number;
  readonly login: string;
}

export interface Protection {
  readonly reviewers?: readonly Person[];
  readonly teams?: readonly string[];
  readonly prevent_self_review?: boolean;
  /** Not part of the description; GitHub sends it all the same. Absent: it is not told. */
  readonly can_admins_bypass?: boolean;
  readonly branches?: 'any' | 'protected' | readonly string[];
}

export interface GitHubApi {
  readonly url: string;
  readonly state: GitHubState;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

interface Operation {
  readonly path: string;
  readonly operation: string;
  readonly schema: object;
  readonly example: unknown;
}

const file = join(import.meta.dirname, '..', '..', 'fixtures', 'github', 'openapi.json');
const { operations } = JSON.parse(readFileSync(file, 'utf8')) as { operations: readonly Operation[] };
// OpenAPI 3.0: `nullable` is a keyword, formats are annotations here.
const ajv = new Ajv({ strict: false, validateFormats: false });
const compiled = new Map(operations.map((one) => [one.operation, { ...one, valid: ajv.compile(one.schema) }]));

/** What GitHub's description demands of an answer and its own example leaves out. */
const LEFT_OUT: Readonly<Record<string, Document>> = {
  // The repositories that this one was forked from; an own one has none, and its example breaks its schema.
  'repos/get': { language: null, source: undefined, parent: undefined, template_repository: undefined },
  'orgs/get': { archived_at: null },
};

function exampleOf(operation: string): unknown {
  const example = structuredClone(compiled.get(operation)?.example);
  const left = LEFT_OUT[operation];
  return left === undefined ? example : { ...(example as Document), ...left };
}

/** GitHub as its published description has it: an answer that the description forbids is a fault of this server. */
export async function serveGitHub(state: GitHubState): Promise<GitHubApi> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    bodyOf(request).then(
      (sent) => {
        const { status, body } = respond(state, { request, sent }, asked);
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      },
      () => response.destroy(),
    );
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    asked,
    close: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
}

interface Response {
  readonly status: number;
  readonly body: string;
}

const NOT_FOUND: Response = { status: 404, body: '{"message":"Not Found"}' };

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

interface Asked {
  readonly request: IncomingMessage;
  readonly sent: string;
}

function respond(state: GitHubState, { request, sent }: Asked, asked: string[]): Response {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  asked.push(path);
  const broken = Object.entries(state.broken).find(([end]) => path.endsWith(end));
  if (broken !== undefined) return broken[1];
  if (state.token !== undefined && request.headers.authorization !== `Bearer ${state.token}`)
    return { status: 403, body: '{"message":"Resource not accessible by integration"}' };
  if (request.method === 'POST') return dispatched(state, path, sent);
  const found = [...ANSWERS, ...settings]
    .map(({ form, operation, answer }) => {
      const parts = form.exec(path)?.slice(1).map(decodeURIComponent);
      const document = parts === undefined ? undefined : answer(state, parts);
      return document === undefined ? undefined : valid(operation, document);
    })
    .find((one) => one !== undefined);
  return found ?? NOT_FOUND;
}

const DISPATCHES = /^\/repos\/[^/]+\/[^/]+\/actions\/workflows\/([^/]+)\/dispatches$/;

/** What GitHub takes of a request is in its description as well; it answers without a word. */
function dispatched({ workflows }: GitHubState, path: string, sent: string): Response {
  const workflow = workflows?.[DISPATCHES.exec(path)?.[1] ?? ''];
  if (workflow === undefined) return NOT_FOUND;
  const request: unknown = JSON.parse(sent);
  const refused = valid('actions/create-workflow-dispatch', request);
  if (refused.status !== 200) return { ...refused, status: 422 };
  workflow.dispatched(request as DispatchRequest);
  return { status: 204, body: '' };
}

function valid(operation: string, document: unknown): Response {
  const described = compiled.get(operation);
  if (described === undefined) throw new Error(`${operation} is not extracted`);
  if (described.valid(document)) return { status: 200, body: JSON.stringify(document) };
  return { status: 500, body: JSON.stringify({ message: ajv.errorsText(described.valid.errors) }) };
}

interface Answer {
  readonly form: RegExp;
  readonly operation: string;
  /** Undefined for what is not there. */
  readonly answer: (state: GitHubState, parts: readonly string[]) => unknown;
}

const person = (example: Document, { id, login }: Person): Document => ({ ...example, id, login });

const ANSWERS: readonly Answer[] = [
  {
    form: /^\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)$/,
    operation: 'actions/get-workflow-run',
    answer: ({ runs }, [repository = '', id = '']) => {
      const example = exampleOf('actions/get-workflow-run') as Document;
      const run = runs[id];
      if (run === undefined) return undefined;
      const named = { ...(example.repository as Document), full_name: repository };
      // Whoever started it is given by id and login; the rest of a person is GitHub's example.
      const people = ['actor', 'triggering_actor'].flatMap((role) =>
        run[role] === undefined ? [] : [[role, person(example[role] as Document, run[role] as Person)]],
      );
      return { ...example, id: Number(id), repository: named, ...run, ...(Object.fromEntries(people) as Document) };
    },
  },
  {
    form: /^\/repos\/[^/]+\/[^/]+\/actions\/workflows\/([^/]+)\/runs$/,
    operation: 'actions/list-workflow-runs',
    answer: ({ workflows }, [file = '']) => {
      const known = workflows?.[file]?.runs;
      if (known === undefined) return undefined;
      const example = exampleOf('actions/get-workflow-run') as Document;
      return { total_count: known.length, workflow_runs: known.map((run) => ({ ...example, ...run })) };
    },
  },
  {
    form: /^\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)\/approvals$/,
    operation: 'actions/get-reviews-for-run',
    answer: ({ reviews, environments }, [, id = '']) => {
      const [example] = exampleOf('actions/get-reviews-for-run') as readonly Document[];
      const [environment] = (example?.environments ?? []) as readonly Document[];
      return (reviews[id] ?? []).map((review) => ({
        state: review.state,
        comment: review.comment ?? '',
        user: person(example?.user as Document, review.user),
        environments: review.environments.map((name) => ({ ...environment, name, id: idOf(environments, name) })),
      }));
    },
  },
  {
    form: /^\/repos\/[^/]+\/[^/]+\/contents\/(.+)$/,
    operation: 'repos/get-content',
    answer: ({ files }, [path = '']) => {
      const sha = files?.[path];
      return sha === undefined ? undefined : { ...(exampleOf('repos/get-content') as Document), path, sha };
    },
  },
  {
    form: /^\/repos\/[^/]+\/[^/]+\/environments\/([^/]+)$/,
    operation: 'repos/get-environment',
    answer: ({ environments }, [name = '']) => {
      const protection = environments[name];
      return protection === undefined ? undefined : environmentOf(name, idOf(environments, name), protection);
    },
  },
  {
    form: /^\/repos\/[^/]+\/[^/]+\/environments\/([^/]+)\/deployment-branch-policies$/,
    operation: 'repos/list-deployment-branch-policies',
    answer: ({ environments }, [name = '']) => {
      const { branches } = environments[name] ?? {};
      if (!Array.isArray(branches)) return undefined;
      const policies = branches.map((branch: string, index) => ({ id: index + 1, node_id: `B${index}`, name: branch }));
      return { total_count: policies.length, branch_policies: policies };
    },
  },
];

/** Settings of the repository, by what GitHub calls their operation. */
const SETTINGS: readonly (readonly [form: RegExp, operation: string])[] = [
  [/^\/repos\/[^/]+\/[^/]+\/actions\/permissions$/, 'actions/get-github-actions-permissions-repository'],
  [
    /^\/repos\/[^/]+\/[^/]+\/actions\/permissions\/workflow$/,
    'actions/get-github-actions-default-workflow-permissions-repository',
  ],
  [/^\/repos\/[^/]+\/[^/]+\/branches\/main$/, 'repos/get-branch'],
  [/^\/repos\/[^/]+\/[^/]+$/, 'repos/get'],
  [/^\/orgs\/[^/]+$/, 'orgs/get'],
];

const settings: readonly Answer[] = SETTINGS.map(([form, operation]) => ({
  form,
  operation,
  answer: ({ settings: known }) =>
    known?.[operation] === undefined ? undefined : { ...(exampleOf(operation) as Document), ...known[operation] },
}));

const idOf = (environments: GitHubState['environments'], name: string): number =>
  Object.keys(environments).indexOf(name) + 1;

function environmentOf(name: string, id: number, protection: Protection): unknown {
  const { reviewers = [], teams = [], prevent_self_review, can_admins_bypass, branches = 'protected' } = protection;
  const example = exampleOf('repos/get-environment') as Document;
  const rules = example.protection_rules as readonly Document[];
  const rule = rules.find(({ type }) => type === 'required_reviewers');
  const [user, team] = ((rule?.reviewers ?? []) as readonly { readonly reviewer: Document }[]).map(
    ({ reviewer }) => reviewer,
  );
  const listed = [
    ...reviewers.map((one) => ({ type: 'User', reviewer: person(user ?? {}, one) })),
    ...teams.map((slug) => ({ type: 'Team', reviewer: { ...team, slug } })),
  ];
  return {
    ...example,
    id,
    name,
    protection_rules:
      listed.length === 0 ? [] : [{ ...rule, prevent_self_review: prevent_self_review ?? false, reviewers: listed }],
    deployment_branch_policy:
      branches === 'any'
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches !== 'protected' },
    ...(can_admins_bypass === undefined ? {} : { can_admins_bypass }),
  };
}
