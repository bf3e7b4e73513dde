import { digestOf, readJson, sha256Hex } from '@spine-green/evidence-schemas';

/** What a page belongs to: a token of one is none of another (13, section 3.3). */
export interface PageScope {
  /** Operation with its subject: the same list and no other. */
  readonly operation: string;
  readonly pinsDigest: string;
  readonly basisDigest: string;
}

export type TokenFault = 'PAGE_TOKEN_INVALID' | 'PAGE_TOKEN_INCOMPATIBLE' | 'PAGE_TOKEN_STALE';

const TOKEN_CHARS_MAX = 1024;

export function graphPageToken(scope: PageScope, after: readonly string[]): string {
  const held = [sha256Hex(scope.operation), scope.pinsDigest, scope.basisDigest, ...after];
  return Buffer.from(JSON.stringify([digestOf(held), ...held])).toString('base64url');
}

/**
 * Where the page begins: after these members of a key, or why the token gives no page. Altered text is invalid, a token of
 * another list or of other pins incompatible, and one of an earlier version of the graph stale.
 */
export function readPageToken(
  scope: PageScope,
  token: string,
): { readonly after: readonly string[] } | { readonly fault: TokenFault } {
  const read = readJson(Buffer.from(token.slice(0, TOKEN_CHARS_MAX), 'base64url'), { bytesMax: TOKEN_CHARS_MAX });
  const members: unknown = 'value' in read ? read.value : undefined;
  if (!isTexts(members)) return { fault: 'PAGE_TOKEN_INVALID' };
  const [digest, ...held] = members;
  const [operation, pinsDigest, basisDigest, ...after] = held;
  if (digest !== digestOf(held) || !/^[0-9a-f]{64}$/.test(after[0] ?? '')) return { fault: 'PAGE_TOKEN_INVALID' };
  if (operation !== sha256Hex(scope.operation) || pinsDigest !== scope.pinsDigest) {
    return { fault: 'PAGE_TOKEN_INCOMPATIBLE' };
  }
  return basisDigest === scope.basisDigest ? { after } : { fault: 'PAGE_TOKEN_STALE' };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
