import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a service gets it. */
export interface Seen {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What a client is answered. */
export type Answer =
  /** What the service behind says. */
  | 'pass'
  /** Carried out behind, and the connection ends before a word of the answer. */
  | 'lose-answer'
  /** The service never hears of it and nobody answers. */
  | 'never'
  /** What the service says, cut off after so many bytes of its body. */
  | { readonly cutAfterBytes: number }
  /** An answer as the vendor publishes it. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string };

export type Answering = (seen: Seen) => Answer | Promise<Answer>;

export interface HttpFront {
  readonly url: string;
  readonly seen: readonly Seen[];
  stop(): Promise<void>;
}

/** Stands between a client and the service at `behind`, and decides for each request what becomes of it. */
export async function httpFront(behind: string | undefined, answer: Answering): Promise<HttpFront> {
  const seen: Seen[] = [];
  const server = createServer((incoming, response) => {
    respond(incoming, response).catch(() => response.destroy());
  });
  const respond = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bytesOf(incoming);
    const { method = 'GET', url: path = '/', headers } = incoming;
    const one = { method, path, headers, body };
    seen.push(one);
    const given = await answer(one);
    if (given === 'never') return;
    if (typeof given === 'object' && 'status' in given) {
      response.writeHead(given.status, { 'content-type': 'application/xml', ...given.headers }).end(given.body);
      return;
    }
    if (behind === undefined) throw new Error(`nothing is behind this front for ${method} ${path}`);
    const answered = await forward(behind, one);
    const whole = await bytesOf(answered);
    if (given === 'lose-answer') response.destroy();
    else if (given === 'pass') response.writeHead(answered.statusCode ?? 500, answered.headers).end(whole);
    else {
      response.writeHead(answered.statusCode ?? 500, answered.headers);
      response.write(whole.subarray(0, given.cutAfterBytes), () => response.destroy());
    }
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function forward(behind: string, { method, path, headers, body }: Seen): Promise<IncomingMessage> {
  const { 'transfer-encoding': _, connection: __, expect: ___, ...rest } = headers;
  const sent = request(new URL(path, behind), {
    method,
    path,
    agent: false,
    headers: { ...rest, 'content-length': String(body.length) },
  });
  sent.end(body);
  const [answered] = (await once(sent, 'response')) as [IncomingMessage];
  return answered;
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
