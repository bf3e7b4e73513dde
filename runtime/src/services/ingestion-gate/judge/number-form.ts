/**
 * What is wrong with the way a number of the item is written; undefined when nothing is (17, G8).
 *
 * `number-form`: an integer in exponent form, however it was sent, or a negative zero. `number-precision`: a decimal that
 * no double holds, so that another number would be compared and published in its place (10, section 6).
 */
export function refusedNumber(raw: Buffer): 'number-form' | 'number-precision' | undefined {
  for (const [token] of raw.toString('utf8').matchAll(STRING_OR_NUMBER)) {
    const fault = token.startsWith('"') ? undefined : faultOf(Number(token), token);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Of a text that is JSON: whatever stands in a string is passed over with it. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

function faultOf(value: number, source: string): ReturnType<typeof refusedNumber> {
  const isExponential = /[eE]/.test(source) || /e/.test(String(value));
  if (Object.is(value, -0) || (isExponential && Number.isInteger(value))) return 'number-form';
  return Number.isFinite(value) && decimalOf(source) === decimalOf(String(value)) ? undefined : 'number-precision';
}

/** One text for all ways to write a decimal: its digits without zeros at either end, and the power of ten behind. */
function decimalOf(text: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const digits = whole + fraction;
  let [start, end] = [0, digits.length];
  while (start < end && digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  const power = Number(exponent) - fraction.length + (digits.length - end);
  return start === end ? '0' : `${digits.slice(start, end)}e${power}`;
}
