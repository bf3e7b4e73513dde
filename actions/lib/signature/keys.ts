import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { sha256Hex } from '@spine-green/evidence-schemas';

/** A public key that signatures are checked with. */
export interface VerifyingKey {
  /** sha256 of the key as DER SubjectPublicKeyInfo. */
  readonly keyId: string;
  readonly key: KeyObject;
}

export interface SigningKey extends VerifyingKey {
  readonly privateKey: KeyObject;
}

export const KEY_BYTES_MAX = 16 * 1024;

const PUBLIC_PEM = /^\s*-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+-----END PUBLIC KEY-----\s*$/;
const KINDS = 'an Ed25519 or ECDSA P-256 key';

/** One public key in PEM. A private key or a certificate would also give one, and has no place where keys are trusted. */
export function readVerifyingKey(pem: string): VerifyingKey | { readonly fault: string } {
  if (/PRIVATE KEY/.test(pem)) return { fault: 'holds a private key, only a public one is wanted' };
  if (!PUBLIC_PEM.test(pem)) return { fault: 'is no single public key in PEM' };
  const key = keyFrom(() => createPublicKey(pem));
  return key !== undefined && isKnownKind(key) ? { keyId: keyIdOf(key), key } : { fault: `is not ${KINDS}` };
}

/** The operator's private key in PEM. What it was is never part of a message. */
export function readSigningKey(pem: string): SigningKey | { readonly fault: string } {
  if (/ENCRYPTED/.test(pem)) return { fault: 'is encrypted, and nobody is here who could be asked for its passphrase' };
  const privateKey = keyFrom(() => createPrivateKey(pem));
  if (privateKey === undefined || !isKnownKind(privateKey)) return { fault: `is no PEM of ${KINDS}` };
  const key = createPublicKey(privateKey);
  return { keyId: keyIdOf(key), key, privateKey };
}

/** Ed25519 over the bytes themselves, P-256 over their SHA-256 as DER, as DSSE tools do. */
export const signatureOver = (bytes: Uint8Array, { privateKey }: SigningKey): Uint8Array =>
  sign(hashFor(privateKey), bytes, privateKey);

export const isSignatureOver = (bytes: Uint8Array, signature: Uint8Array, { key }: VerifyingKey): boolean =>
  verify(hashFor(key), bytes, key, signature);

const hashFor = ({ asymmetricKeyType }: KeyObject): string | null =>
  asymmetricKeyType === 'ed25519' ? null : 'sha256';

const keyIdOf = (key: KeyObject): string => sha256Hex(key.export({ type: 'spki', format: 'der' }));

const isKnownKind = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean =>
  asymmetricKeyType === 'ed25519' || (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1');

/** Undefined for whatever is no key; what the decoder says of it may quote a secret. */
function keyFrom(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
