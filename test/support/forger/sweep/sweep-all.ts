/**
 * `npm run sweep-bundle [passing|held|crashed]`: changes one leaf of every kind in an example bundle, or with `--drops` takes
 * objects and lines away, and prints the kinds of which nothing tells, but for values that `actions/BELIEVED.md` names. Takes
 * about half an hour for `passing`, of which a part can be asked for.
 */
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { EXAMPLES, type Example, exampleFiles } from '../examples.ts';
import { type HeldBundle, holdBundle } from '../objects.ts';
import { believedKinds, unnamedBy } from './believed.ts';
import { dropsOf, failuresWithout } from './drops.ts';
import { representatives } from './leaves.ts';
import { silentLeaves } from './sweep.ts';

const HELP = `usage: npm run sweep-bundle -- [${EXAMPLES.join(' | ')}] [--drops] [--list] [--only KIND] [--part N/M]

Changes one leaf of every kind in an example bundle, and prints the kinds whose change nothing finds and which
actions/BELIEVED.md does not name. Takes about half an hour for passing, which is the default.

  --drops       take objects and lines away instead, one of each kind and all of it, and print what nothing misses
  --list        every kind that nothing finds, named by the page or not
  --only KIND   only values of kinds of documents whose name starts so, such as run_report; of drops, those that have it
  --part N/M    only the Nth of M parts of the kinds, 1 to M
  --help        this text

exit codes: 0 the page names them all, 1 it does not, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

function main(args: string[]): number {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      drops: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      only: { type: 'string' },
      part: { type: 'string' },
    },
  });
  const [name = 'passing', more] = positionals;
  const example = EXAMPLES.find((one): one is Example => one === name);
  if (example === undefined || more !== undefined) throw usageFault(`name one of ${EXAMPLES.join(', ')}`);
  const bundle = holdBundle(exampleFiles(example));
  const inPart = partOf(values.part ?? '1/1');
  if (values.drops) return sweepDrops(bundle, { only: values.only ?? '', inPart });
  const leaves = representatives(bundle, 0)
    .filter((leaf) => leaf.name.startsWith(values.only ?? ''))
    .filter((_, at) => inPart(at));
  if (leaves.length === 0) throw usageFault(`no kind of the bundle is in --only ${values.only ?? ''}`);
  const rows = believedKinds();
  const { silent, runs } = silentLeaves(bundle, leaves, {
    report: (line) => process.stderr.write(`${line}\n`),
    // What the page names is changed with everything else, and not looked for by halves.
    expected: (leaf) => rows.some((row) => row.matches(leaf)),
  });
  const unnamed = unnamedBy(rows, silent);
  process.stdout.write(
    `${leaves.length} kinds, ${silent.length} that nothing finds, ${unnamed.length} that the page does not name; ${runs} runs\n`,
  );
  for (const kind of values.list ? silent.map((leaf) => leaf.name) : unnamed) process.stdout.write(`${kind}\n`);
  return unnamed.length === 0 ? 0 : 1;
}

/** What can be taken away of a bundle without a word. */
function sweepDrops(
  bundle: HeldBundle,
  { only, inPart }: { readonly only: string; readonly inPart: (at: number) => boolean },
): number {
  const drops = dropsOf(bundle)
    .filter(({ name }) => name.includes(only))
    .filter((_, at) => inPart(at));
  const silent = drops.filter((drop) => {
    const found = failuresWithout(bundle, drop).length > 0;
    process.stderr.write(`${found ? 'found' : 'silent'} ${drop.name}\n`);
    return !found;
  });
  process.stdout.write(`${drops.length} ways, ${silent.length} that nothing misses\n`);
  for (const { name } of silent) process.stdout.write(`${name}\n`);
  return silent.length === 0 ? 0 : 1;
}

/** Every Mth kind, so that parts take about as long. */
function partOf(text: string): (at: number) => boolean {
  const [, part = 0, parts = 0] = (/^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? []).map(Number);
  if (part === 0 || part > parts) throw usageFault('--part takes N/M with N from 1 to M, such as 2/5');
  return (at) => at % parts === part - 1;
}
