import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedFunctions } from './exported-functions.ts';
import { importCycles } from './import-cycles.ts';
import { type Signature, signaturesOf } from './signatures.ts';
import { importsOf, root, type SourceFile, sourceFiles } from './source-files.ts';

/** Workspaces that these rules cover; a workspace that keeps them is added here. */
const SHAPED_WORKSPACES = ['evidence-schemas', 'runtime', 'actions', 'cdktf'];
/** Tests have no exports to speak of, but their folders fill up like any other. */
const WORKSPACES_WITH_ROOMS = [...SHAPED_WORKSPACES, 'test'];

const FILES_PER_FOLDER_MAX = 20;
const PARAMETERS_MAX = 3;

/** Folders that are lists by nature: nobody looks for a concept in them. */
const LISTS: Readonly<Record<string, string>> = {
  'evidence-schemas/schemas': 'one file for each kind of document',
  'evidence-schemas/src/generated': 'generated from the schemas',
  'evidence-schemas/samples/ledger_event.v1': 'one sample for each kind of event',
};

/** Functions that may take more parameters, each with its reason. The list only shrinks. */
const LONG_SIGNATURES: Readonly<Record<string, string>> = {
  'runtime/src/evidence/write.ts createEvidence':
    'target, key, descriptor, document: one order for every writer of evidence, and the type of the descriptor decides',
  'runtime/src/evidence/write.ts replaceEvidence': 'the order of createEvidence, and the version that was read',
  'runtime/src/observability/writer.ts writeDerived': 'the order of createEvidence',
  'runtime/src/evidence/read.ts readEvidence': 'the counterpart of createEvidence, and a version where one is pinned',
  'actions/lib/bundle/verify-phases.ts verifyLanes': 'not looked at yet',
  'actions/lib/bundle/verify-phases.ts verifyCompletion': 'not looked at yet',
  'actions/lib/bundle/scope/verify-scope.ts writerFaults': 'not looked at yet',
  'actions/lib/ledger/approval-guard.ts differences': 'not looked at yet',
};

/** Methods of a port with more, where it says them and where an adapter has them: bucket and key, topic and partition stand
 * first in each, and a reader of one calls the others. */
const LONG_PORT_METHODS: Readonly<Record<string, readonly string[]>> = {
  'runtime/src/substrate/event-log/port.ts': ['read'],
  'runtime/src/substrate/event-log/kafka/kafka.ts': ['read'],
  'runtime/src/substrate/event-log/postgres/postgres.ts': ['read'],
  'runtime/src/substrate/object-store/port.ts': ['put', 'putFile', 'download'],
  'runtime/src/substrate/object-store/directory.ts': ['put', 'putFile', 'download'],
  'runtime/src/substrate/object-store/s3/store.ts': ['put', 'putFile', 'download'],
  'runtime/src/services/reporter/lock/lock.ts': ['put', 'putFile'],
};

const LONGER: readonly string[] = [
  ...Object.keys(LONG_SIGNATURES),
  ...Object.entries(LONG_PORT_METHODS).flatMap(([path, names]) => names.map((name) => `${path} ${name}`)),
];

const inWorkspace = (path: string, workspaces: readonly string[]): boolean =>
  workspaces.some((workspace) => path.startsWith(`${workspace}/`));

const files = sourceFiles().filter(({ path }) => inWorkspace(path, SHAPED_WORKSPACES));
/** Every action has one, and it has one name: `startAction` calls it. */
const isEntry = ({ path, name }: { readonly path: string; readonly name: string }): boolean =>
  name === 'run' && /^actions\/[^/]+\/main\.ts$/.test(path);

const functions = files.flatMap(exportedFunctions).filter((one) => !isEntry(one));
const signatures = files.flatMap(signaturesOf);

/** Files of every folder, whatever they hold, without what is installed or built. */
function filesByFolder(workspace: string): ReadonlyMap<string, number> {
  const entries = readdirSync(join(root, workspace), { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, entry.parentPath).split(sep).join('/'))
    .filter((folder) => !/(^|\/)(node_modules|dist)(\/|$)/.test(folder));
  return new Map([...Map.groupBy(folders, (folder) => folder)].map(([folder, all]) => [folder, all.length]));
}

const fullFolders = (): readonly string[] =>
  WORKSPACES_WITH_ROOMS.flatMap((workspace) => [...filesByFolder(workspace)])
    .filter(([, count]) => count > FILES_PER_FOLDER_MAX)
    .map(([folder]) => folder);

const longSignatures = (among: readonly Signature[] = signatures): readonly string[] =>
  among.filter(({ parameters }) => parameters > PARAMETERS_MAX).map(({ path, name }) => `${path} ${name}`);

