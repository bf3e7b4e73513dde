import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ask,
  busRecords,
  type GateWorld,
  gateWorld,
  KEY_MAP_PATH,
  push,
  pushBatch,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { decision, traffic } from '../../support/gate/gate-events.ts';
import { keyOf } from '../../support/gate/gate-facts.ts';

let world: GateWorld;
let gate: RunningGate;

beforeAll(async () => {
  world = await gateWorld();
  gate = await startGate(world, { settings: { bodyTimeoutMs: 500 } });
});

afterAll(async () => {
  await gate?.stop();
  await world?.drop();
});

/** Writes the head of a request and whatever follows, and returns everything that came back until the close. */
async function raw(head: string, ...parts: readonly string[]): Promise<string> {
  const { port, hostname } = new URL(gate.url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  // The gate closes while we still write: that is what is tested.
  socket.on('error', () => undefined);
  socket.write(`${head}\r\nHost: gate\r\nX-IG-Api-Key: ${keyOf('wsp')}\r\nContent-Type: application/json\r\n`);
  for (const part of parts) socket.write(part);
  await once(socket, 'close');
  return answer;
}

describe('routes', () => {
  it('an unknown path is 404 and a wrong method 405, before any credential is asked for', async () => {
    expect(await ask(gate, '/v1/nothing')).toMatchObject({ status: 404, body: { error: 'route_not_found' } });
    const wrong = await ask(gate, '/v1/ingest/push');
    expect(wrong).toMatchObject({ status: 405 });
    expect(wrong.headers.get('allow')).toBe('POST');
    expect(await ask(gate, '/v1/ops/lookup', { method: 'DELETE' })).toMatchObject({ status: 405 });
  });

  it('liveness needs no credential', async () => {
    expect(await ask(gate, '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('the interface document is public', async () => {
    expect((await ask(gate, '/v1/openapi.json')).body.openapi).toBe('3.1.0');
  });
});

describe('credentials', () => {
  const authenticated = [
    ['POST', '/v1/ingest/push'],
    ['POST', '/v1/ingest/batch'],
    ['GET', '/v1/ops/health'],
    ['GET', '/v1/ops/lookup?event_id=x'],
    ['GET', '/v1/ops/ambiguous'],
    ['POST', '/v1/ops/reconcile'],
    ['GET', '/metrics'],
  ] as const;

  it.each(authenticated)('%s %s refuses everybody without one valid key, with one answer', async (method, path) => {
    const keys: Record<string, string>[] = [
      {},
      { 'x-ig-api-key': '' },
      { 'x-ig-api-key': 'wsp' },
      { 'x-ig-api-key': `${keyOf('wsp')}, ${keyOf('wsp')}` },
      { 'x-ig-api-key': 'schl\u00fcssel' },
      { 'x-ig-service-token': 'st.v1.d3Nw.9999999999.00' },
    ];
    for (const headers of keys) {
      const { status, body } = await ask(gate, path, { method, headers });
      expect({ status, body }).toEqual({ status: 401, body: { error: 'UNAUTHORIZED', detail: null } });
    }
  });

  it('two key headers are refused, though each key is valid', async () => {
    const answer = await raw(
      'POST /v1/ingest/push HTTP/1.1',
      `X-IG-Api-Key: ${keyOf('wsp')}\r\nContent-Length: 2\r\n\r\n{}`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
  });

  it('operations are for the ops key; readiness is for every principal', async () => {
    for (const path of ['/v1/ops/lookup?event_id=x', '/v1/ops/ambiguous']) {
      expect(await ask(gate, path, { as: 'wsp' })).toMatchObject({
        status: 403,
        body: { error: 'PRODUCER_NOT_AUTHORIZED' },
      });
      expect(await ask(gate, path, { as: 'ops' })).toMatchObject({ status: 200 });
    }
    expect(await ask(gate, '/v1/ops/reconcile', { as: 'wsp', method: 'POST' })).toMatchObject({ status: 403 });
    expect(await ask(gate, '/v1/ops/health', { as: 'wsp' })).toMatchObject({ status: 200, body: { state: 'GREEN' } });
  });

  it('a principal that may not push the class gets 403 and leaves no receipt', async () => {
    const refused = await push(gate, decision(1), 'wsp');
    expect(refused).toMatchObject({ status: 403, body: { error: 'PRODUCER_NOT_AUTHORIZED' } });
    const rows = await world.database.database.query({
      text: `SELECT receipt_id FROM ig.receipts WHERE event_id = $1`,
      values: [decision(1).event_id],
    });
    expect(rows).toEqual([]);
  });

  it('without the key parameter nobody is let in, and the answer says that it is not their fault', async () => {
    const path = `${KEY_MAP_PATH}_absent`;
    const cold = await startGate(world, { settings: { authPath: path }, run: 'cold' });
    try {
      expect(await push(cold, traffic(1))).toMatchObject({ status: 503, body: { error: 'AUTH_BACKEND_UNAVAILABLE' } });
      await openParameters(world.parametersUrl).put(path, '{"not a digest":"wsp"}');
      expect(await push(cold, traffic(1))).toMatchObject({ status: 503 });
    } finally {
      await cold.stop();
    }
  });
});

describe('bodies', () => {
  it('a body that is declared too large is refused before it is read', async () => {
    const answer = await raw('POST /v1/ingest/push HTTP/1.1', 'Content-Length: 1048577\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1.1 413 .*payload_too_large/s);
    expect(answer).toMatch(/connection: close/i);
  });

  it('a body that turns out too large is refused where the limit is, and the connection ends', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const answer = await raw(
      'POST /v1/ingest/push HTTP/1.1',
      'Transfer-Encoding: chunked\r\n\r\n',
      ...Array.from({ length: 20 }, () => chunk),
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 .*payload_too_large/s);
  });

  it('a body of exactly the limit is read', async () => {
    const padded = `{"a":"${'x'.repeat(1_048_576 - 8)}"}`;
    expect(padded).toHaveLength(1_048_576);
    expect(await ask(gate, '/v1/ingest/push', { as: 'wsp', body: padded })).toMatchObject({ status: 422 });
  });

  it('compressed bodies and other media types are refused', async () => {
    const as = 'wsp';
    const body = gzipSync(JSON.stringify(traffic(1)));
    expect(await ask(gate, '/v1/ingest/push', { as, body, headers: { 'content-encoding': 'gzip' } })).toMatchObject({
      status: 415,
      body: { error: 'UNSUPPORTED_ENCODING' },
    });
    for (const type of ['text/plain', 'application/json; charset=latin1', 'application/jsonx']) {
      const headers = { 'content-type': type };
      expect(await ask(gate, '/v1/ingest/push', { as, body: '{}', headers })).toMatchObject({
        status: 415,
        body: { error: 'UNSUPPORTED_MEDIA_TYPE' },
      });
    }
  });

  it('a body that trickles in is given up', async () => {
    const answer = await raw('POST /v1/ingest/push HTTP/1.1', 'Content-Length: 100\r\n\r\n{');
    expect(answer).toMatch(/^HTTP\/1.1 408 .*REQUEST_TIMEOUT/s);
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list on push', '[]'],
    ['a duplicate name', '{"event_id":"a","event_id":"b"}'],
    ['a byte-order mark', '\ufeff{}'],
  ])('%s is MALFORMED_JSON', async (_, body) => {
    expect(await ask(gate, '/v1/ingest/push', { as: 'wsp', body, method: 'POST' })).toMatchObject({
      status: 400,
      body: { error: 'MALFORMED_JSON' },
    });
  });

  it('a batch holds 1 to 500 items', async () => {
    expect(await pushBatch(gate, [])).toMatchObject({ status: 400, body: { error: 'MALFORMED_JSON' } });
    const many = Array.from({ length: 501 }, () => 1);
    expect(await pushBatch(gate, many)).toMatchObject({ status: 413, body: { error: 'payload_too_large' } });
  });

  it('one bad item of a batch has its own outcome and leaves the others alone', async () => {
    const { status, body } = await pushBatch(gate, [
      traffic(10),
      7,
      { ...traffic(11), schema_version: 'v2' },
      decision(2),
      traffic(12),
    ]);
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { decision: 'ADMIT' },
      { error: 'ENVELOPE_UNIDENTIFIABLE', retryable: false },
      { decision: 'QUARANTINE', receipt: { reason_codes: ['SCHEMA_VERSION_NOT_ALLOWED'] } },
      { error: 'PRODUCER_NOT_AUTHORIZED', retryable: false },
      { decision: 'ADMIT' },
    ]);
  });

  it('no refusal of a request leaves a record on the bus', async () => {
    const admitted = await busRecords(world);
    expect(admitted).toHaveLength(2);
  });
});

describe('limits', () => {
  it('a principal above its rate waits', async () => {
    const limited = await startGate(world, { settings: { rateLimitPerSecond: 1, rateLimitBurst: 2 }, run: 'limited' });
    try {
      const answers = [];
      for (let n = 0; n < 3; n += 1) answers.push(await push(limited, { n }));
      expect(answers.map(({ status }) => status)).toEqual([422, 422, 429]);
      expect(answers[2]).toMatchObject({ body: { error: 'RATE_LIMITED' } });
      expect(answers[2]?.headers.get('retry-after')).toBe('1');
      expect(await push(limited, {}, 'ops')).toMatchObject({ status: 422 });
    } finally {
      await limited.stop();
    }
  });

  it('a full queue answers at once', async () => {
    const small = await startGate(world, { limits: { inFlightMax: 3 }, run: 'small' });
    try {
      const answer = await pushBatch(small, [1, 2, 3, 4]);
      expect(answer).toMatchObject({ status: 429, body: { error: 'RATE_LIMITED' } });
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await pushBatch(small, [1, 2, 3])).toMatchObject({ status: 200 });
    } finally {
      await small.stop();
    }
  });
});
