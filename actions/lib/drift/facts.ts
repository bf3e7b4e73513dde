import type { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import type { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import type { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import type { ConsumerPlace } from '@spine-green/runtime/truth/consumer-places';
import type { Guards } from '@spine-green/runtime/truth/guards';
import type { SubstrateName } from '../checks/outcome.ts';
import type { PlanPhase } from '../ledger/events.ts';
import type { LedgerState } from '../ledger/state.ts';

type Epoch = LaneSnapshotV1['epoch'];

/**
 * What the sentinel looks at. A member that is undefined does not exist yet, or is not read at this transition; one that
 * exists and cannot be read ends the transition, because unknown is never the same as fine.
 */
export interface DriftFacts {
  readonly phase: PlanPhase;
  readonly nowUtc: string;
  readonly state: LedgerState;
  readonly platformRunId: string | undefined;
  /** Digest of the phase's definition as this program holds it. */
  readonly definitionSha256: string;
  /** Names of everything that the plan needs: modes of the image, topics of lanes, keys of required evidence. */
  readonly required: readonly string[];
  /** Decisions whose handles the registry does not hold as pinned. */
  readonly handlesDiffering: readonly string[];
  readonly epoch: Epoch;
  /** The running substrate; undefined when it is down. */
  readonly stack: StackFacts | undefined;
  readonly substrate: SubstrateName;
  /** Tasks that are not stopped, as the compute has them. */
  readonly tasks: readonly Started[];
  /** What services start, those at rest included. */
  readonly definitions: readonly (Started & { readonly service: string; readonly desiredCount: number })[];
  /** Mode of the image that each family runs: a task of another family is nobody's. */
  readonly modeOf: Readonly<Record<string, string>>;
  /** The one family whose tasks may ask a mode for its help instead of running it. */
  readonly probeFamily: string;
  /** The phase that is about to be opened; undefined at any other moment. */
  readonly entering: PlanPhase | undefined;
  readonly run: RunFacts;
  /** The snapshot that is being recorded, and what the scanner found in it and in its documents. */
  readonly recorded: Recorded | undefined;
  /** Buckets in which anything of the platform may lie. */
  readonly pinnedBuckets: readonly string[];
  /** The phase is being closed, so everything in it has to stand on the live substrate. */
  readonly closing: boolean;
  /** Immutable objects that have more than one version. */
  readonly rewritten: readonly string[];
  /** Required evidence that is not there; read when a phase is closed. */
  readonly absentEvidence: readonly string[];
  readonly database: DatabaseFacts | undefined;
  /** Read when a phase is closed, of a run whose substrate is up. */
  readonly stream: StreamFacts | undefined;
}

/** Until when somebody said that the substrate is wanted. */
export interface StackFacts {
  /** Day that the ledger pinned. */
  readonly expiresAt: string | undefined;
  /** Of the session of the run. */
  readonly demoEndUtc: string | null;
  /** Day on which the session of the run was to end. */
  readonly sessionEndsOn: string | undefined;
  /** Until when whoever beat last needed it; undefined where nobody beats. */
  readonly heartbeatEndUtc: string | undefined;
}

/** What was started, or is to be. */
export interface Started {
  readonly family: string;
  readonly imageDigest: string;
  readonly command: readonly string[];
}

export interface Recorded {
  readonly snapshot: LaneSnapshotV1;
  readonly secrets: readonly string[];
  /** Places of objects that the snapshot and its documents name, by what names them. */
  readonly uris: readonly { readonly key: string; readonly bucket: string }[];
}

/** What can be looked at whether a phase is open or not, and costs little. */
export type RunWideFacts = Pick<
  DriftFacts,
  'nowUtc' | 'state' | 'epoch' | 'stack' | 'tasks' | 'definitions' | 'modeOf' | 'probeFamily' | 'entering'
>;

/** What pins, results, the moment and documents of a run show of themselves when nothing runs any more. */
export type ShownFacts = Pick<DriftFacts, 'nowUtc' | 'state' | 'stack' | 'platformRunId' | 'recorded' | 'entering'> & {
  readonly run: Pick<RunFacts, 'wspStart' | 'wspSummary' | 'readyReceipt' | 'lockEvents' | 'markers'>;
};

/** Documents of the run, each as it is now. */
export interface RunFacts {
  /** Prefix of the stream view, as the registry renders it for the pinned input. */
  readonly viewPrefix: string | undefined;
  readonly wspStart: WspStartV1 | undefined;
  readonly wspSummary: WspSummaryV1 | undefined;
  readonly readyReceipt: ReadyPublishReceiptV1 | undefined;
  readonly receiptSummary: ReceiptSummaryV1 | undefined;
  readonly anchors: ReplayAnchorsV1 | undefined;
  readonly lockEvents: readonly ReporterLockEventV1[];
  /** Every marker that closes the run, in the order of their keys. */
  readonly markers: readonly RunCompletedV1[];
  readonly daemons: DaemonsReadyV1 | undefined;
  /** Runtime documents of the run by their name, each with the tasks that it names: all of them when a phase is closed. */
  readonly tasksOf: Readonly<Record<string, readonly unknown[]>>;
}

export interface DatabaseFacts {
  /** Columns of every unique index of the dedupe table. */
  readonly uniqueColumns: readonly (readonly string[])[];
  /** Sampled rows whose key is not made of run, class and event id. */
  readonly foreignKeys: number;
  /** Triggers that refuse changes, by table. */
  readonly guards: Guards;
  /** Of the tables in which no row is ever changed, those in which the server counted a change. */
  readonly changedTables: readonly string[];
  /** Publishes of the run whose outcome is unknown. */
  readonly ambiguous: number;
}

/** What log and database say of one run together. */
export interface StreamFacts {
  readonly consumers: readonly ConsumerPlace[];
  readonly clusterId: string;
  /** The last place of each partition that receipts name; no end where the log has no such partition. */
  readonly admitted: readonly {
    readonly topic: string;
    readonly partition: number;
    readonly last: number;
    readonly end: number | undefined;
  }[];
  /** Triggers that refuse changes, by table. */
  readonly guards: Guards;
  /** Repeats that were taken for the admitted event and are another payload. */
  readonly acceptedPayloads: number;
  /** Decisions that missed a join: as they are kept, and as they were told when they were decided. */
  readonly misses: readonly { readonly status: string; readonly kept: number; readonly told: number }[];
}
