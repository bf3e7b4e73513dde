import { readJson } from '@spine-green/evidence-schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse, sendJson } from '../../../http/answer.ts';
import type { Route } from '../../../http/server.ts';
import { type ExplanationSources, explain } from '../explanation.ts';
import type { CaseFilter, CaseReader } from '../reader.ts';
import { LINK_KINDS } from '../timeline/event.ts';
import { cursorOf, limitOf, pageToken } from './pages.ts';
import { isHex32, queryOf } from './requests.ts';

export interface CaseReadPorts {
  readonly reader: CaseReader;
  readonly sources: ExplanationSources;
  readonly readers: readonly string[];
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

const INVALID = { status: 400, code: 'INVALID_REQUEST' } as const;
const TOKEN_INVALID = { status: 400, code: 'PAGE_TOKEN_INVALID' } as const;
const NOT_FOUND = { status: 404, code: 'CASE_NOT_FOUND' } as const;

export const caseReadRoutes = (ports: CaseReadPorts): readonly Route[] => {
  const route = (url: string, handler: Handler): Route => ({ method: 'GET', url, auth: ports.readers, handler });
  return [
    route('/v1/cases', listCases(ports)),
    route('/v1/cases/:caseId', openCase(ports)),
    route('/v1/cases/:caseId/timeline', timelineOf(ports)),
    route('/v1/cases/:caseId/explanation', explanationOf(ports)),
    route('/v1/links', linkedCases(ports)),
  ];
};

const listCases =
  ({ reader }: CaseReadPorts): Handler =>
  async (request, reply) => {
    const query = queryOf(request);
    const filter = query === undefined ? undefined : filterOf(query);
    if (query === undefined || filter === undefined) return refuse(reply, INVALID);
    const scope = `cases ${JSON.stringify(filter)}`;
    const after = cursorOf(scope, query.get('page_token'));
    if (after === 'invalid') return refuse(reply, TOKEN_INVALID);
    const page = await reader.list(filter, { limit: limitOf(query), ...(after === undefined ? {} : { after }) });
    const next = page.next === undefined ? null : pageToken(scope, page.next);
    return sendJson(reply, JSON.stringify({ cases: page.cases, next_page_token: next }));
  };

const FILTERS = ['status', 'queue_state', 'assignee', 'open', 'event_id'] as const;

function filterOf(query: URLSearchParams): CaseFilter | undefined {
  const known: readonly string[] = [...FILTERS, 'limit', 'page_token'];
  if ([...query.keys()].some((name) => !known.includes(name))) return undefined;
  const [status, queueState, assignee, open, eventId] = FILTERS.map((name) => query.get(name) ?? undefined);
  if (open !== undefined && open !== 'true' && open !== 'false') return undefined;
  return {
    ...(status === undefined ? {} : { status }),
    ...(queueState === undefined ? {} : { queueState }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(open === undefined ? {} : { open: open === 'true' }),
    ...(eventId === undefined ? {} : { eventId }),
  };
}

function caseIdOf(request: FastifyRequest): string | undefined {
  const { caseId } = request.params as { readonly caseId?: string };
  return isHex32(caseId) ? caseId : undefined;
}

const openCase =
  ({ reader }: CaseReadPorts): Handler =>
  async (request, reply) => {
    const caseId = caseIdOf(request);
    const found = caseId === undefined ? undefined : await reader.find(caseId);
    if (caseId === undefined || found === undefined) return refuse(reply, NOT_FOUND);
    const [triggers, labels] = await Promise.all([reader.triggers(caseId), reader.emissions(caseId)]);
    const body = `{"case":${JSON.stringify(found)},"triggers":[${triggers.join(',')}],"labels":${JSON.stringify(labels)}}`;
    return sendJson(reply, body);
  };

const timelineOf =
  ({ reader }: CaseReadPorts): Handler =>
  async (request, reply) => {
    const [caseId, query] = [caseIdOf(request), queryOf(request)];
    if (query === undefined) return refuse(reply, INVALID);
    if (caseId === undefined || (await reader.find(caseId)) === undefined) return refuse(reply, NOT_FOUND);
    const scope = `timeline ${caseId}`;
    const after = cursorOf(scope, query.get('page_token'));
    if (after === 'invalid') return refuse(reply, TOKEN_INVALID);
    const page = await reader.timeline(caseId, { limit: limitOf(query), ...(after === undefined ? {} : { after }) });
    const next = page.next === undefined ? null : pageToken(scope, page.next);
    return sendJson(reply, JSON.stringify({ events: page.events, next_page_token: next }));
  };

const explanationOf =
  ({ reader, sources }: CaseReadPorts): Handler =>
  async (request, reply) => {
    const caseId = caseIdOf(request);
    const found = caseId === undefined ? undefined : await reader.find(caseId);
    if (caseId === undefined || found === undefined) return refuse(reply, NOT_FOUND);
    const triggers = (await reader.triggers(caseId)).flatMap((text) => {
      const read = readJson(text);
      return 'value' in read ? [read.value] : [];
    });
    const explanations = await explain(triggers, sources);
    return sendJson(reply, JSON.stringify({ case: found, explanations }));
  };

const linkedCases =
  ({ reader }: CaseReadPorts): Handler =>
  async (request, reply) => {
    const query = queryOf(request);
    const [kind, id] = [query?.get('kind') ?? '', query?.get('id') ?? ''];
    if (!LINK_KINDS.some((known) => known === kind) || id === '') return refuse(reply, INVALID);
    return sendJson(reply, JSON.stringify({ case_ids: await reader.linked(kind, id) }));
  };
