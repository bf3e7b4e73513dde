import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const WORKSPACES = ['evidence-schemas', 'runtime', 'actions', 'cdktf', 'test'];
const LEFT_OUT = /(^|\/)(node_modules|dist|generated)(\/|$)/;

export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every TypeScript file of ours, generated ones left out. */
export const sourceFiles = (): readonly SourceFile[] =>
  WORKSPACES.flatMap((workspace) => readdirSync(join(root, workspace), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

/** Imports of our own modules, workspace names resolved to files. */
export function importsOf(file: SourceFile): readonly Import[] {
  const statements = [...file.text.matchAll(STATEMENT)].map(([, type, name]) => ({
    name,
    typeOnly: type !== undefined,
  }));
  const dynamic = [...file.text.matchAll(DYNAMIC)].map(([, name]) => ({ name, typeOnly: false }));
  return [...statements, ...dynamic].flatMap(({ name, typeOnly }) => {
    const to = resolve(file.path, name ?? '');
    return to === undefined ? [] : [{ from: file.path, to, typeOnly }];
  });
}

/** The file behind a sub-path, as `exports` of the workspace says. */
function insideOf(workspace: string, subPath: string | undefined): string {
  if (subPath === undefined) return 'src/index.ts';
  if (workspace === 'runtime') return `src/${subPath}.ts`;
  if (subPath.startsWith('compiler/')) return `src/${subPath}.ts`;
  if (workspace !== 'evidence-schemas' || subPath.startsWith('schemas/')) return subPath;
  return `src/generated/${subPath.replace('documents/', '')}.ts`;
}

/** Undefined for packages of others and for built-in modules. */
function resolve(from: string, name: string): string | undefined {
  if (name.startsWith('.')) return join(dirname(from), name).split(sep).join('/');
  const own = /^@spine-green\/([^/]+)(?:\/(.+))?$/.exec(name);
  if (own?.[1] === undefined) return undefined;
  const inside = insideOf(own[1], own[2]);
  const path = `${own[1]}/${inside}`;
  if (!existsSync(join(root, path))) throw new Error(`${from} imports ${name}, and ${path} does not exist`);
  return path;
}
