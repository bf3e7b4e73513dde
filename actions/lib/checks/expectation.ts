import { canonicalJson } from '@spine-green/evidence-schemas';
import { DEPTH_MAX, isObject } from './meets.ts';

/**
 * Whether what a check recorded as expected is what its definition says that it expects: literals and conditions as they
 * are written there, data only where it leaves room for it. `$data` is any value that holds no condition; `$list_of` and
 * `$map_of` are as many members as there are, `$either` is one of several. Without it a snapshot could expect whatever it
 * observed (04, section 6.4).
 * Pure and total.
 */
export function fitsExpectation(template: unknown, expected: unknown, depth = 0): boolean {
  if (depth > DEPTH_MAX) return false;
  const fits = (part: unknown, value: unknown): boolean => fitsExpectation(part, value, depth + 1);
  if (Array.isArray(template)) {
    return (
      Array.isArray(expected) &&
      expected.length === template.length &&
      template.every((part, index) => fits(part, expected[index]))
    );
  }
  if (template === undefined || expected === undefined) return false;
  if (!isObject(template)) return canonicalJson(template) === canonicalJson(expected);
  const [name, ...more] = Object.keys(template);
  if (more.length === 0 && name !== undefined) {
    const part = template[name];
    if (name === '$data') return isData(expected, depth);
    if (name === '$either') return Array.isArray(part) && part.some((one) => fits(one, expected));
    if (name === '$list_of') return Array.isArray(expected) && expected.every((one) => fits(part, one));
    if (name === '$map_of') {
      return (
        isObject(expected) && Object.entries(expected).every(([key, one]) => !key.startsWith('$') && fits(part, one))
      );
    }
    // Any other operator is a condition; its operand may be data, as a bound that was pinned.
    if (name.startsWith('$')) {
      return isObject(expected) && Object.keys(expected).join() === name && fits(part, expected[name]);
    }
  }
  return (
    isObject(expected) &&
    Object.keys(expected).length === Object.keys(template).length &&
    Object.entries(template).every(([key, part]) => Object.hasOwn(expected, key) && fits(part, expected[key]))
  );
}

function isData(value: unknown, depth: number): boolean {
  if (depth > DEPTH_MAX || value === undefined) return false;
  if (Array.isArray(value)) return value.every((one) => isData(one, depth + 1));
  if (!isObject(value)) return true;
  return Object.entries(value).every(([key, one]) => !key.startsWith('$') && isData(one, depth + 1));
}
