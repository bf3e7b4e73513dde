/** Writes the generated tables of the README between their markers; `--check` compares with what is committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeTable } from '@spine-green/evidence-schemas';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { phaseDefinitions } from './lib/definition/phase-definition.ts';
import { repositoryRoot } from './lib/platform/repository.ts';

const path = join(repositoryRoot(), 'README.md');
const before = readFileSync(path, 'utf8');
const after = [
  ['phases', phaseTable()],
  ['codes', codesTable()],
].reduce((text, [name, table]) => between(text, name ?? '', table ?? ''), before);

if (!process.argv.includes('--check')) writeFileSync(path, after);
else if (after !== before) {
  process.stderr.write('The tables of README.md differ. Run `npm run generate` and commit the result.\n');
  process.exitCode = 1;
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
    return `| ${phase.plan_phase} | ${phase.phase_ids.join(', ')} | ${phase.name} | ${built.join(' ')} | ${planned.join(' ')} |`;
  });
  return ['| Phase | Id | Name | Lanes that run | Planned lanes |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function letter(phase: PhaseDefinitionV1, lane: string): string {
  return lane.slice(phase.plan_phase.length + 1);
}

function codesTable(): string {
  const rows = Object.entries(codeTable).map(
    ([code, { kind, retry, remedy }]) => `| \`${code}\` | ${kind}${retry ? ', retry' : ''} | ${remedy} |`,
  );
  return ['| Code | Kind | Remedy |', '| --- | --- | --- |', ...rows].join('\n');
}
