import { createHash } from 'node:crypto';
import { readJson } from '@spine-green/evidence-schemas';
import type { Gate } from './gate-map.ts';

const HEX64 = /^[0-9a-f]{64}$/;

/** A fault completes the sentence "the flag ..." or "the index ...". */
export interface GateFault {
  readonly fault: string;
}

/** The digest that a pass flag carries, from `key = digest` text or from JSON (11, section 1.1). */
export function readFlagDigest(flag: Uint8Array | string, gate: Gate): { readonly digest: string } | GateFault {
  const fields = flagFields(flag);
  if ('fault' in fields) return { fault: String(fields.fault) };
  const found = gate.digest_fields.flatMap((name) =>
    Object.hasOwn(fields.members, name) ? [fields.members[name]] : [],
  );
  const [digest] = found;
  if (digest === undefined) return { fault: `has no ${gate.digest_fields.join(' or ')}` };
  if (typeof digest !== 'string' || !HEX64.test(digest)) return { fault: 'holds no lower-case sha256' };
  return found.every((other) => other === digest) ? { digest } : { fault: 'holds two digests that disagree' };
}

/** Paths of the bundle members that enter the digest, in ASCII order, relative to the bundle root. */
export function readIndexMembers(
  index: Uint8Array | string,
  gate: Gate,
): { readonly members: readonly string[] } | GateFault {
  const read = readJson(index);
  if ('fault' in read) return read;
  const listed = listedMembers(read.value);
  if (listed === undefined) return { fault: 'has no list of members' };
  const paths = listed.map(memberPath);
  if (paths.some((path) => path === undefined || !isInside(path))) {
    return { fault: 'names a member that is no file below the bundle' };
  }
  if (new Set(paths).size !== paths.length) return { fault: 'names a member twice' };
  const members = paths.filter((path): path is string => path !== undefined && !gate.excluded_members.includes(path));
  if (members.length === 0) return { fault: 'names no member that enters the digest' };
  // Keys are ASCII here, so the default order of UTF-16 units is the ASCII order.
  return { members: members.sort() };
}

/** sha256 over the concatenated bytes of the members, which must come in the order of `readIndexMembers`. */
export function digestOfMembers(bodies: readonly Uint8Array[]): string {
  const digest = createHash('sha256');
  for (const body of bodies) digest.update(body);
  return digest.digest('hex');
}

/** Why a bundle may differ from its flag: line ends that a copy in text mode has changed. */
export function explainDifference(bodies: readonly Uint8Array[], wanted: string): string {
  const texts = bodies.map((body) => Buffer.from(body).toString('latin1'));
  if (!texts.some((text) => text.includes('\r\n'))) return 'its members were changed after it passed';
  const restored = texts.map((text) => text.replaceAll('\r\n', '\n'));
  const candidates = [restored, restored.map((text) => text.replace(/\n$/, ''))];
  const equal = candidates.some((one) => digestOfMembers(one.map((text) => Buffer.from(text, 'latin1'))) === wanted);
  return equal
    ? 'a copy in text mode changed the line ends of its members to CRLF'
    : 'its members hold CRLF line ends, which the digest does not cover';
}

function flagFields(flag: Uint8Array | string): { readonly members: Record<string, unknown> } | GateFault {
  // Only what a text editor leaves at the end: a byte order mark is no white space here.
  const text = Buffer.from(flag)
    .toString('utf8')
    .replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  if (text === '') return { fault: 'is empty' };
  const match = /^([a-z0-9_]{1,64})\s*=\s*([0-9a-f]{64})$/.exec(text);
  if (match !== null) return { members: { [match[1] ?? '']: match[2] } };
  if (/^[a-z0-9_]{1,64}\s*=/.test(text)) return { fault: 'holds no lower-case sha256' };
  const read = readJson(flag);
  if ('fault' in read) return read;
  return isRecord(read.value) ? { members: read.value } : { fault: 'is no object' };
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
