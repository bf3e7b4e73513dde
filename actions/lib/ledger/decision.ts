import type { Code } from '@spine-green/evidence-schemas';
import type { Draft } from './events.ts';

/** A refusal is a result, not an exception: it names what is missing and appends nothing (02, section 9). */
export interface Refusal {
  readonly code: Code;
  readonly detail: string;
  readonly unresolved: readonly string[];
}

export type Decision = { readonly event: Draft } | { readonly refusal: Refusal };

/** Facts that a guard needs and the ledger does not hold; read by the action, judged here. */
export interface GuardFacts {
  readonly nowUtc: string;
  readonly substrate: 'embedded' | 'emulated' | 'dev_min';
  /** Digest of the predecessor's verdict as stored; absent when it cannot be read. */
  readonly predecessorVerdict?: { readonly sha256: string; readonly verdict: string };
  /** What the definition of the phase lacks to be execution-grade. */
  readonly missingParts?: readonly string[];
  /** Capabilities that no lane owns. */
  readonly planGaps?: readonly string[];
  readonly knownDecisions?: readonly string[];
  readonly concrete?: boolean;
  /** The stored snapshot, re-read by version: its digest, its schema, its recomputed verdict. */
  readonly snapshot?: { readonly sha256: string; readonly schemaValid: boolean; readonly recomputedPass: boolean };
  readonly knownCodes?: readonly string[];
  readonly envelopeReadable?: boolean;
  readonly driftEvidence?: boolean;
  readonly repinned?: boolean;
  readonly budgetBelowStop?: boolean;
}

export const accept = (event: Draft): Decision => ({ event });

export const refuse = (code: Code, detail: string, unresolved: readonly string[] = []): Decision => ({
  refusal: { code, detail, unresolved },
});
