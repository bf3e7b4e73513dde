import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';
import { through } from '../../support/servers/tcp-proxy.ts';
import { framesOf } from './frames.ts';
import { type Step, type StepProxy, startStepProxy, type Window } from './step-proxy.ts';

let server: FreshDatabase;
let proxy: StepProxy;

beforeAll(async () => {
  server = await freshDatabase();
  await server.database.execute({ text: 'CREATE TABLE public.kept (word text)' });
  proxy = await startStepProxy(Number(new URL(server.dsn).port));
});

afterAll(async () => {
  await proxy?.close();
  await server?.drop();
});

const KEEP = 'INSERT INTO public.kept VALUES ($1)';
type Work = (database: ReturnType<typeof openDatabase>, word: string) => Promise<unknown>;
const alone: Work = (database, word) => database.execute({ text: KEEP, values: [word] });
const named: Work = (database, word) => database.execute({ name: 'keep', text: KEEP, values: [word] });
const together: Work = (database, word) =>
  database.transaction(async (transaction) => {
    await transaction.query({ text: 'SELECT word FROM public.kept FOR UPDATE' });
    await transaction.execute({ text: KEEP, values: [word] });
  });

/** Does the work through the proxy; what a killed process learns of it is nothing. */
async function working(work: Work, word: string): Promise<'told' | 'not told'> {
  const database = openDatabase(through(server.dsn, proxy), { applicationName: 'worker', connectionsMax: 1 });
  try {
    return await work(database, word).then(
      () => 'told' as const,
      () => 'not told' as const,
    );
  } finally {
    await database.close();
  }
}

const isKept = async (word: string): Promise<boolean> =>
  (await server.database.query({ text: 'SELECT word FROM public.kept WHERE word = $1', values: [word] })).length > 0;

it.each<[string, Work, Window, boolean]>([
  ['a statement', alone, 'before', false],
  ['a statement', alone, 'after', true],
  ['a prepared statement', named, 'before', false],
  ['a prepared statement', named, 'after', true],
  ['a transaction', together, 'before', false],
  ['a transaction', together, 'after', true],
])('%s: whoever is killed beside its step is not told of it, and it is durable only after', async (...row) => {
  const [what, work, window, durable] = row;
  const word = `${what} ${window}`;
  let killed = 0;
  const wants = (): boolean => true;
  const kill = (): boolean => {
    killed += 1;
    return true;
  };
  const struck = proxy.strikeAt({ application: 'worker', window, wants, kill });
  expect(await working(work, word)).toBe('not told');
  expect(await struck).toEqual({ application: 'worker', window, tables: 'public.kept' } satisfies Step);
  expect([killed, await isKept(word)]).toEqual([1, durable]);
});

it.each<[string, Work]>([
  ['reads', (database) => database.transaction((transaction) => transaction.query({ text: 'SELECT 1' }))],
  [
    'takes back what it wrote',
    async (database, word) => {
      const taken = database.transaction(async (transaction) => {
        await transaction.execute({ text: KEEP, values: [word] });
        throw new Error('taken back');
      });
      await expect(taken).rejects.toThrow('taken back');
      await database.query({ text: 'SELECT 1' });
    },
  ],
])('no step: a transaction that %s', async (what, work) => {
  const asked: Step[] = [];
  const wants = (step: Step): boolean => asked.push(step) > 0;
  for (const window of ['before', 'after'] as const) {
    const struck = proxy.strikeAt({ application: 'worker', window, wants, kill: () => true });
    expect(await working(work, what)).toBe('told');
    proxy.giveUp();
    expect(await struck).toBeUndefined();
  }
  expect(asked).toEqual([]);
});

it('what the server refuses is not done', async () => {
  const refused: Work = (database) => expect(alone(database, '\0')).rejects.toThrow();
  const struck = proxy.strikeAt({ application: 'worker', window: 'after', wants: () => true, kill: () => true });
  expect(await working(refused, 'refused')).toBe('told');
  proxy.giveUp();
  expect(await struck).toBeUndefined();
});

it('a step goes on when whoever took it is gone already', async () => {
  const struck = proxy.strikeAt({ application: 'worker', window: 'before', wants: () => true, kill: () => false });
  expect(await working(alone, 'gone already')).toBe('told');
  expect(await struck).toBeUndefined();
  expect(await isKept('gone already')).toBe(true);
});

it.each([
  ['of somebody else', 'another', true],
  ['that is not wanted', 'worker', false],
])('a step %s goes through', async (what, application, wanted) => {
  const struck = proxy.strikeAt({ application, window: 'before', wants: () => wanted, kill: () => true });
  expect(await working(alone, what)).toBe('told');
  proxy.giveUp();
  expect(await struck).toBeUndefined();
});

const message = (type: string, body: string): Buffer => {
  const head = Buffer.alloc(5, type);
  head.writeUInt32BE(Buffer.byteLength(body) + 4, 1);
  return Buffer.concat([head, Buffer.from(body)]);
};

it('messages are the same in whatever pieces they come', () => {
  const messages = fc.array(fc.tuple(fc.constantFrom('Q', 'Z', 'D'), fc.string({ unit: 'binary' })), { maxLength: 6 });
  fc.assert(
    fc.property(messages, fc.array(fc.nat(40), { minLength: 1, maxLength: 30 }), (sent, sizes) => {
      const bytes = Buffer.concat(sent.map(([type, body]) => message(type, body)));
      const told: [string, string][] = [];
      const read = framesOf('server', (type, body) => told.push([type, body.toString('utf8')]) < 0);
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = 1 + (sizes[turn % sizes.length] ?? 0);
        read(bytes.subarray(at, at + size));
        at += size;
      }
      expect(told).toEqual(sent);
    }),
  );
});
