/**
 * `npm run embedded -- prepare | up | down | bundle`: the embedded substrate of a pipeline whose phases are jobs. What a
 * step says is one `name=value` a line, as the outputs of a job are written.
 */
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { bringStackUp, bundleRun, prepare, takeStackDown } from './embedded-steps.ts';
import { FLOWS_DEFAULT } from './options.ts';

const HELP = `usage: npm run embedded -- prepare --operator NAME [--out DIR]
       npm run embedded -- up --config FILE [--answers JSON] [--world DIR | --flows N --seed N] [--days N]
       npm run embedded -- bundle --config FILE --out DIR
       npm run embedded -- down --config FILE

prepare  an empty workplace whose approvals come from GitHub; says its configuration and the operator's answers
up       starts the substrate, which stays for six hours at the most, and seals a world; says the
         answers with those about it
bundle   exports and verifies what the run left; says root, ledger head and final word, and fails when anything does not hold
down     ends the substrate; harmless when it is gone

  --help   this text

exit codes: 0 done, 1 refused, 64 E_USAGE`;

const STEPS = { prepare, up: bringStackUp, bundle: bundleRun, down: takeStackDown };

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.rehearsal' },
      answers: { type: 'string', default: '{}' },
      operator: { type: 'string' },
      config: { type: 'string' },
      world: { type: 'string' },
      flows: { type: 'string', default: String(FLOWS_DEFAULT) },
      seed: { type: 'string', default: '7' },
      days: { type: 'string' },
    },
  });
  const [name = '', more] = positionals;
  if (!Object.hasOwn(STEPS, name) || more !== undefined)
    throw usageFault(`name one of ${Object.keys(STEPS).join(', ')}`);
  const said = await STEPS[name as keyof typeof STEPS](values);
  for (const [output, value] of Object.entries(said)) process.stdout.write(`${output}=${value}\n`);
  return 0;
}
