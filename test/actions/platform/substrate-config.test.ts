import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle, isPlatformError } from '@spine-green/evidence-schemas';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readSubstrateConfig, repositoryOf } from '../../../actions/lib/platform/substrate-config.ts';
import devMin from '../../../evidence-schemas/samples/substrate_config.v1/valid-dev-min.json' with { type: 'json' };
import embedded from '../../../evidence-schemas/samples/substrate_config.v1/valid-embedded.json' with { type: 'json' };
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'substrate-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  delete process.env.AWS_ENDPOINT_URL_S3;
});

function read(document: object): ReturnType<typeof readSubstrateConfig> {
  const path = join(folder, 'substrate.json');
  writeFileSync(path, JSON.stringify(document));
  return readSubstrateConfig(path);
}

function refusal(document: object): { readonly code: string; readonly message: string } {
  try {
    read(document);
  } catch (error) {
    if (isPlatformError(error)) return error;
    throw error;
  }
  return { code: 'accepted', message: '' };
}

const network = '?subnets=subnet-0aaaaaaaaaaaaaaa1&security-groups=sg-0aaaaaaaaaaaaaaa1';
const cluster = `ecs:${handle('AWS_REGION')}/${handle('ECS_CLUSTER_NAME')}`;

describe('the configuration of a substrate', () => {
  test.each([
    { given: 'embedded', document: embedded },
    { given: 'emulated', document: emulated },
    {
      given: 'emulated, with images in a registry',
      document: { ...emulated, image_registry_url: devMin.image_registry_url },
    },
    { given: 'dev_min', document: devMin },
    { given: 'dev_min before its network is there', document: { ...devMin, compute_url: cluster } },
  ])('is taken: $given', ({ document }) => {
    expect(read(document)).toEqual(document);
  });

  test.each([
    { given: 'a store of this machine', change: { object_store_url: 'dir:/store' } },
    { given: 'parameters of this machine', change: { parameters_url: 'file:/parameters.json' } },
    { given: 'processes of this machine', change: { compute_url: 'unix:/compute.sock' } },
    { given: 'images of this machine', change: { image_registry_url: 'dir:/registry' } },
    { given: 'recorded answers', change: { approvals_url: 'file:/approvals.json' } },
    { given: 'a stack of this machine', change: { stack_url: 'file:/stack.json' } },
    { given: 'a store without a region', change: { object_store_url: 's3:' } },
    { given: 'no account', change: { account_id: undefined } },
    { given: 'an account that is none', change: { account_id: '12345' } },
    { given: 'what nobody knows', change: { region: 'eu-west-2' } },
  ])('of dev_min is refused by its form with $given', ({ change }) => {
    expect(refusal({ ...devMin, ...change }).code).toBe('E_SCHEMA_INVALID');
  });

  test.each([
    { given: 'a store of this machine', change: { object_store_url: 'dir:/store' } },
    { given: 'parameters of this machine', change: { parameters_url: 'file:/parameters.json' } },
    { given: 'processes of this machine', change: { compute_url: 'unix:/compute.sock' } },
    { given: 'a stack of this machine', change: { stack_url: 'file:/stack.json' } },
  ])('of emulated is refused by its form with $given', ({ change }) => {
    expect(refusal({ ...emulated, ...change }).code).toBe('E_SCHEMA_INVALID');
  });

  test('of emulated takes the recorded answers of whoever rehearses', () => {
    expect(refusal({ ...emulated, approvals_url: 'file:/approvals.json' }).code).toBe('accepted');
  });

  test.each([
    { given: 'a store', change: { object_store_url: devMin.object_store_url } },
    { given: 'parameters', change: { parameters_url: devMin.parameters_url } },
    { given: 'compute', change: { compute_url: cluster } },
    { given: 'images', change: { image_registry_url: devMin.image_registry_url } },
    { given: 'an account', change: { account_id: devMin.account_id } },
  ])('of embedded is refused by its form with $given of AWS', ({ change }) => {
    expect(refusal({ ...embedded, ...change }).code).toBe('E_SCHEMA_INVALID');
  });

  test.each([
    { names: 'object_store_url', change: { object_store_url: 's3:us-east-1' } },
    { names: 'parameters_url', change: { parameters_url: 'ssm:us-east-1' } },
    { names: 'compute_url', change: { compute_url: `ecs:us-east-1/${handle('ECS_CLUSTER_NAME')}${network}` } },
    { names: 'compute_url', change: { compute_url: `ecs:${handle('AWS_REGION')}/another${network}` } },
    { names: 'compute_url', change: { compute_url: `${cluster}?subnets=vpc-1&security-groups=sg-1` } },
    { names: 'image_registry_url', change: { account_id: '210987654321' } },
    { names: 'image_registry_url', change: { image_registry_url: `${devMin.image_registry_url}-old` } },
    { names: 'buckets.oracle', change: { buckets: { ...devMin.buckets, oracle: 'another' } } },
    { names: 'buckets.archive', change: { buckets: { ...devMin.buckets, archive: 'another' } } },
    { names: 'buckets.quarantine', change: { buckets: { ...devMin.buckets, quarantine: 'another' } } },
    { names: 'buckets.evidence', change: { buckets: { ...devMin.buckets, evidence: 'another' } } },
    { names: 'buckets.source', change: { buckets: { ...devMin.buckets, source: devMin.buckets.archive } } },
  ])('that is not what the registry says of $names is refused: $change', ({ names, change }) => {
    const { code, message } = refusal({ ...devMin, ...change });
    expect(code).toBe('E_SUBSTRATE_CONFIG_REFUSED');
    expect(message).toMatch(new RegExp(`: ${names.replace('.', '[.]')} [^;]*$`));
  });

  test('is refused with everything that is wrong with it', () => {
    const { message } = refusal({ ...emulated, object_store_url: 's3:us-east-1', parameters_url: 'ssm:us-east-1' });
    expect(message).toContain('object_store_url is s3:us-east-1, not s3:eu-west-2; parameters_url is ssm:us-east-1');
  });

  test('of dev_min is refused where a client of AWS would be sent to this machine, that of emulated is not', () => {
    process.env.AWS_ENDPOINT_URL_S3 = 'http://127.0.0.1:5000';
    const { code, message } = refusal(devMin);
    expect(code).toBe('E_SUBSTRATE_CONFIG_REFUSED');
    expect(message).toContain('AWS_ENDPOINT_URL_S3 is a local address');
    expect(read(emulated)).toEqual(emulated);
  });

  test('names the repository of its account', () => {
    const config = read(devMin);
    expect(config.substrate === 'embedded' ? '' : `ecr:${repositoryOf(config)}`).toBe(devMin.image_registry_url);
  });
});
