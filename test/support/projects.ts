import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The test projects, from the one that answers at once to the one that takes minutes. */
export const PROJECTS = ['pure', 'forged', 'contract', 'process', 'simulation'] as const;
export type Project = (typeof PROJECTS)[number];

const root = dirname(dirname(import.meta.dirname));
/** What makes a test wait: child processes, an engine, a bundler, or a whole phase. */
const OUTSIDE_MODULES = new RegExp(
  `^(${[
    'node:child_process',
    '@duckdb/.*',
    'esbuild',
    '.*/rehearsal/processes/(run-action|early-actions)\\.ts',
    '.*/m1-packaging/facts/.*',
    '@spine-green/runtime/services/oracle/.*',
  ].join('|')})$`,
  'm',
);
/** Verifies a whole bundle again for each row, and needs nothing else. */
const WHOLE_BUNDLES = 'test/support/forger/examples.ts';
const OUTSIDE_FILES = new RegExp(
  `^test/(integration/|support/(${[
    'servers/',
    'daemons/mode-process',
    'task-image',
    'embedded-host',
    'supervisor-host',
    'phase-driver',
  ].join('|')}))`,
);

/** Every test file by its project, from what it imports: nobody has to keep a list. */
export function testFiles(): Readonly<Record<Project, readonly string[]>> {
  const files = globSync('test/**/*.test.ts', { cwd: root }).sort();
  const found: Record<Project, string[]> = { pure: [], forged: [], contract: [], process: [], simulation: [] };
  for (const file of files) found[projectOf(file)].push(file);
  return found;
}

function projectOf(file: string): Project {
  const reached = [...reachedFrom(file)];
  if (reached.includes('test/simulation/platform.ts')) return 'simulation';
  if (reached.some((one) => one.startsWith('test/contracts/'))) return 'contract';
  const outside = reached.some(
    (one) => OUTSIDE_FILES.test(one) || OUTSIDE_MODULES.test(imports(readFileSync(join(root, one), 'utf8'))),
  );
  if (outside) return 'process';
  return reached.includes(WHOLE_BUNDLES) ? 'forged' : 'pure';
}

const imports = (text: string): string =>
  [...text.matchAll(/(?:^|\n)(?:import|export)[^;]*?from\s+'([^']+)'/g)].map((match) => match[1]).join('\n');

/** The test's own tree below `test/`; the product is what it is about and does not count. */
function reachedFrom(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const name of imports(text).split('\n')) {
    const next = name.startsWith('.') ? join(dirname(file), name) : '';
    // A missing file is the failure of the one test that imports it, and not of every run.
    if (next.startsWith('test/') && next.endsWith('.ts') && existsSync(join(root, next))) reachedFrom(next, known);
  }
  return known;
}
