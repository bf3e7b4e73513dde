import { byteaArray, textArray } from '@spine-green/runtime/kernel/binary-array';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const elements = fc.array(fc.option(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''))), {
  minLength: 1,
});
const backFrom = async (type: 'text' | 'bytea', array: Buffer): Promise<readonly (string | null)[]> => {
  const member = type === 'text' ? 'm' : "convert_from(m, 'UTF8')";
  const rows = await fresh.database.query<{ m: string | null }>({
    text: `SELECT ${member} AS m FROM unnest($1::${type}[]) WITH ORDINALITY AS i (m, n) ORDER BY n`,
    values: [array],
  });
  return rows.map(({ m }) => m);
};

it('an array is what the server reads, whether its members come as text, as bytes or as none', () =>
  fc.assert(
    fc.asyncProperty(elements, fc.boolean(), async (members, asBytes) => {
      const sent = members.map((member) => (member !== null && asBytes ? Buffer.from(member) : member));
      expect(await backFrom('text', textArray(sent))).toEqual(members);
      const whole = sent.map((member) => member ?? '');
      expect(await backFrom('bytea', byteaArray(whole))).toEqual(members.map((member) => member ?? ''));
    }),
    { numRuns: 30, seed: 14 },
  ));
