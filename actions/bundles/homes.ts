import { type Graph, isOfPackage, type Module } from './graph.ts';

/** Parts that every action loads, from the one that imports nothing to the one that imports the others. */
export const SHARED_PARTS = ['schemas', 'substrate', 'lib'] as const;

const isDocument = (module: Module): boolean => module.startsWith('evidence-schemas/src/generated/');

/**
 * The part that holds a module for all who need it. A module without a home is copied into the programs that need it.
 *
 * 1. What one program needs belongs to it. What several need is shared by its workspace.
 * 2. Validators are large, so only those that shared code itself needs are shared. Any other is copied into the few
 *    actions that use it: no two of them meet in one process.
 * 3. What only late parts need is in the first of them that needs it; the later ones are loaded after it.
 * 4. A package is where the lowest of its importers is.
 */
export function findHomes(graph: Graph, late: readonly string[]): ReadonlyMap<Module, string> {
  const { users } = graph;
  const homes = new Map<Module, string>();
  for (const [module, names] of users) {
    const home = names.length < 2 ? undefined : (lateHome(names, late) ?? workspaceHome(module));
    if (home !== undefined) homes.set(module, home);
  }
  const isShared = (module: Module): boolean => (users.get(module)?.length ?? 0) > 1;
  shareDocuments(homes, graph, isShared);
  sharePackages(homes, graph, { isShared, order: [...SHARED_PARTS, ...late] });
  return homes;
}

function lateHome(names: readonly string[], late: readonly string[]): string | undefined {
  return names.every((name) => late.includes(name)) ? late.find((name) => names.includes(name)) : undefined;
}

function workspaceHome(module: Module): string | undefined {
  if (isDocument(module) || isOfPackage(module)) return undefined;
  if (module.startsWith('evidence-schemas/')) return 'schemas';
  return module.startsWith('runtime/') ? 'substrate' : 'lib';
}

function shareDocuments(homes: Map<Module, string>, graph: Graph, isShared: (module: Module) => boolean): void {
  // A map may grow while it is walked, and the walk then reaches what was added.
  for (const module of homes.keys())
    for (const next of graph.imports(module))
      if (isDocument(next) && isShared(next) && !homes.has(next)) homes.set(next, 'schemas');
}

interface PackageRules {
  readonly isShared: (module: Module) => boolean;
  readonly order: readonly string[];
}

function sharePackages(homes: Map<Module, string>, graph: Graph, { isShared, order }: PackageRules): void {
  for (const home of order)
    for (const [module, its] of homes)
      if (its === home)
        for (const next of graph.imports(module))
          if (isOfPackage(next) && isShared(next) && !homes.has(next)) homes.set(next, home);
}
