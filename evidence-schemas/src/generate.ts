/** Generates types and standalone validators from `schemas/`; `--check` compares with what is committed. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schemaFolder = join(root, 'schemas');
const outputFolder = join(root, 'src', 'generated');
const suffix = '.schema.json';
const banner = '// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.';

type Schema = Record<string, unknown> & { $id: string; title?: string };

const fileNames = readdirSync(schemaFolder)
  .filter((name) => name.endsWith(suffix))
  .sort();
const schemas = fileNames.map((name): [string, Schema] => [
  name.slice(0, -suffix.length),
  JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')) as Schema,
]);

for (const [name, schema] of schemas) {
  if (schema.$id !== `${name}${suffix}`) throw new Error(`${name}: $id must be ${name}${suffix}, found ${schema.$id}`);
}

const files = new Map<string, string>();
const exportsOf: string[] = [];
for (const [name, schema] of schemas) {
  if (name.startsWith('common.')) continue;
  const type = typeName(name);
  const ajv = compiler();
  const validate = ajv.getSchema(schema.$id);
  if (validate === undefined) throw new Error(`${name}: not compiled`);
  files.set(`${name}.validate.js`, `${banner}\n${asEsm(standalone.default(ajv, validate))}\n`);
  files.set(
    `${name}.validate.d.ts`,
    `${banner}\nimport type { Validator } from '../validator.ts';\ndeclare const validate: Validator;\nexport default validate;\n`,
  );
  const types = await compile({ ...schema, title: type }, type, {
    cwd: `${schemaFolder}/`,
    bannerComment: banner,
    additionalProperties: false,
    declareExternallyReferenced: true,
    strictIndexSignatures: true,
    format: false,
  });
  files.set(`${name}.type.ts`, `${types.trim()}\n`);
  exportsOf.push(
    [
      `export type { ${type} } from './generated/${name}.type.ts';`,
      `import type { ${type} } from './generated/${name}.type.ts';`,
      `import validate${type} from './generated/${name}.validate.js';`,
      `export const is${type} = (value: unknown): value is ${type} => validate${type}(value);`,
      `export const faultsOf${type} = (value: unknown): readonly Fault[] => faultsFrom(validate${type}, value);`,
      `export const parse${type} = (value: unknown): ${type} => parseWith<${type}>(validate${type}, '${name}', value);`,
    ].join('\n'),
  );
}
const documents = [
  banner,
  "import { type Fault, faultsFrom, parseWith, type Validator } from './validator.ts';",
  ...exportsOf,
  '/** Validator of every schema by its name and version. */',
  'export const validators = {',
  ...documentNames.map((name) => `  '${name}': validate${typeName(name)} as Validator,`),
  '} as const;',
  'export type SchemaName = keyof typeof validators;',
].join('\n');
files.set('../documents.ts', `${documents}\n`);

if (process.argv.includes('--check')) check();
else write();

/** A compiler of its own for each schema: the names in its output then depend on that schema alone. */
function compiler(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  for (const [, schema] of schemas) ajv.addSchema(schema);
  return ajv;
}

function typeName(name: string): string {
  return name
    .split(/[._-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** ajv's standalone output still calls `require` for its run-time helpers; imports make it a real ES module. */
function asEsm(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)/g, (_, path: string) => {
    const local = `helper${imports.length}`;
    imports.push(`import ${local} from '${path}.js';`);
    return local;
  });
  return [...imports, body].join('\n');
}

function write(): void {
  rmSync(outputFolder, { recursive: true, force: true });
  mkdirSync(outputFolder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(outputFolder, name), text);
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
