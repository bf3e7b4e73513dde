import { type OpsServer, startOpsServer } from '@spine-green/runtime/observability/ops-server';
import { type ENTITY_TYPES, entityId } from '@spine-green/runtime/reads/graph';
import { graphQuestions } from '@spine-green/runtime/services/identity-graph/query/questions';
import { graphReadings } from '@spine-green/runtime/services/identity-graph/query/reconciliation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooser, drain, memoryTopics, shuffled } from '../../support/context/applied.ts';
import {
  ANCHORS,
  ARRIVALS,
  admitted,
  type Draft,
  ENTITIES,
  envelopeOf,
  envelopesOf,
  PINS,
  RUN,
  rowsOf,
  TRAFFIC,
} from '../../support/context/events.ts';
import { openGraph } from '../../support/context/graph.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const TOPICS = [ARRIVALS, ENTITIES, ANCHORS, TRAFFIC];
const STREAM = `ieg.v0::${RUN}`;
const drafts: readonly Draft[] = Array.from({ length: 24 }, (_, flow) => ({
  flow: flow + 1,
  merchant: flow % 2,
  account: flow % 6,
}));
const own = rowsOf(drafts[0] as Draft)[ANCHORS][0];
const idOf = (entityType: (typeof ENTITY_TYPES)[number], value: string): string =>
  entityId(PINS, { entityType, identifierType: entityType, value }).toString('hex');

