import type { Candidate, Decision, Outcome, Rejected } from '../types.ts';

/** A receipt, as text or as the bytes of its line, and where it lies. */
export interface StoredReceipt {
  readonly document: string | Uint8Array;
  readonly receiptRef: string;
}

export const decided = (
  decision: Decision,
  { eventId, traceId, context }: Candidate | Rejected,
  { document: receipt, receiptRef }: StoredReceipt,
): Outcome => ({
  kind: 'decision',
  decision,
  facts: { receipt, receiptRef, eventId, traceId, context },
});

/** The producer sends the same bytes again. */
export const retryable = (code: string, detail: string | null = null): Outcome => ({
  kind: 'error',
  status: 503,
  code,
  detail,
  retryable: true,
});

export const stillOpen = (state: string): Outcome =>
  retryable(state === 'PUBLISH_AMBIGUOUS' ? 'PUBLISH_AMBIGUOUS_RETRY' : 'PUBLISH_IN_FLIGHT_RETRY');

/** Kept in quarantine under its reason, without a receipt, because nothing usable identifies it (12, section 9). */
export const keptNameless = (reason: string, quarantineRef: string): Outcome => ({
  kind: 'error',
  status: reason === 'INTERNAL_ERROR' ? 500 : 422,
  code: reason,
  detail: null,
  retryable: false,
  quarantineRef,
});

export const FORBIDDEN: Outcome = {
  kind: 'error',
  status: 403,
  code: 'PRODUCER_NOT_AUTHORIZED',
  detail: null,
  retryable: false,
};

export const INTERNAL_ERROR: Outcome = {
  kind: 'error',
  status: 500,
  code: 'INTERNAL_ERROR',
  detail: null,
  retryable: true,
};
