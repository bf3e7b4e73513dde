/** `npm run evidence-check -- --base main`: what the pull request check will say of the commits that are here. */
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { callerFolder } from '../lib/io/inputs.ts';
import { keepRunningUnread } from '../lib/io/unread-output.ts';
import { readCommits } from './git-objects.ts';
import { compareTrees } from './pull-request.ts';
import { findingLine, standingLine } from './report.ts';

const HELP = `usage: npm run evidence-check -- --base REF [--head REF]

Says in what a commit asks less than the one that it started from: schemas, checks, budgets, codes, predicates; and
whether the evidence that it brings is what its schema says and holds no secret. It reads commits, not the working tree.

  --base REF   the branch that the change goes to, for example main; compared is the commit where the head left it
  --head REF   the change (default: HEAD)
  --help       this text

exit codes: 0 nothing is weaker, 1 findings, 2 a side cannot be read and nothing was compared, 64 E_USAGE`;

const EXIT = { success: 0, findings: 1, unreadable: 2 } as const;

keepRunningUnread();
process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main, refused: EXIT.unreadable });

function main(args: string[]): number {
  const { values } = readArguments({
    args,
    options: { base: { type: 'string' }, head: { type: 'string', default: 'HEAD' } },
  });
  if (values.base === undefined) throw usageFault('name the base');
  return report(values.base, values.head);
}

function report(baseName: string, headName: string): number {
  const { base, head, baseSha, headSha } = readCommits({ repository: callerFolder(), base: baseName, head: headName });
  const { findings, compared } = compareTrees(base, head);
  const lines = [
    ...findings.map(findingLine),
    `${compared.length} changed files of ${baseSha.slice(0, 12)} and ${headSha.slice(0, 12)}: ${standingLine(findings)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return findings.length === 0 ? EXIT.success : EXIT.findings;
}
