import { PlatformError } from '@spine-green/evidence-schemas';
import { failureText } from '../lib/bundle/failure.ts';
import { bundleFiles } from '../lib/bundle/open-bundle.ts';
import { verifyBundle } from '../lib/bundle/verify.ts';
import { actionsIo, type Io } from '../lib/io/inputs.ts';
import type { Trust } from '../lib/signature/trust.ts';
import { signAsAsked } from '../sign-bundle/sign-as-asked.ts';
import { isExpected, parseAnchor, standingOf } from './anchor.ts';
import { openTrust } from './open-trust.ts';
import { isManifestSigned, remedyLines, signerLines } from './signer-lines.ts';

const SHOWN_MAX = 50;

/**
 * Offline: the bundle, the root digest that somebody wrote down elsewhere and the keys that he trusts are all that it
 * reads. What verified and ended as expected is signed, when that is asked.
 */
export async function run(io: Io = actionsIo): Promise<void> {
  const anchor = parseAnchor(io.input('root'));
  if ('fault' in anchor) throw new PlatformError('E_BUNDLE_ROOT_INVALID', anchor.fault);
  const trust = trustIn(io);
  const folder = io.input('bundle');
  const verdict = verifyBundle(bundleFiles(folder), trust);
  const { manifest, failures, verified, recomputedWord: word, signatures, view } = verdict;
  const root = manifest?.root_sha256;
  const head = manifest?.ledger_head_sha256 ?? 'none';
  const signed = isManifestSigned(signatures);
  const standing = standingOf({ failures: failures.length, root, anchor: anchor.root, signed });
  const wish = io.findInput('expect');
  io.output('verified', String(verified));
  io.output('failures', JSON.stringify(failures.slice(0, SHOWN_MAX)));
  io.output('final-word', word);
  io.output('root-sha256', root ?? '');
  io.output('signers', JSON.stringify(signatures));
  io.output('agree', String(standing === 'VERIFIED'));
  for (const failure of failures.slice(0, SHOWN_MAX)) io.info(failureText(failure));
  const ends = `final word ${word}, root \`${root ?? 'none'}\`, ledger head \`${head}\``;
  const held = `Bundle ${standing}: ${verified} objects hold, ${ends}`;
  await io.summarise([held, '', ...signerLines(signatures, trust).map((line) => `    ${line}`), ''].join('\n'));
  for (const line of remedyLines(failures)) io.info(line);
  if (standing === 'FORGED') io.fail(`the bundle has root ${root}, wanted ${anchor.root}`);
  else if (standing !== 'VERIFIED') io.fail(`the bundle does not verify: ${failures.length} failures`);
  else if (!isExpected(word, wish)) io.fail(`the run ended with ${word}, wanted ${wish ?? 'no HOLD'}`);
  else if (view !== undefined) await signAsAsked({ folder, view, root: anchor.root }, io);
}

function trustIn(io: Io): Trust {
  const required = io.findInput('require-signature') ?? 'false';
  if (!['true', 'false'].includes(required))
    throw new PlatformError('E_SCHEMA_INVALID', `require-signature is true or false, not ${required}`);
  const trust = openTrust({
    keys: io.findInput('key'),
    certificate: io.findInput('tsa-cert'),
    required: required === 'true',
  });
  if (trust.required && trust.keys === undefined)
    throw new PlatformError('E_SIGNATURE_KEY_INVALID', 'require-signature needs a key');
  return trust;
}
