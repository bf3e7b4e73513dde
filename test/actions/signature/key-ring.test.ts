import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scopeOf } from '../../../actions/lib/signature/key-policy.ts';
import { readCertificate, readKeyRing, signingKeyOfFile } from '../../../actions/lib/signature/key-ring.ts';
import { isSignatureFile, SIGNED_THINGS } from '../../../actions/lib/signature/places.ts';
import { keyPair } from '../../support/signature/keys.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** The keys of the directory after something was laid into it. */
const ring = (lay: () => unknown) => (): unknown => {
  lay();
  return readKeyRing(folder);
};

const said = (read: () => unknown): string => {
  try {
    read();
    return 'nothing';
  } catch (error) {
    if (isPlatformError(error)) return error.message.replaceAll(folder, '');
    throw error;
  }
};

describe('the name of a key', () => {
  it.each([
    ['M3.pem', ['M3']],
    ['M10.pem', ['M10']],
    ['M0+M1.alice.pem', ['M0', 'M1']],
    ['manifest.release-2026.pem', ['manifest']],
    ['manifest+M8+M9.pem', ['manifest', 'M8', 'M9']],
    ['all.pem', SIGNED_THINGS],
    ['all.root_1.pem', SIGNED_THINGS],
  ])('%s binds it to %j', (name, scope) => expect(scopeOf(name)).toEqual(scope));

  it.each([
    'm3.pem',
    'M03.pem',
    'M11.pem',
    'M3',
    'M3.pub',
    'alice.pem',
    'M3+.pem',
    'M3+M3.pem',
    'all+M3.pem',
    '.pem',
    'M3.a.b.pem',
    'M3.pem.bak',
    'all..pem',
    'M3 .pem',
    '../M3.pem',
  ])('%j binds it to nothing, and is refused', (name) => expect(scopeOf(name)).toBeUndefined());
});

describe('files beside the manifest', () => {
  const id = 'a'.repeat(64);
  it.each(['signatures/manifest.dsse.json', 'signatures/M10.dsse.json', `signatures/M3.${id}.tsr`])(
    '%s is one that signing leaves',
    (path) => {
      expect(isSignatureFile(path)).toBe(true);
    },
  );
  it.each([
    'signatures/M11.dsse.json',
    'signatures/M3.dsse.json.part',
    'signatures/m3.dsse.json',
    'signatures/x/M3.dsse.json',
    `signatures/M3.${id.toUpperCase()}.tsr`,
    'signatures/M3.tsr',
    'M3.dsse.json',
    'signatures',
  ])('%s is a stranger', (path) => expect(isSignatureFile(path)).toBe(false));
});

describe('keys to trust', () => {
  const [one, other] = [keyPair('Ed25519'), keyPair('P-256')];

  it('a file is one key for everything', () => {
    expect(readKeyRing(put('anything.txt', one.publicPem))).toMatchObject([
      { keyId: one.signing.keyId, scope: SIGNED_THINGS, name: 'anything.txt' },
    ]);
  });

  it('a directory is its keys, each for what its name says', () => {
    put('M3.pem', one.publicPem);
    put('manifest.bob.pem', other.publicPem);
    expect(readKeyRing(folder)).toMatchObject([
      { keyId: one.signing.keyId, scope: ['M3'] },
      { keyId: other.signing.keyId, scope: ['manifest'] },
    ]);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['nothing there', () => readKeyRing(join(folder, 'absent')), /^E_SIGNATURE_KEY_INVALID: \/absent is missing/],
    ['an empty directory', () => readKeyRing(folder), /^E_SIGNATURE_KEY_INVALID: {2}holds no key/],
    ['a private key', () => readKeyRing(put('a', one.privatePem)), /holds a private key/],
    ['more than 16 KiB', () => readKeyRing(put('a', 'x'.repeat(16_385))), /has 16385 bytes/],
    ['bytes that are no text', () => readKeyRing(put('a', new Uint8Array([0xff, 0xfe]))), /is no PEM text/],
    [
      'a name that says nothing, whatever else is there',
      ring(() => [put('M3.pem', one.publicPem), put('alice.pem', other.publicPem)]),
      /^E_SIGNATURE_KEY_INVALID: \/alice\.pem has a name that does not say what it may sign/,
    ],
    [
      'one key under two names, which would be bound to either',
      ring(() => [put('M3.pem', one.publicPem), put('M4.pem', one.publicPem)]),
      /M4\.pem is a key that stands there under another name too/,
    ],
    [
      'a link out of the directory',
      ring(() => symlinkSync(put('M4.pem', one.publicPem), join(folder, 'M3.pem'))),
      /M3\.pem is no regular file/,
    ],
    [
      'a pipe, which nobody writes into',
      ring(() => execFileSync('mkfifo', [join(folder, 'M3.pem')])),
      /M3\.pem is no regular file/,
    ],
    [
      'a directory in the directory',
      ring(() => execFileSync('mkdir', [join(folder, 'M3.pem')])),
      /M3\.pem is no regular file|M3\.pem cannot be read/,
    ],
    [
      'more than 64 files',
      ring(() => Array.from({ length: 65 }, (_, index) => put(`all.${index}.pem`, one.publicPem))),
      /holds more than 64 files/,
    ],
  ])('are refused: %s', (_, read, message) => expect(said(read)).toMatch(message));
});

describe('a key to sign with', () => {
  const { privatePem, publicPem, signing } = keyPair('P-256');

  it('is read from a file', () => expect(signingKeyOfFile(put('key', privatePem)).keyId).toBe(signing.keyId));

  it.each<[string, () => string, RegExp]>([
    ['a public key', () => put('key', publicPem), /is no PEM of an Ed25519 or ECDSA P-256 key/],
    ['a truncated key', () => put('key', privatePem.slice(0, 120)), /is no PEM of an Ed25519 or ECDSA P-256 key/],
    ['a file that is not there', () => join(folder, 'absent'), /is missing/],
  ])('is refused: %s, and none of it is quoted', (_, path, message) => {
    const text = said(() => signingKeyOfFile(path()));
    expect(text).toMatch(message);
    expect(text).toMatch(/^E_SIGNING_KEY_INVALID/);
    for (const line of privatePem.split('\n').slice(1, -2)) expect(text).not.toContain(line);
  });
});

it.each([
  ['a key', keyPair().publicPem],
  ['a certificate with its private key', `-----BEGIN CERTIFICATE-----\n${keyPair().privatePem}`],
])('%s is no certificate of an authority', (_, pem) => {
  expect(said(() => readCertificate(put('tsa', pem)))).toMatch(/^E_TIMESTAMP_CERTIFICATE_INVALID/);
});
