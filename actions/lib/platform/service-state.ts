import { setTimeout as sleep } from 'node:timers/promises';
import { digestOf } from '@spine-green/evidence-schemas';
import type { Compute, ServiceDescription, TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { LoadedVersions } from '@spine-green/runtime/substrate/parameters/port';
import { isSteady } from '../checks/steady.ts';

const POLL_MS = 200;

/** The revision that the compute gives a spec. */
export const taskDefinitionOf = (spec: TaskSpec): string => digestOf(spec);

export interface HeartbeatRow {
  readonly component: string;
  readonly instanceId: string;
  readonly platformRunId: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
  readonly healthState: string;
  readonly policyRevisions: number;
  /** Parameter path to the version that the task works with. */
  readonly loadedVersions: LoadedVersions;
}

/** What the tasks declare about themselves; a task without a row is absent. */
export async function readHeartbeats(
  database: Database,
  taskArns: readonly string[],
): Promise<readonly HeartbeatRow[]> {
  const rows = await database.query({
    text: `SELECT component, instance_id, platform_run_id, image_digest, run_config_digest, health_state,
        loaded_versions_json,
        (SELECT count(*) FROM jsonb_object_keys(policy_revs_json)) AS policy_revisions
      FROM obs.component_heartbeats WHERE instance_id = ANY($1::text[]) ORDER BY component, instance_id`,
    values: [taskArns],
  });
  return rows.map((row) => ({
    component: String(row.component),
    instanceId: String(row.instance_id),
    platformRunId: String(row.platform_run_id),
    imageDigest: String(row.image_digest),
    runConfigDigest: String(row.run_config_digest),
    healthState: String(row.health_state),
    policyRevisions: Number(row.policy_revisions),
    loadedVersions: versionsOf(row.loaded_versions_json),
  }));
}

const versionsOf = (json: unknown): LoadedVersions =>
  Object.fromEntries(Object.entries(json ?? {}).map(([path, version]) => [path, Number(version)]));

export interface WaitOptions {
  readonly timeoutMs: number;
  /** What must hold besides, asked once every service is steady. */
  readonly also: (rows: readonly ServiceDescription[]) => Promise<boolean>;
}

/**
 * Waits until every named service is steady and `also` agrees, until one crashes or is given up, or until the time is over;
 * the caller judges what it finds then.
 */
export async function waitForServices(
  compute: Compute,
  names: readonly string[],
  { timeoutMs, also }: WaitOptions,
): Promise<void> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const rows = await servicesNamed(compute, names);
    if (rows.some((row) => row.restartCount > 0 || row.rollout === 'failed')) return;
    if (rows.length === names.length && rows.every(isSteady) && (await also(rows))) return;
    if (performance.now() >= end) return;
    await sleep(POLL_MS);
  }
}

export const servicesNamed = async (
  compute: Compute,
  names: readonly string[],
): Promise<readonly ServiceDescription[]> =>
  (await compute.describeServices()).filter(({ service }) => names.includes(service));
