import { canonicalJson, PlatformError } from '@spine-green/evidence-schemas';
import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { advanceCheckpoints } from '../../../consumer/checkpoints.ts';
import type { Window } from '../../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../../consumer/streams.ts';
import { countersStatement } from '../../../observability/counters.ts';
import type { Database, Queryable } from '../../../substrate/database/port.ts';
import type { CasePolicy } from '../policy.ts';
import { type Appended, appendTimeline } from '../timeline/append.ts';
import { type IntakePlan, type KnownAction, type KnownCases, keysOf, planIntakes, triggerText } from './step.ts';

export interface CaseIntake {
  /** Decides and commits windows in one transaction, checkpoints included. Throws E_CASE_NO_MERGE and writes nothing when
   * a case came with another subject. */
  commit(
    windows: readonly Window[],
  ): Promise<{ readonly plans: readonly IntakePlan[]; readonly appended: readonly Appended[] }>;
}

export interface CaseIntakeOptions {
  readonly database: Database;
  readonly stream: ConsumerStream;
  readonly platformRunId: string;
  readonly policy: CasePolicy;
}

export const caseIntake = ({ database, stream, platformRunId, policy }: CaseIntakeOptions): CaseIntake => ({
  commit: (windows) =>
    database.transaction(async (transaction) => {
      const plans = planIntakes(windows, await loadKnown(transaction, windows), policy);
      const all = <T>(of: (plan: IntakePlan) => readonly T[]): readonly T[] => plans.flatMap(of);
      const noMerge = all((plan) => plan.noMerge);
      if (noMerge.length > 0) {
        throw new PlatformError('E_CASE_NO_MERGE', `${noMerge.join(', ')} came with another subject`);
      }
      await insertCases(
        transaction,
        platformRunId,
        all(({ cases }) => cases),
      );
      await insertTriggers(
        transaction,
        platformRunId,
        all(({ triggers }) => triggers),
      );
      await countRepeats(transaction, platformRunId, plans);
      const rules = { platformRunId, terminalValues: policy.terminalValues };
      const appended = await appendTimeline(
        transaction,
        rules,
        all(({ events }) => events),
      );
      await insertWork(
        transaction,
        platformRunId,
        all(({ labelWork }) => labelWork),
      );
      await attachOutcomes(
        transaction,
        all(({ outcomes }) => outcomes),
      );
      await insertQuarantine(transaction, platformRunId, plans);
      const place = { table: stream.checkpointTable, streamId: stream.streamId };
      await advanceCheckpoints(
        transaction,
        place,
        plans.map(({ window, watermarkTsUtc }) => ({ ...window, watermarkTsUtc })),
      );
      const counters = [...all((plan) => plan.counters), ...timelineCounters(appended)];
      if (counters.length > 0) {
        const scope = { component: 'cm', platformRunId, scenarioRunId: 'N/A' };
        await transaction.execute(countersStatement(scope, counters));
      }
      return { plans, appended };
    }),
});

/** What appends add to the exact counters of a run. */
export const timelineCounters = (appended: readonly Appended[]) =>
  appended.map(({ event, outcome }) =>
    outcome === 'TIMELINE_EVENT_PAYLOAD_MISMATCH'
      ? { counter: 'payload_mismatches', dim: 'TIMELINE_PAYLOAD_MISMATCH', value: 1 }
      : {
          counter: 'timeline_events_appended',
          dim: event.timeline_event_type,
          value: outcome === 'TIMELINE_EVENT_NEW' ? 1 : 0,
        },
  );

async function loadKnown(transaction: Queryable, windows: readonly Window[]): Promise<KnownCases> {
  const { caseIds, triggerIds, actionKeys } = keysOf(windows);
  const actions = actionKeys.length === 0 ? new Map<string, KnownAction>() : await loadActions(transaction, actionKeys);
  if (triggerIds.length === 0) return { subjects: new Map(), triggers: new Map(), actions };
  const cases = await transaction.query<{ case_id: string; case_subject_hash: string }>({
    name: 'cm_known_cases',
    text: 'SELECT case_id, case_subject_hash FROM cases.cm_cases WHERE case_id = ANY($1::text[])',
    values: [caseIds],
  });
  const triggers = await transaction.query<{ case_trigger_id: string; document_hash: string }>({
    name: 'cm_known_triggers',
    text: `SELECT case_trigger_id, document_hash FROM cases.cm_case_trigger_intake
      WHERE case_trigger_id = ANY($1::text[])`,
    values: [triggerIds],
  });
  return {
    subjects: new Map(cases.map((row) => [row.case_id, row.case_subject_hash])),
    triggers: new Map(triggers.map((row) => [row.case_trigger_id, row.document_hash])),
    actions,
  };
}

