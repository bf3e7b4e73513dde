import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handle, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { localEndpoints } from '@spine-green/runtime/config';
import { findEcsAddress } from '@spine-green/runtime/substrate/compute/ecs/address';

/**
 * The configuration of a substrate. Its form says what each substrate may name; of a managed one every name is that of the
 * registry, which the stacks are made of (03, R1), and on `dev_min` no client is sent to another place than AWS.
 * Throws E_LOCAL_FILE_UNUSABLE, E_SCHEMA_INVALID, and E_SUBSTRATE_CONFIG_REFUSED with every fault.
 */
export function readSubstrateConfig(path: string): SubstrateConfigV1 {
  const config = SubstrateConfigV1.parse(parseJson(readBytes(path), 'E_SCHEMA_INVALID', 'the substrate configuration'));
  if (config.substrate === 'embedded') return config;
  const faults = [...registryFaults(config), ...(config.substrate === 'dev_min' ? localEndpoints() : [])];
  if (faults.length > 0) throw new PlatformError('E_SUBSTRATE_CONFIG_REFUSED', faults.join('; '));
  return config;
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `no substrate configuration can be read at ${path}`, { cause });
  }
}

export type ManagedConfig = Exclude<SubstrateConfigV1, { readonly substrate: 'embedded' }>;

function registryFaults(config: ManagedConfig): readonly string[] {
  const region = handle('AWS_REGION');
  const { oracle, archive, quarantine, evidence, source } = config.buckets;
  const [compute] = config.compute_url.split('?') as [string, ...string[]];
  const own = [oracle, archive, quarantine, evidence];
  const rows: readonly (readonly [member: string, found: string, wanted: string])[] = [
    ['object_store_url', config.object_store_url, `s3:${region}`],
    ['parameters_url', config.parameters_url, `ssm:${region}`],
    ['compute_url', compute, `ecs:${region}/${handle('ECS_CLUSTER_NAME')}`],
    ['buckets.oracle', oracle, handle('S3_ORACLE_BUCKET')],
    ['buckets.archive', archive, handle('S3_ARCHIVE_BUCKET')],
    ['buckets.quarantine', quarantine, handle('S3_QUARANTINE_BUCKET')],
    ['buckets.evidence', evidence, handle('S3_EVIDENCE_BUCKET')],
    ...(config.image_registry_url.startsWith('ecr:')
      ? [['image_registry_url', config.image_registry_url, `ecr:${repositoryOf(config)}`] as const]
      : []),
  ];
  return [
    ...rows.flatMap(([member, found, wanted]) => (found === wanted ? [] : [`${member} is ${found}, not ${wanted}`])),
    ...(findEcsAddress(config.compute_url) === undefined ? ['compute_url names no network of ECS'] : []),
    ...(own.includes(source) ? ['buckets.source is a bucket of the platform'] : []),
  ];
}

/** The repository that holds the image, in the account of the configuration. */
export const repositoryOf = ({ account_id: account }: ManagedConfig): string =>
  handle('ECR_REPO_URI', { AWS_ACCOUNT_ID: account });

/** Where a synthesised stack lies on the machine that applies. */
export const stackFolderOf = ({ stacks_url: url }: ManagedConfig, stack: string): string =>
  join(url.slice('dir:'.length), stack);
