import { canonicalJson } from '@spine-green/evidence-schemas';
import { isObject } from '../../lib/checks/meets.ts';
import { dereferenced, type SchemaNode, type Schemas } from './schema-node.ts';

export interface Alternatives {
  readonly nodes: readonly SchemaNode[];
  readonly schemas: Schemas;
}

export interface Matched {
  /** Index of the newer alternative for each of the older ones; undefined for one that has none. */
  readonly pairs: readonly (number | undefined)[];
  /** Whether an alternative that went was a kind or a value, and not one more form of the same. */
  readonly isNamed: (older: number) => boolean;
  readonly added: readonly number[];
  /** Whether the union tells its alternatives apart by name, so that one more is one more kind. */
  readonly tagged: boolean;
}

/** Which alternative of a union became which: by its value or tag, else by being the same, else by its place. */
export function matchAlternatives(older: Alternatives, newer: Alternatives): Matched {
  const tags = tagsOf(older);
  const [before, after] = [older, newer].map(({ nodes, schemas }) => nodes.map((node) => nameOf(node, schemas, tags)));
  const taken = new Set<number>();
  const take = (found: number | undefined): number | undefined => {
    if (found === undefined || found < 0) return undefined;
    taken.add(found);
    return found;
  };
  const free = (is: (index: number) => boolean): number =>
    newer.nodes.findIndex((_, index) => !taken.has(index) && is(index));
  const pairs = older.nodes.map((_, index) => {
    const name = before?.[index];
    return name === undefined ? undefined : take(free((other) => after?.[other] === name));
  });
  const text = ({ schema }: SchemaNode): string => canonicalJson(schema);
  older.nodes.forEach((node, index) => {
    if (before?.[index] === undefined) {
      pairs[index] = take(free((other) => newer.nodes[other] !== undefined && text(newer.nodes[other]) === text(node)));
    }
  });
  older.nodes.forEach((_, index) => {
    if (before?.[index] === undefined) pairs[index] ??= take(free((other) => after?.[other] === undefined));
  });
  return {
    pairs,
    isNamed: (index) => before?.[index] !== undefined && before[index] !== NULL,
    added: newer.nodes.flatMap((_, index) => (taken.has(index) ? [] : [index])),
    tagged: newer.nodes.every((_, index) => after?.[index] !== undefined && after[index] !== NULL),
  };
}

const NULL = 'null';

/** Members that hold another constant in each alternative of a union of objects. */
function tagsOf({ nodes, schemas }: Alternatives): readonly string[] {
  const constants = nodes.flatMap((node) => {
    const properties = propertiesOf(node, schemas);
    return properties === undefined ? [] : [constantsOf(properties)];
  });
  const [first] = constants;
  if (first === undefined || constants.length < 2) return [];
  return Object.keys(first).filter((name) => {
    const values = constants.map((one) => one[name]);
    return values.every((value) => value !== undefined) && new Set(values).size === values.length;
  });
}

function nameOf(node: SchemaNode, schemas: Schemas, tags: readonly string[]): string | undefined {
  const whole = dereferenced(node, schemas)?.schema;
  if (!isObject(whole)) return undefined;
  if (whole.type === 'null') return NULL;
  if ('const' in whole) return canonicalJson(whole.const);
  const properties = propertiesOf(node, schemas);
  if (properties === undefined || tags.length === 0) return undefined;
  const constants = constantsOf(properties);
  const named = tags.map((name) => constants[name]);
  return named.every((value) => value !== undefined) ? named.join(' ') : undefined;
}

function propertiesOf(node: SchemaNode, schemas: Schemas): SchemaProperties | undefined {
  const whole = dereferenced(node, schemas);
  if (!isObject(whole?.schema) || !isObject(whole.schema.properties)) return undefined;
  const { file } = whole;
  return Object.fromEntries(
    Object.entries(whole.schema.properties).map(([name, schema]) => [
      name,
      dereferenced({ schema, file }, schemas)?.schema,
    ]),
  );
}

type SchemaProperties = Readonly<Record<string, unknown>>;

const constantsOf = (properties: SchemaProperties): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) =>
      isObject(schema) && 'const' in schema ? [[name, canonicalJson(schema.const)]] : [],
    ),
  );
