import { RETENTION } from '@spine-green/runtime/catalog/retention';
import { isKeptForDays } from '@spine-green/runtime/retention/rules';
import type { Database } from '@spine-green/runtime/substrate/database/port';

/** Rows in every table that is kept for days, of one run; what they say is of no sense, whose they are is. */
export interface Fill {
  readonly run: string;
  /** Makes the numbers of this run its own. */
  readonly number: number;
  readonly rows: number;
  /** Days ago, by the clock of the database, at which every time of every row lies. */
  readonly daysAgo: number;
}

interface Column {
  readonly [member: string]: unknown;
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/** Checks of values are not what is tested here, and would need a row of sense in each table. */
export async function dropValueChecks(database: Database): Promise<void> {
  const found = await database.query<{ text: string }>({
    text: `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS text FROM pg_constraint
      WHERE contype = 'c' AND conrelid <> 0 AND connamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')`,
  });
  for (const { text } of found) await database.execute({ text });
}

export async function fillTables(database: Database, fill: Fill): Promise<void> {
  const columns = await database.query<Column>({
    text: `SELECT table_schema || '.' || table_name AS table, column_name AS name, data_type AS type
      FROM information_schema.columns WHERE is_generated = 'NEVER' ORDER BY ordinal_position`,
  });
  for (const { table } of RETENTION.filter(isKeptForDays)) {
    const own = columns.filter((column) => column.table === table);
    await database.execute({
      text: `INSERT INTO ${table} (${own.map(({ name }) => `"${name}"`).join(', ')}) OVERRIDING SYSTEM VALUE
        SELECT ${own.map((column) => valueIn(column)).join(', ')} FROM generate_series(1, $3::int) n
        WHERE ($1 || $2 || $4) IS NOT NULL`,
      values: [fill.run, String(fill.number), fill.rows, String(fill.daysAgo)],
    });
  }
}

/** Values of columns of one name are equal in all tables, so that rows that name each other do. */
function valueIn({ name, type }: Column): string {
  if (name === 'platform_run_id') return '$1::text';
  if (name === 'stream_id') return "'stream-' || n || '.v0::' || $1::text";
  if (type === 'text') return "$1::text || '/' || n";
  if (type === 'bytea') return "sha256(convert_to($1::text || '/' || n, 'UTF8'))";
  if (type === 'ARRAY') return "'{}'";
  if (type === 'boolean') return 'true';
  if (type.startsWith('json')) return "'{}'";
  if (type.startsWith('timestamp')) return 'clock_timestamp() - make_interval(days => $4::text::int)';
  return '1000000 * $2::text::int + n';
}

/** Every table, its number of rows, and a digest over all that they say. */
export async function digests(database: Database): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { table } of RETENTION) {
    const [row] = await database.query<{ digest: string }>({
      text: `SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS digest
        FROM ${table} t`,
    });
    found.set(table, row?.digest ?? '');
  }
  return found;
}
