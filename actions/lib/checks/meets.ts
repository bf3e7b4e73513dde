import { canonicalJson } from '@spine-green/evidence-schemas';

/**
 * What a check expects, as it stands in the snapshot: a JSON value in which a member may be a condition instead. The one
 * rule below makes a verdict of it, for the lane that writes it and for everyone who reads it years later.
 */
export type Condition =
  | { readonly $at_least: number }
  | { readonly $at_most: number }
  | { readonly $above: number }
  | { readonly $one_of: readonly (string | number | boolean | null)[] }
  | { readonly $form: Form }
  | { readonly $non_empty: true }
  | { readonly $each: unknown };

/** Named forms, because a pattern that came with foreign evidence could keep a reader busy for ever. */
const FORMS = {
  image_digest: /^sha256:[0-9a-f]{64}$/,
  hex64: /^[0-9a-f]{64}$/,
  git_tag: /^git-[0-9a-f]{40}$/,
  source_tag: /^src-[0-9a-f]{64}$/,
  platform_run_id: /^platform_[0-9]{8}T[0-9]{6}Z(_[0-9]{2})?$/,
  s3_uri: /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/[^\s*?]+$/,
  verdict: /^(ADVANCE_TO_M([1-9]|10)|HOLD_M([0-9]|10))$/,
} as const;
export type Form = keyof typeof FORMS;

/** Deeper documents are refused before they get here; this keeps the rule total for whatever does. */
export const DEPTH_MAX = 64;

/** Whether an observed value meets an expected one. Pure and total: what it does not understand is not met. */
export function meets(expected: unknown, observed: unknown, depth = 0): boolean {
  if (depth > DEPTH_MAX) return false;
  if (Array.isArray(expected)) {
    if (!Array.isArray(observed) || observed.length !== expected.length) return false;
    return expected.every((one, index) => meets(one, observed[index], depth + 1));
  }
  if (!isObject(expected)) return canonicalJson(expected ?? null) === canonicalJson(observed ?? null);
  const names = Object.keys(expected);
  const [operator] = names;
  if (operator?.startsWith('$') === true) {
    return names.length === 1 && holds(operator, expected[operator], { observed, depth });
  }
  if (!isObject(observed) || Object.keys(observed).length !== names.length) return false;
  return names.every((name) => Object.hasOwn(observed, name) && meets(expected[name], observed[name], depth + 1));
}

interface Seen {
  readonly observed: unknown;
  readonly depth: number;
}

function holds(operator: string, operand: unknown, { observed, depth }: Seen): boolean {
  const numbers = typeof observed === 'number' && typeof operand === 'number' && Number.isFinite(observed);
  switch (operator) {
    case '$at_least':
      return numbers && observed >= operand;
    case '$at_most':
      return numbers && observed <= operand;
    case '$above':
      return numbers && observed > operand;
    case '$one_of':
      return Array.isArray(operand) && operand.some((one) => !isObject(one) && one === observed);
    case '$form':
      return (
        typeof observed === 'string' &&
        typeof operand === 'string' &&
        Object.hasOwn(FORMS, operand) &&
        FORMS[operand as Form].test(observed)
      );
    case '$non_empty':
      return (typeof observed === 'string' || Array.isArray(observed)) && observed.length > 0;
    case '$each':
      return Array.isArray(observed) && observed.every((one) => meets(operand, one, depth + 1));
    default:
      return false;
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
