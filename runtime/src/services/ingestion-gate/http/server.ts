import { isPlatformError } from '@spine-green/evidence-schemas';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import openapi from '../../../../openapi/ig.v1.json' with { type: 'json' };
import type { Principal } from '../types.ts';
import { type Refusal, refuse, sendJson } from './answer.ts';
import type { Authenticator } from './auth.ts';
import { BODY_BYTES_MAX, type IngestPorts, ingestBatch, ingestPush } from './ingest.ts';
import { type OpsPorts, opsRoutes } from './ops.ts';
import { guardWire, type Wire } from './wire.ts';

export interface HttpOptions extends Omit<IngestPorts, 'continues'>, OpsPorts {
  readonly authenticator: Authenticator;
  readonly connectionsMax: number;
  readonly onFault: (stage: string, error: unknown) => void;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by authentication; routes without it do not read it. */
    principal: Principal | undefined;
  }
}

interface Route {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly auth: 'none' | 'any' | 'ops';
  readonly handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | FastifyReply;
}

/** Every route of the gate; the committed OpenAPI document names exactly these. */
export const gateRoutes = (options: IngestPorts & OpsPorts): readonly Route[] => [
  { method: 'GET', url: '/healthz', auth: 'none', handler: (_, reply) => sendJson(reply, '{"status":"ok"}') },
  { method: 'GET', url: '/v1/openapi.json', auth: 'none', handler: (_, reply) => sendJson(reply, OPENAPI) },
  { method: 'POST', url: '/v1/ingest/push', auth: 'any', handler: ingestPush(options) },
  { method: 'POST', url: '/v1/ingest/batch', auth: 'any', handler: ingestBatch(options) },
  ...opsRoutes(options),
];

const OPENAPI = JSON.stringify(openapi);

/**
 * The HTTP side of the gate. Each request is judged in the order of 12, section 1: route, credential, size, rate, JSON,
 * health, admission; the first that fails ends it. Every refusal has a body with a code and is counted, also where the
 * framework or the parser refuses; none but an unexpected exception behind a credential is a line of the log.
 */
export function gateServer(options: HttpOptions): FastifyInstance {
  const { metrics } = options;
  const server = fastify({
    logger: false,
    bodyLimit: BODY_BYTES_MAX,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // The header timeout of the HTTP parser; the body has its own below.
    requestTimeout: options.bodyTimeoutMs,
    http: { headersTimeout: Math.min(HEADERS_MS_MAX, options.bodyTimeoutMs), requireHostHeader: false },
    routerOptions: { maxParamLength: 64 },
    // The guard of the wire answers.
    clientErrorHandler: () => undefined,
    frameworkErrors: (_error, _request, reply) => {
      metrics.request('unknown', 400);
      void refuse(reply, { status: 400, code: 'bad_request', close: true });
    },
  });
  const wire = guardWire(server.server, {
    connectionsMax: options.connectionsMax,
    onAnswered: (status) => metrics.request('unknown', status),
    onDropped: metrics.connectionDropped,
  });
  server.decorateRequest('principal', undefined);
  server.removeAllContentTypeParsers();
  // Bodies are read by the handlers' own reader, after authentication.
  server.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));
  const routes = gateRoutes({ ...options, continues: wire.continues });
  const refusalOf = refusalBeforeRoutes(server, routes, wire);
  server.addHook('onRequest', (request, reply, done) => {
    const refusal = refusalOf(request, reply);
    if (refusal === undefined) done();
    else refuse(reply, { ...refusal, close: true });
  });
  for (const { method, url, auth, handler } of routes) {
    server.route({
      method,
      url,
      ...(auth === 'none' ? {} : { onRequest: authenticate(options, auth) }),
      handler,
    });
  }
  server.setErrorHandler((error, _request, reply) => refuse(reply, refusalOfError(error, options)));
  server.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    metrics.request(url ?? 'unknown', reply.statusCode);
    done();
  });
  return server;
}

/** What ends a request before anybody asks who sent it. */
function refusalBeforeRoutes(server: FastifyInstance, routes: readonly Route[], wire: Wire) {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  return (request: FastifyRequest, reply: FastifyReply): Refusal | undefined => {
    const path = request.url.split('?')[0];
    // Whether the process lives must stay visible when everybody comes at once.
    if (path !== '/healthz' && wire.isBeyondBound(request.raw)) {
      return { status: 503, code: 'connections_full', retryAfterS: 1 };
    }
    if (closing) return { status: 503, code: 'stopping', retryAfterS: 1 };
    if (request.raw.httpVersion !== '1.0' && request.headers.host === undefined) {
      return { status: 400, code: 'bad_request' };
    }
    if (!request.is404) return undefined;
    const allowed = routes.filter(({ url }) => url === path).map(({ method }) => method);
    if (allowed.length === 0) return { status: 404, code: 'route_not_found' };
    reply.header('allow', allowed.join(', '));
    return { status: 405, code: 'method_not_allowed' };
  };
}

/** The framework refuses clients with errors of its own, and the database is away with one of the platform's. */
function refusalOfError(error: unknown, options: Pick<HttpOptions, 'onFault'>): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('FST_ERR_CTP_')) return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', close: true };
  options.onFault('http', error);
  // An operating error is a fault of what the gate rests on, whichever route met it.
  if (isPlatformError(error)) return { status: 503, code: 'STORE_UNAVAILABLE', retryAfterS: 1 };
  return { status: 500, code: 'INTERNAL_ERROR' };
}

const HEADERS_MS_MAX = 10_000;

/** Values of one header as they were sent: two headers of a name are two values, never a joined one. */
function headerValues({ raw }: FastifyRequest, name: string): readonly string[] {
  const values: string[] = [];
  for (let index = 0; index < raw.rawHeaders.length; index += 2) {
    const value = raw.rawHeaders[index + 1];
    if (value !== undefined && raw.rawHeaders[index]?.toLowerCase() === name) values.push(value);
  }
  return values;
}

function authenticate(options: HttpOptions, auth: 'any' | 'ops') {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const answer = await options.authenticator.authenticate(headerValues(request, options.authenticator.header));
    if ('status' in answer) {
      const retry = answer.status === 503 ? { retryAfterS: 1 } : {};
      return refuse(reply, { status: answer.status, code: answer.code, close: true, ...retry });
    }
    if (auth === 'ops' && answer.principal.principal !== 'ops') {
      return refuse(reply, { status: 403, code: 'PRODUCER_NOT_AUTHORIZED' });
    }
    request.principal = answer.principal;
    return undefined;
  };
}
