import type { HandleInputs } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import type { Check } from '../checks/check.ts';
import type { LedgerState, PinnedDecision } from '../ledger/state.ts';
import type { Session } from './session.ts';

/** One lane of a phase: it gathers facts (and does the work that makes them), then a pure function decides. */
export interface Lane<F> {
  /** For example `M3.B`. */
  readonly id: string;
  gather(context: LaneContext): Promise<F>;
  /** Pure, synchronous, total: one entry for every check of the lane that is built and applies to the substrate. */
  decide(facts: F, context: DecideContext): readonly Check[];
  /** Lane payload of the snapshot; counts, references and at most 20 samples (04, E9). */
  payload?(facts: F, context: DecideContext): Record<string, unknown>;
}

/** Lanes with different facts in one table: each is only ever given the facts that it gathered itself. */
export type AnyLane = Lane<unknown>;

/** What a decision may know besides the facts: nothing that moves. */
export interface DecideContext {
  readonly substrate: 'embedded' | 'emulated' | 'dev_min';
  readonly platformRunId: string | undefined;
  readonly executionId: string;
}

export interface LaneContext extends DecideContext {
  readonly session: Session;
  readonly ledger: LedgerState;
  readonly definition: PhaseDefinitionV1;
  readonly attempt: number;
  readonly startedAtUtc: string;
  /** Values of handles that are known only now: operator inputs, bucket names, addresses of the running stack. */
  readonly handleInputs: HandleInputs;
  /** A decision as the ledger pinned it for this phase. Throws when it is not pinned. */
  readonly decision: (key: string) => PinnedDecision;
  /** The recorded snapshot of another lane, by the version that the ledger names. Throws when there is none. */
  readonly source: (lane: string) => Promise<LaneSnapshotV1>;
  /** One line for the operator who watches. */
  readonly report: (line: string) => void;
}

export const defineLane = <F>(lane: Lane<F>): Lane<F> => lane;
