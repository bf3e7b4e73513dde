import type { LedgerEvent } from '../lib/ledger/events.ts';
import { applyEvent, fold } from '../lib/ledger/fold.ts';
import { type Permission, permitted } from '../lib/ledger/lane-guards.ts';
import { EMPTY_LEDGER, type LedgerState } from '../lib/ledger/state.ts';
import type { Permit } from './push-gate.ts';

/** The lane that pushes; a go that covers it is the build-go. */
const PUSH_LANE = 'M1.C';
const READINESS_LANE = 'M1.I';
/** What has to have passed before anything is pushed (01, M1: the sequence). */
const BEFORE_PUSH = ['M1.A', 'M1.B', 'M1.D', 'M1.H', 'M1.I'];

/** What the ledger permits at this moment. */
export function permitAt(events: readonly LedgerEvent[], nowUtc: string): Permit {
  const { lanes, executionGo, openDrift } = fold(events).phases.M1;
  return {
    lanes: Object.fromEntries(BEFORE_PUSH.map((lane) => [lane, lanes[lane]?.status ?? 'NOT_RUN'])),
    go_covers_push: executionGo?.lanes.includes(PUSH_LANE) ?? false,
    go_expired: executionGo !== undefined && executionGo.expiresAtUtc < nowUtc,
    open_drift: openDrift,
  };
}

/** The build as it would be started now. */
export type BuildAttempt = Pick<Permission, 'executionId' | 'nowUtc'>;

export interface GoHistory {
  /** Why the ledger would not start the build now, as its own guard says; how readiness stood at the go that permits it. */
  readonly buildWaitsOn: string;
  /** Every build-go that was ever granted, whatever became of it. */
  readonly goes: number;
}

/** Replays the phase: a go says nothing of itself about what the operator had before him. */
export function goHistory(events: readonly LedgerEvent[], build: BuildAttempt): GoHistory {
  let state: LedgerState = EMPTY_LEDGER;
  let readinessAtGo = 'no go';
  let goes = 0;
  for (const event of events) {
    if (event.event === 'EXECUTION_GO_GRANTED' && event.payload.lanes.includes(PUSH_LANE)) {
      readinessAtGo = state.phases.M1.lanes[READINESS_LANE]?.status ?? 'NOT_RUN';
      goes += 1;
    }
    state = applyEvent(state, event);
  }
  const refused = permitted(state.phases.M1, { lane: PUSH_LANE, ...build })?.refusal.code;
  return { buildWaitsOn: refused ?? `a go over ${readinessAtGo}`, goes };
}
