import { isPlatformError, parseJson } from '@spine-green/evidence-schemas';
import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { WORKER_ACTOR } from '../../../cases/actors.ts';
import { pause } from '../../../kernel/pause.ts';
import { countersStatement } from '../../../observability/counters.ts';
import type { Database } from '../../../substrate/database/port.ts';
import { timelineCounters } from '../intake/ledger.ts';
import { type AppendRules, appendTimeline } from '../timeline/append.ts';
import { timelineEvent } from '../timeline/event.ts';

/** Says on cases what the gate said of their actions, until the signal aborts. */
export interface SubmitNotes {
  run(signal: AbortSignal): Promise<void>;
  wake(): void;
}

const LOOK_MS = 10_000;
const RETRY_MS = 250;

/** What could not be noted is noted later: whatever was lost, the outbox still says it. */
export function submitNotes(database: Database, rules: AppendRules, onFault: (error: unknown) => void): SubmitNotes {
  let woken = new AbortController();
  const note = async (): Promise<boolean> => {
    try {
      await noteSubmits(database, rules);
      return true;
    } catch (error) {
      if (!isPlatformError(error) || !error.retry) throw error;
      onFault(error);
      return false;
    }
  };
  return {
    run: async (signal) => {
      while (!signal.aborted) {
        const isNoted = await note();
        await pause(isNoted ? LOOK_MS : RETRY_MS, isNoted ? AbortSignal.any([signal, woken.signal]) : signal);
        woken = new AbortController();
      }
    },
    wake: () => woken.abort(),
  };
}

/**
 * What the gate said of each intent, on the ledger and on the timeline, in one transaction. It reads the outbox, so that an
 * answer that an earlier life heard and did not note is noted by the next one.
 */
export const noteSubmits = (database: Database, rules: AppendRules): Promise<void> =>
  database.transaction(async (transaction) => {
    const rows = await transaction.query<{ intent_json: string; case_id: string; source: string; done: boolean }>({
      name: 'cm_submits',
      text: `UPDATE cases.cm_action_intents a SET
          status = CASE WHEN o.state = 'DONE' THEN 'SUBMITTED' ELSE 'PRECHECK_REJECTED' END,
          reason_code = CASE WHEN o.state = 'DONE' THEN 'AL_SUBMIT_ACCEPTED' ELSE 'AL_SUBMIT_REJECTED' END
        FROM cases.cm_action_outbox o
        WHERE a.platform_run_id = $1 AND a.status = 'REQUESTED' AND o.platform_run_id = $1
          AND o.event_id = a.action_id AND o.state <> 'PENDING'
        RETURNING a.intent_json, a.case_id, a.source_case_event_id AS source, o.state = 'DONE' AS done`,
      values: [rules.platformRunId],
    });
    const events = rows.map((row) => submitEvent(intentOf(row), row));
    const counters = [
      ...timelineCounters(await appendTimeline(transaction, rules, events)),
      ...rows.map(({ done }) => ({
        counter: done ? 'action_submitted' : 'action_precheck_rejected',
        dim: '',
        value: 1,
      })),
    ];
    const scope = { component: 'cm', platformRunId: rules.platformRunId, scenarioRunId: 'N/A' };
    if (counters.length > 0) await transaction.execute(countersStatement(scope, counters));
  });

const intentOf = ({ intent_json: text }: { readonly intent_json: string }): ActionIntentV1 =>
  ActionIntentV1.parse(parseJson(text, 'E_SCHEMA_INVALID', 'an intent of the ledger'));

const submitEvent = (
  intent: ActionIntentV1,
  { case_id: caseId, source, done }: { readonly case_id: string; readonly source: string; readonly done: boolean },
) =>
  timelineEvent({
    caseId,
    type: 'ACTION_INTENT_REQUESTED',
    sourceRef: `action_intent:${intent.action_id}:submit:${done ? 'submitted' : 'precheck_rejected'}`,
    pins: intent.pins,
    observedTime: intent.requested_at_utc,
    actor: WORKER_ACTOR,
    payload: {
      action_id: intent.action_id,
      action_kind: intent.action_kind,
      action_idempotency_key: intent.idempotency_key,
      source_case_event_id: source,
      submit_status: done ? 'SUBMITTED' : 'PRECHECK_REJECTED',
      reason_code: done ? 'AL_SUBMIT_ACCEPTED' : 'AL_SUBMIT_REJECTED',
    },
  });
