import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { folderFiles } from '../lib/bundle/bundle-files.ts';
import { evidenceScope, exportBundle } from '../lib/bundle/export.ts';
import { toldFiles } from '../lib/bundle/told-files.ts';
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
  /** Hears what a long export and its verification are at. */
  readonly say?: (line: string) => void;
}

const unheard = (): void => undefined;

/** Exports what a run left, and verifies the bundle with the same functions that a stranger would use. */
export async function exportRun(
  session: Session,
  { configPath, environment, folder, say = unheard, ...named }: Export,
): Promise<Exported> {
  let ledger = await readState({ substrateConfig: configPath });
  const platformRunId = named.platformRunId ?? (await findRunId(session, ledger)) ?? 'N/A';
  say('copying what the run left');
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
  say(`verifying ${manifest.entries.length.toLocaleString('en-US')} objects`);
  return { platformRunId, manifest, verdict: verifyBundle(toldFiles(folderFiles(folder), say)), ledger };
}
