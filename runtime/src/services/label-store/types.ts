import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';

export type LabelType = LabelAssertionV1['label_type'];
export type LabelValue = LabelAssertionV1['label_value'];

/** Who is believed more where a policy ranks sources; the truth of the engine is a rank of its own. */
export type SourceRank = LabelAssertionV1['source_type'] | 'ENGINE_TRUTH';

/** One accepted label, as it is resolved. Times are microseconds since the epoch. */
export interface TimelineLabel {
  readonly assertionId: string;
  readonly value: LabelValue;
  readonly effectiveMicros: number;
  readonly observedMicros: number;
  readonly source: SourceRank;
}

export type Resolution =
  | { readonly status: 'NOT_FOUND' }
  | { readonly status: 'RESOLVED'; readonly selected: TimelineLabel; readonly candidates: readonly TimelineLabel[] }
  /** Different values share the top rank; none of them stands. */
  | { readonly status: 'CONFLICT'; readonly candidates: readonly TimelineLabel[] };

export const REJECTION_REASONS = [
  'PAYLOAD_HASH_MISMATCH',
  'DEDUPE_TUPLE_COLLISION',
  'MISSING_EVIDENCE_REFS',
  'CONTRACT_INVALID',
] as const;

/** What an assertion gets (15, section 4.1). */
export interface AssertionAnswer {
  readonly status: 'ACCEPTED' | 'REJECTED';
  readonly reason_code: string;
  readonly label_assertion_id: string | null;
  readonly assertion_ref: string | null;
  readonly replay_count: number;
  readonly mismatch_count: number;
}

/** A stored assertion, as far as a later one is compared with it. */
export interface StoredAssertion {
  readonly payloadHash: string;
  readonly eventId: string;
  readonly labelType: string;
  readonly replayCount: number;
  readonly mismatchCount: number;
}

/** An assertion that keeps its contract, with its times as instants. */
export interface ReadAssertion {
  readonly assertion: LabelAssertionV1;
  readonly label: TimelineLabel;
}

/** Where the one locator of an assertion points: the row of the store. */
export const assertionRef = (platformRunId: string, assertionId: string): string =>
  `ls://labels/${platformRunId}/${assertionId}`;
