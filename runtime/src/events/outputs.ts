import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import catalogue from './outputs.json' with { type: 'json' };

/** Wire form of a column; `PHYSICAL_TYPES` says how each is stored. */
export type ColumnType =
  | 'uint64'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'string'
  | 'hex64'
  /** RFC 3339 UTC with six fractional digits and `Z`. */
  | 'time_us'
  /** Local wall time with six fractional digits and no zone. */
  | 'local_time_us';

export interface OutputColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly nullable: boolean;
}

export interface OutputJoin {
  readonly to: string;
  readonly on: readonly string[];
  readonly cardinality: 'one_to_one' | 'many_to_one';
}

/** One output of the data engine (11, section 1.2). */
export interface Output {
  readonly output_id: string;
  readonly event_class: string;
  readonly role: 'business_traffic' | 'behavioural_context' | 'batch_only';
  /** Relative to the engine run root, with `{token}` members and one `*` in the file name. */
  readonly path_template: string;
  /** The gate that authorises this output. */
  readonly gate_id: string;
  /** In catalogue order: the order in which values enter an event id. */
  readonly primary_key: readonly string[];
  /** Columns that the stream view is ordered by, before the tie-breakers file name and row number. */
  readonly sort_by: readonly string[];
  /** Whether the output may reach a live decision (minus its truth columns). */
  readonly online: boolean;
  readonly additional_columns: boolean;
  /** Never read online (10, law L11). */
  readonly truth_columns: readonly string[];
  readonly joins: readonly OutputJoin[];
  readonly columns: readonly OutputColumn[];
}

/** Physical types, in DuckDB's names, that carry a column type without loss. Identifiers reach 2^64-1, so a signed
 * 64-bit column is not one of theirs. */
export const PHYSICAL_TYPES: Readonly<Record<ColumnType, readonly string[]>> = {
  uint64: ['UBIGINT'],
  integer: ['UBIGINT', 'BIGINT', 'UINTEGER', 'INTEGER', 'USMALLINT', 'SMALLINT', 'UTINYINT', 'TINYINT'],
  number: ['DOUBLE', 'FLOAT'],
  boolean: ['BOOLEAN'],
  string: ['VARCHAR'],
  hex64: ['VARCHAR'],
  time_us: ['VARCHAR'],
  local_time_us: ['VARCHAR'],
};

export const outputs = catalogue.outputs as readonly Output[];

/** The four outputs that a run needs, context before traffic (11, section 5.2). */
export const requiredOutputIds: readonly string[] = catalogue.required_output_ids;

/** Every column that no decision may know (10, law L11), sorted. */
export const truthColumns: readonly string[] = [...new Set(outputs.flatMap((output) => output.truth_columns))].sort();

export const findOutput = (outputId: string): Output | undefined =>
  outputs.find((output) => output.output_id === outputId);

/** Throws OUTPUT_UNKNOWN. */
export function getOutput(outputId: string): Output {
  const output = findOutput(outputId);
  if (output === undefined) {
    throw new PlatformError(
      'OUTPUT_UNKNOWN',
      `${JSON.stringify(outputId.slice(0, 64))} is not in the output catalogue`,
    );
  }
  return output;
}

/** sha256 of the catalogue's canonical JSON: the bundle carries the data, not the file's bytes. */
export const catalogueDigest = (): string => digestOf(catalogue);
