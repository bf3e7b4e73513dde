import { canonicalJson } from '@spine-green/evidence-schemas';
import type { Dsse, DsseSignature } from './dsse.ts';
import { isSignatureOver, type SigningKey, signatureOver, type VerifyingKey } from './keys.ts';
import { preAuthEncoding } from './pae.ts';
import { PAYLOAD_TYPE, type Statement } from './statement.ts';

/** What signing a statement came to. */
export type Signed =
  | { readonly envelope: Dsse; readonly changed: boolean }
  /** The envelope that is there holds a signature under this key that the key did not make. */
  | { readonly foreign: string };

/**
 * The envelope of a statement with this signer's signature: a first one, one more beside those that are there, or the
 * same envelope when he signed it already, so that signing twice changes nothing.
 */
export function signedWith(statement: Statement, key: SigningKey, present: Dsse | undefined): Signed {
  const envelope = present ?? {
    payloadType: PAYLOAD_TYPE,
    payload: Buffer.from(canonicalJson(statement), 'utf8'),
    signatures: [],
  };
  const own = envelope.signatures.find(({ keyId }) => keyId === key.keyId);
  if (own !== undefined) return isSignedBy(envelope, own, key) ? { envelope, changed: false } : { foreign: key.keyId };
  const bytes = signatureOver(preAuthEncoding(envelope.payloadType, envelope.payload), key);
  const signatures = [...envelope.signatures, { keyId: key.keyId, bytes }];
  return { envelope: { ...envelope, signatures }, changed: true };
}

export const isSignedBy = (
  { payloadType, payload }: Dsse,
  { bytes }: Pick<DsseSignature, 'bytes'>,
  key: VerifyingKey,
): boolean => isSignatureOver(preAuthEncoding(payloadType, payload), bytes, key);
