import { type Code, isPlatformError } from '@spine-green/evidence-schemas';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/** What the suite needs of an adapter's server beyond the port. */
export interface DatabaseWorld {
  /** Another pool on the same database. */
  open(options?: { statementTimeoutMs?: number }): Database;
  openUnreachable(): Database;
  /** A pool whose line can be broken. */
  openFaulty(): Promise<{ database: Database; loseAnswers(ms: number): Promise<void>; close(): Promise<void> }>;
  /** Ends every session of the database from outside. */
  endSessions(): Promise<void>;
  close(): Promise<void>;
}

export function databaseContract(name: string, openWorld: () => Promise<DatabaseWorld>): void {
  describe(`database on ${name}`, () => {
    let world: DatabaseWorld;
    let database: Database;

    beforeAll(async () => {
      world = await openWorld();
      database = world.open();
      await database.execute({
        text: 'CREATE TABLE item (id integer PRIMARY KEY, word text NOT NULL UNIQUE DEFERRABLE)',
      });
    });
    beforeEach(async () => {
      await database.execute({ text: 'TRUNCATE item' });
    });
    afterAll(async () => {
      await database?.close();
      await world?.close();
    });

    const insert = (id: number, word: string) => ({ text: 'INSERT INTO item VALUES ($1, $2)', values: [id, word] });
    const words = async (): Promise<readonly string[]> =>
      (await database.query<{ word: string }>({ text: 'SELECT word FROM item ORDER BY id' })).map(({ word }) => word);

    describe('values', () => {
      test('numbers that JavaScript cannot hold arrive as decimal strings', async () => {
        const [row] = await database.query({
          text: `SELECT 9007199254740993::int8 AS big, 18446744073709551615::numeric(20) AS id, 1.50::numeric AS amount,
                        7::int4 AS small, 0.5::float8 AS real, true AS yes, null AS nothing`,
        });
        expect(row).toEqual({
          big: '9007199254740993',
          id: '18446744073709551615',
          amount: '1.50',
          small: 7,
          real: 0.5,
          yes: true,
          nothing: null,
        });
      });

      test('times keep their microseconds and are UTC text', async () => {
        const [row] = await database.query({
          text: `SELECT '2026-02-06T01:02:03.000001+01'::timestamptz AS a, '2026-02-06 00:00:00Z'::timestamptz AS b`,
        });
        expect(row).toEqual({ a: '2026-02-06T00:02:03.000001Z', b: '2026-02-06T00:00:00.000000Z' });
      });

      test('bytes, text and arrays go through unchanged', async () => {
        const bytes = Uint8Array.from([0, 255, 10, 92]);
        const text = 'größer "als" \\ 漢 \n';
        const [row] = await database.query<{ bytes: Uint8Array; text: string; list: string[] }>({
          text: 'SELECT $1::bytea AS bytes, $2::text AS text, $3::text[] AS list',
          values: [bytes, text, [text, 'NULL', '', '{}']],
        });
        expect(Uint8Array.from(row?.bytes ?? [])).toEqual(bytes);
        expect(row?.text).toBe(text);
        expect(row?.list).toEqual([text, 'NULL', '', '{}']);
      });

      test('a named statement is prepared once and answers anew each time', async () => {
        const statement = (n: number) => ({ name: 'double', text: 'SELECT $1::int4 * 2 AS n', values: [n] });
        expect(await database.query(statement(2))).toEqual([{ n: 4 }]);
        expect(await database.query(statement(3))).toEqual([{ n: 6 }]);
      });
    });

    describe('transactions', () => {
      test('commit as a whole', async () => {
        const answer = await database.transaction(async (transaction) => {
          expect(await transaction.execute(insert(1, 'one'))).toBe(1);
          await transaction.execute(insert(2, 'two'));
          return 'done';
        });
        expect(answer).toBe('done');
        expect(await words()).toEqual(['one', 'two']);
      });

      test('leave nothing when the work throws', async () => {
        const failing = database.transaction(async (transaction) => {
          await transaction.execute(insert(1, 'one'));
          throw new Error('changed my mind');
        });
        await expect(failing).rejects.toThrow('changed my mind');
        expect(await words()).toEqual([]);
      });

      test('refuse a commit over a statement whose failure the work ignored', async () => {
        const careless = database.transaction(async (transaction) => {
          await transaction.execute(insert(1, 'one'));
          await transaction.execute(insert(1, 'again')).catch(() => 0);
        });
        await expect(careless).rejects.toSatisfy(is('E_DATABASE_REFUSED'));
        expect(await words()).toEqual([]);
      });

      test('see one moment in repeatable read and change nothing when read-only', async () => {
        await database.transaction(
          async (transaction) => {
            expect(await transaction.query({ text: 'SELECT count(*) FROM item' })).toEqual([{ count: '0' }]);
            await database.execute(insert(1, 'one'));
            expect(await transaction.query({ text: 'SELECT count(*) FROM item' })).toEqual([{ count: '0' }]);
          },
          { isolation: 'repeatable read' },
        );
        const writing = database.transaction((transaction) => transaction.execute(insert(2, 'two')), {
          readOnly: true,
        });
        await expect(writing).rejects.toSatisfy(is('E_DATABASE_REFUSED'));
        // Who did not ask to read alone is told of a server that takes no writes for now.
        const unasked = database.transaction(async (transaction) => {
          await transaction.execute({ text: 'SET TRANSACTION READ ONLY' });
          await transaction.execute(insert(2, 'two'));
        });
        await expect(unasked).rejects.toSatisfy(is('E_DATABASE_UNREACHABLE'));
      });

      test('report a deadlock as a conflict and let the other one through', async () => {
        await database.execute({ text: "INSERT INTO item VALUES (1, 'one'), (2, 'two')" });
        const touch = (id: number) => ({ text: 'UPDATE item SET word = word WHERE id = $1', values: [id] });
        const arrivals = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
        const crossing = (mine: number, other: number) =>
          database.transaction(async (transaction) => {
            await transaction.execute(touch(mine));
            arrivals[mine - 1]?.resolve();
            await Promise.all(arrivals.map(({ promise }) => promise));
            await transaction.execute(touch(other));
          });
        const outcomes = await Promise.allSettled([crossing(1, 2), crossing(2, 1)]);
        const failed = outcomes.flatMap((outcome): unknown[] =>
          outcome.status === 'rejected' ? [outcome.reason] : [],
        );
        expect(failed).toHaveLength(1);
        expect(failed[0]).toSatisfy(is('E_DATABASE_CONFLICT'));
      });
    });

    describe('limits and refusals', () => {
      test('a statement over its time limit ends and did nothing', async () => {
        const hasty = world.open({ statementTimeoutMs: 100 });
        await expect(hasty.query({ text: 'SELECT pg_sleep(5)' })).rejects.toSatisfy(is('E_DATABASE_TIMEOUT'));
        expect(await hasty.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: 1 }]);
        await hasty.close();
      });

      test('a transaction may have a limit of its own, which ends with it', async () => {
        const slow = database.transaction(
          async (transaction) => {
            await transaction.execute(insert(1, 'one'));
            await transaction.query({ text: 'SELECT pg_sleep(5)' });
          },
          { statementTimeoutMs: 100 },
        );
        await expect(slow).rejects.toSatisfy(is('E_DATABASE_TIMEOUT'));
        expect(await words()).toEqual([]);
        expect(await database.query({ text: 'SELECT 1 AS one FROM pg_sleep(0.2)' })).toEqual([{ one: 1 }]);
      });

      test('a broken constraint is named, without the values that broke it', async () => {
        await database.execute(insert(1, 'one'));
        const error = await database.execute(insert(1, 'secret')).catch((thrown: unknown) => thrown);
        expect(error).toSatisfy(is('E_DATABASE_REFUSED'));
        expect(String(error)).toContain('item_pkey');
        expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/secret|\(1\)/);
      });

      test.each(['SELEC 1', 'SELECT 1 FROM nowhere'])(
        '%s is refused by a database that is unfit for it',
        async (text) => {
          await expect(database.query({ text })).rejects.toSatisfy(is('E_DATABASE_UNFIT'));
        },
      );

      test('nobody listening is unreachable', async () => {
        const nowhere = world.openUnreachable();
        await expect(nowhere.query({ text: 'SELECT 1' })).rejects.toSatisfy(is('E_DATABASE_UNREACHABLE'));
        await expect(nowhere.session()).rejects.toSatisfy(is('E_DATABASE_UNREACHABLE'));
        await nowhere.close();
      });

      test('a lost answer is unreachable, and the next statement finds a sound connection', async () => {
        const faulty = await world.openFaulty();
        await faulty.database.query({ text: 'SELECT 1' });
        const broken = faulty.loseAnswers(200);
        await expect(faulty.database.execute(insert(1, 'one'))).rejects.toSatisfy(is('E_DATABASE_UNREACHABLE'));
        await broken;
        expect(await faulty.database.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: 1 }]);
        await faulty.database.close();
        await faulty.close();
      });

      test('survives the end of all its sessions', async () => {
        await database.query({ text: 'SELECT 1' });
        await world.endSessions();
        await expect.poll(() => database.query({ text: 'SELECT 1 AS one' }).catch(() => [])).toEqual([{ one: 1 }]);
      });
    });

    describe('sessions', () => {
      test('hold an advisory lock until they close', async () => {
        const [first, second] = [await database.session(), await database.session()];
        const id = '-9223372036854775808';
        expect(await first.tryAdvisoryLock(id)).toBe(true);
        expect(await second.tryAdvisoryLock(id)).toBe(false);
        await first.close();
        await expect.poll(() => second.tryAdvisoryLock(id)).toBe(true);
        await second.advisoryUnlock(id);
        await expect(second.advisoryUnlock(id)).rejects.toSatisfy(is('E_DATABASE_REFUSED'));
        await second.close();
      });

      test('say when they are lost, and their lock with them', async () => {
        const [holder, other] = [await database.session(), world.open()];
        await holder.tryAdvisoryLock('7');
        await world.endSessions();
        await expect.poll(() => holder.lost.aborted).toBe(true);
        const next = await other.session();
        expect(await next.tryAdvisoryLock('7')).toBe(true);
        await next.close();
        await holder.close();
        await other.close();
      });
    });

    describe('streams', () => {
      const numbers = { text: 'SELECT n FROM generate_series(1, $1::int4) AS n', values: [1_005] };

      test('hand over every row once, in batches of at most the size asked for', async () => {
        const sizes: number[] = [];
        let sum = 0;
        for await (const batch of database.stream<{ n: number }>(numbers, 100)) {
          sizes.push(batch.length);
          sum += batch.reduce((total, { n }) => total + n, 0);
        }
        expect(sizes).toEqual([...Array.from({ length: 10 }, () => 100), 5]);
        expect(sum).toBe((1_005 * 1_006) / 2);
      });

      test('can be left early, and a failing one reports its code', async () => {
        for await (const batch of database.stream(numbers, 10)) {
          expect(batch).toHaveLength(10);
          break;
        }
        const failing = async (): Promise<void> => {
          for await (const batch of database.stream(
            { text: "SELECT ('x' || n)::int4 FROM generate_series(1, 3) n" },
            2,
          )) {
            expect(batch).toEqual([]);
          }
        };
        await expect(failing()).rejects.toSatisfy(is('E_DATABASE_REFUSED'));
        expect(await database.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: 1 }]);
      });
    });
  });
}

const is =
  (code: Code) =>
  (error: unknown): boolean =>
    isPlatformError(error, code);
