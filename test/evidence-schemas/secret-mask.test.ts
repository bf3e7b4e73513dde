import { findSecrets, masked, maskedText } from '@spine-green/evidence-schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Made of parts, so that no scanner takes this file for a leak. */
const awsKeyId = `AKIA${'ABCDEFGH12345678'}`;
const awsSecret = `wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLEKEY'}`;
const held = `s3cr3t-${'of-this-process'}`;

describe('a line of a log', () => {
  test.each([
    { given: 'a member named like a credential', line: { password: 'hunter22' }, shown: { password: '***' } },
    {
      given: 'such a member deep inside',
      line: { ctx: { dbPassword: ['a', 'b'] } },
      shown: { ctx: { dbPassword: ['***', '***'] } },
    },
    {
      given: 'a path of a parameter',
      line: { password: '/fraud-platform/db/password' },
      shown: { password: '/fraud-platform/db/password' },
    },
    {
      given: 'a DSN in a message',
      line: { msg: 'no answer from postgres://ig:hunter22@db/fraud' },
      shown: { msg: 'no answer from ***db/fraud' },
    },
    { given: 'a held value in a message', line: { msg: `key ${held} refused` }, shown: { msg: 'key *** refused' } },
    {
      given: 'a held value in base64',
      line: { msg: Buffer.from(`x${held}`).toString('base64') },
      shown: { msg: '***' },
    },
    { given: 'a held value as the name of a member', line: { [held]: 1 }, shown: { '***': 1 } },
    {
      given: 'a key id beside its secret',
      line: { a: awsKeyId, b: awsSecret, n: 1 },
      shown: { a: '***', b: '***', n: 1 },
    },
    { given: 'a key id and its secret in one text', line: { msg: `${awsKeyId} ${awsSecret}` }, shown: { msg: '***' } },
    { given: 'a short held value inside a word', line: { msg: 'planned' }, shown: { msg: 'planned' } },
    {
      given: 'nothing secret',
      line: { msg: 'done', count: 3, list: [null, true] },
      shown: { msg: 'done', count: 3, list: [null, true] },
    },
  ])('with $given shows it as it may be shown', ({ line, shown }) => {
    expect(masked(line, { secrets: [held, 'plan'] })).toEqual(shown);
  });

  test('holds nothing that the scanner of evidence would hit, whatever is logged', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(awsKeyId, awsSecret, held, `password=${held}`, 'postgres://a:bcdef@h/d'),
    );
    const line = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('api_key', 'value', 'msg')),
      fc.oneof(text, fc.array(text), fc.record({ token: text, note: text })),
    );
    fc.assert(
      fc.property(line, (given) => {
        expect(findSecrets(masked(given, { secrets: [held] }), { secrets: [held] })).toEqual([]);
      }),
    );
  });

  test('is masked once: a masked text stays as it is', () => {
    const once = maskedText(`postgres://a:bcdef@h/d ${held}`, { secrets: [held] });
    expect(maskedText(once, { secrets: [held] })).toBe(once);
  });
});
