import { exportBundle } from '../lib/bundle/export.ts';
import { folderFiles } from '../lib/bundle/files.ts';
import { verifyBundle } from '../lib/bundle/verify.ts';
import { finalWord, runCoverage } from '../lib/ledger/derived.ts';
import { openLedger } from '../lib/ledger/store.ts';
import { findRunId } from '../lib/run-scope.ts';
import { openSession } from '../lib/session.ts';
import type { PhaseOutcome } from './phase.ts';
import { readStream } from './stream-figures.ts';
import { summaryText } from './summary.ts';
import type { Workplace } from './workplace.ts';

export interface Finish {
  readonly workplace: Workplace;
  readonly outcomes: readonly PhaseOutcome[];
  readonly held: string | undefined;
  readonly elapsedSeconds: number;
  readonly keep: boolean;
}

/** Exports what there is, verifies it with the same functions that a stranger would use, and says how it ended. */
export async function finish({ workplace, outcomes, held, elapsedSeconds, keep }: Finish): Promise<number> {
  const session = openSession(workplace.configPath);
  try {
    const { buckets, substrate } = session.config;
    const place = { target: session.evidence, env: substrate, clock: session.clock, ci: session.ci };
    const ledger = (await openLedger(place)).state();
    const word = finalWord(ledger);
    const platformRunId = (await findRunId(session, ledger)) ?? 'N/A';
    const manifest = await exportBundle(
      {
        store: session.store,
        buckets: [buckets.evidence, buckets.archive, buckets.quarantine],
        extra: [
          { bucket: buckets.oracle, prefix: '', accept: (key) => /(_manifest|_SEALED|_receipt)\.json$/.test(key) },
        ],
        substrate,
        platformRunId,
        finalWord: word,
        ledgerHeadSha256: ledger.headSha256 ?? '0'.repeat(64),
      },
      workplace.bundle,
    );
    const verdict = verifyBundle(folderFiles(workplace.bundle));
    process.stdout.write(
      summaryText({
        stream: await readStream(session, platformRunId),
        outcomes,
        held,
        elapsedSeconds,
        word,
        manifest,
        verdict,
        coverage: runCoverage(ledger),
        bundle: workplace.bundle,
      }),
    );
    const passed = held === undefined && verdict.failures.length === 0;
    if (!keep && passed) workplace.remove();
    return passed ? 0 : 1;
  } finally {
    await session.close();
  }
}
