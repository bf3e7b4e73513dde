import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import { dsseText } from '../../../actions/lib/signature/dsse.ts';
import { signedWith } from '../../../actions/lib/signature/envelope.ts';
import type { SigningKey } from '../../../actions/lib/signature/keys.ts';
import { envelopePath, SIGNED_THINGS, type SignedThing } from '../../../actions/lib/signature/places.ts';
import { ledgerEventsOf, statementOf } from '../../../actions/lib/signature/statement.ts';

export type SignatureFiles = ReadonlyMap<string, Uint8Array>;

/** Everything of a bundle that can be signed, each thing by the key that the caller gives it. */
export function signatureFiles(files: BundleFiles, keyFor: (thing: SignedThing) => SigningKey): SignatureFiles {
  const { view } = verifyBundle(files);
  if (view === undefined) throw new Error('the bundle has no manifest');
  const events = ledgerEventsOf(view);
  return new Map(
    SIGNED_THINGS.flatMap((thing) => {
      const statement = statementOf(thing, view, events);
      const signed = statement === undefined ? undefined : signedWith(statement, keyFor(thing), undefined);
      if (signed === undefined || 'foreign' in signed) return [];
      return [[envelopePath(thing), Buffer.from(dsseText(signed.envelope))] as const];
    }),
  );
}

/** A bundle with further files beside its manifest. */
export function withFiles(files: BundleFiles, more: SignatureFiles): BundleFiles {
  return {
    ...files,
    list: () => {
      const { files: listed, refused } = files.list();
      const kept = listed.filter(({ path }) => !more.has(path));
      return { refused, files: [...kept, ...[...more].map(([path, { length: size }]) => ({ path, size }))] };
    },
    read: (path, bytesMax) => {
      const bytes = more.get(path);
      if (bytes === undefined) return files.read(path, bytesMax);
      return bytes.length > bytesMax ? { fault: `has ${bytes.length} bytes, at most ${bytesMax} can be` } : { bytes };
    },
  };
}
