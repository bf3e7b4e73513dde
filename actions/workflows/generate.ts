/** Writes the workflows of the phases, the pipeline and the guards; `--check` compares them with what is committed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { phaseDefinitions } from '../lib/definition/phase-definition.ts';
import { repositoryRoot } from '../lib/platform/repository.ts';
import { activateWorkflow } from './activate-workflow.ts';
import { GUARD_FILES, guardWorkflows } from './guard-workflows.ts';
import { phaseWorkflow } from './phase-workflow.ts';
import { readPins } from './pins.ts';
import { pipelineWorkflow } from './pipeline-workflow.ts';
import { STACK_FILES, stackWorkflows } from './stack-workflows.ts';

const root = repositoryRoot();
const FOLDER = '.github/workflows';
const rooms = readdirSync(join(root, 'actions'));
const phases = phaseDefinitions().map((definition) => {
  const action = rooms.find((name) => name.startsWith(`${definition.plan_phase.toLowerCase()}-`));
  if (action === undefined) throw new Error(`${definition.plan_phase} has no room`);
  return { definition, action, file: `${action}.yml` };
});
const runs = phases.filter(({ definition }) => definition.lanes.some((lane) => lane.state === 'built'));
const names = [...phases.map(({ file }) => file), 'pipeline.yml', 'activate.yml', ...GUARD_FILES, ...STACK_FILES].map(
  (file) => join(FOLDER, file),
);
const parts = { pin: readPins(root, names) };
const files = new Map([
  ...phases.map(
    ({ definition, action, file }) => [join(FOLDER, file), phaseWorkflow(definition, action, parts)] as const,
  ),
  [join(FOLDER, 'pipeline.yml'), pipelineWorkflow(runs, parts)] as const,
  [
    join(FOLDER, 'activate.yml'),
    activateWorkflow(
      runs.map(({ definition }) => definition),
      parts,
    ),
  ] as const,
  ...[...guardWorkflows(parts), ...stackWorkflows(runs, parts)].map(
    ([file, text]) => [join(FOLDER, file), text] as const,
  ),
]);
for (const [file, text] of files) {
  const path = join(root, file);
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${file} differs. Run \`npm run generate\` and commit the result.\n`);
    process.exitCode = 1;
  }
}
