import { isPlatformError } from '@spine-green/evidence-schemas';
import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { WORKER_ACTOR } from '../../../cases/actors.ts';
import { type Clock, findInstantMicros, nowUtc, textOfMicros } from '../../../kernel/clock.ts';
import { pause } from '../../../kernel/pause.ts';
import { LABEL_BATCH_MAX, type LabelClient } from '../../../label-client/label-client.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import { readRunMicros } from '../../../truth/run-clock.ts';
import type { AppendRules } from '../timeline/append.ts';
import { caseAssertion, type LabelMoment } from './assertion.ts';
import { dueEmissions, postponeEmissions, requestLabels, settleEmissions } from './emissions.ts';

export interface LabelWorkerOptions {
  readonly database: Database;
  readonly labels: LabelClient;
  readonly rules: AppendRules;
  readonly clock: Clock;
  readonly onFault: (error: unknown) => void;
}

/**
 * Carries labels from cases to the label store.
 *
 * L1: a request is durable before the store hears of it, and its end is durable before anybody hears of it.
 * L2: only an answer of the store ends a request; what is not known is asked again with the same bytes, without end.
 * L3: a label waits until the run has come to the time at which it may be known.
 */
export interface LabelWorker {
  run(signal: AbortSignal): Promise<void>;
  wake(): void;
}

const IDLE_MS = 500;
const BACKOFF_MS = 250;
const BACKOFF_MS_MAX = 60_000;
const WORK_MAX = 200;

export function labelWorker(options: LabelWorkerOptions): LabelWorker {
  let woken = new AbortController();
  return {
    run: async (signal) => {
      while (!signal.aborted) {
        if (await pass(options)) continue;
        await pause(IDLE_MS, AbortSignal.any([signal, woken.signal]));
        woken = new AbortController();
      }
    },
    wake: () => woken.abort(),
  };
}

/** True when something moved. */
async function pass(options: LabelWorkerOptions): Promise<boolean> {
  try {
    const runMicros = await readRunMicros(options.database, options.rules.platformRunId);
    if (runMicros === undefined) return false;
    const requested = await requestSuspicions(options, runMicros);
    return (await sendDue(options, runMicros)) || requested;
  } catch (error) {
    if (!isPlatformError(error) || !error.retry) throw error;
    options.onFault(error);
    return false;
  }
}

/** Work that an intake left: a suspicion of case management itself, in one transaction with the end of the work. */
function requestSuspicions({ database, rules, clock }: LabelWorkerOptions, runMicros: number): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const work = await queuedWork(transaction, rules.platformRunId);
    if (work.length === 0) return false;
    const now = nowUtc(clock);
    const moments = work.map(({ sourceCaseEventId, trigger }): LabelMoment => {
      const eventMicros = subjectMicros(trigger) ?? runMicros;
      const assertion = caseAssertion({
        eventId: trigger.case_subject_key.event_id,
        pins: pinsOf(trigger),
        sourceCaseEventId,
        labelType: 'fraud_disposition',
        labelValue: 'FRAUD_SUSPECTED',
        effectiveMicros: eventMicros,
        observedMicros: Math.max(runMicros, eventMicros),
        actor: WORKER_ACTOR,
        refs: trigger.evidence_refs ?? [],
      });
      return { caseId: trigger.case_id, assertion, requestedTime: laterOf(now, trigger), actor: WORKER_ACTOR };
    });
    await requestLabels(transaction, rules, moments);
    await transaction.execute({
      name: 'cm_work_done',
      text: `UPDATE cases.cm_label_work SET state = 'DONE' WHERE case_trigger_id = ANY($1::text[])`,
      values: [work.map(({ trigger }) => trigger.case_trigger_id)],
    });
    return true;
  });
}

/** What follows from a trigger is never observed before it, whichever clock is behind. */
const laterOf = (now: string, { observed_time: observed }: CaseTriggerV1): string =>
  (findInstantMicros(observed) ?? 0) > (findInstantMicros(now) ?? 0) ? observed : now;

interface Work {
  readonly sourceCaseEventId: string;
  readonly trigger: CaseTriggerV1;
}

async function queuedWork(transaction: Queryable, platformRunId: string): Promise<readonly Work[]> {
  const rows = await transaction.query<{ source_case_event_id: string; trigger_json: string }>({
    name: 'cm_work',
    text: `SELECT w.source_case_event_id, t.trigger_json FROM cases.cm_label_work w
      JOIN cases.cm_case_trigger_intake t USING (case_trigger_id)
      WHERE w.platform_run_id = $1 AND w.state = 'QUEUED' ORDER BY w.created_at LIMIT ${WORK_MAX} FOR UPDATE OF w`,
    values: [platformRunId],
  });
  return rows.map((row) => ({
    sourceCaseEventId: row.source_case_event_id,
    trigger: JSON.parse(row.trigger_json) as CaseTriggerV1,
  }));
}

/** Event time of the subject, where the trigger carries it. */
export function subjectMicros({ trigger_payload: payload }: CaseTriggerV1): number | undefined {
  const time: unknown = payload !== undefined && 'source_ts_utc' in payload ? payload.source_ts_utc : undefined;
  return typeof time === 'string' ? findInstantMicros(time) : undefined;
}

/** The six pins: the legacy run id is none of them. */
export function pinsOf({ pins }: Pick<CaseTriggerV1, 'pins'>): CaseTriggerV1['pins'] {
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id } = pins;
  return { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id };
}

async function sendDue({ database, labels, rules }: LabelWorkerOptions, runMicros: number): Promise<boolean> {
  const open = await dueEmissions(database, {
    platformRunId: rules.platformRunId,
    runTime: textOfMicros(runMicros),
    limit: LABEL_BATCH_MAX,
  });
  if (open.length === 0) return false;
  const answer = await labels.assert(open.map(({ assertion }) => assertion));
  if (answer.kind === 'unknown') {
    const attempts = Math.max(...open.map((emission) => emission.attempts));
    const delayMs = Math.min(BACKOFF_MS_MAX, BACKOFF_MS * 2 ** Math.min(attempts, 10));
    await postponeEmissions(database, open, { reason: `LS_WRITE_EXCEPTION:${answer.reason}`, delayMs });
    return false;
  }
  const decided = open.flatMap((emission, index) => {
    const verdict = answer.verdicts[index];
    return verdict === undefined ? [] : [{ emission, verdict }];
  });
  await database.transaction((transaction) => settleEmissions(transaction, rules, decided));
  return true;
}
