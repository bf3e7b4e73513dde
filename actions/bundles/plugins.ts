import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** The token and proxy clients of `@actions/*` are used by few actions, and loading them costs each start 60 ms. */
export const leanToolkit: Plugin = {
  name: 'lean-toolkit',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      const toolkit = /^@actions\//.test(path) || /node_modules\/@actions\//.test(from.importer);
      if (!toolkit || pluginData === leanToolkit) return undefined;
      return { ...(await resolve(path, { ...from, pluginData: leanToolkit })), sideEffects: false };
    });
  },
};

/** Schemas that every lane checks something with: its configuration, the ledger, its definition, its snapshot. */
const CHECKED_BY_EVERY_LANE = /\/(substrate_config|ledger_event|phase_definition|universal_checks|lane_snapshot)\.v1\./;

/** Validators are generated, nobody steps through them, and they are most of what a start has to read. */
export const leanValidators: Plugin = {
  name: 'lean-validators',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.validate\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { minifyIdentifiers: true, minifySyntax: true, format: 'esm' });
      return { contents: CHECKED_BY_EVERY_LANE.test(path) ? compiledAtOnce(code) : code };
    });
  },
};

/**
 * A function in parentheses is compiled with its module and kept in Node's compile cache; any other is compiled anew in
 * every process that calls it. For these validators that is 13 ms of each start.
 */
function compiledAtOnce(code: string): string {
  const functions: string[] = [];
  const rest = code.replace(/^function (\w+)(\([\s\S]*?\n\})$/gm, (_, name: string, body: string) => {
    functions.push(`var ${name} = (function ${name}${body});\n`);
    return '';
  });
  // They come first, because the statements around them use them as if they were declarations.
  return functions.join('') + rest;
}

/** The engine reads JSON several times faster than the same text as a program: 15 ms of a start without a cache. */
export const jsonAsText: Plugin = {
  name: 'json-as-text',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      // A package asks for its JSON by `require`, which wants no module.
      if (path.includes('node_modules')) return undefined;
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});` };
    });
  },
};
