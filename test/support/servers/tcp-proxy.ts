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

interface Line {
  mode: LineMode;
  trigger: { readonly text: string; readonly fire: () => void } | undefined;
}

export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const line: Line = { mode: 'pass', trigger: undefined };
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const set = (next: LineMode): void => {
    if (next === line.mode) return;
    line.mode = next;
    if (next === 'refuse' || next === 'pass') cut();
  };
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Broken lines are what this proxy is for; both ends see them as a close.
    socket.on('error', () => socket.destroy());
    return socket;
  };
  const server = createServer((client) => {
    if (line.mode === 'refuse') client.destroy();
    else carry(line, track(client), track(connect(targetPort, '127.0.0.1')));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    set,
    onAnswerTo: (text, next, action) =>
      new Promise((resolve) => {
        const fire = (): void => {
          action?.();
          set(next);
          resolve();
        };
        line.trigger = { text, fire };
      }),
    close: async () => {
      server.close();
      cut();
      await once(server, 'close');
    },
  };
}

function carry(line: Line, client: Socket, upstream: Socket): void {
  let armed = false;
  client.on('data', (chunk) => {
    if (line.trigger !== undefined && chunk.includes(line.trigger.text)) armed = true;
    if (line.mode !== 'lose requests') upstream.write(chunk);
  });
  upstream.on('data', (chunk) => {
    if (armed && line.trigger !== undefined) {
      const { fire } = line.trigger;
      line.trigger = undefined;
      fire();
    }
    if (line.mode === 'pass' || line.mode === 'lose requests') client.write(chunk);
  });
  client.on('close', () => upstream.destroy());
  upstream.on('close', () => client.destroy());
}

/** The same address through the proxy. */
export const through = (url: string, proxy: Pick<TcpProxy, 'port'>): string =>
  Object.assign(new URL(url), { host: `127.0.0.1:${proxy.port}` }).href;
