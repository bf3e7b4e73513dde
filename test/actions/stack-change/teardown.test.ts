import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteVpcCommand, DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { evidenceKey, handle } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../../actions/lib/ledger/events.ts';
import { type ManagedPlace, openManagedPlace } from '../../../actions/lib/platform/managed-place.ts';
import { proveAbsence } from '../../../actions/stack-change/absence.ts';
import { type TeardownAsked, tearDown } from '../../../actions/stack-change/teardown.ts';
import { VALUES } from '../../cdktf/synthesised.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { ECS_CLUSTER, ECS_REGION, type EcsPlace, ecsPlace } from '../../support/servers/ecs-server.ts';
import { emulatedAws, makeBucket, REGION, tagAsCore } from '../../support/servers/emulated-aws.ts';
import { eventually } from '../../support/servers/processes.ts';
import { fewOfDemo, layStacks } from '../../support/terraform/laid-stacks.ts';
import { noTerraform, openTerraform, plugins } from '../../support/terraform/terraform.ts';
import { chainOf, executable } from '../ledger/builder.ts';
import { drafts } from '../ledger/drafts.ts';

const OVERRIDE = { terraform: { backend: { local: {} } }, provider: { aws: [{ max_retries: 1 }] } };
const RUN = String(VALUES.platform_run_id);
const SERVICES = ['torn-a', 'torn-b'];
const WAIT_MS = 30_000;
/** A log group, a network, and seven keys with their map. */
const RESOURCES = 10;

