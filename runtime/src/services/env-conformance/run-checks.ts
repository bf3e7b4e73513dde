import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { readEvidence } from '../../evidence/read.ts';
import { advisoryLockId } from '../../kernel/advisory-lock-id.ts';
import { runKey } from '../../observability/writer.ts';
import { type ComponentHealth, readHeartbeats } from '../../truth/heartbeats.ts';
import type { Check, CheckContext } from './types.ts';

const SKEW_SECONDS_MAX = 2;

const manifest = async ({ target, platformRunId }: CheckContext) =>
  (await readEvidence(target, runKey(platformRunId, 'run.json'), RunManifestV1.parse)).document;

const heartbeats = ({ database, platformRunId }: CheckContext): Promise<readonly ComponentHealth[]> =>
  readHeartbeats(database, platformRunId);

/** A figure of every component, by its name. */
const byComponent = <T>(health: readonly ComponentHealth[], value: (entry: ComponentHealth) => T): Record<string, T> =>
  Object.fromEntries(health.map((entry) => [entry.component, value(entry)]));

const runPins: Check = {
  id: 'C01_run_pins',
  compare: async (context) => {
    const run = await manifest(context);
    const expected = { platform_run_id: context.platformRunId, run_config_digest: context.runConfigDigest };
    const observed = { platform_run_id: run.platform_run_id, run_config_digest: run.run_config_digest ?? null };
    const pass =
      observed.platform_run_id === expected.platform_run_id &&
      observed.run_config_digest === expected.run_config_digest;
    return { expected, observed, pass };
  },
};

const imageDigest: Check = {
  id: 'C02_image_digest',
  compare: async (context) => {
    const [run, health] = [await manifest(context), await heartbeats(context)];
    const expected = run.image.image_digest;
    const observed = byComponent(health, (entry) => entry.imageDigest);
    const pass =
      health.length > 0 && context.imageDigest === expected && health.every((e) => e.imageDigest === expected);
    return { expected, observed, pass };
  },
};

const configDigest: Check = {
  id: 'C03_config_digest',
  compare: async (context) => {
    const health = await heartbeats(context);
    const expected = context.runConfigDigest;
    const pass = health.length > 0 && health.every((entry) => entry.runConfigDigest === expected);
    return { expected, observed: byComponent(health, (entry) => entry.runConfigDigest), pass };
  },
};

/** The set of daemons is complete, each has one live instance, and none of them works for another run. */
const runScope: Check = {
  id: 'C04_run_scope',
  compare: async (context) => {
    const health = await heartbeats(context);
    const live = byComponent(health, (entry) => entry.liveInstances);
    const foreign = await context.database.query<{ component: string; platform_run_id: string }>({
      text: `SELECT component, platform_run_id FROM obs.component_heartbeats
        WHERE platform_run_id <> $1 AND component = ANY($2::text[]) AND health_state NOT IN ('STOPPED', 'FAILED')
          AND updated_at > clock_timestamp() - interval '60 seconds' ORDER BY component`,
      values: [context.platformRunId, context.requiredComponents],
    });
    const pass = foreign.length === 0 && context.requiredComponents.every((component) => live[component] === 1);
    const expected = Object.fromEntries(context.requiredComponents.map((component) => [component, 1]));
    return { expected, observed: { live_instances: live, other_runs: foreign }, pass };
  },
};

const policyRevisions: Check = {
  id: 'C05_policy_revisions',
  compare: async (context) => {
    const { policy_id, content_digest } = context.policy;
    const health = await heartbeats(context);
    const reporting = health.filter((entry) => entry.policyRevisions[policy_id] !== undefined);
    const pass =
      reporting.length > 0 && reporting.every((entry) => entry.policyRevisions[policy_id] === content_digest);
    return {
      expected: { [policy_id]: content_digest },
      observed: byComponent(health, (entry) => entry.policyRevisions),
      pass,
    };
  },
};

/** Each stream id is unique, and the lock that makes a process its only consumer is held exactly once. */
const consumerIdentity: Check = {
  id: 'C11_consumer_identity',
  compare: async ({ database, streams }) => {
    const ids = streams.map(({ streamId }) => streamId);
    const observed: Record<string, number> = {};
    for (const streamId of ids) {
      const [row] = await database.query<{ holders: string }>({
        text: `SELECT count(*)::text AS holders FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND granted
          AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
          AND objsubid = 1 AND ((classid::bigint << 32) | objid::bigint) = $1::bigint`,
        values: [advisoryLockId(streamId)],
      });
      observed[streamId] = Number(row?.holders);
    }
    const pass = new Set(ids).size === ids.length && ids.every((streamId) => observed[streamId] === 1);
    return { expected: Object.fromEntries(ids.map((streamId) => [streamId, 1])), observed, pass };
  },
};

/** Every instance against the database, at its heartbeat; the broker at least must not be ahead. */
const clockSkew: Check = {
  id: 'C13_clock_skew',
  compare: async (context) => {
    const health = await heartbeats(context);
    const [server] = await context.database.query<{ epoch_ms: number }>({
      text: 'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS epoch_ms',
    });
    const own = Math.abs((server?.epoch_ms ?? 0) - context.clock.wallMicros() / 1000) / 1000;
    const skews = byComponent(health, (entry) => entry.clockSkewSeconds);
    const brokerAhead = await brokerIsAhead(context);
    const pass =
      own <= SKEW_SECONDS_MAX &&
      !brokerAhead &&
      health.length > 0 &&
      Object.values(skews).every((skew) => Math.abs(skew) <= SKEW_SECONDS_MAX);
    return {
      expected: { seconds_max: SKEW_SECONDS_MAX },
      observed: { own_seconds: own, instances: skews, broker_ahead: brokerAhead },
      pass,
    };
  },
};

/** Whether the log holds a record that is younger than two seconds from now. */
async function brokerIsAhead({ eventLog, requiredTopics, clock }: CheckContext): Promise<boolean> {
  const limitMs = clock.wallMicros() / 1000 + SKEW_SECONDS_MAX * 1000;
  for (const { topic } of requiredTopics) {
    for (const { partition, high } of await eventLog.watermarks(topic)) {
      if ((await eventLog.offsetAt(topic, partition, limitMs)) < high) return true;
    }
  }
  return false;
}

export const runChecks: readonly Check[] = [
  runPins,
  imageDigest,
  configDigest,
  runScope,
  policyRevisions,
  consumerIdentity,
  clockSkew,
];
