import { dirname, join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { MODULE_FORMS } from './module-forms.ts';
import { jsonAsText, leanToolkit, leanValidators } from './plugins.ts';

export const actionsFolder = dirname(import.meta.dirname);
export const root = dirname(actionsFolder);

/** What every pass has in common, so that the pass that looks sees what the pass that writes will write. */
export const common = {
  // Paths in what is written are relative to this folder, so every clone gives the same bytes.
  absWorkingDir: root,
  outdir: join(actionsFolder, 'dist'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  write: false,
  metafile: true,
  // The packaging action bundles the runtime with esbuild itself, which brings its own binary.
  external: ['esbuild', '@duckdb/*', 'pg-native'],
  // Its other form asks for its own parts by a `require` that no bundler sees, and Node itself cannot load this one.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js', ...MODULE_FORMS },
  plugins: [leanToolkit, leanValidators, jsonAsText],
  legalComments: 'none',
  logLevel: 'error',
  // CommonJS packages ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
} as const satisfies BuildOptions;
