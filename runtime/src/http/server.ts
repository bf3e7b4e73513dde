import { isPlatformError } from '@spine-green/evidence-schemas';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { type Address, takeAddress } from './address.ts';
import { type Refusal, refuse } from './answer.ts';
import type { Authenticator } from './auth.ts';
import { headerValues } from './header-values.ts';
import type { Principal } from './principal.ts';
import { guardWire, type Wire } from './wire.ts';

export interface HttpServerOptions {
  readonly authenticator: Authenticator;
  readonly routes: (wire: Wire) => readonly Route[];
  /** Code of the refusal of a principal that a route does not serve. */
  readonly forbiddenCode: string;
  readonly connectionsMax: number;
  /** Largest body, bytes. */
  readonly bodyBytesMax: number;
  readonly bodyTimeoutMs: number;
  readonly counts: RequestCounts;
  readonly onFault: (stage: string, error: unknown) => void;
}

/** What is counted of every request, also of those that no route has seen. */
export interface RequestCounts {
  request(route: string, status: number): void;
  connectionDropped(): void;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by authentication; routes without it do not read it. */
    principal: Principal | undefined;
  }
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** A path; a member that starts with a colon is any one segment. */
  readonly url: string;
  /** Nobody has to say who he is, any principal may call, or only those that are named. */
  readonly auth: 'none' | 'any' | readonly string[];
  readonly handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | FastifyReply;
}

/** Who was authenticated for the route. */
export function principalOfRequest({ principal }: FastifyRequest): Principal {
  if (principal === undefined) throw new Error('the route is not authenticated');
  return principal;
}

/**
 * The HTTP side of a service. Each request is judged in the order of 12, section 1: route, credential, then what the
 * handler asks of it; the first that fails ends it. Every refusal has a body with a code and is counted, also where the
 * framework or the parser refuses; none but an unexpected exception behind a credential is a line of the log.
 */
export function httpServer(options: HttpServerOptions): FastifyInstance {
  const { counts } = options;
  const server = fastify({
    logger: false,
    bodyLimit: options.bodyBytesMax,
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
      counts.request('unknown', 400);
      void refuse(reply, { status: 400, code: 'bad_request', close: true });
    },
  });
  const wire = guardWire(server.server, {
    connectionsMax: options.connectionsMax,
    onAnswered: (status) => counts.request('unknown', status),
    onDropped: counts.connectionDropped,
  });
  server.decorateRequest('principal', undefined);
  server.removeAllContentTypeParsers();
  // Bodies are read by the handlers' own reader, after authentication.
  server.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));
  const routes = options.routes(wire);
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
    counts.request(url ?? 'unknown', reply.statusCode);
    done();
  });
  return server;
}

/** Starts to listen; the port that was taken. Throws E_ADDRESS_UNUSABLE. */
export async function listenOn(server: FastifyInstance, wanted: Address): Promise<number> {
  await takeAddress(wanted, (address) => server.listen(address));
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : wanted.port;
}

const CLOSE_POLL_MS = 20;

/** Takes no new connection and ends each kept one as soon as its last request is answered. */
export async function closeServer(server: FastifyInstance): Promise<void> {
  const idle = setInterval(() => server.server.closeIdleConnections(), CLOSE_POLL_MS);
  try {
    await server.close();
  } finally {
    clearInterval(idle);
  }
}

/** What ends a request before anybody asks who sent it. */
function refusalBeforeRoutes(server: FastifyInstance, routes: readonly Route[], wire: Wire) {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  const forms = routes.map(({ method, url }) => ({ method, form: formOf(url) }));
  return (request: FastifyRequest, reply: FastifyReply): Refusal | undefined => {
    const path = request.url.split('?')[0] ?? '';
    // Whether the process lives must stay visible when everybody comes at once.
    if (path !== '/healthz' && wire.isBeyondBound(request.raw)) {
      return { status: 503, code: 'connections_full', retryAfterS: 1 };
    }
    if (closing) return { status: 503, code: 'stopping', retryAfterS: 1 };
    const hosts = headerValues(request.raw, 'host').length;
    // One in each request of the present version; of two, somebody on the way may read the other (RFC 9112, section 3.2).
    if (hosts > 1 || (hosts === 0 && request.raw.httpVersion !== '1.0')) return { status: 400, code: 'bad_request' };
    if (!request.is404) return undefined;
    const allowed = forms.filter(({ form }) => form.test(path)).map(({ method }) => method);
    if (allowed.length === 0) return { status: 404, code: 'route_not_found' };
    reply.header('allow', allowed.join(', '));
    return { status: 405, code: 'method_not_allowed' };
  };
}

const formOf = (url: string): RegExp =>
  new RegExp(`^${url.replaceAll('.', '\\.').replace(/:[A-Za-z]+/g, '[^/]{1,64}')}$`);

/** The framework refuses clients with errors of its own, and the database is away with one of the platform's. */
function refusalOfError(error: unknown, options: Pick<HttpServerOptions, 'onFault'>): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('FST_ERR_CTP_')) return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', close: true };
  options.onFault('http', error);
  // An operating error is a fault of what the service rests on, whichever route met it.
  if (isPlatformError(error)) return { status: 503, code: 'STORE_UNAVAILABLE', retryAfterS: 1 };
  return { status: 500, code: 'INTERNAL_ERROR' };
}

const HEADERS_MS_MAX = 10_000;

function authenticate(options: HttpServerOptions, auth: 'any' | readonly string[]) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const answer = await options.authenticator.authenticate(headerValues(request.raw, options.authenticator.header));
    if ('status' in answer) {
      const retry = answer.status === 503 ? { retryAfterS: 1 } : {};
      return refuse(reply, { status: answer.status, code: answer.code, close: true, ...retry });
    }
    if (auth !== 'any' && !auth.includes(answer.principal.principal)) {
      return refuse(reply, { status: 403, code: options.forbiddenCode });
    }
    request.principal = answer.principal;
    return undefined;
  };
}
