type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface PlaceholderOptions {
  /** `*` is syntax, as in a schedule, and not a stand-in for one resource. */
  readonly stars?: boolean;
  /** The value is used as it is, so a `{token}` that nobody rendered is a placeholder too. */
  readonly rendered?: boolean;
  /** A secret may hold any characters, so only the whole of it can be a stand-in. */
  readonly secret?: boolean;
}

/**
 * The only rule of what a placeholder is (02, section 7.2): why a value is not concrete, in words that do not quote it;
 * undefined when it is concrete.
 */
export function findPlaceholder(value: Json, options: PlaceholderOptions = {}): string | undefined {
  if (typeof value === 'string') return findInText(value, options);
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'is not a finite number';
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.values(value);
  if (members.length === 0) return 'is empty';
  for (const member of members) {
    const found = findPlaceholder(member, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

const STAND_IN = /^(?:to_pin|tbd|todo|latest|current|changeme|replace_me.*|placeholder)$/i;

const MARKUP = /<[^>]*>|\$\{[^}]*\}?/;
const WHOLE_MARKUP = new RegExp(`^(?:${MARKUP.source})$`);

function findInText(text: string, options: PlaceholderOptions): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return 'is empty';
  if (STAND_IN.test(trimmed) || WHOLE_MARKUP.test(trimmed)) return 'is a placeholder';
  if (options.secret === true) return undefined;
  if (MARKUP.test(text) || /example\.com/i.test(text)) return 'is a placeholder';
  if (options.rendered === true && /\{[a-z_]+\}/.test(text)) return 'is a placeholder';
  return options.stars === true || !text.includes('*') ? undefined : 'has a wildcard';
}
