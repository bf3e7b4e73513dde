/**
 * `npm run embedded -- prepare | up | down | bundle`: the embedded substrate of a pipeline whose phases are jobs. What a
 * step says is one `name=value` a line, as the outputs of a job are written.
 */
import { parseArgs } from 'node:util';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { bringStackUp, bundleRun, prepare, takeStackDown } from './embedded-steps.ts';

const HELP = `usage: npm run embedded -- prepare --operator NAME [--out DIR]
       npm run embedded -- up --config FILE [--answers JSON] [--world DIR | --flows N --seed N] [--days N]
       npm run embedded -- bundle --config FILE --out DIR
       npm run embedded -- down --config FILE

prepare  an empty workplace whose approvals come from GitHub; says its configuration and the operator's answers
up       starts the substrate, which stays for six hours at the most, and seals a world; says the
         answers with those about it
bundle   exports and verifies what the run left; says root, ledger head and final word, and fails when anything does not hold
down     ends the substrate; harmless when it is gone`;

const STEPS = { prepare, up: bringStackUp, bundle: bundleRun, down: takeStackDown };

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.rehearsal' },
      answers: { type: 'string', default: '{}' },
      operator: { type: 'string' },
      config: { type: 'string' },
      world: { type: 'string' },
      flows: { type: 'string', default: '4000' },
      seed: { type: 'string', default: '7' },
      days: { type: 'string' },
    },
  });
  const step = STEPS[positionals[0] as keyof typeof STEPS];
  if (step === undefined || positionals.length > 1) throw new Error(HELP);
  const said = await step(values);
  for (const [name, value] of Object.entries(said)) process.stdout.write(`${name}=${value}\n`);
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(isPlatformError(error) ? `${text} ${error.remedy}\n` : `${text}\n`);
  process.exitCode = isPlatformError(error) ? 1 : 64;
}
