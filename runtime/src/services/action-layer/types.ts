import type { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';

/** Columns of the ledger that an action is known by: no two rows agree in all of them (13 of the registry). */
export const ACTION_KEY_FIELDS = ['platform_run_id', 'event_id', 'action_type'] as const;
/** What may be done with an outcome that stands. */
export const OUTCOME_WRITE_POLICY = 'append_only';

/** An intent that was read, with the identities that its execution goes by (14, section 3). */
export interface Intent {
  readonly offset: number;
  readonly envelope: EnvelopeV1;
  readonly envelopeText: string;
  readonly payload: ActionIntentV1;
  /** Under which the gate admitted it. */
  readonly dedupeKey: string;
  readonly semanticKey: string;
  readonly payloadHash: string;
  /** The event that the action is about. */
  readonly eventId: string;
}

export type QuarantineReason =
  | 'INTENT_INVALID'
  | 'INVALID_ENVELOPE'
  | 'MISSING_REQUIRED_PINS'
  | 'UNATTESTED_RECORD'
  | 'POISON'
  | 'SEMANTIC_PAYLOAD_HASH_MISMATCH';

export interface Quarantined {
  readonly offset: number;
  readonly reason: QuarantineReason;
  readonly eventId: string | undefined;
  readonly bytesSha256: string;
}

/** How a provider answered one try (14, section 3). */
export type ExecutionState = 'COMMITTED' | 'RETRYABLE_ERROR' | 'PERMANENT_ERROR' | 'UNKNOWN_COMMIT';

export interface Execution {
  readonly state: ExecutionState;
  readonly code: string;
  /** What the provider knows the effect by; undefined without one. */
  readonly providerRef: string | undefined;
}

export type TerminalState = 'EXECUTED' | 'FAILED' | 'UNCERTAIN_COMMIT' | 'DENIED';

export interface Terminal {
  readonly state: TerminalState;
  readonly reason: string;
  readonly attempts: number;
  readonly execution: Execution | undefined;
}
