import { isPlatformError } from '@spine-green/evidence-schemas';
import { pause } from '../../kernel/pause.ts';
import type { Queryable } from '../../substrate/database/port.ts';

export interface PendingWork {
  /** As of the last look. */
  last(): { readonly pendingLabels: number; readonly pendingActions: number };
  watch(signal: AbortSignal, onFault: (error: unknown) => void): Promise<void>;
}

const LOOK_MS = 10_000;

/** How much waits: point counts over partial indexes, never over what is done. */
export function openWork(database: Queryable, platformRunId: string): PendingWork {
  let last = { pendingLabels: 0, pendingActions: 0 };
  const look = async (): Promise<void> => {
    const [row] = await database.query<{ labels: string; actions: string }>({
      name: 'cm_pending',
      text: `SELECT
          (SELECT count(*) FROM cases.cm_label_emissions WHERE platform_run_id = $1 AND status = 'PENDING'
            AND attempt_count > 0)::text AS labels,
          (SELECT count(*) FROM cases.cm_action_outbox WHERE platform_run_id = $1 AND state <> 'DONE')::text AS actions`,
      values: [platformRunId],
    });
    last = { pendingLabels: Number(row?.labels ?? 0), pendingActions: Number(row?.actions ?? 0) };
  };
  return {
    last: () => last,
    watch: async (signal, onFault) => {
      while (!signal.aborted) {
        try {
          await look();
        } catch (error) {
          if (signal.aborted) return;
          if (!isPlatformError(error) || !error.retry) throw error;
          onFault(error);
        }
        await pause(LOOK_MS, signal);
      }
    },
  };
}
