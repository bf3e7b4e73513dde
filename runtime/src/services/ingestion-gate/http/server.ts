import type { FastifyInstance } from 'fastify';
import openapi from '../../../../openapi/ig.v1.json' with { type: 'json' };
import { sendJson } from '../../../http/answer.ts';
import type { Authenticator } from '../../../http/auth.ts';
import { httpServer, type Route } from '../../../http/server.ts';
import { BODY_BYTES_MAX, type IngestPorts, ingestBatch, ingestPush } from './ingest.ts';
import { type OpsPorts, opsRoutes } from './ops.ts';

export interface HttpOptions extends Omit<IngestPorts, 'continues'>, OpsPorts {
  readonly authenticator: Authenticator;
  readonly connectionsMax: number;
  readonly onFault: (stage: string, error: unknown) => void;
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

/** The HTTP side of the gate: after route and credential come size, rate, JSON, health, admission (12, section 1). */
export const gateServer = (options: HttpOptions): FastifyInstance =>
  httpServer({
    authenticator: options.authenticator,
    routes: (wire) => gateRoutes({ ...options, continues: wire.continues }),
    forbiddenCode: 'PRODUCER_NOT_AUTHORIZED',
    connectionsMax: options.connectionsMax,
    bodyBytesMax: BODY_BYTES_MAX,
    bodyTimeoutMs: options.bodyTimeoutMs,
    counts: options.metrics,
    onFault: options.onFault,
  });
