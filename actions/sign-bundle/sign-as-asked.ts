import { writeFileSync } from 'node:fs';
import { canonicalJson, PlatformError } from '@spine-green/evidence-schemas';
import { PACKED } from '../lib/bundle/packed-files.ts';
import { findSecretVariable, type Io } from '../lib/io/inputs.ts';
import { signingKeyOf } from '../lib/signature/key-ring.ts';
import { SIGNED_THINGS, type SignedThing } from '../lib/signature/places.ts';
import { type SoundBundle, signAll, signable, statementIn } from './sign.ts';

const KEY_VARIABLE = 'SIGNING_KEY';

/**
 * Signs a bundle that verified with the operator's key, or writes the predicate that a keyless attestation of its manifest
 * carries; nothing when no signer is named. The key comes by the environment and goes nowhere else.
 */
export async function signAsAsked(bundle: SoundBundle, io: Io): Promise<void> {
  const signer = io.findInput('signer');
  if (signer === undefined) return;
  if (signer === 'keyless') return writePredicate(bundle, io);
  if (bundle.folder.endsWith(PACKED))
    throw new PlatformError('E_SCHEMA_INVALID', 'a packed bundle has no room for a signature');
  if (signer !== 'operator')
    throw new PlatformError('E_SCHEMA_INVALID', `signer is operator or keyless, not ${signer}`);
  const pem = findSecretVariable(KEY_VARIABLE);
  if (pem === undefined) throw new PlatformError('E_SIGNING_KEY_INVALID', `the variable ${KEY_VARIABLE} is not set`);
  const key = signingKeyOf(pem, `the variable ${KEY_VARIABLE}`);
  const results = signAll(bundle, thingsOf(io.findInput('sign')) ?? signable(bundle), key);
  const things = results.map(({ thing }) => thing);
  io.output('key-id', key.keyId);
  io.output('signed', JSON.stringify(things));
  await io.summarise(`Signed by \`${key.keyId}\`: ${things.join(', ')}\n`);
}

function writePredicate(bundle: SoundBundle, io: Io): void {
  const { predicate, predicateType } = statementIn(bundle, 'manifest');
  writeFileSync(io.input('predicate'), canonicalJson(predicate));
  io.output('predicate-type', predicateType);
}

const thingsOf = (text: string | undefined): readonly SignedThing[] | undefined =>
  text?.split(/\s+/).map((name) => {
    const thing = SIGNED_THINGS.find((one) => one === name);
    if (thing === undefined) throw new PlatformError('E_SCHEMA_INVALID', `${name} is nothing that is signed`);
    return thing;
  });
