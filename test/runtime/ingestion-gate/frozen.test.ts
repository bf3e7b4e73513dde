import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  ask,
  busRecords,
  type GateWorld,
  gateWorld,
  push,
  type RunningGate,
  startGate,
} from '../../support/gate/gate.ts';
import { traffic } from '../../support/gate/gate-events.ts';
import { type GateHost, gateHost } from '../../support/gate/gate-host.ts';
import { type FreezablePostgres, startFreezablePostgres } from '../../support/servers/frozen-postgres.ts';
import { eventually } from '../../support/servers/processes.ts';

let server: FreezablePostgres;
let world: GateWorld;
let host: GateHost;
const gates: RunningGate[] = [];

beforeAll(async () => {
  server = await startFreezablePostgres();
}, 60_000);
afterAll(() => server?.stop());

beforeEach(async () => {
  world = await gateWorld(server);
  host = await gateHost(world);
});
afterEach(async () => {
  await server.thaw();
  for (const gate of gates.splice(0)) await gate.stop();
  await host.drop();
  await world.drop();
});

const secondsOf = async (work: Promise<unknown>): Promise<number> => {
  const startedMs = performance.now();
  await work;
  return (performance.now() - startedMs) / 1000;
};

it('a frozen database is RED, no push waits longer than its time, and the gate goes on when it thaws', async () => {
  const gate = await startGate(world, { limits: { answerMsMax: 1500, healthIntervalMs: 1000 } });
  gates.push(gate);
  expect((await push(gate, traffic(1))).body.decision).toBe('ADMIT');
  await server.freeze();
  const waited = await secondsOf(expect(push(gate, traffic(2))).resolves.toMatchObject({ status: 503 }));
  expect(waited).toBeLessThan(5);
  await eventually(async () =>
    (await ask(gate, '/v1/ops/health', { as: 'wsp' })).body.state === 'RED' ? true : undefined,
  );
  expect(await push(gate, traffic(3))).toMatchObject({ status: 503, body: { error: 'IG_UNHEALTHY' } });
  await server.thaw();
  const decided = await eventually(async () => (await push(gate, traffic(2))).body.decision, 60_000);
  expect(['ADMIT', 'DUPLICATE']).toContain(decided);
  expect((await busRecords(world)).filter(({ value }) => value.includes(traffic(2).event_id))).toHaveLength(1);
}, 90_000);

it('a database that is frozen for 36 seconds does not end the process', async () => {
  const gate = await host.start({ IG_ANSWER_TIMEOUT_MS: '2000', IG_HEALTH_INTERVAL_MS: '1000' });
  await push(gate, traffic(1));
  await server.freeze();
  const pushes = Array.from({ length: 20 }, (_, n) => push(gate, traffic(10 + n)));
  await delay(36_000);
  await server.thaw();
  for (const answer of await Promise.all(pushes)) expect(answer.status).toBe(503);
  expect(await eventually(async () => (await push(gate, traffic(2))).body.decision, 60_000)).toBe('ADMIT');
  expect(gate.child.exitCode).toBeNull();
}, 150_000);

it('SIGTERM with clients that wait ends in time, answers what it has and ends with 0', async () => {
  const gate = await host.start();
  const [silent, sending] = [connect(Number(new URL(gate.url).port)), connect(Number(new URL(gate.url).port))];
  for (const socket of [silent, sending]) socket.on('error', () => undefined);
  sending.write('POST /v1/ingest/push HTTP/1.1\r\nhost: gate\r\ncontent-length: 100\r\n\r\n{');
  await push(gate, traffic(1));
  const waited = await secondsOf(gate.stop());
  expect(waited).toBeLessThan(30);
  expect(gate.child.exitCode).toBe(0);
  for (const socket of [silent, sending]) socket.destroy();
}, 60_000);

it('SIGTERM while the database is frozen ends in time, and says with its exit code that something was left', async () => {
  const gate = await host.start();
  await push(gate, traffic(1));
  await server.freeze();
  const answers = [2, 3, 4].map((n) => push(gate, traffic(n)));
  await delay(500);
  const waited = await secondsOf(gate.stop());
  expect(waited).toBeLessThan(31);
  expect(gate.child.exitCode).toBe(1);
  expect(gate.errors()).toContain('E_SHUTDOWN_OVERDUE');
  for (const answer of await Promise.all(answers)) expect(answer.status).toBe(503);
}, 90_000);
