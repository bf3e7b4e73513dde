import { findSecrets, readJson } from '@spine-green/evidence-schemas';
import { packedFiles } from '../lib/bundle/packed-files.ts';
import { isObject } from '../lib/checks/meets.ts';
import { type JsonFile, type Place, readJsonFile } from './compare/json-file.ts';
import type { Finding, Kind } from './compare/weakening.ts';
import type { HeadSchemas } from './head-schemas.ts';
import { FILE_BYTES_MAX, isPrivate, type Tree } from './trees.ts';

const TAG = 'fp.';
const PACKED = '.bundle.zst';

/**
 * What the head brings as evidence: each document that says which schema it follows is held against that schema as the
 * head has it, and scanned; below a bundle everything is.
 */
export function documentFindings(paths: readonly string[], head: Tree, schemas: HeadSchemas): readonly Finding[] {
  const bundles = [...head.files.keys()].filter((path) => /(?:^|\/)bundle\.json$/.test(path));
  const folders = bundles.map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  return paths.flatMap((path) => {
    if (path.endsWith(PACKED)) return packedFindings(path, head.read(path), schemas);
    const inBundle = folders.some((folder) => folder !== '' && path.startsWith(folder));
    return fileFindings({ path, bytes: head.read(path), inBundle }, schemas);
  });
}

interface Brought {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Everything in a bundle is evidence, whatever it calls itself. */
  readonly inBundle: boolean;
}

function fileFindings({ path, bytes, inBundle }: Brought, schemas: HeadSchemas): readonly Finding[] {
  if (path.endsWith('.jsonl')) return lineFindings({ path, bytes, inBundle }, schemas);
  const file = readJsonFile(bytes);
  if ('fault' in file) {
    // Settings of tools may hold comments; a bundle may not. What is compared with its base is read there.
    return inBundle ? [{ kind: 'unreadable', file: path, line: 1, message: `the document ${file.fault}` }] : [];
  }
  return judged(file.value, { schemas, inBundle }).map(({ kind, place, message }) => ({
    kind,
    file: path,
    line: file.lineOf(place),
    message,
  }));
}

function lineFindings({ path, bytes, inBundle }: Brought, schemas: HeadSchemas): readonly Finding[] {
  return Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((text, index): readonly Finding[] => {
      const at = { file: path, line: index + 1 };
      if (text === '') return [];
      const read = readJson(text);
      if ('fault' in read) return [{ kind: 'unreadable', ...at, message: `the line ${read.fault}` }];
      return judged(read.value, { schemas, inBundle }).map(({ kind, message }) => ({ kind, ...at, message }));
    });
}

/** A packed bundle has no lines; the message names the file in it. */
function packedFindings(path: string, bytes: Uint8Array, schemas: HeadSchemas): readonly Finding[] {
  const packed = packedFiles(bytes);
  const { files, refused } = packed.list();
  const faults = refused.map(
    ({ what }): Finding => ({ kind: 'unreadable', file: path, line: 1, message: `the bundle ${what}` }),
  );
  const inside = files
    .filter((file) => /\.jsonl?$/.test(file.path))
    .flatMap((file): readonly Finding[] => {
      const read = packed.read(file.path, FILE_BYTES_MAX);
      if ('fault' in read) return [{ kind: 'unreadable', file: file.path, line: 1, message: read.fault }];
      return fileFindings({ path: file.path, bytes: read.bytes, inBundle: true }, schemas);
    });
  return [
    ...faults,
    ...inside.map((found) => ({ ...found, file: path, line: 1, message: `${found.file}: ${found.message}` })),
  ];
}

interface Judged {
  readonly kind: Kind;
  readonly place: Place;
  readonly message: string;
}

function judged(
  document: unknown,
  { schemas, inBundle }: { readonly schemas: HeadSchemas; readonly inBundle: boolean },
): readonly Judged[] {
  const tag = isObject(document) && typeof document.schema === 'string' ? document.schema : '';
  if (!tag.startsWith(TAG)) return inBundle ? secretsOf(document) : [];
  const name = tag.slice(TAG.length);
  const secrets = isPrivate(name) ? [] : secretsOf(document);
  const faults = schemas.faults(name, document);
  if (faults === undefined) {
    return [
      { kind: 'evidence-invalid', place: ['schema'], message: `the head has no schema ${name.slice(0, 64)}` },
      ...secrets,
    ];
  }
  const invalid = faults.map(
    ({ place, message }): Judged => ({ kind: 'evidence-invalid', place, message: `${name}: ${message}` }),
  );
  return [...invalid, ...secrets];
}

/** Hits by rule and place; the value is never repeated. */
const secretsOf = (document: unknown): readonly Judged[] =>
  findSecrets(document).map(({ rule, json_path }) => ({
    kind: 'evidence-secret',
    place: placeOf(document, json_path),
    message: `${rule} at ${json_path}`,
  }));

/** Of a sample. One that is invalid may have a member that is named like a credential by mistake: that is what it shows. */
export const secretFindings = (path: string, file: JsonFile, valid: boolean): readonly Finding[] =>
  secretsOf(file.value)
    .filter(({ message }) => valid || !message.startsWith('credential_field'))
    .map(({ kind, place, message }) => ({ kind, file: path, line: file.lineOf(place), message }));

/** The place of a path such as `$.a.b[3]`, as far as it names members that are there: a name may hold dots itself. */
function placeOf(document: unknown, path: string): Place {
  const place: (string | number)[] = [];
  let value = document;
  let rest = path.slice(1);
  while (rest !== '') {
    const index = /^\[(\d+)\]/.exec(rest);
    const names = isObject(value) ? Object.keys(value).filter((name) => rest.startsWith(`.${name}`)) : [];
    const name = names.toSorted((a, b) => b.length - a.length)[0];
    if (Array.isArray(value) && index !== null) {
      place.push(Number(index[1]));
      value = value[Number(index[1])];
      rest = rest.slice(index[0].length);
    } else if (isObject(value) && name !== undefined) {
      place.push(name);
      value = value[name];
      rest = rest.slice(name.length + 1);
    } else return place;
  }
  return place;
}
