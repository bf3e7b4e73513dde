import type { HandleKey, ValueOf } from '@spine-green/evidence-schemas';

/** Packs in the order of their start (01, M4.F-C01). */
export const PACKS = ['control_ingress', 'rtdl_core', 'rtdl_decision_lane', 'case_labels', 'obs_gov'] as const;
export type Pack = (typeof PACKS)[number];

/** Values of a task's environment that follow from the run or from other rows, under a name that both sides know. */
export type Need =
  | 'gate listener'
  | 'case listener'
  | 'label listener'
  | 'scenario run'
  | 'roster of daemons'
  | 'permitted skips';

/** A consumer's table of checkpoints (13, section 1). Its name becomes part of statements, so it is spelled in a row and
 * nowhere else. */
export type CheckpointTable = `${string}.${string}_checkpoints`;

type TopicKey = Extract<HandleKey, `FP_BUS_${string}`>;
type RoleKey = Extract<HandleKey, `ROLE_${string}`>;
type ServiceKey = Extract<HandleKey, `SVC_${string}`>;
type SizeKey = Extract<HandleKey, `ECS_${string}_CPU` | `ECS_${string}_MEMORY`>;
/** Handles whose value is a text, which an environment can hold as it is. */
type TextKey = { readonly [K in HandleKey]: ValueOf<K> extends string ? K : never }[HandleKey];

interface ModeRow {
  /** First argument of the image, name of the component in heartbeats and counters, and of its file below entrypoints. */
  readonly mode: string;
  /** Service or task definition without the platform's prefix. */
  readonly service: string;
  readonly summary: string;
  /** Folder below services that holds its work. */
  readonly room: string;
  /** Role of the task, one of section 11 of the registry. */
  readonly principal: RoleKey;
  /** Under which name the gate knows its key; null when it pushes nothing. */
  readonly gatePrincipal: string | null;
  readonly topics: { readonly reads: readonly TopicKey[]; readonly writes: readonly TopicKey[] };
  readonly limits: {
    readonly cpu: SizeKey;
    readonly memory: SizeKey;
    /** Pooled connections to the platform database, 0 when it has none; the session of a lock comes on top. */
    readonly connections: number;
    /** Longest statement, milliseconds; that of the database adapter when absent. */
    readonly statementMs?: number;
  };
}

export interface JobRow extends ModeRow {
  readonly kind: 'job';
  /** Table of its own progress. */
  readonly checkpoints: string | null;
}

/** Where the contract puts a daemon (01, M4). Rows stand in the order of their start. */
interface Place {
  readonly mode: string;
  readonly handle: ServiceKey;
  readonly pack: Pack;
  readonly gatePrincipal: string | null;
}

export interface PlannedDaemon extends Place {
  readonly state: 'planned';
}

export interface BuiltDaemon extends ModeRow, Place {
  readonly kind: 'daemon';
  readonly state: 'built';
  /** The one owner of `<stream>::<platform_run_id>` works; it is also the identity of its checkpoints. */
  readonly stream: string;
  /** What the loss of the lock's session means: the end, or a pause until the same process holds it again. */
  readonly whenLockBreaks: 'end' | 'regain';
  readonly checkpoints: CheckpointTable | null;
  readonly ports: {
    /** Variable that holds the port it serves others on; null for a worker. */
    readonly service: HandleKey | null;
    /** Whether it serves health and metrics on an internal port. */
    readonly ops: boolean;
  };
  /** Handles that its environment holds under their own name. */
  readonly environment: readonly TextKey[];
  readonly needs: readonly Need[];
}

/** Size of a task that has no size of its own. */
export const DAEMON_SIZE = { cpu: 'ECS_DAEMON_TASK_CPU', memory: 'ECS_DAEMON_TASK_MEMORY' } as const;
export const NO_TOPICS = { reads: [], writes: [] } as const;
