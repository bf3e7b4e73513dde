import { createConnection, createServer, type Socket } from 'node:net';

/** Stands between a client and a server on loopback and breaks the line as told. */
export interface FaultProxy {
  readonly port: number;
  /** Requests still arrive and are carried out, answers are lost; after `ms` every connection breaks. Resolves then,
   * and from there on the line is sound again. */
  readonly loseAnswers: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startFaultProxy(targetPort: number, port = 0): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  let losing = false;
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A broken line is what this proxy is for; both ends see it as a close.
    socket.on('error', () => socket.destroy());
    return socket;
  };
  const server = createServer((client) => {
    const upstream = track(createConnection({ host: '127.0.0.1', port: targetPort }));
    track(client);
    client.on('data', (chunk) => upstream.write(chunk));
    upstream.on('data', (chunk) => {
      if (!losing) client.write(chunk);
    });
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    loseAnswers: (ms) => {
      losing = true;
      return new Promise((resolve) => {
        setTimeout(() => {
          breakAll();
          losing = false;
          resolve();
        }, ms);
      });
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      breakAll();
      await closed;
    },
  };
}
