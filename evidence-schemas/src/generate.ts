/** Generates types and standalone validators from `schemas/`; `--check` compares with what is committed. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import type { Schema } from './compiler/schema-closure.ts';
import { validatorSource } from './compiler/validator-source.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schemaFolder = join(root, 'schemas');
const outputFolder = join(root, 'src', 'generated');
const suffix = '.schema.json';
const banner = '// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.';

const schemas = readSchemas();
const documentNames = [...schemas.keys()]
  .filter((id) => !id.startsWith('common.'))
  .map((id) => id.slice(0, -suffix.length));
const files = new Map<string, string>();
for (const name of documentNames) {
  files.set(`${name}.validate.js`, `${banner}\n${validatorSource(name + suffix, schemas)}\n`);
  files.set(`${name}.validate.d.ts`, validatorDeclaration());
  files.set(`${name}.type.ts`, await typeSource(name));
  files.set(`${name}.ts`, descriptorSource(name));
}
files.set('names.ts', namesSource());
files.set('catalog.ts', catalogSource());

if (process.argv.includes('--check')) check();
else write();

function readSchemas(): ReadonlyMap<string, Schema> {
  const fileNames = readdirSync(schemaFolder).filter((name) => name.endsWith(suffix));
  const read = fileNames.sort().map((name): [string, Schema] => {
    const schema = JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')) as Schema;
    if (schema.$id !== name) throw new Error(`${name}: $id must be the file name, found ${schema.$id}`);
    return [name, schema];
  });
  return new Map(read);
}

function validatorDeclaration(): string {
  const lines = [
    banner,
    "import type { Validator } from '../validator.ts';",
    'declare const validate: Validator;',
    'export default validate;',
  ];
  return `${lines.join('\n')}\n`;
}

async function typeSource(name: string): Promise<string> {
  const type = typeName(name);
  const types = await compile({ ...withUnknowns(schemas.get(name + suffix)), title: type }, type, {
    cwd: `${schemaFolder}/`,
    bannerComment: banner,
    additionalProperties: false,
    declareExternallyReferenced: true,
    strictIndexSignatures: true,
    // Tuples of every legal length would refuse lists whose length is only known at run time.
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return `${types.trim()}\n`;
}

/** A schema that is only described admits any value; the type generator would take it for an object. */
function withUnknowns(schema: Schema | undefined): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const onlyDescribed = Object.entries(value).every(
      ([key, text]) => key === 'description' && typeof text === 'string',
    );
    return onlyDescribed && 'description' in value ? { ...value, tsType: 'unknown' } : value;
  }) as Record<string, unknown>;
}

/** One module per schema, imported one by one: who writes one kind of document loads one validator. */
function descriptorSource(name: string): string {
  const type = typeName(name);
  const lines = [
    banner,
    "import { type DocumentSchema, documentSchema } from '../document-schema.ts';",
    `import type { ${type} as Document } from './${name}.type.ts';`,
    `import validate from './${name}.validate.js';`,
    `export type ${type} = Document;`,
    `export const ${type}: DocumentSchema<${type}> = /* @__PURE__ */ documentSchema('${name}', validate);`,
  ];
  return `${lines.join('\n')}\n`;
}

function namesSource(): string {
  const lines = [
    banner,
    '/** Name and version of every schema. */',
    `export const SCHEMA_NAMES = [\n${documentNames.map((name) => `  '${name}',`).join('\n')}\n] as const;`,
    'export type SchemaName = (typeof SCHEMA_NAMES)[number];',
  ];
  return `${lines.join('\n')}\n`;
}

/** For readers of foreign documents, which learn from the document what it claims to be. */
function catalogSource(): string {
  const lines = [
    banner,
    "import type { DocumentSchema } from '../document-schema.ts';",
    "import type { SchemaName } from './names.ts';",
    ...documentNames.map((name) => `import { ${typeName(name)} } from './${name}.ts';`),
    '/** Every schema by its name and version. */',
    'export const documentSchemas: Readonly<Record<SchemaName, DocumentSchema<unknown>>> = {',
    ...documentNames.map((name) => `  '${name}': ${typeName(name)},`),
    '};',
  ];
  return `${lines.join('\n')}\n`;
}

function typeName(name: string): string {
  const parts = name.split(/[._-]/);
  // The compiler of types takes a letter after a digit for the first one of a word.
  const words = parts.map((part) =>
    (part.charAt(0).toUpperCase() + part.slice(1)).replaceAll(/\d[a-z]/g, (two) => two.toUpperCase()),
  );
  return words.join('');
}

/** Files that did not change keep their time, and each change appears at once: tests may be reading them. */
function write(): void {
  mkdirSync(outputFolder, { recursive: true });
  for (const [name, text] of files) {
    const path = join(outputFolder, name);
    if (readOrEmpty(path) === text) continue;
    writeFileSync(`${path}.${process.pid}.tmp`, text);
    renameSync(`${path}.${process.pid}.tmp`, path);
  }
  for (const name of readdirSync(outputFolder)) {
    const stale =
      /(?:^documents|\.v\d+(?:\.type|\.validate|\.validate\.d)?)\.(?:ts|js)$/.test(name) && !files.has(name);
    if (stale) rmSync(join(outputFolder, name), { force: true });
  }
}

function check(): void {
  const committed = new Set(readdirSync(outputFolder));
  const wrong = [...files].filter(([name, text]) => {
    committed.delete(name);
    return readOrEmpty(join(outputFolder, name)) !== text;
  });
  const names = [...wrong.map(([name]) => name), ...committed];
  if (names.length === 0) return;
  process.stderr.write(
    `Generated files differ: ${names.join(', ')}. Run \`npm run generate\` and commit the result.\n`,
  );
  process.exitCode = 1;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
