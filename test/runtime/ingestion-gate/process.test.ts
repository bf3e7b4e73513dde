import { once } from 'node:events';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  busRecords,
  type GateWorld,
  gateWorld,
  KEY_MAP_PATH,
  push,
  pushBatch,
  type RunningGate,
} from '../../support/gate/gate.ts';
import { arrival, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { type GateHost, gateHost } from '../../support/gate/gate-host.ts';
import { emptyDatabase } from '../../support/servers/postgres.ts';
import { eventually } from '../../support/servers/processes.ts';
import { startTcpProxy, type TcpProxy, through } from '../../support/servers/tcp-proxy.ts';

let world: GateWorld;
let database: TcpProxy;
let bus: TcpProxy;
let host: GateHost;

beforeEach(async () => {
  world = await gateWorld();
  database = await startTcpProxy(Number(new URL(world.database.dsn).port));
  bus = await startTcpProxy(Number(new URL(world.bus.bootstrap).port));
  host = await gateHost(world, {
    dsn: through(world.database.dsn, database),
    bootstrap: through(world.bus.bootstrap, bus),
  });
});

afterEach(async () => {
  await host.drop();
  await Promise.all([database.close(), bus.close()]);
  await world.drop();
});

const stateOf = async (eventId: string): Promise<unknown> => {
  const text = 'SELECT state, attempt FROM ig.admissions WHERE event_id = $1';
  return (await world.database.database.query({ text, values: [eventId] }))[0];
};
const copiesOf = async (eventId: string): Promise<number> =>
  (await busRecords(world)).filter(({ value }) => value.includes(eventId)).length;
const pushUntilDecided = (gate: RunningGate, event: object): Promise<string> =>
  eventually(async () => (await push(gate, event)).body.decision, 20_000);

describe('a start is refused', () => {
  it('under another configuration than the pinned one', async () => {
    const { code, text } = await host.refusal({ RUN_CONFIG_DIGEST: 'f'.repeat(64) });
    expect(code).toBe(1);
    expect(text).toContain('CONFIG_DIGEST_MISMATCH');
  });

  it('on a database with another schema', async () => {
    const empty = await emptyDatabase();
    await openParameters(world.parametersUrl).put('/t/empty', empty.dsn);
    const { code, text } = await host.refusal({ SSM_DB_DSN_PATH: '/t/empty' });
    await empty.drop();
    expect(code).toBe(1);
    expect(text).toContain('SCHEMA_VERSION_MISMATCH');
  });

  it('without authentication, and with a run id that is none', async () => {
    const { code, text } = await host.refusal({ IG_AUTH_MODE: 'disabled', REQUIRED_PLATFORM_RUN_ID: 'platform_2026' });
    expect(code).toBe(78);
    expect(text).toContain('IG_AUTH_MODE');
    expect(text).toContain('REQUIRED_PLATFORM_RUN_ID');
  });

  it('beside another gate of the run', async () => {
    const first = await host.start();
    const second = await host.refusal({ TASK_ARN: 'embedded:task/ig/second' });
    expect(second.code).toBe(75);
    expect((await push(first, traffic(1))).body.decision).toBe('ADMIT');
  });
});

it('SIGTERM answers everything that was accepted, exports the receipts and ends with 0', async () => {
  const gate = await host.start();
  const events = Array.from({ length: 400 }, (_, n) => traffic(n));
  const answers = Promise.all([0, 100, 200, 300].map((from) => pushBatch(gate, events.slice(from, from + 100))));
  await eventually(async () => ((await busRecords(world)).length > 0 ? true : undefined));
  gate.child.kill('SIGTERM');
  const decided = (await answers).flatMap(({ body }) => body.results);
  expect(decided.filter(({ decision }) => decision === 'ADMIT')).toHaveLength(400);
  if (gate.child.exitCode === null) await once(gate.child, 'exit');
  expect(gate.child.exitCode).toBe(0);
  const [row] = await world.database.database.query({
    text: `SELECT count(*) FILTER (WHERE exported_at IS NULL)::int AS pending, sum(lines)::int AS lines
      FROM ig.segments`,
  });
  expect(row).toEqual({ pending: 0, lines: 400 });
});

it('the first heartbeat declares the version of every parameter that the gate works with', async () => {
  await openParameters(world.parametersUrl).put('/t/user', world.bus.user);
  await host.start();
  const [row] = await world.database.database.query({ text: 'SELECT * FROM obs.component_heartbeats' });
  expect(row).toMatchObject({
    component: 'ig',
    loaded_versions_json: { '/t/dsn': 1, '/t/bootstrap': 1, '/t/user': 2, '/t/secret': 1, [KEY_MAP_PATH]: 1 },
  });
});

it('a row with a column that a file may add is admitted; one that is nested is set aside, whoever sends it', async () => {
  const gate = await host.start();
  const [added, nested] = [{ note: 'x' }, { tags: ['a', 'b'] }].map((changes, n) => withPayload(arrival(n), changes));
  const { body } = await pushBatch(gate, [added ?? {}, nested ?? {}]);
  expect(body.results.map(({ decision }) => decision)).toEqual(['ADMIT', 'QUARANTINE']);
  expect(body.results[1]?.receipt.reason_codes).toEqual(['SCHEMA_FAIL']);
  const published = (await busRecords(world)).map(({ value }) => value);
  expect(published.filter((value) => value.includes('"note":"x"'))).toHaveLength(1);
  expect(published.filter((value) => value.includes('"tags"'))).toEqual([]);
});

const RECONCILE_SOON = { IG_RECONCILE_AGE_MS: '0', IG_RECONCILE_GRACE_MS: '0' };

it('killed after the bus took the record and before the commit: the next life admits it where it is', async () => {
  const first = await host.start(RECONCILE_SOON);
  await push(first, traffic(1));
  const killed = bus.onAnswerTo('log_append', 'pass', () => {
    database.set('refuse');
    first.child.kill('SIGKILL');
  });
  await Promise.all([push(first, traffic(2)).catch(() => undefined), killed, once(first.child, 'exit')]);
  database.set('pass');
  expect(await stateOf(traffic(2).event_id)).toEqual({ state: 'PUBLISH_IN_FLIGHT', attempt: 1 });
  const second = await host.start(RECONCILE_SOON);
  expect(await pushUntilDecided(second, traffic(2))).toBe('DUPLICATE');
  expect(await copiesOf(traffic(2).event_id)).toBe(1);
  expect(await stateOf(traffic(2).event_id)).toEqual({ state: 'ADMITTED', attempt: 1 });
});

it('killed after the reservation and before the publish: the next life proves absence and publishes once', async () => {
  const first = await host.start(RECONCILE_SOON);
  await push(first, traffic(1));
  const killed = database.onAnswerTo('ig_reserve', 'refuse', () => first.child.kill('SIGKILL'));
  await Promise.all([push(first, traffic(2)).catch(() => undefined), killed, once(first.child, 'exit')]);
  database.set('pass');
  expect(await stateOf(traffic(2).event_id)).toEqual({ state: 'PUBLISH_IN_FLIGHT', attempt: 1 });
  expect(await copiesOf(traffic(2).event_id)).toBe(0);
  const second = await host.start(RECONCILE_SOON);
  expect(await pushUntilDecided(second, traffic(2))).toBe('ADMIT');
  expect(await stateOf(traffic(2).event_id)).toEqual({ state: 'ADMITTED', attempt: 2 });
  expect(await copiesOf(traffic(2).event_id)).toBe(1);
});
