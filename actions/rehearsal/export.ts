import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { folderFiles } from '../lib/bundle/bundle-files.ts';
import { evidenceScope, exportBundle } from '../lib/bundle/export.ts';
import { type BundleVerdict, verifyBundle } from '../lib/bundle/verify.ts';
import { finalWord } from '../lib/ledger/derived.ts';
import type { LedgerState } from '../lib/ledger/state.ts';
import { findRunId } from '../lib/run/run-scope.ts';
import type { Session } from '../lib/run/session.ts';
import { sealLedger } from './ledger.ts';
import { readState } from './phase-steps.ts';
import type { Workplace } from './workplace.ts';

export interface Exported {
  readonly platformRunId: string;
  readonly manifest: BundleManifestV1;
  readonly verdict: BundleVerdict;
  /** As the bundle holds it. */
  readonly ledger: LedgerState;
}

interface Export extends Pick<Workplace, 'configPath' | 'environment'> {
  readonly folder: string;
  /** Absent, the run that the ledger names. */
  readonly platformRunId?: string;
}

/** Exports what a run left, and verifies the bundle with the same functions that a stranger would use. */
export async function exportRun(
  session: Session,
  { configPath, environment, folder, ...named }: Export,
): Promise<Exported> {
  let ledger = await readState({ substrateConfig: configPath });
  const platformRunId = named.platformRunId ?? (await findRunId(session, ledger)) ?? 'N/A';
  const manifest = await exportBundle(
    {
      ...evidenceScope(session, ledger),
      platformRunId,
      seal: async (evidence) => {
        ledger = await sealLedger({ configPath, environment }, evidence);
        return { finalWord: finalWord(ledger), headSha256: ledger.headSha256 ?? '' };
      },
    },
    folder,
  );
  return { platformRunId, manifest, verdict: verifyBundle(folderFiles(folder)), ledger };
}
