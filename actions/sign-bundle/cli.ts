/** `npm run sign -- DIR --key FILE`: puts an operator's name to a bundle that holds. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
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

exit codes: 0 signed, 1 refused, 64 usage`;

const EXIT = { signed: 0, refused: 1, usage: 64 } as const;
const OPTIONS = {
  key: { type: 'string' },
  'key-env': { type: 'string' },
  'key-parameter': { type: 'string' },
  config: { type: 'string' },
  root: { type: 'string' },
  phase: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

keepRunningUnread();
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === 'string') return usage(parsed);
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return EXIT.signed;
  }
  const fault = faultOf(values, positionals);
  if (fault !== undefined) return usage(fault);
  try {
    return await signFolder(resolve(callerFolder(), positionals[0] ?? ''), values);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    process.stderr.write(`${error.message}\n  remedy: ${error.remedy}\n`);
    return EXIT.refused;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function usage(what: string): number {
  process.stderr.write(`${what}\n\n${HELP}\n`);
  return EXIT.usage;
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
  return EXIT.signed;
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
