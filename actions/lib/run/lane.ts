import type { DocumentSchema, HandleInputs } from '@spine-green/evidence-schemas';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import type { Judgement } from '../checks/check.ts';
import type { SubstrateName } from '../checks/outcome.ts';
import type { LaneChecks } from '../definition/generated/lane-checks.ts';
import type { HANDOVERS, HandedOver } from '../handovers/lanes.ts';
import type { LedgerState, PinnedDecision } from '../ledger/state.ts';
import type { DocumentContext, Documents, Written } from './documents.ts';
import type { Handover, HandoverOf } from './handover.ts';

/** A lane that runs, for example `M3.B`. */
export type LaneId = keyof LaneChecks;

/** One judgement for each built check of the lane, each with a code that this check may raise. */
export type Decision<L extends LaneId> = {
  readonly [Id in keyof LaneChecks[L]]: Judgement<Extract<LaneChecks[L][Id], string>>;
};

/** A decision with a member that is not a check of its lane does not compile. */
type NothingElse<L extends LaneId, R> =
  Exclude<keyof R, keyof Decision<L>> extends never
    ? unknown
    : { readonly 'not a check of this lane': Exclude<keyof R, keyof Decision<L>> };

/**
 * The pure side of a lane: what follows from facts that somebody else gathered. Nothing here reads, waits or knows the
 * time; the same facts give the same documents, the same verdict and the same hand-over, today and in every test.
 */
export interface LaneSpec<L extends LaneId, F, D extends Documents, R extends Decision<L>> {
  readonly id: L;
  readonly documents?: (facts: F, context: DecideContext) => D;
  /** One judgement per built check, keyed by its id; `written` says what became of the documents. */
  readonly decide: (facts: F, written: Written<D>, context: DecideContext) => R;
  /**
   * What later lanes and people read in the snapshot, as `HANDOVERS` types it; at most 20 samples (04, E9). Undefined when
   * the facts do not allow it; the lane fails then anyway, and nobody reads it.
   */
  readonly handover?: (facts: F, written: Written<D>, context: HandoverContext) => HandedOver<L> | undefined;
}

/** A lane that has something to hand over says what; one that has nothing says nothing. */
type HandsOver<L extends LaneId> = (typeof HANDOVERS)[L] extends null
  ? { readonly handover?: never }
  : { readonly handover: unknown };

/** A lane with everything but its facts' type, in which it is consistent by construction. */
export interface Lane<F = unknown> {
  readonly id: string;
  documents(facts: F, context: DecideContext): Documents;
  decide(facts: F, written: Written<Documents>, context: DecideContext): Readonly<Record<string, Judgement>>;
  handover(facts: F, written: Written<Documents>, context: HandoverContext): object | undefined;
}

export function defineLane<
  const L extends LaneId,
  F,
  const R extends Decision<L>,
  D extends Documents = Record<never, never>,
>(spec: LaneSpec<L, F, D, R> & NothingElse<L, R> & HandsOver<L>): Lane<F> {
  return {
    id: spec.id,
    documents: (facts, context) => spec.documents?.(facts, context) ?? {},
    decide: (facts, written, context) =>
      spec.decide(facts, written as Written<D>, context) as Readonly<Record<string, Judgement>>,
    handover: (facts, written, context) => spec.handover?.(facts, written as Written<D>, context),
  };
}

/** A lane with what gathers its facts: reads and jobs on one side, judgement on the other. */
export interface BuiltLane {
  readonly lane: Lane;
  readonly gather: (context: LaneContext) => Promise<unknown>;
}

export const built = <F>(lane: Lane<F>, gather: (context: LaneContext) => Promise<F>): BuiltLane => ({
  lane: lane as Lane,
  gather,
});

/** What a decision may know besides the facts: nothing that moves while it decides. */
export interface DecideContext {
  readonly substrate: SubstrateName;
  readonly platformRunId: string | undefined;
  readonly executionId: string;
  readonly attempt: number;
  /**
   * When the facts were complete: what a document says was captured or written then. When the lane began is no time of any
   * fact, so a lane is not told it; a fact that has a time of its own brings it along.
   */
  readonly gatheredAtUtc: string;
  readonly epoch: LaneSnapshotV1['epoch'];
  readonly registrySha256: string;
  readonly ci: LaneSnapshotV1['ci'];
}

export interface HandoverContext extends DecideContext {
  /** Whether every check passes or may rest, the universal ones included; a verdict is computed from it. */
  readonly passes: boolean;
}

export interface LaneContext extends DocumentContext {
  readonly ledger: LedgerState;
  readonly definition: PhaseDefinitionV1;
  /** Values of handles that are known only now: operator inputs, bucket names, addresses of the running stack. */
  readonly handleInputs: HandleInputs;
  /** A decision as the ledger pinned it for this phase. Throws E_DECISION_INCOMPLETE when it is not pinned. */
  readonly decision: (key: string) => PinnedDecision;
  /** The recorded snapshot of another lane, by the version that the ledger names. Throws when there is none. */
  readonly source: (lane: string) => Promise<LaneSnapshotV1>;
  /** What another lane handed over. Throws E_HANDOVER_UNREADABLE when its snapshot does not hold it. */
  readonly handover: <S extends Handover<LaneId, object>>(schema: S) => Promise<HandoverOf<S>>;
  /** A document that another lane wrote, by the exact version that its recorded snapshot names. */
  readonly document: <T>(lane: LaneId, name: string, schema: DocumentSchema<T>) => Promise<T>;
  /** What was wrong with tasks that were refused before their start. */
  readonly taskFaults: () => readonly string[];
  /** Tasks that ended with another code than 0, with what each said of it; no verdict rests on them. */
  readonly taskEnds: () => readonly NonNullable<LaneSnapshotV1['task_ends']>[number][];
  /** One line for the operator who watches. */
  readonly report: (line: string) => void;
}
