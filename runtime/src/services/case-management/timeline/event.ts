import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import { type CaseSubjectKey, timelineEventIdOf, timelinePayloadHash } from '../../../events/case-identities.ts';
import type { Actor } from '../policy.ts';

export const TIMELINE_EVENT_TYPES = [
  'CASE_TRIGGERED',
  'EVIDENCE_ATTACHED',
  'INVESTIGATOR_ASSERTION',
  'ACTION_INTENT_REQUESTED',
  'ACTION_OUTCOME_ATTACHED',
  'LABEL_PENDING',
  'LABEL_REJECTED',
  'LABEL_ACCEPTED',
] as const;
export type TimelineEventType = (typeof TIMELINE_EVENT_TYPES)[number];

export type EvidenceRefs = NonNullable<CaseTriggerV1['evidence_refs']>;
export type Pins = CaseTriggerV1['pins'];

/** One event of a case's timeline as it is stored: references and small scalars (15, section 3.2). */
export interface TimelineEvent {
  readonly case_id: string;
  readonly case_timeline_event_id: string;
  readonly timeline_event_type: TimelineEventType;
  readonly source_ref_id: string;
  readonly pins: Pins;
  readonly observed_time: string;
  readonly payload_hash: string;
  readonly evidence_refs: EvidenceRefs;
  readonly case_subject_key?: CaseSubjectKey;
  readonly timeline_payload: Readonly<Record<string, unknown>>;
}

export interface EventFacts {
  readonly caseId: string;
  readonly type: TimelineEventType;
  readonly sourceRef: string;
  readonly pins: Pins;
  /** Of the platform's clock: when the fact was recorded at its source. */
  readonly observedTime: string;
  readonly actor: Actor;
  readonly refs?: EvidenceRefs;
  readonly subject?: CaseSubjectKey;
  readonly payload: Readonly<Record<string, unknown>>;
}

export function timelineEvent(facts: EventFacts): TimelineEvent {
  const identity = {
    case_id: facts.caseId,
    timeline_event_type: facts.type,
    source_ref_id: facts.sourceRef,
  };
  const rest = {
    pins: facts.pins,
    observed_time: facts.observedTime,
    evidence_refs: facts.refs ?? [],
    timeline_payload: { ...definedOf(facts.payload), ...facts.actor },
    ...(facts.subject === undefined ? {} : { case_subject_key: facts.subject }),
  };
  return {
    ...identity,
    case_timeline_event_id: timelineEventIdOf(identity),
    ...rest,
    payload_hash: timelinePayloadHash({ ...identity, ...rest }),
  };
}

const definedOf = (payload: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));

/** Of the whole document, actor included: the same event by another actor is a mismatch and no repetition (15, section 1). */
export const documentHash = (event: TimelineEvent): string => sha256Hex(canonicalJson(event));

export interface TimelineLink {
  readonly kind: LinkKind;
  readonly id: string;
}

export const LINK_KINDS = [
  'event_id',
  'decision_id',
  'action_outcome_id',
  'audit_record_id',
  'case_trigger_id',
  'case_event_id',
  'source_ref_id',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const KIND_OF_REF: Readonly<Record<string, LinkKind>> = {
  DECISION: 'decision_id',
  ACTION_OUTCOME: 'action_outcome_id',
  DLA_AUDIT_RECORD: 'audit_record_id',
  CASE_EVENT: 'case_event_id',
};
const KIND_OF_PREFIX: Readonly<Record<string, LinkKind>> = {
  decision: 'decision_id',
  action_outcome: 'action_outcome_id',
  audit: 'audit_record_id',
};

/** What a case is found by: subject, evidence, source reference and members of the payload with these names. */
export function linksOf(event: TimelineEvent): readonly TimelineLink[] {
  const found: TimelineLink[] = [{ kind: 'source_ref_id', id: event.source_ref_id }];
  if (event.case_subject_key !== undefined) found.push({ kind: 'event_id', id: event.case_subject_key.event_id });
  for (const { ref_type, ref_id } of event.evidence_refs) {
    const kind = KIND_OF_REF[ref_type];
    if (kind !== undefined) found.push({ kind, id: ref_id });
  }
  const nested = event.timeline_payload.source_ref_id;
  for (const ref of [event.source_ref_id, typeof nested === 'string' ? nested : '']) {
    const [, prefix = '', id = ''] = /^([a-z_]+):([0-9a-f]{32})$/.exec(ref) ?? [];
    const kind = KIND_OF_PREFIX[prefix];
    if (kind !== undefined) found.push({ kind, id });
  }
  for (const kind of LINK_KINDS) {
    const id = event.timeline_payload[kind];
    if (typeof id === 'string') found.push({ kind, id });
  }
  return [...new Map(found.map((link) => [`${link.kind} ${link.id}`, link])).values()];
}
