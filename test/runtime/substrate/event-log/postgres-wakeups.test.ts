import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { postgresWakeups } from '@spine-green/runtime/substrate/event-log/postgres/wakeups';
import { afterEach, beforeEach, expect, it } from 'vitest';

let unhandled: unknown[];
const note = (error: unknown): void => {
  unhandled.push(error);
};
beforeEach(() => {
  unhandled = [];
  process.on('unhandledRejection', note);
});
afterEach(() => {
  process.off('unhandledRejection', note);
});

/** The other side of the wire: a server that takes connections and does nothing, or ends them. */
async function startServer(meet: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    meet(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    dsn: `postgres://u:p@127.0.0.1:${(server.address() as AddressInfo).port}/log`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

it.each([
  { given: 'never answers', meet: () => undefined },
  { given: 'ends every connection', meet: (socket: Socket) => void socket.end() },
  { given: 'speaks another protocol', meet: (socket: Socket) => void socket.write('HTTP/1.1 400 Bad Request\r\n\r\n') },
])('a server that $given costs a waiting reader its hints and nothing else', async ({ meet }) => {
  const server = await startServer(meet);
  const wakeups = postgresWakeups({ connectionString: server.dsn, connectionTimeoutMillis: 100, query_timeout: 100 });
  wakeups.announce(new Map([[1, 1]]));
  expect(await wakeups.wait(new Map([[1, 5]]), 1200, undefined)).toBe(false);
  const woken = wakeups.wait(new Map([[1, 5]]), 10_000, undefined);
  wakeups.announce(new Map([[1, 6]]));
  expect(await woken).toBe(true);
  await wakeups.close();
  await server.close();
  expect(unhandled).toEqual([]);
});
