/** `npm run verify -- DIR --root DIGEST`: verifies a bundle on a machine that never ran it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failureText } from '../lib/bundle/failure.ts';
import { bundleFiles } from '../lib/bundle/open-bundle.ts';
import { verifyBundle } from '../lib/bundle/verify.ts';
import { callerFolder } from '../lib/io/inputs.ts';
import { keepRunningUnread } from '../lib/io/unread-output.ts';
import { EXIT, exitOf, isExpected, parseAnchor, standingOf } from './anchor.ts';

const HELP = `usage: npm run verify -- DIR --root DIGEST [--expect WORD]

Verifies an exported bundle from its bytes alone: no network, no database.

  DIR            the folder that holds bundle.json, or a file that ends with .bundle.zst and packs one
  --root DIGEST  the root digest that the run printed and that its job summary holds; without it a bundle that somebody
                 made as a whole is not found, and the result is UNANCHORED
  --expect WORD  the last word that counts as success, for example REHEARSED, REHEARSED_PARTIAL or HOLD_M6
                 (default: any word but HOLD_*)
  --help         this text

exit codes: 0 verified and expected, 1 it does not verify, 2 it verifies and ended with another word than expected,
            3 UNANCHORED: nothing was found, and nothing ties the bundle to a run, 64 usage`;

keepRunningUnread();
process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const parsed = parse(args);
  if (typeof parsed === 'string') return usage(parsed);
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return EXIT.success;
  }
  const [named] = positionals;
  if (named === undefined || positionals.length > 1) return usage('name one folder');
  // As seen from the folder in which the command was typed: npm itself goes to the root of the checkout.
  const folder = resolve(callerFolder(), named);
  if (!existsSync(folder)) return usage(`${folder} does not exist`);
  if (values.root === undefined) return report(folder, undefined, values.expect);
  const anchor = parseAnchor(values.root);
  return 'fault' in anchor ? usage(`--root: ${anchor.fault}`) : report(folder, anchor.root, values.expect);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { root: { type: 'string' }, expect: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function usage(what: string): number {
  process.stderr.write(`${what}\n\n${HELP}\n`);
  return EXIT.usage;
}

function report(folder: string, anchor: string | undefined, wish: string | undefined): number {
  const { manifest, failures, verified, recomputedWord: word } = verifyBundle(bundleFiles(folder));
  const root = manifest?.root_sha256;
  const standing = standingOf({ failures: failures.length, root, anchor });
  const expected = isExpected(word, wish);
  const lines = [
    ...failures.map((failure) => `FAILS  ${failureText(failure)}`),
    ...(standing === 'FORGED' ? [`FAILS  bundle.json: has root ${root}, wanted ${anchor}`] : []),
    `run         ${manifest?.platform_run_id ?? 'unknown'}`,
    `objects     ${verified} of ${manifest?.entries.length ?? 0} hold`,
    `final word  ${word} (recomputed), ${manifest?.final_word ?? 'none'} (stored)`,
    ...(expected ? [] : [`wanted      ${wish ?? 'any word but HOLD_*'}`]),
    `root        ${root ?? 'none'}`,
    `result      ${standing}${failures.length > 0 ? `: ${failures.length} failures` : ''}`,
    '',
  ];
  process.stdout.write(lines.join('\n'));
  return exitOf(standing, expected);
}
