import { generateKeyPairSync } from 'node:crypto';
import { readSigningKey, type SigningKey } from '../../../actions/lib/signature/keys.ts';
import { SIGNED_THINGS, type SignedThing } from '../../../actions/lib/signature/places.ts';
import type { TrustedKey } from '../../../actions/lib/signature/trust.ts';

export const KINDS = ['Ed25519', 'P-256'] as const;
export type KeyKind = (typeof KINDS)[number];

export interface KeyPair {
  readonly signing: SigningKey;
  readonly publicPem: string;
  readonly privatePem: string;
}

/** A fresh key pair, as an operator makes one. */
export function keyPair(kind: KeyKind = 'Ed25519'): KeyPair {
  const made =
    kind === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const privatePem = made.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicPem = made.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signing = readSigningKey(privatePem);
  if ('fault' in signing) throw new Error(`a fresh key ${signing.fault}`);
  return { signing, publicPem, privatePem };
}

/** The public half, as a reader trusts it. */
export const trusted = (
  { signing: { keyId, key } }: KeyPair,
  scope: readonly SignedThing[] = SIGNED_THINGS,
  name = 'all.pem',
): TrustedKey => ({ keyId, key, scope, name });
