import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { LabelAcceptedV1 } from '@spine-green/evidence-schemas/documents/label_accepted.v1';
import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { WORKER_ACTOR } from '@spine-green/runtime/cases/actors';
import { ANALYST, analystLabel } from '@spine-green/runtime/cases/analyst-label';
import { labelAssertionIdOf, labelPayloadHash, timelineEventIdOf } from '@spine-green/runtime/events/case-identities';
import { engineTruth } from '@spine-green/runtime/events/label-adapters';
import { findInstantMicros, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { runConfig } from '@spine-green/runtime/run-config';
import { membersOf } from '../../members.ts';

type Refs = LabelAssertionV1['evidence_refs'];

/** What led a program to a label: whoever follows it comes to the same assertion (15, section 3.4). */
export interface LabelCause {
  readonly principal: 'case_management' | 'truth_writer';
  readonly timelineEventId: string;
  readonly labelType: LabelAcceptedV1['label_type'];
  readonly values: readonly string[];
  readonly sourceType: LabelAcceptedV1['source_type'];
  readonly actorId: string;
  readonly refs: Refs;
  /** Latest time at which it may have become effective, microseconds; undefined when it is the one of the observation. */
  readonly effectiveMicros: number | undefined;
}

/** An assertion and why it was made. */
export interface CausedLabel {
  readonly assertionId: string;
  readonly cause: LabelCause;
}

const SUSPICIONS: ReadonlySet<unknown> = new Set(runConfig.case_management.label_emission.suspicion_rules);
const DISPOSITION = 'fraud_disposition';

/** What case management says of a trigger by itself, and what a simulated analyst may say of its case. */
export function labelsOfTrigger(trigger: CaseTriggerV1): readonly CausedLabel[] {
  const { case_id, case_trigger_id, evidence_refs: refs = [], trigger_payload: payload } = trigger;
  const { escalation_rule: rule, source_ts_utc: at } = membersOf(payload);
  const effectiveMicros = typeof at === 'string' ? findInstantMicros(at) : undefined;
  const triggered = timelineEventIdOf({
    case_id,
    timeline_event_type: 'CASE_TRIGGERED',
    source_ref_id: case_trigger_id,
  });
  const asserted = timelineEventIdOf({
    case_id,
    timeline_event_type: 'INVESTIGATOR_ASSERTION',
    source_ref_id: `analyst:simulated-${case_id}`,
  });
  const value = analystLabel([trigger]);
  return [
    ...(SUSPICIONS.has(rule)
      ? [
          ofCase(trigger, triggered, {
            values: ['FRAUD_SUSPECTED'],
            sourceType: WORKER_ACTOR.source_type,
            actorId: WORKER_ACTOR.actor_id,
            refs: [...refs, { ref_type: 'CASE_EVENT', ref_id: triggered }],
            effectiveMicros,
          }),
        ]
      : []),
    ...(value === undefined
      ? []
      : [
          ofCase(trigger, asserted, {
            values: [value],
            sourceType: 'SYSTEM',
            actorId: ANALYST,
            refs: [{ ref_type: 'CASE_EVENT', ref_id: asserted }],
            effectiveMicros: undefined,
          }),
        ]),
  ];
}

function ofCase(
  { case_subject_key: { platform_run_id, event_id } }: CaseTriggerV1,
  timelineEventId: string,
  rest: Pick<LabelCause, 'values' | 'sourceType' | 'actorId' | 'refs' | 'effectiveMicros'>,
): CausedLabel {
  const assertionId = labelAssertionIdOf({
    case_timeline_event_id: timelineEventId,
    label_subject_key: { platform_run_id, event_id },
    label_type: DISPOSITION,
  });
  return { assertionId, cause: { principal: 'case_management', timelineEventId, labelType: DISPOSITION, ...rest } };
}

export interface Traffic {
  readonly envelope: EnvelopeV1;
  readonly origin: { readonly topic: string; readonly partition: number; readonly offset: string };
}

/** Whether the truth column of an archived transaction calls for a label of its feed. */
export const callsForTruth = (traffic: Traffic): boolean =>
  membersOf(traffic.envelope.payload).fraud_flag === true &&
  labelOfTruth(traffic, traffic.envelope.ts_utc) !== undefined;

/** What the feed of the engine's truth says of a transaction; undefined of one that it has nothing to say of. */
export function labelOfTruth({ envelope, origin }: Traffic, observedTime: string): CausedLabel | undefined {
  const { flow_id: flow, event_seq: place, fraud_flag: fraud } = membersOf(envelope.payload);
  const { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id } = envelope;
  const effectiveMicros = findInstantMicros(envelope.ts_utc);
  if (typeof flow !== 'string' || place !== 1 || typeof fraud !== 'boolean' || effectiveMicros === undefined) return;
  if (platform_run_id === undefined || scenario_run_id === undefined || parameter_hash === undefined) return;
  if (seed === undefined || typeof scenario_id !== 'string') return;
  const asserted = engineTruth({
    engine_bundle_id: manifest_fingerprint,
    truth_record_id: flow,
    label_subject_key: { platform_run_id, event_id: envelope.event_id },
    pins: { platform_run_id, scenario_run_id, manifest_fingerprint, parameter_hash, seed, scenario_id },
    label_type: 'chargeback_status',
    label_value: fraud ? 'CHARGEBACK' : 'NO_CHARGEBACK',
    effective_time: textOfMicros(effectiveMicros),
    observed_time: observedTime,
    eb_origin_offset: `${origin.topic}/${origin.partition}/${origin.offset}`,
  });
  return {
    assertionId: asserted.label_assertion_id,
    cause: {
      principal: 'truth_writer',
      timelineEventId: asserted.case_timeline_event_id,
      labelType: asserted.label_type,
      values: [asserted.label_value],
      sourceType: asserted.source_type,
      actorId: asserted.actor_id ?? '',
      refs: asserted.evidence_refs,
      effectiveMicros,
    },
  };
}

/** What of a label follows from its cause, with what names it. */
export type SaidLabel = Pick<
  LabelAcceptedV1,
  | 'label_assertion_id'
  | 'label_subject_key'
  | 'label_type'
  | 'label_value'
  | 'effective_time'
  | 'observed_time'
  | 'source_type'
  | 'payload_hash'
>;

/** What a label says that does not follow from its cause. */
export function causeFaults(label: SaidLabel, cause: LabelCause): readonly string[] {
  const { label_type, label_value, source_type, effective_time, observed_time, label_subject_key } = label;
  const observed = findInstantMicros(observed_time) ?? 0;
  const effective = textOfMicros(Math.min(cause.effectiveMicros ?? observed, observed));
  const statement = { label_subject_key, label_type, label_value, effective_time, observed_time, source_type };
  const hash = labelPayloadHash({ ...statement, actor_id: cause.actorId, evidence_refs: cause.refs });
  return [
    ...(cause.labelType === label_type && cause.sourceType === source_type
      ? []
      : [`is a ${label_type} by ${source_type}, its cause gives a ${cause.labelType} by ${cause.sourceType}`]),
    ...(cause.values.includes(label_value)
      ? []
      : [`says ${label_value}, from what it is about follows ${cause.values.join(' or ')}`]),
    ...(effective_time === effective
      ? []
      : [`is effective ${effective_time}, from what it is about follows ${effective}`]),
    ...(label.payload_hash === hash ? [] : ['does not have the hash of its assertion']),
  ];
}
