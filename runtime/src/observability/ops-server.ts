import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPlatformError, readJson } from '@spine-green/evidence-schemas';
import { takeAddress } from '../http/address.ts';
import { codeOf } from './code-of.ts';
import type { HealthDocument } from './health.ts';

/** A question that a component answers beside its health: a body, and what is said to it. */
export type Question = (asked: unknown) => Promise<{ readonly status: number; readonly body: unknown }>;

/** What a component tells of itself beside its health, by the members of a query. */
export type Reading = (query: URLSearchParams) => ReturnType<Question>;

export interface OpsServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly health: () => HealthDocument;
  /** OpenMetrics text; labels are bounded (16, section 2). */
  readonly metrics: () => Promise<string>;
  /** By path; each is asked with POST. */
  readonly questions?: Readonly<Record<string, Question>>;
  /** By path; each is asked with GET. */
  readonly readings?: Readonly<Record<string, Reading>>;
}

export interface OpsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The internal port of a daemon: `/healthz` (alive, no dependencies), `/v1/ops/health` (503 when RED), `/metrics`, and the
 * questions and readings of its component. */
export async function startOpsServer(options: OpsServerOptions): Promise<OpsServer> {
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      // Whoever asks for health sees that it cannot be told; the name of the error carries no values.
      send(response, 500, JSON.stringify({ error: 'INTERNAL_ERROR', detail: codeOf(error) }));
    });
  });
  await takeAddress({ host: options.host, port: options.port }, async (address) => {
    server.listen(address);
    await once(server, 'listening');
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(options: OpsServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '' } = request;
  const question = Object.hasOwn(options.questions ?? {}, url) ? options.questions?.[url] : undefined;
  if (question !== undefined && method === 'POST') return ask(question, request, response);
  if (method !== 'GET' || question !== undefined)
    return send(response, 405, JSON.stringify({ error: 'method_not_allowed' }));
  const [path = '', query = ''] = url.split('?', 2);
  const reading = Object.hasOwn(options.readings ?? {}, path) ? options.readings?.[path] : undefined;
  if (reading !== undefined) return tell(response, () => reading(new URLSearchParams(query)));
  switch (url) {
    case '/healthz':
      return send(response, 200, '{"status":"ok"}');
    case '/v1/ops/health': {
      const health = options.health();
      return send(response, health.health_state === 'RED' ? 503 : 200, JSON.stringify(health));
    }
    case '/metrics':
      try {
        return send(response, 200, { type: METRICS_TYPE, text: await options.metrics() });
      } catch (error) {
        // The scraper sees the failure as a failure; the name of the error carries no values.
        return send(response, 500, JSON.stringify({ error: 'metrics_unavailable', detail: (error as Error).name }));
      }
    default:
      return send(response, 404, JSON.stringify({ error: 'route_not_found' }));
  }
}

const METRICS_TYPE = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** Questions name some keys; whoever sends more is not read to the end. */
const QUESTION_BYTES_MAX = 65_536;

async function ask(question: Question, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > QUESTION_BYTES_MAX) {
      response.setHeader('connection', 'close');
      return send(response, 413, JSON.stringify({ error: 'payload_too_large' }));
    }
    parts.push(part);
  }
  const read = readJson(Buffer.concat(parts));
  if ('fault' in read) return send(response, 400, JSON.stringify({ error: 'MALFORMED_JSON', detail: read.fault }));
  return tell(response, () => question(read.value));
}

async function tell(response: ServerResponse, answered: () => ReturnType<Question>): Promise<void> {
  try {
    const { status, body } = await answered();
    return send(response, status, JSON.stringify(body));
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    // What the answer rests on is away; the same question may be asked again.
    return send(response, 503, JSON.stringify({ error: 'STORE_UNAVAILABLE', detail: error.code }));
  }
}

interface Content {
  readonly type: string;
  readonly text: string;
}

/** A plain text is JSON. */
function send(response: ServerResponse, status: number, content: string | Content): void {
  const { type, text } = typeof content === 'string' ? { type: 'application/json', text: content } : content;
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
