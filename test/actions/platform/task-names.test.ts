import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { canonicalJson, HANDLE_KEYS, type HandleKey, handle } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS, DAEMONS, MODES, type ModeName, taskFamilyOf } from '@spine-green/runtime/catalog';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceMap } from '../../../actions/lib/platform/services.ts';
import { taskSpec } from '../../../actions/lib/platform/tasks.ts';
import type { LaneContext } from '../../../actions/lib/run/lane.ts';
import passed from '../../../evidence-schemas/samples/lane_snapshot.v1/valid-passed.json' with { type: 'json' };
import stack from '../../../evidence-schemas/samples/stack_description.v1/valid-postgres.json' with { type: 'json' };
import { devMin, plan } from '../../cdktf/synthesised.ts';
import { memoryObjectStore } from '../../support/ledger/memory-store.ts';
import { type EcsPlace, ecsPlace, serviceAtRest } from '../../support/servers/ecs-server.ts';
import { DIGESTS } from '../m3-run-pinning/pinned-payload.ts';

const IMAGE = `sha256:${'1'.repeat(64)}`;
const BUCKET = 'evidence';
const RUN = 'platform_20261122T100000Z';
const stackFile = join(tmpdir(), `task-names-${process.pid}.json`);

/** A lane of a run whose image M1.C proved; no digest is pinned yet. */
async function laneContext(substrate: 'embedded' | 'emulated' = 'embedded'): Promise<LaneContext> {
  const store = memoryObjectStore(BUCKET);
  const handed = { image_digest: IMAGE, image_tag: `git-${'1'.repeat(40)}`, git_sha: '1'.repeat(40) };
  const payload = { ...handed, steps: [], tool_versions: {} };
  const snapshot = { ...passed, lane: 'M1.C', phase: 'M1.C', payload };
  const { versionId, sha256 } = await store.put(BUCKET, 'm1_c.json', canonicalJson(snapshot), { kind: 'create' });
  const ref = { key: 'm1_c.json', version_id: versionId, sha256 };
  writeFileSync(stackFile, JSON.stringify(stack));
  const config = {
    ...{ substrate, object_store_url: 'dir:/o', parameters_url: 'file:/p', stack_url: `file:${stackFile}` },
    buckets: { oracle: 'ora', archive: 'arc', quarantine: 'qua', evidence: BUCKET, source: 'src' },
  };
  const m1 = { lanes: { 'M1.C': { snapshot: ref } } };
  return {
    substrate,
    platformRunId: RUN,
    handleInputs: devMin.handles,
    session: { config, ci: { workflow_sha: 'local' }, evidence: { store, bucket: BUCKET } },
    ledger: { phases: { M1: m1, M3: { lanes: {} } } },
    source: async () => ({
      payload: { ...DIGESTS, config_digest_algo: 'sha256', run_config_digest: 'a'.repeat(64), image_digest: IMAGE },
    }),
  } as unknown as LaneContext;
}

interface Declared {
  readonly family: string;
  readonly container: {
    readonly command: readonly string[];
    readonly environment: readonly { readonly name: string; readonly value: string }[];
  };
}

/** Task definitions of the plan, by mode. */
const declared = new Map<string, Declared>(
  plan.resources
    .filter(({ type }) => type === 'aws_ecs_task_definition')
    .map(({ attributes }) => {
      const [container] = JSON.parse(String(attributes.container_definitions)) as [Declared['container']];
      return [container.command[0] ?? '', { family: String(attributes.family), container }];
    }),
);
const services = plan.resources
  .filter(({ type }) => type === 'aws_ecs_service')
  .map(({ attributes }) => ({
    name: String(attributes.name),
    definition: /task_definition\.task_([a-z-]+)\./.exec(String(attributes.task_definition))?.[1],
  }));
const variablesOf = (mode: string): readonly string[] =>
  (declared.get(mode)?.container.environment ?? []).map(({ name }) => name);

