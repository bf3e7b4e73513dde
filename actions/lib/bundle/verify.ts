import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { LedgerState } from '../ledger/state.ts';
import { verifyDocuments } from './documents.ts';
import { type BundleFiles, readManifest, verifyFiles } from './files.ts';
import { verifyLedger } from './verify-ledger.ts';
import { verifyPhases } from './verify-phases.ts';

/** One thing that does not hold, and the object that it is about. */
export interface BundleFailure {
  readonly object: string;
  readonly what: string;
}

export interface BundleVerdict {
  readonly verified: number;
  readonly failures: readonly BundleFailure[];
  readonly manifest: BundleManifestV1 | undefined;
  readonly recomputedWord: string;
  readonly ledger: LedgerState | undefined;
}

/**
 * Everything that can be known from the bundle alone (04, section 6.4): every byte against the manifest, every document
 * against its schema, the ledger's chain and fold, each lane's and phase's verdict recomputed, and every reference.
 * No network, no database, no clock.
 */
export function verifyBundle(files: BundleFiles): BundleVerdict {
  const { manifest, failures: manifestFailures } = readManifest(files);
  if (manifest === undefined) {
    return { verified: 0, failures: manifestFailures, manifest, recomputedWord: 'UNKNOWN', ledger: undefined };
  }
  const read = verifyFiles(files, manifest);
  const documents = verifyDocuments(read.objects, manifest);
  const ledger = verifyLedger(read.objects, manifest);
  const phases = ledger.state === undefined ? [] : verifyPhases(read.objects, ledger.state, manifest);
  const failures = [...manifestFailures, ...read.failures, ...documents, ...ledger.failures, ...phases];
  const broken = new Set(failures.map((failure) => failure.object));
  return {
    verified: manifest.entries.filter((entry) => !broken.has(entry.key)).length,
    failures,
    manifest,
    recomputedWord: ledger.word,
    ledger: ledger.state,
  };
}