async function loadActions(transaction: Queryable, keys: readonly string[]): Promise<ReadonlyMap<string, KnownAction>> {
  const rows = await transaction.query<{ key: string; case_id: string; event_id: string; pins_json: string }>({
    name: 'cm_known_actions',
    text: `SELECT a.action_idempotency_key AS key, a.case_id, a.source_case_event_id AS event_id, c.pins_json
      FROM cases.cm_action_intents a JOIN cases.cm_cases c USING (case_id)
      WHERE a.action_idempotency_key = ANY($1::text[])`,
    values: [keys],
  });
  return new Map(
    rows.map((row) => [
      row.key,
      {
        caseId: row.case_id,
        sourceCaseEventId: row.event_id,
        pins: JSON.parse(row.pins_json) as CaseTriggerV1['pins'],
      },
    ]),
  );
}

async function insertCases(transaction: Queryable, platformRunId: string, cases: IntakePlan['cases']): Promise<void> {
  if (cases.length === 0) return;
  const column = <T>(of: (trigger: CaseTriggerV1) => T): readonly T[] => cases.map(({ trigger }) => of(trigger));
  await transaction.execute({
    name: 'cm_insert_cases',
    text: `INSERT INTO cases.cm_cases (case_id, case_subject_hash, case_subject_key_json, pins_json, platform_run_id,
        scenario_run_id, event_class, event_id, first_observed_time, last_observed_time, trigger_count)
      SELECT c, h, k, p, $1, s, l, e, o, o, 0
      FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
        AS n (c, h, k, p, s, l, e, o) ORDER BY c`,
    values: [
      platformRunId,
      column(({ case_id }) => case_id),
      cases.map(({ subjectHash }) => subjectHash),
      column(({ case_subject_key }) => canonicalJson(case_subject_key)),
      column(({ pins }) => canonicalJson(pins)),
      column(({ pins }) => pins.scenario_run_id),
      column(({ case_subject_key }) => case_subject_key.event_class),
      column(({ case_subject_key }) => case_subject_key.event_id),
      column(({ observed_time }) => observed_time),
    ],
  });
}

async function insertTriggers(
  transaction: Queryable,
  platformRunId: string,
  triggers: IntakePlan['triggers'],
): Promise<void> {
  if (triggers.length === 0) return;
  const column = <T>(of: (trigger: CaseTriggerV1) => T): readonly T[] => triggers.map(({ trigger }) => of(trigger));
  await transaction.execute({
    name: 'cm_insert_triggers',
    text: `INSERT INTO cases.cm_case_trigger_intake (case_trigger_id, case_id, platform_run_id, trigger_type,
        source_ref_id, document_hash, payload_hash, trigger_json, observed_time)
      SELECT i, c, $1, t, s, d, p, j, o FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
        $7::text[], $8::text[], $9::text[]) AS n (i, c, t, s, d, p, j, o) ORDER BY i`,
    values: [
      platformRunId,
      column(({ case_trigger_id }) => case_trigger_id),
      column(({ case_id }) => case_id),
      column(({ trigger_type }) => trigger_type),
      column(({ source_ref_id }) => source_ref_id),
      triggers.map(({ hash }) => hash),
      column(({ payload_hash }) => payload_hash),
      column(triggerText),
      column(({ observed_time }) => observed_time),
    ],
  });
  const perCase = [...Map.groupBy(triggers, ({ trigger }) => trigger.case_id)].sort(([a], [b]) => (a < b ? -1 : 1));
  await transaction.execute({
    name: 'cm_count_triggers',
    text: `UPDATE cases.cm_cases c SET trigger_count = c.trigger_count + n.triggers,
        last_observed_time = greatest(c.last_observed_time, n.last)
      FROM unnest($1::text[], $2::int[], $3::text[]) AS n (case_id, triggers, last) WHERE c.case_id = n.case_id`,
    values: [
      perCase.map(([id]) => id),
      perCase.map(([, all]) => all.length),
      perCase.map(
        ([, all]) =>
          all
            .map(({ trigger }) => trigger.observed_time)
            .sort()
            .at(-1) ?? '',
      ),
    ],
  });
}

