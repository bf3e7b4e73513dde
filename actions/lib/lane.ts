import type { LedgerState } from './ledger/state.ts';
import type { Session } from './session.ts';
import type { Check } from './verdict/lane.ts';

/** One lane of a phase: it gathers facts (and does the work that makes them), then a pure function decides. */
export interface Lane<F> {
  /** For example `M3.B`. */
  readonly id: string;
  readonly gather: (context: LaneContext) => Promise<F>;
  /** Pure, synchronous, total: one entry for every built check of the lane. */
  readonly decide: (facts: F, context: DecideContext) => readonly Check[];
  /** Lane payload of the snapshot; counts, references and at most 20 samples (04, E9). */
  readonly payload?: (facts: F, context: DecideContext) => Record<string, unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: lanes with different facts live in one table; each closes over its own type.
export type AnyLane = Lane<any>;

/** What a decision may know besides the facts: nothing that moves. */
export interface DecideContext {
  readonly substrate: 'embedded' | 'emulated' | 'dev_min';
  readonly platformRunId: string | undefined;
  readonly executionId: string;
}

export interface LaneContext extends DecideContext {
  readonly session: Session;
  readonly ledger: LedgerState;
  readonly attempt: number;
  readonly startedAtUtc: string;
}

export const defineLane = <F>(lane: Lane<F>): Lane<F> => lane;
