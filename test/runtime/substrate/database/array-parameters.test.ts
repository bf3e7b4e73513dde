import { parametersOf } from '@spine-green/runtime/substrate/database/array-parameters';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../support/servers/postgres.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const texts = fc.array(fc.option(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''))));
const bytes = fc.array(fc.uint8Array().map((one) => Buffer.from(one)));

it('a statement of the hot path reads the same lists as the same statement in the text form of its arrays', () =>
  fc.assert(
    fc.asyncProperty(texts, bytes, fc.array(fc.integer()), async (some, raw, numbers) => {
      const text = `SELECT $1::text[] AS some, $2::bytea[] AS raw, $3::bigint[]::text[] AS numbers,
        $4::text[] || $1::text[] AS both`;
      const values = [some, raw, numbers, ['"', '\\', '{}', null, ...some]];
      const [named] = await fresh.database.query({ name: 'lists', text, values });
      const [plain] = await fresh.database.query({ text, values });
      expect(named).toEqual(plain);
      expect(named?.some).toEqual(some);
      expect(named?.both).toEqual(['"', '\\', '{}', null, ...some, ...some]);
    }),
    { numRuns: 40, seed: 21 },
  ));

it.each([
  { given: 'texts', text: 'SELECT $1::text[]', value: ['a', null], isBinary: true },
  { given: 'bytes', text: 'SELECT $1::bytea[]', value: [Buffer.from('a')], isBinary: true },
  { given: 'no text at all', text: 'SELECT $1::text[]', value: [], isBinary: false },
  { given: 'numbers among texts', text: 'SELECT $1::text[]', value: ['a', 1], isBinary: false },
  { given: 'a list that is cast to two types', text: 'SELECT $1::text[], $1::bigint[]', value: ['1'], isBinary: false },
  { given: 'one text', text: 'SELECT $1::text', value: 'a', isBinary: false },
])('$given: binary is $isBinary', ({ given, text, value, isBinary }) => {
  const [sent] = parametersOf({ name: `parameters ${given}`, text, values: [value] });
  expect(Buffer.isBuffer(sent)).toBe(isBinary);
  if (!isBinary) expect(sent).toBe(value);
});

it('a statement without a name is left to the driver', () => {
  const value = ['a'];
  expect(parametersOf({ text: 'SELECT $1::text[]', values: [value] })).toEqual([value]);
});
