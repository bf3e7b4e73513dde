import { isObject } from '../../lib/checks/meets.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** A schema and the file whose references it may use. */
export interface SchemaNode {
  readonly schema: unknown;
  readonly file: string;
}

/** The schemas of one side, by the name of their file. */
export type Schemas = ReadonlyMap<string, unknown>;

/**
 * A schema with what it refers to in the place of the reference. Undefined when that is not there, or when both say
 * something of one keyword.
 */
export function dereferenced(node: SchemaNode, schemas: Schemas): SchemaNode | undefined {
  let { schema, file } = node;
  for (let step = 0; step < REFERENCES_MAX; step += 1) {
    if (!isObject(schema) || typeof schema.$ref !== 'string') return { schema, file };
    const { $ref: reference, ...beside } = schema;
    const [named = '', pointer = ''] = String(reference).split('#');
    file = named === '' ? file : named;
    const target = valueAt(schemas.get(file), pointer);
    if (target === undefined) return undefined;
    const said = Object.keys(beside).filter((keyword) => !ANNOTATIONS.has(keyword));
    if (said.length === 0) schema = target;
    else if (!isObject(target) || said.some((keyword) => keyword in target)) return undefined;
    else schema = { ...target, ...beside };
  }
  return undefined;
}

const REFERENCES_MAX = 16;

/** What a reader learns from and a validator does not look at. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  // Says how to compile a union, not what it accepts.
  'discriminator',
]);

function valueAt(document: unknown, pointer: string): unknown {
  const names = pointer.split('/').slice(1);
  return names.reduce<unknown>((value, name) => {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, document);
}
