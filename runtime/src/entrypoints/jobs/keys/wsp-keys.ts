import { handle } from '@spine-green/evidence-schemas';
import { type ConfigKey, choice, decimal, integer, list, text } from '../../../config.ts';
import { findMicros } from '../../../kernel/clock.ts';
import { BATCH_PATH } from '../../../services/stream-producer/send/gate-client.ts';
import { BURST_SECONDS, type RateSegment } from '../../../services/stream-producer/send/rate.ts';

const COUNT_MAX = 9_007_199_254_740_991;

/** A cap; 0 means that there is none. */
const cap = (env: string, description: string): ConfigKey<number> =>
  integer(env, { min: 0, max: COUNT_MAX, fallback: 0, description: `${description}; 0 for no cap` });

/** What the stream producer needs to know beside its run and its substrate (11, section 5). */
export const producerKeys = {
  controlTopic: text('FP_BUS_CONTROL_V1', {
    fallback: String(handle('FP_BUS_CONTROL_V1')),
    description: 'topic that READY is published on',
  }),
  baseUrl: text('IG_BASE_URL', { pattern: /^https?:\/\/[^\s]+$/, description: 'base URL of the ingestion gate' }),
  apiKeyPathRoot: text('SSM_IG_API_KEY_PATH', { description: 'parameter below which the producer finds its own key' }),
  producer: text('WSP_PRODUCER_ID', { fallback: 'svc:world_stream_producer', description: 'producer id' }),
  outputIds: list('WSP_OUTPUT_IDS', { fallback: [], description: 'outputs to stream; all announced ones by default' }),
  laneCount: lane('WSP_LANE_COUNT', { min: 1, max: 64, fallback: 1, description: 'tasks that share the stream' }),
  laneIndex: lane('WSP_LANE_INDEX', { min: 0, max: 63, fallback: 0, description: 'share of this task' }),
  attemptId: text('WSP_ATTEMPT_ID', {
    fallback: '1',
    pattern: /^[a-z0-9_-]{1,64}$/,
    description: 'attempt of a campaign; another one starts from the beginning',
  }),
  channels: integer('WSP_MAX_INFLIGHT', { min: 1, max: 32, fallback: 1, description: 'batches in flight' }),
  batchRowsMax: integer('WSP_BATCH_ROWS_MAX', { min: 1, max: 500, fallback: 500, description: 'envelopes of a batch' }),
  batchBytesMax: integer('WSP_BATCH_BYTES_MAX', {
    min: 65_536,
    max: 1_048_576,
    fallback: 1_048_576,
    description: 'bytes of a request',
  }),
  flushEvery: integer('WSP_CHECKPOINT_FLUSH_EVERY', {
    min: 1,
    max: 100_000,
    fallback: 100,
    description: 'acknowledged rows between two saved checkpoints',
  }),
  checkpointBackend: choice('CHECKPOINT_BACKEND', {
    values: ['postgres'],
    fallback: 'postgres',
    description: 'where progress is kept',
  }),
  retryAttemptsMax: integer('WSP_RETRY_MAX_ATTEMPTS', {
    min: 1,
    max: 20,
    fallback: 5,
    description: 'tries of a batch',
  }),
  retryBackoffMs: integer('WSP_RETRY_BACKOFF_MS', {
    min: 1,
    max: 5000,
    fallback: 250,
    description: 'wait before the second try; doubles up to 5000 ms',
  }),
  pushTimeoutMs: integer('WSP_PUSH_TIMEOUT_MS', {
    min: 100,
    max: 120_000,
    fallback: 30_000,
    description: 'timeout of a request',
  }),
  stopOnNonRetryable: choice('WSP_STOP_ON_NONRETRYABLE', {
    values: ['true'],
    fallback: 'true',
    description: 'a refused request always stops the stream',
  }),
  quarantineRatioMax: decimal('WSP_STOP_ON_QUARANTINE_RATIO', {
    min: 0,
    max: 1,
    fallback: 0.005,
    description: 'quarantines among the last 1000 decisions that stop the stream; 0 stops at the first',
  }),
  speedup: decimal('WSP_STREAM_SPEEDUP', {
    min: -1,
    max: 1_000_000_000,
    fallback: 1,
    description: 'event time against elapsed time; 0 or less streams without waiting',
  }),
  contextLeadMs: integer('WSP_CONTEXT_LEAD_MS', {
    min: 0,
    max: 3_600_000,
    fallback: 2000,
    description: 'event time by which context leads traffic',
  }),
  rate: rateKey(),
  eventsMax: cap('WSP_MAX_EVENTS', 'envelopes of the whole stream'),
  eventsPerOutputMax: cap('WSP_MAX_EVENTS_PER_OUTPUT', 'envelopes of each output'),
  flowsMax: integer('WSP_MAX_FLOWS', {
    min: 0,
    max: 200_000,
    fallback: 0,
    description: 'first flows to stream with exactly their context; 0 for all',
  }),
  windowStartUtc: timeKey('WSP_WINDOW_START_UTC', 'first event time to stream'),
  windowEndUtc: timeKey('WSP_WINDOW_END_UTC', 'first event time not to stream'),
  readyMessagesMax: integer('WSP_READY_MAX_MESSAGES', {
    min: 1,
    max: 1000,
    fallback: 1,
    description: 'READY messages of this run to handle',
  }),
  readyWaitMs: integer('WSP_READY_WAIT_MS', {
    min: 0,
    max: 86_400_000,
    fallback: 60_000,
    description: 'wait for READY, and for the required daemons',
  }),
  requiredDaemons: list('WSP_REQUIRED_DAEMONS', {
    fallback: [],
    description: 'components that must report a healthy heartbeat first',
  }),
  heartbeatMs: integer('HEARTBEAT_INTERVAL_MS', {
    min: 100,
    max: 60_000,
    fallback: 10_000,
    description: 'time between heartbeats',
  }),
} as const;

