import { isPlatformError } from '@spine-green/evidence-schemas';
import { callerFolder } from '../lib/io/inputs.ts';
import { keepRunningUnread } from '../lib/io/unread-output.ts';
import { HELP, parseOptions } from './options.ts';
import { preflight } from './preflight.ts';
import { runRehearsal } from './rehearse.ts';

/** What the machine lacks is a configuration that is refused: nothing was started. */
const NOT_STARTED = 78;

keepRunningUnread();
process.exitCode = await main();

async function main(): Promise<number> {
  const options = parse();
  if (typeof options === 'number') return options;
  const { obstacles, notes, scratchRoot } = await preflight(options);
  for (const note of notes) process.stdout.write(`note: ${note}\n`);
  for (const { message, remedy } of obstacles) process.stderr.write(`${message}\n  remedy: ${remedy}\n`);
  if (obstacles.length > 0 || scratchRoot === undefined) return NOT_STARTED;
  try {
    return await runRehearsal(options, scratchRoot);
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    process.stderr.write(`${error.message}\n  remedy: ${error.remedy}\n`);
    return 1;
  }
}

function parse() {
  try {
    const parsed = parseOptions(process.argv.slice(2), callerFolder());
    if (parsed !== 'help') return parsed;
    process.stdout.write(`${HELP}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}\n`);
    return 64;
  }
}
