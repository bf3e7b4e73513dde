export type Schema = Readonly<Record<string, unknown>> & { readonly $id: string };

/** How every schema is compiled, whether its validator is kept as a source or used at once. */
export const COMPILER = {
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  messages: false,
  // A union that names its tag is compiled to a choice: with all errors asked for, each event would otherwise be held
  // against the nineteen kinds that it is not.
  discriminator: true,
} as const;

/** The schema and all schemas that it refers to, directly or not, without their annotations. */
export function closureOf(id: string, schemas: ReadonlyMap<string, Schema>): readonly object[] {
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
