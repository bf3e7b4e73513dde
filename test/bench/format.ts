import { availableParallelism, cpus, totalmem } from 'node:os';
import type { BenchRow } from './row.ts';

/** For each figure the row with the median measured value; figures keep the order of the first round. */
export function medianRows(rounds: readonly (readonly BenchRow[])[]): readonly BenchRow[] {
  const rows = rounds.flat();
  const figures = [...new Set(rows.map(({ figure }) => figure))];
  return figures.flatMap((figure) => {
    const sorted = rows.filter((row) => row.figure === figure).sort((a, b) => measuredNumber(a) - measuredNumber(b));
    return sorted[(sorted.length - 1) >> 1] ?? [];
  });
}

/** The number that the measured text begins with. Throws when there is none: such a figure has no median. */
function measuredNumber({ figure, measured }: BenchRow): number {
  const value = Number.parseFloat(measured.replaceAll(',', ''));
  if (Number.isNaN(value)) throw new Error(`${figure}: ${measured} is no number`);
  return value;
}

export const markdownTable = (rows: readonly BenchRow[]): string =>
  markdownRows(
    ['figure', 'measured', 'probe', 'ratio', 'at least'],
    rows.map(({ figure, measured, probe, ratio, bar }) => [figure, measured, probe, ratio, bar]),
  );

/** A Markdown table; a bar or a line break in a cell does not end it. */
export function markdownRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
  const line = (row: readonly string[]): string => `| ${row.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const GIB = 2 ** 30;

/** The machine that the figures belong to, in one line. */
export function machineLine(postgresVersion: string): string {
  const memory = `${Math.round(totalmem() / GIB)} GiB`;
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}), ${memory}, Node ${process.version}, PostgreSQL ${postgresVersion}`;
}
