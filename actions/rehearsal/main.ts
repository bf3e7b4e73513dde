import { runCommand } from '@spine-green/runtime/command-line';
import { callerFolder } from '../lib/io/inputs.ts';
import { keepRunningUnread } from '../lib/io/unread-output.ts';
import { HELP, parseOptions } from './options.ts';
import { preflight } from './preflight.ts';
import { runEmulated } from './processes/emulated-process.ts';
import { embeddedPlace, runRehearsal } from './rehearse.ts';
import { prepareWorkplace } from './workplace.ts';

/** What the machine lacks is a configuration that is refused: nothing was started. */
const NOT_STARTED = 78;

keepRunningUnread();
process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, callerFolder());
  if (options.substrate === 'emulated') return runEmulated(args);
  const { obstacles, notes, scratchRoot } = await preflight(options);
  for (const note of notes) process.stdout.write(`note: ${note}\n`);
  for (const { message, remedy } of obstacles) process.stderr.write(`${message}\n  remedy: ${remedy}\n`);
  if (obstacles.length > 0 || scratchRoot === undefined) return NOT_STARTED;
  return runRehearsal(options, embeddedPlace(await prepareWorkplace(options.out, { scratchRoot })));
}
