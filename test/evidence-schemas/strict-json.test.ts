import { isLargeInteger, parseJson, readJson } from '@spine-green/evidence-schemas';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const faultOf = (source: string | Uint8Array): string | undefined => {
  const read = readJson(source);
  return 'fault' in read ? read.fault : undefined;
};

describe('one strict reader for every document from outside', () => {
  it.each([
    ['nothing', '', 'is empty'],
    ['a byte order mark', '\ufeff{}', 'starts with a byte order mark'],
    ['a member twice', '{"seed":1,"seed":2}', 'holds the member "seed" twice'],
    ['a member twice in depth', '{"a":[{"b":{"c":1,"c":1}}]}', 'holds the member "c" twice'],
    ['a member twice behind an escape', '{"a":1,"\\u0061":1}', 'holds the member "a" twice'],
    [
      'the same name in two objects and one twice',
      '{"x":{"a":1},"y":{"a":1,"b":1,"b":2}}',
      'holds the member "b" twice',
    ],
    ['NaN', '{"a":NaN}', 'is not JSON: it holds NaN'],
    ['an infinity', '[-Infinity]', 'is not JSON: it holds -Infinity'],
    ['a Python literal', '{"a": None}', 'is not JSON: it holds None'],
    ['trailing data', '{"a":1}\n{"b":2}', 'is not JSON: more text follows its end (line 2, column 1)'],
    ['a trailing comma', '{"a":1,\n}', 'is not JSON (line 2, column 1)'],
    ['an end that is missing', '{"a":', 'is not JSON: it ends too early'],
    ['a comment', '{} // x', 'is not JSON: more text follows its end (line 1, column 4)'],
    ['a lone surrogate', '{"a":"\\ud800"}', 'holds half of a surrogate pair'],
    ['an integer above 2^53', '{"n":9007199254740993}', 'holds a number at "n" that loses digits'],
    ['a number beyond a double', '{"n":1e999}', 'holds a number at "n" that loses digits'],
    ['a long text that does not end', `"${'x'.repeat(8_000_000)}`, 'is not JSON (line 1, column 8000002)'],
    ['a name twice behind a long text', `{"b":"${'x'.repeat(8_000_000)}","a":1,"a":2}`, 'holds the member "a" twice'],
    ['more levels than a document has', '['.repeat(100_000), 'is more than 64 levels deep'],
  ])('refuses %s', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  test('refuses bytes that are no UTF-8, and more bytes than a document has', () => {
    expect(faultOf(Buffer.from([0x22, 0xff, 0x22]))).toBe('is not UTF-8');
    expect(readJson('[1,2,3]', { bytesMax: 6 })).toEqual({ fault: 'has 7 bytes, a document has at most 6' });
  });

  test('refuses more values than were asked, before one of them is made', () => {
    expect(readJson('[1,[],{"a":2}]', { valuesMax: 4 })).toEqual({ fault: 'holds more than 4 values' });
    expect(readJson('[1,[],{"a":2}]', { valuesMax: 6 })).toMatchObject({ value: [1, [], { a: 2 }] });
  });

  it.each([
    ['{"word":"NaN and {\\"a\\":1,\\"a\\":2}"}', { word: 'NaN and {"a":1,"a":2}' }],
    ['{"a":{"x":1},"b":{"x":1}}', { a: { x: 1 }, b: { x: 1 } }],
    [' [9007199254740991, -9007199254740991, 1e21, 0.30000000000000004] ', [2 ** 53 - 1, 1 - 2 ** 53, 1e21, 0.1 + 0.2]],
    ['"\\ud83d\\ude00"', '😀'],
  ])('reads %s', (text, value) => {
    expect(readJson(text)).toMatchObject({ value, text });
  });

  test('gives chosen numbers as they are written', () => {
    const read = readJson('{"seed":18446744073709551615,"other":7.0}', { asWritten: (name) => name === 'seed' });
    expect(read).toMatchObject({ value: { seed: '18446744073709551615', other: 7 } });
    expect(['9007199254740991', '9007199254740992', '1e21', '-9007199254740993'].map(isLargeInteger)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('throws the code of its caller with the name of the document and the fault', () => {
    expect(() => parseJson('{"a":1,"a":2}', 'E_SCHEMA_INVALID', 'the broker file')).toThrow(
      'E_SCHEMA_INVALID: the broker file holds the member "a" twice',
    );
  });

  test('quotes no value of the document', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('{"k":"hunter22",}', '{"k":"hunter22"} x', '["hunter22"', '{"k":hunter22}'),
        (text) => {
          expect(faultOf(text)).not.toContain('hunter22');
        },
      ),
    );
  });

  test('reads what JSON.parse reads, until a name is repeated', () => {
    const document = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1, maxKeys: 6 });
    fc.assert(
      fc.property(document, fc.nat(), (value, pick) => {
        const text = JSON.stringify(value, null, pick % 3);
        const read = readJson(text);
        if ('fault' in read) expect(read.fault).toMatch(/loses digits/);
        else expect(read.value).toEqual(JSON.parse(text));
        const names = Object.keys(value);
        const name = names[pick % names.length] ?? '';
        const doubled = `{${JSON.stringify(name)}:0,${JSON.stringify(value).slice(1)}`;
        expect(faultOf(doubled)).toBe(`holds the member ${JSON.stringify(name.slice(0, 64).toWellFormed())} twice`);
      }),
    );
  });
});
