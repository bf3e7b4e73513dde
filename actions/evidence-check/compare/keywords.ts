import { isObject } from '../../lib/checks/meets.ts';
import { ANNOTATIONS, type Schema } from './schema-node.ts';
import { type Kind, listed, lost, same, shown, type Weakening } from './weakening.ts';

/** The keywords of one schema that say something by themselves, each with what became looser; places are relative to it. */
export function looserKeywords(base: Schema, head: Schema): readonly Weakening[] {
  return [...looserValues(base, head), ...looserTypes(base, head), ...looserRest(base, head)];
}

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'];

type KeywordRule = (base: unknown, head: unknown) => readonly Omit<Weakening, 'at'>[];

const bound =
  (isWithin: (head: number, base: number) => boolean): KeywordRule =>
  (base, head) =>
    typeof base !== 'number' || (typeof head === 'number' && isWithin(head, base))
      ? []
      : [change('bound-loosened', base, head)];

/** Nothing says which of two patterns accepts less, so it stays; a stricter one is added beside it by `allOf`. */
const stays: KeywordRule = (base, head) =>
  base === undefined || same(base, head) ? [] : [change('form-opened', base, head)];

const required: KeywordRule = (base, head) =>
  lost(listed(base), listed(head)).map((name) => ({
    kind: 'required-removed',
    message: `${String(name)} is required no more`,
  }));

const requiredWith: KeywordRule = (base, head) =>
  Object.entries(isObject(base) ? base : {}).flatMap(([name, names]) => {
    const others = isObject(head) ? head[name] : undefined;
    return lost(listed(names), listed(others)).map((other) => ({
      kind: 'required-removed' as const,
      message: `${String(other)} is required with ${name} no more`,
    }));
  });

const RULES: Readonly<Record<string, KeywordRule>> = {
  ...Object.fromEntries(LOWER.map((keyword) => [keyword, bound((head, base) => head >= base)])),
  ...Object.fromEntries(UPPER.map((keyword) => [keyword, bound((head, base) => head <= base)])),
  multipleOf: bound((head, base) => head % base === 0),
  uniqueItems: (base, head) => (base === true && head !== true ? [change('bound-loosened', base, head)] : []),
  required,
  dependentRequired: requiredWith,
  pattern: stays,
  format: stays,
  not: stays,
  if: stays,
};

/** Compared elsewhere: values and types below, parts and unions by schema.ts. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...ANNOTATIONS,
  ...[
    'const',
    'enum',
    'type',
    '$ref',
    '$defs',
    'properties',
    'patternProperties',
    'dependentSchemas',
    'items',
    'contains',
  ],
  ...['propertyNames', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'then', 'else'],
  ...['prefixItems', 'allOf', 'anyOf', 'oneOf'],
]);

/** A keyword that nobody taught this comparison must not change at all. */
function looserRest(base: Schema, head: Schema): readonly Weakening[] {
  const keywords = new Set([...Object.keys(base), ...Object.keys(head)]);
  return [...keywords].flatMap((keyword) => {
    if (ELSEWHERE.has(keyword)) return [];
    const rule = Object.hasOwn(RULES, keyword) ? RULES[keyword] : undefined;
    const found = rule?.(base[keyword], head[keyword]);
    const changed = same(base[keyword], head[keyword]) ? [] : [change('form-opened', base[keyword], head[keyword])];
    return (found ?? changed).map(({ kind, message }) => ({
      kind,
      message: `${keyword}: ${message}`,
      at: keyword in head ? [keyword] : [],
    }));
  });
}

function looserValues(base: Schema, head: Schema): readonly Weakening[] {
  const [before, after] = [valuesOf(base), valuesOf(head)];
  if (before === undefined) return [];
  const place = ['const', 'enum'].filter((keyword) => keyword in head);
  if (after === undefined)
    return [{ kind: 'form-opened', at: [], message: `any value is accepted, and ${shown(before)} was` }];
  const gone = lost(before, after);
  const widened = 'const' in base && after.length > 1 && gone.length === 0;
  return [
    ...gone.map(
      (value): Weakening => ({
        kind: 'value-removed',
        at: place,
        message: `the value ${shown(value)} is not there any more`,
      }),
    ),
    ...(widened
      ? [{ kind: 'form-opened' as const, at: place, message: `${shown(base.const)} was the only value` }]
      : []),
  ];
}

const valuesOf = (schema: Schema): readonly unknown[] | undefined =>
  'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined;

function looserTypes(base: Schema, head: Schema): readonly Weakening[] {
  const types = ({ type }: Schema): readonly unknown[] =>
    Array.isArray(type) ? type : type === undefined ? [] : [type];
  const [before, after] = [types(base), types(head)];
  // What has the same values needs no type.
  if (before.length === 0 || (after.length === 0 && valuesOf(head) !== undefined)) return [];
  const covered = before.includes('number') ? [...before, 'integer'] : before;
  if (after.length === 0)
    return [{ kind: 'form-opened', at: [], message: `any type is accepted, and ${shown(base.type)} was` }];
  return lost(after, covered).map((type) => ({
    kind: 'form-opened',
    at: ['type'],
    message: `the type ${shown(type)} is accepted now`,
  }));
}

const change = (kind: Kind, base: unknown, head: unknown): Omit<Weakening, 'at'> => ({
  kind,
  message: `was ${shown(base)} and is ${shown(head)}`,
});
