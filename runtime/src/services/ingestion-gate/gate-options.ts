import type { Clock } from '../../kernel/clock.ts';
import type { GovernanceEmitter } from '../../observability/governance-emitter.ts';
import type { runConfig } from '../../run-config.ts';
import type { Database } from '../../substrate/database/port.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import type { GateIdentity } from './types.ts';

/** What a gate is made of. */
export interface GateOptions {
  readonly gate: GateIdentity;
  readonly policies: Pick<typeof runConfig, 'class_map' | 'schema_policy' | 'partitioning'>;
  readonly instanceId: string;
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
  readonly buckets: { readonly evidence: string; readonly quarantine: string };
  readonly governance: GovernanceEmitter;
  readonly clock: Clock;
  readonly limits: GateLimits;
  /** Whether this process is the gate of the run now; it publishes nothing while it is not. */
  readonly owns: () => boolean;
  /** Aborts when the process gives up what cannot be finished. */
  readonly ending: AbortSignal;
  readonly onFault: (stage: string, error: unknown) => void;
  readonly onHealth: (state: string, reasons: readonly string[]) => void;
}

/** Milliseconds, items and lines. */
export interface GateLimits {
  readonly inFlightMax: number;
  /** An item has its answer after this time, whatever does not answer the gate. */
  readonly answerMsMax: number;
  readonly deliveryTimeoutMs: number;
  readonly reconcileInFlightMs: number;
  readonly reconcileAbsenceMs: number;
  readonly healthIntervalMs: number;
  readonly denyOnAmber: boolean;
  readonly manualActions: boolean;
  readonly segmentLinesMax: number;
  readonly segmentAgeMsMax: number;
  /** Since its last line. */
  readonly segmentIdleMsMax: number;
  readonly exportRetryMs: number;
}
