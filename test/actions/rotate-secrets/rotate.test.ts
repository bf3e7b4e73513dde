import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { CreateDBInstanceCommand, DeleteDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { evidenceKey, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { SecretRotationSnapshotV1 } from '@spine-green/evidence-schemas/documents/secret_rotation_snapshot.v1';
import { KEY_MAPS } from '@spine-green/runtime/catalog';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { freePort } from '@spine-green/runtime/http/address';
import { apiKeyAuthenticator } from '@spine-green/runtime/http/auth';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ManagedPlace, openManagedPlace } from '../../../actions/lib/platform/managed-place.ts';
import { rotateSecrets, type Secrets } from '../../../actions/rotate-secrets/rotate.ts';
import { definition, ECS_ACCOUNT, serviceAtRest } from '../../support/servers/ecs-server.ts';
import { makeBucket, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';
import { eventually } from '../../support/servers/processes.ts';
import { type EmulatedRegion, startEmulatedRegion } from '../../support/servers/region/region.ts';
import { buildTaskImage } from '../../support/task-image.ts';
import { chainOf, executable } from '../ledger/builder.ts';
import { drafts } from '../ledger/drafts.ts';

const CLUSTER = handle('ECS_CLUSTER_NAME');
const INSTANCE = handle('RDS_INSTANCE_ID');
const [DSN, PASSWORD] = [handle('SSM_DB_DSN_PATH'), handle('SSM_DB_PASSWORD_PATH')];
const [GATE, ARCHIVE] = [handle('SVC_IG'), handle('SVC_RTDL_CORE_ARCHIVE_WRITER')];
/** It is declared and rests, so nobody starts it. */
const RESTING = handle('SVC_LS');
const FAMILY = 'rotated';
const WAIT_MS = 30_000;
const [OWNER, FIRST] = ['fp_app', 'first-password-of-the-database'];
const PATHS = KEY_MAPS.map(({ path }) => handle(path));
const IG = handle('SSM_IG_API_KEY_PATH');

describe.skipIf(!motoTools.met)('a rotation of secrets', { timeout: 120_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'rotation-'));
  const before = { ...process.env };
  let region: EmulatedRegion;
  let imageDigest: string;
  let place: ManagedPlace;
  let dsn: string;
  beforeAll(async () => {
    const registry = imageRegistry(join(root, 'registry'));
    imageDigest = await buildTaskImage(registry, root, 'first');
    region = await startEmulatedRegion({
      ...{ images: registry, directory: join(root, 'ecs'), region: REGION, account: ECS_ACCOUNT, stopMsMax: 500 },
      steadyMs: 100,
    });
    Object.assign(process.env, region.environment);
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
    const ecs = new ECSClient({ maxAttempts: 1 });
    await ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }));
    const declared = await ecs.send(new RegisterTaskDefinitionCommand(definition(FAMILY, imageDigest)));
    for (const service of [GATE, ARCHIVE, RESTING]) {
      const { input } = serviceAtRest(service, declared.taskDefinition?.taskDefinitionArn ?? '');
      await ecs.send(new CreateServiceCommand({ ...input, cluster: CLUSTER }));
    }
    const port = await freePort();
    await new RDSClient({ region: REGION }).send(
      new CreateDBInstanceCommand({
        ...{ DBInstanceIdentifier: INSTANCE, DBInstanceClass: 'db.t4g.micro', Engine: 'postgres' },
        ...{ AllocatedStorage: 20, Port: port, DBName: 'spine', MasterUsername: OWNER, MasterUserPassword: FIRST },
      }),
    );
    dsn = `postgres://${OWNER}:${FIRST}@127.0.0.2:${port}/spine?sslmode=require`;
  }, 180_000);
  afterAll(async () => {
    await region.stop();
    for (const name of Object.keys(region.environment)) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(root, { recursive: true, force: true });
  });
  beforeEach(async () => {
    place = openManagedPlace('emulated');
    for (const [index, path] of PATHS.entries()) {
      const names = handle(KEY_MAPS[index]?.principals ?? 'IG_WRITER_PRINCIPALS');
      const keys = names.map((name): [string, string] => [name, `old key of ${name} for ${path}`]);
      for (const [name, key] of keys) await place.parameters.put(`${path}/${name}`, key);
      await place.parameters.put(
        path,
        JSON.stringify(Object.fromEntries(keys.map(([name, key]) => [sha256Hex(key), name]))),
      );
    }
    for (const service of [GATE, ARCHIVE]) await place.compute.setService(service, spec(), 1);
    await eventually(async () => ((await tasks()).length === 2 ? true : undefined), WAIT_MS);
  });
  afterEach(async () => {
    region.ecs.faults.clear();
    for (const service of [GATE, ARCHIVE]) await place.compute.setService(service, spec(), 0);
    await eventually(async () => ((await tasks()).length === 0 ? true : undefined), WAIT_MS);
    await place.compute.close();
  });

  const spec = () => ({ family: FAMILY, imageDigest, command: ['daemon'], environment: { DECLARED: 'by the stack' } });
  const tasks = async () => (await place.compute.describeTasks()).map(({ taskArn }) => taskArn);
  const rotate = (secrets: Secrets, backMsMax = WAIT_MS) =>
    rotateSecrets(place, { secrets, correlationId: 'rotate-1', backMsMax });
  const keyOf = async (path: string, name: string) => (await place.parameters.get(`${path}/${name}`)).value.reveal();
  /** Whom a service that reads its map now lets in with a key. */
  const opens = async (path: string, key: string): Promise<string | undefined> => {
    const known = new Set(KEY_MAPS.flatMap(({ principals }) => [...handle(principals)]));
    const options = { parameters: place.parameters, path, clock: systemClock, known, onFault: () => undefined };
    const answer = await apiKeyAuthenticator(options).authenticate([key]);
    return 'principal' in answer ? answer.principal.principal : undefined;
  };
  /** What the database says to somebody who trusts its authority; the test itself does not. */
  const connects = async (address: string): Promise<boolean> => {
    const script = [
      "const { openDatabase } = await import('@spine-green/runtime/substrate/database/open');",
      "const database = openDatabase(process.env.DSN, { applicationName: 'test', connectionsMax: 1 });",
      "const rows = await database.query({ name: 'one', text: 'SELECT 1 AS one', values: [] });",
      'await database.close();',
      'process.stdout.write(String(rows[0].one));',
    ].join('\n');
    const env = { PATH: process.env.PATH ?? '', DSN: address, NODE_EXTRA_CA_CERTS: region.databases.ca };
    const options = { cwd: join(import.meta.dirname, '..', '..'), env, timeout: 30_000 };
    return promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options).then(
      ({ stdout }) => stdout === '1',
      () => false,
    );
  };

  test('of keys ends with services that were started again and callers whose new keys open alone', async () => {
    const old = await tasks();
    const { key, snapshot } = await rotate('gate_keys');
    expect(snapshot).toMatchObject({ rotation_outcome: 'rotated', blockers: [], instance_change: null });
    expect(snapshot.restarted.map(({ service, failure }) => [service, failure])).toEqual([
      [GATE, null],
      [expect.any(String), null],
      [expect.any(String), null],
    ]);
    expect(
      snapshot.restarted
        .slice(1)
        .map(({ service }) => service)
        .toSorted(),
    ).toEqual([ARCHIVE, GATE].toSorted());
    expect((await tasks()).filter((one) => old.includes(one))).toEqual([]);
    const versions = snapshot.written.map(({ version_before: from, version_after: to }) => Number(to) - Number(from));
    expect(new Set(versions)).toEqual(new Set([1]));
    expect(snapshot.written.every(({ version_before: from }) => from !== null)).toBe(true);
    const values: string[] = [];
    for (const [index, path] of PATHS.entries()) {
      for (const name of handle(KEY_MAPS[index]?.principals ?? 'IG_WRITER_PRINCIPALS')) {
        const fresh = await keyOf(path, name);
        values.push(fresh, sha256Hex(fresh));
        expect(fresh).toMatch(/^[0-9a-f]{64}$/);
        expect(await opens(path, fresh)).toBe(name);
        expect(await opens(path, `old key of ${name} for ${path}`)).toBeUndefined();
      }
    }
    const stored = await readEvidence(place.evidence, key, SecretRotationSnapshotV1.parse);
    expect(stored.document).toEqual(snapshot);
    const text = JSON.stringify(stored.document);
    expect(values.filter((value) => text.includes(value))).toEqual([]);
    expect(snapshot.planned.map(({ step }) => step)).toEqual([
      ...['bus_keys', 'bus_metadata', 'gate_matrix', 'database_select'],
    ]);
  });

  test('that a service does not live through leaves both keys in force, and the same again ends it', async () => {
    region.ecs.faults.order('StopTask', 'denied', 1);
    const { snapshot } = await rotate('gate_keys', 1);
    expect(snapshot).toMatchObject({ rotation_outcome: 'failed', blockers: ['SECRET_RESTART_FAILED'] });
    expect(snapshot.written.map(({ step }) => step)).toEqual(PATHS.map(() => 'beside'));
    expect(snapshot.restarted).toMatchObject([{ service: GATE, failure: expect.stringMatching(/E_COMPUTE/) }]);
    const old = await keyOf(IG, 'wsp');
    expect(old).toBe(`old key of wsp for ${IG}`);
    expect(await opens(IG, old)).toBe('wsp');
    const again = await rotate('gate_keys');
    expect(again.snapshot.blockers).toEqual([]);
    expect(await opens(IG, old)).toBeUndefined();
    expect(await opens(IG, await keyOf(IG, 'wsp'))).toBe('wsp');
  });

  test('of a map that is none writes nothing behind it, and starts nothing again', async () => {
    const old = await tasks();
    await place.parameters.put(IG, 'hunter2-and-more');
    const { snapshot } = await rotate('gate_keys');
    expect(snapshot).toMatchObject({ rotation_outcome: 'failed', blockers: ['SECRET_WRITE_FAILED'], restarted: [] });
    expect(snapshot.written).toMatchObject([{ path: IG, version_after: null }]);
    expect(JSON.stringify(snapshot)).not.toContain('hunter2');
    expect(await tasks()).toEqual(expect.arrayContaining(old));
  });

  test('of the password is held to the database itself, whose old one opens no more', async () => {
    await place.parameters.put(DSN, dsn);
    await place.parameters.put(PASSWORD, FIRST);
    expect(await connects(dsn)).toBe(true);
    const { snapshot } = await rotate('database');
    expect(snapshot).toMatchObject({
      ...{ rotation_outcome: 'rotated', blockers: [] },
      instance_change: { instance: INSTANCE, settled: true, failure: null },
    });
    expect(snapshot.restarted.map(({ service }) => service).toSorted()).toEqual([ARCHIVE, GATE].toSorted());
    const fresh = (await place.parameters.get(DSN)).value.reveal();
    expect(fresh).toContain((await place.parameters.get(PASSWORD)).value.reveal());
    expect(await connects(fresh)).toBe(true);
    expect(await connects(dsn)).toBe(false);
  });

  test('of a database that is not there writes nothing', async () => {
    await place.parameters.put(DSN, dsn);
    const { version } = await place.parameters.get(DSN);
    const gone = new RDSClient({ region: REGION });
    await gone.send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: INSTANCE, SkipFinalSnapshot: true }));
    const { snapshot } = await rotate('database');
    expect(snapshot).toMatchObject({ blockers: ['SECRET_WRITE_FAILED'], written: [], restarted: [] });
    expect(snapshot.instance_change).toMatchObject({
      settled: false,
      failure: expect.stringMatching(/E_POSTURE_UNREADABLE/),
    });
    expect((await place.parameters.get(DSN)).version).toBe(version);
  });

  test('is refused where nobody can say that no lane runs', async () => {
    const list = () => Promise.reject(new Error('E_OBJECT_STORE_UNREACHABLE: denied'));
    place = { ...place, evidence: { ...place.evidence, store: { ...place.evidence.store, list } } };
    const { snapshot } = await rotate('gate_keys');
    expect(snapshot).toMatchObject({ rotation_outcome: 'refused', ledger: null, written: [] });
  });

  test('waits for a lane that runs', async () => {
    for (const event of chainOf([...executable, drafts.start()])) {
      const name = `events/${String(event.seq).padStart(8, '0')}.json`;
      const key = evidenceKey({ family: 'ledger', env: 'emulated' }, name);
      await createEvidence(place.evidence, key, LedgerEventV1, event);
    }
    const { snapshot } = await rotate('gate_keys');
    expect(snapshot).toMatchObject({ rotation_outcome: 'refused', blockers: ['SECRET_LANE_RUNS'], written: [] });
    expect(snapshot.ledger).toEqual({ running_lanes: ['M0.A'] });
  });
});
