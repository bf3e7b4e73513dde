/** `npm run verify -- DIR [--root DIGEST]`: verifies a bundle on a machine that never ran it. */
import { parseArgs } from 'node:util';
import { folderFiles } from '../lib/bundle/files.ts';
import { verifyBundle } from '../lib/bundle/verify.ts';

const HELP = `usage: npm run verify -- DIR [--root DIGEST]

Verifies an exported bundle from its bytes alone: no network, no database.

  DIR            the folder that holds bundle.json
  --root DIGEST  the root digest that the rehearsal printed; without it a bundle that was forged as a whole is not found
  --help         this text

exit codes: 0 the bundle verifies, 1 it does not, 64 usage`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string' }, help: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (values.help || folder === undefined || positionals.length > 1) {
  process.stdout.write(`${HELP}\n`);
  process.exitCode = values.help ? 0 : 64;
} else {
  process.exitCode = report(folder, values.root);
}

function report(bundle: string, root: string | undefined): number {
  const verdict = verifyBundle(folderFiles(bundle));
  const failures = [...verdict.failures];
  if (root !== undefined && verdict.manifest?.root_sha256 !== root) {
    failures.push({
      object: 'bundle.json',
      what: `has root ${verdict.manifest?.root_sha256 ?? 'none'}, wanted ${root}`,
    });
  }
  for (const { object, what } of failures) process.stdout.write(`FAILS  ${object}: ${what}\n`);
  process.stdout.write(
    [
      `run         ${verdict.manifest?.platform_run_id ?? 'unknown'}`,
      `objects     ${verdict.verified} of ${verdict.manifest?.entries.length ?? 0} hold`,
      `final word  ${verdict.recomputedWord} (recomputed), ${verdict.manifest?.final_word ?? 'none'} (stored)`,
      `root        ${verdict.manifest?.root_sha256 ?? 'none'}`,
      failures.length === 0 ? 'the bundle verifies' : `the bundle does not verify: ${failures.length} failures`,
      '',
    ].join('\n'),
  );
  return failures.length === 0 ? 0 : 1;
}
