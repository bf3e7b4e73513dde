/** `npm run verify -- DIR --root DIGEST --key FILE`: verifies a bundle on a machine that never ran it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { createLogUpdate } from 'log-update';
import { failureText } from '../lib/bundle/failure.ts';
import { bundleFiles } from '../lib/bundle/open-bundle.ts';
import { toldFiles } from '../lib/bundle/told-files.ts';
import { verifyBundle } from '../lib/bundle/verify.ts';
import { callerFolder } from '../lib/io/inputs.ts';
import { keepRunningUnread } from '../lib/io/unread-output.ts';
import { EXIT, exitOf, isExpected, parseAnchor, standingOf } from './anchor.ts';
import { openTrust } from './open-trust.ts';
import { isManifestSigned, remedyLines, signerLines } from './signer-lines.ts';

const HELP = `usage: npm run verify -- DIR [--root DIGEST] [--key FILE|DIR] [--require-signature] [--tsa-cert FILE]
                              [--expect WORD]

Verifies an exported bundle from its bytes alone: no network, no database.

  DIR            the folder that holds bundle.json, or a file that ends with .bundle.zst and packs one
  --root DIGEST  the root digest that the run printed and that its job summary holds; without it, and without a key that
                 signed the manifest, a bundle that somebody made as a whole is not found, and the result is UNANCHORED
  --key PATH     a public key (PEM, Ed25519 or ECDSA P-256) that may sign everything, or a directory of such keys whose
                 names say what each may sign: M3.pem, M0+M1.alice.pem, manifest.pem, all.release.pem
  --require-signature
                 refuse a bundle whose manifest or whose completed phases are not signed by one of the keys
  --tsa-cert FILE
                 certificate (PEM) of the authority whose timestamps over the signatures are verified, with openssl
  --expect WORD  the last word that counts as success, for example REHEARSED, REHEARSED_PARTIAL or HOLD_M6
                 (default: any word but HOLD_*)
  --help         this text

exit codes: 0 verified and expected, 1 it does not verify, 2 it verifies and ended with another word than expected,
            3 UNANCHORED: nothing was found, and neither a root nor a key ties the bundle to a run, 64 E_USAGE`;

const OPTIONS = {
  root: { type: 'string' },
  key: { type: 'string' },
  'require-signature': { type: 'boolean', default: false },
  'tsa-cert': { type: 'string' },
  expect: { type: 'string' },
} as const;

type Given = ReturnType<typeof readArguments<{ options: typeof OPTIONS }>>['values'];

keepRunningUnread();
process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main, refused: EXIT.usage });

function main(args: string[]): number {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: OPTIONS });
  const [named] = positionals;
  if (named === undefined || positionals.length > 1) throw usageFault('name one folder');
  // As seen from the folder in which the command was typed: npm itself goes to the root of the checkout.
  const folder = resolve(callerFolder(), named);
  if (!existsSync(folder)) throw usageFault(`${folder} does not exist`);
  if (values['require-signature'] && values.key === undefined) throw usageFault('--require-signature needs --key');
  const anchor = values.root === undefined ? { root: undefined } : parseAnchor(values.root);
  if ('fault' in anchor) throw usageFault(`--root: ${anchor.fault}`);
  return report(folder, anchor.root, values);
}

function report(folder: string, anchor: string | undefined, values: Given): number {
  const { expect: wish } = values;
  const seen = (path: string | undefined) => (path === undefined ? undefined : resolve(callerFolder(), path));
  const trust = openTrust({
    keys: seen(values.key),
    certificate: seen(values['tsa-cert']),
    required: values['require-signature'] ?? false,
  });
  const live = process.stderr.isTTY === true ? createLogUpdate(process.stderr) : undefined;
  const files = bundleFiles(folder);
  const verdict = verifyBundle(live === undefined ? files : toldFiles(files, live), trust);
  live?.clear();
  const { manifest, failures, verified, recomputedWord: word, signatures } = verdict;
  const root = manifest?.root_sha256;
  const signed = isManifestSigned(signatures);
  const standing = standingOf({ failures: failures.length, root, anchor, signed });
  const expected = isExpected(word, wish);
  // As many as a stranger wants there to be, so they are never all one text.
  for (const failure of failures) process.stdout.write(`FAILS  ${failureText(failure)}\n`);
  const lines = [
    ...(standing === 'FORGED' ? [`FAILS  bundle.json: has root ${root}, wanted ${anchor}`] : []),
    ...remedyLines(failures),
    `run         ${manifest?.platform_run_id ?? 'unknown'}`,
    `objects     ${verified} of ${manifest?.entries.length ?? 0} hold`,
    `final word  ${word} (recomputed), ${manifest?.final_word ?? 'none'} (stored)`,
    ...(expected ? [] : [`wanted      ${wish ?? 'any word but HOLD_*'}`]),
    ...signerLines(signatures, trust),
    `root        ${root ?? 'none'}`,
    `head        ${manifest?.ledger_head_sha256 ?? 'none'}`,
    `result      ${standing}${failures.length > 0 ? `: ${failures.length} failures` : ''}`,
    '',
  ];
  process.stdout.write(lines.join('\n'));
  return exitOf(standing, expected);
}
