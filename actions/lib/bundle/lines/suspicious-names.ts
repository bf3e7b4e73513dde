/**
 * The word of a credential in a member's name, which a colon follows. Names are compared in snake_case and in small
 * letters, so one may hold capitals and hyphens.
 */
export const CREDENTIAL_WORDS = [
  '[pP][aA][sS][sS][wW]|[sS][eE][cC][rR][eE][tT]|[tT][oO][kK][eE][nN]|[cC][rR][eE][dD][eE][nN][tT]',
  '(?:[aA][pP][iI]|[pP][rR][iI][vV][aA][tT][eE]|[aA][cC][cC][eE][sS][sS])[-_]?[kK][eE][yY]',
].join('|');

const NAMED = new RegExp(CREDENTIAL_WORDS);

/** Names that were looked at and hold no such word: lines have the same forty again and again. */
const harmless = new Set<string>();
const HARMLESS_MAX = 10_000;

/** Whether a member's name holds the word of a credential. */
export function isSuspicious(name: string): boolean {
  if (harmless.has(name)) return false;
  if (NAMED.test(name)) return true;
  if (harmless.size < HARMLESS_MAX) harmless.add(name);
  return false;
}
