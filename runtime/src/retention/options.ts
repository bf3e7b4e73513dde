import { resolve } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import type { RetentionProfile } from '../catalog/retention.ts';
import { oneOfOption, readArguments, usageFault } from '../command-line.ts';

export interface RetentionOptions {
  /** File of the substrate configuration. */
  readonly config: string;
  /** Whose days count; those of the substrate when absent. */
  readonly profile: RetentionProfile | undefined;
  /** Only these runs; every closed one when empty. */
  readonly runs: readonly string[];
  readonly dryRun: boolean;
}

export const PROFILES = ['local', 'dev', 'prod'] as const satisfies readonly RetentionProfile[];

export const HELP = `Usage: npm run retention -- --config FILE [options]

Deletes the rows of closed runs that are older than the rule of their table, in small transactions. A run is closed when
its marker can be read and nothing of it reports any more; every other run is left as it is. It may be killed and run again.

  --config FILE     configuration of the substrate, as a rehearsal writes it (state/substrate.json)
  --profile NAME    local, dev or prod: which days count (default: those of the substrate; never shorter ones)
  --run RUN         only this run, like platform_20260101T000000Z; may be repeated; refused when it is not closed
  --dry-run         says what would be deleted and deletes nothing
  --help            this text

It prints one line of JSON for each run and each table: what was deleted, what was kept, and why.

exit codes: 0 done, 1 refused, 3 a run was kept because its closure could not be read, 64 E_USAGE`;

const RUN = new RegExp(handle('PLATFORM_RUN_ID_REGEX'));

/** Throws E_USAGE. */
export function parseRetentionOptions(args: readonly string[], folder: string): RetentionOptions {
  const { values } = readArguments({
    args: [...args],
    options: {
      config: { type: 'string' },
      profile: { type: 'string' },
      run: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  if (values.config === undefined) throw usageFault('--config is needed');
  const wrong = values.run.find((run) => !RUN.test(run));
  if (wrong !== undefined) throw usageFault(`--run ${wrong} is no run like platform_20260101T000000Z`);
  return {
    config: resolve(folder, values.config),
    profile: values.profile === undefined ? undefined : oneOfOption('--profile', PROFILES, values.profile),
    runs: values.run,
    dryRun: values['dry-run'],
  };
}
