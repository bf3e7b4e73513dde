import { join } from 'node:path';
import { EntrypointMatrixReceiptV1 } from '@spine-green/evidence-schemas/documents/entrypoint_matrix_receipt.v1';
import { MODES } from '@spine-green/runtime/catalog';
import { IMAGE_ENTRYPOINT } from '@spine-green/runtime/substrate/image/port';
import { check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { createAt, executionKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { payloadText, withUnpackedImage } from '../image-folder.ts';
import { type ProcessResult, runBare } from '../process.ts';

interface ModeRow {
  readonly mode: string;
  readonly help: ProcessResult;
  readonly dry: ProcessResult;
  readonly stray: ProcessResult;
}

interface MatrixFacts {
  readonly listed: Fact<readonly string[]>;
  readonly rows: Fact<readonly ModeRow[]>;
}

/** Two processes at a time: the machine has two cores and each start is a process of its own. */
const WIDTH = 2;

export const entrypoints = plainLane<MatrixFacts>({
  id: 'M1.B',
  gather: async (context) => {
    const digest = await payloadText(context, 'M1.A', 'candidate_digest');
    return withUnpackedImage(context, digest, async (folder) => {
      const entrypoint = join(folder, IMAGE_ENTRYPOINT);
      const listed = await observe(async () => listedModes((await runBare(entrypoint, ['--help'])).output));
      const rows = await observe(() => matrix(entrypoint, context));
      if (isReadable(rows)) await publish(context, digest, rows.value);
      return { listed, rows };
    });
  },
  decide: ({ listed, rows }) => [
    check('M1.B-C01a', { expected: MODES.map(({ mode }) => mode).sort(), observed: listed, fails: 'M1B-B1' }),
    check('M1.B-C02', { expected: [], observed: mapFact(rows, (all) => failing(all, 'help')), fails: 'M1B-B2' }),
    check('M1.B-C03', { expected: [], observed: mapFact(rows, (all) => failing(all, 'dry')), fails: 'M1B-B3' }),
    check('M1.B-C04', {
      // A task definition gives the mode and nothing else, so anything after it has to be refused.
      expected: [],
      observed: mapFact(rows, (all) => all.filter(({ stray }) => stray.exitCode !== 64).map(({ mode }) => mode)),
      fails: 'M1B-B4',
    }),
  ],
  payload: ({ rows }) => ({
    grammar: '<mode> [--help | --dry-run]',
    environment: isReadable(rows)
      ? Object.fromEntries(rows.value.map(({ mode, help }) => [mode, environmentKeys(help.output)]))
      : {},
  }),
});

const listedModes = (usage: string): readonly string[] =>
  [...usage.matchAll(/^ {2}([a-z-]+) +(?:job|daemon) /gm)].map((match) => match[1] ?? '').sort();

/** Keys that the help of a mode lists. */
export const environmentKeys = (help: string): readonly string[] =>
  [...help.matchAll(/^ {2}([A-Z][A-Z0-9_]+)/gm)].map((match) => match[1] ?? '');

const failing = (rows: readonly ModeRow[], which: 'help' | 'dry'): readonly string[] =>
  rows.filter((row) => row[which].exitCode !== 0).map((row) => `${row.mode}: ${row[which].output.slice(0, 120)}`);

async function matrix(entrypoint: string, { report }: LaneContext): Promise<readonly ModeRow[]> {
  const rows: ModeRow[] = [];
  const waiting = MODES.map(({ mode }) => mode);
  const work = async (): Promise<void> => {
    for (let mode = waiting.shift(); mode !== undefined; mode = waiting.shift()) {
      const run = (...args: readonly string[]) => runBare(entrypoint, args);
      rows.push({
        mode,
        help: await run(mode, '--help'),
        dry: await run(mode, '--dry-run'),
        stray: await run(mode, '--password=none'),
      });
      report(`${rows.length} of ${MODES.length} modes start`);
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return rows.sort((a, b) => (a.mode < b.mode ? -1 : 1));
}

const publish = (context: LaneContext, digest: string, rows: readonly ModeRow[]) =>
  createAt(context, executionKey(context, 'entrypoint_matrix_receipt.json'), EntrypointMatrixReceiptV1, {
    schema: 'fp.entrypoint_matrix_receipt.v1',
    platform_run_id: 'N/A',
    phase_id: 'P(-1)',
    substrate: context.substrate,
    execution_id: context.executionId,
    written_at_utc: context.startedAtUtc,
    image_digest: digest,
    modes: rows.map(({ mode, help, dry }) => ({
      mode,
      command: [mode],
      help: { exit_code: help.exitCode, duration_ms: help.durationMs },
      dry: { exit_code: dry.exitCode, duration_ms: dry.durationMs },
    })),
    overall_pass: rows.every(({ help, dry }) => help.exitCode === 0 && dry.exitCode === 0),
  });
