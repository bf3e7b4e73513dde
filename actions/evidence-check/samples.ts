import { readJsonFile } from './compare/json-file.ts';
import type { Schemas } from './compare/schema-node.ts';
import type { Finding } from './compare/weakening.ts';
import { secretFindings } from './documents.ts';
import type { HeadSchemas } from './head-schemas.ts';
import { isPrivate, isRegularFile, PLACES, type Tree } from './trees.ts';

/** Names of the documents whose schema or one that it refers to is among the changed paths, or whose samples are. */
export function affectedSchemas(changed: readonly string[], schemas: Schemas): readonly string[] {
  const touched = new Set(
    changed.flatMap((path) => PLACES.schemas.exec(path)?.groups?.name ?? []).map((name) => `${name}.schema.json`),
  );
  const reaches = new Map<string, ReadonlySet<string>>(
    [...schemas].map(([file, schema]) => [file, referencesOf(schema)]),
  );
  const isTouched = (file: string): boolean => [...closureIn(reaches, [file])].some((one) => touched.has(one));
  const direct = [...schemas.keys()].filter(isTouched).map((file) => file.replace(/\.schema\.json$/, ''));
  const sampled = changed.flatMap((path) => PLACES.samples.exec(path)?.groups?.schema ?? []);
  return [...new Set([...direct, ...sampled])].filter((name) => !name.startsWith('common.')).sort();
}

/** These files and whatever they refer to, directly or not. */
export function closureOfFiles(files: readonly string[], schemas: Schemas): ReadonlySet<string> {
  return closureIn(new Map([...schemas].map(([file, schema]) => [file, referencesOf(schema)])), files);
}

function closureIn(reaches: ReadonlyMap<string, ReadonlySet<string>>, files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  // A set may grow while it is walked, and the walk then reaches what was added.
  for (const file of reached) for (const next of reaches.get(file) ?? []) reached.add(next);
  return reached;
}

const referencesOf = (schema: unknown): ReadonlySet<string> =>
  new Set([...JSON.stringify(schema).matchAll(/"\$ref":"([^"#]+)/g)].map(([, file = '']) => file));

/** Each sample of these schemas is accepted or refused as its name says, and there is one of each. */
export function sampleFindings(names: readonly string[], head: Tree, schemas: HeadSchemas): readonly Finding[] {
  const samples = [...head.files.keys()].flatMap((path) => {
    const { schema = '', file = '' } = PLACES.samples.exec(path)?.groups ?? {};
    return file === '' ? [] : [{ path, schema, file }];
  });
  return names.flatMap((name) => {
    const own = samples.filter(({ schema }) => schema === name);
    if (!schemas.names.includes(name)) return own.map(({ path }) => wrong(path, `there is no schema ${name}`));
    const schema = `evidence-schemas/schemas/${name}.schema.json`;
    const broken = schemas.broken(name);
    if (broken !== undefined) return [wrong(schema, `the schema ${broken}`)];
    const absent = ['valid-', 'invalid-'].filter((kind) => !own.some(({ file }) => file.startsWith(kind)));
    const lonely = absent.length === 0 ? [] : [wrong(schema, `there is no sample ${absent.join('* and no ')}*`)];
    return [...lonely, ...own.flatMap((sample) => oneSample(sample, head, schemas))];
  });
}

interface Sample {
  readonly path: string;
  readonly schema: string;
  readonly file: string;
}

function oneSample({ path, schema, file }: Sample, head: Tree, schemas: HeadSchemas): readonly Finding[] {
  const listed = head.files.get(path);
  if (listed === undefined || !isRegularFile(listed)) return [wrong(path, 'it cannot be read')];
  const read = readJsonFile(head.read(path));
  const valid = file.startsWith('valid-');
  if (!valid && !file.startsWith('invalid-')) return [wrong(path, 'its name says neither valid- nor invalid-')];
  // What no reader accepts is refused before its schema is asked.
  if ('fault' in read) return valid ? [wrong(path, `it ${read.fault}`)] : [];
  const faults = schemas.faults(schema, read.value) ?? [];
  const [first] = faults;
  const refused = first && wrong(path, faults.map(({ message }) => message).join(', '), read.lineOf(first.place));
  const judged = valid ? refused : faults.length === 0 ? wrong(path, `${schema} accepts it`) : undefined;
  return [...(judged === undefined ? [] : [judged]), ...(isPrivate(schema) ? [] : secretFindings(path, read, valid))];
}

const wrong = (file: string, message: string, line = 1): Finding => ({ kind: 'sample-wrong', file, line, message });
