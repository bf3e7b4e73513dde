import type { WorldKey } from './engine-run.ts';
import type { TypedColumn } from './file-columns.ts';
import type { Output } from './outputs.ts';
import { findAdditionalLimits, findLimits, type ValueLimits } from './row-schemas.ts';
import { literal, quoted } from './sql-text.ts';

/** Event times outside of these years are well formed and yet no event times (17, section 5). */
export const EARLIEST_UTC = '2000-01-01T00:00:00.000000Z';
export const LATEST_UTC = '2100-01-01T00:00:00.000000Z';

/** A double from here on prints with an exponent, and integers in exponent form are refused (17, G8). */
export const NUMBER_BELOW = 1e21;

/** One demand on one value of a row. */
export interface RowRule {
  readonly kind: 'key' | 'lineage' | 'time' | 'value';
  readonly column: string;
  /** SQL that holds for a row that breaks the rule; never null. */
  readonly broken: string;
  /** SQL of what such a row holds, in words: never the value itself (17, G4). */
  readonly found: string;
  readonly wanted: string;
}

/**
 * The one definition of an acceptable row, as the gate's payload schemas give it: the sort refuses a source that breaks
 * it, the checker a view, and the producer a row. Whatever passes here is what the gate admits.
 */
export function rowRules(output: Output, world: WorldKey, columns: readonly TypedColumn[]): readonly RowRule[] {
  return columns.flatMap((column) => {
    const rules = [...presence(output, column)];
    if (isLineage(column.name)) return [...rules, lineage(column, world)];
    return [...rules, ...(column.named ? namedRules(output, column) : additionalRules(output, column))];
  });
}

/** Lineage columns and the SQL values that a row of this world carries. */
export const lineageValues = (world: WorldKey): ReadonlyMap<string, string> =>
  new Map([
    ['seed', `${world.seed}::UBIGINT`],
    ['manifest_fingerprint', literal(world.manifest_fingerprint)],
    ['parameter_hash', literal(world.parameter_hash)],
    ['scenario_id', literal(world.scenario_id)],
  ]);

export const isLineage = (name: string): name is keyof WorldKey => LINEAGE.has(name);

/** True for a time in the one accepted form that names a real moment: its own text is what it prints as. The fixed
 * length keeps years inside four digits, so text order is time order. */
export const validTime = (column: string): string => printsAsItself(column, UTC_TIME);

const LINEAGE: ReadonlySet<string> = new Set(['seed', 'manifest_fingerprint', 'parameter_hash', 'scenario_id']);

interface TimeForm {
  /** Of its text, which is of one length. */
  readonly characters: number;
  /** As the engine prints it. */
  readonly printed: string;
  readonly looks: string;
  readonly wanted: string;
}

const DAY_AND_TIME = '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}';

const UTC_TIME: TimeForm = {
  characters: 27,
  printed: '%Y-%m-%dT%H:%M:%S.%fZ',
  looks: `^${DAY_AND_TIME}Z$`,
  wanted: 'a time of six fractional digits with Z',
};

/** A local wall time without a zone. */
const LOCAL_TIME: TimeForm = {
  characters: 26,
  printed: '%Y-%m-%dT%H:%M:%S.%f',
  looks: `^${DAY_AND_TIME}$`,
  wanted: 'a local time of six fractional digits',
};

const printsAsItself = (column: string, { characters: length, printed }: TimeForm): string =>
  `coalesce(length(${column}) = ${length}
    AND strftime(try_cast(${column} AS TIMESTAMP), '${printed}') = ${column}, false)`;

function presence(output: Output, { name }: TypedColumn): readonly RowRule[] {
  const key = output.primary_key.includes(name);
  const known = output.columns.find((column) => column.name === name);
  const nullable = findLimits(output.output_id, name)?.nullable ?? known?.nullable ?? true;
  if (nullable && !key) return [];
  const rule = { column: name, broken: `${quoted(name)} IS NULL`, found: "'null'", wanted: 'a value' };
  return [{ ...rule, kind: key ? 'key' : name === 'ts_utc' ? 'time' : 'value' }];
}

const lineage = ({ name, type }: TypedColumn, world: WorldKey): RowRule => ({
  kind: 'lineage',
  column: name,
  broken: `${quoted(name)} IS DISTINCT FROM try_cast(${lineageValues(world).get(name)} AS ${type})`,
  found: `CASE WHEN ${quoted(name)} IS NULL THEN 'null' ELSE 'another world' END`,
  wanted: 'the world of its partition',
});

