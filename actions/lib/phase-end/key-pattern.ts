/** Whether a contract's pattern, in which `*` stands for anything, names a key. */
export const namesKey = (pattern: string, key: string): boolean =>
  pattern.includes('*')
    ? new RegExp(
        `^${pattern
          .split('*')
          .map((part) => RegExp.escape(part))
          .join('.*')}$`,
      ).test(key)
    : pattern === key;
