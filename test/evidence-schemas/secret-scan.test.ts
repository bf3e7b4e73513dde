import { Buffer } from 'node:buffer';
import { findSecrets, rulesSha256, SCANNER_VERSION } from '@spine-green/evidence-schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const at = (document: unknown, secrets: readonly string[] = []): readonly string[] =>
  findSecrets(document, { secrets }).map(({ rule, json_path }) => `${rule} ${json_path}`);

/** Made of parts, so that no scanner takes this file for a leak. */
const awsKeyId = `AKIA${'ABCDEFGH12345678'}`;
const awsSecret = `wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLEKEY'}`;
const confluentKey = 'ABCD1234EFGH5678';
const confluentSecret = `${'Ab3'.repeat(20)}xyzW`;
const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const gitSha = sha256.slice(0, 40);

describe('value shapes', () => {
  test.each([
    { shape: 'an AWS key id', text: `found ${awsKeyId} in the log`, rule: 'aws_access_key_id' },
    { shape: 'a temporary AWS key id', text: `ASIA${'ABCDEFGH12345678'}`, rule: 'aws_access_key_id' },
    { shape: 'an AWS secret beside its id', text: `${awsKeyId} ${awsSecret}`, rule: 'aws_secret_access_key' },
    { shape: 'a private key', text: `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIE`, rule: 'pem_private_key' },
    { shape: 'a private key without algorithm', text: `-----BEGIN ${'PRIVATE'} KEY-----`, rule: 'pem_private_key' },
    {
      shape: 'a JWT',
      text: `Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9`,
      rule: 'jwt',
    },
    { shape: 'an unsigned JWT', text: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NTY3ODkwIn0.', rule: 'jwt' },
    { shape: 'a GitHub token', text: `ghp_${'a1B2'.repeat(9)}`, rule: 'github_token' },
    { shape: 'a GitHub app token', text: `token ghs_${'a1B2'.repeat(9)} expired`, rule: 'github_token' },
    { shape: 'a GitHub OAuth token', text: `gho_${'a1B2'.repeat(9)}`, rule: 'github_token' },
    { shape: 'a fine-grained GitHub token', text: `github_pat_${'a1B2_'.repeat(8)}`, rule: 'github_token' },
    { shape: 'a Confluent pair', text: `${confluentKey}:${confluentSecret}`, rule: 'confluent_api_key_pair' },
    { shape: 'a Confluent secret with its prefix', text: `cflt${'aB3'.repeat(20)}`, rule: 'confluent_api_secret' },
    { shape: 'a DSN with a password', text: 'postgres://ig:hunter22@127.0.0.1:5432/fraud', rule: 'dsn_with_password' },
    { shape: 'a DSN with an empty user', text: 'redis://:hunter22@cache', rule: 'dsn_with_password' },
    { shape: 'a DSN whose password has a slash', text: 'postgres://ig:hun/ter@db/fraud', rule: 'dsn_with_password' },
    { shape: 'a DSN in key=value form', text: 'host=db user=ig password=hunter22', rule: 'inline_password' },
    {
      shape: 'a SASL JAAS line',
      text: 'org.apache.kafka.common.security.plain.PlainLoginModule required username="k" password="s";',
      rule: 'sasl_jaas',
    },
  ])('$shape is a hit', ({ text, rule }) => {
    expect(at({ note: text })).toContain(`${rule} $.note`);
    expect(at(text)).toContain(`${rule} $`);
    expect(findSecrets({ list: [0, { deep: text }] }).map((hit) => hit.rule)).toContain(rule);
  });

  test('a key id and its secret in sibling members are a hit', () => {
    expect(at({ a: { id: awsKeyId, other: awsSecret } })).toContain('aws_secret_access_key $.a');
    expect(at({ pair: [confluentKey, confluentSecret] })).toContain('confluent_api_key_pair $.pair');
  });

  test.each([
    { text: sha256, is: 'a sha256' },
    { text: `sha256:${sha256}`, is: 'an image digest' },
    { text: `git-${gitSha}`, is: 'an image tag' },
    { text: 's3://fp-dev-min-evidence/evidence/runs/platform_20261122T101500Z/run.json', is: 'an object URI' },
    { text: 'arn:aws:ssm:eu-west-2:123456789012:parameter/fraud-platform/dev_min/db/password', is: 'an ARN' },
    { text: '/fraud-platform/dev_min/confluent/api_secret', is: 'a parameter path' },
    { text: 'postgres://127.0.0.1:5432/fraud_platform', is: 'a DSN without a password' },
    { text: 'postgres://ig:***@db/fraud', is: 'a DSN with a masked password' },
    { text: 'postgres://ig:{{db_password}}@db/fraud', is: 'a DSN with a token for the password' },
    { text: 'http://127.0.0.1:8080/v1/ingest?reply=a@b', is: 'a URL with a port and an @ behind it' },
    { text: 'password=/fraud-platform/dev_min/db/password', is: 'a password that is a locator' },
    { text: 'The password is read from its parameter path.', is: 'prose about a password' },
    { text: 'lkc-abc123', is: 'a cluster id' },
    { text: awsSecret, is: 'forty characters alone' },
    { text: 'eyJhbGciOiJub25lIn0', is: 'base64 of JSON alone' },
  ])('$is is none', ({ text }) => {
    expect(at({ note: text })).toEqual([]);
  });

  test('a git sha beside a key id is not taken for its secret', () => {
    expect(at({ key: awsKeyId, commit: gitSha })).toEqual(['aws_access_key_id $.key']);
  });

  test('a sha256 beside a sixteen-character id is not taken for a Confluent secret', () => {
    expect(at({ resource: confluentKey, sha256 })).toEqual([]);
  });
});

describe('credential-named members', () => {
  test.each([
    { document: { db_password: 'hunter2' }, path: '$.db_password' },
    { document: { apiKey: 'q7Lw0' }, path: '$.apiKey' },
    { document: { 'x-api-key': 'q7Lw0' }, path: '$.x-api-key' },
    { document: { SASL_PASSWORD: 'hunter2' }, path: '$.SASL_PASSWORD' },
    { document: { clientSecret: 'q7Lw0zz' }, path: '$.clientSecret' },
    { document: { access_token: 'q7Lw0zz' }, path: '$.access_token' },
    { document: { secrets: ['/fraud-platform/dev_min/db/dsn', 'hunter2'] }, path: '$.secrets[1]' },
    { document: { password: { value: 'hunter2' } }, path: '$.password.value' },
    { document: { api_key: { current: 'q7Lw0', version: 3 } }, path: '$.api_key.current' },
    { document: { token: sha256 }, path: '$.token' },
    { document: { secret_name: 'hunter2' }, path: '$.secret_name' },
  ])('$path is a hit when it holds a value', ({ document, path }) => {
    expect(at(document)).toEqual([`credential_field ${path}`]);
  });

  test.each([
    { document: { db_password: '/fraud-platform/dev_min/db/password' } },
    { document: { secret_arn: 'arn:aws:ssm:eu-west-2:123456789012:parameter/fraud-platform/dev_min/db/password' } },
    { document: { secret_uri: 's3://fp-dev-min-evidence/evidence/x.json' } },
    { document: { token: '{{platform_run_id}}' } },
    {
      document: { secret_present: true, secret_count: 0, secret: null, api_key_version: '3', token_version: 'v1.2.0' },
    },
    { document: { secret_rotated_at: '2026-11-22T10:15:00.000000Z' } },
    { document: { api_key_sha256: sha256 } },
    { document: { secret_file: 'secret_surface_check.json' } },
    { document: { password: '***', secret: '' } },
    { document: { api_key_header: 'X-IG-Api-Key', secret_outcome: 'absent', token_kind: 'signed dispatch' } },
    { document: { secret: 'PRESENT' } },
    { document: { lambda_token_count: 5 } },
  ])('%o is none', ({ document }) => {
    expect(at(document)).toEqual([]);
  });

  // 04, section 7: an earlier scanner took these for secrets, and each cost a rerun.
  test.each([
    {
      lane: 'launch contract',
      document: { secrets: [{ name: 'DB_PASSWORD', value_from: '/fraud-platform/dev_min/db/password' }] },
    },
    { lane: 'launch contract', document: { required_secret_names: ['SSM_DB_DSN_PATH', 'SSM_IG_API_KEY_PATH'] } },
    { lane: 'inlet policy', document: { non_secret_policy: 'PASS', non_secret_policy_pass: true } },
    {
      lane: 'inlet policy',
      document: { non_secret_policy: { scanner_version: SCANNER_VERSION, rules_sha256: rulesSha256, hits: 0 } },
    },
    {
      lane: 'teardown verdict',
      document: {
        secret_target_matrix: [
          {
            parameter_name: '/fraud-platform/dev_min/confluent/api_secret',
            expected_scope: 'demo_secret_target',
            exists: 'false',
          },
        ],
      },
    },
    {
      lane: 'secret surface',
      document: { secret_surface_check: 'evidence/dev_min/substrate/m2_20261122T090000Z/secret_surface_check.json' },
    },
    {
      lane: 'secret surface',
      document: { schema: 'fp.secret_surface_check.v1', predicates: { demo_secret_cleanup_verified: true } },
    },
    ...(['pass', 'fail', 'planned', 'not_applicable'] as const).map((outcome) => ({
      lane: 'teardown verdict',
      document: { predicates: { demo_secret_cleanup_verified: outcome } },
    })),
    { lane: 'ingress auth', document: { auth_mode: 'api_key', auth_header: 'X-IG-Api-Key' } },
    {
      lane: 'handles',
      document: { source_handles: { SSM_CONFLUENT_API_SECRET_PATH: '/fraud-platform/dev_min/confluent/api_secret' } },
    },
  ])('the $lane lane is clean: %o', ({ document }) => {
    expect(at(document)).toEqual([]);
  });
});

describe('values held in memory', () => {
  const secret = 'p@ss w/ör"d+1';

  test.each([
    { form: 'plain', text: `before ${secret} after` },
    { form: 'JSON-escaped', text: JSON.stringify({ a: secret }) },
    { form: 'percent-encoded', text: `postgres-url?p=${encodeURIComponent(secret)}` },
    { form: 'percent-encoded in lower case', text: encodeURIComponent(secret).toLowerCase() },
    { form: 'form-encoded', text: new URLSearchParams({ p: secret }).toString() },
    { form: 'base64', text: Buffer.from(secret).toString('base64') },
    { form: 'URL-safe base64', text: Buffer.from(secret).toString('base64url') },
    { form: 'a basic header', text: `Basic ${Buffer.from(`someone:${secret}`).toString('base64')}` },
    { form: 'hex', text: Buffer.from(secret).toString('hex').toUpperCase() },
  ])('are found in $form form', ({ text }) => {
    expect(at({ note: text }, [secret])).toContain('exact_value $.note');
    expect(at({ note: text }, ['another value'])).not.toContain('exact_value $.note');
  });

  test('are found as member names and as numbers, and the name is not shown', () => {
    expect(at({ [secret]: 1, n: 40_213_377 }, [secret, '40213377'])).toEqual(['exact_value $.*', 'exact_value $.n']);
  });

  test('that are short are found only as whole values', () => {
    expect(at({ a: 'abc', b: 'xabcx' }, ['abc', ''])).toEqual(['exact_value $.a']);
  });

  test('are found in base64 at every alignment of any longer text', () => {
    const bytes = fc.uint8Array({ minLength: 9, maxLength: 40 }).map((array) => Buffer.from(array).toString('hex'));
    fc.assert(
      fc.property(bytes, fc.string(), fc.string(), (held, before, after) => {
        const text = Buffer.from(before + held + after).toString('base64');
        expect(at({ text }, [held])).toContain('exact_value $.text');
      }),
    );
  });
});

describe('the scanner', () => {
  test('names no value in what it reports', () => {
    const hits = findSecrets({ password: 'hunter2', [`ghp_${'a1B2'.repeat(9)}`]: 'x' }, { secrets: ['hunter2'] });
    expect(JSON.stringify(hits)).not.toContain('hunter2');
    expect(JSON.stringify(hits)).not.toContain('ghp_');
    expect(hits.map(({ rule }) => rule)).toEqual(['exact_value', 'credential_field', 'github_token']);
  });

  test('answers for any JSON value and ends with the same hits', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(findSecrets(value)).toEqual(findSecrets(structuredClone(value)));
      }),
    );
  });

  test('takes time in proportion to a hostile text', () => {
    const hostile = ['a', 'aA1', 'eyJ', 'http:', 'x:', '://', 'password', 'AKIA', '+/', 'LoginModule a '].map((part) =>
      part.repeat(200_000 / part.length),
    );
    const start = performance.now();
    for (const text of hostile) findSecrets({ text });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('has a version and a digest of its rules', () => {
    expect(SCANNER_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rulesSha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
