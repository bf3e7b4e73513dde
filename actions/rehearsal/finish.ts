import { actionsIo } from '../lib/io/inputs.ts';
import { finalWord, runCoverage } from '../lib/ledger/derived.ts';
import { openSession } from '../lib/run/session.ts';
import { exportRun } from './export.ts';
import type { PhaseOutcome } from './phase.ts';
import type { Progress } from './progress.ts';
import { readSpine } from './spine-figures.ts';
import { readStream } from './stream-figures.ts';
import { anchorMarkdown, summaryText } from './summary.ts';
import type { Workplace } from './workplace.ts';

export interface Finish {
  readonly workplace: Workplace;
  readonly outcomes: readonly PhaseOutcome[];
  readonly held: string | undefined;
  readonly elapsedSeconds: number;
  readonly keep: boolean;
  readonly progress: Progress;
}

/** Exports and verifies what there is, and says how it ended. */
export async function finish(finished: Finish): Promise<number> {
  const { workplace, outcomes, held, elapsedSeconds, keep, progress } = finished;
  const session = openSession(workplace.configPath);
  try {
    const { configPath, environment, bundle: folder } = workplace;
    progress.phase('END', 'bundle');
    const { platformRunId, manifest, verdict, ledger } = await exportRun(session, {
      ...{ configPath, environment, folder },
      say: progress.say,
    });
    progress.done(`${manifest.entries.length} objects`);
    progress.end();
    const word = finalWord(ledger);
    await actionsIo.summarise(anchorMarkdown({ word, manifest, held }));
    process.stdout.write(
      summaryText({
        stream: await readStream(session, platformRunId),
        spine: await readSpine(session, platformRunId),
        outcomes,
        held,
        elapsedSeconds,
        word,
        manifest,
        verdict,
        coverage: runCoverage(ledger),
        bundle: folder,
      }),
    );
    const passed = held === undefined && verdict.failures.length === 0;
    if (!keep && passed) workplace.remove();
    return passed ? 0 : 1;
  } finally {
    await session.close();
  }
}
