import {
  absentFromClosureSet,
  type ClosureLane,
  closureSet,
  findHandleFault,
  findPlaceholder,
  findSecrets,
  HANDLE_KEYS,
  type HandleKey,
  handle,
  PlatformError,
  registrySha256,
  renderHandle,
  resolveHandles,
} from '@spine-green/evidence-schemas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandleEntry } from '../../evidence-schemas/handles/entry.ts';
import { REGISTRY, SECTIONS, TOKENS } from '../../evidence-schemas/handles/registry.ts';

const entries = Object.entries(REGISTRY) as readonly (readonly [HandleKey, HandleEntry])[];
const RUN = 'platform_20260701T101500Z';
/** A value for each handle that only an operator, a stack or a run can know. */
const INPUTS = {
  ALERT_CHANNEL_MODE: 'email',
  ALERT_EMAIL_ADDRESS: 'operator@platform.test',
  AWS_ACCOUNT_ID: '123456789012',
  CONFLUENT_BILLING_API_KEY_INPUT: 'secrets.CONFLUENT_CLOUD_API_KEY',
  CONFLUENT_BILLING_API_SECRET_INPUT: 'secrets.CONFLUENT_CLOUD_API_SECRET',
  CONFLUENT_CLUSTER_BOOTSTRAP: 'broker-1:9092',
  CONFLUENT_CLUSTER_ID: 'lkc-1',
  CONFLUENT_CLUSTER_REST_ENDPOINT: 'https://broker-1:443',
  DB_RESOURCE_ID: 'db-1',
  IMAGE_INCLUDE_MANIFEST_SHA256: 'a'.repeat(64),
  INTERNAL_LB_ARN: 'none',
  INTERNAL_LB_DNS_NAME: 'none',
  M5_WORKLOAD_PROFILE_ID: 'fg_small_v1_n20',
  ORACLE_ENGINE_RUN_ID: 'c25a2675fbfbacd952b13bb594880e92',
  ORACLE_SCENARIO_ID: 'baseline_v1',
  ORACLE_SEED_SOURCE_URI: 's3://engine-output/runs/',
  ORACLE_SOURCE_NAMESPACE: 'local_full_run-5',
  PLATFORM_RUN_ID: RUN,
  RDS_ENDPOINT: 'db.internal:5432',
  ROLE_GATE_READONLY: 'arn:aws:iam::123456789012:role/gate',
  ROLE_TERRAFORM_APPLY: 'arn:aws:iam::123456789012:role/apply',
  SCENARIO_RUN_ID: 'b'.repeat(32),
  SECURITY_GROUP_ID_APP: 'sg-0123456789abcdef0',
  SECURITY_GROUP_ID_DB: 'sg-0123456789abcdef1',
  SERVICE_DISCOVERY_NAMESPACE: 'platform.internal',
  SNS_SUBSCRIPTION_EMAIL: 'operator@platform.test',
  SNS_TOPIC_ARN: 'arn:aws:sns:eu-west-2:123456789012:alerts',
  SR_MANIFEST_FINGERPRINT: 'c'.repeat(64),
  SR_PARAMETER_HASH: 'd'.repeat(64),
  SR_RUN_EQUIVALENCE_KEY: 'e'.repeat(64),
  SR_SEED: '42',
  SUBNET_IDS_PUBLIC: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
  TAG_EXPIRES_AT_VALUE: '2026-12-31',
  TAG_OWNER_VALUE: 'operator',
  TF_VAR_CONFLUENT_CLOUD_API_KEY: 'secrets.CONFLUENT_CLOUD_API_KEY',
  TF_VAR_CONFLUENT_CLOUD_API_SECRET: 'secrets.CONFLUENT_CLOUD_API_SECRET',
  VPC_ID: 'vpc-0123456789abcdef0',
  WSP_MAX_EVENTS_PER_OUTPUT: '200',
  WSP_OUTPUT_CONCURRENCY: '4',
  WSP_SHARD_MODE: 'per_output',
  WSP_STREAM_SPEEDUP: '40',
} as const;

