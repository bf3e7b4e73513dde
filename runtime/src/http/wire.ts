import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { errorBody } from './answer.ts';

/** What the server does below the level of routes: requests that are none, and connections beyond the bound. */
export interface Wire {
  /** Tells a client that waits with its body to send it; nothing for any other (`Expect: 100-continue`). */
  continues(request: IncomingMessage): boolean;
  /** Whether the connection came when all places were taken: its first request is answered 503. */
  isBeyondBound(request: IncomingMessage): boolean;
}

export interface WireOptions {
  readonly connectionsMax: number;
  /** A request was answered that no route has seen. */
  readonly onAnswered: (status: number) => void;
  /** A connection was dropped without an answer. */
  readonly onDropped: () => void;
}

/** How many connections beyond the bound are still told so; what comes on top is dropped. */
const TOLD_FACTOR = 2;

/** Answers in the form of every other refusal where Node would answer without a body, or not at all. */
export function guardWire(server: Server, options: WireOptions): Wire {
  const responses = new WeakMap<Socket, ServerResponse>();
  const waiting = new WeakSet<IncomingMessage>();
  const beyond = new WeakSet<Socket>();
  let open = 0;
  server.maxConnections = options.connectionsMax * TOLD_FACTOR;
  server.on('drop', options.onDropped);
  server.on('connection', (socket) => {
    open += 1;
    if (open > options.connectionsMax) beyond.add(socket);
    socket.on('close', () => {
      open -= 1;
    });
  });
  server.on('request', ({ socket }, response) => responses.set(socket, response));
  server.on('checkContinue', (request, response) => {
    waiting.add(request);
    server.emit('request', request, response);
  });
  server.on('checkExpectation', (_request, response) => {
    const body = errorBody('expectation_failed');
    response.writeHead(417, { 'content-type': JSON_TYPE, connection: 'close' }).end(body);
    options.onAnswered(417);
  });
  server.on('connect', (_request, socket) => answerRaw(socket as Socket, METHOD_NOT_ALLOWED, options));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Bytes of an answer that has begun cannot be taken back; another answer in between would be read as its body.
    const begun =
      responses.get(socket as Socket)?.headersSent === true && responses.get(socket as Socket)?.closed !== true;
    if (begun || error.code === 'ECONNRESET') socket.destroy();
    else answerRaw(socket as Socket, REFUSALS[error.code ?? ''] ?? BAD_REQUEST, options);
  });
  return {
    continues: (request) => waiting.has(request),
    isBeyondBound: ({ socket }) => beyond.has(socket),
  };
}

/** As the framework writes it. */
const JSON_TYPE = 'application/json; charset=utf-8';

interface WireRefusal {
  readonly status: number;
  readonly reason: string;
  readonly code: string;
  readonly header?: string;
}

const METHOD_NOT_ALLOWED: WireRefusal = {
  status: 405,
  reason: 'Method Not Allowed',
  code: 'method_not_allowed',
  header: 'Allow: GET, POST\r\n',
};
const BAD_REQUEST: WireRefusal = { status: 400, reason: 'Bad Request', code: 'bad_request' };

/** By the codes of Node's HTTP parser; everything else is a bad request. */
const REFUSALS: Readonly<Record<string, WireRefusal>> = {
  HPE_HEADER_OVERFLOW: { status: 431, reason: 'Request Header Fields Too Large', code: 'headers_too_large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, reason: 'Request Timeout', code: 'REQUEST_TIMEOUT' },
  HPE_INVALID_METHOD: METHOD_NOT_ALLOWED,
};

function answerRaw(socket: Socket, { status, reason, code, header = '' }: WireRefusal, options: WireOptions): void {
  if (!socket.writable) return void socket.destroy();
  const body = errorBody(code);
  const head = `HTTP/1.1 ${status} ${reason}\r\nContent-Type: ${JSON_TYPE}\r\nContent-Length: ${body.length}\r\n`;
  socket.end(`${head}${header}Connection: close\r\n\r\n${body}`, () => socket.destroy());
  options.onAnswered(status);
}
