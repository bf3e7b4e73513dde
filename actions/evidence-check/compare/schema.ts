import { isObject } from '../../lib/checks/meets.ts';
import { matchAlternatives } from './alternatives.ts';
import type { Place } from './json-file.ts';
import { looserKeywords } from './keywords.ts';
import { ANNOTATIONS, dereferenced, type Schema, type SchemaNode, type Schemas } from './schema-node.ts';
import { listed, same, shown, type Weakening } from './weakening.ts';

export interface TwoSides {
  readonly base: Schemas;
  readonly head: Schemas;
}

/**
 * Where a schema accepts what it refused, or knows a value, a kind or a field no more. New optional fields and new kinds
 * are no loosening; whatever cannot be shown to be as strict as it was is one. Pure and total.
 */
export function looserSchema(file: string, sides: TwoSides): readonly Weakening[] {
  const whole = (schemas: Schemas): SchemaNode => ({ schema: schemas.get(file), file });
  return looser({ base: whole(sides.base), head: whole(sides.head), at: [], fixed: false, depth: 0 }, sides);
}

interface Pair {
  readonly base: SchemaNode;
  readonly head: SchemaNode;
  /** In the file that changed. */
  readonly at: Place;
  /** Behind a reference that changed: what stands there is in another file, and the reference is what was edited. */
  readonly fixed: boolean;
  readonly depth: number;
}

const DEPTH_MAX = 100;

function looser(pair: Pair, sides: TwoSides): readonly Weakening[] {
  const { at, fixed, depth } = pair;
  const opened = (message: string): readonly Weakening[] => [{ kind: 'form-opened', at, message }];
  if (pair.base.file === pair.head.file && same(pair.base.schema, pair.head.schema)) return [];
  if (depth > DEPTH_MAX) return opened('the schema is too deep to be compared');
  if (referenceOf(pair.base) !== referenceOf(pair.head)) {
    const [base, head] = [dereferenced(pair.base, sides.base), dereferenced(pair.head, sides.head)];
    if (base === undefined || head === undefined) return opened(`the reference became one that cannot be compared`);
    const place = fixed ? at : placeOfReference(pair);
    return looser({ base, head, at: place, fixed: fixed || place !== at, depth: depth + 1 }, sides);
  }
  const [base, head] = [pair.base.schema, pair.head.schema];
  if (base === undefined || base === true || head === false) return [];
  if (!isObject(base)) return opened('what was forbidden is accepted');
  if (!isObject(head)) return said(base) ? opened('anything is accepted') : [];
  const place = (keyword: Place): Place => (fixed ? at : [...at, ...keyword]);
  const inner: Inner = (keyword, before, after) => {
    const [older, newer] = [
      { schema: before, file: pair.base.file },
      { schema: after, file: pair.head.file },
    ];
    return looser({ base: older, head: newer, at: place(keyword), fixed, depth: depth + 1 }, sides);
  };
  return [
    ...looserKeywords(base, head).map((one) => ({ ...one, at: place(one.at) })),
    ...looserParts(base, head, { inner, place }),
    ...looserUnion('oneOf', pair, { sides, inner, place }),
    ...looserUnion('anyOf', pair, { sides, inner, place }),
  ];
}

const referenceOf = ({ schema }: SchemaNode): unknown => (isObject(schema) ? schema.$ref : undefined);
const said = (schema: Schema): boolean => Object.keys(schema).some((keyword) => !ANNOTATIONS.has(keyword));
const placeOfReference = ({ head, at }: Pair): Place => (referenceOf(head) === undefined ? at : [...at, '$ref']);

type Inner = (keyword: Place, base: unknown, head: unknown) => readonly Weakening[];

/** Goes on below a keyword, or says where that stands. */
interface Below {
  readonly inner: Inner;
  readonly place: (keyword: Place) => Place;
}

/** Keywords whose value is one schema. `if` decides which of the others holds, so it stays as it is (keywords.ts). */
const ONE = [
  'items',
  'contains',
  'propertyNames',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'then',
  'else',
];
/** Keywords whose value is a schema for each name. */
const NAMED = ['patternProperties', 'dependentSchemas'];
const IN_ORDER = ['prefixItems', 'allOf'];

function looserParts(base: Schema, head: Schema, { inner, place }: Below): readonly Weakening[] {
  const one = ONE.flatMap((keyword) => {
    if (base[keyword] === undefined) return [];
    if (head[keyword] !== undefined) return inner([keyword], base[keyword], head[keyword]);
    return inner([], base[keyword], true);
  });
  const named = NAMED.flatMap((keyword) =>
    Object.entries(membersOf(base[keyword])).flatMap(([name, schema]) => {
      const after = membersOf(head[keyword])[name];
      return after === undefined ? inner([keyword], schema, true) : inner([keyword, name], schema, after);
    }),
  );
  const ordered = IN_ORDER.flatMap((keyword) => {
    const after = listed(head[keyword]);
    return listed(base[keyword]).flatMap((schema, index) => {
      if (keyword === 'allOf' && after.some((other) => inner([], schema, other).length === 0)) return [];
      return after[index] === undefined
        ? inner([keyword], schema, true)
        : inner([keyword, index], schema, after[index]);
    });
  });
  const definitions = Object.entries(membersOf(base.$defs)).flatMap(([name, schema]) => {
    const after = membersOf(head.$defs)[name];
    // One that nobody uses any more accepts nothing; who used it refers to something else now, and that is compared.
    return after === undefined ? [] : inner(['$defs', name], schema, after);
  });
  const properties = Object.entries(membersOf(base.properties)).flatMap(([name, schema]): readonly Weakening[] => {
    const after = membersOf(head.properties)[name];
    if (after !== undefined && (after !== false || schema === false)) return inner(['properties', name], schema, after);
    const at = place(after === undefined ? ['properties'] : ['properties', name]);
    return [{ kind: 'field-removed', at, message: `the field ${name} is not there any more` }];
  });
  return [...one, ...named, ...ordered, ...definitions, ...properties];
}

const membersOf = (value: unknown): Schema => (isObject(value) ? value : {});

function looserUnion(
  keyword: 'oneOf' | 'anyOf',
  { base, head }: Pair,
  { sides, inner, place }: Below & { readonly sides: TwoSides },
): readonly Weakening[] {
  const [before, after] = [base, head].map(({ schema }) => listed(membersOf(schema)[keyword]));
  if (before === undefined || after === undefined || before.length === 0) return [];
  if (after.length === 0) return [{ kind: 'form-opened', at: place([]), message: `${keyword} is gone` }];
  const { pairs, isNamed, added, tagged } = matchAlternatives(
    { nodes: before.map((schema) => ({ schema, file: base.file })), schemas: sides.base },
    { nodes: after.map((schema) => ({ schema, file: head.file })), schemas: sides.head },
  );
  const kept = pairs.flatMap((other, index): readonly Weakening[] => {
    if (other !== undefined) return inner([keyword, other], before[index], after[other]);
    if (!isNamed(index)) return [];
    return [
      { kind: 'value-removed', at: place([keyword]), message: `${shown(before[index])} is no alternative any more` },
    ];
  });
  const more = tagged ? [] : added;
  return [
    ...kept,
    ...more.map(
      (index): Weakening => ({
        kind: 'form-opened',
        at: place([keyword, index]),
        message: `${shown(after[index])} is a new alternative`,
      }),
    ),
  ];
}
