/** `npm run coverage:ids`: every id that the phase definitions and the specification list, in code and in tests. */
import { readArguments, runCommand } from '@spine-green/runtime/command-line';
import { markdownRows } from '../bench/format.ts';
import { foundIds, wantedIds } from './found-ids.ts';
import { countedKinds, missingIds } from './ids.ts';

const HELP = `usage: npm run coverage:ids

Counts how many checks, codes, refusals, drift classes and documents are listed, built and tested, and names what is missing.

  --help  this text

exit codes: 0 nothing is missing, 1 something is, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  readArguments({ args, options: {} });
  const wanted = wantedIds();
  const found = await foundIds();
  const missing = missingIds(wanted, found);
  const rows = countedKinds(wanted, found).map((one) => Object.values(one).map(String));
  const head = ['kind', 'listed', 'planned', 'not applicable here', 'in code', 'in tests', 'missing'];
  const lines = missing.map(({ kind, id, where }) => `MISSING  ${kind} ${id} in ${where}`);
  process.stdout.write(`${[markdownRows(head, rows), ...lines].join('\n')}\n`);
  return missing.length === 0 ? 0 : 1;
}