describe('rules of the registry', () => {
  test('R1, R5: a key stands in one section and has one origin', () => {
    const keys = Object.values(SECTIONS).flatMap((section) => Object.keys(section));
    expect(keys.length).toBe(new Set(keys).size);
    expect([...keys].sort()).toEqual(HANDLE_KEYS);
  });

  test('R3: keys are upper snake case', () => {
    expect(HANDLE_KEYS.filter((key) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(key))).toEqual([]);
  });

  test('R4: every handle is concrete once its origins have spoken', () => {
    const faults = HANDLE_KEYS.map((key) => [key, findHandleFault(key, INPUTS)]).filter(([, fault]) => fault);
    expect(faults).toEqual([]);
  });

  test('R5: a literal has a value and refers to nothing, an output of a stack belongs to that stack', () => {
    for (const [key, { origin, scope, value }] of entries) {
      if (origin === 'literal') expect([key, JSON.stringify(value) ?? '<absent>']).not.toEqual([key, '<absent>']);
      if (origin === 'literal') expect(JSON.stringify(value)).not.toMatch(/<[A-Z]/);
      if (origin.startsWith('tf:')) expect([key, `tf:${scope}`]).toEqual([key, origin]);
    }
  });

  test('R6: a secret is named by its path alone, and the registry itself holds nothing secret', () => {
    const locators = entries.filter(([key, entry]) => /^SSM_.*_PATH$|_DSN$/.test(key) || entry.secretLocator);
    expect(locators.filter(([key]) => !/^\/fraud-platform\/dev_min\/[a-z_/]+$/.test(handle(key) as string))).toEqual(
      [],
    );
    expect(entries.filter(([, entry]) => entry.origin === 'operator-secret' && entry.value !== undefined)).toEqual([]);
    expect(findSecrets(resolveHandles(HANDLE_KEYS, INPUTS))).toEqual([]);
  });

  test('R8: the digest covers every declaration and is stable', () => {
    expect(registrySha256()).toMatch(/^[0-9a-f]{64}$/);
    expect(registrySha256()).toBe(registrySha256());
  });

  test('R9: patterns use declared tokens only', () => {
    const text = JSON.stringify(REGISTRY);
    const used = new Set([...text.matchAll(/\{([a-z][a-z_]*)\}/g)].map((match) => match[1]));
    expect([...used].filter((token) => !TOKENS.some((known) => known === token))).toEqual([]);
  });

  test('R10: what a run or a destroyed stack owns is never constant', () => {
    const wrong = entries.filter(([, entry]) => entry.origin === 'runtime' && entry.scope === 'const');
    expect(wrong).toEqual([]);
  });
});

describe('values', () => {
  test('names follow the name prefix', () => {
    expect(handle('S3_EVIDENCE_BUCKET')).toBe('fraud-platform-dev-min-evidence');
    expect(handle('S3_EVIDENCE_BUCKET', { NAME_PREFIX: 'fp-test-7' })).toBe('fp-test-7-evidence');
    expect(handle('ECS_PHASE_PROFILE_MAP').all_spine_daemons).toHaveLength(13);
  });

  test('nine topics have a class', () => {
    const topics = [...handle('KAFKA_TOPIC_CLASS_HIGH'), ...handle('KAFKA_TOPIC_CLASS_LOW')];
    expect(new Set(topics).size).toBe(handle('KAFKA_REQUIRED_TOPIC_COUNT'));
    expect(topics).toContain(handle('FP_BUS_RTDL_V1'));
  });

  test('patterns are rendered from tokens', () => {
    expect(renderHandle('RECEIPT_SUMMARY_PATH_PATTERN', { platform_run_id: RUN })).toBe(
      `evidence/runs/${RUN}/ingest/receipt_summary.json`,
    );
    const root = { oracle_source_namespace: 'local_full_run-5', oracle_engine_run_id: 'c25a' };
    expect(renderHandle('S3_STREAM_SORT_RECEIPT_KEY_PATTERN', { ...root, output_id: 'arrival_events_5B' })).toBe(
      'oracle-store/local_full_run-5/c25a/stream_view/ts_utc/output_id=arrival_events_5B/_stream_sort_receipt.json',
    );
  });

  test.each([
    ['a pattern without its token', () => handle('IMAGE_TAG_GIT_SHA_PATTERN')],
    ['a missing token', () => renderHandle('RUN_REPORT_PATH_PATTERN', {})],
    ['a token that leaves its prefix', () => renderHandle('RUN_REPORT_PATH_PATTERN', { platform_run_id: '../x' })],
    ['a token with a slash', () => renderHandle('RUN_REPORT_PATH_PATTERN', { platform_run_id: 'a/b' })],
    ['an output that no stack has given', () => handle('VPC_ID')],
    [
      'another name than the one that the stack must create',
      () => handle('S3_ORACLE_BUCKET', { S3_ORACLE_BUCKET: 'x' }),
    ],
    ['another value for a literal', () => handle('WSP_STOP_ON_NONRETRYABLE', { WSP_STOP_ON_NONRETRYABLE: false })],
    ['a local seed source', () => handle('ORACLE_SEED_SOURCE_URI', { ORACLE_SEED_SOURCE_URI: 'file:///data' })],
    ['a base URL with a path', () => handle('IG_BASE_URL', { IG_BASE_URL: 'http://ig:8080/v1' })],
    ['a placeholder', () => handle('TAG_OWNER_VALUE', { TAG_OWNER_VALUE: 'TBD' })],
    [
      'a secret in the place of its name',
      () => handle('TF_VAR_CONFLUENT_CLOUD_API_KEY', { TF_VAR_CONFLUENT_CLOUD_API_KEY: 'k' }),
    ],
  ])('%s is unresolved', (_, read) => {
    expect(read).toThrow(PlatformError);
    expect(read).toThrow('E_HANDLE_UNRESOLVED');
  });

  test('a refusal never quotes the value', () => {
    const fault = findHandleFault('TAG_EXPIRES_AT_VALUE', { TAG_EXPIRES_AT_VALUE: 'hunter2' });
    expect(fault).toBeDefined();
    expect(fault).not.toContain('hunter2');
  });

  test('rows say what is unresolved and what is a placeholder', () => {
    const rows = resolveHandles(['TAG_OWNER_VALUE', 'VPC_ID', 'AWS_REGION', 'S3_EVIDENCE_RETENTION_DAYS'], {
      TAG_OWNER_VALUE: '<PIN: owner>',
    });
    const facts = rows.map(({ resolved, placeholder, value_or_locator }) => [resolved, placeholder, value_or_locator]);
    expect(facts).toEqual([
      [false, true, null],
      [false, false, null],
      [true, false, 'eu-west-2'],
      [true, false, 'null'],
    ]);
  });
});

