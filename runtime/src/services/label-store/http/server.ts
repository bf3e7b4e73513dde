import type { FastifyInstance } from 'fastify';
import openapi from '../../../../openapi/ls.v1.json' with { type: 'json' };
import { sendJson } from '../../../http/answer.ts';
import type { Authenticator } from '../../../http/auth.ts';
import { httpServer, type RequestCounts, type Route } from '../../../http/server.ts';
import { type AssertionPorts, postAssertions } from './assertions.ts';
import { getAsOf, getAssertion, getTimeline, postSlice, type ReadPorts } from './reads.ts';

export interface LabelServerOptions extends AssertionPorts, ReadPorts {
  readonly authenticator: Authenticator;
  readonly counts: RequestCounts;
  readonly onFault: (stage: string, error: unknown) => void;
}

const CONNECTIONS_MAX = 128;
const BODY_BYTES_MAX = 16 * 1024 * 1024;
const OPENAPI = JSON.stringify(openapi);

/** The HTTP side of the label store: one way to write and four to read (15, section 4.1; 15, section 4.4); the committed
 * OpenAPI document names exactly these. */
export const labelServer = (options: LabelServerOptions): FastifyInstance =>
  httpServer({
    authenticator: options.authenticator,
    routes: () => labelRoutes(options),
    forbiddenCode: 'PRINCIPAL_NOT_AUTHORIZED',
    connectionsMax: CONNECTIONS_MAX,
    bodyBytesMax: BODY_BYTES_MAX,
    bodyTimeoutMs: options.bodyTimeoutMs,
    counts: options.counts,
    onFault: options.onFault,
  });

function labelRoutes(options: AssertionPorts & ReadPorts): readonly Route[] {
  const writers = [...options.policy.writers.keys()];
  // Who may not read is told so by the handler, which leaves the fact of it.
  const readers = [...options.policy.readers, ...options.policy.denied];
  return [
    { method: 'GET', url: '/healthz', auth: 'none', handler: (_, reply) => sendJson(reply, '{"status":"ok"}') },
    { method: 'GET', url: '/v1/openapi.json', auth: 'none', handler: (_, reply) => sendJson(reply, OPENAPI) },
    { method: 'POST', url: '/v1/labels/assertions', auth: writers, handler: postAssertions(options) },
    { method: 'GET', url: '/v1/labels/assertions/:assertionId', auth: readers, handler: getAssertion(options) },
    { method: 'GET', url: '/v1/labels/timeline', auth: readers, handler: getTimeline(options) },
    { method: 'GET', url: '/v1/labels/as-of', auth: readers, handler: getAsOf(options) },
    { method: 'POST', url: '/v1/labels/slices', auth: readers, handler: postSlice(options) },
  ];
}
