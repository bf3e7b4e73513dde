import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GateWorld, gateWorld, type RunningGate, startGate } from '../../support/gate/gate.ts';
import { arrival, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { keyOf, type PrincipalName } from '../../support/gate/gate-facts.ts';
import {
  type ClientInput,
  conformance,
  type Exchange,
  generatedClient,
  interfaceDocument,
  type Schema,
  valuesOf,
} from '../../support/gate/openapi.ts';

const document = interfaceDocument();
const faultsOf = conformance(document);
let world: GateWorld;
let gate: RunningGate;

beforeAll(async () => {
  world = await gateWorld();
  gate = await startGate(world);
});

afterAll(async () => {
  await gate?.stop();
  await world?.drop();
});

/** The schema as the document has it: without its name, and its shared types beside it. */
function asDocumented(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDocumented);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '$schema' && name !== '$id')
      .map(([name, member]: [string, unknown]) => [
        name,
        name === '$ref'
          ? String(member).replace('common.v1.schema.json#/$defs/', '#/components/schemas/')
          : asDocumented(member),
      ]),
  );
}

const schemaFile = (name: string): { readonly $defs: Record<string, unknown> } =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../evidence-schemas/schemas', `${name}.schema.json`), 'utf8'),
  ) as { $defs: Record<string, unknown> };

it('the document holds the schemas of envelope and receipt as they are', () => {
  const { schemas } = document.components;
  expect(schemas.Envelope).toEqual(asDocumented(schemaFile('envelope.v1')));
  expect(schemas.Receipt).toEqual(asDocumented(schemaFile('receipt.v1')));
  const shared = schemaFile('common.v1').$defs;
  for (const name of Object.keys(schemas).filter((one) => Object.hasOwn(shared, one))) {
    expect(schemas[name]).toEqual(asDocumented(shared[name]));
  }
});

describe('a client that was made from the document alone', () => {
  it('can do everything that the gate offers, and every answer is the described one', async () => {
    const producer = generatedClient(document, { url: gate.url, key: keyOf('wsp') });
    const operator = generatedClient(document, { url: gate.url, key: keyOf('ops') });
    const call = async (client: typeof producer, operation: string, input?: ClientInput): Promise<Exchange> => {
      const exchange = await client[operation]?.(input);
      if (exchange === undefined) throw new Error(`no operation ${operation}`);
      expect(faultsOf(exchange)).toEqual([]);
      return exchange;
    };
    const decided = async (operation: string, body: unknown): Promise<unknown> =>
      JSON.parse((await call(producer, operation, { body })).text);
    expect(await decided('push', traffic(1))).toMatchObject({ decision: 'ADMIT' });
    expect(await decided('push', traffic(1))).toMatchObject({ decision: 'DUPLICATE' });
    expect(await decided('push', withPayload(traffic(2), { amount: 'x' }))).toMatchObject({ decision: 'QUARANTINE' });
    expect(await decided('push', { note: 'nobody' })).toMatchObject({ error: 'ENVELOPE_UNIDENTIFIABLE' });
    expect(await decided('batch', [arrival(1), 7])).toMatchObject({
      results: [{ decision: 'ADMIT' }, { retryable: false }],
    });
    const [event_id, unknown] = [traffic(1).event_id, 'unknown'];
    expect((await call(operator, 'lookup', { query: { event_id } })).text).toContain('"state":"ADMITTED"');
    expect((await call(operator, 'lookup', { query: { event_id: unknown } })).text).toBe('{}');
    const statuses = [];
    for (const operation of ['healthz', 'openapi', 'health', 'ambiguous', 'reconcile', 'metrics', 'lookup'] as const) {
      statuses.push((await call(operator, operation)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 400]);
    for (const operation of ['lookup', 'ambiguous', 'reconcile'] as const) {
      expect((await call(producer, operation)).status).toBe(403);
    }
  });
});

interface Probe {
  readonly path: string;
  readonly method: string;
  readonly as: PrincipalName | undefined;
  readonly query: string;
  readonly type: string;
  readonly body: string | undefined;
}

const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

/** What the document allows, and what it does not in all the places where it says something. */
const ingest = routes.filter(({ operation }) => operation.requestBody !== undefined);
const probes: fc.Arbitrary<Probe> = fc.constantFrom(...routes, ...ingest).chain(({ path, method, operation }) => {
  const schema: Schema = operation.requestBody?.content['application/json']?.schema ?? {};
  const allowed = valuesOf(document, schema).map((value) => JSON.stringify(value));
  const broken = fc.oneof(
    allowed.chain((text) => fc.nat(text.length).map((at) => text.slice(0, at))),
    allowed.map((text) => text.replace(/"([a-z_]+)":/, '"$1":null,"$1":')),
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
    fc.string(),
    fc.constant(`[${Array.from({ length: 501 }, () => '1').join()}]`),
    fc.constant('x'.repeat(1_048_577)),
  );
  const names = (operation.parameters ?? []).map(({ name }) => name);
  const queries = fc.dictionary(fc.constantFrom('other', ...names), fc.string({ unit: 'binary', maxLength: 600 }), {
    maxKeys: 2,
  });
  return fc.record({
    path: fc.constant(path),
    method: fc.oneof(
      { weight: 9, arbitrary: fc.constant(method) },
      { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'GET', 'POST') },
    ),
    as: fc.constantFrom<PrincipalName | undefined>('wsp', 'wsp', 'ops', 'ops', undefined),
    query: queries.map((members) => new URLSearchParams(members).toString()),
    type: fc.oneof(
      { weight: 9, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: fc.constantFrom('', ';', 'text/plain', 'application/json; charset=utf-16') },
    ),
    body: operation.requestBody === undefined ? fc.constant(undefined) : fc.oneof(allowed, broken),
  });
});

