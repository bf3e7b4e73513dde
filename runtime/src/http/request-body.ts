import type { IncomingMessage } from 'node:http';
import { readJson } from '@spine-green/evidence-schemas';
import type { Refusal } from './answer.ts';
import { readBody } from './body.ts';
import { headerValues } from './header-values.ts';

/** What the head of a request says about its body; `bytes` is undefined when it comes in chunks of its own. */
export function announcedBody(
  raw: IncomingMessage,
  bytesMax: number,
): { readonly bytes: number | undefined } | Refusal {
  const { headers } = raw;
  const declared = Number(headers['content-length'] ?? 0);
  if (declared > bytesMax) return tooLarge(declared, bytesMax);
  const transfer = headers['transfer-encoding'];
  const isPlain = PLAIN.includes(wordOf(headers['content-encoding'])) && ['', 'chunked'].includes(wordOf(transfer));
  if (!isPlain) return { status: 415, code: 'UNSUPPORTED_ENCODING', close: true };
  const chunked = transfer !== undefined;
  if ((declared > 0 || chunked) && !isJson(headerValues(raw, 'content-type'))) {
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', close: true };
  }
  return { bytes: chunked ? undefined : declared };
}

/** Codings that change no byte; their names have no case (RFC 9110, section 8.4.1). */
const PLAIN: readonly string[] = ['', 'identity'];

const wordOf = (header = ''): string => header.trim().toLowerCase();

export interface BodyRules {
  readonly bytesMax: number;
  readonly milliseconds: number;
}

/** The bytes of an announced body, or why they did not come. */
export async function bodyBytes(
  raw: IncomingMessage,
  declared: number | undefined,
  { bytesMax, milliseconds }: BodyRules,
): Promise<Buffer | Refusal> {
  const body = await readBody(raw, { bytesMax, milliseconds, declared });
  if (body === 'too_large') return tooLarge(bytesMax + 1, bytesMax);
  if (body === 'timeout' || body === 'aborted') return { status: 408, code: 'REQUEST_TIMEOUT', close: true };
  return body;
}

const DEPTH_MAX = 32;

/** The JSON value of a request (12, section 1, steps 3 and 5). */
export async function jsonBody(
  raw: IncomingMessage,
  rules: BodyRules,
): Promise<{ readonly value: unknown } | { readonly refusal: Refusal }> {
  const announced = announcedBody(raw, rules.bytesMax);
  if ('status' in announced) return { refusal: announced };
  const body = await bodyBytes(raw, announced.bytes, rules);
  if (!Buffer.isBuffer(body)) return { refusal: body };
  const read = readJson(body, { bytesMax: rules.bytesMax, depthMax: DEPTH_MAX });
  return 'fault' in read ? { refusal: { status: 400, code: 'MALFORMED_JSON' } } : { value: read.value };
}

const tooLarge = (bytes: number, bytesMax: number): Refusal => ({
  status: 413,
  code: 'payload_too_large',
  detail: `at least ${bytes} bytes, at most ${bytesMax}`,
  close: true,
});

/** JSON in UTF-8, said once; without a charset it is UTF-8 by definition. */
const isJson = (types: readonly string[]): boolean =>
  types.length === 1 && /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(types[0] ?? '');
