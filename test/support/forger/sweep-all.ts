/**
 * `npm run sweep-bundle [passing|held|crashed]`: changes one leaf of every kind in an example bundle, and prints the kinds
 * whose change nothing finds and which `actions/BELIEVED.md` does not name. Takes about half an hour for `passing`.
 */
import { believedKinds, unnamedBy } from './believed.ts';
import { EXAMPLES, type Example, exampleFiles } from './examples.ts';
import { representatives } from './leaves.ts';
import { holdBundle } from './objects.ts';
import { silentLeaves } from './sweep.ts';

const [name = 'passing'] = process.argv.slice(2);
const example = EXAMPLES.find((one): one is Example => one === name);
if (example === undefined) throw new Error(`${name} is none of ${EXAMPLES.join(', ')}`);

const bundle = holdBundle(exampleFiles(example));
const leaves = representatives(bundle, 0);
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
for (const kind of process.argv.includes('--list') ? silent.map((leaf) => leaf.name) : unnamed)
  process.stdout.write(`${kind}\n`);
process.exitCode = unnamed.length === 0 ? 0 : 1;
