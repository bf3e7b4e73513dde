import { refusedNumber } from '@spine-green/runtime/services/ingestion-gate/judge/number-form';
import { parseItems } from '@spine-green/runtime/services/ingestion-gate/judge/strict-json';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const deep = (depth: number): string => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
const wide = (members: number): string =>
  `{${Array.from({ length: members }, (_, index) => `"m${index}":1`).join(',')}}`;

describe('a body that is not one well-formed document is refused', () => {
  it.each([
    ['an empty body', ''],
    ['null', 'null'],
    ['an array on push', '[{}]'],
    ['a number', '1'],
    ['a string', '"x"'],
    ['a lone high surrogate escape', '{"a":"\\ud800"}'],
    ['a lone low surrogate escape', '{"a":"\\udc00"}'],
    ['a lone surrogate in a name', '{"\\ud800":1}'],
    ['a byte-order mark', '\ufeff{}'],
    ['the literal NaN', '{"a":NaN}'],
    ['a comment', '{"a":1/* x */}'],
    ['a trailing comma', '{"a":1,}'],
    ['trailing bytes', '{}x'],
    ['a leading zero', '{"a":01}'],
    ['a duplicate name', '{"a":1,"a":1}'],
    ['a duplicate name in depth', '{"a":{"b":[{"c":1,"c":2}]}}'],
    ['a duplicate name behind an escape', '{"a":1,"\\u0061":1}'],
    ['nesting deeper than 32', deep(33)],
    ['more than 10 000 members', wide(10_001)],
    ['half a megabyte of open brackets', '['.repeat(500_000)],
  ])('%s', (_, text) => {
    expect(parseItems(bytes(text), 'push')).toBeUndefined();
  });

  it('invalid UTF-8', () => {
    expect(parseItems(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), 'push')).toBeUndefined();
    expect(parseItems(Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]), 'push')).toBeUndefined();
  });

  it('a batch in any other form than a list or the one member events', () => {
    for (const text of ['{}', '{"events":{}}', '{"events":[],"more":1}', '{"events":[],"events":[1]}', '"x"']) {
      expect(parseItems(bytes(text), 'batch')).toBeUndefined();
    }
  });
});

it('the limits themselves are accepted', () => {
  expect(parseItems(bytes(deep(32)), 'push')).toHaveLength(1);
  expect(parseItems(bytes(wide(10_000)), 'push')).toHaveLength(1);
});

it('limits are those of one item, not of the batch around it', () => {
  const items = Array.from({ length: 20 }, () => wide(900)).join(',');
  expect(parseItems(bytes(`{"events":[${items},${deep(32)}]}`), 'batch')).toHaveLength(21);
  expect(parseItems(bytes(`[${items},${deep(33)}]`), 'batch')?.map(({ malformed }) => malformed)).toEqual([
    ...Array.from({ length: 20 }, () => false),
    true,
  ]);
});

describe('a malformed item costs itself in a batch and the request in a push', () => {
  it.each([
    ['a duplicate name', '{"a":1,"a":1}'],
    ['a duplicate name in depth', '{"a":{"b":[{"c":1,"c":2}]}}'],
    ['a lone surrogate escape', '{"a":"\\ud800"}'],
    ['a lone surrogate in a name', '{"\\ud800":1}'],
    ['nesting deeper than 32', deep(33)],
    ['nesting of 200 000', deep(200_000)],
    ['more than 10 000 members', wide(10_001)],
  ])('%s', (_, text) => {
    const items = parseItems(bytes(`[{"good":1}, ${text} ,{"good":2}]`), 'batch');
    expect(items?.map(({ value, malformed }) => ({ value, malformed }))).toEqual([
      { value: { good: 1 }, malformed: false },
      { value: undefined, malformed: true },
      { value: { good: 2 }, malformed: false },
    ]);
    expect(items?.[1]?.raw.toString('utf8')).toBe(text);
    expect(parseItems(bytes(text), 'push')).toBeUndefined();
  });

  it.each(['{"a":NaN}', '{"a":1,}', '{"a":01}', '', '{"a":"\u0000"}'])(
    'what is no JSON at all proves nothing about its neighbours, so %j costs the batch',
    (text) => {
      expect(parseItems(bytes(`[{"good":1},${text},{"good":2}]`), 'batch')).toBeUndefined();
    },
  );
});

