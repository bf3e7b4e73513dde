import { canonicalJson, findSecrets } from '@spine-green/evidence-schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHoldSecret } from '../../actions/lib/bundle/lines/secret-lines.ts';

const upper = (length: number): string => 'B7'.repeat(length / 2);

/** Values and names that the scanner refuses, put together so that this file holds none of them. */
const SECRETS: readonly { readonly rule: string; readonly document: Readonly<Record<string, unknown>> }[] = [
  { rule: 'aws_access_key_id', document: { note: `AKIA${upper(16)}` } },
  { rule: 'confluent_api_secret', document: { note: `cflt${'aB'.repeat(30)}` } },
  { rule: 'dsn_with_password', document: { url: `postgres://app:${'hunter22'}@db/app` } },
  { rule: 'github_token', document: { note: `ghp_${'a1'.repeat(16)}` } },
  { rule: 'inline_password', document: { note: `PassWord=${'hunter22'}` } },
  { rule: 'inline_password', document: { note: `aws_secret_access_key=${'hunter22'}` } },
  { rule: 'jwt', document: { note: `eyJ${'a'.repeat(8)}.eyJ${'b'.repeat(8)}.c` } },
  { rule: 'pem_private_key', document: { note: `-----BEGIN ${'RSA '}PRIVATE KEY-----` } },
  { rule: 'sasl_jaas', document: { note: `PlainLoginModule required ${'password'} = x` } },
  { rule: 'confluent_api_key_pair', document: { one: upper(16), two: 'aB'.repeat(32) } },
  { rule: 'confluent_api_key_pair', document: { one: upper(16), two: `${'a'.repeat(63)}B` } },
  { rule: 'confluent_api_key_pair', document: { one: upper(16), two: `B${'a'.repeat(63)}` } },
  { rule: 'confluent_api_key_pair', document: { one: upper(16), two: `\n${'aB'.repeat(32)}` } },
  ...['dbPassword', 'API-Key', 'clientSecret', 'privateKey', 'x_token', 'CREDENTIALS', 'accessKey'].map((name) => ({
    rule: 'credential_field',
    document: { [name]: 'a value that is none of the locators, 7' },
  })),
];

describe('a line that holds a secret', () => {
  test.each(SECRETS)('$rule in $document is scanned', ({ rule, document }) => {
    expect(findSecrets(document).map((hit) => hit.rule)).toContain(rule);
    expect(mayHoldSecret(canonicalJson(document))).toBe(true);
  });

  test('is scanned wherever the secret stands in it', () => {
    const around = fc.dictionary(fc.string({ maxLength: 12 }), fc.string({ maxLength: 40 }), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...SECRETS), around, fc.nat({ max: 3 }), ({ document }, other, depth) => {
        let value: unknown = { ...other, ...document };
        for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { of: value };
        expect(mayHoldSecret(canonicalJson(value))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is never one that the filter leaves out', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        const line = canonicalJson(value);
        expect(mayHoldSecret(line) || findSecrets(value).length === 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a line of a receipt', () => {
  test('is not scanned for the word of its authentication mode', () => {
    expect(mayHoldSecret('{"actor":{"auth_mode":"api_key","principal":"wsp"}}')).toBe(false);
  });
});
