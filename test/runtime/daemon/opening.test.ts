import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DaemonProcessWorld, daemonProcessWorld } from '../../support/daemons/daemon-process.ts';
import { startMode } from '../../support/daemons/mode-process.ts';

/** Every daemon of the image and the producer, all beside each other: each waits for what does not answer. */
const MODES: readonly string[] = [...BUILT_DAEMONS.map(({ mode }) => mode), 'wsp'];
const OPENING_MS_MAX = 240_000;

let world: DaemonProcessWorld;
const ends = new Map<string, { readonly code: number; readonly output: string }>();

/** A server that takes connections and never answers, as a database behind a broken network. */
async function silentServer() {
  const server = createServer();
  const asked = once(server, 'connection');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, asked, close: () => server.close() };
}

/** Starts a mode, tells it to stop once it has asked for its database, and keeps how it ended. */
async function stopWhileItOpens(mode: string, dsnPath: string, asked: Promise<unknown>): Promise<void> {
  const { child, exit, output } = startMode(mode, { ...world.env, SSM_DB_DSN_PATH: dsnPath }, `task-${mode}`);
  await Promise.race([asked, exit]);
  child.kill('SIGTERM');
  ends.set(mode, { code: await exit, output: output() });
}

beforeAll(async () => {
  world = await daemonProcessWorld();
  const stopped: Promise<void>[] = [];
  for (const mode of MODES) {
    const silent = await silentServer();
    const path = await world.putParameter(`silent-${mode}`, `postgres://u:p@127.0.0.1:${silent.port}/none`);
    stopped.push(stopWhileItOpens(mode, path, silent.asked).finally(silent.close));
  }
  await Promise.all(stopped);
}, OPENING_MS_MAX);
afterAll(() => world.drop());

it.each(MODES)('%s ends with 0 when it is told to stop while it opens', (mode) => {
  const { code, output } = ends.get(mode) ?? {};
  expect(code, output).toBe(0);
});
