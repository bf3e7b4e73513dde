import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What becomes of bytes: they go on, they are lost, or the connection ends with them in both directions. */
export type Fate = 'pass' | 'lose' | 'cut';

/** What passes on one connection; asked for each piece of it, before it goes on. */
export interface Rule {
  readonly toServer: (bytes: Buffer) => Fate;
  readonly toClient: (bytes: Buffer) => Fate;
}

/** Stands on loopback between clients and a server, and lets pass what a rule says. */
export interface Relay {
  readonly port: number;
  /** Ends every connection at once, in both directions. */
  cut(): void;
  /** Cuts, and takes no more. */
  close(): Promise<void>;
}

/**
 * Whoever ends its half of a connection is read no more and still answered; a broken end breaks the other one.
 *
 * @param ruleFor one rule a connection; undefined refuses it before the server hears of it
 * @param port where it listens, 0 for one that is free
 */
export async function startRelay(targetPort: number, ruleFor: () => Rule | undefined, port = 0): Promise<Relay> {
  const sockets = new Set<Socket>();
  const own = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // A broken line is what this stands for; both ends see it as a close.
    socket.on('error', () => socket.destroy());
    return socket;
  };
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const client = own(socket);
    const rule = ruleFor();
    if (rule === undefined) client.destroy();
    else join(client, own(connect({ host: '127.0.0.1', port: targetPort, allowHalfOpen: true })), rule);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    close: async () => {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}

function join(client: Socket, upstream: Socket, { toServer, toClient }: Rule): void {
  const lead = (from: Socket, to: Socket, fateOf: Rule['toServer']): void => {
    from.on('data', (bytes) => {
      const fate = fateOf(bytes);
      if (fate === 'cut') for (const end of [from, to]) end.destroy();
      else if (fate === 'pass') to.write(bytes);
    });
    from.once('end', () => to.end());
    from.once('close', () => to.destroy());
  };
  lead(client, upstream, toServer);
  lead(upstream, client, toClient);
}
