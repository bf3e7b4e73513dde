import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import {
  adapterTimelineEventIdOf,
  type EvidenceRefLike,
  labelAssertionIdOf,
  labelPayloadHash,
} from './case-identities.ts';

/**
 * Adapters of the label store (15, section 4.3): what a source says, as the assertion that it means. Pure, and the same
 * input gives the same assertion, so that a repeated feed repeats identities.
 */

type Statement = Pick<
  LabelAssertionV1,
  'label_subject_key' | 'pins' | 'label_type' | 'label_value' | 'effective_time' | 'observed_time'
> & {
  readonly actor_id?: string;
  readonly evidence_refs?: LabelAssertionV1['evidence_refs'];
};

export interface ExternalAdjudication extends Statement {
  readonly provider_id: string;
  readonly external_ref_id: string;
  /** Where the provider's message is on the bus, when it came that way. */
  readonly eb_origin_offset?: string;
}

export interface EngineTruth extends Statement {
  readonly engine_bundle_id: string;
  readonly truth_record_id: string;
  readonly decision_id?: string;
  readonly audit_record_id?: string;
  readonly action_outcome_id?: string;
  readonly eb_origin_offset?: string;
}

export function externalAdjudication(input: ExternalAdjudication): LabelAssertionV1 {
  const { provider_id: provider, external_ref_id: ref } = input;
  return assertionOf(input, {
    writerNamespace: `external.${provider}`,
    sourceRefId: `external:${provider}:${ref}`,
    sourceType: 'EXTERNAL',
    actor: `EXTERNAL::${provider}`,
    refs: [...refOf('EXTERNAL_REF', `${provider}:${ref}`), ...refOf('EB_ORIGIN_OFFSET', input.eb_origin_offset)],
  });
}

export function engineTruth(input: EngineTruth): LabelAssertionV1 {
  const { engine_bundle_id: bundle, truth_record_id: record } = input;
  const sourceRefId = `engine_truth:${bundle}:${record}`;
  return assertionOf(input, {
    writerNamespace: `engine_truth.${bundle}`,
    sourceRefId,
    sourceType: 'SYSTEM',
    actor: `SYSTEM::engine_truth_writer::${bundle}`,
    refs: [
      ...refOf('EXTERNAL_REF', sourceRefId),
      ...refOf('DECISION', input.decision_id),
      ...refOf('DLA_AUDIT_RECORD', input.audit_record_id),
      ...refOf('ACTION_OUTCOME', input.action_outcome_id),
      ...refOf('EB_ORIGIN_OFFSET', input.eb_origin_offset),
    ],
  });
}

interface Source {
  readonly writerNamespace: string;
  readonly sourceRefId: string;
  readonly sourceType: LabelAssertionV1['source_type'];
  readonly actor: string;
  readonly refs: LabelAssertionV1['evidence_refs'];
}

type Ref = LabelAssertionV1['evidence_refs'][number];

const refOf = (ref_type: Ref['ref_type'], ref_id: string | undefined): Ref[] =>
  ref_id === undefined ? [] : [{ ref_type, ref_id }];

function assertionOf(input: Statement, source: Source): LabelAssertionV1 {
  const { label_subject_key, pins, label_type, label_value, effective_time, observed_time } = input;
  const case_timeline_event_id = adapterTimelineEventIdOf({
    writer_namespace: source.writerNamespace,
    source_ref_id: source.sourceRefId,
    label_subject_key,
    label_type,
  });
  const statement = {
    label_subject_key,
    label_type,
    label_value,
    effective_time,
    observed_time,
    source_type: source.sourceType,
    actor_id: input.actor_id ?? source.actor,
    evidence_refs: [
      ...uniqueRefs([...source.refs, ...(input.evidence_refs ?? [])]),
    ] as LabelAssertionV1['evidence_refs'],
  };
  return {
    label_assertion_id: labelAssertionIdOf({ case_timeline_event_id, label_subject_key, label_type }),
    case_timeline_event_id,
    pins,
    ...statement,
    payload_hash: labelPayloadHash(statement),
  };
}

function uniqueRefs<T extends EvidenceRefLike>(refs: readonly T[]): readonly T[] {
  const known = new Map(refs.map((ref) => [`${ref.ref_type} ${ref.ref_id} ${ref.ref_scope ?? ''}`, ref]));
  return [...known.values()];
}

const TEXTS = {
  EXTERNAL_ADJUDICATION: ['provider_id', 'external_ref_id'],
  ENGINE_TRUTH: ['engine_bundle_id', 'truth_record_id'],
} as const;
const FORCED = { EXTERNAL_ADJUDICATION: 'EXTERNAL', ENGINE_TRUTH: 'SYSTEM' } as const;

/** Names are parts of identities and actors: no separators of either. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/**
 * An item of a request as an assertion: one that names its source class goes through its adapter, and everything else is an
 * assertion already. What cannot be adapted is the name of the member at fault.
 */
export function adaptLabel(item: unknown): { readonly item: unknown } | { readonly fault: string } {
  if (typeof item !== 'object' || item === null || !('source_class' in item)) return { item };
  const { source_class: sourceClass, source_type: sourceType, ...input } = item as Record<string, unknown>;
  if (sourceClass === 'CM_ASSERTION') {
    return { item: sourceType === undefined ? input : { ...input, source_type: sourceType } };
  }
  if (sourceClass !== 'EXTERNAL_ADJUDICATION' && sourceClass !== 'ENGINE_TRUTH') return { fault: 'source_class' };
  if (sourceType !== undefined && sourceType !== FORCED[sourceClass]) return { fault: 'source_type' };
  const names: readonly string[] = TEXTS[sourceClass];
  const unnamed = names.find((name) => typeof input[name] !== 'string' || !NAME.test(input[name]));
  if (unnamed !== undefined) return { fault: unnamed };
  const unusable = STATEMENT.find((name) => !STATEMENT_FORMS[name](input[name]));
  if (unusable !== undefined) return { fault: unusable };
  return {
    item:
      sourceClass === 'ENGINE_TRUTH'
        ? engineTruth(input as unknown as EngineTruth)
        : externalAdjudication(input as unknown as ExternalAdjudication),
  };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isSubject = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'platform_run_id' in value &&
  isText(value.platform_run_id) &&
  'event_id' in value &&
  isText(value.event_id);
const isRefs = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) &&
    value.every((ref: unknown) => typeof ref === 'object' && ref !== null && 'ref_type' in ref && 'ref_id' in ref));

/** What an identity is made of has to have its form before it is hashed; the schema judges the rest. */
const STATEMENT_FORMS = {
  label_subject_key: isSubject,
  pins: (value: unknown) => typeof value === 'object' && value !== null,
  label_type: isText,
  label_value: isText,
  effective_time: isText,
  observed_time: isText,
  evidence_refs: isRefs,
} as const;
const STATEMENT = Object.keys(STATEMENT_FORMS) as readonly (keyof typeof STATEMENT_FORMS)[];
