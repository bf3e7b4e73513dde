import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { LedgerState } from '../ledger/state.ts';
import { operatorKeyOf } from '../signature/signed-dispatch.ts';
import { NO_TRUST, type Trust } from '../signature/trust.ts';
import { type SignatureStanding, type VerifiedSignatures, verifySignatures } from '../signature/verify-signatures.ts';
import type { BundleFiles } from './bundle-files.ts';
import { verifyData } from './data/verify-data.ts';
import { verifyDocuments } from './documents.ts';
import { type BundleFailure, eachOnce } from './failure.ts';
import { verifyLedgerCopies } from './joins/ledger-copies.ts';
import { judgingPart } from './judging.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import { verifyScope } from './scope/verify-scope.ts';
import { verifyClaims } from './sealing/verify-claims.ts';
import { verifySealing } from './sealing/verify-sealing.ts';
import { verifyLedger } from './verify-ledger.ts';
import { verifyPhases } from './verify-phases.ts';
import { type BundleView, openView } from './view.ts';

export interface BundleVerdict {
  /** Objects about which nothing was found. */
  readonly verified: number;
  readonly failures: readonly BundleFailure[];
  readonly manifest: BundleManifestV1 | undefined;
  /** The last word as the ledger of the bundle gives it, whatever the manifest says. */
  readonly recomputedWord: string;
  readonly ledger: LedgerState | undefined;
  /** Undefined without a manifest. */
  readonly view: BundleView | undefined;
  /** Who signed what, as far as the given keys tell. */
  readonly signatures: readonly SignatureStanding[];
}

/**
 * Everything that can be known from the bundle alone (04, section 6.4): every byte against the manifest, every document
 * against its schema, the ledger's chain and fold, each lane's and phase's verdict recomputed, every reference, and that
 * whatever is signed is what the bundle says.
 * No network, no database, no clock; whatever a stranger put there ends in a named failure.
 */
export function verifyBundle(files: BundleFiles, trust: Trust = NO_TRUST): BundleVerdict {
  const { manifest, failures: manifestFailures } = readManifest(files);
  if (manifest === undefined) {
    const unknown = { manifest, ledger: undefined, view: undefined, signatures: [] };
    return { verified: 0, failures: eachOnce(manifestFailures), recomputedWord: 'UNKNOWN', ...unknown };
  }
  const { view, failures: readFailures } = openView(files, manifest);
  const ledger = verifyLedger(view);
  let signed: VerifiedSignatures = { standings: [], failures: [] };
  const unread = faultsOf(() => {
    const pinned = ledger.state?.phases.M0.pinned.operator_key?.value;
    signed = verifySignatures(files, view, { ...trust, operatorKey: operatorKeyOf(pinned ?? '') });
    return [];
  });
  const { state } = ledger;
  const failures = eachOnce([
    ...manifestFailures,
    ...readFailures,
    ...faultsOf(() => verifyDocuments(view)),
    ...faultsOf(() => verifyScope(view)),
    ...faultsOf(() => verifySealing(view, state)),
    ...ledger.failures,
    ...(state === undefined
      ? []
      : [
          ...faultsOf(() => verifyClaims(view, state)),
          ...faultsOf(() => verifyPhases(view, state, ledger.completedOn)),
          ...faultsOf(() => verifyLedgerCopies(view)),
        ]),
    ...faultsOf(() => verifyData(view, state)),
    ...unread,
    ...signed.failures,
  ]);
  const broken = new Set(failures.map((failure) => failure.object));
  return {
    verified: manifest.entries.filter((entry) => !broken.has(entry.key)).length,
    failures,
    manifest,
    recomputedWord: ledger.word,
    ledger: ledger.state,
    view,
    signatures: signed.standings,
  };
}

/** A stranger's bundle that names what nobody knows is broken, whichever part of the reading meets it first. */
const faultsOf = (part: () => readonly BundleFailure[]): readonly BundleFailure[] => judgingPart(MANIFEST, part);
