import { findSecrets } from '@spine-green/evidence-schemas';
import type { Line, LineFault } from './lines.ts';

/** What a secret that stands alone begins with, holds, or is named before an equals sign. */
const VALUES = [
  'AKIA|ASIA|cflt|gh[pousr]_|github_pat_|eyJ|-----BEGIN|LoginModule|://[^"]*@',
  '(?:[pP][wW][dD]|[pP][aA][sS][sS][wW][oO]?[rR]?[dD]|[aA][cC][cC][eE][sS][sS]_[kK][eE][yY])=',
];

/**
 * The word of a credential in a member's name, which a colon follows. Names are compared in snake_case and in small
 * letters, so one may hold capitals and hyphens.
 */
const NAMES = [
  '[pP][aA][sS][sS][wW]|[sS][eE][cC][rR][eE][tT]|[tT][oO][kK][eE][nN]|[cC][rR][eE][dD][eE][nN][tT]',
  '(?:[aA][pP][iI]|[pP][rR][iI][vV][aA][tT][eE]|[aA][cC][cC][eE][sS][sS])[-_]?[kK][eE][yY]',
];

const SUSPICIOUS = new RegExp(`${VALUES.join('|')}|(?:${NAMES.join('|')})[^"]*":`);

/**
 * The second half of a pair has 64 characters in mixed case, so a capital of it has twenty of them before or behind it;
 * asked from the capitals, of which a line has few. The first half alone is no secret.
 */
const PAIRED = /[A-Z](?:[A-Za-z0-9+/]{20}|(?<=[A-Za-z0-9+/]{20}[A-Z]))/;

/** False only of a line in which the scanner finds nothing. Characters behind a backslash may be anything. */
export const mayHoldSecret = (text: string): boolean =>
  text.includes('\\') || SUSPICIOUS.test(text) || PAIRED.test(text);

/** Secrets in a line, each with its rule and place, never its value. */
export function secretFaults(line: Line | LineFault): readonly string[] {
  if ('fault' in line || !mayHoldSecret(line.text)) return [];
  return findSecrets(line.value).map(({ rule, json_path }) => `holds a secret: ${rule} at ${json_path}`);
}
