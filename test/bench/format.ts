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

export function markdownTable(rows: readonly BenchRow[]): string {
  const head = ['figure', 'measured', 'probe', 'ratio', 'at least'];
  const cells = rows.map(({ figure, measured, probe, ratio, bar }) => [figure, measured, probe, ratio, bar]);
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...cells.map(line)].join('\n');
}

const GIB = 2 ** 30;

/** The machine that the figures belong to, in one line. */
export function machineLine(postgresVersion: string): string {
  const memory = `${Math.round(totalmem() / GIB)} GiB`;
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}), ${memory}, Node ${process.version}, PostgreSQL ${postgresVersion}`;
}
