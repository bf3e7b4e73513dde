/**
 * Canonical JSON is RFC 8785 (JCS): members sorted by UTF-16 code unit, shortest round-trip numbers, no white space,
 * no escapes beyond those JSON demands (00, section 3.2).
 *
 * Throws a TypeError for what JSON cannot carry: undefined, functions, symbols, bigint, NaN, infinities, lone surrogates,
 * and objects with a class of their own, such as dates, maps and bytes.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`canonical JSON has no ${value}`);
      return Object.is(value, -0) ? '0' : String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Record<string, unknown>);
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
      throw new TypeError(`canonical JSON has no ${typeof value}`);
  }
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogate');
  return JSON.stringify(value);
}

function canonicalArray(values: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    text += index === 0 ? canonicalJson(values[index]) : `,${canonicalJson(values[index])}`;
  }
  return `${text}]`;
}

/** Members that are undefined are left out, as JSON.stringify does: an optional member that is absent has no bytes. */
function canonicalObject(value: Record<string, unknown>): string {
  // Without this a date would print as an object without members, and its digest would say nothing.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('canonical JSON has plain objects only');
  let text = '{';
  // The default sort compares UTF-16 code units, which is the order of RFC 8785, section 3.2.3.
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    text += `${text.length === 1 ? '' : ','}${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}