describe('a name of a task or service', () => {
  afterAll(() => rmSync(stackFile, { force: true }));

  test.each(MODES.map(({ mode }) => mode))('is one for the stack and for lanes: %s', async (mode: ModeName) => {
    const spec = await taskSpec(await laneContext(), mode);
    expect(spec.family).toBe(declared.get(mode)?.family);
    expect(spec.family).toBe(taskFamilyOf(mode, handle('NAME_PREFIX')));
    expect(spec.command).toEqual([mode]);
  });

  test('is what its handle says, of every task and service that has one', () => {
    const families = new Set([...declared.values()].map(({ family }) => family));
    const named = HANDLE_KEYS.filter(
      (key): key is Extract<HandleKey, `TD_${string}`> => key.startsWith('TD_') && key !== 'TD_DUPLICATE_INJECTOR',
    );
    expect(named.length).toBeGreaterThan(7);
    expect(named.filter((key) => !families.has(handle(key)))).toEqual([]);
    expect(services.map(({ name }) => name).sort()).toEqual(DAEMONS.map((row) => handle(row.handle)).sort());
  });

  test('of a service is that of the task that it runs, for the stack and for lanes', async () => {
    const map = await serviceMap(await laneContext());
    expect(map).toHaveLength(BUILT_DAEMONS.length);
    for (const { service, spec, mode } of map) {
      expect(spec.family, mode).toBe(service);
      expect(services).toContainEqual({ name: service, definition: mode });
    }
  });

  test('of a listener is what the stack tells the task too', async () => {
    for (const { mode, spec } of await serviceMap(await laneContext())) {
      const listeners = Object.keys(spec.environment).filter((name) => /LISTEN|PORT/.test(name));
      expect(listeners.sort(), mode).toEqual(
        variablesOf(mode)
          .filter((name) => /LISTEN|PORT/.test(name))
          .sort(),
      );
    }
  });

  test('of a listener, and the key of a task on the bus, have the value of the stack where Terraform made it', async () => {
    const context = await laneContext('emulated');
    const checked = new Set<string>();
    for (const [mode, own] of declared) {
      const known = BUILT_DAEMONS.some((row) => row.mode === mode);
      const spec = known
        ? (await serviceMap(context)).find((row) => row.mode === mode)?.spec
        : await taskSpec(context, mode as ModeName);
      const same = own.container.environment.filter(({ name }) => /LISTEN|_PORT$|SSM_CONFLUENT/.test(name));
      for (const { name, value } of same) {
        expect([mode, name, spec?.environment[name]]).toEqual([mode, name, value]);
        checked.add(name);
      }
    }
    expect([...checked].sort()).toEqual([
      ...['CM_LISTEN_ADDR', 'CM_PORT', 'IG_LISTEN_ADDR', 'IG_PORT', 'LS_LISTEN_ADDR', 'LS_PORT'],
      ...['OPS_LISTEN_ADDR', 'OPS_PORT'],
      ...['SSM_CONFLUENT_API_KEY_PATH', 'SSM_CONFLUENT_API_SECRET_PATH', 'SSM_CONFLUENT_BOOTSTRAP_PATH'],
    ]);
  });

  test('of the key on the bus is one for all tasks of one machine', async () => {
    const map = await serviceMap(await laneContext());
    const paths = new Set(map.map(({ spec }) => spec.environment.SSM_CONFLUENT_API_KEY_PATH));
    expect([...paths]).toEqual([handle('SSM_CONFLUENT_API_KEY_PATH')]);
  });

  test('of every other variable that a lane gives a daemon is one that the stack gives it', async () => {
    const own = new Set(['CONFORMANCE_SKIPS_PERMITTED']);
    for (const { mode, spec } of await serviceMap(await laneContext())) {
      const missing = Object.keys(spec.environment).filter(
        (name) => !own.has(name) && !variablesOf(mode).includes(name),
      );
      expect(missing, mode).toEqual([]);
    }
  });
});

describe('what the plan declares on a server of ECS', () => {
  let place: EcsPlace;
  beforeAll(async () => {
    place = await ecsPlace();
    for (const { family } of declared.values()) await place.declare(family, []);
    for (const { name } of services) await place.ecs.send(serviceAtRest(name, name));
  });
  afterAll(() => place.drop());

  test('is found under the name by which a lane starts it', async () => {
    const context = await laneContext();
    for (const { mode } of MODES) {
      const { family } = await taskSpec(context, mode);
      const { taskDefinition } = await place.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: family }));
      expect(taskDefinition?.family).toBe(family);
    }
    const job = place.compute.runJob(
      { ...(await taskSpec(context, 'db-migrate')), imageDigest: place.imageDigest, command: ['exit', '0'] },
      { timeoutMs: 20_000 },
    );
    expect(await job).toMatchObject({ exitCode: 0, family: handle('TD_DB_MIGRATIONS') });
  });

  test('has every service that a lane raises', async () => {
    const known = (await place.compute.describeServices()).map(({ service }) => service);
    for (const { service } of await serviceMap(await laneContext())) expect(known).toContain(service);
  });

  test('a name of another form is unknown to it', async () => {
    const spec = {
      ...(await taskSpec(await laneContext(), 'db-migrate')),
      family: `${handle('NAME_PREFIX')}-db-migrate`,
    };
    const job = place.compute.runJob({ ...spec, imageDigest: place.imageDigest }, { timeoutMs: 20_000 });
    await expect(job).rejects.toMatchObject({ code: 'E_COMPUTE_DEFINITION_UNKNOWN' });
  });
});
