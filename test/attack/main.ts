/** Attacks on the running platform, as a table of what was expected and what was found: `npm run attack -- --help`. */
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { markdownRows } from '../bench/format.ts';
import { gateSuite } from './gate/suite.ts';
import { machineSuite } from './machine/suite.ts';
import type { AttackResult } from './row.ts';
import { type AttackSuite, isChosen } from './suite.ts';
import { worldSuite } from './worlds/suite.ts';

const SUITES: Readonly<Record<string, AttackSuite>> = {
  gate: gateSuite,
  worlds: worldSuite,
  machine: machineSuite,
};

const HELP = `usage: npm run attack [-- options]

  --only NAME    one of ${Object.keys(SUITES).join(', ')} (several times; default: all)
  --case WORDS   only cases whose name contains these words (several times)
  --short        leaves out what takes long, and says what that is
  --list         prints the cases and tries nothing
  --help         this text

Every case is bounded in time.

exit codes: 0 each found what it expects, 1 one found something else, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({
    args,
    options: {
      only: { type: 'string', multiple: true, default: Object.keys(SUITES) },
      case: { type: 'string', multiple: true, default: [] },
      short: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const unknown = values.only.filter((name) => !Object.hasOwn(SUITES, name));
  if (unknown.length > 0) throw usageFault(`no suite ${unknown.join(', ')}`);
  if (values.list) {
    const cases = values.only.flatMap((suite) => (SUITES[suite]?.cases ?? []).map((one) => ({ suite, ...one })));
    const cells = cases.map(({ suite, name, expected }) => [suite, name, expected]);
    process.stdout.write(`${markdownRows(['suite', 'case', 'expected'], cells)}\n`);
    return 0;
  }
  const choice = { words: values.case, short: values.short };
  const leftOut = values.only.flatMap((suite) =>
    (SUITES[suite]?.cases ?? []).filter((one) => isChosen({ ...choice, short: false }, one) && !isChosen(choice, one)),
  );
  for (const { name } of leftOut) say(`left out: ${name}`);
  const results: (AttackResult & { readonly suite: string })[] = [];
  for (const suite of values.only) {
    say(`${suite}: started`);
    const tried = (await SUITES[suite]?.run(choice, (result) => say(lineOf(suite, result)))) ?? [];
    results.push(...tried.map((result) => ({ suite, ...result })));
  }
  const cells = results.map(({ suite, name, expected, found, seconds, ok }) => [
    suite,
    name,
    expected,
    found,
    seconds.toFixed(1),
    ok ? 'ok' : 'NO',
  ]);
  process.stdout.write(`\n${markdownRows(['suite', 'case', 'expected', 'found', 's', 'ok'], cells)}\n`);
  const failed = results.filter(({ ok }) => !ok).length;
  const ok = results.length - failed;
  process.stdout.write(`\n${ok} as expected, ${failed} found something else, ${leftOut.length} left out\n`);
  return failed > 0 || results.length === 0 ? 1 : 0;
}

function lineOf(suite: string, { name, ok }: AttackResult): string {
  return `${suite}: ${ok ? 'ok' : 'NO'} ${name}`;
}

/** Progress goes to stderr, so that stdout is the table alone. */
function say(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
}
