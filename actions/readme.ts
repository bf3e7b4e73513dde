/** Writes the table of phases in the README and the page of codes; `--check` compares with what is committed. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeTable } from '@spine-green/evidence-schemas';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { phaseDefinitions } from './lib/definition/phase-definition.ts';
import { repositoryRoot } from './lib/platform/repository.ts';

const root = repositoryRoot();
const readme = join(root, 'README.md');
const pages: readonly (readonly [path: string, text: string])[] = [
  [readme, between(readFileSync(readme, 'utf8'), 'phases', phaseTable())],
  [join(root, 'evidence-schemas', 'CODES.md'), codesPage()],
];
for (const [path, text] of pages) {
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${path} differs. Run \`npm run generate\` and commit the result.\n`);
    process.exitCode = 1;
  }
}

function between(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no markers for ${name}`);
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}

function phaseTable(): string {
  const rows = phaseDefinitions().map((phase) => {
    const built = phase.lanes.filter((lane) => lane.state === 'built').map((lane) => letter(phase, lane.lane));
    const planned = phase.lanes.filter((lane) => lane.state === 'planned').map((lane) => letter(phase, lane.lane));
    const workflow = `[${phase.plan_phase}](.github/workflows/${roomOf(phase)}.yml)`;
    return `| ${workflow} | ${phase.phase_ids.join(', ')} | ${phase.name} | ${built.join(' ')} | ${planned.join(' ')} |`;
  });
  return ['| Phase | Id | Name | Lanes that run | Planned lanes |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function roomOf({ plan_phase }: PhaseDefinitionV1): string {
  const room = readdirSync(join(root, 'actions')).find((name) => name.startsWith(`${plan_phase.toLowerCase()}-`));
  if (room === undefined) throw new Error(`${plan_phase} has no room`);
  return room;
}

function letter(phase: PhaseDefinitionV1, lane: string): string {
  return lane.slice(phase.plan_phase.length + 1);
}

/** Every code by its kind: what is thrown, and what is written down as a reason. */
function codesPage(): string {
  const table = (kind: string): string[] => [
    '| Code | Retry | Remedy |',
    '| --- | --- | --- |',
    ...Object.entries(codeTable)
      .filter(([, entry]) => entry.kind === kind)
      .map(([code, { retry, remedy }]) => `| \`${code}\` | ${retry ? 'yes' : ''} | ${remedy} |`),
    '',
  ];
  return [
    '# Codes',
    '',
    '<!-- Generated from codes.json by `npm run generate`. Do not edit. -->',
    '',
    "A code says what is wrong in the operator's world and never changes its meaning. Blocker codes of lanes stand in the",
    'phase definitions (`actions/m*/phase.json`), each with its closure criteria.',
    '',
    '## Errors',
    '',
    'Thrown; the message is code, colon, facts, and the remedy says what a person does next.',
    '',
    ...table('error'),
    '## Reasons',
    '',
    'Data: why a record, a run or a request was set aside or held.',
    '',
    ...table('reason'),
  ].join('\n');
}
