/**
 * `npm run sweep-bundle [passing|held|crashed]`: changes one leaf of every kind in an example bundle, and prints the kinds
 * whose change nothing finds and which `actions/BELIEVED.md` does not name. Takes about half an hour for `passing`.
 */
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { believedKinds, unnamedBy } from './believed.ts';
import { EXAMPLES, type Example, exampleFiles } from './examples.ts';
import { representatives } from './leaves.ts';
import { holdBundle } from './objects.ts';
import { silentLeaves } from './sweep.ts';

const HELP = `usage: npm run sweep-bundle -- [${EXAMPLES.join(' | ')}] [--list]

Changes one leaf of every kind in an example bundle, and prints the kinds whose change nothing finds and which
actions/BELIEVED.md does not name. Takes about half an hour for passing, which is the default.

  --list  every kind that nothing finds, named by the page or not
  --help  this text

exit codes: 0 the page names them all, 1 it does not, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

function main(args: string[]): number {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { list: { type: 'boolean', default: false } },
  });
  const [name = 'passing', more] = positionals;
  const example = EXAMPLES.find((one): one is Example => one === name);
  if (example === undefined || more !== undefined) throw usageFault(`name one of ${EXAMPLES.join(', ')}`);
  const bundle = holdBundle(exampleFiles(example));
  const leaves = representatives(bundle, 0);
  const { silent, runs } = silentLeaves(bundle, leaves, (line) => process.stderr.write(`${line}\n`));
  const unnamed = unnamedBy(believedKinds(), silent);
  process.stdout.write(
    `${leaves.length} kinds, ${silent.length} that nothing finds, ${unnamed.length} that the page does not name; ${runs} runs\n`,
  );
  for (const kind of values.list ? silent.map((leaf) => leaf.name) : unnamed) process.stdout.write(`${kind}\n`);
  return unnamed.length === 0 ? 0 : 1;
}
