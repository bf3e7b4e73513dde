import { canonicalJson } from './canonical-json.ts';
import type { SchemaName } from './generated/names.ts';
import { PlatformError } from './platform-error.ts';
import { findSecrets } from './secret-scan.ts';
import { type Fault, faultsFrom, fits, parseWith, type Validator } from './validator.ts';

/** A document as its writer may hold it: nothing in it needs to be changeable. */
export type Immutable<T> = T extends readonly (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

export interface WriteOptions {
  /** Values this process holds in memory; none of them may appear in the document in any encoding (04, section 7). */
  readonly secrets?: readonly string[];
}

/**
 * Everything a program needs of one kind of document, under one name and typed by it. The writing side takes the type,
 * so that a document of another kind does not compile; the reading side gives it.
 */
export interface DocumentSchema<T> {
  /** For example `lane_snapshot.v1`. */
  readonly name: SchemaName;
  readonly is: (value: unknown) => value is T;
  /** Up to ten paths that the schema refuses; empty when it accepts the value. */
  readonly faults: (value: unknown) => readonly Fault[];
  /** The value, typed. Throws E_SCHEMA_INVALID with up to ten paths. */
  readonly parse: (value: unknown) => T;
  /**
   * Canonical JSON, as it is stored. Throws E_SCHEMA_INVALID or E_EVIDENCE_SECRET. A method, so that the catalog can
   * hold schemas of every type: what is written through it is checked when it is written.
   */
  write(document: Immutable<T>, options?: WriteOptions): string;
}

export const documentSchema = <T>(name: SchemaName, validate: Validator): DocumentSchema<T> => ({
  name,
  is: (value): value is T => fits(validate, value),
  faults: (value) => faultsFrom(validate, value),
  parse: (value) => parseWith<T>(validate, name, value),
  write(document, options = {}) {
    // The text is validated rather than the object, so that what is stored is what was checked.
    const text = canonicalJson(document);
    const stored: unknown = JSON.parse(text);
    parseWith<T>(validate, name, stored);
    const hits = findSecrets(stored, { secrets: options.secrets ?? [] });
    if (hits.length === 0) return text;
    const where = hits.map((hit) => `${hit.rule} at ${hit.json_path}`).join(', ');
    throw new PlatformError('E_EVIDENCE_SECRET', `${name} was not written: ${where}`);
  },
});
