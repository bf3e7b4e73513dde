import { findSecrets } from '@spine-green/evidence-schemas';
import type { Line, LineFault } from './lines.ts';
import { CREDENTIAL_WORDS } from './suspicious-names.ts';

/** What a secret that stands alone begins with, holds, or is named before an equals sign. */
const VALUES = [
  'AKIA|ASIA|cflt|gh[pousr]_|github_pat_|eyJ|-----BEGIN|LoginModule|://[^"]*@',
  '(?:[pP][wW][dD]|[pP][aA][sS][sS][wW][oO]?[rR]?[dD]|[aA][cC][cC][eE][sS][sS]_[kK][eE][yY])=',
];

const VALUED = new RegExp(VALUES.join('|'));
const NAMED_IN_TEXT = new RegExp(`(?:${CREDENTIAL_WORDS})[^"]*":`);

/** Each of VALUES holds one of these, and a line of a run hardly ever does; finding that out costs a tenth. */
const PIECES = ['AKIA', 'ASIA', 'lt', 'gh', '_pat_', 'J', '-----BEGIN', 'LoginModule', '@', '='];

/**
 * The second half of a pair has 64 characters in mixed case, so a capital of it has twenty of them before or behind it;
 * asked from the capitals, of which a line has few. The first half alone is no secret.
 */
const PAIRED = /[A-Z](?:[A-Za-z0-9+/]{20}|(?<=[A-Za-z0-9+/]{20}[A-Z]))/;

/** False only of a line in which the scanner finds nothing. Characters behind a backslash may be anything. */
export const mayHoldSecret = (text: string): boolean => NAMED_IN_TEXT.test(text) || mayBeValued(text);

const mayBeValued = (text: string): boolean =>
  text.includes('\\') || (PIECES.some((piece) => text.includes(piece)) && VALUED.test(text)) || PAIRED.test(text);

/** Secrets in a line, each with its rule and place, never its value. */
export function secretFaults(line: Line | LineFault): readonly string[] {
  if ('fault' in line || !(line.suspicious || mayBeValued(line.text))) return [];
  return findSecrets(line.value).map(({ rule, json_path }) => `holds a secret: ${rule} at ${json_path}`);
}
