/**
 * `npm run synth`: synthesises every stack of every environment and writes what people review below `plans`.
 * `--check` compares instead; `--out FOLDER` writes what Terraform reads, a folder for each environment.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { STACK_NAMES, synthesise, synthesisedTexts } from './app.ts';
import { ENVIRONMENTS, type Environment } from './config/environments.ts';
import { reviewText } from './review.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, out: { type: 'string' } } });

for (const environment of ENVIRONMENTS) {
  if (values.out === undefined) review(environment);
  else synthesise(environment, join(resolve(values.out), environment.name));
}

function review(environment: Environment): void {
  const started = performance.now();
  const texts = synthesisedTexts(environment);
  // The clock of a process starts with it, so the second figure includes loading the libraries.
  const [own, all] = [performance.now() - started, performance.now()].map(Math.round);
  process.stdout.write(`${environment.name}: ${STACK_NAMES.length} stacks in ${own} ms, ${all} ms from the start\n`);
  for (const stack of STACK_NAMES) {
    const path = join(import.meta.dirname, 'plans', environment.name, `${stack}.json`);
    const text = reviewText(texts[stack]);
    if (values.check !== true) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      process.stderr.write(`${path} differs. Run \`npm run synth\`, read the difference and commit it.\n`);
      process.exitCode = 1;
    }
  }
}
