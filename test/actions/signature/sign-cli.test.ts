import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '../../../actions/lib/run/session.ts';
import { prepareWorkplace } from '../../../actions/rehearsal/workplace.ts';
import { run as verifyAction } from '../../../actions/verify-bundle/main.ts';
import { recordedIo } from '../../support/authority-phase.ts';
import { exampleFiles } from '../../support/forger/examples.ts';
import { requireTool } from '../../support/require.ts';
import { type KeyPair, keyPair } from '../../support/signature/keys.ts';
import { timestampAuthority } from '../../support/signature/timestamp-authority.ts';

const ROOT = join(import.meta.dirname, '../../..');
const openssl = requireTool({ command: 'openssl', args: ['version'] });
const LOAD_MS_MAX = 120_000;

let scratch: string;
let original: string;
let bundle: string;
let root: string;
const operator = keyPair('Ed25519');
const other = keyPair('P-256');

/** The bundle of a run that was held at M1: its M0 is completed, and nothing after it. */
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'sign-'));
  original = join(scratch, 'original');
  const files = exampleFiles('held');
  for (const { path, size } of files.list().files) {
    mkdirSync(dirname(join(original, path)), { recursive: true });
    const read = files.read(path, size);
    writeFileSync(join(original, path), 'bytes' in read ? read.bytes : '');
  }
  root = (JSON.parse(readFileSync(join(original, 'bundle.json'), 'utf8')) as { root_sha256: string }).root_sha256;
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  bundle = mkdtempSync(join(scratch, 'bundle-'));
  cpSync(original, bundle, { recursive: true });
});

const keyFile = (pair: KeyPair, half: 'public' | 'private', name = 'key.pem'): string => {
  const path = join(mkdtempSync(join(scratch, 'key-')), name);
  writeFileSync(path, half === 'public' ? pair.publicPem : pair.privatePem);
  return path;
};

/** A directory of public keys by their file names. */
const ringOf = (keys: Readonly<Record<string, KeyPair>>): string => {
  const folder = mkdtempSync(join(scratch, 'ring-'));
  for (const [name, { publicPem }] of Object.entries(keys)) writeFileSync(join(folder, name), publicPem);
  return folder;
};

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

function command(
  cli: 'sign-bundle' | 'verify-bundle',
  args: readonly string[],
  env: Record<string, string> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'actions', cli, 'cli.ts'), ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const sign = (...args: string[]): Ended => command('sign-bundle', [bundle, ...args]);
const verify = (...args: string[]): Ended => command('verify-bundle', [bundle, '--expect', 'HOLD_M1', ...args]);
const signed = (): readonly string[] => readdirSync(join(bundle, 'signatures')).sort();
const envelope = (thing: string): string => readFileSync(join(bundle, 'signatures', `${thing}.dsse.json`), 'utf8');

