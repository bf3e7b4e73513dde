import {
  AddTagsToResourceCommand,
  CreateDBInstanceCommand,
  DescribeDBInstancesCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { evidenceKey, handle } from '@spine-green/evidence-schemas';
import { IdleGuardSnapshotV1 } from '@spine-green/evidence-schemas/documents/idle_guard_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { openCompute } from '@spine-green/runtime/substrate/compute/open';
import type { TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idleTick } from '../../../actions/idle-guard/tick.ts';
import { type Heartbeat, writeHeartbeat } from '../../../actions/lib/platform/heartbeat.ts';
import { type ManagedPlace, openManagedPlace } from '../../../actions/lib/platform/managed-place.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { ECS_CLUSTER, ECS_REGION, type EcsPlace, ecsPlace } from '../../support/servers/ecs-server.ts';
import { emulatedAws, makeBucket, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';
import { eventually } from '../../support/servers/processes.ts';
import { chainOf, executable } from '../ledger/builder.ts';

const SERVICES = ['guarded-a', 'guarded-b'];
const DATABASE = `${handle('NAME_PREFIX')}-db`;
const WAIT_MS = 30_000;

describe.skipIf(!motoTools.met)('a tick of the guard', () => {
  let ecs: EcsPlace;
  let emulator: AwsEmulator;
  let place: ManagedPlace;
  beforeAll(async () => {
    emulator = await emulatedAws();
    ecs = await ecsPlace();
    await ecs.declare('guarded', SERVICES);
  });
  afterAll(async () => {
    await ecs.drop();
    await emulator.stop();
  });
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
    // A guard knows no subnet: the stack that had them may be half gone.
    place = { ...openManagedPlace('emulated'), compute: openCompute(`ecs:${ECS_REGION}/${ECS_CLUSTER}`) };
  });
  afterEach(async () => {
    ecs.server.faults.clear();
    for (const name of SERVICES) await ecs.compute.setService(name, spec(), 0);
    await place.compute.close();
  });

  const spec = (): TaskSpec => ({
    family: 'guarded',
    imageDigest: ecs.imageDigest,
    command: ['daemon'],
    environment: { DECLARED: 'by the stack' },
  });
  const raise = async (): Promise<void> => {
    for (const name of SERVICES) await ecs.compute.setService(name, spec(), 1);
    await eventually(async () => {
      const tasks = await ecs.compute.describeTasks();
      return tasks.length === 2 && tasks.every(({ status }) => status === 'RUNNING') ? tasks : undefined;
    }, WAIT_MS);
  };
  const beat = (changes: Partial<Heartbeat> = {}) =>
    writeHeartbeat(place.parameters, handle('HEARTBEAT_PARAM_PATH'), {
      platform_run_id: 'platform_20261122T100000Z',
      phase: 'M0',
      phase_profile: 'all_spine_daemons',
      updated_at_utc: nowUtc(systemClock),
      expires_at_utc: '2999-01-01T00:00:00.000000Z',
      writer: 'test',
      ...changes,
    });
  const phaseWorks = async (): Promise<void> => {
    for (const event of chainOf(executable)) {
      const key = evidenceKey(
        { family: 'ledger', env: 'emulated' },
        `events/${String(event.seq).padStart(8, '0')}.json`,
      );
      await createEvidence(place.evidence, key, LedgerEventV1, event);
    }
  };
  const counts = async () => (await ecs.compute.describeServices()).map(({ desiredCount }) => desiredCount);

  test('leaves alone what a phase and its heartbeat need, and says so', async () => {
    await raise();
    await phaseWorks();
    await beat();
    const { key, versionId, snapshot } = await idleTick(place, {});
    expect(snapshot).toMatchObject({ activity: true, breach: false, actions: [], remaining: null, blockers: [] });
    expect(snapshot.ledger).toEqual({ active_phase: 'M0', lane_runs: false });
    expect(snapshot.inventory.tasks).toHaveLength(2);
    expect(await counts()).toEqual([1, 1]);
    const stored = await readEvidence(place.evidence, key, IdleGuardSnapshotV1.parse, versionId);
    expect(stored.document).toEqual(snapshot);
  });

  test('stops processes that nobody says he needs, a stray among them, and sees that they are gone', async () => {
    await raise();
    const stray = ecs.compute.runJob({ ...spec(), command: ['daemon', 'stray'] }, { timeoutMs: 60_000 });
    await eventually(async () => ((await ecs.compute.describeTasks()).length === 3 ? true : undefined), WAIT_MS);
    const { snapshot } = await idleTick(place, {}, WAIT_MS);
    expect(snapshot.reasons).toEqual(['HEARTBEAT_MISSING', 'NO_ACTIVE_PHASE', 'STRAY_TASK']);
    expect(snapshot.actions.map(({ act, outcome }) => `${act} ${outcome}`)).toEqual([
      'stop_service done',
      'stop_service done',
      'stop_task done',
    ]);
    expect(snapshot.remaining).toEqual([]);
    expect(snapshot.blockers).toEqual(['HEARTBEAT_READ_FAILED', 'STRAY_TASK_DETECTED']);
    expect(await counts()).toEqual([0, 0]);
    expect(await ecs.compute.describeTasks()).toEqual([]);
    await expect(stray).resolves.toMatchObject({ stopReason: expect.any(String) });
  });

  test.each([
    { given: 'a mode that there is not', asked: { mode: 'destroy_demo_stack' }, code: 'INVALID_ENFORCEMENT_MODE' },
    { given: 'a time that is none', asked: { ttlMinutes: 'soon' }, code: 'INVALID_IDLE_TTL' },
    { given: 'no time at all', asked: { ttlMinutes: '0' }, code: 'INVALID_IDLE_TTL' },
  ])('$given is named, and stops all the same', async ({ asked, code }) => {
    await raise();
    const { snapshot } = await idleTick(place, asked, WAIT_MS);
    expect(snapshot.blockers).toContain(code);
    expect(snapshot).toMatchObject({ enforcement_mode: 'stop_services', ttl_minutes: 90, remaining: [] });
    expect(await counts()).toEqual([0, 0]);
  });

  test('only names it when it may only observe', async () => {
    await raise();
    const { snapshot } = await idleTick(place, { mode: 'observe_only' });
    expect(snapshot).toMatchObject({ breach: true, actions: [], remaining: null });
    expect(snapshot.blockers).toContain('IDLE_BREACH_OBSERVED_ONLY');
    expect(await counts()).toEqual([1, 1]);
  });

  test('a service that will not be stopped is told, and the other one is stopped', async () => {
    await raise();
    ecs.server.faults.order('UpdateService', 'denied', 1);
    const { snapshot } = await idleTick(place, {}, 1);
    expect(snapshot.actions.map(({ outcome }) => outcome)).toEqual(['failed', 'done']);
    expect(snapshot.actions[0]?.failure).toMatch(/^E_COMPUTE_DENIED: /);
    expect(snapshot.remaining).toContain(snapshot.actions[0]?.target);
    expect(snapshot.blockers).toContain('IDLE_STOP_SERVICE_UPDATE_FAILED');
  });

  test('a cluster that cannot be listed is taken for running', async () => {
    ecs.server.faults.order('ListServices', 'denied', 1);
    const { snapshot } = await idleTick(place, {});
    expect(snapshot).toMatchObject({ activity: true, breach: true });
    expect(snapshot.inventory.services).toBeNull();
    expect(snapshot.blockers).toContain('ECS_DESCRIBE_FAILURE');
  });

  test('a database that is left alone is stopped, and one of somebody else is not', async () => {
    const rds = new RDSClient({ region: REGION });
    const made = { DBInstanceClass: 'db.t4g.micro', Engine: 'postgres', AllocatedStorage: 20 };
    const user = { MasterUsername: 'fp', MasterUserPassword: 'not-a-secret-here' };
    for (const DBInstanceIdentifier of [DATABASE, 'theirs'])
      await rds.send(new CreateDBInstanceCommand({ ...made, ...user, DBInstanceIdentifier }));
    const { snapshot } = await idleTick(place, {});
    expect(snapshot.actions).toEqual([{ act: 'stop_database', target: DATABASE, outcome: 'done', failure: null }]);
    const { DBInstances = [] } = await rds.send(new DescribeDBInstancesCommand({}));
    const states = DBInstances.map(({ DBInstanceIdentifier, DBInstanceStatus }) => [
      DBInstanceIdentifier,
      DBInstanceStatus,
    ]);
    expect(Object.fromEntries(states)).toEqual({ [DATABASE]: 'stopped', theirs: 'available' });
    expect((await idleTick(place, {})).snapshot).toMatchObject({ activity: false, breach: false, blockers: [] });
  });

  test('a resource whose day has passed is an end of its own', async () => {
    await phaseWorks();
    await beat();
    const rds = new RDSClient({ region: REGION });
    const made = { DBInstanceClass: 'db.t4g.micro', Engine: 'postgres', AllocatedStorage: 20 };
    const user = { MasterUsername: 'fp', MasterUserPassword: 'not-a-secret-here' };
    const { DBInstance } = await rds.send(
      new CreateDBInstanceCommand({ ...made, ...user, DBInstanceIdentifier: DATABASE }),
    );
    expect((await idleTick(place, {})).snapshot).toMatchObject({ activity: true, breach: false });
    const Tags = Object.entries({ project: handle('PROJECT_SLUG'), expires_at: '2026-01-01' }).map(([Key, Value]) => ({
      Key,
      Value,
    }));
    await rds.send(new AddTagsToResourceCommand({ ResourceName: DBInstance?.DBInstanceArn ?? '', Tags }));
    const { snapshot } = await idleTick(place, {});
    expect(snapshot).toMatchObject({ reasons: ['EXPIRES_AT_PASSED'], blockers: ['EXPIRES_AT_PASSED'] });
    expect(snapshot.actions.map(({ act }) => act)).toEqual(['stop_database']);
  });
});
