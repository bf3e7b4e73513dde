import type { ConsumerStream } from '../../consumer/streams.ts';
import type { EvidenceTarget } from '../../evidence/write.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import type { Writer } from '../../observability/writer.ts';
import type { Database } from '../../substrate/database/port.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import type { ExpectedAnomaly } from './types.ts';

/** What a closure needs; the target's store is fenced, so every write proves that the lock is held. */
export interface ClosureOptions {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly target: EvidenceTarget;
  readonly clock: Clock;
  readonly log: Log;
  /** Tells the control plane why the run is not closed. */
  readonly fails: (code: string, facts: string) => void;
  readonly signal: AbortSignal;
  readonly platformRunId: string;
  readonly environment: 'embedded' | 'emulated' | 'dev_min';
  readonly serviceReleaseId: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
  readonly taskArn: string;
  readonly writer: Writer;
  readonly fence: string;
  readonly streams: readonly ConsumerStream[];
  readonly buckets: { readonly evidence: string; readonly quarantine: string; readonly archive: string };
  readonly lagMax: number;
  readonly settleSeconds: number;
  readonly waitSecondsMax: number;
  readonly conformanceWaitSecondsMax: number;
  /** Components whose heartbeat must be there and neither silent nor RED. */
  readonly requiredComponents: readonly string[];
  readonly expectedAnomalies: readonly ExpectedAnomaly[];
  /** Share of the decisions that may be degraded, 0 to 1. */
  readonly degradedShareMax: number;
}