async function send({ path, method, as, query, type, body }: Probe): Promise<Exchange> {
  const response = await fetch(`${gate.url}${path}${query === '' ? '' : `?${query}`}`, {
    method,
    headers: { 'content-type': type, ...(as === undefined ? {} : { 'x-ig-api-key': keyOf(as) }) },
    ...(body === undefined || method === 'GET' ? {} : { body }),
  });
  const { status, headers } = response;
  return { path, method, status, headers, text: await response.text() };
}

it('whatever is sent to a route, what the running gate answers is what the document describes', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(probes, async (probe) => {
      const exchange = await send(probe);
      seen.add(`${probe.path} ${exchange.status}`);
      // A method that a path does not have is described with the methods that it has.
      const [known = probe.method] = Object.keys(document.paths[probe.path] ?? {});
      const method = exchange.status === 405 ? known : probe.method;
      expect(faultsOf({ ...exchange, method })).toEqual([]);
      expect(exchange.status).not.toBe(500);
    }),
    { numRuns: 250, seed: 18 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...['200', '400', '401', '405', '415', '422'].map((status) => `/v1/ingest/push ${status}`),
      ...['200', '400', '401', '413', '415'].map((status) => `/v1/ingest/batch ${status}`),
      ...['200', '400', '401', '403'].map((status) => `/v1/ops/lookup ${status}`),
    ]),
  );
}, 120_000);

it('an answer that the document does not allow is found', () => {
  const headers = new Headers({ 'content-type': 'application/json' });
  const exchange = { path: '/v1/ingest/push', method: 'POST', headers, text: '{"error":"RATE_LIMITED","detail":null}' };
  const limited = new Headers({ 'content-type': 'application/json', 'retry-after': '1' });
  expect(faultsOf({ ...exchange, status: 429, headers: limited })).toEqual([]);
  expect(faultsOf({ ...exchange, status: 429 })).toEqual(['429 has no Retry-After']);
  expect(faultsOf({ ...exchange, status: 418 })).toHaveLength(1);
  expect(faultsOf({ ...exchange, status: 400 })).toHaveLength(1);
  expect(faultsOf({ ...exchange, status: 401, text: '{"error":"UNAUTHORIZED","detail":null,"more":1}' })).toHaveLength(
    1,
  );
});
