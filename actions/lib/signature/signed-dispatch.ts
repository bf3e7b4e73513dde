import { canonicalJson, readJson } from '@spine-green/evidence-schemas';
import type { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { SignedDispatchV1 } from '@spine-green/evidence-schemas/documents/signed_dispatch.v1';
import { type Dsse, dsseText, readDsse } from './dsse.ts';
import { isSignatureOver, readVerifyingKey, type SigningKey, signatureOver, type VerifyingKey } from './keys.ts';
import { preAuthEncoding } from './pae.ts';

/** Type of what an operator signs when he dispatches; a signature over evidence is none over this. */
export const DISPATCH_TYPE = 'application/vnd.spine-green.signed-dispatch.v1+json';
export const NO_OPERATOR_KEY = 'none';

const DOCUMENT_BYTES_MAX = 8 * 1024;

export interface Dispatch {
  readonly dsse: Dsse;
  readonly document: SignedDispatchV1;
}

/** What a stranger gave as a signed dispatch, before any key had a say, or what keeps it from being one. */
export function readDispatch(envelope: string): Dispatch | { readonly fault: string } {
  const dsse = readDsse(Buffer.from(envelope, 'utf8'));
  if ('fault' in dsse) return dsse;
  if (dsse.payloadType !== DISPATCH_TYPE) return { fault: 'signs something else than a dispatch' };
  const read = readJson(dsse.payload, { bytesMax: DOCUMENT_BYTES_MAX, depthMax: 2 });
  if ('fault' in read) return { fault: `signs what ${read.fault}` };
  const [first] = SignedDispatchV1.faults(read.value);
  if (first !== undefined) return { fault: `signs no dispatch: ${first.path} (${first.keyword})` };
  return { dsse, document: SignedDispatchV1.parse(read.value) };
}

export function signDispatch(document: SignedDispatchV1, key: SigningKey): string {
  const payload = Buffer.from(canonicalJson(document), 'utf8');
  const bytes = signatureOver(preAuthEncoding(DISPATCH_TYPE, payload), key);
  return dsseText({ payloadType: DISPATCH_TYPE, payload, signatures: [{ keyId: key.keyId, bytes }] }).trimEnd();
}

/** By the key, under its own name or none: a signature that names another key is not his. */
export const isSignedWith = ({ dsse }: Dispatch, key: VerifyingKey): boolean =>
  dsse.signatures.some(
    ({ keyId, bytes }) =>
      (keyId === '' || keyId === key.keyId) &&
      isSignatureOver(preAuthEncoding(dsse.payloadType, dsse.payload), bytes, key),
  );

/** A key as a decision pins it: SubjectPublicKeyInfo in DER, as hex. */
export const operatorKeyText = ({ key }: VerifyingKey): string =>
  key.export({ type: 'spki', format: 'der' }).toString('hex');

/** The key that a pin names; undefined for none, and for what is no key. */
export function operatorKeyOf(text: string): VerifyingKey | undefined {
  const base64 = Buffer.from(text, 'hex').toString('base64');
  const key = readVerifyingKey(`-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`);
  return 'fault' in key || operatorKeyText(key) !== text ? undefined : key;
}

/**
 * Names of what keeps a record from being the signed dispatch that it claims to be: its signature is checked again with
 * the key that is pinned, and its members against what was signed. `pinned` is undefined as long as M0 has pinned none,
 * which its own first answers cannot wait for. Pure. Empty for other mechanisms.
 */
export function signatureDifferences(record: ApprovalRecordV1, pinned: string | undefined): readonly string[] {
  if (record.mechanism !== 'signed_dispatch') return [];
  const { signed_dispatch: proof } = record;
  const read = proof === undefined ? { fault: 'absent' } : readDispatch(proof.envelope);
  if (proof === undefined || 'fault' in read) return ['signed_dispatch.envelope'];
  const key = operatorKeyOf(proof.public_key);
  const { document } = read;
  const parts: readonly (readonly [string, boolean])[] = [
    ['signed_dispatch.public_key', pinned === undefined ? record.phase === 'M0' : pinned === proof.public_key],
    ['signed_dispatch.signature', key !== undefined && isSignedWith(read, key)],
    ['signed_dispatch.phase', document.phase === record.phase],
    ['signed_dispatch.purpose', document.purpose === record.purpose],
    ['signed_dispatch.environment', document.environment === record.environment],
    ['signed_dispatch.substrate', document.substrate === record.substrate],
    ['signed_dispatch.operator', document.operator === record.operator],
    ['signed_dispatch.nonce', dispatchToken(document) === record.nonce && record.approval_id === record.nonce],
    ['signed_dispatch.comment', document.comment === record.comment],
    ['signed_dispatch.expires_at_utc', document.expires_at_utc === record.expires_at_utc],
    [
      'signed_dispatch.self_approved',
      record.self_approved === (document.operator === `operator:${document.dispatcher}`),
    ],
    [
      'signed_dispatch.predecessor_verdict_sha256',
      document.predecessor_verdict_sha256 === (record.predecessor_verdict?.sha256 ?? null),
    ],
    ['signed_dispatch.definition_sha256', document.definition_sha256 === record.definition_sha256],
    // Reviewers who are there are asked; a signature stands in for nobody (02, section 6.3).
    ['protection.required_reviewers', record.protection.required_reviewers.length === 0],
  ];
  return parts.filter(([, agrees]) => !agrees).map(([name]) => name);
}

/** The token that the ledger spends; whatever else is signed with it is refused. */
export const dispatchToken = ({ nonce }: SignedDispatchV1): string => `signed:${nonce}`;
