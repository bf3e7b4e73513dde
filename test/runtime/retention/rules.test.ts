import { RETENTION } from '@spine-green/runtime/catalog/retention';
import { readTables } from '@spine-green/runtime/retention/retain';
import { inOrderOfDeletion, isKeptForDays, requireRules } from '@spine-green/runtime/retention/rules';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const BOUNDED = RETENTION.filter(isKeptForDays);

let fresh: FreshDatabase;
let database: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  database = fresh.database;
});
afterAll(() => fresh.drop());

interface Column {
  readonly [member: string]: unknown;
  readonly name: string;
  readonly default: string | null;
}

const columns = async (): Promise<ReadonlyMap<string, Column>> => {
  const rows = await database.query<Column>({
    text: `SELECT table_schema || '.' || table_name || '.' || column_name AS name, column_default AS default
      FROM information_schema.columns`,
  });
  return new Map(rows.map((row) => [row.name, row]));
};

describe('rules of retention', () => {
  it('are one for each table of the migrations, and for no other', async () => {
    const tables = await readTables(database);
    expect(RETENTION.map(({ table }) => table).sort()).toEqual([...tables].sort());
    expect(() => requireRules(RETENTION, tables)).not.toThrow();
    expect(() => requireRules(RETENTION, tables.slice(1))).toThrow(/E_RETENTION_UNRULED: there is no table/);
    expect(() => requireRules(RETENTION.slice(1), tables)).toThrow(/E_RETENTION_UNRULED: .* has no rule/);
    expect(() => requireRules([...RETENTION, ...RETENTION.slice(-1)], tables)).toThrow(/has two rules/);
  });

  it('read a time that the database itself wrote, and only such a one', async () => {
    const found = await columns();
    for (const { table, written } of BOUNDED) {
      if (written !== null) expect(found.get(`${table}.${written}`)?.default, table).toBe('clock_timestamp()');
    }
  });

  it('name an owner that each row has, and one row where it is a row', async () => {
    const found = await columns();
    for (const { table, owner } of BOUNDED) {
      const column = { run: 'platform_run_id', stream: 'stream_id' };
      if (owner.by !== 'row') {
        expect(found.has(`${table}.${column[owner.by]}`), table).toBe(true);
        continue;
      }
      expect([found.has(`${table}.${owner.key}`), found.has(`${owner.table}.${owner.key}`)], table).toEqual([
        true,
        true,
      ]);
      const unique = await database.query({
        text: `SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
          WHERE i.indrelid = $1::regclass AND i.indisunique AND i.indnatts = 1 AND i.indpred IS NULL AND a.attname = $2`,
        values: [owner.table, owner.key],
      });
      expect(unique.length, `${owner.table} ${owner.key}`).toBeGreaterThan(0);
    }
  });

  it('say why, where nothing is deleted', () => {
    for (const rule of RETENTION) if (!isKeptForDays(rule)) expect(rule.never, rule.table).toMatch(/^[A-Z].{15,}\.$/);
  });

  it('keep for longer the closer it is to production, and longer than a topic', () => {
    for (const { table, days } of BOUNDED) expect(days.local <= days.dev && days.dev <= days.prod, table).toBe(true);
    const longestTopic = 3;
    for (const { table, days } of BOUNDED.filter(({ table: name }) => name.startsWith('ig.'))) {
      expect(days.local, table).toBeGreaterThan(longestTopic);
    }
  });

  it('put a row that says whose another one is behind it', () => {
    const order = inOrderOfDeletion(RETENTION).map(({ table }) => table);
    for (const { table, owner } of BOUNDED) {
      if (owner.by === 'row') expect(order.indexOf(table), table).toBeLessThan(order.indexOf(owner.table));
    }
  });
});
