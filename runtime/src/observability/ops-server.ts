import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeOf } from './code-of.ts';
import type { HealthDocument } from './health.ts';

export interface OpsServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly health: () => HealthDocument;
  /** OpenMetrics text; labels are bounded (16, section 2). */
  readonly metrics: () => Promise<string>;
}

export interface OpsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The internal port of a daemon: `/healthz` (alive, no dependencies), `/v1/ops/health` (503 when RED), `/metrics`. */
export async function startOpsServer(options: OpsServerOptions): Promise<OpsServer> {
  const server = createServer((request, response) => {
    answer(options, request.method ?? '', request.url ?? '', response).catch((error: unknown) => {
      // Whoever asks for health sees that it cannot be told; the name of the error carries no values.
      send(response, 500, JSON.stringify({ error: 'INTERNAL_ERROR', detail: codeOf(error) }));
    });
  });
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(options: OpsServerOptions, method: string, url: string, response: ServerResponse): Promise<void> {
  if (method !== 'GET') return send(response, 405, JSON.stringify({ error: 'method_not_allowed' }));
  switch (url) {
    case '/healthz':
      return send(response, 200, '{"status":"ok"}');
    case '/v1/ops/health': {
      const health = options.health();
      return send(response, health.health_state === 'RED' ? 503 : 200, JSON.stringify(health));
    }
    case '/metrics':
      try {
        return send(
          response,
          200,
          await options.metrics(),
          'application/openmetrics-text; version=1.0.0; charset=utf-8',
        );
      } catch (error) {
        // The scraper sees the failure as a failure; the name of the error carries no values.
        return send(response, 500, JSON.stringify({ error: 'metrics_unavailable', detail: (error as Error).name }));
      }
    default:
      return send(response, 404, JSON.stringify({ error: 'route_not_found' }));
  }
}

function send(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
