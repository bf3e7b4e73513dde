import { type Finding, KINDS, type Kind } from './compare/weakening.ts';
import type { Comparison } from './pull-request.ts';

export interface Report extends Comparison {
  readonly baseSha: string;
  readonly headSha: string;
}

/** A job summary holds one mebibyte; the annotations and the log hold the rest. */
const ROWS_MAX = 500;

/** The whole comparison as Markdown: how much of each kind, then each finding with its place. */
export function summaryMarkdown({ findings, compared, baseSha, headSha }: Report): string {
  const sides = `\`${baseSha.slice(0, 12)}\` and \`${headSha.slice(0, 12)}\``;
  const head = `### Evidence check: ${standingLine(findings)}\n\nCompared ${compared.length} changed files of ${sides}.`;
  if (findings.length === 0) return `${head}\n`;
  const kinds = [...Map.groupBy(findings, ({ kind }) => kind)];
  const counts = kinds.map(([kind, all]) => [KINDS[kind], String(all.length)]);
  const rows = findings.slice(0, ROWS_MAX).map(({ kind, file, line, message }) => [kind, `${file}:${line}`, message]);
  const more = findings.length > ROWS_MAX ? `\n\nand ${findings.length - ROWS_MAX} more in the log` : '';
  return [head, table(['what', 'findings'], counts), `${table(['kind', 'where', 'what'], rows)}${more}\n`].join('\n\n');
}

/** One line a finding, as a person reads it in a terminal. */
export const findingLine = ({ kind, file, line, message }: Finding): string =>
  `${printable(file)}:${line}: ${kind}: ${printable(message)}`;

export const standingLine = (findings: readonly Finding[]): string =>
  findings.length === 0 ? 'nothing is weaker' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;

export const titleOf = (kind: Kind): string => KINDS[kind];

/** Names and values of a stranger: no control character reaches a terminal, a log or an annotation. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    printable(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(/[|\\`*_[\]@]/g, (mark) => `\\${mark}`);
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
