import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './source-files.ts';

/**
 * What a lane may reach, over however many modules: what decides, and what it decides by. Whatever is added here has to be
 * free of effects, so it is a list of modules and not of folders wherever a folder holds both.
 */
const MAY_REACH: readonly RegExp[] = [
  /^evidence-schemas\/(src|handles)\/|^.*\.json$/,
  /^actions\/lib\/(checks|decision-lane|handovers|rules)\//,
  /^actions\/lib\/definition\/(phase-definition|decision-types|json-text|used-values)\.ts$/,
  /^actions\/lib\/ledger\/(derived|events|money)\.ts$/,
  /^actions\/lib\/cost\/(bill|judgements)\.ts$/,
  // What plans say; the runner of Terraform is not among them.
  /^actions\/lib\/terraform\/(plan|planned-values|review|destroy-plan)\.ts$/,
  /^actions\/lib\/run\/(documents|execution|families|handover|lane)\.ts$/,
  /^actions\/lib\/shared-lanes\/(closure|pack|phase-verdict|plane)\.ts$/,
  // Rules of a room beside its lanes: whatever has an effect lies in its facts, and the built-in modules below show it.
  /^actions\/m\d+-[a-z-]+\/[a-z-]+\.ts$/,
  /^runtime\/src\/catalog(\.ts|\/)/,
  // Which decisions are restrictive and no worse for it.
  /^runtime\/src\/decisions\/restrictive\.ts$/,
  // Times as text and numbers, and the number of a lock.
  /^runtime\/src\/kernel\/(clock|advisory-lock-id)\.ts$/,
];

/** Built-in modules that do nothing to the world; the clock is asked by whoever is given one. */
const PURE_BUILT_IN = ['node:crypto', 'node:buffer', 'node:perf_hooks'];
/** Programs of others that compute and do nothing else. */
const PURE_PACKAGES: readonly string[] = [];

const LANE = /^actions\/m\d+-[a-z-]+\/lanes\//;
const files = sourceFiles();
const imports = Map.groupBy(
  files.flatMap(importsOf).filter(({ typeOnly }) => !typeOnly),
  ({ from }) => from,
);

/** Every module that the lanes need at run time, each with a chain of imports that leads to it. */
function reached(graph: ReadonlyMap<string, readonly Import[]>): ReadonlyMap<string, string> {
  const chains = new Map<string, string>();
  const open = [...graph.keys()].filter((path) => LANE.test(path)).map((path) => [path, path] as const);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [module, chain] = next;
    if (chains.has(module)) continue;
    chains.set(module, chain);
    open.push(...(graph.get(module) ?? []).map(({ to }) => [to, `${chain} -> ${to}`] as const));
  }
  return chains;
}

const foreign = (graph: ReadonlyMap<string, readonly Import[]>): readonly string[] =>
  [...reached(graph)]
    .filter(([module]) => !LANE.test(module) && !MAY_REACH.some((one) => one.test(module)))
    .map(([, chain]) => chain);

const VALUE_IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^.'][^']*)'/gm;

describe('a lane reaches no effect, however far away', () => {
  const chains = reached(imports);

  it('finds what lanes reach at all', () => {
    expect(chains.has('actions/lib/run/documents.ts')).toBe(true);
    expect(chains.size).toBeGreaterThan(100);
  });

  it('reaches the modules of the list alone', () => expect(foreign(imports)).toEqual([]));

  it('reaches no built-in module and no package that does something', () => {
    const found = files.flatMap(({ path, text }) =>
      chains.has(path) ? [...text.matchAll(VALUE_IMPORT)].map(([, name = '']) => ({ path, name })) : [],
    );
    const allowed = (name: string): boolean =>
      name.startsWith('@spine-green/') || PURE_BUILT_IN.includes(name) || PURE_PACKAGES.includes(name);
    expect(found.filter(({ name }) => !allowed(name)).map(({ path, name }) => `${path} -> ${name}`)).toEqual([]);
  });

  it('says by which way an effect would be reached', () => {
    const lane = 'actions/m9-teardown/lanes/d-destroy.ts';
    const through = { from: 'actions/lib/run/documents.ts', to: 'runtime/src/evidence/write.ts', typeOnly: false };
    const changed = new Map(imports).set(through.from, [...(imports.get(through.from) ?? []), through]);
    expect(foreign(changed).some((chain) => chain.endsWith(`${through.from} -> ${through.to}`))).toBe(true);
    expect(reached(changed).get(lane)).toBe(lane);
  });

  it('needs every entry of the list', () => {
    const unused = MAY_REACH.filter((one) => ![...chains.keys()].some((module) => one.test(module)));
    expect(unused.map(String)).toEqual([]);
  });
});
