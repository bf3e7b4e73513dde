/**
 * `npm run synth`: synthesises every stack of every environment and writes what people review below `plans`.
 * `--check` compares instead; `--out FOLDER` writes what Terraform reads, a folder for each environment.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readArguments, runCommand } from '@spine-green/runtime/command-line';
import { STACK_NAMES, synthesise, synthesisedTexts } from './app.ts';
import { ENVIRONMENTS, type Environment } from './config/environments.ts';
import { reviewText } from './review.ts';

const HELP = `usage: npm run synth -- [--check | --out FOLDER]

Synthesises every stack of every environment, and writes what people review below cdktf/plans.

  --check       compares with what is committed and writes nothing
  --out FOLDER  writes what Terraform reads, a folder for each environment
  --help        this text

exit codes: 0 written or the same, 1 something committed differs, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

function main(args: string[]): number {
  const { values } = readArguments({ args, options: { check: { type: 'boolean' }, out: { type: 'string' } } });
  const { check = false, out } = values;
  if (out === undefined) return ENVIRONMENTS.map((one) => review(one, check)).every(Boolean) ? 0 : 1;
  for (const environment of ENVIRONMENTS) synthesise(environment, join(resolve(out), environment.name));
  return 0;
}

/** Whether everything that is committed is what is synthesised now, or was written. */
function review(environment: Environment, check: boolean): boolean {
  const started = performance.now();
  const texts = synthesisedTexts(environment);
  // The clock of a process starts with it, so the second figure includes loading the libraries.
  const [own, all] = [performance.now() - started, performance.now()].map(Math.round);
  process.stdout.write(`${environment.name}: ${STACK_NAMES.length} stacks in ${own} ms, ${all} ms from the start\n`);
  let same = true;
  for (const stack of STACK_NAMES) {
    const path = join(import.meta.dirname, 'plans', environment.name, `${stack}.json`);
    const text = reviewText(texts[stack]);
    if (!check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      process.stderr.write(`${path} differs. Run \`npm run synth\`, read the difference and commit it.\n`);
      same = false;
    }
  }
  return same;
}
