/** Tells of many keys whether a contract's pattern, in which `*` stands for anything, names them. */
export function keyMatcher(pattern: string): (key: string) => boolean {
  if (!pattern.includes('*')) return (key) => key === pattern;
  const parts = pattern.split('*').map((part) => RegExp.escape(part));
  const form = new RegExp(`^${parts.join('.*')}$`);
  return (key) => form.test(key);
}

export const namesKey = (pattern: string, key: string): boolean => keyMatcher(pattern)(key);
