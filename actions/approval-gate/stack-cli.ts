/** `npm run approved`: who approved the run that changes a stack; the token comes from GITHUB_TOKEN. */
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { neededOption, oneOfOption, readArguments, runCommand } from '@spine-green/runtime/command-line';
import { callerFolder, ciIdentity, githubAccess } from '../lib/io/inputs.ts';
import { STACK_ENVIRONMENTS } from './setup-check.ts';
import { readStackApproval } from './stack-approval.ts';

const HELP = `usage: npm run approved -- --environment NAME --keep FILE [--tell]

Reads in a job of a workflow who approved its run on an environment, and how that environment is protected. A teardown is told
of a weak or unreadable approval and goes on, because what stands costs; anything else is refused.

  --environment NAME  ${STACK_ENVIRONMENTS.join(' or ')}
  --keep FILE         adds a line approval=... with what was read
  --tell              a fault is told and refuses nothing
  --help              this text

exit codes: 0 approved or told, 1 refused, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { values } = readArguments({
    args,
    options: { environment: { type: 'string' }, keep: { type: 'string' }, tell: { type: 'boolean', default: false } },
  });
  const environment = oneOfOption('--environment', STACK_ENVIRONMENTS, values.environment);
  const keep = neededOption('--keep', values.keep);
  const approval = await readStackApproval(githubAccess(), ciIdentity(), environment);
  // A line of JSON: what a person wrote adds no line of its own.
  appendFileSync(resolve(callerFolder(), keep), `approval=${JSON.stringify(approval)}\n`);
  const { operator, faults } = approval;
  process.stdout.write(`${environment}: ${operator === null ? faults.join(', ') : `approved by ${operator}`}\n`);
  return faults.length === 0 || values.tell ? 0 : 1;
}
