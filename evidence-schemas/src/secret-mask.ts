/**
 * What a log may say of a value that holds a secret (17, section 1): the scanner's rules, with the text that they hit
 * replaced. Evidence is refused instead of masked, because a document with a hole is no evidence.
 */
import { CONTAINED_CHARACTERS_MIN, secretMatcher } from './secret-encodings.ts';
import { pairedShapes, valueShapes } from './secret-rules.ts';
import { findSecrets, isLocator, ownerOf, type SecretScanOptions } from './secret-scan.ts';

export const MASK = '***';

/** Shapes that cover the whole secret, so that the text around it may stay; of the others only the beginning is known. */
const WHOLE_SECRETS = [
  'aws_access_key_id',
  'confluent_api_secret',
  'dsn_with_password',
  'github_token',
  'jwt',
] as const;

/** The value without secrets: by the name of a member, by shape, and by the values that this process holds. */
export function masked(value: unknown, options: SecretScanOptions = {}): unknown {
  const secrets = (options.secrets ?? []).filter((secret) => secret !== '');
  return maskedValue({ secrets, isHeld: secretMatcher(secrets) }, value, undefined);
}

export const maskedText = (text: string, options: SecretScanOptions = {}): string => String(masked(text, options));

interface Held {
  readonly secrets: readonly string[];
  readonly isHeld: (text: string) => boolean;
}

function maskedValue(held: Held, value: unknown, owner: string | undefined): unknown {
  if (typeof value === 'string')
    return owner !== undefined && !isLocator(value, owner) ? MASK : withoutHits(held, value);
  if (typeof value === 'number' || typeof value === 'bigint') return held.isHeld(String(value)) ? MASK : value;
  if (Array.isArray(value)) return isPair(value) ? MASK : value.map((item) => maskedValue(held, item, owner));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as Record<string, unknown>);
  const paired = isPair(members.map(([, member]) => member));
  return Object.fromEntries(
    members.map(([name, member]) => {
      const shown = withoutHits(held, name);
      return [shown, paired && typeof member === 'string' ? MASK : maskedValue(held, member, ownerOf(name, owner))];
    }),
  );
}

/** A key id beside something of its secret's form. */
function isPair(values: readonly unknown[]): boolean {
  const texts = values.filter((value) => typeof value === 'string');
  return Object.values(pairedShapes).some(({ key, secret }) => {
    const keys = texts.filter((text) => key.test(text));
    return keys.length > 0 && texts.some((text) => !keys.includes(text) && secret.test(text));
  });
}

const isPairIn = (text: string): boolean =>
  Object.values(pairedShapes).some(({ key, secret }) => key.test(text) && secret.test(text));

function withoutHits({ secrets, isHeld }: Held, text: string): string {
  // Asked of the whole text first: without its key id, a secret is not known as one.
  if (isPairIn(text)) return MASK;
  let left = text;
  for (const name of WHOLE_SECRETS) {
    const shape = valueShapes[name];
    if (shape !== undefined) left = left.replace(new RegExp(shape.source, 'g'), MASK);
  }
  for (const secret of secrets) {
    if (secret.length >= CONTAINED_CHARACTERS_MIN) left = left.replaceAll(secret, MASK);
  }
  return isHeld(left) || findSecrets(left).length > 0 ? MASK : left;
}
