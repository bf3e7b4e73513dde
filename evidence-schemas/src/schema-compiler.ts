/** Turns one JSON Schema into the source of a standalone validator; used by the generator only. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

export type Schema = Readonly<Record<string, unknown>> & { readonly $id: string };

/**
 * ES module source whose default export validates against the schema with the given `$id`.
 * Each schema gets a compiler of its own that knows what it refers to and nothing else: the names in its output then
 * depend on those schemas alone, and a new schema changes no other file.
 */
export function validatorSource(id: string, schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    // A union that names its tag is compiled to a choice: with all errors asked for, each event would otherwise be held
    // against the nineteen kinds that it is not.
    discriminator: true,
    code: { source: true, esm: true, lines: true },
  });
  for (const reached of closureOf(id, schemas)) ajv.addSchema(reached);
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`${id}: not compiled`);
  return asEsm(standalone.default(ajv, validate));
}

/** The schema and all schemas that it refers to, directly or not, without their annotations. */
function closureOf(id: string, schemas: ReadonlyMap<string, Schema>): readonly object[] {
  const reached = new Map<string, object>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    const schema = schemas.get(next);
    if (schema === undefined) throw new Error(`${id}: refers to ${next}, which does not exist`);
    const bare = withoutAnnotations(schema);
    reached.set(next, bare as object);
    for (const [, file] of JSON.stringify(bare).matchAll(/"\$ref":"([^"#]+)/g)) if (file !== undefined) open.push(file);
  }
  return [...reached.values()];
}

const ANNOTATIONS: ReadonlySet<string> = new Set(['$comment', 'description', 'examples', 'title']);
const NAMED_SCHEMAS: ReadonlySet<string> = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties']);
const LITERALS: ReadonlySet<string> = new Set(['const', 'default', 'enum']);

/** Validators embed parts of their schema; prose there would double their size and move with every comma. */
function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (LITERALS.has(keyword)) return [keyword, value];
      return [keyword, NAMED_SCHEMAS.has(keyword) ? membersWithoutAnnotations(value) : withoutAnnotations(value)];
    }),
  );
}

/** Here the keys are names that a document chose, `description` among them, and only the values are schemas. */
const membersWithoutAnnotations = (named: unknown): unknown =>
  Object.fromEntries(Object.entries(named as object).map(([name, schema]) => [name, withoutAnnotations(schema)]));

/** ajv's standalone output still calls `require` for its run-time helpers; imports make it a real ES module. */
function asEsm(code: string): string {
  const imports: string[] = [];
  // Node gives the CommonJS module itself as the default import, bundlers and test runners may give its `default`.
  const body = code.replace(/require\("([^"]+)"\)\.default/g, (_, path: string) => {
    const local = `helper${imports.length}`;
    imports.push(`import ${local} from '${path}.js';`);
    return `(${local}.default ?? ${local})`;
  });
  return [...imports, body].join('\n');
}