describe.skipIf(noTerraform !== undefined)('a teardown of a stack', { timeout: 300_000 }, () => {
  let ecs: EcsPlace;
  let emulator: AwsEmulator;
  let place: ManagedPlace;
  let synthesised: string;
  // One apply for all: what is refused or fails leaves the stack as it is, and the last ones take it away.
  beforeAll(async () => {
    emulator = await emulatedAws();
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
    await tagAsCore(handle('S3_EVIDENCE_BUCKET'));
    ecs = await ecsPlace();
    await ecs.declare('torn', SERVICES);
    synthesised = mkdtempSync(join(tmpdir(), 'teardown-'));
    layStacks(synthesised, { demo: fewOfDemo() }, OVERRIDE);
    await apply();
  }, 600_000);
  afterAll(async () => {
    await ecs.drop();
    await emulator.stop();
    rmSync(synthesised, { recursive: true, force: true });
  });
  beforeEach(() => {
    place = { ...openManagedPlace('emulated'), compute: openCompute(`ecs:${ECS_REGION}/${ECS_CLUSTER}`) };
  });
  afterEach(async () => {
    ecs.server.faults.clear();
    for (const name of SERVICES) await ecs.compute.setService(name, spec(), 0);
    await place.compute.close();
  });

  const folder = () => join(synthesised, 'demo');
  const spec = () => ({
    ...{ family: 'torn', imageDigest: ecs.imageDigest, command: ['daemon'], environment: { DECLARED: 'by the stack' } },
  });
  const raise = async (): Promise<void> => {
    for (const name of SERVICES) await ecs.compute.setService(name, spec(), 1);
    const running = async () => ((await ecs.compute.describeTasks()).length === 2 ? true : undefined);
    await eventually(running, WAIT_MS);
  };
  const counts = async () => (await ecs.compute.describeServices()).map(({ desiredCount }) => desiredCount);
  const apply = async (): Promise<void> => {
    const secrets = { db_password: 'x'.repeat(24), ig_key_seed: 'y'.repeat(43), expires_at: '2999-12-31' };
    const terraform = openTerraform({
      folder: folder(),
      environment: {
        ...emulator.environment,
        ...Object.fromEntries(
          Object.entries({ ...VALUES, ...secrets }).map(([name, value]) => [`TF_VAR_${name}`, value]),
        ),
      },
      plugins,
    });
    await terraform.init();
    await terraform.plan();
    await terraform.apply();
    rmSync(join(folder(), 'plan.bin'));
  };
  /** Of the variables of the apply a teardown needs the account alone; a day that has passed keeps nobody from it. */
  const asked = (changes: Partial<TeardownAsked> = {}): TeardownAsked => ({
    target: 'demo',
    platformRunId: RUN,
    correlationId: 'down-1',
    approval: null,
    goneMsMax: WAIT_MS,
    terraform: {
      folder: folder(),
      environment: {
        ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TF_VAR_expires_at: '2020-01-01' },
        ...{ ...emulator.environment, TF_VAR_aws_account_id: String(VALUES.aws_account_id) },
      },
      plugins,
    },
    ...changes,
  });
  const ledger = async (events: readonly Draft[]): Promise<void> => {
    for (const event of chainOf(events)) {
      const name = `events/${String(event.seq).padStart(8, '0')}.json`;
      await createEvidence(
        place.evidence,
        evidenceKey({ family: 'ledger', env: 'emulated' }, name),
        LedgerEventV1,
        event,
      );
    }
  };
  const names = async () => (await place.posture.list('parameter')).map(({ name }) => name);

  test('of another run is refused, and nothing is touched', async () => {
    await raise();
    const { snapshot } = await tearDown(place, asked({ platformRunId: 'platform_20260202T000000Z' }));
    expect(snapshot).toMatchObject({ destroy_outcome: 'refused', blockers: ['TEARDOWN_OTHER_RUN'] });
    expect(await counts()).toEqual([1, 1]);
  });

  test('that would touch what the stack does not declare destroys nothing, and has stopped what costs', async () => {
    await raise();
    const file = join(folder(), 'cdk.tf.json');
    const { resource, ...stack } = JSON.parse(readFileSync(file, 'utf8')) as { resource: Record<string, object> };
    const { aws_vpc: _, ...less } = resource;
    writeFileSync(file, JSON.stringify({ ...stack, resource: less }));
    const { snapshot } = await tearDown(place, asked());
    writeFileSync(file, JSON.stringify({ ...stack, resource }));
    expect(snapshot).toMatchObject({ destroy_outcome: 'failed', blockers: ['TEARDOWN_OUT_OF_SCOPE'] });
    expect(snapshot.attempts).toMatchObject([{ apply_exit_code: null, reason: 'it would touch aws_vpc.vpc' }]);
    expect(await names()).toHaveLength(8);
    expect(await counts()).toEqual([0, 0]);
  });

  test('without a state that it can reach says so, counts nothing, and has stopped what costs', async () => {
    await raise();
    const elsewhere = asked();
    const terraform = { ...elsewhere.terraform, plugins: synthesised };
    const { snapshot } = await tearDown(place, { ...elsewhere, terraform });
    expect(snapshot).toMatchObject({
      ...{ destroy_outcome: 'failed', state_before: null, state_after: { resources: null } },
      blockers: ['TEARDOWN_DESTROY_FAILED', 'TEARDOWN_STATE_UNREADABLE'],
    });
    expect(snapshot.attempts[0]?.reason).toMatch(/^init: \w/);
    expect(await counts()).toEqual([0, 0]);
  });

  test('of an account that it is not told says what is missing, and a service that will not stop is named', async () => {
    await raise();
    ecs.server.faults.order('UpdateService', 'denied', 2);
    const { TF_VAR_aws_account_id: _, ...environment } = asked().terraform.environment;
    const { snapshot } = await tearDown(
      place,
      asked({ goneMsMax: 1, terraform: { ...asked().terraform, environment } }),
    );
    expect(snapshot).toMatchObject({
      ...{ destroy_outcome: 'failed', state_after: { exit_code: 0, resources: RESOURCES } },
      blockers: ['TEARDOWN_STOP_FAILED', 'TEARDOWN_DESTROY_FAILED'],
    });
    expect(snapshot.stopped?.acts.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
    expect(snapshot.attempts).toMatchObject([{ reason: expect.stringMatching(/TF_VAR_aws_account_id/) }]);
  });

  test('stops what runs, destroys what still stands, and finds nothing left; the same again finds nothing to do', async () => {
    await raise();
    // Somebody took a part of it away before.
    const ec2 = new EC2Client({ region: REGION });
    const { Vpcs = [] } = await ec2.send(new DescribeVpcsCommand({}));
    await ec2.send(new DeleteVpcCommand({ VpcId: Vpcs.find(({ CidrBlock }) => CidrBlock === '10.42.0.0/16')?.VpcId }));
    expect(await names()).toHaveLength(8);
    const { key, snapshot } = await tearDown(place, asked());
    expect(snapshot).toMatchObject({
      ...{ destroy_outcome: 'success', state_before: RESOURCES, state_after: { exit_code: 0, resources: 0 } },
      ...{ blockers: [], stopped: { remaining: [], failure: null } },
    });
    expect(snapshot.stopped?.acts.map(({ act, outcome }) => `${act} ${outcome}`)).toEqual(
      Array(2).fill('stop_service done'),
    );
    expect(await counts()).toEqual([0, 0]);
    expect(snapshot.attempts).toHaveLength(1);
    expect(snapshot.attempts[0]?.changes).toHaveLength(RESOURCES - 1);
    expect(snapshot.attempts[0]).toMatchObject({ plan_exit_code: 2, apply_exit_code: 0, reason: null });
    expect(readdirSync(folder()).filter((name) => name.endsWith('.bin'))).toEqual([]);
    const stored = await readEvidence(place.evidence, key, StackTeardownSnapshotV1.parse);
    expect(stored.document).toEqual(snapshot);
    const absence = await proveAbsence(place, { target: 'demo', correlationId: 'down-1', bus: undefined });
    // The server that runs the tasks keeps their services and lists no logs: it is no part of what was applied here.
    const kinds = absence.snapshot.kinds.filter(({ kind }) => !/^(ecs-|log-group)/.test(kind));
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.filter(({ residuals }) => residuals?.length !== 0)).toEqual([]);
    const again = (await tearDown(place, asked())).snapshot;
    expect(again).toMatchObject({ destroy_outcome: 'success', state_before: 0, stopped: null, blockers: [] });
    expect(again.attempts).toMatchObject([{ plan_exit_code: 0, changes: [], apply_exit_code: null }]);
  });

  test('waits for a lane that runs, and stops nothing meanwhile', async () => {
    await raise();
    await ledger([...executable, drafts.start()]);
    const refused = (await tearDown(place, asked())).snapshot;
    expect(refused).toMatchObject({
      ...{ destroy_outcome: 'refused', blockers: ['TEARDOWN_LANE_RUNS'], stopped: null, attempts: [] },
      ledger: { running_lanes: ['M0.A'], budget_stop: false },
    });
    expect(await counts()).toEqual([1, 1]);
  });
});
