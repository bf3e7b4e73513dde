import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A connection on which a test writes bytes that no HTTP client would. */
export interface RawConnection {
  readonly socket: Socket;
  write(text: string): void;
  /** Everything that came back so far. */
  received(): string;
  /** Resolves with everything that came back, once the other side closed the connection. */
  closed(): Promise<string>;
  /** Resolves when what came back holds the text; rejects after 10 s. */
  until(text: string): Promise<string>;
}

export async function rawConnection(url: string): Promise<RawConnection> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  // The other side closes while we still write: that is what is tested.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return {
    socket,
    write: (text) => void socket.write(text, 'latin1'),
    received: () => answer,
    closed: async () => {
      if (!socket.closed) await once(socket, 'close');
      return answer;
    },
    until: async (text) => {
      const deadline = performance.now() + 10_000;
      while (!answer.includes(text)) {
        if (performance.now() > deadline || socket.closed) throw new Error(`no ${text} in ${JSON.stringify(answer)}`);
        await sleep(5);
      }
      return answer;
    },
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly code: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** The last answer in what came back; the ones before it are interim. */
export function lastAnswer(text: string): RawAnswer {
  const from = text.lastIndexOf('HTTP/1.1 ');
  const [head = '', body = ''] = text.slice(from).split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const code = /"error":"([^"]+)"/.exec(body)?.[1];
  return { status: Number(first.split(' ')[1] ?? 0), code, headers };
}
