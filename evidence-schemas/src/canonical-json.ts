/**
 * Canonical JSON is RFC 8785 (JCS): members sorted by UTF-16 code unit, shortest round-trip numbers, no white space,
 * no escapes beyond those JSON demands (00, section 3.2).
 *
 * Throws a TypeError for what JSON cannot carry: undefined, functions, symbols, bigint, NaN, infinities, lone surrogates,
 * and objects with a class of their own, such as dates, maps and bytes.
 *
 * The text is JSON.stringify's, which prints members in the order in which they stand: a value is arranged and then
 * printed. What was read from canonical text is in order already and is not copied; joining texts took three times as long.
 */
export function canonicalJson(value: unknown): string {
  const seen = { unsortable: false };
  const arranged = arrange(value, seen);
  return seen.unsortable ? join(arranged) : JSON.stringify(arranged);
}

/** What the whole value needs to be told of its parts. */
interface Seen {
  /** Members that are named like places of a list come first in every object, whatever the order of their making. */
  unsortable: boolean;
}

/** The value with all members in order: itself, where they are. */
function arrange(value: unknown, seen: Seen): unknown {
  switch (typeof value) {
    case 'string':
      return wellFormed(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`);
      return value;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return value;
      return Array.isArray(value) ? arrangeList(value, seen) : arrangeMembers(value as Members, seen);
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      throw new TypeError(`canonical JSON has no ${typeof value}`);
  }
}

type Members = Record<string, unknown>;

function wellFormed(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogate');
  return text;
}

function arrangeList(values: readonly unknown[], seen: Seen): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < values.length; index += 1) {
    const arranged = arrange(values[index], seen);
    if (copy === undefined && arranged !== values[index]) copy = values.slice(0, index);
    copy?.push(arranged);
  }
  return copy ?? values;
}

/** Members that are undefined are left out, as JSON.stringify does: an optional member that is absent has no bytes. */
function arrangeMembers(value: Members, seen: Seen): Members {
  // Without this a date would print as an object without members, and its digest would say nothing.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('canonical JSON has plain objects only');
  const keys = Object.keys(value);
  // The default sort compares UTF-16 code units, which is the order of RFC 8785, section 3.2.3.
  let copy: Members | undefined = isAscending(keys) ? undefined : emptyCopy(keys.sort(), seen);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    const member = value[wellFormed(key)];
    if (member === undefined) continue;
    const arranged = arrange(member, seen);
    if (copy === undefined && arranged !== member) {
      copy = emptyCopy(keys, seen);
      for (const earlier of keys.slice(0, index)) copy[earlier] = value[earlier];
    }
    if (copy !== undefined) copy[key] = arranged;
  }
  return copy ?? value;
}

function isAscending(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index - 1] as string) > (keys[index] as string)) return false;
  }
  return true;
}

/** Without a prototype where a member is named like it: assigning to that name would set none. */
function emptyCopy(keys: readonly string[], seen: Seen): Members {
  seen.unsortable ||= keys.some(startsWithDigit);
  return keys.includes('__proto__') ? (Object.create(null) as Members) : {};
}

const startsWithDigit = (key: string): boolean => {
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** For values that no object can hold in their order; everything in them has been looked at. */
function join(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(join).join(',')}]`;
  const members = Object.entries(value as Members)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${join(member)}`);
  return `{${members.join(',')}}`;
}
