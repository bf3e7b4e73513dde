import { createHash } from 'node:crypto';
import type { Gate } from './gate-map.ts';

const HEX64 = /^[0-9a-f]{64}$/;

/**
 * The digest that a pass flag carries, from `key = digest` text or from JSON (11, section 1.1).
 * Undefined when the flag has another format, no accepted field, or two accepted fields that disagree.
 */
export function findFlagDigest(flag: string, gate: Gate): string | undefined {
  const fields = flagFields(flag.trim());
  const found = gate.digest_fields.flatMap((name) => (Object.hasOwn(fields, name) ? [fields[name]] : []));
  const [digest] = found;
  if (typeof digest !== 'string' || !HEX64.test(digest)) return undefined;
  return found.every((other) => other === digest) ? digest : undefined;
}

/**
 * Paths of the bundle members that enter the digest, in ASCII order, relative to the bundle root.
 * Undefined when the index is unreadable, names no member, names one twice or leaves the bundle.
 */
export function findIndexMembers(index: string, gate: Gate): readonly string[] | undefined {
  const listed = listedMembers(parseJson(index));
  if (listed === undefined) return undefined;
  const paths = listed.map(memberPath);
  if (paths.some((path) => path === undefined || !isInside(path)) || new Set(paths).size !== paths.length) {
    return undefined;
  }
  const members = paths.filter((path): path is string => path !== undefined && !gate.excluded_members.includes(path));
  // Keys are ASCII here, so the default order of UTF-16 units is the ASCII order.
  return members.length === 0 ? undefined : members.sort();
}

/** sha256 over the concatenated bytes of the members, which must come in the order of `findIndexMembers`. */
export function digestOfMembers(bodies: readonly Uint8Array[]): string {
  const digest = createHash('sha256');
  for (const body of bodies) digest.update(body);
  return digest.digest('hex');
}

function flagFields(text: string): Record<string, unknown> {
  if (text.startsWith('{')) {
    const parsed = parseJson(text);
    return isRecord(parsed) ? parsed : {};
  }
  const match = /^([a-z0-9_]{1,64})\s*=\s*([0-9a-f]{64})$/.exec(text);
  return match === null ? {} : { [match[1] ?? '']: match[2] };
}

function listedMembers(index: unknown): readonly unknown[] | undefined {
  if (isList(index)) return index;
  if (!isRecord(index)) return undefined;
  for (const name of ['items', 'members', 'entries', 'files']) {
    const members = index[name];
    if (isList(members)) return members;
  }
  return undefined;
}

const memberPath = (member: unknown): string | undefined =>
  isRecord(member) && typeof member.path === 'string' ? member.path : undefined;

/** A member is a file below the bundle root: anything else could pull foreign bytes into the digest. */
const isInside = (path: string): boolean =>
  /^[\x21-\x7e]{1,512}$/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
