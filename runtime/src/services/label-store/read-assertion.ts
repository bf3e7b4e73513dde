import { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { labelAssertionIdOf, labelPayloadHash } from '../../events/case-identities.ts';
import { findInstantMicros } from '../../kernel/clock.ts';
import { type LabelPolicy, sourceRankOf } from './policy.ts';
import type { ReadAssertion } from './types.ts';

export type AssertionRead = ReadAssertion | { readonly reason: string };

const REQUIRED = [
  'label_assertion_id',
  'case_timeline_event_id',
  'label_subject_key',
  'pins',
  'label_type',
  'label_value',
  'effective_time',
  'observed_time',
  'source_type',
  'payload_hash',
] as const;

/** An item of a request as an assertion, or the reason of its rejection (15, section 4.1). Judges what the item says by
 * itself; who sent it, when, and what is stored come after. */
export function readAssertion(item: unknown, policy: LabelPolicy, platformRunId: string): AssertionRead {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return invalid('body');
  const members = item as Readonly<Record<string, unknown>>;
  const absent = REQUIRED.find((name) => members[name] === undefined);
  if (absent !== undefined) return invalid(absent);
  const refs = members.evidence_refs ?? [];
  if (Array.isArray(refs) && refs.length === 0) return { reason: 'MISSING_EVIDENCE_REFS' };
  if (!LabelAssertionV1.is(item)) return invalid(faultyMember(item));
  const fault = contractFault(item, policy, platformRunId);
  if (fault !== undefined) return invalid(fault);
  const effectiveMicros = findInstantMicros(item.effective_time);
  const observedMicros = findInstantMicros(item.observed_time);
  if (effectiveMicros === undefined) return invalid('effective_time');
  if (observedMicros === undefined) return invalid('observed_time');
  if (effectiveMicros > observedMicros) return invalid('effective_after_observed');
  const { label_assertion_id: assertionId, label_value: value } = item;
  return {
    assertion: item,
    label: { assertionId, value, effectiveMicros, observedMicros, source: sourceRankOf(item) },
  };
}

const invalid = (what: string): { readonly reason: string } => ({ reason: `CONTRACT_INVALID:${what}` });

/** Name of the member that the schema refuses; the value is never quoted. */
function faultyMember(item: object): string {
  const [fault] = LabelAssertionV1.faults(item);
  const member = fault?.path.split('/')[1] ?? '';
  return /^[a-z_]{1,64}$/.test(member) ? member : 'body';
}

function contractFault(item: LabelAssertionV1, policy: LabelPolicy, platformRunId: string): string | undefined {
  const { label_subject_key: subject, pins, source_type, actor_id } = item;
  if (subject.platform_run_id !== pins.platform_run_id) return 'label_subject_key';
  if (pins.platform_run_id !== platformRunId) return 'platform_run_id';
  if (policy.valuesOf.get(item.label_type)?.has(item.label_value) !== true) return 'label_value';
  if (source_type === 'HUMAN' && actor_id === undefined) return 'actor_id';
  if (item.payload_hash !== labelPayloadHash(item)) return 'payload_hash';
  return undefined;
}

/** Whether the identity is the one of its recipe. It is asked after the ledger: an id that is known under another subject
 * has a reason of its own. */
export const hasItsRecipe = ({ assertion }: ReadAssertion): boolean =>
  assertion.label_assertion_id === labelAssertionIdOf(assertion);
