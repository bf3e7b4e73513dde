import { canonicalJson, digestOf, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const double = (bits: string): number => Buffer.from(bits, 'hex').readDoubleBE();

/** Any finite double, bit patterns first: shortest printing is where implementations differ. */
const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn }).map((bits) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, bits);
    const value = view.getFloat64(0);
    return Number.isFinite(value) ? value : 0;
  }),
  fc.integer(),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'toJSON', '2', '10', '007'),
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    finite,
    text,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(text, tie('value'), { maxKeys: 8, noNullPrototype: true }),
  ),
})).value;

describe('canonical JSON', () => {
  test('equals the published implementation for any JSON value', () => {
    fc.assert(
      fc.property(json, (value) => {
        // The published implementation calls a member named toJSON only when it is a function, which JSON cannot hold.
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 2000 },
    );
  });

  test('does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(text, json), { selector: ([key]) => key, maxLength: 12 }), (members) => {
        const forth = Object.fromEntries(members);
        const back = Object.fromEntries(members.toReversed());
        expect(canonicalJson(forth)).toBe(canonicalJson(back));
      }),
    );
  });

  test('is a fixed point of parsing and printing', () => {
    fc.assert(
      fc.property(json, (value) => {
        const once = canonicalJson(value);
        expect(canonicalJson(JSON.parse(once))).toBe(once);
      }),
    );
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('prints the double %s of RFC 8785, appendix B as %s', (bits, printed) => {
    expect(canonicalJson(double(bits))).toBe(printed);
  });

  test('prints the example of RFC 8785, section 3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('sorts members by UTF-16 code unit as in RFC 8785, section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [key, key])))) as object;
    expect(Object.keys(sorted)).toEqual(['1', '\r', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
    expect(canonicalJson({ '\r': 1, '1': 2 })).toBe('{"\\r":1,"1":2}');
  });

  test.each([
    { given: 'NaN', value: Number.NaN },
    { given: 'infinity', value: Number.POSITIVE_INFINITY },
    { given: 'undefined', value: undefined },
    { given: 'undefined in a list', value: [undefined] },
    { given: 'a hole in a list', value: Array(1) },
    { given: 'a bigint', value: 1n },
    { given: 'a function', value: { a: () => 1 } },
    { given: 'a symbol', value: Symbol('s') },
    { given: 'a lone surrogate', value: '\ud800' },
    { given: 'a lone surrogate in a member name', value: { '\udfff': 1 } },
    { given: 'a date', value: new Date(0) },
    { given: 'a map', value: new Map([['a', 1]]) },
    { given: 'bytes', value: new Uint8Array(2) },
  ])('refuses $given', ({ value }) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('leaves out members that are undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1, c: undefined })).toBe('{"a":1}');
  });
});

describe('digests', () => {
  test('equal the published vector of sha256', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(new TextEncoder().encode('abc'))).toBe(sha256Hex('abc'));
    expect(sha256Hex32('abc')).toBe('ba7816bf8f01cfea414140de5dae2223');
  });

  test('of a value are taken over its canonical JSON', () => {
    expect(digestOf({ b: 1, a: 'ö' })).toBe(sha256Hex('{"a":"ö","b":1}'));
  });
});
