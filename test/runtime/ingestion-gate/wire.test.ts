import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type GateWorld, gateWorld, push, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { arrival, traffic } from '../../support/gate/gate-events.ts';
import { keyOf } from '../../support/gate/gate-facts.ts';
import { lastAnswer, rawConnection } from '../../support/gate/raw-http.ts';

let world: GateWorld;
let gate: RunningGate;

beforeAll(async () => {
  world = await gateWorld();
  gate = await startGate(world, { settings: { bodyTimeoutMs: 1000 } });
});

afterAll(async () => {
  await gate?.stop();
  await world?.drop();
});

const HOST = 'Host: gate\r\n';
const KEY = `X-IG-Api-Key: ${keyOf('wsp')}\r\n`;
const JSON_TYPE = 'Content-Type: application/json\r\n';
const PUSH = 'POST /v1/ingest/push HTTP/1.1\r\n';

async function say(text: string, to = gate): Promise<ReturnType<typeof lastAnswer>> {
  const connection = await rawConnection(to.url);
  connection.write(text);
  return lastAnswer(await connection.closed());
}

async function countOf(path: string, status: number): Promise<number> {
  const { text } = await ask(gate, '/metrics', { as: 'ops' });
  return Number(new RegExp(`ig_requests_total\\{path="${path}",status="${status}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
}

describe('whatever a client sends, it is told what was wrong with it, and the refusal is counted', () => {
  it.each([
    ['a method nobody knows', `FOO / HTTP/1.1\r\n${HOST}\r\n`, 405, 'method_not_allowed', 'unknown'],
    ['a method of another protocol', `PROPFIND /healthz HTTP/1.1\r\n${HOST}\r\n`, 405, 'method_not_allowed', 'unknown'],
    ['a method without its media type', `QUERY /healthz HTTP/1.1\r\n${HOST}\r\n`, 405, 'method_not_allowed', 'unknown'],
    ['a trace', `TRACE /v1/ingest/push HTTP/1.1\r\n${HOST}\r\n`, 405, 'method_not_allowed', 'unknown'],
    ['a tunnel', `CONNECT gate:80 HTTP/1.1\r\n${HOST}\r\n`, 405, 'method_not_allowed', 'unknown'],
    ['a path with a broken escape', `GET /%zz HTTP/1.1\r\n${HOST}\r\n`, 400, 'bad_request', 'unknown'],
    ['a long path', `GET /${'x'.repeat(8000)} HTTP/1.1\r\n${HOST}\r\n`, 404, 'route_not_found', 'unknown'],
    [
      'headers of 20 KiB',
      `GET / HTTP/1.1\r\n${HOST}X: ${'x'.repeat(20_480)}\r\n\r\n`,
      431,
      'headers_too_large',
      'unknown',
    ],
    ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n', 405, 'method_not_allowed', 'unknown'],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400, 'bad_request', '/healthz'],
    ['two hosts', `GET /healthz HTTP/1.1\r\n${HOST}Host: other\r\n\r\n`, 400, 'bad_request', '/healthz'],
    [
      'two media types',
      `${PUSH}${HOST}${KEY}${JSON_TYPE}Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}`,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      '/v1/ingest/push',
    ],
    [
      'a body that is packed for its way',
      `${PUSH}${HOST}${KEY}${JSON_TYPE}Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      415,
      'UNSUPPORTED_ENCODING',
      '/v1/ingest/push',
    ],
    [
      'a coding that is none, in capitals',
      `${PUSH}${HOST}${KEY}${JSON_TYPE}Content-Encoding: Identity\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`,
      422,
      'ENVELOPE_UNIDENTIFIABLE',
      '/v1/ingest/push',
    ],
    [
      'two lengths',
      `${PUSH}${HOST}${KEY}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
      400,
      'bad_request',
      'unknown',
    ],
    [
      'a length and chunks',
      `${PUSH}${HOST}${KEY}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'bad_request',
      'unknown',
    ],
    ['an expectation nobody knows', `${PUSH}${HOST}Expect: gold\r\n\r\n`, 417, 'expectation_failed', 'unknown'],
    [
      'a media type that is none',
      `${PUSH}${HOST}${KEY}Content-Type: ;;\r\nContent-Length: 2\r\n\r\n{}`,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      '/v1/ingest/push',
    ],
    [
      'a media type of control characters',
      `${PUSH}${HOST}${KEY}Content-Type: a/\xff\xfe\r\nContent-Length: 2\r\n\r\n{}`,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      '/v1/ingest/push',
    ],
    [
      'a body without a media type',
      `${PUSH}${HOST}${KEY}Content-Length: 2\r\n\r\n{}`,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      '/v1/ingest/push',
    ],
  ])('%s', async (_, text, status, code, path) => {
    const before = await countOf(path, status);
    const answer = await say(text);
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    if (status === 405) expect(answer.headers.allow).toMatch(/GET|POST/);
    expect(await countOf(path, status)).toBe(before + 1);
  });

  it('a chunk that is none', async () => {
    expect(await say(`${PUSH}${HOST}${KEY}${JSON_TYPE}Transfer-Encoding: chunked\r\n\r\nzz\r\n`)).toMatchObject({
      status: 400,
      code: 'bad_request',
    });
  });

  it('a body that is never sent whole', async () => {
    expect(await say(`${PUSH}${HOST}${KEY}${JSON_TYPE}Content-Length: 9\r\n\r\n{`)).toMatchObject({
      status: 408,
      code: 'REQUEST_TIMEOUT',
    });
  });

  it('and the gate is as before', async () => {
    expect((await push(gate, traffic(1))).body.decision).toBe('ADMIT');
  });
});

