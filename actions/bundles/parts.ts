import assert from 'node:assert/strict';
import { relative, sep } from 'node:path';
import { build, type OnResolveArgs, type Plugin } from 'esbuild';
import { type Graph, isOfPackage, type Module } from './graph.ts';
import { common, root } from './options.ts';

export interface Plan {
  readonly graph: Graph;
  /** The part that holds a module for the part that imports it. */
  readonly partOf: (module: Module, importer: string) => string;
  /** Parts by the entry module that `import()` names. */
  readonly late: ReadonlyMap<Module, string>;
}

export interface Part {
  readonly name: string;
  /** Absent for a part that is nothing but what others import from it. */
  readonly entry: Module | undefined;
}

export interface Built {
  readonly name: string;
  readonly text: string;
  readonly modules: readonly Module[];
  /** Parts that are loaded with it. */
  readonly loads: readonly string[];
}

/** A name on its way from one part to another. */
interface Crossing {
  readonly module: Module;
  readonly exported: string;
  /** Of all names that leave a part no two are the same, because each carries its module. */
  readonly as: string;
}

/**
 * Parts are built from those that import to those that are imported, so each exports exactly what is used of it. Parts
 * of one level do not import each other.
 */
export async function buildParts(plan: Plan, levels: readonly (readonly Part[])[]): Promise<readonly Built[]> {
  const wanted = new Map<string, Map<string, Crossing>>();
  const built: Built[] = [];
  for (const level of levels) {
    const done = await Promise.all(
      level.map((part) => buildPart(plan, part, [...(wanted.get(part.name)?.values() ?? [])])),
    );
    for (const { part, crossings } of done) {
      for (const crossing of crossings) {
        const home = plan.partOf(crossing.module, part.name);
        wanted.set(home, (wanted.get(home) ?? new Map()).set(crossing.as, crossing));
      }
      built.push(part);
    }
  }
  return built;
}

const CROSSING = /\bimport\s*\{\s*([\w$]+)[^}]*\}\s*from\s*"\.\/[\w-]+\.mjs"/g;

async function buildPart(plan: Plan, { name, entry }: Part, wanted: readonly Crossing[]) {
  const lines = wanted.map(({ module, exported, as }) => `export { ${exported} as ${as} } from './${module}';`).sort();
  if (entry !== undefined) lines.push(`export * from './${entry}';`);
  const offered = new Map<string, Crossing>();
  // A TypeScript module by its name, so that CommonJS is imported as Node does it.
  const entryFile = `${name}.mts`;
  const { outputFiles, metafile } = await build({
    ...common,
    stdin: { contents: lines.join('\n'), resolveDir: root, sourcefile: entryFile, loader: 'ts' },
    plugins: [otherParts(plan, name, offered), ...common.plugins],
  });
  const text = outputFiles[0]?.text ?? '';
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {});
  const loads = (output?.imports ?? [])
    .filter(({ kind, path }) => kind === 'import-statement' && path.startsWith('./'))
    .map(({ path }) => path.slice('./'.length, -'.mjs'.length));
  const part: Built = {
    name,
    text,
    modules: inputs
      .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== entryFile && !path.startsWith(OTHER_PART))
      .map(([module]) => module),
    loads: [...new Set(loads)].sort(),
  };
  const crossings = [...text.matchAll(CROSSING)].map(([, as = '']) => offered.get(as) ?? unoffered(as));
  return { part, crossings };
}

const OTHER_PART = 'other-part';
/** What `require` gives of a CommonJS module is what an import has as its default. */
const REQUIRED_PART = 'other-part-required';

/** Whatever lives in another part is imported from there instead; `offered` collects what could be. */
function otherParts({ graph, partOf, late }: Plan, part: string, offered: Map<string, Crossing>): Plugin {
  return {
    name: OTHER_PART,
    setup: ({ onResolve, onLoad, resolve }) => {
      onResolve({ filter: /./ }, async ({ path, pluginData, ...from }: OnResolveArgs) => {
        if (pluginData !== undefined || from.kind === 'entry-point' || from.namespace === REQUIRED_PART)
          return undefined;
        // One statement a name, and none of them for its effects: so only the names that are used stay.
        if (from.namespace === OTHER_PART) return { path, external: true, sideEffects: false };
        const found = await resolve(path, { ...from, pluginData: OTHER_PART });
        if (found.external || found.errors.length > 0 || found.namespace !== 'file') return found;
        const module = relative(root, found.path).split(sep).join('/');
        if (from.kind === 'dynamic-import' && !isOfPackage(module))
          return { path: fileOf(late.get(module) ?? unnamed(module)), external: true };
        const home = partOf(module, part);
        if (home === part) return found;
        const isCommonJs = from.kind === 'require-call' && graph.exports(module).join() === 'default';
        const namespace = isCommonJs ? REQUIRED_PART : OTHER_PART;
        return { path: module, namespace, pluginData: home, sideEffects: false };
      });
      onResolve({ filter: /./, namespace: REQUIRED_PART }, ({ path }) => ({
        path,
        namespace: OTHER_PART,
        pluginData: partOf(path, part),
        sideEffects: false,
      }));
      onLoad({ filter: /./, namespace: REQUIRED_PART }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(path)}).default;`,
      }));
      onLoad({ filter: /./, namespace: OTHER_PART }, ({ path, pluginData }) => {
        const crossings = graph.exports(path).map((exported) => crossingOf(path, exported));
        for (const crossing of crossings) {
          const taken = offered.get(crossing.as) ?? crossing;
          assert.equal(taken.module, path, `two modules would cross as ${crossing.as}`);
          offered.set(crossing.as, crossing);
        }
        const from = JSON.stringify(fileOf(String(pluginData)));
        return {
          contents: crossings.map(({ as, exported }) => `export { ${as} as ${exported} } from ${from};`).join('\n'),
        };
      });
    },
  };
}

const crossingOf = (module: Module, exported: string): Crossing => ({
  module,
  exported,
  as: `${exported}$${module.replace(/\.[jt]s(?:on)?$/, '').replace(/\W/g, '_')}`,
});

const fileOf = (part: string): string => `./${part}.mjs`;

function unoffered(name: string): never {
  throw new Error(`a part imports ${name}, which no part exports`);
}

function unnamed(module: Module): never {
  throw new Error(`${module} is loaded late, and no part is named for it`);
}
