import type { Code } from '@spine-green/evidence-schemas';

/** One thing that does not hold, and the object that it is about. */
export interface BundleFailure {
  /** Key of the object, or path of a file that is no object. */
  readonly object: string;
  /** Version of the object, where it is about one. */
  readonly version?: string;
  readonly what: string;
  /** Where a person can do something about it: its remedy stands with the code. */
  readonly code?: Code;
}

export const failureOf = (
  object: { readonly key: string; readonly version_id: string },
  what: string,
): BundleFailure => ({
  object: object.key,
  version: object.version_id,
  what,
});

/** Each of them once: several parts of the verification may meet the same thing, and what is alike reads alike. */
export const eachOnce = (failures: readonly BundleFailure[]): readonly BundleFailure[] => [
  ...new Map(
    failures.map((failure) => {
      const { object, version = '', what, code = '' } = failure;
      return [[object, version, code, what].join('\n'), failure] as const;
    }),
  ).values(),
];

/** As a line of text. Names come from a stranger: what a terminal would act on is escaped. */
export function failureText({ object, version, what, code }: BundleFailure): string {
  const place = version === undefined ? object : `${object} @ ${version}`;
  return escaped(code === undefined ? `${place}: ${what}` : `${place}: ${code}: ${what}`);
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (text: string): string =>
  text.replace(UNPRINTABLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).slice(0, 2_000);
