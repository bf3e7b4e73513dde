import { isPlatformError } from '@spine-green/evidence-schemas';
import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import type { RegistryReading } from '../../decisions/registry.ts';
import type { Database } from '../../substrate/database/port.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import { type PendingEnds, pendingSeconds, seeEnd } from './pending-lag.ts';
import type { SignalSource } from './ports.ts';
import type { Sample, SampleValue, SignalName } from './types.ts';

export interface SignalOptions {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly platformRunId: string;
  /** Consumers whose lag counts. */
  readonly streams: readonly ConsumerStream[];
  readonly registry: () => RegistryReading;
}

type HeartbeatRow = {
  component: string;
  health_state: string;
  health_reasons: string[];
  metrics_json: Readonly<Record<string, number>>;
  age_seconds: number;
};

/** Signals from the tables that components report in, from checkpoints and from the log (14, section 1.2). */
export function platformSignals(options: SignalOptions): SignalSource {
  const pending = new Map<string, PendingEnds>();
  return {
    observe: async (nowMs) => {
      const beats = await heartbeatSamples(options);
      return [...beats, ...(await lagSample(options, pending, nowMs)), registrySample(options.registry())];
    },
  };
}

const sample = (name: SignalName, value: SampleValue, changes: Partial<Sample>): Sample => ({
  name,
  status: 'OK',
  ageSeconds: 0,
  detail: '',
  source: '',
  ...changes,
  value,
});

async function heartbeatSamples({ database, platformRunId }: SignalOptions): Promise<readonly Sample[]> {
  const rows = await database.query<HeartbeatRow>({
    name: 'dl_heartbeats',
    text: `SELECT DISTINCT ON (component) component, health_state, health_reasons, metrics_json,
        extract(epoch FROM clock_timestamp() - updated_at)::float8 AS age_seconds
      FROM obs.component_heartbeats WHERE platform_run_id = $1 AND component IN ('ofp', 'ieg', 'df')
      ORDER BY component, updated_at DESC`,
    values: [platformRunId],
  });
  return rows.flatMap((row): Sample[] => {
    if (row.component === 'df') return latencySample(row);
    return [healthSample(row.component === 'ofp' ? 'ofp_health' : 'ieg_health', row)];
  });
}

const HEALTH_STATES: ReadonlySet<string> = new Set(['GREEN', 'AMBER', 'RED']);

/** A component that stopped or failed has no health; one whose snapshots fail has features that nobody may use. */
export function healthSample(name: 'ofp_health' | 'ieg_health', row: HeartbeatRow): Sample {
  const isAlive = HEALTH_STATES.has(row.health_state);
  const state = isAlive ? (row.health_state as 'GREEN' | 'AMBER' | 'RED') : 'RED';
  const isCoreUsable = !row.health_reasons.includes('SNAPSHOT_FAILURES_RED');
  return sample(
    name,
    { kind: 'health', state, isCoreUsable },
    {
      status: isAlive ? 'OK' : 'ERROR',
      ageSeconds: row.age_seconds,
      detail: [row.health_state, ...row.health_reasons].join(' ').slice(0, 256),
      source: `heartbeat of ${row.component}`,
    },
  );
}

function latencySample({ metrics_json: metrics, age_seconds: ageSeconds }: HeartbeatRow): Sample[] {
  const { decision_p95_ms: p95Ms, decision_p99_ms: p99Ms } = metrics;
  if (p95Ms === undefined || p99Ms === undefined) return [];
  const detail = `p95 ${p95Ms} ms, p99 ${p99Ms} ms`;
  return [sample('decision_latency', { kind: 'latency', p95Ms, p99Ms }, { ageSeconds, detail, source: 'df' })];
}

async function lagSample(
  { database, eventLog, streams }: SignalOptions,
  pending: Map<string, PendingEnds>,
  nowMs: number,
): Promise<readonly Sample[]> {
  // A platform without consumers has no lag to show, which is not the same as a lag of zero.
  if (streams.length === 0) return [];
  try {
    let longest = { seconds: 0, place: 'none' };
    for (const stream of streams) {
      const checkpoints = await loadCheckpoints(database, stream.checkpointTable, stream.streamId);
      for (const topic of stream.topics) {
        for (const { partition, low, high } of await eventLog.watermarks(topic)) {
          const known = checkpoints.find((one) => one.topic === topic && one.partition === partition);
          const place = `${stream.component} ${topic}/${partition}`;
          const ends = seeEnd(pending.get(place) ?? [], { high, next: known?.nextOffset ?? low, nowMs });
          pending.set(place, ends);
          const seconds = pendingSeconds(ends, nowMs);
          if (seconds > longest.seconds) longest = { seconds, place };
        }
      }
    }
    const value = { kind: 'lag', seconds: longest.seconds } as const;
    return [sample('eb_consumer_lag', value, { detail: `${longest.seconds.toFixed(1)} s at ${longest.place}` })];
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return [sample('eb_consumer_lag', { kind: 'readable' }, { status: 'ERROR', detail: error.code })];
  }
}

function registrySample(reading: RegistryReading): Sample {
  const isReadable = 'snapshot' in reading;
  const detail = isReadable ? reading.snapshot.snapshot_id : reading.fault;
  return sample('registry_health', { kind: 'readable' }, { status: isReadable ? 'OK' : 'ERROR', detail });
}
