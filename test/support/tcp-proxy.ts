import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What the line does: carries everything, refuses connections, loses what the server answers, or loses what it is
 * asked. */
export type LineMode = 'pass' | 'refuse' | 'lose answers' | 'lose requests';

/** Stands between a client and a server and breaks the line at a chosen moment. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every connection when the line starts to refuse or to carry again. */
  set(mode: LineMode): void;
  /** When the server answers the next request that contains the text: sets the mode, and with it drops this answer
   * when the mode loses or refuses. Resolves at that moment. */
  onAnswerTo(text: string, mode: LineMode, action?: () => void): Promise<void>;
  close(): Promise<void>;
}

export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let mode: LineMode = 'pass';
  let trigger: { readonly text: string; readonly mode: LineMode; readonly fire: () => void } | undefined;

  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const set = (next: LineMode): void => {
    if (next === mode) return;
    mode = next;
    if (next === 'refuse' || next === 'pass') cut();
  };
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Broken lines are what this proxy is for; both ends see them as a close.
    socket.on('error', () => socket.destroy());
  };
  const carry = (client: Socket, upstream: Socket): void => {
    let armed = false;
    client.on('data', (chunk) => {
      if (trigger !== undefined && chunk.includes(trigger.text)) armed = true;
      if (mode !== 'lose requests') upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (armed && trigger !== undefined) {
        const { mode: next, fire } = trigger;
        trigger = undefined;
        fire();
        set(next);
      }
      if (mode === 'pass' || mode === 'lose requests') client.write(chunk);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  };
  const server = createServer((client) => {
    if (mode === 'refuse') return void client.destroy();
    const upstream = connect(targetPort, '127.0.0.1');
    track(client);
    track(upstream);
    carry(client, upstream);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    set,
    onAnswerTo: (text, next, action) =>
      new Promise((resolve) => {
        trigger = {
          text,
          mode: next,
          fire: () => {
            action?.();
            resolve();
          },
        };
      }),
    close: async () => {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}

/** The same address through the proxy. */
export const through = (url: string, proxy: TcpProxy): string =>
  Object.assign(new URL(url), { host: `127.0.0.1:${proxy.port}` }).href;
