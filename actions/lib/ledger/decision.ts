import type { Code } from '@spine-green/evidence-schemas';
import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import type { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import type { DriftReviewV1 } from '@spine-green/evidence-schemas/documents/drift_review.v1';
import type { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import type { Draft, Payload } from './events.ts';

/** A refusal is a result, not an exception: it names what is missing and appends nothing (02, section 9). */
export interface Refusal {
  readonly code: Code;
  readonly detail: string;
  readonly unresolved: readonly string[];
}

export interface Refused {
  readonly refusal: Refusal;
}

export type Decision = { readonly event: Draft } | Refused;

/**
 * Facts that a guard needs and the ledger does not hold; read by whoever asks, judged here. A fact that could not be
 * read is absent, and what rests on it is refused.
 */
export interface GuardFacts {
  readonly nowUtc: string;
  readonly substrate: 'embedded' | 'emulated' | 'dev_min';
  /** The operator's answer that the act names, read again by its version. */
  readonly approval?: {
    readonly record: ApprovalRecordV1;
    readonly sha256: string;
    /** Members in which a signed answer is not what was signed with the pinned key; absent, nobody looked. */
    readonly signatureDifferences?: readonly string[];
  };
  /** Digest of the predecessor's verdict as stored. */
  readonly predecessorVerdict?: { readonly sha256: string; readonly verdict: string };
  /** Digest of the phase's definition as it is now; a lane runs under the one that was pinned. */
  readonly definitionSha256?: string;
  /** What the definition of the phase lacks to be execution-grade. */
  readonly missingParts?: readonly string[];
  /** Capabilities that no lane owns. */
  readonly planGaps?: readonly string[];
  /** What the definition says of lanes and decisions; a plan that says anything else is another plan. */
  readonly plan?: PhasePlan;
  readonly pin?: PinFacts;
  /** Digest of the handles registry in force, under which a pin is made. */
  readonly registrySha256?: string;
  /** Pinned decisions of the phase whose value is not what is used. */
  readonly differingDecisions?: readonly string[];
  readonly snapshot?: SnapshotFacts;
  /** What is left of the running attempt that ended without a snapshot. */
  readonly lostAttempt?: { readonly sha256: string; readonly attempt: number };
  readonly knownCodes?: readonly string[];
  /** The lane plans or judges and does nothing else, so its runtime budget may be waived (02, section 6.4). */
  readonly budgetWaivable?: boolean;
  readonly envelope?: { readonly document: PhaseEvidenceV1; readonly sha256: string };
  /** Everything beside the ledger as it is now, counted again by whoever records that it is sealed. */
  readonly evidence?: Payload<'EVIDENCE_SEALED'>;
  /** Roots of the stored indexes, computed again from their entries. */
  readonly indexRoots?: { readonly execution: string; readonly run: string | null };
  /** Reviews of a class without a detector, one for each reference; a document that is none is absent. */
  readonly driftReviews?: readonly DriftReviewV1[];
  /** The cost snapshot that the event names, read by its version. */
  readonly cost?: CostSnapshotV1;
}

/** What an expansion records of the pinned definition. */
export type PhasePlan = Pick<Payload<'PLAN_EXPANDED'>, 'lanes' | 'required_decisions'>;

export interface PinFacts {
  /** The key is a decision of the phase, or a handle that it pins by itself. */
  readonly declared: boolean;
  /** Whose the decision is by the definition, whatever the event says of its source; absent, the operator's. */
  readonly decidedBy?: Payload<'DECISION_PINNED'>['source'];
  /** Which rule of its type the value breaks; absent when it is concrete. */
  readonly fault?: string;
  /** What is used is another value. */
  readonly differs?: string;
}

export interface SnapshotFacts {
  readonly sha256: string;
  /** What a judge who knows the definition and the ledger finds wrong with it. */
  readonly faults: readonly { readonly code: Code; readonly what: string }[];
  readonly overallPass: boolean;
  readonly blockers: readonly string[];
}

export const accept = (event: Draft): Decision => ({ event });

export const refuse = (code: Code, detail: string, unresolved: readonly string[] = []): Refused => ({
  refusal: { code, detail, unresolved },
});