describe('npm run sign', { timeout: LOAD_MS_MAX }, () => {
  it('signs the manifest and what is completed, and then a key is enough to verify', () => {
    expect(verify().status).toBe(3);
    expect(sign('--key', keyFile(operator, 'private'), '--root', root)).toMatchObject({ status: 0 });
    expect(signed()).toEqual(['M0.dsse.json', 'manifest.dsse.json']);
    const { status, said } = verify('--key', keyFile(operator, 'public'), '--require-signature');
    expect(said).toContain(`signed      manifest  by ${operator.signing.keyId} (key.pem)`);
    expect(said).toContain(`signed      M0        by ${operator.signing.keyId} (key.pem)`);
    expect([status, said.match(/^result.*$/m)?.[0]]).toEqual([0, 'result      VERIFIED']);
  });

  it('changes nothing the second time, and adds another signer beside the first', () => {
    sign('--key', keyFile(other, 'private'));
    const before = envelope('M0');
    expect(sign('--key', keyFile(other, 'private')).said).toMatch(/^M0 +was signed/m);
    expect(envelope('M0')).toBe(before);
    sign('--key', keyFile(operator, 'private'));
    const ids = (JSON.parse(envelope('M0')) as { signatures: { keyid: string }[] }).signatures.map(
      ({ keyid }) => keyid,
    );
    expect(ids).toEqual([other.signing.keyId, operator.signing.keyId]);
    expect(verify('--key', ringOf({ 'all.a.pem': operator, 'all.b.pem': other })).said).toMatch(
      new RegExp(
        `^signed {6}M0 +by ${other.signing.keyId} \\(all\\.b\\.pem\\)\nsigned {6}M0 +by ${operator.signing.keyId}`,
        'm',
      ),
    );
  });

  it('signs one phase alone when that is asked, which is not enough where all have to be', () => {
    sign('--key', keyFile(operator, 'private'), '--phase', 'M0');
    expect(signed()).toEqual(['M0.dsse.json']);
    const required = verify('--key', keyFile(operator, 'public'), '--require-signature');
    expect(required.status).toBe(1);
    expect(required.said).toContain('E_SIGNATURE_MISSING: manifest is not signed');
    expect(required.said).toMatch(/^remedy {6}E_SIGNATURE_MISSING: Have the manifest/m);
    expect(verify('--key', keyFile(operator, 'public')).status).toBe(3);
  });

  it('takes the key from a variable', () => {
    const { status } = command('sign-bundle', [bundle, '--key-env', 'MINE'], { MINE: operator.privatePem });
    expect(status).toBe(0);
    expect(verify('--key', keyFile(operator, 'public')).status).toBe(0);
  });

  it('takes the key from a parameter of the substrate', async () => {
    const { configPath, scratch: tasks } = await prepareWorkplace(mkdtempSync(join(scratch, 'workplace-')));
    const session = openSession(configPath);
    await session.parameters.put('/fraud-platform/dev_min/signing/key', operator.privatePem);
    await session.close();
    const from = ['--key-parameter', '/fraud-platform/dev_min/signing/key', '--config', configPath];
    expect(sign(...from)).toMatchObject({ status: 0 });
    expect(verify('--key', keyFile(operator, 'public')).status).toBe(0);
    expect(sign('--key-parameter', '/fraud-platform/dev_min/signing/absent', '--config', configPath)).toEqual({
      status: 1,
      said: expect.stringMatching(/^E_PARAMETER_ABSENT/),
    });
    rmSync(tasks, { recursive: true, force: true });
  });

  it.each<[string, () => readonly string[], RegExp, number]>([
    ['no key', () => [], /^E_USAGE: name one key/, 64],
    ['two keys', () => ['--key', 'a', '--key-env', 'B'], /^E_USAGE: name one key/, 64],
    [
      'a phase that is none',
      () => ['--key', 'a', '--phase', 'M11'],
      /^E_USAGE: --phase: M11 is none of manifest, M0/,
      64,
    ],
    [
      'a phase that is not completed',
      () => ['--key', keyFile(operator, 'private'), '--phase', 'M1'],
      /^E_SIGNATURE_PHASE_OPEN: M1 is not completed\n {2}remedy: /,
      1,
    ],
    ['a public key', () => ['--key', keyFile(operator, 'public')], /^E_SIGNING_KEY_INVALID: .*key\.pem is no PEM/, 1],
    [
      'a variable that is not set',
      () => ['--key-env', 'ABSENT'],
      /^E_SIGNING_KEY_INVALID: the variable ABSENT is not set/,
      1,
    ],
    [
      'another root than the bundle has',
      () => ['--key', keyFile(operator, 'private'), '--root', '0'.repeat(64)],
      /^E_BUNDLE_BROKEN: .* has root [0-9a-f]{64}, wanted 0{64}/,
      1,
    ],
  ])('refuses %s', (_, args, message, status) => {
    expect(sign(...args())).toEqual({ status, said: expect.stringMatching(message) });
    expect(readdirSync(bundle)).not.toContain('signatures');
  });

  it('refuses a bundle that does not verify, and leaves no signature', () => {
    writeFileSync(join(bundle, 'smuggled'), 'x');
    expect(sign('--key', keyFile(operator, 'private'))).toEqual({
      status: 1,
      said: expect.stringMatching(/^E_BUNDLE_BROKEN: smuggled: is not in the manifest\n/),
    });
    expect(readdirSync(bundle)).not.toContain('signatures');
  });

  it('never prints the key', () => {
    const secret = operator.privatePem.split('\n')[1] ?? '';
    const runs = [
      sign('--key', keyFile(operator, 'private')),
      sign('--key-env', 'X'),
      verify('--key', keyFile(operator, 'private')),
    ];
    for (const { said } of runs) expect(said).not.toContain(secret);
    expect(readFileSync(join(bundle, 'signatures', 'M0.dsse.json'), 'utf8')).not.toContain(secret);
  });
});

describe('npm run verify', { timeout: LOAD_MS_MAX }, () => {
  it.each<[string, () => readonly string[], RegExp]>([
    ['--require-signature without a key', () => ['--require-signature'], /^E_USAGE: --require-signature needs --key/],
    [
      'a private key in the place of a public one',
      () => ['--key', keyFile(operator, 'private')],
      /^E_SIGNATURE_KEY_INVALID: .*holds a private key.*\n {2}remedy: /,
    ],
    [
      'a directory with a name that says nothing',
      () => ['--key', ringOf({ 'alice.pem': operator })],
      /^E_SIGNATURE_KEY_INVALID: .*alice\.pem has a name/,
    ],
    [
      'an authority that is no certificate',
      () => ['--tsa-cert', keyFile(operator, 'public')],
      /^E_TIMESTAMP_CERTIFICATE_INVALID/,
    ],
  ])('refuses %s before it reads anything', (_, args, message) => {
    expect(verify(...args())).toEqual({ status: 64, said: expect.stringMatching(message) });
  });

  it('refuses a phase that was signed with the key of another', () => {
    sign('--key', keyFile(operator, 'private'));
    const { status, said } = verify('--key', ringOf({ 'manifest+M1.pem': operator, 'M0.pem': other }));
    expect(status).toBe(1);
    expect(said).toContain(
      `signatures/M0.dsse.json: E_SIGNATURE_KEY_SCOPE: key ${operator.signing.keyId} (manifest+M1.pem)`,
    );
  });

  it.skipIf(!openssl.met)('says when an authority saw a signature, and says so when nobody can judge that', () => {
    sign('--key', keyFile(operator, 'private'));
    const authority = timestampAuthority(mkdtempSync(join(scratch, 'authority-')));
    const [first] = (JSON.parse(envelope('M0')) as { signatures: { sig: string }[] }).signatures;
    const response = authority.stamp(Buffer.from(first?.sig ?? '', 'base64'));
    writeFileSync(join(bundle, 'signatures', `M0.${operator.signing.keyId}.tsr`), response);
    const args = ['--key', keyFile(operator, 'public'), '--tsa-cert', authority.root];
    expect(verify(...args).said).toMatch(/^signed {6}M0 .*, seen \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/m);
    const toolless = command('verify-bundle', [bundle, ...args], { PATH: scratch });
    expect(toolless.status).toBe(1);
    expect(toolless.said).toMatch(/\.tsr: E_TIMESTAMP_TOOL: openssl does not run here \(ENOENT\)$/m);
    const swapped = authority.stamp(Buffer.from('another signature'));
    writeFileSync(join(bundle, 'signatures', `M0.${operator.signing.keyId}.tsr`), swapped);
    expect(verify(...args).said).toMatch(/\.tsr: E_TIMESTAMP_INVALID: does not hold: message imprint mismatch$/m);
  });
});

