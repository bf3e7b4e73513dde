type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The rule of 02, section 7.2, that a pinned value breaks, in words that do not quote the value; undefined when it is
 * concrete. `stars` allows `*` where it is syntax, as in a schedule, and not a stand-in for one resource.
 */
export function findPlaceholder(value: Json, options: { readonly stars?: boolean } = {}): string | undefined {
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

function findInText(text: string, { stars = false }: { readonly stars?: boolean }): string | undefined {
  if (text.trim() === '') return 'is empty';
  if (STAND_IN.test(text.trim()) || /<[^>]*>|\$\{|example\.com/i.test(text)) return 'is a placeholder';
  if (!stars && text.includes('*')) return 'has a wildcard';
  return undefined;
}
