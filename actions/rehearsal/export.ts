import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { folderFiles } from '../lib/bundle/bundle-files.ts';
import { exportBundle } from '../lib/bundle/export.ts';
import { type BundleVerdict, verifyBundle } from '../lib/bundle/verify.ts';
import { finalWord } from '../lib/ledger/derived.ts';
import type { LedgerState } from '../lib/ledger/state.ts';
import type { Session } from '../lib/run/session.ts';

export interface Exported {
  readonly manifest: BundleManifestV1;
  readonly verdict: BundleVerdict;
}

/** Exports what a run left, and verifies the bundle with the same functions that a stranger would use. */
export async function exportRun(
  { config, store }: Session,
  ledger: LedgerState,
  { platformRunId, folder }: { readonly platformRunId: string; readonly folder: string },
): Promise<Exported> {
  const { buckets, substrate } = config;
  const manifest = await exportBundle(
    {
      store,
      buckets: [buckets.evidence, buckets.archive, buckets.quarantine],
      extra: [{ bucket: buckets.oracle, prefix: '', accept: (key) => /(_manifest|_SEALED|_receipt)\.json$/.test(key) }],
      substrate,
      platformRunId,
      finalWord: finalWord(ledger),
      ledgerHeadSha256: ledger.headSha256 ?? '0'.repeat(64),
    },
    folder,
  );
  return { manifest, verdict: verifyBundle(folderFiles(folder)) };
}
