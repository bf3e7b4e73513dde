import { readJson, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { Cursor } from '../reader.ts';

const LIMIT_MAX = 200;
const LIMIT_DEFAULT = 50;

/** How many a page may hold: what was asked for, within 1 and 200. */
export function limitOf(query: URLSearchParams): number {
  const asked = Number(query.get('limit') ?? LIMIT_DEFAULT);
  return Number.isSafeInteger(asked) ? Math.min(LIMIT_MAX, Math.max(1, asked)) : LIMIT_DEFAULT;
}

/** A token belongs to the list that it was given for: the same operation with the same filter. */
export const pageToken = (scope: string, { at, id }: Cursor): string =>
  Buffer.from(JSON.stringify({ at, id, scope: sha256Hex32(scope) })).toString('base64url');

/** Undefined when there is none; `invalid` when it is altered or of another list. */
export function cursorOf(scope: string, token: string | null): Cursor | 'invalid' | undefined {
  if (token === null) return undefined;
  const read = readJson(Buffer.from(token, 'base64url'), { bytesMax: 512 });
  const members = 'value' in read && typeof read.value === 'object' && read.value !== null ? read.value : {};
  const { at, id, scope: given } = members as Readonly<Record<string, unknown>>;
  if (given !== sha256Hex32(scope) || typeof at !== 'string' || !/^-?\d{1,17}$/.test(at)) return 'invalid';
  return typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) ? { at, id } : 'invalid';
}
