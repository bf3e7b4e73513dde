/** Bundles the actions into `dist/`; `--check` compares with what is committed. */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const START = 'start-action';

/** An action is a folder with `action.yml` and `main.ts`. */
const actions = globSync('*/action.yml', { cwd: here })
  .map(dirname)
  .filter((name) => existsSync(join(here, name, 'main.ts')))
  .sort();

/** The token and proxy clients of `@actions/*` are used by few actions, and loading them costs each start 60 ms. */
const unusedParts: Plugin = {
  name: 'unused-parts',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      const toolkit = /^@actions\//.test(path) || /node_modules\/@actions\//.test(from.importer);
      if (!toolkit || pluginData === unusedParts) return undefined;
      return { ...(await resolve(path, { ...from, pluginData: unusedParts })), sideEffects: false };
    });
  },
};

const result = await build({
  entryPoints: [
    { in: join(here, 'lib/io/start.ts'), out: START },
    ...actions.map((name) => ({ in: join(here, name, 'main.ts'), out: `action-${name}` })),
  ],
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  chunkNames: '[name]-[hash]',
  // The hashes of the parts follow paths relative to this folder, so every clone gives the same names.
  absWorkingDir: dirname(here),
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  write: false,
  // The packaging action bundles the runtime with esbuild itself, which brings its own binary.
  external: ['esbuild', '@duckdb/*', 'pg-native'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  plugins: [unusedParts],
  legalComments: 'none',
  logLevel: 'error',
});

const files = new Map<string, string>(result.outputFiles.map((file) => [basename(file.path), file.text]));
// A lane is a process of its own, so what a start costs is paid some two hundred times in a rehearsal: an action loads
// its own parts only, and their compiled code is kept between the processes.
const stub = (name: string): string =>
  [
    "import { enableCompileCache } from 'node:module';",
    'enableCompileCache();',
    `const { startAction } = await import('./${START}.mjs');`,
    `await startAction(() => import('./action-${name}.mjs'));`,
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
