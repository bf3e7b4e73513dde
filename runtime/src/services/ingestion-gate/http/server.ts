import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import openapi from '../../../../openapi/ig.v1.json' with { type: 'json' };
import type { Principal } from '../types.ts';
import { refuse, sendJson } from './answer.ts';
import type { Authenticator } from './auth.ts';
import { type IngestPorts, ingestBatch, ingestPush } from './ingest.ts';
import { type OpsPorts, opsRoutes } from './ops.ts';

export interface HttpOptions extends IngestPorts, OpsPorts {
  readonly authenticator: Authenticator;
  readonly bodyTimeoutMs: number;
  readonly onFault: (stage: string, error: unknown) => void;
}

export const BODY_BYTES_MAX = 1_048_576;

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
export const gateRoutes = (options: HttpOptions): readonly Route[] => [
  { method: 'GET', url: '/healthz', auth: 'none', handler: (_, reply) => sendJson(reply, '{"status":"ok"}') },
  { method: 'GET', url: '/v1/openapi.json', auth: 'none', handler: (_, reply) => sendJson(reply, OPENAPI) },
  { method: 'POST', url: '/v1/ingest/push', auth: 'any', handler: ingestPush(options) },
  { method: 'POST', url: '/v1/ingest/batch', auth: 'any', handler: ingestBatch(options) },
  ...opsRoutes(options),
];

const OPENAPI = JSON.stringify(openapi);

/**
 * The HTTP side of the gate. Each request is judged in the order of 12, section 1: route, credential, size, rate, JSON,
 * health, admission; the first that fails ends it.
 */
export function gateServer(options: HttpOptions): FastifyInstance {
  const server = fastify({
    logger: false,
    bodyLimit: BODY_BYTES_MAX,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    // The header timeout of the HTTP parser; the body has its own below.
    requestTimeout: options.bodyTimeoutMs,
    routerOptions: { maxParamLength: 64 },
  });
  server.decorateRequest('principal', undefined);
  server.removeAllContentTypeParsers();
  // Bodies are read by the handlers' own reader, after authentication.
  server.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));
  const routes = gateRoutes(options);
  for (const { method, url, auth, handler } of routes) {
    server.route({
      method,
      url,
      ...(auth === 'none' ? {} : { onRequest: authenticate(options, auth) }),
      handler,
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0];
    const allowed = routes.filter(({ url }) => url === path).map(({ method }) => method);
    if (allowed.length === 0) return refuse(reply, { status: 404, code: 'route_not_found', close: true });
    reply.header('allow', allowed.join(', '));
    return refuse(reply, { status: 405, code: 'method_not_allowed', close: true });
  });
  server.setErrorHandler((error, _request, reply) => {
    options.onFault('http', error);
    return refuse(reply, { status: 500, code: 'INTERNAL_ERROR' });
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    options.metrics.request(url ?? 'unknown', reply.statusCode);
    done();
  });
  return server;
}

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
