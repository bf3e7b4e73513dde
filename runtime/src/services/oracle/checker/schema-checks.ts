import { typeColumns } from '../../../events/file-columns.ts';
import type { Output } from '../../../events/outputs.ts';
import { error, type Issue, type MeasuredRows } from './types.ts';

/** Columns by the catalogue: present, of a type that carries them, none beyond those that may be there; and no row
 * that breaks a rule of its column. */
export function checkSchema(output: Output, rows: MeasuredRows): readonly Issue[] {
  const mismatch = (detail: string): Issue => error('STREAM_VIEW_SCHEMA_MISMATCH', `${output.output_id}: ${detail}`);
  return [
    ...rows.otherColumns.map((part) => mismatch(`${part} has other columns`)),
    ...typeColumns(output, rows.columns).faults.map(mismatch),
    ...rows.badRows.map(({ rule, count }) => {
      const code = rule.kind === 'lineage' ? 'PARTITION_LINEAGE_MISMATCH' : 'STREAM_VIEW_SCHEMA_MISMATCH';
      return error(
        code,
        `${output.output_id}: ${count} rows hold in ${rule.column} something else than ${rule.wanted}`,
      );
    }),
  ];
}
