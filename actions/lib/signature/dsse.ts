import { canonicalJson, readJson } from '@spine-green/evidence-schemas';

/** A DSSE envelope, decoded. */
export interface Dsse {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly DsseSignature[];
}

export interface DsseSignature {
  /** A hint that nothing authenticates; empty when the signer gave none. */
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

export const ENVELOPE_BYTES_MAX = 8 * 1024 * 1024;
/** So many people sign one thing, and one signature is so long at most; a stranger's envelope keeps no reader busy. */
const SIGNATURES_MAX = 16;
const SIGNATURE_BYTES_MAX = 512;
const TEXT_MAX = 256;

/** The envelope that a stranger wrote, or what keeps it from being one. Other members are ignored, as DSSE says. */
export function readDsse(bytes: Uint8Array): Dsse | { readonly fault: string } {
  const read = readJson(bytes, { bytesMax: ENVELOPE_BYTES_MAX, depthMax: 8 });
  if ('fault' in read) return read;
  const { payloadType, payload, signatures } = membersOf(read.value);
  if (!isText(payloadType) || payloadType === '') return { fault: 'has no payloadType' };
  const content = typeof payload === 'string' ? base64Bytes(payload) : undefined;
  if (content === undefined) return { fault: 'has a payload that is not base64' };
  if (!Array.isArray(signatures) || signatures.length === 0) return { fault: 'has no signatures' };
  if (signatures.length > SIGNATURES_MAX) return { fault: `has more than ${SIGNATURES_MAX} signatures` };
  const found = signatures.map(readSignature);
  const fault = found.find((one) => typeof one === 'string');
  if (fault !== undefined) return { fault };
  const decoded = found.filter((one) => typeof one !== 'string');
  const named = decoded.map(({ keyId }) => keyId).filter((keyId) => keyId !== '');
  if (new Set(named).size !== named.length) return { fault: 'has two signatures of one key' };
  return { payloadType, payload: content, signatures: decoded };
}

function readSignature(value: unknown): DsseSignature | string {
  const { keyid = '', sig } = membersOf(value);
  if (!isText(keyid)) return 'has a keyid that is no short text';
  const bytes = typeof sig === 'string' ? base64Bytes(sig) : undefined;
  if (bytes === undefined || bytes.length === 0) return 'has a signature that is not base64';
  if (bytes.length > SIGNATURE_BYTES_MAX) return `has a signature of more than ${SIGNATURE_BYTES_MAX} bytes`;
  return { keyId: keyid, bytes };
}

/** As DSSE tools write it, with a newline at its end. */
export const dsseText = ({ payloadType, payload, signatures }: Dsse): string =>
  `${canonicalJson({
    payloadType,
    payload: Buffer.from(payload).toString('base64'),
    signatures: signatures.map(({ keyId, bytes }) => ({
      keyid: keyId,
      sig: Buffer.from(bytes).toString('base64'),
    })),
  })}\n`;

/** Standard or URL-safe, both of which DSSE allows; padded, and written in the one way that gives these bytes. */
function base64Bytes(text: string): Uint8Array | undefined {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Buffer.from(standard, 'base64');
  return bytes.toString('base64') === standard ? bytes : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= TEXT_MAX;

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
