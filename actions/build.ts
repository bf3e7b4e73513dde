/** Bundles the actions into `dist/`; `--check` compares with what is committed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleActions } from './bundles/bundle.ts';
import { differingFiles, overgrownFiles } from './bundles/compare.ts';

const dist = join(import.meta.dirname, 'dist');
const { files } = await bundleActions();

const overgrown = overgrownFiles(files);
if (overgrown.length > 0) {
  process.stderr.write(
    `${overgrown.join('\n')}. Find what came in, or move the bound of actions/bundles/compare.ts.\n`,
  );
  process.exitCode = 1;
}
if (process.argv.includes('--check')) check();
else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(dist, name), text);
}

function check(): void {
  const names = differingFiles(dist, files);
  if (names.length === 0) return;
  process.stderr.write(`Bundles differ: ${names.join(', ')}. Run \`npm run build\` and commit the result.\n`);
  process.exitCode = 1;
}
