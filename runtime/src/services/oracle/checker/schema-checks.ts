import type { WorldKey } from '../../../events/engine-run.ts';
import { type Output, PHYSICAL_TYPES } from '../../../events/outputs.ts';
import { quoted } from '../columnar.ts';
import { lineageValues, validLocalTime, validTime } from '../sort/sql.ts';
import { type Column, error, type Issue, type MeasuredRows } from './types.ts';

/** Columns by the catalogue: present, of a type that carries them, none beyond those that may be there; and no row
 * that breaks a rule of its column. */
export function checkSchema(output: Output, world: WorldKey, rows: MeasuredRows): readonly Issue[] {
  const mismatch = (detail: string): Issue => error('STREAM_VIEW_SCHEMA_MISMATCH', `${output.output_id}: ${detail}`);
  const byName = new Map(rows.columns.map(({ name, type }) => [name, type]));
  const issues: Issue[] = rows.otherColumns.map((part) => mismatch(`${part} has other columns`));
  for (const column of output.columns) {
    const found = byName.get(column.name);
    if (found === undefined) {
      if (column.required) issues.push(mismatch(`no column ${column.name}`));
    } else if (!PHYSICAL_TYPES[column.type].includes(found)) {
      issues.push(mismatch(`${column.name} is ${found}, not ${PHYSICAL_TYPES[column.type].join(' or ')}`));
    }
  }
  if (!output.additional_columns) {
    const known = new Set(output.columns.map(({ name }) => name));
    const extra = rows.columns.filter(({ name }) => !known.has(name));
    issues.push(...extra.map(({ name }) => mismatch(`an additional column ${name.slice(0, 64)}`)));
  }
  const rules = rowRules(output, world, rows.columns);
  for (const [rule, count] of Object.entries(rows.badRows)) {
    const code = rules[rule]?.lineage === true ? 'PARTITION_LINEAGE_MISMATCH' : 'STREAM_VIEW_SCHEMA_MISMATCH';
    issues.push(error(code, `${output.output_id}: ${count} rows ${rule}`));
  }
  return issues;
}

export interface RowRule {
  /** SQL that holds for a row that breaks the rule. */
  readonly broken: string;
  readonly lineage: boolean;
}

/** Rules of the columns that are there with a type that carries them, by what a broken one is called. */
export function rowRules(
  output: Output,
  world: WorldKey,
  columns: readonly Column[],
): Readonly<Record<string, RowRule>> {
  const rules: Record<string, RowRule> = {};
  const lineage = lineageValues(world);
  for (const column of output.columns) {
    const found = columns.find(({ name }) => name === column.name);
    if (found === undefined || !PHYSICAL_TYPES[column.type].includes(found.type)) continue;
    const name = quoted(column.name);
    if (!column.nullable) rules[`without ${column.name}`] = { broken: `${name} IS NULL`, lineage: false };
    const form = formOf(column.type, name);
    if (form !== undefined) {
      rules[`with a malformed ${column.name}`] = { broken: `${name} IS NOT NULL AND NOT (${form})`, lineage: false };
    }
    const value = lineage.get(column.name);
    if (value !== undefined) {
      rules[`of another ${column.name}`] = { broken: `${name} IS DISTINCT FROM ${value}`, lineage: true };
    }
  }
  return rules;
}

function formOf(type: Output['columns'][number]['type'], name: string): string | undefined {
  if (type === 'time_us') return validTime(name);
  if (type === 'local_time_us') return validLocalTime(name);
  // Infinities and NaN have no place in JSON (10, section 6).
  if (type === 'number') return `isfinite(${name})`;
  return undefined;
}
