import type { Bin, CurvePoint } from './metrics.ts';
import type { Quality, QualityReport, Ranking } from './report.ts';

/** Colours that stay apart for people who see red and green alike, and on paper. */
const SCORERS = [
  { name: 'model', says: 'model bundle', colour: '#0072b2' },
  { name: 'rules', says: 'rule set alone', colour: '#d55e00' },
  { name: 'amount', says: 'amount alone', colour: '#767676' },
] as const;

const SIZE = 320;
const MARGIN = 40;
const WHOLE = SIZE + 2 * MARGIN;

/** The report as one page that needs nothing else: figures, curves, calibration and how often each reason was given. */
export function pageOf(report: QualityReport): string {
  const { judged, world, model } = report;
  const title = `Quality of decisions: ${escaped(world)}, ${judged.join(' to ')}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #1b1b1b; background: #fff }
table { border-collapse: collapse; margin: 1rem 0 } th, td { padding: .25rem .75rem; text-align: right; border-bottom: 1px solid #ddd }
th:first-child, td:first-child { text-align: left } figure { display: inline-block; margin: 0 1rem 1rem 0; vertical-align: top }
figcaption { max-width: ${WHOLE}px } svg { max-width: 100% } text { font-size: 12px; fill: #444 }
</style>
<h1>${title}</h1>
<p>${report.flows} flows in event order, ${report.flows_per_second} a second; ${model.flows} judged, ${model.fraudulent} of them fraudulent.
Labels are known as late as on the day. Bundle <code>${escaped(report.bundle_id)}</code>.</p>
${table(report)}
${plot({
  name: 'Precision by recall',
  says: 'Of all that is stopped from the highest score down to a cut, the share that is fraud, by the share of all fraud that is stopped.',
  axes: ['recall', 'precision'],
  marks: SCORERS.map(({ name, colour }) =>
    path(report[name].curve, colour, ({ recall, precision }) => [recall, precision]),
  ),
})}
${plot({
  name: 'Fraud found by honest customers stopped',
  says: 'The share of all fraud that is at or above a cut, by the share of everything else that is. The area below is the AUC.',
  axes: ['fall-out', 'recall'],
  marks: [
    diagonal(),
    ...SCORERS.map(({ name, colour }) => path(report[name].curve, colour, ({ fallout, recall }) => [fallout, recall])),
  ],
})}
${calibrationPlot('model', model)}
${calibrationPlot('rules', report.rules)}
<h2>Reasons of the rule set</h2>
${reasons(report)}
</html>
`;
}

function table(report: QualityReport): string {
  const rows: readonly (readonly [string, (ranking: Ranking) => number])[] = [
    ['AUC', ({ auc }) => auc],
    ['average precision', (ranking) => ranking.average_precision],
    ['card precision at 100, all cards', (ranking) => ranking.card_precision_at_100],
    ['card precision at 100, cards not found before', (ranking) => ranking.card_precision_at_100_new_cards],
  ];
  const head = SCORERS.map(({ says, colour }) => `<th style="color:${colour}">${says}`).join('');
  const body = rows.map(
    ([name, of]) => `<tr><td>${name}${SCORERS.map(({ name: scorer }) => cell(of(report[scorer]))).join('')}`,
  );
  const calibration = `<tr><td>calibration error${cell(report.model.calibration_error)}${cell(report.rules.calibration_error)}<td>-`;
  return `<table>\n<tr><th>${head}\n${body.join('\n')}\n${calibration}\n</table>`;
}

interface Plot {
  readonly name: string;
  readonly says: string;
  /** Names of the horizontal and of the vertical axis, each from 0 to 1. */
  readonly axes: readonly [string, string];
  readonly marks: readonly string[];
}

function plot({ name, says, axes: [across, up], marks }: Plot): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((at) => [
    `<line x1="${x(at)}" y1="${y(0)}" x2="${x(at)}" y2="${y(1)}" stroke="#eee"/>`,
    `<line x1="${x(0)}" y1="${y(at)}" x2="${x(1)}" y2="${y(at)}" stroke="#eee"/>`,
    `<text x="${x(at)}" y="${y(0) + 16}" text-anchor="middle">${at}</text>`,
    `<text x="${x(0) - 6}" y="${y(at) + 4}" text-anchor="end">${at}</text>`,
  ]);
  return `<figure><svg width="${WHOLE}" height="${WHOLE}" viewBox="0 0 ${WHOLE} ${WHOLE}" role="img" aria-label="${name}">
${[...ticks, ...marks].join('\n')}
<text x="${x(0.5)}" y="${WHOLE - 6}" text-anchor="middle">${across}</text>
<text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">${up}</text>
</svg><figcaption><b>${name}.</b> ${says}</figcaption></figure>`;
}

function calibrationPlot(name: 'model' | 'rules', quality: Quality): string {
  const scorer = SCORERS.find((one) => one.name === name);
  const dot = ({ mean_predicted, observed, flows }: Bin): string =>
    `<circle cx="${x(mean_predicted)}" cy="${y(observed)}" r="4" fill="${scorer?.colour}"><title>${flows} flows: predicted ${mean_predicted.toFixed(4)}, observed ${observed.toFixed(4)}</title></circle>`;
  return plot({
    name: `Calibration of the ${scorer?.says}`,
    says: 'Ten bins of predicted probability: the mean prediction of each against the share that was fraud. On the line they agree.',
    axes: ['predicted', 'observed'],
    marks: [diagonal(), ...quality.calibration.map(dot)],
  });
}

function reasons({ flows_by_reason, rules }: QualityReport): string {
  const rows = Object.entries(flows_by_reason).toSorted(([, a], [, b]) => b - a);
  if (rows.length === 0) return '<p>No rule held for a judged flow.</p>';
  const share = (flows: number): string => `${((100 * flows) / rules.flows).toFixed(3)} %`;
  return `<table>\n<tr><th>reason<th>flows<th>of the judged\n${rows
    .map(([code, flows]) => `<tr><td>${escaped(code)}<td>${flows}<td>${share(flows)}`)
    .join('\n')}\n</table>`;
}

function path(
  curve: readonly CurvePoint[],
  colour: string,
  placeOf: (point: CurvePoint) => readonly [number, number],
): string {
  const points = curve.map(placeOf).map(([across, up]) => `${x(across)},${y(up)}`);
  return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.join(' ')}"/>`;
}

const diagonal = (): string =>
  `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#bbb" stroke-dasharray="4"/>`;

const x = (share: number): number => round(MARGIN + share * SIZE);
const y = (share: number): number => round(MARGIN + (1 - share) * SIZE);
const round = (value: number): number => Math.round(value * 10) / 10;
const cell = (value: number): string => `<td>${Number.isNaN(value) ? '-' : value.toFixed(4)}`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
