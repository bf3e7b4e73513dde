import type { Database } from '../../../substrate/database/port.ts';
import type { Ledger } from '../ports.ts';
import type { GateIdentity, ReceiptContext } from '../types.ts';
import { ADD_CONTEXTS, CONTEXT_IDS, hexArray } from './sql.ts';

const REMEMBERED_MAX = 10_000;

/** Ids of receipt contexts; one statement of each kind for all that are new in a batch. */
export function contextIndex(database: Database, gate: GateIdentity): Ledger['contextIds'] {
  const remembered = new Map<string, number>();
  return async (contexts) => {
    const unknown = new Map<string, ReceiptContext>();
    for (const context of contexts) if (!remembered.has(context.digest)) unknown.set(context.digest, context);
    if (remembered.size + unknown.size > REMEMBERED_MAX) {
      remembered.clear();
      for (const context of contexts) unknown.set(context.digest, context);
    }
    if (unknown.size > 0) {
      await addContexts(database, gate, [...unknown.values()]);
      const values = [hexArray([...unknown.keys()])];
      const rows = await database.query<{ digest: string; context_id: number }>({ text: CONTEXT_IDS, values });
      for (const row of rows) remembered.set(row.digest, row.context_id);
    }
    return contexts.map((context) => {
      const id = remembered.get(context.digest);
      if (id === undefined) throw new Error('a context that was just recorded is not there');
      return id;
    });
  };
}

async function addContexts(database: Database, gate: GateIdentity, contexts: readonly ReceiptContext[]): Promise<void> {
  const { policy_id, revision, content_digest } = gate.policy_rev;
  await database.execute({
    text: ADD_CONTEXTS,
    values: [
      gate.platform_run_id,
      policy_id,
      revision,
      content_digest,
      hexArray(contexts.map(({ digest }) => digest)),
      contexts.map(({ members }) => members.event_class),
      contexts.map(({ members }) => members.event_type),
      contexts.map(({ topic }) => topic ?? null),
      contexts.map(({ principal }) => principal),
      contexts.map(({ document }) => document),
    ],
  });
}
