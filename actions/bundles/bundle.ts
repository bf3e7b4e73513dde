import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Module, type Program, readGraph } from './graph.ts';
import { findHomes, SHARED_PARTS } from './homes.ts';
import { actionsFolder } from './options.ts';
import { type Built, buildParts } from './parts.ts';

const START: Program = { name: 'start-action', entry: 'actions/lib/io/start.ts' };
/** Parts that are loaded by `import()`, in an order in which none needs a later one. */
const LATE: readonly Program[] = [
  { name: 'database', entry: 'runtime/src/substrate/open.ts' },
  { name: 'event-log', entry: 'runtime/src/substrate/event-log/open.ts' },
  { name: 's3', entry: 'runtime/src/substrate/object-store/s3/store.ts' },
  { name: 'ecs', entry: 'runtime/src/substrate/compute/ecs/ecs.ts' },
  { name: 'ecr', entry: 'runtime/src/substrate/image/ecr/ecr.ts' },
  { name: 'ssm', entry: 'runtime/src/substrate/parameters/ssm.ts' },
  { name: 'state-store', entry: 'runtime/src/substrate/state-store/aws.ts' },
  { name: 'named-resources', entry: 'runtime/src/substrate/named-resources/aws.ts' },
  { name: 'posture', entry: 'runtime/src/substrate/posture/aws.ts' },
  { name: 'yaml', entry: 'actions/lib/platform/yaml.ts' },
  { name: 'schema-lookup', entry: 'actions/lib/phase-end/schema-lookup.ts' },
];
/** All validators that are not shared, for the actions that look a schema up by its name. */
const CATALOG: Program = { name: 'catalog', entry: 'evidence-schemas/src/generated/catalog.ts' };

export interface Bundles {
  /** Text by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly parts: readonly Built[];
}

/** An action is a folder with `action.yml` and `main.ts`. */
export const actionNames = (): readonly string[] =>
  globSync('*/action.yml', { cwd: actionsFolder })
    .map(dirname)
    .filter((name) => existsSync(join(actionsFolder, name, 'main.ts')))
    .sort();

export async function bundleActions(): Promise<Bundles> {
  const names = actionNames();
  const programs = [START, ...names.map((name) => ({ name: `action-${name}`, entry: `actions/${name}/main.ts` }))];
  const graph = await readGraph(programs, LATE);
  const homes = findHomes(
    graph,
    LATE.map(({ name }) => name),
  );
  const listed = closure(CATALOG.entry, graph.imports);
  const partOf = (module: Module, importer: string): string => {
    const home = homes.get(module);
    if (home !== undefined) return home;
    return listed.has(module) && graph.reach.get(importer)?.has(CATALOG.entry) === true ? CATALOG.name : importer;
  };
  const late = new Map(LATE.map(({ name, entry }) => [entry, name]));
  const parts = await buildParts({ graph, partOf, late }, [
    programs,
    ...[...LATE].reverse().map((part) => [part]),
    [{ name: CATALOG.name, entry: undefined }],
    ...[...SHARED_PARTS].reverse().map((name) => [{ name, entry: undefined }]),
  ]);
  const files = new Map(parts.map(({ name, text }) => [`${name}.mjs`, text]));
  for (const name of names) files.set(`${name}.mjs`, entryFile(name));
  files.set(`${EARLY_START}.mjs`, EARLY_START_TEXT);
  return { files, parts };
}

function closure(entry: Module, imports: (module: Module) => readonly Module[]): ReadonlySet<Module> {
  const reached = new Set([entry]);
  for (const module of reached) for (const next of imports(module)) reached.add(next);
  return reached;
}

/** Loaded by `--import` before the entry of an action whose inputs are not known yet. */
const EARLY_START = 'early-start';
const EARLY_START_TEXT = [
  "import { enableCompileCache } from 'node:module';",
  "import { basename } from 'node:path';",
  'enableCompileCache();',
  `const { awaitInputs } = await import('./${START.name}.mjs');`,
  "await awaitInputs(() => import('./action-' + basename(process.argv[1])));",
  '',
].join('\n');

// A lane is a process of its own, so what a start costs is paid some two hundred times in a rehearsal: an action loads
// its own parts only, and their compiled code is kept between the processes.
const entryFile = (name: string): string =>
  [
    "import { enableCompileCache } from 'node:module';",
    'enableCompileCache();',
    `const { startAction } = await import('./${START.name}.mjs');`,
    `await startAction(() => import('./action-${name}.mjs'));`,
    '',
  ].join('\n');
