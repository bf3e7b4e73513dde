/** Maps of the keys of a service, of which a service knows the digests alone: pure. */
import { PlatformError, readJson, sha256Hex } from '@spine-green/evidence-schemas';

/** Principal by the digest of his key. */
export type KeyMap = Readonly<Record<string, string>>;

/** Throws E_PARAMETER_VALUE_INVALID for a text that is no such map; its words are in no message. */
export function parseKeyMap(path: string, text: string): KeyMap {
  const read = readJson(text);
  const value = 'fault' in read ? undefined : read.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PlatformError('E_PARAMETER_VALUE_INVALID', `${path} is no map`);
  const entries = Object.entries(value).map(([digest, principal]: [string, unknown]): [string, string] => {
    if (!/^[0-9a-f]{64}$/.test(digest) || typeof principal !== 'string')
      throw new PlatformError('E_PARAMETER_VALUE_INVALID', `${path} maps something else than digests to principals`);
    return [digest, principal];
  });
  return Object.fromEntries(entries);
}

/** The maps of a rotation: one that lets in the old and the new keys, and one in which each principal has the new one alone. */
export function rotatedMaps(known: KeyMap, keys: ReadonlyMap<string, string>): { beside: KeyMap; alone: KeyMap } {
  const fresh = Object.fromEntries([...keys].map(([principal, key]) => [sha256Hex(key), principal]));
  const others = Object.fromEntries(Object.entries(known).filter(([, principal]) => !keys.has(principal)));
  return { beside: { ...known, ...fresh }, alone: { ...others, ...fresh } };
}

/** The same database with another password. Throws E_PARAMETER_VALUE_INVALID for a text that is no address of one. */
export function dsnWith(path: string, dsn: string, password: string): string {
  const url = URL.parse(dsn);
  if (url === null || url.password === '') throw new PlatformError('E_PARAMETER_VALUE_INVALID', `${path} is no DSN`);
  url.password = encodeURIComponent(password);
  return url.toString();
}
