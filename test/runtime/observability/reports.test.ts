import { PlatformError } from '@spine-green/evidence-schemas';
import type { Clock } from '@spine-green/runtime/kernel/clock';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { countersStatement } from '@spine-green/runtime/observability/counters';
import { conditionOf, type HealthDocument, stateOf, windowedCount } from '@spine-green/runtime/observability/health';
import { healthMetrics } from '@spine-green/runtime/observability/health-metrics';
import { startHeartbeat } from '@spine-green/runtime/observability/heartbeat';
import { type Question, startOpsServer } from '@spine-green/runtime/observability/ops-server';
import { readHeartbeats } from '@spine-green/runtime/truth/heartbeats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHeartbeats as declaredHeartbeats } from '../../../actions/lib/platform/service-state.ts';
import { OTHER_RUN, RUN } from '../../support/bus-records.ts';
import { CONFIG_DIGEST, IMAGE } from '../../support/closure/closable-run.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const healthy = (state: HealthDocument['health_state'] = 'GREEN'): HealthDocument => ({
  schema: 'fp.health_document.v1',
  generated_at_utc: '2026-01-01T00:00:00.000000Z',
  component: 'archive-writer',
  instance_id: 'task-1',
  platform_run_id: RUN,
  scenario_run_id: 'N/A',
  stream_id: null,
  health_state: state,
  health_reasons: [],
  conditions: [],
  metrics: { buffered_bytes: 12 },
  checkpoints: {},
  lag: { 'topic/0': 3 },
});

