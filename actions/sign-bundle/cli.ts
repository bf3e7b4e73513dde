/** `npm run sign -- DIR --key FILE`: puts an operator's name to a bundle that holds. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { callerFolder, findSecretVariable } from '../lib/io/inputs.ts';
import { keepRunningUnread } from '../lib/io/unread-output.ts';
import { openSession } from '../lib/run/session.ts';
import { signingKeyOf, signingKeyOfFile } from '../lib/signature/key-ring.ts';
import type { SigningKey } from '../lib/signature/keys.ts';
import { SIGNED_THINGS, type SignedThing } from '../lib/signature/places.ts';
import { parseAnchor } from '../verify-bundle/anchor.ts';
import { openSoundBundle, signAll, signable } from './sign.ts';

const HELP = `usage: npm run sign -- DIR (--key FILE | --key-env NAME | --key-parameter PATH --config FILE) [--root DIGEST]
                            [--phase Mn ...]

Signs the manifest and every completed phase of an exported bundle, after it was verified. The signatures lie in
DIR/signatures and change nothing else; signing twice changes nothing, and another key adds its signature.

  DIR                   the folder that holds bundle.json
  --key FILE            the private key, Ed25519 or ECDSA P-256, in PEM without a passphrase
  --key-env NAME        name of the environment variable that holds it
  --key-parameter PATH  path of the parameter that holds it, in the store of the substrate configuration --config
  --root DIGEST         the root digest that the run printed; another bundle is not signed
  --phase Mn            only this phase, or the manifest when it is "manifest"; may be given again
  --help                this text

exit codes: 0 signed, 1 refused, 64 E_USAGE`;

const OPTIONS = {
  key: { type: 'string' },
  'key-env': { type: 'string' },
  'key-parameter': { type: 'string' },
  config: { type: 'string' },
  root: { type: 'string' },
  phase: { type: 'string', multiple: true },
} as const;

type Given = ReturnType<typeof readArguments<{ options: typeof OPTIONS }>>['values'];

keepRunningUnread();
process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

function main(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: OPTIONS });
  const fault = faultOf(values, positionals);
  if (fault !== undefined) throw usageFault(fault);
  return signFolder(resolve(callerFolder(), positionals[0] ?? ''), values);
}

function faultOf(values: Given, positionals: readonly string[]): string | undefined {
  const [named, more] = positionals;
  if (named === undefined || more !== undefined) return 'name one folder';
  const folder = resolve(callerFolder(), named);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return `${folder} is no folder`;
  const keys = [values.key, values['key-env'], values['key-parameter']].filter((one) => one !== undefined);
  if (keys.length !== 1) return 'name one key: --key, --key-env or --key-parameter';
  if ((values['key-parameter'] === undefined) !== (values.config === undefined))
    return '--key-parameter and --config go together';
  const foreign = (values.phase ?? []).find((name) => findThing(name) === undefined);
  if (foreign !== undefined) return `--phase: ${foreign} is none of ${SIGNED_THINGS.join(', ')}`;
  const anchor = values.root === undefined ? undefined : parseAnchor(values.root);
  return anchor !== undefined && 'fault' in anchor ? `--root: ${anchor.fault}` : undefined;
}

function findThing(name: string): SignedThing | undefined {
  return SIGNED_THINGS.find((thing) => thing === name);
}

async function signFolder(folder: string, values: Given): Promise<number> {
  const key = await keyOf(values);
  const anchor = values.root === undefined ? undefined : parseAnchor(values.root);
  const bundle = openSoundBundle(folder, anchor !== undefined && 'root' in anchor ? anchor.root : undefined);
  const things = values.phase?.flatMap((name) => findThing(name) ?? []) ?? signable(bundle);
  const lines = signAll(bundle, things, key).map(
    ({ thing, path, changed }) => `${thing.padEnd(8)}  ${changed ? 'signed' : 'was signed'}  ${path}`,
  );
  process.stdout.write(`${[...lines, `root      ${bundle.root}`, `key       ${key.keyId}`].join('\n')}\n`);
  return 0;
}

/** The private key of wherever it is kept; a command line, which every process can read, is no such place. */
async function keyOf(values: Given): Promise<SigningKey> {
  if (values.key !== undefined) return signingKeyOfFile(resolve(callerFolder(), values.key));
  const { 'key-env': variable, 'key-parameter': path, config = '' } = values;
  if (variable !== undefined) {
    const pem = findSecretVariable(variable);
    if (pem === undefined) throw new PlatformError('E_SIGNING_KEY_INVALID', `the variable ${variable} is not set`);
    return signingKeyOf(pem, `the variable ${variable}`);
  }
  const session = openSession(resolve(callerFolder(), config));
  try {
    const { value } = await session.parameters.get(path ?? '');
    return signingKeyOf(value.reveal(), `the parameter ${path}`);
  } finally {
    await session.close();
  }
}
