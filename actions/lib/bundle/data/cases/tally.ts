import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { LabelAcceptedV1 } from '@spine-green/evidence-schemas/documents/label_accepted.v1';
import { caseIdOf, caseTriggerIdOf, triggerPayloadHash } from '@spine-green/runtime/events/case-identities';
import { findInstantMicros } from '@spine-green/runtime/kernel/clock';
import { membersOf } from '../../members.ts';
import { eachTime, isOf, type Once } from '../../once.ts';
import { addTo } from '../compare.ts';
import type { LaneTally } from '../decision-lane/tally.ts';
import { classOf } from '../gate/admissions.ts';

/** What the admitted triggers and labels say, counted again from the archive. */
export interface CaseTally {
  readonly triggers: number;
  readonly byType: ReadonlyMap<string, number>;
  readonly byRule: ReadonlyMap<string, number>;
  /** Different cases that they are about. */
  readonly cases: number;
  /** Facts of the decision lane that call for a case whatever the policy samples, and that no trigger is about. */
  readonly untriggered: number;
  /** Triggers about a decision or an outcome that is not archived. */
  readonly unfounded: number;
  readonly labels: number;
  readonly byLabelType: ReadonlyMap<string, number>;
  readonly byValue: ReadonlyMap<string, number>;
  readonly bySource: ReadonlyMap<string, number>;
  /** Subjects of a kind of label of which the newest statements contradict each other. */
  readonly conflicts: number;
  /** Labels of a transaction that is not archived. */
  readonly orphans: number;
  /** Whether an assertion is among them. */
  readonly isLabelled: (assertionId: string) => boolean;
}

export interface CaseKeeper {
  /**
   * Takes an archived event that a receipt admitted at its place; answers what is wrong with a trigger or a label. Labels
   * come before the transactions that they are about, so that no transaction has to be remembered.
   */
  readonly add: (envelope: EnvelopeV1) => readonly string[];
  readonly tally: (lane: Pick<LaneTally, 'knows'>) => CaseTally;
}

/** Actions that call for a case in every posture but a degraded one (15, section 2.3). */
const ESCALATING: ReadonlySet<string> = new Set(['QUEUE_REVIEW', 'txn_block']);

export function caseKeeper(once: Once = eachTime): CaseKeeper {
  const labels = labelKeeper(once);
  const counts = { triggers: 0, byType: new Map<string, number>(), byRule: new Map<string, number>() };
  const cases = new Set<string>();
  const due = new Set<string>();
  const failures = new Set<string>();
  const triggered = new Set<string>();
  const readers: Readonly<Record<string, (envelope: EnvelopeV1) => readonly string[]>> = {
    case_trigger: (envelope) => {
      const trigger = envelope.payload;
      if (!isOf(CaseTriggerV1, trigger, once)) return ['is no case_trigger by its contract'];
      counts.triggers += 1;
      addTo(counts.byType, trigger.trigger_type, 1);
      addTo(counts.byRule, ruleOf(trigger), 1);
      cases.add(trigger.case_id);
      triggered.add(trigger.source_ref_id);
      return triggerFaults(trigger, envelope);
    },
    label_accepted: labels.add,
    decision_response: ({ payload }) => {
      if (!isOf(DecisionResponseV1, payload, once) || payload.degrade_posture.mode !== 'NORMAL') return [];
      if (ESCALATING.has(payload.decision.action_kind)) due.add(`decision:${payload.decision_id}`);
      return [];
    },
    action_outcome: ({ payload }) => {
      if (!isOf(ActionOutcomeV1, payload, once) || payload.status === 'EXECUTED') return [];
      due.add(`action_outcome:${payload.outcome_id}`);
      failures.add(`action_outcome:${payload.outcome_id}`);
      return [];
    },
  };
  return {
    add: (envelope) => {
      if (classOf(envelope.event_type) === 'traffic_fraud') labels.see(envelope.event_id);
      return readers[envelope.event_type]?.(envelope) ?? [];
    },
    tally: ({ knows }) => ({
      ...counts,
      ...labels.tally(),
      cases: cases.size,
      untriggered: [...due].filter((source) => !triggered.has(source)).length,
      unfounded: [...triggered].filter((source) => {
        const [, kind, name = ''] = /^(decision|action_outcome):(.+)$/.exec(source) ?? [];
        return (kind === 'decision' && !knows(name)) || (kind === 'action_outcome' && !failures.has(source));
      }).length,
    }),
  };
}