/** Faults of several keys together. */
export function producerFaults(values: {
  readonly baseUrl: string;
  readonly laneCount: number;
  readonly laneIndex: number;
  readonly windowStartUtc: string;
  readonly windowEndUtc: string;
}): readonly string[] {
  const faults: string[] = [];
  const { laneCount, laneIndex, windowStartUtc, windowEndUtc } = values;
  if (laneIndex >= laneCount) {
    faults.push(`WSP_LANE_CONFIG_INVALID: WSP_LANE_INDEX ${laneIndex} of WSP_LANE_COUNT ${laneCount}`);
  }
  if (windowStartUtc !== '' && windowEndUtc !== '' && windowStartUtc >= windowEndUtc) {
    faults.push('WSP_WINDOW_START_UTC is not before WSP_WINDOW_END_UTC');
  }
  const url = URL.canParse(values.baseUrl) ? new URL(values.baseUrl) : undefined;
  if (url === undefined || !['/', BATCH_PATH].includes(url.pathname) || url.search !== '' || url.username !== '') {
    faults.push('IG_BASE_URL is not a base URL');
  }
  return faults;
}

/** A share that cannot be is one fault with one code, whatever is wrong with it (17, section 4). */
function lane(env: string, options: Parameters<typeof integer>[1]): ConfigKey<number> {
  const key = integer(env, options);
  return {
    ...key,
    parse: (raw) => {
      const parsed = key.parse(raw);
      return 'fault' in parsed ? { fault: `${parsed.fault} (WSP_LANE_CONFIG_INVALID)` } : parsed;
    },
  };
}

function timeKey(env: string, description: string): ConfigKey<string> {
  return {
    env,
    description: `${description} (RFC 3339, six fractional digits, Z)`,
    fallback: '',
    parse: (raw) => (findMicros(raw) === undefined ? { fault: 'is not a UTC time with six digits' } : { value: raw }),
  };
}

/** `0:500,60:2000`: from each offset in seconds on, that many events per second. */
function rateKey(): ConfigKey<readonly RateSegment[]> {
  return {
    env: 'WSP_TARGET_RATE',
    description: 'offset seconds:events per second, comma-separated and ascending from 0; no target by default',
    fallback: [],
    parse: (raw) => {
      const segments = raw.split(',').map(segmentOf);
      const ascending = segments.every((segment, index) => {
        const before = segments[index - 1]?.startOffsetSeconds ?? -1;
        return segment !== undefined && segment.startOffsetSeconds > before;
      });
      if (!ascending || segments[0]?.startOffsetSeconds !== 0) return { fault: 'is not an ascending list from 0' };
      return { value: segments.filter((segment) => segment !== undefined) };
    },
  };
}

function segmentOf(member: string): RateSegment | undefined {
  const match = /^(0|[1-9][0-9]{0,6}):([1-9][0-9]{0,6})$/.exec(member.trim());
  if (match === null) return undefined;
  const targetEps = Number(match[2]);
  return {
    startOffsetSeconds: Number(match[1]),
    targetEps,
    burstSeconds: BURST_SECONDS,
    initialTokens: targetEps * BURST_SECONDS,
  };
}
