import type { BundleFiles } from '../bundle/bundle-files.ts';
import type { BundleFailure } from '../bundle/failure.ts';
import type { BundleView } from '../bundle/view.ts';
import { PLAN_PHASES } from '../ledger/events.ts';
import { differenceOf } from './difference.ts';
import { type Dsse, type DsseSignature, ENVELOPE_BYTES_MAX, readDsse } from './dsse.ts';
import { isSignedBy } from './envelope.ts';
import type { VerifyingKey } from './keys.ts';
import { envelopePath, SIGNED_THINGS, type SignedThing, timestampOf, timestampPath } from './places.ts';
import { completionOf, ledgerEventsOf, statementOf } from './statement.ts';
import type { Trust, TrustedKey } from './trust.ts';

/** Who signed a thing, as far as the given keys tell. */
export interface SignatureStanding {
  readonly thing: SignedThing;
  readonly signers: readonly Signer[];
  /** Signatures that are there, whoever made them. */
  readonly signatures: number;
}

export interface Signer {
  readonly keyId: string;
  /** File that the key was given in. */
  readonly name: string;
  /** When an authority saw the signature; undefined without a timestamp or an authority to trust. */
  readonly stampedAtUtc: string | undefined;
}

export interface VerifiedSignatures {
  readonly standings: readonly SignatureStanding[];
  readonly failures: readonly BundleFailure[];
}

const TIMESTAMP_BYTES_MAX = 64 * 1024;

interface Reading {
  readonly files: BundleFiles;
  readonly present: ReadonlySet<string>;
  readonly trust: Trust;
}

/**
 * What is signed has to be what the bundle says, whoever signed it; with keys, it has to be signed by one of them that
 * may sign it. A thing without a signature is a fault only when signatures are required.
 */
export function verifySignatures(
  files: BundleFiles,
  view: BundleView,
  { operatorKey, ...trust }: Trust & { readonly operatorKey?: VerifyingKey | undefined },
): VerifiedSignatures {
  const events = ledgerEventsOf(view);
  const present = new Set(files.list().files.map(({ path }) => path));
  const wanted = new Set<SignedThing>(
    trust.required ? ['manifest', ...PLAN_PHASES.filter((phase) => completionOf(events, phase))] : [],
  );
  const failures: BundleFailure[] = [];
  const standings: SignatureStanding[] = [];
  const envelopes = new Map<SignedThing, Dsse>();
  for (const thing of SIGNED_THINGS) {
    const path = envelopePath(thing);
    if (!present.has(path)) {
      if (wanted.has(thing)) failures.push(coded('E_SIGNATURE_MISSING', path, `${thing} is not signed`));
      continue;
    }
    const read = readEnvelope(files, path);
    if ('fault' in read) {
      failures.push(coded('E_SIGNATURE_UNREADABLE', path, read.fault));
      continue;
    }
    envelopes.set(thing, read);
    const statement = statementOf(thing, view, events);
    const difference =
      statement === undefined ? `signs ${thing}, which is not completed here` : differenceOf(read, statement);
    if (difference !== undefined) failures.push(coded('E_SIGNATURE_STATEMENT', path, difference));
    failures.push(...notTheOperators(thing, read, operatorKey));
    const checked = signersOf(thing, read, { files, present, trust });
    failures.push(...checked.failures);
    standings.push({
      thing,
      signers: difference === undefined ? checked.signers : [],
      signatures: read.signatures.length,
    });
  }
  return { standings, failures: [...failures, ...orphans(present, envelopes)] };
}

function readEnvelope(files: BundleFiles, path: string): Dsse | { readonly fault: string } {
  const read = files.read(path, ENVELOPE_BYTES_MAX);
  return 'fault' in read ? read : readDsse(read.bytes);
}

const coded = (code: NonNullable<BundleFailure['code']>, object: string, what: string): BundleFailure => ({
  object,
  code,
  what,
});

