import { folderFiles } from '../lib/bundle/files.ts';
import { verifyBundle } from '../lib/bundle/verify.ts';
import { actionsIo, type Io } from '../lib/io/inputs.ts';

const SHOWN_MAX = 50;

/** Offline: the bundle is all that it reads. */
export async function run(io: Io = actionsIo): Promise<void> {
  const verdict = verifyBundle(folderFiles(io.input('bundle')));
  const agree = verdict.failures.length === 0 && verdict.manifest?.final_word === verdict.recomputedWord;
  io.output('verified', String(verdict.verified));
  io.output('failures', JSON.stringify(verdict.failures.slice(0, SHOWN_MAX)));
  io.output('final-word', verdict.recomputedWord);
  io.output('root-sha256', verdict.manifest?.root_sha256 ?? '');
  io.output('agree', String(agree));
  for (const { object, what } of verdict.failures.slice(0, SHOWN_MAX)) io.info(`${object}: ${what}`);
  if (!agree) io.fail(`the bundle does not verify: ${verdict.failures.length} failures`);
}
