import { jsonLines } from '@spine-green/runtime/evidence/json-lines';
import { describe, expect, test } from 'vitest';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('lines of JSON', () => {
  test.each([
    { given: 'nothing', text: '', values: [] },
    { given: 'one line', text: '{"a":1}\n', values: [{ a: 1 }] },
    { given: 'several kinds', text: '[]\nnull\n"x"\n', values: [[], null, 'x'] },
  ])('of $given are its values', ({ text, values }) => {
    expect(jsonLines(bytes(text), 'x.jsonl')).toEqual(values);
  });

  test.each([
    { given: 'an empty line', body: bytes('1\n\n'), says: 'E_EVIDENCE_UNREADABLE: x.jsonl line 2 is empty' },
    { given: 'a line cut off', body: bytes('1\n{"a"'), says: 'E_EVIDENCE_UNREADABLE: x.jsonl ends within a line' },
    { given: 'a line without its end', body: bytes('1\n2'), says: 'E_EVIDENCE_UNREADABLE: x.jsonl ends within a line' },
    {
      given: 'a mark before the first',
      body: bytes('\uFEFF1\n'),
      says: 'E_EVIDENCE_UNREADABLE: x.jsonl line 1 starts with a byte order mark',
    },
    {
      given: 'bytes of no text',
      body: new Uint8Array([0xff, 0x0a]),
      says: 'E_EVIDENCE_UNREADABLE: x.jsonl is not UTF-8',
    },
  ])('with $given say so and quote nothing', ({ body, says }) => {
    expect(() => jsonLines(body, 'x.jsonl')).toThrow(expect.objectContaining({ message: says }));
  });
});
