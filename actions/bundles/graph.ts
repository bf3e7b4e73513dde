import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { common, root } from './options.ts';
import { leanToolkit } from './plugins.ts';

/** A module is named by its path relative to the repository. */
export type Module = string;

/** Something that is loaded in one go: an action, what starts it, or a part that is loaded late. */
export interface Program {
  readonly name: string;
  readonly entry: Module;
}

export interface Graph {
  /** The modules that each program evaluates when it is loaded, or that a package of it loads late; what we load late is
   * not among them. */
  readonly reach: ReadonlyMap<string, ReadonlySet<Module>>;
  /** The programs that evaluate each module. */
  readonly users: ReadonlyMap<Module, readonly string[]>;
  readonly imports: (module: Module) => readonly Module[];
  /** Of a module with several users. */
  readonly exports: (module: Module) => readonly string[];
}

/** Looks only: who needs what once unused code is gone, and which names each module exports. */
export async function readGraph(programs: readonly Program[], late: readonly Program[]): Promise<Graph> {
  const { metafile } = await build({
    ...common,
    plugins: [leanToolkit],
    entryPoints: programs.map(({ name, entry }) => ({ in: join(root, entry), out: name })),
    splitting: true,
  });
  const reach = new Map([...programs, ...late].map(({ name, entry }) => [name, reachOf(metafile, entry)]));
  const users = usersOf(reach);
  const shared = [...users.keys()].filter((module) => (users.get(module)?.length ?? 0) > 1).sort();
  const looked = await build({
    ...common,
    plugins: [],
    entryPoints: shared.map((module) => ({ in: join(root, module), out: module })),
    splitting: true,
  });
  const exports = new Map(
    Object.values(looked.metafile.outputs).flatMap((output) =>
      output.entryPoint === undefined ? [] : [[output.entryPoint, output.exports] as const],
    ),
  );
  return {
    reach,
    users,
    imports: (module) => importsOf(metafile, module),
    exports: (module) => exports.get(module) ?? unknown(module),
  };
}

function reachOf({ outputs }: Metafile, entry: Module): ReadonlySet<Module> {
  const start = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entry) ?? unknown(entry);
  const loaded = new Set([start]);
  // A set may grow while it is walked, and the walk then reaches what was added.
  for (const path of loaded)
    for (const { kind, path: next, external } of outputs[path]?.imports ?? [])
      if (external !== true && (kind === 'import-statement' || isOfPackage(outputs[next]?.entryPoint)))
        loaded.add(next);
  const inputs = [...loaded].flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}));
  return new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([module]) => module));
}

function usersOf(reach: Graph['reach']): Graph['users'] {
  const users = new Map<Module, string[]>();
  for (const [program, modules] of reach)
    for (const module of modules) users.set(module, [...(users.get(module) ?? []), program]);
  return users;
}

const importsOf = ({ inputs }: Metafile, module: Module): readonly Module[] =>
  (inputs[module]?.imports ?? [])
    .filter(({ kind, path, external }) => external !== true && (kind !== 'dynamic-import' || isOfPackage(path)))
    .map(({ path }) => path);

/** What a package loads late belongs to it like the rest: only our own late parts are parts. */
export const isOfPackage = (module: Module | undefined): boolean => module?.includes('node_modules/') === true;

function unknown(module: Module): never {
  throw new Error(`the bundles know no module ${module}`);
}