async function countRepeats(
  transaction: Queryable,
  platformRunId: string,
  plans: readonly IntakePlan[],
): Promise<void> {
  const mismatches = plans.flatMap((plan) => plan.mismatches);
  const replays = new Map<string, number>();
  for (const [id, times] of plans.flatMap((plan) => [...plan.replays])) replays.set(id, (replays.get(id) ?? 0) + times);
  const ids = [...new Set([...replays.keys(), ...mismatches.map(({ trigger }) => trigger.case_trigger_id)])].sort();
  if (ids.length === 0) return;
  await transaction.execute({
    name: 'cm_count_repeats',
    text: `UPDATE cases.cm_case_trigger_intake t SET replay_count = t.replay_count + r.replays,
        mismatch_count = t.mismatch_count + r.mismatches, last_seen = clock_timestamp()
      FROM unnest($1::text[], $2::int[], $3::int[]) AS r (id, replays, mismatches) WHERE t.case_trigger_id = r.id`,
    values: [
      ids,
      ids.map((id) => replays.get(id) ?? 0),
      ids.map((id) => mismatches.filter(({ trigger }) => trigger.case_trigger_id === id).length),
    ],
  });
  if (mismatches.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO cases.cm_case_trigger_mismatches
        (case_trigger_id, platform_run_id, stored_hash, observed_hash, trigger_json)
      SELECT i, $1, s, o, j FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS m (i, s, o, j)
      ON CONFLICT DO NOTHING`,
    values: [
      platformRunId,
      mismatches.map(({ trigger }) => trigger.case_trigger_id),
      mismatches.map(({ storedHash }) => storedHash),
      mismatches.map(({ hash }) => hash),
      mismatches.map(({ trigger }) => triggerText(trigger)),
    ],
  });
}

async function insertWork(
  transaction: Queryable,
  platformRunId: string,
  labelWork: IntakePlan['labelWork'],
): Promise<void> {
  if (labelWork.length === 0) return;
  await transaction.execute({
    name: 'cm_label_work',
    text: `INSERT INTO cases.cm_label_work (case_trigger_id, platform_run_id, case_id, source_case_event_id)
      SELECT t, $1, c, e FROM unnest($2::text[], $3::text[], $4::text[]) AS w (t, c, e)
      ON CONFLICT (case_trigger_id) DO NOTHING`,
    values: [
      platformRunId,
      labelWork.map(({ trigger }) => trigger.case_trigger_id),
      labelWork.map(({ trigger }) => trigger.case_id),
      labelWork.map(({ timelineEventId }) => timelineEventId),
    ],
  });
}

async function attachOutcomes(transaction: Queryable, outcomes: IntakePlan['outcomes']): Promise<void> {
  if (outcomes.length === 0) return;
  await transaction.execute({
    text: `UPDATE cases.cm_action_intents a SET outcome_id = o.id, outcome_status = o.status, outcome_time = o.at
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS o (key, id, status, at)
      WHERE a.action_idempotency_key = o.key AND a.outcome_id IS NULL`,
    values: [
      outcomes.map(({ idempotency_key }) => idempotency_key),
      outcomes.map(({ outcome_id }) => outcome_id),
      outcomes.map(({ status }) => status),
      outcomes.map(({ completed_at_utc }) => completed_at_utc),
    ],
  });
}

async function insertQuarantine(
  transaction: Queryable,
  platformRunId: string,
  plans: readonly IntakePlan[],
): Promise<void> {
  const rows = plans.flatMap(({ quarantine, window: { topic, partition } }) =>
    quarantine.map((one) => ({ topic, partition, ...one })),
  );
  if (rows.length === 0) return;
  await transaction.execute({
    text: `INSERT INTO cases.cm_intake_quarantine (quarantine_id, platform_run_id, topic, partition_id, offset_value,
        reason_code, body_sha256)
      SELECT i, $1, t, p, o, r, b
      FROM unnest($2::text[], $3::text[], $4::integer[], $5::bigint[], $6::text[], $7::text[]) AS q (i, t, p, o, r, b)
      ON CONFLICT (quarantine_id) DO NOTHING`,
    values: [
      platformRunId,
      rows.map(({ quarantineId }) => quarantineId),
      rows.map(({ topic }) => topic),
      rows.map(({ partition }) => partition),
      rows.map(({ offset }) => offset),
      rows.map(({ reason }) => reason),
      rows.map(({ bodySha256 }) => bodySha256),
    ],
  });
}
