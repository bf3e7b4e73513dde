import { digestOf, isPlatformError, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { DemoManifestV1 } from '@spine-green/evidence-schemas/documents/demo_manifest.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { type Clock, nowUtc } from '@spine-green/runtime/kernel/clock';
import type { ObjectStore, StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { synthesisedSha256, type Terraform } from '../terraform/runner.ts';
import { outputOf, resourcesOf, type TerraformState } from '../terraform/state.ts';
import type { ManagedConfig } from './substrate-config.ts';

/** Where the manifest of a life of the demo stack lies in the evidence bucket. */
export const manifestKeyOf = ({ stack_url }: Pick<ManagedConfig, 'stack_url'>): string =>
  stack_url.slice('manifest:'.length);

/** As much of a configuration as says where the manifest lies and of what it is. */
export type ManifestPlace = Pick<ManagedConfig, 'stack_url' | 'substrate' | 'account_id'> & {
  readonly buckets: Pick<ManagedConfig['buckets'], 'evidence'>;
};

/** The last folder of the key is the life's own name. */
const demoRunIdOf = (key: string): string => key.split('/').at(-2) ?? '';

export interface AppliedStack {
  readonly config: Pick<ManagedConfig, 'stack_url' | 'substrate' | 'account_id'>;
  /** Digest of what Terraform read. */
  readonly synthesisedSha256: string;
  /** When the state was read, as a UTC timestamp. */
  readonly atUtc: string;
}

/**
 * What the state of an applied demo stack says that others have to know. Throws E_TERRAFORM_UNREADABLE for a state without
 * one of the outputs, E_SCHEMA_INVALID for one whose values are none.
 */
export function demoManifestOf(
  state: TerraformState,
  { config, synthesisedSha256: synthesised, atUtc }: AppliedStack,
): DemoManifestV1 {
  const output = (name: string): unknown => outputOf(state, name);
  const { task_definitions: definitions, ...run } = output('manifest') as Readonly<Record<string, unknown>>;
  const values = (type: string) => resourcesOf(state, type).map((one) => one.values);
  return DemoManifestV1.parse({
    schema: 'fp.demo_manifest.v1',
    substrate: config.substrate,
    account_id: config.account_id,
    demo_run_id: demoRunIdOf(manifestKeyOf(config)),
    platform_run_id: run.platform_run_id,
    written_at_utc: atUtc,
    synthesised_sha256: synthesised,
    image_digest: run.image_digest,
    expires_at: run.expires_at,
    cluster: { name: output('ECS_CLUSTER_NAME'), arn: values('aws_ecs_cluster')[0]?.arn },
    network: {
      vpc_id: output('VPC_ID'),
      subnet_ids_public: output('SUBNET_IDS_PUBLIC'),
      security_group_id_app: output('SECURITY_GROUP_ID_APP'),
      security_group_id_db: output('SECURITY_GROUP_ID_DB'),
      discovery_namespace: output('SERVICE_DISCOVERY_NAMESPACE'),
    },
    database: {
      instance_id: values('aws_db_instance')[0]?.identifier,
      endpoint: output('RDS_ENDPOINT'),
      resource_id: output('DB_RESOURCE_ID'),
    },
    services: values('aws_ecs_service')
      .map(({ name, task_definition }) => ({ service: String(name), task_definition }))
      .sort((one, other) => (one.service < other.service ? -1 : 1)),
    task_definitions: Object.entries(definitions ?? {})
      .map(([family, arn]) => ({ family, arn: arn as unknown }))
      .sort((one, other) => (one.family < other.family ? -1 : 1)),
    parameter_paths: values('aws_ssm_parameter')
      .map(({ name }) => String(name))
      .sort(),
  });
}

/**
 * Publishes what the state of an initialised demo stack says, once for each life of the stack: the same content again is a
 * success, and an apply that made something else needs a life of its own. Throws E_EVIDENCE_CONFLICT, what `demoManifestOf`
 * and `createEvidence` throw, and E_TERRAFORM_UNREADABLE.
 */
export async function publishDemoManifest(
  { store, clock }: { readonly store: ObjectStore; readonly clock: Clock },
  config: ManifestPlace,
  terraform: Pick<Terraform, 'folder' | 'show'>,
): Promise<PublishedManifest> {
  const synthesised = synthesisedSha256(terraform.folder);
  const state = (await terraform.show()) as TerraformState;
  const manifest = demoManifestOf(state, { config, synthesisedSha256: synthesised, atUtc: nowUtc(clock) });
  const [key, target] = [manifestKeyOf(config), { store, bucket: config.buckets.evidence }];
  try {
    return { key, manifest, stored: await createEvidence(target, key, DemoManifestV1, manifest) };
  } catch (error) {
    if (!isPlatformError(error, 'E_EVIDENCE_CONFLICT')) throw error;
    const present = await readDemoManifest(store, config);
    if (digestOf({ ...present, written_at_utc: '' }) !== digestOf({ ...manifest, written_at_utc: '' })) throw error;
    return { key, manifest: present, stored: await store.get(target.bucket, key) };
  }
}

export interface PublishedManifest {
  readonly key: string;
  readonly manifest: DemoManifestV1;
  readonly stored: StoredVersion;
}

/** The manifest that the configuration names. Throws E_OBJECT_NOT_FOUND, E_STACK_UNREADABLE and what the store throws. */
export async function readDemoManifest(store: ObjectStore, config: ManifestPlace): Promise<DemoManifestV1> {
  const key = manifestKeyOf(config);
  const { body } = await store.get(config.buckets.evidence, key);
  const manifest = parsed(body, key);
  const own = { substrate: config.substrate, account_id: config.account_id, demo_run_id: demoRunIdOf(key) };
  const foreign = (Object.keys(own) as (keyof typeof own)[]).filter((name) => manifest[name] !== own[name]);
  if (foreign.length === 0) return manifest;
  throw new PlatformError('E_STACK_UNREADABLE', `${key} is of another ${foreign.join(', ')}`);
}

function parsed(body: Uint8Array, key: string): DemoManifestV1 {
  try {
    return DemoManifestV1.parse(parseJson(body, 'E_SCHEMA_INVALID', key));
  } catch (error) {
    if (!isPlatformError(error, 'E_SCHEMA_INVALID')) throw error;
    throw new PlatformError('E_STACK_UNREADABLE', `${key}: ${error.message}`, { cause: error });
  }
}
