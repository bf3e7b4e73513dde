import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  digestOf
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/platform/service-state.ts
import { setTimeout as sleep } from "node:timers/promises";
var POLL_MS = 200;
var taskDefinitionSetSha256 = (rows) => digestOf(rows.map(({ service, taskDefinition }) => `${service} ${taskDefinition}`).sort());
var taskDefinitionOf = (spec) => digestOf(spec);
var isSteady = (row) => row.desiredCount === 1 && row.runningCount === 1 && row.pendingCount === 0 && row.tasks.length === 1 && row.restartCount === 0;
async function readHeartbeats(database, taskArns) {
  const rows = await database.query({
    text: `SELECT component, instance_id, platform_run_id, image_digest, run_config_digest, health_state,
        loaded_versions_json,
        (SELECT count(*) FROM jsonb_object_keys(policy_revs_json)) AS policy_revisions
      FROM obs.component_heartbeats WHERE instance_id = ANY($1::text[]) ORDER BY component, instance_id`,
    values: [taskArns]
  });
  return rows.map((row) => ({
    component: String(row.component),
    instanceId: String(row.instance_id),
    platformRunId: String(row.platform_run_id),
    imageDigest: String(row.image_digest),
    runConfigDigest: String(row.run_config_digest),
    healthState: String(row.health_state),
    policyRevisions: Number(row.policy_revisions),
    loadedVersions: versionsOf(row.loaded_versions_json)
  }));
}
var versionsOf = (json) => Object.fromEntries(Object.entries(json ?? {}).map(([path, version]) => [path, Number(version)]));
async function waitForServices(compute, names, timeoutMs, also) {
  const end = performance.now() + timeoutMs;
  for (; ; ) {
    const rows = await servicesNamed(compute, names);
    if (rows.some((row) => row.restartCount > 0)) return;
    if (rows.length === names.length && rows.every(isSteady) && await also(rows)) return;
    if (performance.now() >= end) return;
    await sleep(POLL_MS);
  }
}
var servicesNamed = async (compute, names) => (await compute.describeServices()).filter(({ service }) => names.includes(service));

export {
  taskDefinitionSetSha256,
  taskDefinitionOf,
  isSteady,
  readHeartbeats,
  waitForServices,
  servicesNamed
};