let database: FreshDatabase;
let server: OpsServer;
let apply: (events: readonly (readonly [string, ReturnType<typeof admitted>])[]) => Promise<void>;
beforeAll(async () => {
  database = await freshDatabase();
  const topics = memoryTopics();
  apply = async (events) => {
    const life = await openGraph(database.database);
    for (const [topic, record] of events) topics.append(topic, record);
    await drain(topics, TOPICS, { commit: life.commit, choose: chooser(3), from: life.from });
  };
  const scope = { streamId: STREAM, component: 'ieg', platformRunId: RUN };
  server = await startOpsServer({
    host: '127.0.0.1',
    port: 0,
    health: () => {
      throw new Error('nobody asks');
    },
    metrics: async () => '',
    questions: graphQuestions(database.database, STREAM),
    readings: graphReadings(database.database, scope),
  });
  expect(await ask('resolve', { pins: PINS, ...MERCHANT })).toMatchObject({
    status: 404,
    body: { error: 'NOT_FOUND' },
  });
  expect(await tell('reconciliation')).toMatchObject({ status: 404 });
  await apply(shuffled(envelopesOf(drafts, TOPICS), chooser(3)).map(([topic, event]) => [topic, admitted(event)]));
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

type Body = Record<string, unknown> & {
  readonly neighbors: readonly { readonly entity_id: string; readonly edge_type: string; readonly direction: string }[];
  readonly next_page_token: string | null;
};
async function answerOf(response: Response): Promise<{ status: number; body: Body }> {
  return { status: response.status, body: (await response.json()) as Body };
}
const ask = async (what: string, asked: unknown) =>
  answerOf(
    await fetch(`http://127.0.0.1:${server.port}/v1/query/${what}`, { method: 'POST', body: JSON.stringify(asked) }),
  );
const tell = async (what: string) => answerOf(await fetch(`http://127.0.0.1:${server.port}/v1/ops/${what}`));

const MERCHANT = { identifier_type: 'merchant', identifier_value: own.merchant_id };
const merchant = { pins: PINS, entity_id: idOf('merchant', own.merchant_id), entity_type: 'merchant' };
const account = { pins: PINS, entity_id: idOf('account', own.account_id), entity_type: 'account' };

describe('the graph over HTTP', () => {
  it('resolves an identifier, with pins, scope, version, configuration and integrity', async () => {
    const { status, body } = await ask('resolve', { pins: PINS, ...MERCHANT });
    expect([status, body.integrity_status, body.next_page_token]).toEqual([200, 'CLEAN', null]);
    expect(body.entities).toMatchObject([{ entity_id: merchant.entity_id, entity_type: 'merchant' }]);
    expect(body).toMatchObject({ pins: PINS, graph_scope: { stream_id: STREAM }, graph_version: { stream: STREAM } });
    expect(body.run_config_digest).toMatch(/^[0-9a-f]{64}$/);
    const nobody = await ask('resolve', { pins: PINS, ...MERCHANT, identifier_value: 'nobody' });
    expect([nobody.status, nobody.body.entities]).toEqual([200, []]);
  });

  it('profiles an entity with its degrees and its component', async () => {
    const { status, body } = await ask('profile', account);
    expect(status).toBe(200);
    expect(body.entity).toMatchObject({ entity_type: 'account', degrees: { devices: 1 }, event_count: 8 });
    expect((body.entity as { component_size: number }).component_size).toBeGreaterThan(3);
  });

  it('pages through all neighbours of both directions, each once, and says when there are no more', async () => {
    const whole = await ask('neighbors', merchant);
    expect([whole.status, whole.body.next_page_token]).toEqual([200, null]);
    // Twelve flows at this merchant, and the parties, instruments and devices that bought there.
    const counts = Object.groupBy(whole.body.neighbors, ({ edge_type }) => edge_type);
    expect(counts.FLOW_AT_MERCHANT).toHaveLength(12);
    expect(Object.keys(counts).sort()).toEqual([
      'DEVICE_AT_MERCHANT',
      'FLOW_AT_MERCHANT',
      'INSTRUMENT_AT_MERCHANT',
      'PARTY_AT_MERCHANT',
    ]);
    const paged: Body['neighbors'][number][] = [];
    let token: string | null | undefined;
    do {
      const { body } = await ask('neighbors', {
        ...merchant,
        limit: 5,
        ...(token == null ? {} : { page_token: token }),
      });
      expect(body.neighbors.length).toBeLessThanOrEqual(5);
      paged.push(...body.neighbors);
      token = body.next_page_token;
    } while (token !== null);
    expect(paged).toEqual(whole.body.neighbors);
    const both = await ask('neighbors', account);
    expect(new Set(both.body.neighbors.map(({ direction }) => direction))).toEqual(new Set(['in', 'out']));
    const one = await ask('neighbors', { ...account, edge_types: ['ACCOUNT_ON_DEVICE'] });
    expect(one.body.neighbors).toMatchObject([
      { edge_type: 'ACCOUNT_ON_DEVICE', direction: 'out', entity_type: 'device' },
    ]);
  });

  it.each([
    { limit: 0, neighbors: 1 },
    { limit: -3, neighbors: 1 },
    { limit: 10_000, neighbors: 21 },
  ])('a limit of $limit is clamped to a page between 1 and 200', async ({ limit, neighbors }) => {
    const { status, body } = await ask('neighbors', { ...merchant, limit });
    expect([status, body.neighbors.length]).toEqual([200, neighbors]);
  });

  it.each([
    ['resolve', { ...MERCHANT }, 400, 'MISSING_PINS'],
    ['profile', { ...merchant, pins: { ...PINS, seed: '' } }, 400, 'MISSING_PINS'],
    ['resolve', { pins: PINS, identifier_type: 'merchant' }, 400, 'MISSING_IDENTIFIER'],
    ['resolve', { pins: PINS, identifier_value: '1' }, 400, 'MISSING_IDENTIFIER'],
    ['profile', { pins: PINS, entity_type: 'merchant' }, 400, 'MISSING_ENTITY'],
    ['neighbors', { ...merchant, entity_type: undefined }, 400, 'MISSING_ENTITY'],
    ['profile', { ...merchant, entity_type: 'campaign_id' }, 400, 'INVALID_REQUEST'],
    ['neighbors', { ...merchant, edge_types: ['FLOW_OF_FRAUD'] }, 400, 'INVALID_REQUEST'],
    ['neighbors', { ...merchant, edge_types: [] }, 400, 'INVALID_REQUEST'],
    ['neighbors', { ...merchant, limit: 'many' }, 400, 'INVALID_REQUEST'],
    ['profile', { ...merchant, entity_id: 'f'.repeat(64) }, 404, 'NOT_FOUND'],
    ['profile', { ...merchant, entity_type: 'device' }, 404, 'NOT_FOUND'],
    ['neighbors', { ...merchant, entity_id: 'f'.repeat(64) }, 404, 'NOT_FOUND'],
    ['profile', { ...merchant, pins: { ...PINS, platform_run_id: 'platform_20250101T000000Z' } }, 404, 'NOT_FOUND'],
    ['profile', { ...merchant, pins: { ...PINS, seed: '1' } }, 409, 'PINS_MISMATCH'],
    ['neighbors', { ...merchant, page_token: 'abc' }, 400, 'PAGE_TOKEN_INVALID'],
    ['neighbors', { ...merchant, page_token: 7 }, 400, 'PAGE_TOKEN_INVALID'],
    ['resolve', null, 400, 'MISSING_PINS'],
  ] as const)('%s of %j: %i %s', async (what, asked, status, error) => {
    expect(await ask(what, asked)).toMatchObject({ status, body: { error } });
  });

  it('status and reconciliation tell the version, the totals and that every record is accounted for', async () => {
    const status = await tell(`status?scenario_run_id=${PINS.scenario_run_id}`);
    expect(status).toMatchObject({
      status: 200,
      body: { integrity_status: 'CLEAN', totals: { mutating_applied: 120 } },
    });
    expect(await tell('status?scenario_run_id=other')).toMatchObject({ status: 404, body: { error: 'NOT_FOUND' } });
    expect(await tell('status')).toMatchObject({ status: 400, body: { error: 'MISSING_PINS' } });
    const told = await tell('reconciliation');
    expect(told).toMatchObject({ status: 200, body: { status: 'RECONCILED', records_read: 120 } });
    expect(told.body.graph_version).toEqual(status.body.graph_version);
    expect(Object.values(told.body.checks as Record<string, boolean>)).toEqual([true, true, true, true]);
  });

  it.each([
    [
      'basis_is_the_checkpoints',
      `UPDATE rtdl.ieg_checkpoints SET next_offset = next_offset + $1 WHERE topic LIKE '%traffic%'`,
    ],
    ['seen_are_accounted_for', `UPDATE obs.run_counters SET value = value + $1 WHERE counter = 'mutating_applied'`],
    ['records_are_accounted_for', `UPDATE obs.run_counters SET value = value + $1 WHERE counter = 'inlet_seen'`],
    ['version_names_the_basis', `UPDATE rtdl.ieg_graph_versions SET basis_digest = repeat($1::text, 64)`],
  ])('a book that does not agree is told: %s', async (check, text) => {
    const kept = await database.database.query<{ digest: string }>({
      text: 'SELECT basis_digest AS digest FROM rtdl.ieg_graph_versions',
    });
    await database.database.execute({ text, values: [1] });
    try {
      const { body } = await tell('reconciliation');
      expect([body.status, (body.checks as Record<string, boolean>)[check]]).toEqual(['BROKEN', false]);
    } finally {
      if (check === 'version_names_the_basis') {
        await database.database.execute({
          text: 'UPDATE rtdl.ieg_graph_versions SET basis_digest = $1',
          values: [kept[0]?.digest],
        });
      } else await database.database.execute({ text, values: [-1] });
    }
    expect((await tell('reconciliation')).body.status).toBe('RECONCILED');
  });

  it('a token of another list is incompatible, one that was altered invalid, one of an earlier graph stale', async () => {
    const { body } = await ask('neighbors', { ...merchant, limit: 2 });
    const page_token = body.next_page_token ?? '';
    const text = Buffer.from(page_token, 'base64url').toString('utf8');
    const altered = Buffer.from(text.replace(/FLOW|PARTY|DEVICE|INSTRUMENT/, 'OTHER')).toString('base64url');
    expect(await ask('neighbors', { ...merchant, page_token: altered })).toMatchObject({
      status: 400,
      body: { error: 'PAGE_TOKEN_INVALID' },
    });
    for (const [what, other] of [
      ['neighbors', { ...account, page_token }],
      ['neighbors', { ...merchant, edge_types: ['FLOW_AT_MERCHANT'], page_token }],
      ['resolve', { pins: PINS, ...MERCHANT, page_token }],
    ] as const) {
      expect(await ask(what, other)).toMatchObject({ status: 400, body: { error: 'PAGE_TOKEN_INCOMPATIBLE' } });
    }
    await apply([[TRAFFIC, { ...admitted(envelopeOf(TRAFFIC, rowsOf({ flow: 90 })[TRAFFIC][0])), headers: {} }]]);
    expect(await ask('neighbors', { ...merchant, page_token })).toMatchObject({
      status: 409,
      body: { error: 'PAGE_TOKEN_STALE' },
    });
    // The record that was no record of the gate is a failure of the stream.
    expect((await ask('profile', merchant)).body.integrity_status).toBe('DEGRADED');
    expect((await tell('reconciliation')).body.status).toBe('RECONCILED');
  });
});
