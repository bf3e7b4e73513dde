import { resolve } from 'node:path';
import { readArguments, usageFault } from '../command-line.ts';
import { REBUILDABLE, type RebuildableName } from './components.ts';

export interface RebuildOptions {
  /** File of the substrate configuration. */
  readonly config: string;
  readonly platformRunId: string;
  readonly components: readonly RebuildableName[];
}

const NAMES = Object.keys(REBUILDABLE) as readonly RebuildableName[];

export const HELP = `Usage: npm run rebuild -- --config FILE --run RUN [options]

Applies what the archive holds of a run to streams beside the live ones, by the functions that applied it from
the bus, and compares digests over the state. A rebuild that was interrupted goes on where it was.

  --config FILE     configuration of the substrate, as a rehearsal writes it (state/substrate.json)
  --run RUN         platform run, like platform_20260101T000000Z
  --component NAME  one of ${NAMES.join(', ')}; may be repeated (default: all)
  --help            this text

exit codes: 0 all digests are equal, 1 one differs or it cannot be read, 3 a live stream moved meanwhile, 64 E_USAGE`;

const RUN = /^platform_[0-9]{8}T[0-9]{6}Z$/;

/** Throws E_USAGE. */
export function parseRebuildOptions(args: readonly string[], folder: string): RebuildOptions {
  const { values } = readArguments({
    args: [...args],
    options: {
      config: { type: 'string' },
      run: { type: 'string' },
      component: { type: 'string', multiple: true, default: [...NAMES] },
    },
  });
  if (values.config === undefined) throw usageFault('--config is needed');
  if (values.run === undefined) throw usageFault('--run is needed');
  if (!RUN.test(values.run)) throw usageFault(`--run ${values.run} is no run like platform_20260101T000000Z`);
  const unknown = values.component.find((name) => !Object.hasOwn(REBUILDABLE, name));
  if (unknown !== undefined) throw usageFault(`--component ${unknown} is none of ${NAMES.join(', ')}`);
  const components = NAMES.filter((name) => values.component.includes(name));
  return { config: resolve(folder, values.config), platformRunId: values.run, components };
}
