import { type LedgerEvent, type Payload, PLAN_PHASES, type PlanPhase } from './events.ts';

export type PhaseStatus = 'NOT_STARTED' | 'ACTIVE' | 'BLOCKED' | 'DONE';
export type LaneStatus = 'NOT_RUN' | 'RUNNING' | 'PASS' | 'FAIL' | 'STALE';
export type SnapshotRef = Payload<'LANE_RESULT_RECORDED'>['snapshot'];
export type Coverage = Payload<'LANE_RESULT_RECORDED'>['coverage'];
export type ChecklistItem = Payload<'TRANSITION_CHECKED'>['items'][number];

export interface LaneState {
  readonly status: LaneStatus;
  readonly planned: boolean;
  readonly dependsOn: readonly string[];
  /** Lanes of this phase and of earlier ones whose snapshots it rests on. */
  readonly sourceLanes: readonly string[];
  readonly parallelSafe: boolean;
  /** It settles what is to be executed, so the activation is enough for it. */
  readonly startsUnderActivation: boolean;
  readonly executionId: string | undefined;
  /** Newest attempt inside that execution; 0 before the first. */
  readonly attempt: number;
  /** Attempts that were started in each execution. */
  readonly attempts: Readonly<Record<string, number>>;
  /** The workflow run that started it. */
  readonly startedBy: LedgerEvent['ci'] | undefined;
  readonly startedAtUtc: string | undefined;
  readonly snapshot: SnapshotRef | undefined;
  /** Snapshots of the attempts before it, of every execution, oldest first; each stays as a witness. */
  readonly earlierSnapshots: readonly SnapshotRef[];
  readonly coverage: Coverage;
  /** The substrate that the newest result stands on. */
  readonly epoch: Payload<'LANE_RESULT_RECORDED'>['epoch'] | undefined;
  /** Sequence number of the newest result. */
  readonly resultSeq: number;
  /** What the newest result took, seconds. */
  readonly elapsedSeconds: number | undefined;
  /** Code of the runtime budget that alone failed it and may be waived. */
  readonly waivable: string | undefined;
  /** Until when its runtime budget is waived. */
  readonly waivedUntil: string | undefined;
}

export interface OpenBlocker {
  readonly code: string;
  readonly lane: string;
  readonly openedSeq: number;
}

export type PinnedDecision = Pick<
  Payload<'DECISION_PINNED'>,
  'digest' | 'value' | 'locator' | 'not_applicable' | 'source' | 'registry_sha256'
> & { readonly seq: number };

export interface DriftRaised {
  /** Digest of the event; a review of another one proves nothing. */
  readonly eventSha256: string;
  /** Digests that the violated pins had then, by decision or `plan`. */
  readonly pins: Readonly<Record<string, string>>;
  /** Versions of the registry under which they were pinned; a plan has none. */
  readonly registries: Readonly<Record<string, string>>;
}

export interface ExecutionGo {
  readonly lanes: readonly string[];
  readonly executionId: string;
  readonly expiresAtUtc: string;
}

export interface PhaseState {
  readonly status: PhaseStatus;
  readonly elaboration: 'GATE_LEVEL' | 'EXECUTION_GRADE';
  readonly executionGo: ExecutionGo | undefined;
  readonly definitionSha256: string | undefined;
  readonly expandedSeq: number;
  readonly requiredDecisions: readonly string[];
  readonly pinned: Readonly<Record<string, PinnedDecision>>;
  readonly lanes: Readonly<Record<string, LaneState>>;
  /** The execution that the activation began, or the newest reopening; every act in the phase is one in it. */
  readonly execution: string | undefined;
  /** Every execution in which a lane started, oldest first. */
  readonly executions: readonly string[];
  readonly openBlockers: readonly OpenBlocker[];
  readonly openDrift: readonly string[];
  /** What raised each class the last time. */
  readonly driftRaised: Readonly<Record<string, DriftRaised>>;
  readonly holdReason: string | undefined;
  /** The earlier phase that took the slot back. */
  readonly waitingOn: PlanPhase | undefined;
  readonly checklist: { readonly items: readonly ChecklistItem[]; readonly seq: number } | undefined;
  /** Newest event after which an earlier checklist says nothing. */
  readonly changedSeq: number;
  readonly completed: (Payload<'PHASE_COMPLETED'> & { readonly seq: number }) | undefined;
  /** First completion, also of a phase that was opened again since; 0 before it. */
  readonly completedSeq: number;
  readonly activation: Payload<'PHASE_ACTIVATED'> | undefined;
  readonly activatedSeq: number;
  /** Who answered the activation. */
  readonly activatedBy: string | undefined;
}

export interface LedgerState {
  readonly seq: number;
  readonly headSha256: string | null;
  readonly atUtc: string | null;
  readonly phases: Readonly<Record<PlanPhase, PhaseState>>;
  readonly budgetStop: boolean;
  /** Tokens of approvals that are spent; a pin spends one for its key only, as `<nonce>#<key>`. */
  readonly usedNonces: readonly string[];
}

const NEW_PHASE: PhaseState = {
  status: 'NOT_STARTED',
  elaboration: 'GATE_LEVEL',
  executionGo: undefined,
  definitionSha256: undefined,
  expandedSeq: 0,
  requiredDecisions: [],
  pinned: {},
  lanes: {},
  execution: undefined,
  executions: [],
  openBlockers: [],
  openDrift: [],
  driftRaised: {},
  holdReason: undefined,
  waitingOn: undefined,
  checklist: undefined,
  changedSeq: 0,
  completed: undefined,
  completedSeq: 0,
  activation: undefined,
  activatedSeq: 0,
  activatedBy: undefined,
};

export const EMPTY_LEDGER: LedgerState = {
  seq: 0,
  headSha256: null,
  atUtc: null,
  phases: Object.fromEntries(PLAN_PHASES.map((phase) => [phase, NEW_PHASE])) as Record<PlanPhase, PhaseState>,
  budgetStop: false,
  usedNonces: [],
};