/** By which rule a trigger came to be, as its own payload tells (15, section 2.3). */
function ruleOf({ trigger_type: type, trigger_payload: payload = {} }: CaseTriggerV1): string {
  const said = membersOf(payload);
  if (type === 'DECISION_ESCALATION') return String(said.escalation_rule);
  return type === 'ACTION_FAILURE' ? `OUTCOME_${String(said.status)}` : 'DEGRADED';
}

/** Its identities and its hash follow from what it says (15, sections 1 and 2.5). */
function triggerFaults(trigger: CaseTriggerV1, envelope: EnvelopeV1): readonly string[] {
  return [
    ...(trigger.case_id === caseIdOf(trigger.case_subject_key) ? [] : ['is about another case than its subject has']),
    ...(trigger.case_trigger_id === caseTriggerIdOf(trigger) ? [] : ['has a trigger id that does not follow from it']),
    ...(trigger.payload_hash === triggerPayloadHash(trigger) ? [] : ['does not have the hash of its trigger']),
    ...(envelope.event_id === trigger.case_trigger_id ? [] : ['is another event than its trigger']),
  ];
}

/** The newest statement of one kind about one subject, and every value that shares its times. */
interface Newest {
  readonly effective: number;
  readonly observed: number;
  readonly values: Set<string>;
}

function labelKeeper(once: Once) {
  const ids = new Set<string>();
  const unseen = new Map<string, number>();
  const newest = new Map<string, Newest>();
  const [byLabelType, byValue, bySource] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  return {
    see: (eventId: string): void => {
      unseen.delete(eventId);
    },
    add: (envelope: EnvelopeV1): readonly string[] => {
      const label = envelope.payload;
      if (!isOf(LabelAcceptedV1, label, once)) return ['is no label_accepted by its contract'];
      const again = ids.has(label.label_assertion_id);
      ids.add(label.label_assertion_id);
      addTo(byLabelType, label.label_type, 1);
      addTo(byValue, label.label_value, 1);
      addTo(bySource, label.source_type, 1);
      addTo(unseen, label.label_subject_key.event_id, 1);
      keepNewest(newest, label);
      return [...(again ? ['tells of a label that another event tells of'] : []), ...labelFaults(label, envelope)];
    },
    tally: () => ({
      labels: ids.size,
      byLabelType,
      byValue,
      bySource,
      conflicts: [...newest.values()].filter(({ values }) => values.size > 1).length,
      orphans: [...unseen.values()].reduce((sum, count) => sum + count, 0),
      isLabelled: (assertionId: string) => ids.has(assertionId),
    }),
  };
}

/** Statements are ordered as instants and never as texts (15, section 4.4). */
function keepNewest(newest: Map<string, Newest>, label: LabelAcceptedV1): void {
  const name = `${label.label_subject_key.event_id}\n${label.label_type}`;
  const [effective, observed] = [
    findInstantMicros(label.effective_time) ?? 0,
    findInstantMicros(label.observed_time) ?? 0,
  ];
  const known = newest.get(name);
  const order = known === undefined ? 1 : effective - known.effective || observed - known.observed;
  if (order === 0) known?.values.add(label.label_value);
  else if (order > 0) newest.set(name, { effective, observed, values: new Set([label.label_value]) });
}

const labelFaults = (label: LabelAcceptedV1, envelope: EnvelopeV1): readonly string[] => [
  ...(envelope.event_id === label.label_assertion_id ? [] : ['is another event than its label']),
  ...(envelope.parent_event_id === label.label_subject_key.event_id ? [] : ['labels another event than its parent']),
  ...(label.label_subject_key.platform_run_id === envelope.platform_run_id ? [] : ['labels an event of another run']),
  ...(label.assertion_ref === `ls://labels/${envelope.platform_run_id}/${label.label_assertion_id}`
    ? []
    : ['names another place of its assertion']),
];
