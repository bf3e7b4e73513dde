import type { Code } from '@spine-green/evidence-schemas';
import type { Draft, EventName } from './events.ts';
import { guards } from './guards.ts';
import type { LedgerState, PhaseStatus } from './state.ts';

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

/** In which status of its phase an event is legal at all (02, section 6.1). */
const LEGAL: Readonly<Record<EventName, readonly PhaseStatus[]>> = {
  LEDGER_INITIALISED: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
  PHASE_ACTIVATED: ['NOT_STARTED'],
  PLAN_EXPANDED: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
  DECISION_PINNED: ['ACTIVE', 'BLOCKED'],
  EXECUTION_GO_GRANTED: ['ACTIVE'],
  EXECUTION_GO_REVOKED: ['ACTIVE', 'BLOCKED'],
  LANE_STARTED: ['ACTIVE', 'BLOCKED'],
  LANE_RESULT_RECORDED: ['ACTIVE', 'BLOCKED'],
  BLOCKER_OPENED: ['ACTIVE', 'BLOCKED'],
  BLOCKER_CLOSED: ['BLOCKED'],
  DRIFT_RAISED: ['ACTIVE', 'BLOCKED'],
  DRIFT_RESOLVED: ['BLOCKED'],
  TRANSITION_CHECKED: ['ACTIVE'],
  PHASE_COMPLETED: ['ACTIVE', 'BLOCKED'],
  NEXT_PHASE_HELD: ['NOT_STARTED'],
  PHASE_REOPENED: ['DONE'],
  WAIVER_RECORDED: ['ACTIVE', 'BLOCKED'],
  BUDGET_STOP_SET: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
  BUDGET_STOP_CLEARED: ['NOT_STARTED', 'ACTIVE', 'BLOCKED', 'DONE'],
};

export const allowedEvents = (status: PhaseStatus): readonly EventName[] =>
  (Object.keys(LEGAL) as EventName[]).filter((event) => LEGAL[event].includes(status));

/** Pure: the same state, draft and facts give the same decision. */
export function decide(state: LedgerState, draft: Draft, facts: GuardFacts): Decision {
  if (state.atUtc !== null && facts.nowUtc < state.atUtc) {
    return refuse('E_CLOCK_REGRESSION', `now ${facts.nowUtc} is before the newest event ${state.atUtc}`);
  }
  if (state.seq === 0 && draft.event !== 'LEDGER_INITIALISED') {
    return refuse('E_ILLEGAL_TRANSITION', 'the ledger is not initialised', ['LEDGER_INITIALISED']);
  }
  const { status } = state.phases[draft.phase];
  if (!LEGAL[draft.event].includes(status)) {
    return refuse('E_ILLEGAL_TRANSITION', `${draft.event} on ${draft.phase} which is ${status}`, allowedEvents(status));
  }
  return guards(state, draft, facts) ?? accept(draft);
}
