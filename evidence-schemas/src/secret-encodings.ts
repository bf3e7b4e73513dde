import { Buffer } from 'node:buffer';

/** Shorter values would match ordinary text; they are compared with whole strings only. */
export const CONTAINED_CHARACTERS_MIN = 6;

/**
 * A predicate that knows the given values in plain, JSON-escaped, percent-encoded, form-encoded, hex and base64 form,
 * also when the base64 or hex covers a longer text around the value, as an HTTP basic header does (04, section 7).
 */
export function secretMatcher(secrets: readonly string[]): (text: string) => boolean {
  const whole = new Set(secrets.filter((secret) => secret !== ''));
  const parts = new Set<string>();
  const foldedParts = new Set<string>();
  for (const secret of whole) {
    if (secret.length < CONTAINED_CHARACTERS_MIN) continue;
    for (const form of plainForms(secret)) parts.add(form);
    for (const form of base64Forms(secret)) parts.add(form);
    // Percent and hex digits may be written in either case.
    for (const form of foldedForms(secret)) foldedParts.add(form.toLowerCase());
  }
  return (text) => {
    if (whole.has(text)) return true;
    if (parts.size === 0) return false;
    for (const part of parts) if (text.includes(part)) return true;
    const folded = text.toLowerCase();
    for (const part of foldedParts) if (folded.includes(part)) return true;
    return false;
  };
}

const plainForms = (secret: string): readonly string[] => [secret, JSON.stringify(secret).slice(1, -1)];

function foldedForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const wellFormed = secret.toWellFormed();
  const forms = [bytes.toString('hex'), new URLSearchParams({ a: wellFormed }).toString().slice(2)];
  const percent = encodeURIComponent(wellFormed);
  // Without a character to encode these equal the plain form, and folding would then match words in another case.
  return [...forms, percent].filter((form) => form !== secret);
}

/**
 * Base64 of the value at each of the three alignments inside a longer text. The characters that also depend on the
 * neighbours are cut off, so what remains is in every encoding of a text that contains the value there.
 */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    const full = shifted.toString('base64').replace(/=+$/, '');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor((shifted.length * 8) / 6);
    const sure = full.slice(first, last);
    return sure.length < CONTAINED_CHARACTERS_MIN ? [] : [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
