import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteClusterCommand, DeleteServiceCommand } from '@aws-sdk/client-ecs';
import { handle } from '@spine-green/evidence-schemas';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { awsPosture } from '@spine-green/runtime/substrate/posture/aws';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LaneContext } from '../../../actions/lib/run/lane.ts';
import { destroyManaged } from '../../../actions/m9-teardown/facts/managed-destroy.ts';
import { readManagedResidue } from '../../../actions/m9-teardown/facts/managed-residue.ts';
import { findManagedSet } from '../../../actions/m9-teardown/facts/managed-set.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { VALUES } from '../../cdktf/synthesised.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { ECS_CLUSTER, ECS_REGION, type EcsPlace, ecsPlace } from '../../support/servers/ecs-server.ts';
import { emulatedAws, makeBucket, putParameter, REGION, tagAsCore } from '../../support/servers/emulated-aws.ts';
import { eventually } from '../../support/servers/processes.ts';
import { fewOfDemo, layStacks } from '../../support/terraform/laid-stacks.ts';
import { noTerraform, openTerraform, plugins } from '../../support/terraform/terraform.ts';
import { managedSet } from './frozen.ts';

const OVERRIDE = { terraform: { backend: { local: {} } }, provider: { aws: [{ max_retries: 1 }] } };
const SERVICE = 'torn-a';
const WAIT_MS = 30_000;
const LEFT = handle('SSM_CONFLUENT_BOOTSTRAP_PATH');
const HEARTBEAT = handle('HEARTBEAT_PARAM_PATH');

describe.skipIf(noTerraform !== undefined)('a stack that Terraform made', { timeout: 300_000 }, () => {
  let ecs: EcsPlace;
  let emulator: AwsEmulator;
  let synthesised: string;
  let session: LaneContext['session'];
  const stack = { ...managedSet.stack, platform_run_id: String(VALUES.platform_run_id) };
  const lane = (attempt: number) => ({
    ...{ session, executionId: 'm9_20261122T101500Z', attempt },
    report: () => undefined,
  });
  beforeAll(async () => {
    emulator = await emulatedAws();
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
    await tagAsCore(handle('S3_EVIDENCE_BUCKET'));
    ecs = await ecsPlace();
    await ecs.declare('torn', [SERVICE]);
    synthesised = mkdtempSync(join(tmpdir(), 'managed-'));
    layStacks(synthesised, { demo: fewOfDemo() }, OVERRIDE);
    vi.stubEnv('TF_VAR_aws_account_id', String(VALUES.aws_account_id));
    // The server that runs tasks tells their logs and knows no group of a stack.
    vi.stubEnv('AWS_ENDPOINT_URL_CLOUDWATCH_LOGS', '');
    const secrets = { db_password: 'x'.repeat(24), ig_key_seed: 'y'.repeat(43), expires_at: '2999-12-31' };
    const variables = Object.entries({ ...VALUES, ...secrets }).map(([name, value]) => [`TF_VAR_${name}`, value]);
    const environment = { ...emulator.environment, ...Object.fromEntries(variables) };
    const terraform = openTerraform({ folder: join(synthesised, 'demo'), environment, plugins });
    await terraform.init();
    await terraform.plan();
    await terraform.apply();
    rmSync(join(synthesised, 'demo', 'plan.bin'));
    for (const path of [LEFT, HEARTBEAT]) await putParameter(path);
    const compute = openCompute(`ecs:${ECS_REGION}/${ECS_CLUSTER}`);
    const store = openObjectStore(`s3:${REGION}`);
    const config = { ...(emulated as SubstrateConfigV1), stacks_url: `dir:${synthesised}` };
    session = {
      ...{ config: { ...config, approvals_url: 'file:/nowhere' }, clock: systemClock, store, compute: () => compute },
      ...{ evidence: { store, bucket: handle('S3_EVIDENCE_BUCKET') }, parameters: openParameters(`ssm:${REGION}`) },
      posture: async () => awsPosture(REGION),
    } as unknown as LaneContext['session'];
  }, 600_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await session.compute().close();
    await ecs.drop();
    await emulator.stop();
    rmSync(synthesised, { recursive: true, force: true });
  });

  test('is frozen, drained, destroyed and looked for, each part by its own service', async () => {
    const spec = { family: 'torn', imageDigest: ecs.imageDigest, command: ['daemon'], environment: {} };
    await ecs.compute.setService(SERVICE, spec, 1);
    const running = async () => ((await ecs.compute.describeTasks()).length === 1 ? true : undefined);
    await eventually(running, WAIT_MS);
    const set = await findManagedSet(session, stack);
    if (set === undefined) throw new Error('the state holds nothing');
    expect(set).toMatchObject({ tasks: [expect.stringMatching(/^arn:/)], database: null, heartbeat: HEARTBEAT });
    expect(set.secrets).toContain(LEFT);
    expect(set.secrets).not.toContain(HEARTBEAT);
    expect(set.resources).toContainEqual({ address: 'aws_vpc.vpc', id: expect.stringMatching(/^vpc-/) });

    // Nothing of it is removed by name while the stack itself stands.
    const other = await destroyManaged(lane(1), {
      ...set,
      stack: { ...stack, platform_run_id: 'platform_20260202T000000Z' },
    });
    expect(other).toMatchObject({
      begun: { unreadable: expect.stringMatching(/TEARDOWN_OTHER_RUN/) },
      removed: { value: [] },
    });
    expect((await ecs.compute.describeServices())[0]).toMatchObject({ desiredCount: 1 });

    const done = await destroyManaged(lane(2), set);
    expect(done).toMatchObject({ begun: { value: 'stopped_now' }, ended: { value: true } });
    expect('value' in done.removed ? done.removed.value.toSorted() : done.removed).toEqual([
      `parameter ${LEFT}`,
      `parameter ${HEARTBEAT}`,
    ]);
    // Of this stack the service is no part, so its destroy leaves it at rest.
    const left = { tasks: [`service ${SERVICE}`], database: [], secrets: [], 'terraform state': [] };
    expect(done.leftovers).toEqual({ value: left });
    expect(await findManagedSet(session, stack)).toBeUndefined();

    await ecs.ecs.send(new DeleteServiceCommand({ cluster: ECS_CLUSTER, service: SERVICE }));
    await ecs.ecs.send(new DeleteClusterCommand({ cluster: ECS_CLUSTER }));
    const again = await destroyManaged(lane(3), set);
    expect(again).toMatchObject({
      ...{ begun: { value: 'gone_before' }, ended: { value: true }, removed: { value: [] } },
      leftovers: { value: { ...left, tasks: [] } },
    });
    const gone = { ...set, stack: { ...stack, database: { ...stack.database, endpoint: 'nobody.invalid:5432' } } };
    expect(await readManagedResidue(session, gone)).toEqual({
      supervisor: { value: { answers: false, services: [], tasks: [] } },
      database: { value: { process: false, port: false, data_folder: false } },
      ...{ processes: { value: [] }, ports: { value: [] }, folders: { value: [] } },
    });
  });
});
