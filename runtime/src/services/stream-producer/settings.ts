import type { RateSegment } from './send/rate.ts';
import type { RetryPolicy } from './send/retry.ts';
import type { LaneShare } from './send/routing.ts';
import type { EventWindow } from './types.ts';

/** How this task streams; made from the configuration, without secrets. */
export interface ProducerSettings {
  readonly platformRunId: string;
  readonly environment: 'embedded' | 'emulated' | 'dev_min';
  readonly serviceReleaseId: string;
  readonly runConfigDigest: string;
  readonly imageDigest: string;
  readonly taskArn: string;
  readonly producer: string;
  readonly controlTopic: string;
  readonly oracleBucket: string;
  readonly baseUrl: string;
  /** Outputs to stream; empty for all that the facts view announces. */
  readonly outputIds: readonly string[];
  readonly lane: LaneShare;
  readonly attemptId: string;
  /** Batches in flight. */
  readonly channels: number;
  readonly batchRowsMax: number;
  readonly batchBytesMax: number;
  readonly flushEvery: number;
  readonly retry: RetryPolicy;
  readonly pushTimeoutMs: number;
  readonly speedup: number;
  readonly contextLeadMs: number;
  /** Target rate by time since the stream's start; empty for none. */
  readonly rate: readonly RateSegment[];
  readonly caps: StreamCaps;
  readonly quarantineRatioMax: number;
  /** READY messages of this run to handle before the task ends. */
  readonly readyMessagesMax: number;
  /** How long the task waits for a READY, or for the daemons it needs. */
  readonly readyWaitMs: number;
  /** Components that must report a healthy heartbeat for this run before the first row. */
  readonly requiredDaemons: readonly string[];
}

/** Counted over all attempts of a stream; undefined for no limit. */
export interface StreamCaps {
  readonly eventsMax: number | undefined;
  readonly eventsPerOutputMax: number | undefined;
  /** Streams exactly the rows and the context of the first flows. */
  readonly flowsMax: number | undefined;
  readonly window: EventWindow;
}
