/** Writes the check ids and codes of the lanes that run as types; `--check` compares with what is committed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { phaseDefinitions } from './phase-definition.ts';

const path = join(import.meta.dirname, 'generated', 'lane-checks.ts');
const lanes = phaseDefinitions()
  .flatMap((phase) => phase.lanes)
  .filter((lane) => lane.state === 'built');
const text = [
  '// Generated from actions/m*/phase.json by `npm run generate`. Do not edit.',
  '/** By lane: its built checks, each with the blocker codes that it may raise. */',
  'export interface LaneChecks {',
  ...lanes.flatMap((lane) => [
    `  '${lane.lane}': {`,
    ...lane.checks
      .filter((check) => check.state === 'built')
      .map((check) => `    '${check.id}': ${check.codes.map((code) => `'${code}'`).join(' | ')};`),
    '  };',
  ]),
  '}',
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  process.stderr.write('lane-checks.ts differs. Run `npm run generate` and commit the result.\n');
  process.exitCode = 1;
}
