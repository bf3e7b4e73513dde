import type { EvidenceTarget } from '../evidence/write.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Log } from '../kernel/log.ts';
import type { GovernanceEmitter } from '../observability/governance-emitter.ts';
import type { HealthCondition } from '../observability/health.ts';
import type { Question, Reading } from '../observability/ops-server.ts';
import type { Database } from '../substrate/database/port.ts';
import type { EventLog } from '../substrate/event-log/port.ts';
import type { ObjectStore } from '../substrate/object-store/port.ts';
import type { RecordedParameters } from '../substrate/parameters/port.ts';

/** Who a task is: what every document, heartbeat and fact of it carries. */
export interface TaskIdentity {
  readonly component: string;
  readonly environment: 'embedded' | 'emulated' | 'dev_min';
  readonly platformRunId: string;
  readonly taskArn: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
  readonly serviceReleaseId: string;
}

/** The open substrate of one task. Whoever opened it closes it. */
export interface Platform {
  readonly identity: TaskIdentity;
  readonly parameters: RecordedParameters;
  /** Its schema is the one of this image. */
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
  readonly evidence: EvidenceTarget;
  readonly clock: Clock;
  readonly log: Log;
  /** Notes a failure that does not end the work. */
  readonly onFault: (stage: string, error: unknown) => void;
  /** Closes something that the work opened, also when a later step of the start fails; the last one first. */
  readonly onClose: (what: string, close: () => Promise<void> | void) => void;
}

/** This process is the one owner of its stream. */
export interface OwnerLock {
  /** False while the session that held the lock is gone and no new one holds it yet: nothing may be written then. */
  owns(): boolean;
  /** Aborts when the ownership is gone for good. */
  readonly lost: AbortSignal;
}

/** What a daemon's work gets from its life. */
export interface DaemonParts extends Platform {
  readonly lock: OwnerLock;
  /** Facts of this component; written out before the life ends. */
  readonly governance: GovernanceEmitter;
}

/** What is wrong now and how far the work is; identity, time and state of the health document follow from it. */
export interface HealthFacts {
  readonly conditions: readonly HealthCondition[];
  readonly metrics: Readonly<Record<string, number>>;
  readonly streamId?: string;
  readonly scenarioRunId?: string;
  readonly checkpoints?: Readonly<Record<string, number>>;
  readonly lag?: Readonly<Record<string, number>>;
}

export interface DaemonWork {
  readonly health: () => HealthFacts;
  /** What the heartbeat declares beside the policy revision. */
  readonly declares?: Readonly<Record<string, string>>;
  /** What it answers on its internal port, by path. */
  readonly questions?: Readonly<Record<string, Question>>;
  /** What it tells there by GET, by path. */
  readonly readings?: Readonly<Record<string, Reading>>;
  /** Works until the signal aborts; resolves when everything that was accepted by then is durable. */
  readonly run: (signal: AbortSignal) => Promise<void>;
}
