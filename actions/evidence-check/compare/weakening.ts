import { canonicalJson } from '@spine-green/evidence-schemas';
import type { Place } from './json-file.ts';

/** What a pull request may not do without somebody seeing it, in the words of the summary. */
export const KINDS = {
  'released-schema-changed': 'a released schema changed or went',
  'schema-removed': 'a schema went',
  'bound-loosened': 'a bound is wider or gone',
  'required-removed': 'a required field is required no more',
  'field-removed': 'a field went',
  'value-removed': 'a value or a kind went',
  'form-opened': 'more is accepted than was',
  'lane-removed': 'a lane went',
  'check-removed': 'a check went',
  'code-removed': 'a code went or is raised no more',
  'predicate-weakened': 'a predicate went or asks less',
  'budget-raised': 'a budget is larger or gone',
  'turned-planned': 'what was built is planned',
  'turned-substrate': 'a fact need not exist on a substrate any more',
  'expects-weakened': 'a check expects less',
  'demand-removed': 'something is demanded no more',
  'pinned-changed': 'something pinned changed',
  'sample-wrong': 'a schema and its samples disagree',
  'evidence-invalid': 'evidence is not what its schema says',
  'evidence-secret': 'evidence holds something shaped like a credential',
  unreadable: 'a file cannot be compared',
} as const;
export type Kind = keyof typeof KINDS;

/** One way in which a document asks less than it did, at its place in the newer one. */
export interface Weakening {
  readonly kind: Kind;
  readonly at: Place;
  readonly message: string;
}

/** One thing that fails a pull request, where a person finds it. */
export interface Finding {
  readonly kind: Kind;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export const same = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);

const SHOWN_MAX = 80;

/** A value in a message; files of a stranger are quoted in part. */
export const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}...` : text;
};

export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Members of an older list that the newer one does not have. */
export const lost = (older: readonly unknown[], newer: readonly unknown[]): readonly unknown[] =>
  older.filter((one) => !newer.some((other) => same(one, other)));
