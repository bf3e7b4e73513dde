import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Fate, type Relay, type Rule, startRelay } from '../support/servers/relay.ts';

/** Answers, once it was asked everything, with what it was asked; whoever asks for it is hung up on. */
let server: Server;
let served: Socket[];
let relay: Relay;

const passing: Rule = { toServer: () => 'pass', toClient: () => 'pass' };
const on =
  (word: string, fate: Fate) =>
  (bytes: Buffer): Fate =>
    bytes.includes(word) ? fate : 'pass';
const through = async (ruleFor: () => Rule | undefined): Promise<void> => {
  relay = await startRelay((server.address() as AddressInfo).port, ruleFor);
};

beforeEach(async () => {
  served = [];
  server = createServer({ allowHalfOpen: true }, (socket) => {
    served.push(socket.on('error', () => undefined));
    const asked: Buffer[] = [];
    socket.on('data', (bytes: Buffer) => {
      asked.push(bytes);
      if (bytes.includes('hang up')) socket.destroy();
    });
    socket.on('end', () => socket.end(Buffer.concat([Buffer.from('asked: '), ...asked])));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  await relay.close();
  for (const socket of served) socket.destroy();
  server.close();
});

/** Whether it was broken or ended. */
const closed = (socket: Socket): Promise<unknown> => new Promise((resolve) => socket.once('close', resolve));

/** What a client is answered that says this and then ends its half. */
async function answerTo(said: string): Promise<string> {
  const client = connect(relay.port, '127.0.0.1');
  client.on('error', () => undefined);
  client.end(said);
  return text(client);
}

it('whoever ends its half of a connection is still answered', async () => {
  await through(() => passing);
  expect(await answerTo('a question')).toBe('asked: a question');
});

it.each<[string, Rule, string]>([
  ['lost on the way there', { ...passing, toServer: on('question', 'lose') }, 'asked: '],
  ['lost on the way back', { ...passing, toClient: on('question', 'lose') }, ''],
  ['cut on the way there', { ...passing, toServer: on('question', 'cut') }, ''],
  ['cut on the way back', { ...passing, toClient: on('question', 'cut') }, ''],
])('what a rule has %s arrives nowhere', async (_, rule, answer) => {
  await through(() => rule);
  expect(await answerTo('a question')).toBe(answer);
  expect(await answerTo('another')).toBe('asked: another');
});

it('a rule has a state for each connection, and none refuses it before the server hears of it', async () => {
  let connections = 0;
  await through(() => {
    connections += 1;
    return connections === 1 ? undefined : passing;
  });
  expect(await answerTo('a question')).toBe('');
  expect(served).toHaveLength(0);
  expect(await answerTo('another')).toBe('asked: another');
});

it('a broken end breaks the other one', async () => {
  await through(() => passing);
  const client = connect(relay.port, '127.0.0.1');
  client.on('error', () => undefined);
  client.write('hang up');
  await closed(client.resume());
  const arrived = once(server, 'connection');
  const another = connect(relay.port, '127.0.0.1');
  another.write('a question');
  const [end] = (await arrived) as [Socket];
  const broken = closed(end);
  another.resetAndDestroy();
  await broken;
});

it('a relay that is closed ends what it carries and takes no more', async () => {
  await through(() => passing);
  const client = connect(relay.port, '127.0.0.1');
  client.on('error', () => undefined);
  const arrived = once(server, 'connection');
  client.write('a question');
  const ended = closed(client.resume());
  await arrived;
  await relay.close();
  await ended;
  await expect(once(connect(relay.port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED');
});
