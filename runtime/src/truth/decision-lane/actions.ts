import type { Queryable } from '../../substrate/database/port.ts';
import { countsByKey, countsOfRow } from './counts.ts';

/** What followed of the decisions of one run, counted by the database. */
export interface ActionTotals {
  readonly intents: number;
  readonly distinctIntentKeys: number;
  /** Different events and kinds of action. */
  readonly distinctActions: number;
  readonly byActionType: ReadonlyMap<string, number>;
  readonly outcomes: number;
  readonly distinctOutcomeKeys: number;
  readonly byStatus: ReadonlyMap<string, number>;
  /** Of which nobody knows whether the action happened. */
  readonly uncertain: number;
  readonly open: number;
  readonly duplicatesPrevented: number;
  readonly effectsExecuted: number;
  /** Beyond the first of an action. */
  readonly doubleEffects: number;
  readonly quarantined: ReadonlyMap<string, number>;
  readonly keyFields: readonly string[];
  readonly writePolicy: 'append_only' | 'mutable';
}

export async function readActionTotals(database: Queryable, platformRunId: string): Promise<ActionTotals> {
  const by = (text: string) => countsByKey(database, text, platformRunId);
  const intents = await countsOfRow<'rows' | 'keys' | 'actions' | 'duplicates'>(
    database,
    `SELECT count(*)::text AS rows, count(DISTINCT idempotency_key)::text AS keys,
        count(DISTINCT (event_id, action_type))::text AS actions, coalesce(sum(duplicates), 0)::text AS duplicates
      FROM rtdl.al_intent_ledger WHERE platform_run_id = $1`,
    platformRunId,
  );
  const outcomes = await countsOfRow<'rows' | 'keys' | 'uncertain'>(
    database,
    `SELECT count(*)::text AS rows, count(DISTINCT semantic_key)::text AS keys,
        count(*) FILTER (WHERE starts_with(reason, 'UNCERTAIN_COMMIT:'))::text AS uncertain
      FROM rtdl.al_outcomes_append WHERE platform_run_id = $1`,
    platformRunId,
  );
  const rest = await countsOfRow<'open' | 'effects' | 'doubled'>(
    database,
    `SELECT (SELECT count(*) FROM rtdl.al_semantic_ledger
          WHERE platform_run_id = $1 AND state <> 'TERMINAL')::text AS open,
        count(*)::text AS effects, (count(*) - count(DISTINCT action_id))::text AS doubled
      FROM rtdl.al_effects WHERE platform_run_id = $1`,
    platformRunId,
  );
  return {
    intents: intents.rows,
    distinctIntentKeys: intents.keys,
    distinctActions: intents.actions,
    byActionType: await by(`SELECT action_type AS key, count(*)::text AS count FROM rtdl.al_intent_ledger
      WHERE platform_run_id = $1 GROUP BY action_type`),
    outcomes: outcomes.rows,
    distinctOutcomeKeys: outcomes.keys,
    byStatus: await by(`SELECT status AS key, count(*)::text AS count FROM rtdl.al_outcomes_append
      WHERE platform_run_id = $1 GROUP BY status`),
    uncertain: outcomes.uncertain,
    open: rest.open,
    duplicatesPrevented: intents.duplicates,
    effectsExecuted: rest.effects,
    doubleEffects: rest.doubled,
    quarantined: await by(`SELECT reason AS key, count(*)::text AS count FROM rtdl.al_intake_quarantine
      WHERE platform_run_id = $1 GROUP BY reason`),
    ...(await readActionGuards(database)),
  };
}

/** What the database itself holds against an action that happens twice and an outcome that is changed. */
export async function readActionGuards(database: Queryable): Promise<Pick<ActionTotals, 'keyFields' | 'writePolicy'>> {
  const columns = await database.query<{ name: string }>({
    text: `SELECT a.attname AS name
      FROM pg_index i, unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = 'rtdl.al_intent_ledger'::regclass AND a.attnum = k.number
      WHERE i.indexrelid = to_regclass('rtdl.al_action_idempotency') AND i.indisunique AND i.indisvalid
      ORDER BY k.place`,
  });
  // Before UPDATE, DELETE and TRUNCATE, and not switched off.
  const triggers = await database.query({
    text: `SELECT 1 AS refuses FROM pg_trigger WHERE tgrelid = 'rtdl.al_outcomes_append'::regclass
      AND tgname = 'append_only' AND tgenabled <> 'D' AND tgtype & 58 = 58`,
  });
  return {
    keyFields: columns.map(({ name }) => name),
    writePolicy: triggers.length === 1 ? 'append_only' : 'mutable',
  };
}
