/** `npm run setup:check -- OWNER/NAME`: what the repository's settings lack; the token comes from GITHUB_TOKEN. */
import { phaseDefinitions } from '../lib/definition/phase-definition.ts';
import { githubAccess } from '../lib/io/inputs.ts';
import { readGitHub } from '../lib/platform/github.ts';
import { checkSetup, setupLines } from './setup-check.ts';

const [repository = '', ...more] = process.argv.slice(2);
if (!/^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(repository) || more.length > 0) {
  process.stderr.write('usage: GITHUB_TOKEN=$(gh auth token) npm run setup:check -- OWNER/NAME\n');
  process.exitCode = 64;
} else {
  const access = githubAccess();
  const rows = await checkSetup((path) => readGitHub(access, `/repos/${repository}${path}`), phaseDefinitions());
  process.stdout.write(`${setupLines(rows).join('\n')}\n`);
  process.exitCode = rows.every(({ faults }) => faults.length === 0) ? 0 : 1;
}