describe('the action', { timeout: LOAD_MS_MAX }, () => {
  const inputs = () => ({ bundle, root, expect: 'HOLD_M1' });

  async function withKey(pem: string, work: () => Promise<void>): Promise<void> {
    process.env.SIGNING_KEY = pem;
    try {
      await work();
    } finally {
      delete process.env.SIGNING_KEY;
    }
  }

  it('signs what it verified with the key of the environment, and verifies that with a file', async () => {
    await withKey(operator.privatePem, async () => {
      const io = recordedIo({ ...inputs(), signer: 'operator' });
      await verifyAction(io);
      expect(io.failures).toEqual([]);
      expect(io.outputs).toMatchObject({ 'key-id': operator.signing.keyId, signed: '["manifest","M0"]' });
    });
    const required = { ...inputs(), key: keyFile(operator, 'public'), 'require-signature': 'true' };
    const verified = recordedIo(required);
    await verifyAction(verified);
    expect(verified.failures).toEqual([]);
    expect(JSON.parse(verified.outputs.signers ?? '')).toMatchObject([
      { thing: 'manifest', signers: [{ keyId: operator.signing.keyId }] },
      { thing: 'M0', signers: [{ keyId: operator.signing.keyId }] },
    ]);
    const stranger = recordedIo({ ...required, key: keyFile(other, 'public') });
    await verifyAction(stranger);
    expect(stranger.failures).toEqual([expect.stringMatching(/does not verify: 2 failures/)]);
  });

  it('signs one phase alone when that is asked', async () => {
    await withKey(other.privatePem, () => verifyAction(recordedIo({ ...inputs(), signer: 'operator', sign: 'M0' })));
    expect(signed()).toEqual(['M0.dsse.json']);
  });

  it('writes what a keyless attestation of the manifest carries, and signs nothing', async () => {
    const predicate = join(mkdtempSync(join(scratch, 'predicate-')), 'predicate.json');
    const io = recordedIo({ ...inputs(), signer: 'keyless', predicate });
    await verifyAction(io);
    expect(io.outputs['predicate-type']).toBe('https://spine-green.invalid/attestation/bundle/v1');
    expect(JSON.parse(readFileSync(predicate, 'utf8'))).toMatchObject({
      root_sha256: root,
      final_word: 'HOLD_M1',
      phases: [{ plan_phase: 'M0' }],
    });
    expect(readdirSync(bundle)).not.toContain('signatures');
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['another root', { root: '0'.repeat(64) }],
    ['another end than was expected', { expect: 'REHEARSED' }],
  ])('signs nothing of a bundle with %s', async (_, given) => {
    await withKey(operator.privatePem, async () => {
      const io = recordedIo({ ...inputs(), signer: 'operator', ...given });
      await verifyAction(io);
      expect(io.failures).toHaveLength(1);
    });
    expect(readdirSync(bundle)).not.toContain('signatures');
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['a signer that is neither', { signer: 'anybody' }, /^E_SCHEMA_INVALID: signer is operator or keyless/],
    [
      'an operator without a key',
      { signer: 'operator' },
      /^E_SIGNING_KEY_INVALID: the variable SIGNING_KEY is not set/,
    ],
    [
      'a wish that is no yes and no no',
      { 'require-signature': 'yes' },
      /^E_SCHEMA_INVALID: require-signature is true or/,
    ],
    [
      'required signatures without a key',
      { 'require-signature': 'true' },
      /^E_SIGNATURE_KEY_INVALID: require-signature/,
    ],
  ])('refuses %s', async (_, given, message) => {
    await expect(verifyAction(recordedIo({ ...inputs(), ...given }))).rejects.toThrow(message);
  });
});