describe('a client that waits with its body', () => {
  const waits = (head: string): string => `${PUSH}${HOST}${head}Expect: 100-continue\r\n\r\n`;

  it.each([
    ['has no key', `${JSON_TYPE}Content-Length: 10\r\n`, 401, 'UNAUTHORIZED'],
    ['announces too much', `${KEY}${JSON_TYPE}Content-Length: 1048577\r\n`, 413, 'payload_too_large'],
    [
      'announces another media type',
      `${KEY}Content-Type: text/xml\r\nContent-Length: 9\r\n`,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'announces a compressed body',
      `${KEY}${JSON_TYPE}Content-Encoding: br\r\nContent-Length: 9\r\n`,
      415,
      'UNSUPPORTED_ENCODING',
    ],
  ])('and %s gets the final status at once', async (_, head, status, code) => {
    const connection = await rawConnection(gate.url);
    connection.write(waits(head));
    const text = await connection.closed();
    expect(text).not.toContain('100 Continue');
    expect(lastAnswer(text)).toMatchObject({ status, code });
  });

  it('is told to go on when nothing speaks against it', async () => {
    const body = JSON.stringify(arrival(2));
    const connection = await rawConnection(gate.url);
    connection.write(waits(`${KEY}${JSON_TYPE}Connection: close\r\nContent-Length: ${body.length}\r\n`));
    await connection.until('HTTP/1.1 100 Continue\r\n\r\n');
    connection.write(body);
    expect(lastAnswer(await connection.closed())).toMatchObject({ status: 200 });
  });

  it('and is over its rate gets the final status at once', async () => {
    const limited = await startGate(world, { settings: { rateLimitPerSecond: 0.01, rateLimitBurst: 1 }, run: 'waits' });
    try {
      await push(limited, {});
      const answer = await say(waits(`${KEY}${JSON_TYPE}Content-Length: 10\r\n`), limited);
      expect(answer).toMatchObject({ status: 429, code: 'RATE_LIMITED', headers: { 'retry-after': '100' } });
    } finally {
      await limited.stop();
    }
  });
});

describe('bounds', () => {
  it('bodies in flight have a bound: beyond it a request is told to come again, until others are answered', async () => {
    const settings = { bodyBytesInFlightMax: 2 ** 20, bodyTimeoutMs: 30_000 };
    const small = await startGate(world, { settings, run: 'bodies' });
    try {
      const body = JSON.stringify(traffic(3)).padEnd(2 ** 20 - 1);
      const slow = await rawConnection(small.url);
      slow.write(`${PUSH}${HOST}${KEY}${JSON_TYPE}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n{`);
      const held = await expect
        .poll(async () => (await push(small, traffic(4))).status, { timeout: 5000 })
        .toBe(429)
        .then(() => push(small, traffic(4)));
      expect(held.body.error).toBe('RATE_LIMITED');
      expect(held.headers.get('retry-after')).toBe('1');
      slow.write(body.slice(1));
      expect(lastAnswer(await slow.closed())).toMatchObject({ status: 200 });
      expect((await push(small, traffic(4))).body.decision).toMatch(/ADMIT|DUPLICATE/);
    } finally {
      await small.stop();
    }
  });

  it('connections have a bound: beyond it a request is told so, and liveness stays visible', async () => {
    const small = await startGate(world, { settings: { connectionsMax: 2 }, run: 'connections' });
    try {
      const [first, second, third] = [
        await rawConnection(small.url),
        await rawConnection(small.url),
        await rawConnection(small.url),
      ];
      const health = `GET /v1/ops/health HTTP/1.1\r\n${HOST}${KEY}\r\n`;
      third.write(health);
      expect(lastAnswer(await third.closed())).toMatchObject({
        status: 503,
        code: 'connections_full',
        headers: { 'retry-after': '1' },
      });
      const alive = await rawConnection(small.url);
      alive.write(`GET /healthz HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
      expect(lastAnswer(await alive.closed())).toMatchObject({ status: 200 });
      first.write(health);
      expect(lastAnswer(await first.until('checked_at_utc'))).toMatchObject({ status: 200 });
      for (const { socket } of [first, second]) socket.destroy();
    } finally {
      await small.stop();
    }
  });
});
