import { sha256Hex } from '@spine-green/evidence-schemas';
import type { Queryable } from '../substrate/database/port.ts';

/** What the database itself refuses, from its own catalog. */
export interface Guards {
  /** By table: each trigger that is awake and refuses, in one line. */
  readonly byTable: Readonly<Record<string, readonly string[]>>;
  /** Body of the one function that refuses; undefined where there is none. */
  readonly refusal: string | undefined;
}

/** A trigger refuses when it comes before the change and calls that function; on what and when is in its line. */
const TRIGGERS = `SELECT n.nspname || '.' || c.relname AS name, t.tgname AS trigger, t.tgtype::int AS type,
    t.tgattr <> ''::int2vector AS partial, substring(pg_get_triggerdef(t.oid) FROM ' WHEN \\((.*)\\) EXECUTE ') AS condition
  FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE t.tgfoid = to_regproc('public.refuse_change') AND t.tgenabled IN ('O', 'A') ORDER BY 1, 2`;

type TriggerRow = {
  readonly name: string;
  readonly trigger: string;
  readonly type: number;
  /** For some columns only. */
  readonly partial: boolean;
  readonly condition: string | null;
};

export async function readGuards(database: Queryable): Promise<Guards> {
  const rows = await database.query<TriggerRow>({ text: TRIGGERS });
  const [body] = await database.query<{ body: string }>({
    text: "SELECT prosrc AS body FROM pg_catalog.pg_proc WHERE oid = to_regproc('public.refuse_change')",
  });
  const refusing = rows.filter(({ type, partial }) => (type & BEFORE) !== 0 && !partial);
  const byTable = Object.fromEntries(
    [...Map.groupBy(refusing, ({ name }) => name)].map(([name, triggers]) => [name, triggers.map(lineOf)]),
  );
  return { byTable, refusal: body?.body };
}

/** Whether the function that every trigger calls is that of the migrations: whoever replaces it leaves the triggers awake. */
export const isRefusing = ({ refusal }: Guards): boolean =>
  refusal !== undefined && sha256Hex(refusal) === REFUSAL_SHA256;

const REFUSAL_SHA256 = '6970cd3bd447860e557040880fddf9579b3637a19c1aa90f4fec30803369e1fa';

/** Bits of a trigger's kind in the catalog. */
const EACH_ROW = 1;
const BEFORE = 2;
const EVENTS = { DELETE: 8, INSERT: 4, TRUNCATE: 32, UPDATE: 16 } as const;

function lineOf({ trigger, type, condition }: TriggerRow): string {
  const events = Object.entries(EVENTS).flatMap(([event, bit]) => ((type & bit) === 0 ? [] : [event]));
  const scope = (type & EACH_ROW) === 0 ? 'statement' : 'row';
  const line = `${trigger} refuses each ${scope} of ${events.join(', ')}`;
  return condition === null ? line : `${line} where ${condition}`;
}

/** Of these tables, those in which rows were changed all the same, as the server counted it. */
export async function readChangedTables(database: Queryable, tables: readonly string[]): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>({
    text: `SELECT schemaname || '.' || relname AS name FROM pg_catalog.pg_stat_user_tables
      WHERE schemaname || '.' || relname = ANY($1::text[]) AND n_tup_upd > 0 ORDER BY 1`,
    values: [tables],
  });
  return rows.map(({ name }) => name);
}
