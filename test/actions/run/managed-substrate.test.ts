import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidencePrefix } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openLedger } from '../../../actions/lib/ledger/store.ts';
import { findStack, getStack, stackFileOf } from '../../../actions/lib/platform/stack.ts';
import { readHandleInputs } from '../../../actions/lib/run/handle-inputs.ts';
import { openSession, type Session } from '../../../actions/lib/run/session.ts';
import { run as phaseLedger } from '../../../actions/phase-ledger/main.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
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

  test('has no stack until a manifest says so, and then one that nobody takes for absent', async () => {
    expect(await findStack(session.config)).toBeUndefined();
    await expect(getStack(session.config)).rejects.toMatchObject({ code: 'E_STACK_ABSENT' });
    expect(() => stackFileOf(session.config)).toThrow(/E_STACK_ABSENT/);
    const key = emulated.stack_url.slice('manifest:'.length);
    await session.store.put(emulated.buckets.evidence, key, '{}', { kind: 'create' });
    await expect(findStack(session.config)).rejects.toMatchObject({ code: 'E_STACK_UNREADABLE' });
  });

  test('gives its account to whoever asks for the handle', async () => {
    const inputs = await readHandleInputs(session, (await ledger()).state(), undefined);
    expect(inputs.AWS_ACCOUNT_ID).toBe(emulated.account_id);
  });
});
