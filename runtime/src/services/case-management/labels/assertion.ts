import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { labelAssertionIdOf, labelPayloadHash } from '../../../events/case-identities.ts';
import { textOfMicros } from '../../../kernel/clock.ts';
import type { Actor } from '../policy.ts';
import { type EvidenceRefs, type Pins, type TimelineEvent, timelineEvent } from '../timeline/event.ts';

export interface LabelFacts {
  readonly eventId: string;
  readonly pins: Pins;
  /** Event of the case's timeline that asserts the label. */
  readonly sourceCaseEventId: string;
  readonly labelType: LabelAssertionV1['label_type'];
  readonly labelValue: LabelAssertionV1['label_value'];
  /** Both in the clock domain of the run, microseconds. */
  readonly effectiveMicros: number;
  readonly observedMicros: number;
  readonly actor: Actor;
  readonly refs: EvidenceRefs;
}

/** The assertion of a case's label, with the event that asserts it among its evidence (15, section 3.4). */
export function caseAssertion(facts: LabelFacts): LabelAssertionV1 {
  const { pins, sourceCaseEventId, labelType: label_type, labelValue: label_value } = facts;
  const label_subject_key = { platform_run_id: pins.platform_run_id, event_id: facts.eventId };
  const evidence: EvidenceRefs = [...facts.refs, { ref_type: 'CASE_EVENT', ref_id: sourceCaseEventId }];
  const statement = {
    label_subject_key,
    label_type,
    label_value,
    effective_time: textOfMicros(Math.min(facts.effectiveMicros, facts.observedMicros)),
    observed_time: textOfMicros(facts.observedMicros),
    source_type: facts.actor.source_type,
    actor_id: facts.actor.actor_id,
    evidence_refs: evidence as LabelAssertionV1['evidence_refs'],
  };
  return {
    label_assertion_id: labelAssertionIdOf({
      case_timeline_event_id: sourceCaseEventId,
      label_subject_key,
      label_type,
    }),
    case_timeline_event_id: sourceCaseEventId,
    pins,
    ...statement,
    payload_hash: labelPayloadHash(statement),
  };
}

export interface LabelMoment {
  readonly caseId: string;
  readonly assertion: LabelAssertionV1;
  /** Of the first request; later tries and the answer keep it. */
  readonly requestedTime: string;
  readonly actor: Actor;
}

export type LabelOutcome =
  | { readonly kind: 'pending' }
  | { readonly kind: 'accepted'; readonly assertionRef: string | undefined }
  | { readonly kind: 'rejected'; readonly reason: string };

/** The event of the timeline that tells what became of the label; each kind at most once a label. */
export function labelEvent(moment: LabelMoment, outcome: LabelOutcome): TimelineEvent {
  const { assertion, caseId, requestedTime, actor } = moment;
  const { label_assertion_id: id } = assertion;
  return timelineEvent({
    caseId,
    type: TYPES[outcome.kind],
    sourceRef: `label_assertion:${id}:${outcome.kind}`,
    pins: assertion.pins,
    observedTime: requestedTime,
    actor,
    payload: {
      label_assertion_id: id,
      label_type: assertion.label_type,
      label_value: assertion.label_value,
      label_subject_key: assertion.label_subject_key,
      source_case_event_id: assertion.case_timeline_event_id,
      assertion_ref: outcome.kind === 'accepted' ? outcome.assertionRef : undefined,
      reason_code: outcome.kind === 'rejected' ? outcome.reason : undefined,
    },
  });
}

const TYPES = { pending: 'LABEL_PENDING', accepted: 'LABEL_ACCEPTED', rejected: 'LABEL_REJECTED' } as const;
