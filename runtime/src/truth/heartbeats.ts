import type { Queryable } from '../substrate/database/port.ts';

/** The newest heartbeat of one component of a run. */
export interface ComponentHealth {
  readonly component: string;
  readonly instanceId: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
  readonly policyRevisions: Readonly<Record<string, string>>;
  /** UNKNOWN when a running instance has been silent for 60 s (16, section 2). */
  readonly state: 'GREEN' | 'AMBER' | 'RED' | 'STOPPED' | 'FAILED' | 'UNKNOWN';
  readonly reasons: readonly string[];
  readonly ageSeconds: number;
  /** Server clock minus the instance's clock at the heartbeat; includes the way to the server. */
  readonly clockSkewSeconds: number;
  /** Instances that reported within 60 s and did not stop. */
  readonly liveInstances: number;
}

const SILENCE_SECONDS = 60;

type HeartbeatRow = {
  component: string;
  instance_id: string;
  image_digest: string;
  run_config_digest: string;
  policy_revs_json: Record<string, string>;
  health_state: ComponentHealth['state'];
  health_reasons: string[];
  age_seconds: number;
  clock_skew_seconds: number;
  live_instances: string;
};

export async function readHeartbeats(database: Queryable, platformRunId: string): Promise<readonly ComponentHealth[]> {
  const rows = await database.query<HeartbeatRow>({
    text: `SELECT DISTINCT ON (component) component, instance_id, image_digest, run_config_digest, policy_revs_json,
        health_state, health_reasons, extract(epoch FROM clock_timestamp() - updated_at)::float8 AS age_seconds,
        extract(epoch FROM updated_at - reported_at)::float8 AS clock_skew_seconds,
        count(*) FILTER (WHERE health_state NOT IN ('STOPPED', 'FAILED')
          AND updated_at > clock_timestamp() - make_interval(secs => $2)) OVER (PARTITION BY component)::text
          AS live_instances
      FROM obs.component_heartbeats WHERE platform_run_id = $1 ORDER BY component, updated_at DESC`,
    values: [platformRunId, SILENCE_SECONDS],
  });
  return rows.map((row) => ({
    component: row.component,
    instanceId: row.instance_id,
    imageDigest: row.image_digest,
    runConfigDigest: row.run_config_digest,
    policyRevisions: row.policy_revs_json,
    state: isSilent(row) ? 'UNKNOWN' : row.health_state,
    reasons: row.health_reasons,
    ageSeconds: Math.max(0, row.age_seconds),
    clockSkewSeconds: row.clock_skew_seconds,
    liveInstances: Number(row.live_instances),
  }));
}

const isSilent = (row: HeartbeatRow): boolean =>
  row.age_seconds > SILENCE_SECONDS && row.health_state !== 'STOPPED' && row.health_state !== 'FAILED';
