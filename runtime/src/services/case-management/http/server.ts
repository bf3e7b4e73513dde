import type { FastifyInstance } from 'fastify';
import openapi from '../../../../openapi/cm.v1.json' with { type: 'json' };
import { sendJson } from '../../../http/answer.ts';
import type { Authenticator } from '../../../http/auth.ts';
import { httpServer, type RequestCounts, type Route } from '../../../http/server.ts';
import { type CaseReadPorts, caseReadRoutes } from './reads.ts';
import { type CaseWritePorts, caseWriteRoutes } from './writes.ts';

export interface CaseServerOptions extends CaseReadPorts, CaseWritePorts {
  readonly authenticator: Authenticator;
  readonly counts: RequestCounts;
  readonly onFault: (stage: string, error: unknown) => void;
}

const CONNECTIONS_MAX = 128;
const BODY_BYTES_MAX = 65_536;
const BODY_TIMEOUT_MS = 30_000;
const OPENAPI = JSON.stringify(openapi);

/** Every route of case management; the committed OpenAPI document names exactly these. */
export const caseRoutes = (options: CaseReadPorts & CaseWritePorts): readonly Route[] => [
  { method: 'GET', url: '/healthz', auth: 'none', handler: (_, reply) => sendJson(reply, '{"status":"ok"}') },
  { method: 'GET', url: '/v1/openapi.json', auth: 'none', handler: (_, reply) => sendJson(reply, OPENAPI) },
  ...caseReadRoutes(options),
  ...caseWriteRoutes(options),
];

export const caseServer = (options: CaseServerOptions): FastifyInstance =>
  httpServer({
    authenticator: options.authenticator,
    routes: () => caseRoutes(options),
    forbiddenCode: 'PRINCIPAL_NOT_AUTHORIZED',
    connectionsMax: CONNECTIONS_MAX,
    bodyBytesMax: BODY_BYTES_MAX,
    bodyTimeoutMs: BODY_TIMEOUT_MS,
    counts: options.counts,
    onFault: options.onFault,
  });