it('prototype members are plain data', () => {
  const [item] = parseItems(bytes('{"__proto__":{"polluted":true},"constructor":1,"prototype":2}'), 'push') ?? [];
  expect(Object.keys(item?.value as object)).toEqual(['__proto__', 'constructor', 'prototype']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('items of a batch keep their exact bytes', () => {
  const items = ['{"a":"},\\"]","b":[1,{"c":2}]}', '3', 'null', '[]', '"x,y"', '{ "z" : 1.0 }'];
  const parsed = parseItems(bytes(` [ ${items.join(' ,\n')} ] `), 'batch');
  expect(parsed?.map(({ raw }) => raw.toString('utf8'))).toEqual(items);
  expect(parsed?.map(({ value }) => value)).toEqual(items.map((text) => JSON.parse(text) as unknown));
});

test('any document is accepted with its value, and refused once a name is repeated', () => {
  const document = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1, maxKeys: 8 });
  fc.assert(
    fc.property(document, fc.nat(), (value, pick) => {
      const text = JSON.stringify(value);
      expect(parseItems(bytes(text), 'push')?.[0]?.value).toEqual(JSON.parse(text));
      const names = Object.keys(value);
      const name = names[pick % names.length];
      expect(parseItems(bytes(`{${JSON.stringify(name)}:0,${text.slice(1)}`), 'push')).toBeUndefined();
    }),
    { numRuns: 300, seed: 7 },
  );
});

it.each([
  ['1e2', 'number-form'],
  ['1E0', 'number-form'],
  ['-0', 'number-form'],
  ['-0.0', 'number-form'],
  ['1e999', 'number-precision'],
  ['1e-400', 'number-form'],
  // A double prints it with an exponent, so that is how it would be on the bus.
  ['1000000000000000000000', 'number-form'],
  ['-10000000000000000000000.0', 'number-form'],
  ['123456789012345680000', undefined],
  ['1e-7', undefined],
  [`0.${'0'.repeat(400)}1`, 'number-precision'],
  ['9007199254740993', 'number-precision'],
  ['-9007199254740993', 'number-precision'],
  ['9007199254740993.0', 'number-precision'],
  ['18446744073709551615', 'number-precision'],
  // A double holds it and prints other digits for it.
  ['1152921504606846976', 'number-precision'],
  ['0.1000000000000000055511151231257827', 'number-precision'],
  ['19.990000000000002', undefined],
  ['19.989999999999998', 'number-precision'],
  ['9007199254740992', undefined],
  ['100000000000000000', undefined],
  ['0.30000000000000004', undefined],
  ['5e-324', undefined],
  ['33.280000000000000000', undefined],
  ['0.0000000000000000000', undefined],
  ['-0.5', undefined],
  ['1.5e-1', undefined],
  ['100', undefined],
])('the number %s in a contract is refused as %s', (number, fault) => {
  const text = `{"a":[${number}]}`;
  const [item] = parseItems(bytes(text), 'push') ?? [];
  expect(item?.oddNumbers === true ? refusedNumber(bytes(text)) : undefined).toBe(fault);
});

test('a number that a program prints from its double is never refused, and two that differ are never taken for one', () => {
  const printed = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  fc.assert(
    fc.property(printed, (value) => {
      const text = `[${value}]`;
      expect(refusedNumber(bytes(text)) === 'number-precision').toBe(false);
    }),
    { numRuns: 500, seed: 5 },
  );
  const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 25n }), fc.integer({ min: 0, max: 24 }));
  fc.assert(
    fc.property(decimal, decimal, fc.boolean(), ([a, places], [b], near) => {
      const texts = [a, near ? a + 1n : b].map((digits) => decimalText(digits, places));
      fc.pre(texts[0] !== texts[1]);
      const held = texts.filter((text) => refusedNumber(bytes(`[${text}]`)) === undefined);
      expect(new Set(held.map(Number)).size).toBe(held.length);
    }),
    { numRuns: 500, seed: 6 },
  );
});

/** The number in plain digits, without zeros that say nothing. */
function decimalText(digits: bigint, places: number): string {
  const text = digits.toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places).replace(/0*$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
