import { isObject } from '../lib/checks/meets.ts';
import { codesRule, definitionRule, releasedRule, universalRule } from './compare/definition.ts';
import { type JsonFile, type JsonFileRead, type Place, readJsonFile } from './compare/json-file.ts';
import type { MemberRule } from './compare/members.ts';
import { looserSchema, type TwoSides } from './compare/schema.ts';
import { type Finding, type Kind, listed, same, type Weakening } from './compare/weakening.ts';
import { documentFindings } from './documents.ts';
import { headSchemas } from './head-schemas.ts';
import { affectedSchemas, closureOfFiles, sampleFindings } from './samples.ts';
import { changedPaths, isDocument, isRegularFile, isSample, isSchema, PLACES, type Tree } from './trees.ts';

export interface Comparison {
  readonly findings: readonly Finding[];
  /** Changed files that have a meaning here: schemas, samples, definitions, codes, evidence. */
  readonly compared: readonly string[];
}

/** Everything in which the head asks less than the base, and every piece of evidence that it brings and that is none. */
export function compareTrees(base: Tree, head: Tree): Comparison {
  const compared = changedPaths(base.files, head.files).filter(
    (path) => isSchema(path) || isSample(path) || isDocument(path) || PLACES.released.test(path),
  );
  const readable = (tree: Tree, path: string): boolean => {
    const file = tree.files.get(path);
    return file !== undefined && isRegularFile(file);
  };
  const closed = compared.filter((path) => head.files.has(path) && !readable(head, path));
  const sides = { base: schemasOf(base), head: schemasOf(head) };
  const schemas = headSchemas(sides.head);
  const brought = compared.filter((path) => isDocument(path) && readable(head, path));
  return {
    compared,
    findings: unique([
      ...closed.map((path) => atTop('unreadable', path, 'is no regular file, or larger than a document can be')),
      ...schemaFindings({ base, head }, compared, sides),
      ...ruledFindings({ base, head }, compared),
      ...sampleFindings(affectedSchemas(compared, sides.head), head, schemas),
      ...documentFindings(brought, head, schemas),
    ]),
  };
}

interface Trees {
  readonly base: Tree;
  readonly head: Tree;
}

/** What other schemas refer to; one that cannot be read is nothing that anybody could refer to. */
function schemasOf(tree: Tree): ReadonlyMap<string, unknown> {
  const files = [...tree.files].filter(([path, file]) => isSchema(path) && isRegularFile(file));
  return new Map(
    files.flatMap(([path]) => {
      const read = readJsonFile(tree.read(path));
      return 'fault' in read ? [] : [[path.slice(path.lastIndexOf('/') + 1), read.value] as const];
    }),
  );
}

function schemaFindings(trees: Trees, compared: readonly string[], sides: TwoSides): readonly Finding[] {
  const released = closureOfFiles(releasedFiles(trees.base), sides.base);
  return compared.filter(isSchema).flatMap((path) => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const frozen = released.has(file);
    return comparedFile(trees, path, {
      gone: frozen ? 'released-schema-changed' : 'schema-removed',
      rule: frozen ? unchanged : () => looserSchema(file, sides),
    });
  });
}

function releasedFiles({ files, read }: Tree): readonly string[] {
  const path = [...files.keys()].find((one) => PLACES.released.test(one));
  const list = path === undefined ? undefined : readJsonFile(read(path));
  return list === undefined || 'fault' in list ? [] : listed(list.value).map((name) => `${String(name)}.schema.json`);
}

/** A released schema never changes in any way that a parser sees; the next version stands beside it. */
const unchanged: MemberRule = (base, head) => {
  if (same(base, head)) return [];
  const at = firstDifference(base, head);
  return [
    {
      kind: 'released-schema-changed',
      at,
      message: `${at.join('/')} differs: leave it and add the next version beside it`,
    },
  ];
};

function firstDifference(base: unknown, head: unknown): Place {
  const isList = Array.isArray(base) && Array.isArray(head);
  if (!isList && !(isObject(base) && isObject(head))) return [];
  const names = isList ? [...head.keys()] : Object.keys(head);
  const member = (value: unknown, name: string | number): unknown =>
    Array.isArray(value) ? value[Number(name)] : isObject(value) ? value[name] : undefined;
  const name = names.find((one) => !same(member(base, one), member(head, one)));
  return name === undefined ? [] : [name, ...firstDifference(member(base, name), member(head, name))];
}

interface Ruled {
  /** What it is when the whole file is not there any more. */
  readonly gone: Kind;
  readonly rule: MemberRule;
}

const RULED: readonly (Ruled & { readonly place: RegExp })[] = [
  { place: PLACES.definitions, gone: 'lane-removed', rule: definitionRule },
  { place: PLACES.universal, gone: 'check-removed', rule: universalRule },
  { place: PLACES.codes, gone: 'code-removed', rule: codesRule },
  { place: PLACES.released, gone: 'released-schema-changed', rule: releasedRule },
];

const ruledFindings = (trees: Trees, compared: readonly string[]): readonly Finding[] =>
  RULED.flatMap((ruled) =>
    compared.filter((path) => ruled.place.test(path)).flatMap((path) => comparedFile(trees, path, ruled)),
  );

function comparedFile({ base, head }: Trees, path: string, { gone, rule }: Ruled): readonly Finding[] {
  const [before, after] = [readOf(base, path), readOf(head, path)];
  if (before === undefined)
    return after !== undefined && 'fault' in after ? [atTop('unreadable', path, after.fault)] : [];
  if (after === undefined) return [atTop(gone, path, 'the file is not there any more')];
  if ('fault' in after) return [atTop('unreadable', path, after.fault)];
  // Without what it was there is nothing to hold it against, which is no permission.
  if ('fault' in before) return [atTop('unreadable', path, `its base ${before.fault}`)];
  return rule(before.value, after.value, []).map((one) => findingAt(path, after, one));
}

function readOf(tree: Tree, path: string): JsonFileRead | undefined {
  const file = tree.files.get(path);
  if (file === undefined) return undefined;
  return isRegularFile(file)
    ? readJsonFile(tree.read(path))
    : { fault: 'is no regular file, or larger than a document can be' };
}

const findingAt = (file: string, { lineOf }: JsonFile, { kind, at, message }: Weakening): Finding => ({
  kind,
  file,
  line: lineOf(at),
  message,
});

const atTop = (kind: Kind, file: string, message: string): Finding => ({ kind, file, line: 1, message });

const unique = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((one) => [JSON.stringify(one), one])).values(),
];
