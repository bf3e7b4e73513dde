import { codeTable } from '@spine-green/evidence-schemas';
import type { BundleFailure } from '../lib/bundle/failure.ts';
import type { Trust } from '../lib/signature/trust.ts';
import type { SignatureStanding } from '../lib/signature/verify-signatures.ts';

/** Whether a trusted key stands for the manifest, and with it for everything in the bundle. */
export const isManifestSigned = (standings: readonly SignatureStanding[]): boolean =>
  standings.some(({ thing, signers }) => thing === 'manifest' && signers.length > 0);

/** Who signed the manifest and each phase; one line a signer. */
export function signerLines(standings: readonly SignatureStanding[], { keys }: Trust): readonly string[] {
  if (standings.length === 0) return ['signed      nothing'];
  return standings.flatMap(({ thing, signers, signatures }) => {
    const head = `signed      ${thing.padEnd(8)}`;
    if (keys === undefined) return [`${head}  ${signatures} signatures, and no key was given to check them`];
    if (signers.length === 0) return [`${head}  by nobody who is trusted`];
    return signers.map(({ keyId, name, stampedAtUtc }) => {
      const stamp = stampedAtUtc === undefined ? '' : `, seen ${stampedAtUtc}`;
      return `${head}  by ${keyId} (${name})${stamp}`;
    });
  });
}

/** What a person does about the failures that have a code. */
export const remedyLines = (failures: readonly BundleFailure[]): readonly string[] =>
  [...new Set(failures.flatMap(({ code }) => code ?? []))].map(
    (code) => `remedy      ${code}: ${codeTable[code].remedy}`,
  );