function signersOf(
  thing: SignedThing,
  envelope: Dsse,
  reading: Reading,
): { readonly signers: readonly Signer[]; readonly failures: readonly BundleFailure[] } {
  const { keys } = reading.trust;
  if (keys === undefined) return { signers: [], failures: [] };
  const path = envelopePath(thing);
  const signers: Signer[] = [];
  const failures: BundleFailure[] = [];
  for (const signature of envelope.signatures) {
    const key = keyOf(signature, envelope, keys);
    if (key === 'false')
      failures.push(coded('E_SIGNATURE_INVALID', path, `key ${signature.keyId} did not sign these bytes`));
    else if (key === undefined) continue;
    else if (!key.scope.includes(thing)) {
      const what = `key ${key.keyId} (${key.name}) may sign ${key.scope.join(', ')}, not ${thing}`;
      failures.push(coded('E_SIGNATURE_KEY_SCOPE', path, what));
    } else {
      const stamped = stampOf(thing, { keyId: key.keyId, bytes: signature.bytes }, reading);
      if ('failure' in stamped) failures.push(stamped.failure);
      signers.push({
        keyId: key.keyId,
        name: key.name,
        stampedAtUtc: 'failure' in stamped ? undefined : stamped.atUtc,
      });
    }
  }
  if (signers.length === 0 && failures.length === 0) {
    const named = envelope.signatures.map(({ keyId }) => keyId || 'a key without name').join(', ');
    failures.push(coded('E_SIGNATURE_KEY_UNKNOWN', path, `is signed by ${named}, which is none of the given keys`));
  }
  return { signers, failures };
}

/** What names the key that the ledger calls the operator's was signed with it, whatever keys the reader brought. */
const notTheOperators = (
  thing: SignedThing,
  envelope: Dsse,
  key: VerifyingKey | undefined,
): readonly BundleFailure[] =>
  key === undefined
    ? []
    : envelope.signatures
        .filter((signature) => signature.keyId === key.keyId && !isSignedBy(envelope, signature, key))
        .map(({ keyId }) =>
          coded('E_SIGNATURE_INVALID', envelopePath(thing), `the operator's key ${keyId} did not sign these bytes`),
        );

/** The given key that made a signature. `false` when it names one of them that did not; an id that is unknown is only a hint. */
function keyOf(
  signature: DsseSignature,
  envelope: Dsse,
  keys: readonly TrustedKey[],
): TrustedKey | 'false' | undefined {
  const named = keys.find(({ keyId }) => keyId === signature.keyId);
  if (named !== undefined) return isSignedBy(envelope, signature, named) ? named : 'false';
  return keys.find((key) => isSignedBy(envelope, signature, key));
}

function stampOf(
  thing: SignedThing,
  { keyId, bytes }: DsseSignature,
  { files, present, trust: { timestamp } }: Reading,
): { readonly atUtc: string | undefined } | { readonly failure: BundleFailure } {
  const path = timestampPath(thing, keyId);
  if (!present.has(path) || timestamp === undefined) return { atUtc: undefined };
  const response = files.read(path, TIMESTAMP_BYTES_MAX);
  if ('fault' in response) return { failure: coded('E_TIMESTAMP_INVALID', path, response.fault) };
  const judged = timestamp(response.bytes, bytes);
  return 'atUtc' in judged ? judged : { failure: coded(judged.code, path, judged.fault) };
}

/** A timestamp belongs to a signature that is there under the name of its key. */
const orphans = (present: ReadonlySet<string>, envelopes: ReadonlyMap<SignedThing, Dsse>): readonly BundleFailure[] =>
  [...present].flatMap((path) => {
    const stamp = timestampOf(path);
    const signatures = stamp === undefined ? [] : (envelopes.get(stamp.thing)?.signatures ?? []);
    if (stamp === undefined || signatures.some(({ keyId }) => keyId === stamp.keyId)) return [];
    return [coded('E_TIMESTAMP_INVALID', path, 'is the timestamp of no signature that is there')];
  });
