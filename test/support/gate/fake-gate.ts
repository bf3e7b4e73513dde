import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The other side of the wire: speaks the batch contract of the ingestion gate (12, section 1) and remembers ids. */
export interface FakeGate {
  readonly baseUrl: string;
  /** Event ids in the order of their first admission. */
  readonly admitted: readonly string[];
  /** Envelopes as text, by event id, as first received. */
  readonly texts: ReadonlyMap<string, string>;
  /** Answers that were sent, by decision. */
  readonly decisions: Readonly<Record<string, number>>;
  requests(): number;
  close(): Promise<void>;
}

export interface Received {
  readonly request: IncomingMessage;
  readonly body: string;
  readonly number: number;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FakeGateOptions {
  readonly apiKey?: string;
  /** Takes over one request: a reply, a broken connection, no answer at all, or undefined to decide as usual. */
  readonly intercept?: (received: Received) => Reply | 'reset' | 'admit and reset' | 'silence' | undefined;
  /** Decision of an event that is seen for the first time. */
  readonly decide?: (envelope: Envelope) => 'ADMIT' | 'QUARANTINE';
  /** Keeps envelope texts; off for long streams. */
  readonly keepTexts?: boolean;
}

export interface Envelope {
  readonly event_id: string;
  readonly event_type: string;
  readonly ts_utc: string;
  readonly platform_run_id: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export async function startFakeGate(options: FakeGateOptions = {}): Promise<FakeGate> {
  const admitted: string[] = [];
  const texts = new Map<string, string>();
  const known = new Set<string>();
  const decisions: Record<string, number> = { ADMIT: 0, DUPLICATE: 0, QUARANTINE: 0 };
  let number = 0;

  const decide = (envelope: Envelope): object => {
    const decision: string = known.has(envelope.event_id) ? 'DUPLICATE' : (options.decide?.(envelope) ?? 'ADMIT');
    if (decision === 'ADMIT') {
      known.add(envelope.event_id);
      admitted.push(envelope.event_id);
      if (options.keepTexts !== false) texts.set(envelope.event_id, JSON.stringify(envelope));
    }
    decisions[decision] = (decisions[decision] ?? 0) + 1;
    return { decision, receipt_ref: 'memory', correlation_echo: { event_id: envelope.event_id } };
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    number += 1;
    if (request.headers['x-ig-api-key'] !== (options.apiKey ?? 'key')) {
      return reply(response, { status: 401, body: '{"error":"UNAUTHORIZED"}' });
    }
    const taken = options.intercept?.({ request, body, number });
    if (taken === 'silence') return;
    if (taken === 'reset') return void request.socket.destroy();
    if (typeof taken === 'object') return reply(response, taken);
    const { events } = JSON.parse(body) as { events: readonly Envelope[] };
    const results = events.map(decide);
    if (taken === 'admit and reset') return void request.socket.destroy();
    reply(response, { status: 200, body: JSON.stringify({ results }) });
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      reply(response, { status: 500, body: JSON.stringify({ error: 'INTERNAL_ERROR', detail: String(error) }) });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    admitted,
    texts,
    decisions,
    requests: () => number,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function reply(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}
