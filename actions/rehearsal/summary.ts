import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import type { BundleVerdict } from '../lib/bundle/verify.ts';
import type { RunCoverage } from '../lib/ledger/derived.ts';
import type { PhaseOutcome } from './phase.ts';
import { type SpineFigures, spineRows } from './spine-figures.ts';
import { streamRows } from './stream-figures.ts';

export interface Summary {
  readonly outcomes: readonly PhaseOutcome[];
  readonly stream: WspSummaryV1 | undefined;
  readonly spine: SpineFigures;
  readonly held: string | undefined;
  readonly elapsedSeconds: number;
  readonly word: string;
  readonly manifest: BundleManifestV1;
  readonly verdict: BundleVerdict;
  readonly coverage: RunCoverage;
  readonly bundle: string;
}

const FAILURES_SHOWN_MAX = 10;

export function summaryText(summary: Summary): string {
  const { outcomes, coverage, verdict, manifest } = summary;
  const rows = outcomes.map((one) => [
    one.phase,
    one.verdict,
    `${one.lanesRun} run`,
    `${one.lanesPlanned} planned`,
    `${one.elapsedSeconds.toFixed(1)} s`,
  ]);
  return [
    '',
    ...table([['phase', 'verdict', 'lanes', '', 'elapsed'], ...rows]),
    '',
    ...streamLines(summary.stream),
    ...spineLines(summary.spine),
    ...(summary.held === undefined ? [] : [`stopped: ${summary.held}`, '']),
    `final word   ${summary.word}`,
    `coverage     ${coverage.planned_lanes.length} planned lanes: ${coverage.planned_lanes.join(' ') || 'none'}`,
    `             ${coverage.planned_checks.length} planned checks`,
    `             ${coverage.not_applicable_checks.length} checks whose fact cannot exist on this substrate`,
    `elapsed      ${summary.elapsedSeconds.toFixed(1)} s`,
    `bundle       ${summary.bundle}`,
    `root         ${manifest.root_sha256}`,
    `head         ${manifest.ledger_head_sha256}`,
    `verify       ${verdict.failures.length === 0 ? `${verdict.verified} objects hold` : `${verdict.failures.length} failures`}`,
    ...verdict.failures.slice(0, FAILURES_SHOWN_MAX).map(({ object, what }) => `  ${object}: ${what}`),
    `             npm run verify -- ${shellWord(summary.bundle)} --root ${manifest.root_sha256}`,
    '',
  ].join('\n');
}

/** What a reader of the bundle has to know from elsewhere: its root and the head of its ledger (04, section 6.4); and
 * why the rehearsal stopped, where it did. */
export const anchorMarkdown = ({ word, manifest, held }: Pick<Summary, 'word' | 'manifest' | 'held'>): string =>
  [
    `### Rehearsal of ${manifest.platform_run_id}: ${word}`,
    '',
    `- root \`${manifest.root_sha256}\``,
    `- ledger head \`${manifest.ledger_head_sha256}\``,
    '',
    // Indented, it is shown as it stands: nothing of it is markup.
    ...(held === undefined ? [] : [...held.split('\n').map((line) => `    ${line}`), '']),
  ].join('\n');

/** A path as a shell takes it, whatever stands in it. */
export const shellWord = (text: string): string =>
  /^[A-Za-z0-9._/@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

const streamLines = (stream: WspSummaryV1 | undefined): readonly string[] =>
  stream === undefined
    ? []
    : [
        ...table(streamRows(stream)),
        `${Math.round(stream.effective_eps)} events/s from the first send to the last`,
        '',
      ];

function spineLines(spine: SpineFigures): readonly string[] {
  const rows = spineRows(spine);
  return rows.length === 0 ? [] : [...table(rows), ''];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
