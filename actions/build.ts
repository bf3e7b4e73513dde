/** Bundles the actions into `dist/`; `--check` compares with what is committed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleActions } from './bundles/bundle.ts';

const dist = join(import.meta.dirname, 'dist');
const { files } = await bundleActions();

if (process.argv.includes('--check')) check();
else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(dist, name), text);
}

function check(): void {
  const committed = new Set(existsSync(dist) ? readdirSync(dist) : []);
  const wrong = [...files].filter(([name, text]) => {
    const present = committed.delete(name);
    return !present || readFileSync(join(dist, name), 'utf8') !== text;
  });
  const names = [...wrong.map(([name]) => name), ...committed];
  if (names.length === 0) return;
  process.stderr.write(`Bundles differ: ${names.join(', ')}. Run \`npm run build\` and commit the result.\n`);
  process.exitCode = 1;
}
