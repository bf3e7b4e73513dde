import { handle } from '@spine-green/evidence-schemas';
import { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { LabelAcceptedV1 } from '@spine-green/evidence-schemas/documents/label_accepted.v1';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import type { Truth } from './checkers.ts';
import type { LaneTruth } from './lane-checkers.ts';
import { recordsOf, valueIn } from './topic-records.ts';
import type { Sources } from './truth.ts';

/** Actions after which a person looks at the transaction (15, section 2.3). */
const ESCALATING: readonly string[] = ['QUEUE_REVIEW', 'txn_block'];

/** What decisions, actions, audit, cases and labels left, beside what was read of the stream. */
export async function readLaneTruth(
  { platform, database, eventLog }: Sources,
  { expected, recordedCopies }: Pick<Truth, 'expected' | 'recordedCopies'>,
): Promise<LaneTruth> {
  const lane = await readEnvelopes(eventLog, handle('FP_BUS_RTDL_V1'));
  const of = (type: string) => lane.filter(({ event_type }) => event_type === type);
  const names = async (text: string): Promise<readonly string[]> => {
    const rows = await database.query<{ name: string }>({ text, values: [platform.platformRunId] });
    return rows.map(({ name }) => name);
  };
  const chains = await database.query<{ name: string; status: string }>({
    text: `SELECT decision_id AS name, chain_status AS status FROM rtdl.dla_lineage_chains WHERE platform_run_id = $1`,
    values: [platform.platformRunId],
  });
  const traffic = handle('FP_BUS_TRAFFIC_FRAUD_V1');
  return {
    traffic: new Set([...expected].filter(([, topic]) => topic === traffic).map(([eventId]) => eventId)),
    decisions: of('decision_response').map(({ event_id, payload }) => ({ eventId: event_id, ...decisionOf(payload) })),
    intents: of('action_intent').map(({ event_id, payload }) => {
      const { action_id, decision_id } = ActionIntentV1.parse(payload);
      return { eventId: event_id, actionId: action_id, decisionId: decision_id, status: '' };
    }),
    outcomes: of('action_outcome').map(({ event_id, payload }) => {
      const { action_id, decision_id, status } = ActionOutcomeV1.parse(payload);
      return { eventId: event_id, actionId: action_id, decisionId: decision_id, status };
    }),
    triggers: (await readEnvelopes(eventLog, handle('FP_BUS_CASE_TRIGGERS_V1'))).map(({ event_id, payload }) => {
      const { case_trigger_id, source_ref_id, case_subject_key: subject } = CaseTriggerV1.parse(payload);
      const about = `${subject.event_class} ${subject.event_id}`;
      return { eventId: event_id, triggerId: case_trigger_id, sourceRefId: source_ref_id, subject: about };
    }),
    labelled: (await readEnvelopes(eventLog, handle('FP_BUS_LABELS_EVENTS_V1'))).map(({ event_id, payload }) => ({
      eventId: event_id,
      assertionId: LabelAcceptedV1.parse(payload).label_assertion_id,
    })),
    recordedCopies,
    chains: chains.map(({ name, status }) => ({ decisionId: name, status })),
    effects: await names('SELECT action_id AS name FROM rtdl.al_effects WHERE platform_run_id = $1'),
    audited: await names(
      `SELECT decision_id AS name FROM rtdl.dla_audit_index WHERE platform_run_id = $1 AND kind = 'CHAIN'`,
    ),
    intake: await names('SELECT case_trigger_id AS name FROM cases.cm_case_trigger_intake WHERE platform_run_id = $1'),
    cases: await names(
      `SELECT concat_ws(' ', case_subject_key_json::json ->> 'event_class', event_id) AS name
        FROM cases.cm_cases WHERE platform_run_id = $1`,
    ),
    timeline: await names('SELECT label_assertion_id AS name FROM labels.ls_label_timeline WHERE platform_run_id = $1'),
    asked: await names(
      `SELECT label_assertion_id AS name FROM cases.cm_label_emissions
        WHERE platform_run_id = $1 AND status <> 'REJECTED'`,
    ),
  };
}

function decisionOf(payload: unknown) {
  const { decision_id, source_event, degrade_posture, decision } = DecisionResponseV1.parse(payload);
  const escalates = degrade_posture.mode === 'NORMAL' && ESCALATING.includes(String(decision.action_kind));
  return { decisionId: decision_id, sourceEventId: source_event.event_id, escalates };
}

async function readEnvelopes(eventLog: EventLog, topic: string): Promise<readonly EnvelopeV1[]> {
  const found: EnvelopeV1[] = [];
  for await (const record of recordsOf(eventLog, topic)) found.push(EnvelopeV1.parse(valueIn(record)));
  return found;
}
