import { canonicalJson } from '@spine-green/evidence-schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalFaults } from '../../../actions/m3-run-pinning/canonical-form.ts';

describe('the canonical form', () => {
  test.each([
    { given: 'an empty object', text: '{}' },
    { given: 'names in order', text: '{"A":1,"a":[true,null,-7],"b":{"x":"é\\n\\u001f"}}' },
    { given: 'a list of lists', text: '[[],["a"],[0]]' },
  ])('is $given', ({ text }) => {
    expect(canonicalFaults(text)).toEqual([]);
  });

  test.each([
    { given: 'a byte-order mark', text: '\ufeff{}' },
    { given: 'white space', text: '{"a": 1}' },
    { given: 'a line end behind it', text: '{}\n' },
    { given: 'names out of order', text: '{"b":1,"a":1}' },
    { given: 'a name twice', text: '{"a":1,"a":1}' },
    { given: 'a fraction', text: '{"a":1.5}' },
    { given: 'an exponent', text: '{"a":1e3}' },
    { given: 'a negative zero', text: '{"a":-0}' },
    { given: 'a leading zero', text: '{"a":01}' },
    { given: 'NaN', text: '{"a":NaN}' },
    { given: 'an escape that is not needed', text: '{"a":"\\u0041"}' },
    { given: 'an escape that has a short form', text: '{"a":"\\u000a"}' },
    { given: 'a solidus with an escape', text: '{"a":"\\/"}' },
    { given: 'a lone surrogate', text: '{"a":"\ud800"}' },
    { given: 'a comma before the end', text: '[1,]' },
    { given: 'no end', text: '{"a":[1' },
    { given: 'nothing', text: '' },
    // By code unit the name beyond the basic plane comes first, by code point it comes last.
    { given: 'an order by code unit', text: '{"\u{10000}":1,"\uffee":1}' },
  ])('is broken by $given', ({ text }) => {
    expect(canonicalFaults(text)).not.toEqual([]);
  });

  const name = fc.string({ unit: fc.constantFrom('a', 'B', 'z', '_', 'é', '"', '\\', '\n', '\u0001', '€') });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      name,
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value')),
      fc.dictionary(name, tie('value')),
    ),
  }));

  test('is what canonical JSON writes, and no character can be put into it', () => {
    fc.assert(
      fc.property(value, fc.nat(), (one, seed) => {
        const text = canonicalJson(one);
        expect(canonicalFaults(text)).toEqual([]);
        const at = seed % (text.length + 1);
        const changed = `${text.slice(0, at)}\t${text.slice(at)}`;
        expect(canonicalFaults(changed)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
