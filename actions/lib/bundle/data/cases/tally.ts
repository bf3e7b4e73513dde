import { ActionOutcomeV1 } from '@spine-green/evidence-schemas/documents/action_outcome.v1';
import { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { escalationOf } from '@spine-green/runtime/cases/escalation';
import { decisionTrigger } from '@spine-green/runtime/cases/trigger';
import { triggerPolicyOf } from '@spine-green/runtime/cases/trigger-policy';
import { caseIdOf, caseTriggerIdOf, triggerPayloadHash } from '@spine-green/runtime/events/case-identities';
import { runConfig } from '@spine-green/runtime/run-config';
import { membersOf } from '../../members.ts';
import { eachTime, isOf, type Once } from '../../once.ts';
import { addTo } from '../compare.ts';
import type { LaneTally } from '../decision-lane/tally.ts';
import { classOf } from '../gate/admissions.ts';
import type { Traffic } from './label-causes.ts';
import { type LabelTally, labelKeeper } from './labels.ts';

/** What the admitted triggers and labels say, counted again from the archive. */
export interface CaseTally extends LabelTally {
  readonly triggers: number;
  readonly byType: ReadonlyMap<string, number>;
  readonly byRule: ReadonlyMap<string, number>;
  /** Different cases that they are about. */
  readonly cases: number;
  /** Facts of the decision lane that call for a case whatever the policy samples, and that no trigger is about. */
  readonly untriggered: number;
  /** Triggers about a decision or an outcome that is not archived. */
  readonly unfounded: number;
}

export interface CaseKeeper {
  /**
   * Takes an archived event that a receipt admitted at its place; answers what is wrong with a trigger or a label, or with
   * what either is about. Triggers come first, then labels, so that nothing else has to be remembered.
   */
  readonly add: (traffic: Traffic) => readonly string[];
  readonly tally: (lane: Pick<LaneTally, 'knows'>) => CaseTally;
}

/** What calls for a case whatever a profile samples (15, section 2.3). */
const POLICY = { ...triggerPolicyOf(runConfig.case_trigger, 'default'), allowRate: 0 };
const SAMPLED = 'ALLOW_SAMPLE';

export function caseKeeper(once: Once = eachTime): CaseKeeper {
  const labels = labelKeeper(once);
  const counts = { triggers: 0, byType: new Map<string, number>(), byRule: new Map<string, number>() };
  const cases = new Set<string>();
  const due = new Set<string>();
  const failures = new Set<string>();
  const triggered = new Map<string, string>();
  const readers: Readonly<Record<string, (envelope: EnvelopeV1) => readonly string[]>> = {
    case_trigger: (envelope) => {
      const trigger = envelope.payload;
      if (!isOf(CaseTriggerV1, trigger, once)) return ['is no case_trigger by its contract'];
      counts.triggers += 1;
      addTo(counts.byType, trigger.trigger_type, 1);
      addTo(counts.byRule, ruleOf(trigger), 1);
      cases.add(trigger.case_id);
      triggered.set(trigger.source_ref_id, trigger.payload_hash);
      labels.trigger(trigger);
      return triggerFaults(trigger, envelope);
    },
    label_accepted: labels.add,
    decision_response: ({ event_id, payload }) => {
      if (!isOf(DecisionResponseV1, payload, once)) return [];
      const source = `decision:${payload.decision_id}`;
      const rule = ruleFor(payload);
      if (rule !== undefined && rule !== SAMPLED) due.add(source);
      const said = triggered.get(source);
      return said === undefined || said === hashOfTrigger(payload, { rule, decisionEventId: event_id })
        ? []
        : [`has a trigger that does not follow from it: ${source}`];
    },
    action_outcome: ({ payload }) => {
      if (!isOf(ActionOutcomeV1, payload, once) || payload.status === 'EXECUTED') return [];
      due.add(`action_outcome:${payload.outcome_id}`);
      failures.add(`action_outcome:${payload.outcome_id}`);
      return [];
    },
  };
  return {
    add: (traffic) => {
      const { envelope } = traffic;
      const seen = classOf(envelope.event_type) === 'traffic_fraud' ? labels.see(traffic) : [];
      return [...seen, ...(readers[envelope.event_type]?.(envelope) ?? [])];
    },
    tally: ({ knows }) => ({
      ...counts,
      ...labels.tally(),
      cases: cases.size,
      untriggered: [...due].filter((source) => !triggered.has(source)).length,
      unfounded: [...triggered.keys()].filter((source) => {
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

/** By which rule a decision calls for a case; an allowed one may be a sample of its profile. */
function ruleFor(decision: DecisionResponseV1): string | undefined {
  const escalation = escalationOf(decision, POLICY);
  if (escalation.kind === 'escalates') return escalation.rule;
  return escalation.kind === 'passes' && escalation.action === 'ALLOW' ? SAMPLED : undefined;
}

/** Hash of the trigger that the service makes of a decision; undefined where it makes none. */
function hashOfTrigger(
  decision: DecisionResponseV1,
  { rule, decisionEventId }: { readonly rule: string | undefined; readonly decisionEventId: string },
): string | undefined {
  if (rule === undefined) return undefined;
  const source = {
    decisionId: decision.decision_id,
    sourceEventId: decision.source_event.event_id,
    decisionEventId,
    sourceTsUtc: decision.source_event.ts_utc,
  };
  const made = decisionTrigger({ decision, source, rule }, POLICY);
  return 'trigger' in made ? made.trigger.payload_hash : undefined;
}