describe('in the database', () => {
  let fresh: FreshDatabase;
  beforeEach(async () => {
    fresh = await freshDatabase();
  });
  afterEach(() => fresh.drop());

  it('counters add up per run and dim, also within one statement', async () => {
    const add = (run: string) =>
      fresh.database.execute(
        countersStatement({ component: 'ig', platformRunId: run, scenarioRunId: 'N/A' }, [
          { counter: 'received', dim: 'b', value: 2 },
          { counter: 'received', dim: 'a', value: 1 },
          { counter: 'received', dim: 'b', value: 3 },
        ]),
      );
    await Promise.all([add(RUN), add(RUN), add(OTHER_RUN)]);
    const rows = await fresh.database.query({
      text: 'SELECT dim, value FROM obs.run_counters WHERE platform_run_id = $1 ORDER BY dim',
      values: [RUN],
    });
    expect(rows).toEqual([
      { dim: 'a', value: '2' },
      { dim: 'b', value: '10' },
    ]);
  });

  it('a counter that was rolled back with its data was never counted', async () => {
    const scope = { component: 'ig', platformRunId: RUN, scenarioRunId: 'N/A' };
    const statement = countersStatement(scope, [{ counter: 'received', dim: '', value: 1 }]);
    await expect(
      fresh.database.transaction(async (transaction) => {
        await transaction.execute(statement);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await fresh.database.query({ text: 'SELECT * FROM obs.run_counters' })).toEqual([]);
  });

  it('a heartbeat follows the state and what is loaded, and ends as STOPPED', async () => {
    let state: HealthDocument['health_state'] = 'GREEN';
    let dsnVersion = 1;
    const heartbeat = startHeartbeat({
      database: fresh.database,
      identity: {
        component: 'archive-writer',
        taskArn: 'task-1',
        platformRunId: RUN,
        imageDigest: IMAGE,
        runConfigDigest: CONFIG_DIGEST,
      },
      policyRevisions: () => ({ ig_policy: 'p' }),
      loadedVersions: () => ({ '/db/dsn': dsnVersion }),
      clock: systemClock,
      health: () => healthy(state),
      intervalMs: 60_000,
    });
    const read = async () => (await readHeartbeats(fresh.database, RUN))[0];
    const declared = async () => (await declaredHeartbeats(fresh.database, ['task-1']))[0]?.loadedVersions;
    await heartbeat.beat();
    expect(await read()).toMatchObject({ state: 'GREEN', liveInstances: 1, policyRevisions: { ig_policy: 'p' } });
    expect(await declared()).toEqual({ '/db/dsn': 1 });
    state = 'RED';
    dsnVersion = 2;
    await expect.poll(async () => (await read())?.state, { timeout: 5000 }).toBe('RED');
    expect(await declared()).toEqual({ '/db/dsn': 2 });
    await heartbeat.stop();
    expect(await read()).toMatchObject({ state: 'STOPPED', liveInstances: 0 });
  });

  it('a component that fell silent is UNKNOWN', async () => {
    await fresh.database.execute({
      text: `INSERT INTO obs.component_heartbeats (component, instance_id, platform_run_id, scenario_run_id,
          image_digest, run_config_digest, policy_revs_json, health_state, health_reasons, metrics_json, lag_json,
          started_at, reported_at, updated_at)
        VALUES ('ig', 't', $1, 'N/A', 'i', 'c', '{}', 'GREEN', '{}', '{}', '{}', now(), now(),
          now() - interval '61 s')`,
      values: [RUN],
    });
    expect(await readHeartbeats(fresh.database, RUN)).toMatchObject([{ component: 'ig', state: 'UNKNOWN' }]);
  });
});

it('the internal port answers liveness always and health by its state', async () => {
  let state: HealthDocument['health_state'] = 'AMBER';
  const health = (): HealthDocument => healthy(state);
  const server = await startOpsServer({ host: '127.0.0.1', port: 0, health, metrics: healthMetrics(health) });
  const status = async (path: string, method = 'GET') =>
    (await fetch(`http://127.0.0.1:${server.port}${path}`, { method })).status;
  try {
    expect(await status('/v1/ops/health')).toBe(200);
    state = 'RED';
    expect(await status('/v1/ops/health')).toBe(503);
    expect(await status('/healthz')).toBe(200);
    expect(await status('/healthz', 'POST')).toBe(405);
    expect(await status('/secrets')).toBe(404);
    const metrics = await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text();
    expect(metrics).toContain('spine_consumer_lag{component="archive-writer",partition="topic/0"} 3');
  } finally {
    await server.close();
  }
});

it('the internal port answers the questions of its component, and says when the database is away', async () => {
  const health = (): HealthDocument => healthy('GREEN');
  const questions: Readonly<Record<string, Question>> = {
    '/v1/asked': async (asked) => Promise.resolve({ status: 404, body: { asked } }),
    '/v1/away': () => Promise.reject(new PlatformError('E_DATABASE_UNREACHABLE', 'no server')),
  };
  const server = await startOpsServer({
    host: '127.0.0.1',
    port: 0,
    health,
    metrics: healthMetrics(health),
    questions,
  });
  const ask = async (path: string, body: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', body });
    return [response.status, await response.json()];
  };
  try {
    expect(await ask('/v1/asked', '{"a":1}')).toEqual([404, { asked: { a: 1 } }]);
    expect(await ask('/v1/asked', '{"a":1,"a":2}')).toMatchObject([400, { error: 'MALFORMED_JSON' }]);
    expect(await ask('/v1/asked', `"${'x'.repeat(70_000)}"`)).toMatchObject([413, { error: 'payload_too_large' }]);
    expect(await ask('/v1/away', '{}')).toMatchObject([503, { error: 'STORE_UNAVAILABLE' }]);
    expect(await ask('/v1/other', '{}')).toMatchObject([405, {}]);
    const read = await fetch(`http://127.0.0.1:${server.port}/v1/asked`);
    expect([read.status, await read.json()]).toMatchObject([405, {}]);
  } finally {
    await server.close();
  }
});

it.each([
  { observed: 4, state: 'GREEN', limit: undefined },
  { observed: 5, state: 'AMBER', limit: 5 },
  { observed: 9, state: 'AMBER', limit: 5 },
  { observed: 10, state: 'RED', limit: 10 },
])('$observed against 5 and 10 is $state', ({ observed, state, limit }) => {
  const condition = conditionOf('X', observed, { amber: 5, red: 10 });
  expect(condition?.limit).toBe(limit);
  expect(stateOf(condition === undefined ? [] : [condition])).toBe(state);
});

it('a windowed reason clears by itself', () => {
  let now = 0;
  const clock: Clock = { wallMicros: () => 0, elapsedMs: () => now };
  const errors = windowedCount(clock, 300_000);
  errors.add(2);
  now = 200_000;
  errors.add(1);
  expect(errors.sum()).toBe(3);
  now = 301_000;
  expect(errors.sum()).toBe(1);
  now = 600_000;
  expect(errors.sum()).toBe(0);
});
