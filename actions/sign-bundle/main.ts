import { writeFileSync } from 'node:fs';
import { canonicalJson, PlatformError } from '@spine-green/evidence-schemas';
import { actionsIo, findSecretVariable, type Io } from '../lib/io/inputs.ts';
import { signingKeyOf } from '../lib/signature/key-ring.ts';
import { SIGNED_THINGS, type SignedThing } from '../lib/signature/places.ts';
import { parseAnchor } from '../verify-bundle/anchor.ts';
import { openSoundBundle, type SoundBundle, signAll, signable, statementIn } from './sign.ts';

const KEY_VARIABLE = 'SIGNING_KEY';

/**
 * Signs a bundle with the operator's key, or writes the predicate that a keyless attestation of the manifest carries. The
 * key comes by the environment and goes nowhere else.
 */
export async function run(io: Io = actionsIo): Promise<void> {
  const anchor = parseAnchor(io.input('root'));
  if ('fault' in anchor) throw new PlatformError('E_BUNDLE_ROOT_INVALID', anchor.fault);
  const bundle = openSoundBundle(io.input('bundle'), anchor.root);
  const signer = io.input('signer');
  if (signer === 'keyless') return writePredicate(bundle, io);
  if (signer !== 'operator')
    throw new PlatformError('E_SCHEMA_INVALID', `signer is operator or keyless, not ${signer}`);
  const pem = findSecretVariable(KEY_VARIABLE);
  if (pem === undefined) throw new PlatformError('E_SIGNING_KEY_INVALID', `the variable ${KEY_VARIABLE} is not set`);
  const key = signingKeyOf(pem, `the variable ${KEY_VARIABLE}`);
  const results = signAll(bundle, thingsOf(io.findInput('things')) ?? signable(bundle), key);
  io.output('key-id', key.keyId);
  io.output('signed', JSON.stringify(results.map(({ thing }) => thing)));
  await io.summarise(
    `Signed by \`${key.keyId}\`: ${results.map(({ thing }) => thing).join(', ')}, root \`${bundle.root}\``,
  );
}

function writePredicate(bundle: SoundBundle, io: Io): void {
  const { predicate, predicateType } = statementIn(bundle, 'manifest');
  writeFileSync(io.input('predicate'), canonicalJson(predicate));
  io.output('predicate-type', predicateType);
}

function thingsOf(text: string | undefined): readonly SignedThing[] | undefined {
  return text?.split(/\s+/).map((name) => {
    const thing = SIGNED_THINGS.find((one) => one === name);
    if (thing === undefined) throw new PlatformError('E_SCHEMA_INVALID', `${name} is nothing that is signed`);
    return thing;
  });
}
