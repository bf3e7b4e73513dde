import { isPlatformError, parseJson } from '@spine-green/evidence-schemas';
import { pause } from '../../../kernel/pause.ts';
import type { GovernanceEmitter } from '../../../observability/governance-emitter.ts';
import type { Queryable } from '../../../substrate/database/port.ts';
import type { LifecycleFact } from './lifecycle.ts';

export interface LifecycleTellerOptions {
  readonly database: Queryable;
  readonly platformRunId: string;
  readonly governance: Pick<GovernanceEmitter, 'add' | 'flush'>;
  readonly onFault: (error: unknown) => void;
}

const IDLE_MS = 1000;
const FACTS_MAX = 200;

/**
 * Tells governance of what happened to cases.
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
export async function tellSome({ database, platformRunId, governance }: LifecycleTellerOptions): Promise<number> {
  const rows = await database.query<{ id: string; fact: string }>({
    name: 'cm_lifecycle_next',
    text: `SELECT case_timeline_event_id AS id, fact FROM cases.cm_lifecycle_facts f
      WHERE platform_run_id = $1 AND NOT told ORDER BY f.case_timeline_event_id LIMIT ${FACTS_MAX}`,
    values: [platformRunId],
  });
  const taken = rows.filter(({ fact }) =>
    governance.add(parseJson(fact, 'E_SCHEMA_INVALID', 'a fact of a case') as LifecycleFact),
  );
  if (taken.length === 0) return 0;
  await governance.flush();
  await database.execute({
    name: 'cm_lifecycle_told',
    text: `UPDATE cases.cm_lifecycle_facts SET told = true, fact = ''
      WHERE case_timeline_event_id = ANY($1::text[])`,
    values: [taken.map(({ id }) => id)],
  });
  return taken.length;
}
