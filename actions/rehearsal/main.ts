import { HELP, parseOptions } from './options.ts';
import { runRehearsal } from './rehearse.ts';

const options = parse();
if (options !== undefined) process.exitCode = await runRehearsal(options);

function parse() {
  try {
    const parsed = parseOptions(process.argv.slice(2));
    if (parsed !== 'help') return parsed;
    process.stdout.write(`${HELP}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}\n`);
    process.exitCode = 64;
  }
  return undefined;
}
