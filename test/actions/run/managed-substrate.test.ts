import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidencePrefix } from '@spine-green/evidence-schemas';
import { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLedger } from '../../../actions/lib/ledger/store.ts';
import {
  catalogKeyOf,
  findClusterId,
  findEmbeddedStack,
  findStack,
  getClusterId,
  getStack,
  stackFileOf,
} from '../../../actions/lib/platform/stack.ts';
import { readEpoch } from '../../../actions/lib/run/epoch.ts';
import { readHandleInputs } from '../../../actions/lib/run/handle-inputs.ts';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { run as phaseLedger } from '../../../actions/phase-ledger/main.ts';
import manifest from '../../../evidence-schemas/samples/demo_manifest.v1/valid-emulated.json' with { type: 'json' };
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import catalog from '../../../evidence-schemas/samples/topic_catalog.v1/valid-one-topic.json' with { type: 'json' };
import { recordedIo } from '../../support/authority-phase.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';

describe.skipIf(!motoTools.met)('a managed substrate, by its configuration alone', () => {
  let emulator: AwsEmulator;
  let folder: string;
  let configPath: string;
  let session: Session;
  beforeAll(async () => {
    emulator = await emulatedAws();
    folder = mkdtempSync(join(tmpdir(), 'managed-substrate-'));
    configPath = join(folder, 'substrate.json');
    writeFileSync(configPath, JSON.stringify(emulated));
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
    await emulator.stop();
  });
  beforeEach(async () => {
    await fetch(`${emulator.url}/moto-api/reset`, { method: 'POST' });
    await makeBucket(emulated.buckets.evidence);
    await session?.close();
    session = openSession(configPath);
  });
  const ledger = () => openLedger({ target: session.evidence, env: 'emulated', clock: session.clock, ci: session.ci });

  test('keeps the ledger of its own substrate in its store', async () => {
    const io = recordedIo({ 'substrate-config': configPath, commands: JSON.stringify([{ command: 'init' }]) });
    await phaseLedger(io);
    expect(io.failures).toEqual([]);
    expect((await ledger()).state().headSha256).toMatch(/^[0-9a-f]{64}$/);
    const { objects } = await session.store.list(emulated.buckets.evidence, 'evidence/');
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter(({ key }) => !key.startsWith(evidencePrefix({ family: 'ledger', env: 'emulated' })))).toEqual(
      [],
    );
  });

  const put = (text: string) =>
    session.store.put(emulated.buckets.evidence, emulated.stack_url.slice('manifest:'.length), text, {
      kind: 'create',
    });

  test('has no stack until a manifest says so', async () => {
    expect(await findStack(session.config)).toBeUndefined();
    await expect(getStack(session.config)).rejects.toMatchObject({ code: 'E_STACK_ABSENT' });
  });

  test('has the stack that its manifest describes, and none of this machine', async () => {
    await put(JSON.stringify(manifest));
    expect(await getStack(session.config)).toEqual(manifest);
    expect(() => stackFileOf(session.config)).toThrow(/E_STACK_ABSENT/);
    await expect(findEmbeddedStack(session.config)).rejects.toMatchObject({ code: 'E_STACK_ABSENT' });
    const { network, database } = manifest;
    const state = (await ledger()).state();
    expect(await readHandleInputs(session, state, undefined)).toMatchObject({
      VPC_ID: network.vpc_id,
      SUBNET_IDS_PUBLIC: network.subnet_ids_public,
      RDS_ENDPOINT: database.endpoint,
      DB_RESOURCE_ID: database.resource_id,
    });
    expect(await readEpoch({ session, ledger: state })).toEqual({
      kafka_cluster_id: null,
      db_resource_id: database.resource_id,
      image_digest: null,
    });
  });

  test.each([
    { given: 'no manifest', text: '{}' },
    { given: 'no JSON', text: 'demo' },
    { given: 'that of another life', text: JSON.stringify({ ...manifest, demo_run_id: 'demo_20261121T100000Z' }) },
    { given: 'that of another account', text: JSON.stringify({ ...manifest, account_id: '210987654321' }) },
    { given: 'that of another substrate', text: JSON.stringify({ ...manifest, substrate: 'dev_min' }) },
  ])('is not absent where what describes it is $given', async ({ text }) => {
    await put(text);
    await expect(findStack(session.config)).rejects.toMatchObject({ code: 'E_STACK_UNREADABLE' });
  });

  describe('whose configuration names a bus', () => {
    const bus_url = 'catalog:dev_min/infra/confluent/one/topic_catalog.json';
    const config = SubstrateConfigV1.parse({ ...emulated, bus_url });
    const bus = (): Session => ({ ...session, config });
    const tell = (document: object) =>
      session.store.put(emulated.buckets.evidence, catalogKeyOf(bus_url), JSON.stringify(document), {
        kind: 'create',
      });

    test('has no cluster until its catalogue is there', async () => {
      expect(await findClusterId(config)).toBeNull();
      await expect(getClusterId(config)).rejects.toMatchObject({ code: 'E_STACK_ABSENT' });
    });

    test('has the cluster of its catalogue, in the epoch and as a handle', async () => {
      await tell(catalog);
      const state = (await ledger()).state();
      expect(await getClusterId(config)).toBe(catalog.cluster.id);
      expect((await readEpoch({ session: bus(), ledger: state })).kafka_cluster_id).toBe(catalog.cluster.id);
      const inputs = await readHandleInputs(bus(), state, undefined);
      expect(inputs.CONFLUENT_CLUSTER_ID).toBe(catalog.cluster.id);
    });

    test.each([
      { given: 'no catalogue', document: {} },
      { given: 'that of another substrate', document: { ...catalog, substrate: 'dev_min' } },
    ])('is not absent where what describes it is $given', async ({ document }) => {
      await tell(document);
      await expect(findClusterId(config)).rejects.toMatchObject({ code: 'E_STACK_UNREADABLE' });
    });
  });

  test('gives its account to whoever asks for the handle', async () => {
    const inputs = await readHandleInputs(session, (await ledger()).state(), undefined);
    expect(inputs.AWS_ACCOUNT_ID).toBe(emulated.account_id);
  });
});
