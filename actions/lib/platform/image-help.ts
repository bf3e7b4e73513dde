import { handle, PlatformError } from '@spine-green/evidence-schemas';
import type { ModeName } from '@spine-green/runtime/catalog';
import type { LaneContext } from '../run/lane.ts';
import { taskSpec } from './tasks.ts';

const LINES_MAX = 200;
const TIMEOUT_MS = 60_000;

export interface ImageMode {
  readonly mode: string;
  readonly kind: string;
}

/** The catalogue as the pinned image itself prints it; what the action was built with may be another release. */
export async function readImageCatalogue(context: LaneContext): Promise<readonly ImageMode[]> {
  const modes = catalogueIn(await ask(context, ['--help']));
  if (modes.length === 0) throw new PlatformError('E_IMAGE_HELP_UNREADABLE', 'it lists no modes');
  return modes;
}

/** Names of the environment that a mode cannot start without, as the image itself prints them. */
export const readRequiredEnvironment = async (context: LaneContext, mode: ModeName): Promise<readonly string[]> =>
  requiredIn(await ask(context, [mode, '--help']));

export const catalogueIn = (lines: readonly string[]): readonly ImageMode[] =>
  lines.flatMap((line) => {
    const [, mode, kind] = /^ {2}([a-z][a-z-]*) +(job|daemon) +\S/.exec(line) ?? [];
    return mode === undefined || kind === undefined ? [] : [{ mode, kind }];
  });

export const requiredIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => /^ {2}([A-Z][A-Z0-9_]*) \(required\)/.exec(line)?.[1] ?? []);

/** Help needs no configuration, so the task gets none. */
async function ask(context: LaneContext, command: readonly string[]): Promise<readonly string[]> {
  const compute = context.session.compute();
  const { imageDigest } = await taskSpec(context, 'ig');
  const spec = { family: handle('TD_RUNTIME_PROBE'), imageDigest, command, environment: {} };
  const stopped = await compute.runJob(spec, { timeoutMs: TIMEOUT_MS });
  if (stopped.exitCode !== 0)
    throw new PlatformError('E_IMAGE_HELP_UNREADABLE', `${command.join(' ')} ends with ${stopped.exitCode}`);
  return compute.logs(stopped.taskArn, LINES_MAX);
}