describe('concreteness (02, section 7.2)', () => {
  test.each([
    '',
    '  ',
    '<PIN_ME>',
    'REPLACE_ME_NOW',
    'TBD',
    'todo',
    'changeme',
    'ops@example.com',
    'arn:*',
    '$' + '{X}',
  ])('%j is a placeholder', (text) => {
    expect(findPlaceholder(text)).toBeDefined();
    expect(findPlaceholder([{ deep: text }])).toBeDefined();
  });

  test.each(['0', 'latest-run', 's3://bucket/key', '{platform_run_id}', 0, false, null])('%j is concrete', (value) => {
    expect(findPlaceholder(value)).toBeUndefined();
  });

  test.each([
    { value: '{platform_run_id}', plain: 'concrete', rendered: 'placeholder', secret: 'concrete' },
    { value: '0 3 * * *', plain: 'placeholder', rendered: 'placeholder', secret: 'concrete' },
    { value: 'x<y>z*$' + '{', plain: 'placeholder', rendered: 'placeholder', secret: 'concrete' },
    { value: 'https://example.com', plain: 'placeholder', rendered: 'placeholder', secret: 'concrete' },
    { value: '<dsn>', plain: 'placeholder', rendered: 'placeholder', secret: 'placeholder' },
    { value: '$' + '{DSN}', plain: 'placeholder', rendered: 'placeholder', secret: 'placeholder' },
    { value: 'changeme', plain: 'placeholder', rendered: 'placeholder', secret: 'placeholder' },
    { value: 'git-1234', plain: 'concrete', rendered: 'concrete', secret: 'concrete' },
  ])('$value is $plain, rendered $rendered, as a secret $secret', ({ value, plain, rendered, secret }) => {
    const kindOf = (options: object) => (findPlaceholder(value, options) === undefined ? 'concrete' : 'placeholder');
    expect([kindOf({}), kindOf({ rendered: true }), kindOf({ secret: true })]).toEqual([plain, rendered, secret]);
  });

  test('a schedule may hold stars', () => {
    expect(findPlaceholder('0 3 * * *', { stars: true })).toBeUndefined();
  });

  test('a segment that is rendered never adds a level to its key', () => {
    const levels = (text: string) => text.split('/').length;
    const depth = levels(renderHandle('RUN_REPORT_PATH_PATTERN', { platform_run_id: RUN }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (token) => {
        try {
          expect(levels(renderHandle('RUN_REPORT_PATH_PATTERN', { platform_run_id: token }))).toBe(depth);
        } catch (error) {
          expect(error).toBeInstanceOf(PlatformError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('closure sets', () => {
  test.each<[ClosureLane, number]>([
    ['M2.A', 47],
    ['M3.A', 20],
    ['M4.A', 37],
    ['M5.A', 27],
    ['M6.A', 35],
    ['M7.A', 40],
    ['M8.A', 17],
    ['M9.A', 28],
  ])('%s has at least the %i keys of the reference, each once, and all resolve', (lane, size) => {
    const keys = closureSet(lane);
    expect(keys.length).toBeGreaterThanOrEqual(size);
    expect(new Set(keys).size).toBe(keys.length);
    expect(resolveHandles(keys, INPUTS).filter(({ resolved }) => !resolved)).toEqual([]);
  });

  test('what the embedded substrate cannot have is left out with a reason, and nothing else', () => {
    const absent = absentFromClosureSet('M2.A', 'embedded');
    expect([...closureSet('M2.A', 'embedded'), ...absent.map(({ key }) => key)].sort()).toEqual(
      [...closureSet('M2.A')].sort(),
    );
    expect(absent.map(({ key }) => key)).toContain('VPC_ID');
    expect(absent.every(({ reason }) => reason.length > 10)).toBe(true);
    expect(absentFromClosureSet('M2.A', 'dev_min')).toEqual([]);
  });
});
