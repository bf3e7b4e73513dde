import { isPlatformError, parseJson } from '@spine-green/evidence-schemas';
import { pause } from '../kernel/pause.ts';
import type { Queryable } from '../substrate/database/port.ts';
import type { GovernanceFact } from './governance.ts';
import type { GovernanceEmitter } from './governance-emitter.ts';

/** What befell a case or a label, as its table keeps it (15, section 3.8). */
export type LifecycleFact = Pick<GovernanceFact, 'event_family' | 'dedupe_key' | 'details'>;

/** Tables of facts with the column that names each. */
const KEYS = { 'cases.cm_lifecycle_facts': 'case_timeline_event_id', 'labels.ls_lifecycle_facts': 'fact_id' } as const;

export interface LifecycleTellerOptions {
  readonly database: Queryable;
  readonly table: keyof typeof KEYS;
  readonly platformRunId: string;
  readonly governance: Pick<GovernanceEmitter, 'add' | 'flush'>;
  readonly onFault: (error: unknown) => void;
}

const IDLE_MS = 1000;
const FACTS_MAX = 200;

/**
 * Tells governance of what happened to cases and labels.
 *
 * T1: a fact is done only when its object is durable; a crash in between tells it again, under the same identity.
 * T2: a store that is away delays facts and loses none.
 */
export async function tellLifecycle(options: LifecycleTellerOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let told = 0;
    try {
      told = await tellSome(options);
    } catch (error) {
      if (!isPlatformError(error) || !error.retry) throw error;
      options.onFault(error);
    }
    if (told < FACTS_MAX) await pause(IDLE_MS, signal);
  }
}

/** How many were told. */
export async function tellSome(options: LifecycleTellerOptions): Promise<number> {
  const { database, table, platformRunId, governance } = options;
  const key = KEYS[table];
  const rows = await database.query<{ id: string; fact: string }>({
    name: `next_${table}`,
    text: `SELECT f.${key} AS id, f.fact FROM ${table} f
      WHERE f.platform_run_id = $1 AND NOT f.told ORDER BY f.${key} LIMIT ${FACTS_MAX}`,
    values: [platformRunId],
  });
  const taken = rows.filter(({ fact }) =>
    governance.add(parseJson(fact, 'E_SCHEMA_INVALID', 'a fact of a lifecycle') as LifecycleFact),
  );
  if (taken.length === 0) return 0;
  await governance.flush();
  await database.execute({
    name: `told_${table}`,
    text: `UPDATE ${table} SET told = true, fact = '' WHERE ${key} = ANY($1::text[])`,
    values: [taken.map(({ id }) => id)],
  });
  return taken.length;
}
