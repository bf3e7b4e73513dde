import { canonicalJson } from '@spine-green/evidence-schemas';
import type { Question } from '../../../observability/ops-server.ts';
import type { SixPins } from '../../../reads/pins.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import { type GraphScopeAnswer, openGraphScope } from './graph-scope.ts';
import { graphPageToken, readPageToken, type TokenFault } from './page-token.ts';
import { findProfile, type Neighbor, readNeighbors, readResolved } from './rows.ts';
import { entitySelector, isRefusal, neighborSelector, type Refusal, resolveSelector } from './selectors.ts';

/** Entities of an identifier, one entity, and its neighbours; what is asked is read as of one version (13, section 3.3). */
export const graphQuestions = (database: Database, streamId: string): Readonly<Record<string, Question>> => ({
  '/v1/query/resolve': async (asked) => {
    const selector = resolveSelector(asked);
    if (isRefusal(selector)) return refused(selector);
    const { pins, identifierType, identifierValue, limit } = selector;
    const operation = canonicalJson(['resolve', identifierType, identifierValue]);
    return scoped({ database, streamId, pins }, async (transaction, scope) => {
      const page = pageOf({ scope, operation, token: selector.pageToken });
      if (isRefusal(page)) return page;
      const rows = await readResolved(transaction, streamId, { ...selector, after: page.after[0] ?? '' });
      const entities = rows.slice(0, limit);
      const next = rows.length > limit ? graphPageToken(page.scope, [entities.at(-1)?.entity_id ?? '']) : null;
      return { entities, next_page_token: next };
    });
  },
  '/v1/query/profile': async (asked) => {
    const selector = entitySelector(asked);
    if (isRefusal(selector)) return refused(selector);
    return scoped({ database, streamId, pins: selector.pins }, async (transaction) => {
      const entity = await findProfile(transaction, streamId, selector);
      return entity === undefined ? NO_ENTITY : { entity };
    });
  },
  '/v1/query/neighbors': async (asked) => {
    const selector = neighborSelector(asked);
    if (isRefusal(selector)) return refused(selector);
    const { pins, entityId, entityType, edgeTypes, limit } = selector;
    const operation = canonicalJson(['neighbors', entityId.toString('hex'), entityType, [...edgeTypes]]);
    return scoped({ database, streamId, pins }, async (transaction, scope) => {
      const page = pageOf({ scope, operation, token: selector.pageToken });
      if (isRefusal(page)) return page;
      if ((await findProfile(transaction, streamId, selector)) === undefined) return NO_ENTITY;
      const rows = await readNeighbors(transaction, streamId, { ...selector, after: page.after });
      const neighbors = rows.slice(0, limit);
      const next = rows.length > limit ? graphPageToken(page.scope, placeOf(neighbors.at(-1))) : null;
      return { neighbors, next_page_token: next };
    });
  },
});

const NO_ENTITY: Refusal = { status: 404, error: 'NOT_FOUND', detail: 'no such entity' };
const refused = ({ status, ...body }: Refusal): Awaited<ReturnType<Question>> => ({ status, body });
const placeOf = (one: Neighbor | undefined): readonly string[] => [
  one?.entity_id ?? '',
  one?.edge_type ?? '',
  one?.direction ?? '',
];

interface Asked {
  readonly database: Database;
  readonly streamId: string;
  readonly pins: SixPins;
}

/** Version and rows of one snapshot of the database: a version never claims less, or more, than what it comes with. */
async function scoped(
  { database, streamId, pins }: Asked,
  read: (transaction: Queryable, scope: GraphScopeAnswer) => Promise<Refusal | object>,
): ReturnType<Question> {
  return database.transaction(
    async (transaction) => {
      const opened = await openGraphScope(transaction, streamId, pins);
      if (isRefusal(opened)) return refused(opened);
      const found = await read(transaction, opened.answer);
      return isRefusal(found) ? refused(found) : { status: 200, body: { ...opened.answer, ...found } };
    },
    { isolation: 'repeatable read', readOnly: true },
  );
}

const STATUS: Readonly<Record<TokenFault, number>> = {
  PAGE_TOKEN_INVALID: 400,
  PAGE_TOKEN_INCOMPATIBLE: 400,
  PAGE_TOKEN_STALE: 409,
};

interface PageQuestion {
  readonly scope: GraphScopeAnswer;
  readonly operation: string;
  readonly token: string | undefined;
}

function pageOf({ scope, operation, token }: PageQuestion) {
  const { graph_scope, graph_version } = scope;
  const own = { operation, pinsDigest: graph_scope.pins_digest, basisDigest: graph_version.basis_digest };
  if (token === undefined) return { scope: own, after: [] };
  const read = readPageToken(own, token);
  if ('after' in read) return { scope: own, after: read.after };
  return { status: STATUS[read.fault], error: read.fault, detail: 'page_token' };
}
