/** `npm run setup:check -- OWNER/NAME`: what the repository's settings lack; the token comes from GITHUB_TOKEN. */
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { phaseDefinitions } from '../lib/definition/phase-definition.ts';
import { githubAccess } from '../lib/io/inputs.ts';
import { readGitHub } from '../lib/platform/github.ts';
import { checkSetup, setupLines } from './setup-check.ts';

const HELP = `usage: GITHUB_TOKEN=$(gh auth token) npm run setup:check -- OWNER/NAME

Reads the settings of a repository and says which of them do not protect what its pipeline asks.

  OWNER/NAME  the repository
  --help      this text

exit codes: 0 everything protects, 1 something does not or cannot be read, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { positionals } = readArguments({ args, allowPositionals: true, options: {} });
  const [repository = '', more] = positionals;
  if (!/^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(repository) || more !== undefined) throw usageFault('name one OWNER/NAME');
  const access = githubAccess();
  const rows = await checkSetup((path) => readGitHub(access, `/repos/${repository}${path}`), phaseDefinitions());
  process.stdout.write(`${setupLines(rows).join('\n')}\n`);
  return rows.every(({ faults }) => faults.length === 0) ? 0 : 1;
}
