import { actionsIo, type Io } from '../lib/io/inputs.ts';
import { readCommits } from './git-objects.ts';
import { compareTrees } from './pull-request.ts';
import { findingLine, printable, standingLine, summaryMarkdown, titleOf } from './report.ts';

/** Holds the head of a pull request against what it started from; reads objects, and runs nothing that they hold. */
export async function run(io: Io = actionsIo): Promise<void> {
  const { base, head, baseSha, headSha } = readCommits({
    repository: io.input('repository'),
    base: io.input('base'),
    head: io.input('head'),
  });
  const comparison = compareTrees(base, head);
  const { findings, compared } = comparison;
  for (const finding of findings) {
    const { kind, file, line, message } = finding;
    io.annotate({ title: titleOf(kind), file: printable(file), line }, `${kind}: ${printable(message)}`);
    // A runner shows few annotations of a step; its log shows all of them.
    io.info(findingLine(finding));
  }
  io.output('findings', String(findings.length));
  io.output('compared', String(compared.length));
  io.output('base-sha', baseSha);
  await io.summarise(summaryMarkdown({ ...comparison, baseSha, headSha }));
  io.info(`${standingLine(findings)}: ${compared.length} changed files of ${baseSha} and ${headSha}`);
  if (findings.length > 0) io.fail(`${standingLine(findings)}; the summary lists them with file and line`);
}
