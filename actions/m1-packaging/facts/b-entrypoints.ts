import { join } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { IMAGE_ENTRYPOINT } from '@spine-green/runtime/substrate/image/port';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import { candidateHandover } from '../../lib/handovers/m1.ts';
import { catalogueIn, type ImageMode } from '../../lib/platform/image-help.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { withUnpackedImage } from '../image-folder.ts';
import type { MatrixFacts, ModeRow, Start } from '../lanes/b-entrypoints.ts';
import { type ProcessResult, runBare } from '../process.ts';

/** Two processes at a time: the machine has two cores and each start is a process of its own. */
const WIDTH = 2;
const SAID_CHARS_MAX = 120;

/** Starts every mode that the candidate lists: for its help, for a dry run, and with a secret as an argument. */
export async function gatherEntrypoints(context: LaneContext): Promise<MatrixFacts> {
  const { candidate_digest: digest } = await context.handover(candidateHandover);
  return withUnpackedImage(context.session.builds, digest, async (folder) => {
    const entrypoint = join(folder, IMAGE_ENTRYPOINT);
    const listed = await observe(() => readModes(entrypoint));
    return {
      digest,
      listed,
      pinned: await observe(() => context.decision('entrypoint_matrix_digest').value),
      rows: isReadable(listed) ? await observe(() => startAll(entrypoint, listed.value, context)) : listed,
    };
  });
}

/** Mode and kind as the image prints them, sorted by mode. */
export async function readModes(entrypoint: string): Promise<readonly ImageMode[]> {
  const { exitCode, output } = await runBare(entrypoint, ['--help']);
  const modes = catalogueIn(output.split('\n'));
  if (exitCode !== 0 || modes.length === 0) {
    throw new PlatformError(
      'E_IMAGE_CONTENT_INVALID',
      `the image lists ${modes.length} modes and ends with ${exitCode}`,
    );
  }
  return modes.toSorted((a, b) => (a.mode < b.mode ? -1 : 1));
}

async function startAll(
  entrypoint: string,
  modes: readonly ImageMode[],
  { report }: LaneContext,
): Promise<readonly ModeRow[]> {
  const rows: ModeRow[] = [];
  const waiting = modes.map(({ mode }) => mode);
  const work = async (): Promise<void> => {
    for (let mode = waiting.shift(); mode !== undefined; mode = waiting.shift()) {
      const help = await runBare(entrypoint, [mode, '--help']);
      const dry = await runBare(entrypoint, [mode, '--dry-run']);
      const secret = await runBare(entrypoint, [mode, '--password=none']);
      rows.push({
        mode,
        grammar: /^usage: (.+)$/m.exec(help.output)?.[1] ?? '(none)',
        environment: [...help.output.matchAll(/^ {2}([A-Z][A-Z0-9_]+)/gm)].map((match) => match[1] ?? ''),
        help: startOf(help),
        dry: startOf(dry),
        secret: startOf(secret),
      });
      report(`${rows.length} of ${modes.length} modes start`);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return rows.sort((a, b) => (a.mode < b.mode ? -1 : 1));
}

const startOf = ({ exitCode, durationMs, output }: ProcessResult): Start => ({
  exit_code: exitCode,
  duration_ms: durationMs,
  said: output.slice(0, SAID_CHARS_MAX),
});