function namesakes(found: typeof functions): readonly string[] {
  const byName = Map.groupBy(found, ({ path, name }) => `${path.split('/')[0]} ${name}`);
  return [...byName]
    .filter(([, all]) => all.length > 1)
    .map(([name, all]) => `${name}: ${all.map(({ path }) => path).join(', ')}`);
}

describe('the shape of the workspaces', () => {
  it('is seen at all', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(functions.length).toBeGreaterThan(400);
    expect(signatures.length).toBeGreaterThan(4 * functions.length);
  });

  it(`a folder holds at most ${FILES_PER_FOLDER_MAX} files (give its concepts rooms)`, () => {
    expect(fullFolders().filter((folder) => !(folder in LISTS))).toEqual([]);
  });

  it('modules do not import each other in a circle, not even types (move what both need to where both see it)', () => {
    expect(importCycles(files.flatMap(importsOf))).toEqual([]);
  });

  it('two exported functions of a workspace have two names (name what they mean)', () => {
    expect(namesakes(functions)).toEqual([]);
  });

  it(`a function takes at most ${PARAMETERS_MAX} parameters (else one options object)`, () => {
    expect(longSignatures().filter((name) => !LONGER.includes(name))).toEqual([]);
  });

  it('every exception is still needed', () => {
    const needed = [...fullFolders(), ...longSignatures()];
    expect([...Object.keys(LISTS), ...LONGER].filter((name) => !needed.includes(name))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const edges = (...pairs: readonly string[]) => pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));

  it.each([
    { given: 'a chain', imports: edges('ab', 'bc', 'ac'), cycles: [] },
    { given: 'two that import each other', imports: edges('ab', 'ba'), cycles: [['a', 'b']] },
    { given: 'a circle behind a chain', imports: edges('ab', 'bc', 'cd', 'db'), cycles: [['b', 'c', 'd']] },
    {
      given: 'two circles',
      imports: edges('ab', 'ba', 'cd', 'dc', 'bc'),
      cycles: [
        ['c', 'd'],
        ['a', 'b'],
      ],
    },
    { given: 'one that imports itself', imports: edges('aa'), cycles: [['a']] },
  ])('$given: $cycles', ({ imports, cycles }) => {
    expect(importCycles(imports)).toEqual(cycles);
  });

  it('a type import is an import', () => {
    const file: SourceFile = { path: 'runtime/src/a.ts', text: "import type { B } from './b.ts';\n" };
    expect(importsOf(file)).toEqual([{ from: 'runtime/src/a.ts', to: 'runtime/src/b.ts', typeOnly: true }]);
  });

  it.each([
    ['export function f(a: A, b: B): void {}', [['f', 2]]],
    ['export async function f({ a, b }: O, ...rest: B[]) {}', [['f', 2]]],
    ['export const f = <T>(a: T, b: B, c: C, d: D) => a, g = 1;', [['f', 4]]],
    ['export const f = async (): Promise<void> => {};', [['f', 0]]],
    ['const f = () => 1;\nexport interface I { f(a: A): void }', []],
  ])('%s exports %j', (text, found) => {
    const seen = exportedFunctions({ path: 'runtime/src/a.ts', text });
    expect(seen.map(({ name, parameters }) => [name, parameters])).toEqual(found);
  });

  it.each([
    ['function f(a: A, b: B, c: C, d: D) {}', ['f']],
    ['export function f() { return g; function g(a: A, b: B, c: C, d?: D) {} }', ['g']],
    ['const f = <T>(a: T, b: T, c: T, ...d: T[]) => a;', ['f']],
    ['const port = { put: (a, b, c, d) => a, get(a, b, c, d) {} };', ['put', 'get']],
    ['class Store { put = (a, b, c, d) => a; get(a, b, c, d) {} }', ['put', 'get']],
    ['list.reduce((a, b, c, d) => a, 0);', ['anonymous']],
    ['interface I { f(a: A, b: B, c: C, d: D): void; g: (a: A, b: B, c: C, d: D) => void }', ['f', 'g']],
    ['type F = (a: A, b: B, c: C, d: D) => void;', ['F']],
    ['export const f = (a, { b, c, d, e }, [g, h]) => a;', []],
  ])('%s is long in %j', (text, found) => {
    const seen = longSignatures(signaturesOf({ path: 'a.ts', text }));
    expect(seen).toEqual(found.map((name) => `a.ts ${name}`));
  });

  it('a name is taken once in each workspace', () => {
    const of = (path: string) => ({ path, name: 'f', parameters: 0 });
    expect(namesakes([of('runtime/a.ts'), of('actions/a.ts')])).toEqual([]);
    expect(namesakes([of('runtime/a.ts'), of('runtime/b.ts')])).toEqual(['runtime f: runtime/a.ts, runtime/b.ts']);
  });
});
