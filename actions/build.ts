/** Bundles the actions into `dist/`; `--check` compares with what is committed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const SHARED = 'spine-green.mjs';

/** An action is a folder with `action.yml` and `main.ts`; all share one bundle behind small stubs with fixed names. */
const actions = readdirSync(here, { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() &&
      existsSync(join(here, entry.name, 'main.ts')) &&
      existsSync(join(here, entry.name, 'action.yml')),
  )
  .map((entry) => entry.name)
  .sort();

const entry = [
  'const actions = {',
  ...actions.map((name) => `  '${name}': () => import('./${name}/main.ts'),`),
  '};',
  "import { startAction } from './lib/io/start.ts';",
  'export const start = (name) => startAction(actions[name]);',
].join('\n');

const result = await build({
  stdin: { contents: entry, resolveDir: here, sourcefile: 'actions.ts', loader: 'ts' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outfile: join(dist, SHARED),
  write: false,
  // The packaging action bundles the runtime with esbuild itself, which brings its own binary.
  external: ['esbuild', '@duckdb/*', 'pg-native'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'error',
});

const files = new Map<string, string>(result.outputFiles.map((file) => [SHARED, file.text]));
// A lane is a process of its own; compiled code that is kept between them saves a fifth of each start.
const stub = (name: string): string =>
  [
    "import { enableCompileCache } from 'node:module';",
    'enableCompileCache();',
    `const { start } = await import('./${SHARED}');`,
    `await start('${name}');`,
    '',
  ].join('\n');
for (const name of actions) files.set(`${name}.mjs`, stub(name));

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
