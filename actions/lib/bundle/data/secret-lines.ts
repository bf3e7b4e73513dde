import { findSecrets } from '@spine-green/evidence-schemas';
import type { Line, LineFault } from './lines.ts';

/**
 * Whatever the scanner of secrets can find alone needs one of these in the text of a canonical line: a key id, the word
 * of a credential in a member's name or before an equals sign, the prefix of a token, or an address with a password.
 * Member names are compared in snake_case and in small letters, so a name may hold capitals and hyphens.
 */
const SUSPICIOUS = new RegExp(
  [
    'AKIA|ASIA|cflt|gh[pousr]_|github_pat_|eyJ|-----BEGIN|LoginModule|://[^"]*@|[pP][wW][dD]=',
    '[pP][aA][sS][sS][wW]|[sS][eE][cC][rR][eE][tT]|[tT][oO][kK][eE][nN]|[cC][rR][eE][dD][eE][nN][tT]',
    '([aA][pP][iI]|[pP][rR][iI][vV][aA][tT][eE]|[aA][cC][cC][eE][sS][sS])[-_]?[kK][eE][yY]',
  ].join('|'),
);

/** The second half of a pair: 64 characters of base64 in mixed case. The first half alone is no secret. */
const PAIRED = /(?<![A-Za-z0-9+/])(?=[a-z0-9+/]*[A-Z])(?=[A-Z0-9+/]*[a-z])[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])/;

/** False only of a line in which the scanner finds nothing. Characters behind a backslash may be anything. */
export const mayHoldSecret = (text: string): boolean =>
  text.includes('\\') || SUSPICIOUS.test(text) || PAIRED.test(text);

/** Secrets in a line, each with its rule and place, never its value. */
export function secretFaults(line: Line | LineFault): readonly string[] {
  if ('fault' in line || !mayHoldSecret(line.text)) return [];
  return findSecrets(line.value).map(({ rule, json_path }) => `holds a secret: ${rule} at ${json_path}`);
}
