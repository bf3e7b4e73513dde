/** Modules that import each other in a circle, each circle once; empty when there is an order. Tarjan's algorithm: a
 * strongly connected component of more than one module, or a module that imports itself. */
export function importCycles(imports: readonly { readonly from: string; readonly to: string }[]): string[][] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const index = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];

  const visit = (module: string): number => {
    const own = index.size;
    index.set(module, own);
    open.push(module);
    let lowest = own;
    for (const { to } of targets.get(module) ?? []) {
      if (!index.has(to)) lowest = Math.min(lowest, visit(to));
      else if (open.includes(to)) lowest = Math.min(lowest, index.get(to) ?? own);
    }
    if (lowest === own) close(module);
    return lowest;
  };
  const close = (module: string): void => {
    const members = open.splice(open.indexOf(module));
    const importsItself = (targets.get(module) ?? []).some(({ to }) => to === module);
    if (members.length > 1 || importsItself) cycles.push(members.sort());
  };
  for (const module of targets.keys()) if (!index.has(module)) visit(module);
  return cycles;
}
