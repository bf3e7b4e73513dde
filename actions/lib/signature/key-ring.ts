import { isUtf8 } from 'node:buffer';
import { lstatSync, opendirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { readRegular } from '../bundle/bundle-files.ts';
import { scopeOf } from './key-policy.ts';
import { KEY_BYTES_MAX, readSigningKey, readVerifyingKey, type SigningKey } from './keys.ts';
import { SIGNED_THINGS, type SignedThing } from './places.ts';
import type { TrustedKey } from './trust.ts';

const KEYS_MAX = 64;

/**
 * The public keys to trust: of a file one that may sign everything, of a directory all of them, each for what the name of
 * its file says. Throws E_SIGNATURE_KEY_INVALID for anything there that is no such key: a key that was passed over would
 * make a signature look like nobody's.
 */
export function readKeyRing(path: string): readonly TrustedKey[] {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return [readTrusted(path, SIGNED_THINGS)];
  const keys = fileNames(path).map((name) => {
    const scope = scopeOf(name);
    if (scope === undefined) throw invalid(join(path, name), 'has a name that does not say what it may sign');
    return readTrusted(join(path, name), scope);
  });
  if (keys.length === 0) throw invalid(path, 'holds no key');
  const twice = keys.find(({ keyId }, index) => keys.findIndex((other) => other.keyId === keyId) !== index);
  if (twice !== undefined) throw invalid(join(path, twice.name), 'is a key that stands there under another name too');
  return keys;
}

function fileNames(folder: string): readonly string[] {
  const names: string[] = [];
  const directory = opendirSync(folder);
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (names.length === KEYS_MAX) throw invalid(folder, `holds more than ${KEYS_MAX} files`);
      names.push(entry.name);
    }
  } finally {
    directory.closeSync();
  }
  return names.sort();
}

function readTrusted(path: string, scope: readonly SignedThing[]): TrustedKey {
  const key = readVerifyingKey(readPem(path, 'E_SIGNATURE_KEY_INVALID'));
  if ('fault' in key) throw invalid(path, key.fault);
  return { ...key, name: basename(path), scope };
}

/** The operator's private key from a file. Throws E_SIGNING_KEY_INVALID; its content is in no message. */
export const signingKeyOfFile = (path: string): SigningKey =>
  signingKeyOf(readPem(path, 'E_SIGNING_KEY_INVALID'), path);

/** The same of a text from elsewhere, which `source` names. */
export function signingKeyOf(pem: string, source: string): SigningKey {
  const key = readSigningKey(pem);
  if ('fault' in key) throw new PlatformError('E_SIGNING_KEY_INVALID', `${source} ${key.fault}`);
  return key;
}

/** A certificate of a timestamp authority, in PEM. Throws E_TIMESTAMP_CERTIFICATE_INVALID. */
export function readCertificate(path: string): string {
  const pem = readPem(path, 'E_TIMESTAMP_CERTIFICATE_INVALID');
  if (/-----BEGIN CERTIFICATE-----/.test(pem) && !/PRIVATE KEY/.test(pem)) return pem;
  throw new PlatformError('E_TIMESTAMP_CERTIFICATE_INVALID', `${path} holds no certificate in PEM, or more than that`);
}

/** A regular file of a few kilobytes that is text; a link is not followed, and a pipe is not waited for. */
function readPem(
  path: string,
  code: 'E_SIGNATURE_KEY_INVALID' | 'E_SIGNING_KEY_INVALID' | 'E_TIMESTAMP_CERTIFICATE_INVALID',
): string {
  const read = readRegular(path, KEY_BYTES_MAX);
  if ('fault' in read) throw new PlatformError(code, `${path} ${read.fault}`);
  if (!isUtf8(read.bytes)) throw new PlatformError(code, `${path} is no PEM text`);
  return Buffer.from(read.bytes).toString('utf8');
}

const invalid = (path: string, fault: string): PlatformError =>
  new PlatformError('E_SIGNATURE_KEY_INVALID', `${path} ${fault}`);
