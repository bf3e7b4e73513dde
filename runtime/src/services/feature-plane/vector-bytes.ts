/**
 * Feature values as bytes, without loss: two bits say what a value is, and only those that need it have bytes of their own.
 * Most values of a flow are zero, missing or small counts.
 */
const ZERO = 0;
const MISSING = 1;
const COUNT = 2;
const OTHER = 3;
const COUNT_MAX = 65_535;

export function packValues(values: readonly number[]): Buffer {
  const tagBytes = Math.ceil(values.length / 4);
  const bytes = Buffer.alloc(tagBytes + values.length * 8);
  let end = tagBytes;
  for (const [place, value] of values.entries()) {
    const tag = tagOf(value);
    bytes[place >> 2] = (bytes[place >> 2] ?? 0) | (tag << ((place & 3) * 2));
    if (tag === COUNT) end = bytes.writeUInt16LE(value, end);
    else if (tag === OTHER) end = bytes.writeDoubleLE(value, end);
  }
  return bytes.subarray(0, end);
}

function tagOf(value: number): number {
  if (Object.is(value, 0)) return ZERO;
  if (Number.isNaN(value)) return MISSING;
  return Number.isInteger(value) && value > 0 && value <= COUNT_MAX ? COUNT : OTHER;
}

/** The inverse; throws a RangeError for bytes that are not `count` values. */
export function unpackValues(bytes: Buffer, count: number): number[] {
  const values: number[] = [];
  let at = Math.ceil(count / 4);
  for (let place = 0; place < count; place += 1) {
    const tag = ((bytes[place >> 2] ?? 0) >> ((place & 3) * 2)) & 3;
    if (tag === COUNT) {
      values.push(bytes.readUInt16LE(at));
      at += 2;
    } else if (tag === OTHER) {
      values.push(bytes.readDoubleLE(at));
      at += 8;
    } else values.push(tag === MISSING ? Number.NaN : 0);
  }
  if (at !== bytes.length) throw new RangeError(`${bytes.length} bytes are not ${count} values`);
  return values;
}