function namedRules(output: Output, column: TypedColumn): readonly RowRule[] {
  const { name, wire } = column;
  const at = quoted(name);
  const limits = findLimits(output.output_id, name) ?? { nullable: true, notZero: false };
  switch (wire) {
    case 'time_us':
      return [timeRule(name, UTC_TIME), rangeRule(name)];
    case 'local_time_us':
      return [{ ...timeRule(name, LOCAL_TIME), kind: 'value' }];
    case 'number':
      return numberRules(column, limits);
    case 'integer':
      return [integerRule(column, limits)];
    case 'hex64':
      return [textRule(name, `NOT regexp_matches(${at}, '^[0-9a-f]{64}$')`, '64 lower-case hexadecimal digits')];
    case 'string':
      return textRules(name, limits);
    case 'uint64':
      if (!limits.notZero) return [];
      return [{ kind: 'value', column: name, broken: isTrue(`${at} = 0`), found: "'0'", wanted: 'at least 1' }];
    case 'boolean':
    case 'int64':
      return [];
  }
}

function additionalRules(output: Output, column: TypedColumn): readonly RowRule[] {
  if (column.wire === 'number') return numberRules(column, {});
  return column.wire === 'string' ? textRules(column.name, findAdditionalLimits(output.output_id) ?? {}) : [];
}

/** A leap second, the 30th of February and hour 24 look right, and are told apart from what is written otherwise. */
const timeRule = (name: string, form: TimeForm): RowRule => ({
  kind: 'time',
  column: name,
  broken: `${quoted(name)} IS NOT NULL AND NOT ${printsAsItself(quoted(name), form)}`,
  found: `CASE WHEN regexp_matches(${quoted(name)}, '${form.looks}') THEN 'a day or time that no calendar has'
      ELSE ${characters(name)} END`,
  wanted: form.wanted,
});

const rangeRule = (name: string): RowRule => ({
  kind: 'time',
  column: name,
  broken: isTrue(`${quoted(name)} < ${literal(EARLIEST_UTC)} OR ${quoted(name)} >= ${literal(LATEST_UTC)}`),
  found: "'another century'",
  wanted: `from ${EARLIEST_UTC.slice(0, 4)} to ${Number(LATEST_UTC.slice(0, 4)) - 1}`,
});

function numberRules({ name }: TypedColumn, { minimum }: Pick<ValueLimits, 'minimum'>): readonly RowRule[] {
  const at = quoted(name);
  const unfit: RowRule = {
    kind: 'value',
    column: name,
    // NaN compares above everything.
    broken: isTrue(`abs(${at}) >= ${NUMBER_BELOW.toExponential()} OR (${at} = 0 AND signbit(${at}))`),
    found: `CASE WHEN isnan(${at}) THEN 'NaN' WHEN isinf(${at}) THEN 'an infinity'
      WHEN ${at} = 0 THEN 'a negative zero' ELSE 'a number of 22 or more digits' END`,
    wanted: 'a finite number below 1e21 that is no negative zero',
  };
  if (minimum === undefined) return [unfit];
  const low = isTrue(`${at} < ${minimum}`);
  return [unfit, { kind: 'value', column: name, broken: low, found: "'less'", wanted: `at least ${minimum}` }];
}

function integerRule({ name }: TypedColumn, { minimum, maximum }: ValueLimits): RowRule {
  const [low, high] = [minimum ?? -Number.MAX_SAFE_INTEGER, maximum ?? Number.MAX_SAFE_INTEGER];
  return {
    kind: 'value',
    column: name,
    broken: isTrue(`${quoted(name)} NOT BETWEEN ${low} AND ${high}`),
    found: `CASE WHEN ${quoted(name)} < ${low} THEN 'less' ELSE 'more' END`,
    wanted: `from ${low} to ${high}`,
  };
}

function textRules(name: string, limits: Pick<ValueLimits, 'lengthMin' | 'lengthMax' | 'pattern'>): readonly RowRule[] {
  const at = quoted(name);
  const { lengthMin = 0, lengthMax, pattern } = limits;
  const rules: RowRule[] = [];
  if (lengthMin > 0) rules.push(textRule(name, `length(${at}) < ${lengthMin}`, `at least ${lengthMin} characters`));
  if (lengthMax !== undefined) {
    rules.push(textRule(name, `length(${at}) > ${lengthMax}`, `at most ${lengthMax} characters`));
  }
  if (pattern !== undefined) {
    rules.push(textRule(name, `NOT regexp_matches(${at}, ${literal(pattern)})`, `the form ${pattern}`));
  }
  return rules;
}

const textRule = (name: string, broken: string, wanted: string): RowRule => ({
  kind: 'value',
  column: name,
  broken: isTrue(broken),
  found: characters(name),
  wanted,
});

const characters = (name: string): string => `'a text of ' || length(${quoted(name)}) || ' characters'`;

const isTrue = (condition: string): string => `coalesce(${condition}, false)`;
