import type { Clock } from '../kernel/clock.ts';
import { nowUtc } from '../kernel/clock.ts';
import type { Database } from '../substrate/database/port.ts';
import type { LoadedVersions } from '../substrate/parameters/port.ts';
import type { HealthDocument, HealthState } from './health.ts';

export interface HeartbeatIdentity {
  readonly component: string;
  readonly taskArn: string;
  readonly platformRunId: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
}

export interface HeartbeatOptions {
  readonly database: Database;
  readonly identity: HeartbeatIdentity;
  /** Policy id to revision digest, and what else the task declares of itself; asked at every beat. */
  readonly policyRevisions: () => Readonly<Record<string, string>>;
  /** Asked at every beat, because a task may read a parameter anew. */
  readonly loadedVersions: () => LoadedVersions;
  readonly clock: Clock;
  readonly health: () => HealthDocument;
  /** 10 000 in production; each beat is up to a tenth later, so that instances do not beat together. */
  readonly intervalMs: number;
  /** Called with the error of a beat that the timer started; the next beat tries again. */
  readonly onFault?: (error: unknown) => void;
}

export interface Heartbeat {
  /** Writes the row now; rejects with the database's error. */
  beat(): Promise<void>;
  /** Ends the timer and writes a last row with state STOPPED. */
  stop(): Promise<void>;
}

const STATE_POLL_MS = 1000;

/** Keeps the row of this instance in `obs.component_heartbeats` fresh: on a timer and on every change of state. */
export function startHeartbeat(options: HeartbeatOptions): Heartbeat {
  const startedAt = nowUtc(options.clock);
  let written: HealthState | undefined;
  let dueAt = options.clock.elapsedMs();
  let inFlight: Promise<void> | undefined;

  const write = async (state: HealthState | 'STOPPED', health: HealthDocument): Promise<void> => {
    await options.database.execute(heartbeatStatement(options, startedAt, { state, health }));
  };
  const beat = async (): Promise<void> => {
    const health = options.health();
    dueAt = options.clock.elapsedMs() + options.intervalMs * (1 + Math.random() / 10);
    await write(health.health_state, health);
    written = health.health_state;
  };
  const tick = (): void => {
    if (inFlight !== undefined) return;
    if (options.clock.elapsedMs() < dueAt && options.health().health_state === written) return;
    inFlight = beat()
      .catch((error: unknown) => options.onFault?.(error))
      .finally(() => {
        inFlight = undefined;
      });
  };
  const timer = setInterval(tick, Math.min(STATE_POLL_MS, options.intervalMs));
  timer.unref();

  return {
    beat,
    stop: async () => {
      clearInterval(timer);
      await inFlight;
      await write('STOPPED', options.health());
    },
  };
}

type Reported = Omit<HeartbeatOptions, 'intervalMs' | 'onFault'>;

/** The one row of an instance that refuses to work: it says FAILED and why. */
export async function reportFailed(options: Reported): Promise<void> {
  await options.database.execute(
    heartbeatStatement(options, nowUtc(options.clock), { state: 'FAILED', health: options.health() }),
  );
}

function heartbeatStatement(
  options: Reported,
  startedAt: string,
  { state, health }: { readonly state: string; readonly health: HealthDocument },
) {
  return {
    name: 'obs_heartbeat',
    text: `INSERT INTO obs.component_heartbeats (component, instance_id, platform_run_id, scenario_run_id, image_digest,
        run_config_digest, policy_revs_json, health_state, health_reasons, metrics_json, lag_json, started_at,
        reported_at, loaded_versions_json)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::text[], $10, $11, $12::timestamptz, $13::timestamptz, $14)
      ON CONFLICT (component, instance_id) DO UPDATE SET platform_run_id = excluded.platform_run_id,
        scenario_run_id = excluded.scenario_run_id, image_digest = excluded.image_digest,
        run_config_digest = excluded.run_config_digest, policy_revs_json = excluded.policy_revs_json,
        health_state = excluded.health_state, health_reasons = excluded.health_reasons,
        metrics_json = excluded.metrics_json, lag_json = excluded.lag_json, started_at = excluded.started_at,
        reported_at = excluded.reported_at, loaded_versions_json = excluded.loaded_versions_json,
        updated_at = clock_timestamp()`,
    values: [
      options.identity.component,
      options.identity.taskArn,
      options.identity.platformRunId,
      health.scenario_run_id,
      options.identity.imageDigest,
      options.identity.runConfigDigest,
      JSON.stringify(options.policyRevisions()),
      state,
      health.health_reasons,
      JSON.stringify(health.metrics),
      JSON.stringify(health.lag),
      startedAt,
      nowUtc(options.clock),
      JSON.stringify(options.loadedVersions()),
    ],
  };
}
