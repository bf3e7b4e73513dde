import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';

/**
 * Identities of cases, triggers, timelines, labels and manual actions (15, section 1). Components that meet on topics and
 * over HTTP have to agree on them, so they stand here once.
 */

/** sha256 of the canonical JSON of `{"payload":<payload>,"recipe":<recipe>}`, 64 characters. */
export const recipeHash = (recipe: string, payload: unknown): string => sha256Hex(canonicalJson({ payload, recipe }));

const hex32Of = (recipe: string, payload: unknown): string => recipeHash(recipe, payload).slice(0, 32);

export interface EvidenceRefLike {
  readonly ref_type: string;
  readonly ref_id: string;
  readonly ref_scope?: string | undefined;
}

/** In every hash: the three members, sorted by them. */
const normalisedRefs = (refs: readonly EvidenceRefLike[]) =>
  refs
    .map(({ ref_type, ref_id, ref_scope = '' }) => ({ ref_id, ref_scope, ref_type }))
    .sort(
      (a, b) =>
        order(a.ref_type, b.ref_type) || order(a.ref_id, b.ref_id) || order(a.ref_scope ?? '', b.ref_scope ?? ''),
    );

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What makes two triggers of one case, and two labels of one subject (15, sections 1 and 4.2). */
export const CASE_SUBJECT_FIELDS = ['platform_run_id', 'event_class', 'event_id'] as const;
export const LABEL_SUBJECT_FIELDS = ['platform_run_id', 'event_id'] as const;

type Fields<Names extends readonly string[]> = { readonly [Name in Names[number]]: string };

export type CaseSubjectKey = Fields<typeof CASE_SUBJECT_FIELDS>;

const pick = <Names extends readonly string[]>(names: Names, from: Fields<Names>): Fields<Names> =>
  Object.fromEntries(names.map((name) => [name, from[name as Names[number]]])) as Fields<Names>;

export const caseIdOf = (subject: CaseSubjectKey): string =>
  hex32Of('cm.case_id.v1', pick(CASE_SUBJECT_FIELDS, subject));

export const caseTriggerIdOf = (trigger: {
  readonly case_id: string;
  readonly trigger_type: string;
  readonly source_ref_id: string;
}): string => {
  const { case_id, trigger_type, source_ref_id } = trigger;
  return hex32Of('cm.case_trigger_id.v1', { case_id, trigger_type, source_ref_id });
};

export const triggerPayloadHash = (trigger: {
  readonly case_subject_key: CaseSubjectKey;
  readonly trigger_type: string;
  readonly source_ref_id: string;
  readonly pins: object;
  readonly observed_time: string;
  readonly evidence_refs?: readonly EvidenceRefLike[] | undefined;
  readonly trigger_payload?: object | undefined;
}): string => {
  const { case_subject_key, trigger_type, source_ref_id, pins, observed_time } = trigger;
  return recipeHash('cm.case_trigger_payload_hash.v1', {
    case_subject_key,
    trigger_type,
    source_ref_id,
    pins,
    observed_time,
    evidence_refs: normalisedRefs(trigger.evidence_refs ?? []),
    trigger_payload: trigger.trigger_payload ?? {},
  });
};

export const timelineEventIdOf = (event: {
  readonly case_id: string;
  readonly timeline_event_type: string;
  readonly source_ref_id: string;
}): string => {
  const { case_id, timeline_event_type, source_ref_id } = event;
  return hex32Of('cm.case_timeline_event_id.v1', { case_id, timeline_event_type, source_ref_id });
};

export const timelinePayloadHash = (event: {
  readonly case_id: string;
  readonly timeline_event_type: string;
  readonly source_ref_id: string;
  readonly pins: object;
  readonly observed_time: string;
  readonly evidence_refs?: readonly EvidenceRefLike[] | undefined;
  readonly timeline_payload?: object | undefined;
  readonly case_subject_key?: CaseSubjectKey | undefined;
}): string => {
  const { case_id, timeline_event_type, source_ref_id, pins, observed_time } = event;
  return recipeHash('cm.case_timeline_payload_hash.v1', {
    case_id,
    timeline_event_type,
    source_ref_id,
    pins,
    observed_time,
    evidence_refs: normalisedRefs(event.evidence_refs ?? []),
    timeline_payload: event.timeline_payload ?? {},
    case_subject_key: event.case_subject_key ?? null,
  });
};

export type LabelSubjectKey = Fields<typeof LABEL_SUBJECT_FIELDS>;

export const labelAssertionIdOf = (assertion: {
  readonly case_timeline_event_id: string;
  readonly label_subject_key: LabelSubjectKey;
  readonly label_type: string;
}): string => {
  const { case_timeline_event_id, label_type } = assertion;
  const label_subject_key = pick(LABEL_SUBJECT_FIELDS, assertion.label_subject_key);
  return hex32Of('ls.label_assertion_id.v1', { case_timeline_event_id, label_subject_key, label_type });
};

export const labelPayloadHash = (assertion: {
  readonly label_subject_key: LabelSubjectKey;
  readonly label_type: string;
  readonly label_value: string;
  readonly effective_time: string;
  readonly observed_time: string;
  readonly source_type: string;
  readonly actor_id?: string | undefined;
  readonly evidence_refs: readonly EvidenceRefLike[];
}): string => {
  const { label_subject_key, label_type, label_value, effective_time, observed_time, source_type } = assertion;
  return recipeHash('ls.label_assertion_payload_hash.v1', {
    label_subject_key,
    label_type,
    label_value,
    effective_time,
    observed_time,
    source_type,
    actor_id: assertion.actor_id ?? '',
    evidence_refs: normalisedRefs(assertion.evidence_refs),
  });
};

/** The timeline event of a label that does not come from a case. */
export const adapterTimelineEventIdOf = (source: {
  readonly writer_namespace: string;
  readonly source_ref_id: string;
  readonly label_subject_key: LabelSubjectKey;
  readonly label_type: string;
}): string => {
  const { writer_namespace, source_ref_id, label_subject_key, label_type } = source;
  return hex32Of('ls.adapter.case_timeline_event_id.v1', {
    writer_namespace,
    source_ref_id,
    label_subject_key,
    label_type,
  });
};
