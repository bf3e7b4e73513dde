import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { describe, expect, onTestFinished, test } from 'vitest';
import { demoManifestOf, publishDemoManifest } from '../../../actions/lib/platform/demo-manifest.ts';
import type { TerraformState } from '../../../actions/lib/terraform/state.ts';
import manifest from '../../../evidence-schemas/samples/demo_manifest.v1/valid-emulated.json' with { type: 'json' };
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };

const { cluster, network, database, services, task_definitions: tasks, parameter_paths: paths } = manifest;
const output = (value: unknown) => ({ sensitive: false, value });
const resource = (type: string, name: string, values: object) => ({
  ...{
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    values: { ...values, name: (values as { name?: string }).name },
  },
});

/** The state of an apply that made what the sample describes, in Terraform's own form. */
const outputs = {
  ECS_CLUSTER_NAME: output(cluster.name),
  VPC_ID: output(network.vpc_id),
  SUBNET_IDS_PUBLIC: output(network.subnet_ids_public),
  SECURITY_GROUP_ID_APP: output(network.security_group_id_app),
  SECURITY_GROUP_ID_DB: output(network.security_group_id_db),
  SERVICE_DISCOVERY_NAMESPACE: output(network.discovery_namespace),
  RDS_ENDPOINT: output(database.endpoint),
  DB_RESOURCE_ID: output(database.resource_id),
  manifest: output({
    ...{ image_digest: manifest.image_digest, platform_run_id: manifest.platform_run_id },
    expires_at: manifest.expires_at,
    task_definitions: Object.fromEntries(tasks.map(({ family, arn }) => [family, arn])),
  }),
};
const resources = [
  resource('aws_ecs_cluster', 'cluster', cluster),
  resource('aws_db_instance', 'database', { identifier: database.instance_id, password_wo: null }),
  ...services.map(({ service, task_definition }) =>
    resource('aws_ecs_service', 'service', { name: service, task_definition }),
  ),
  ...paths.toReversed().map((name) => resource('aws_ssm_parameter', 'parameter', { name })),
];
const state: TerraformState = { values: { outputs, root_module: { resources } } };
const config = { ...emulated, substrate: 'emulated' as const, schema: 'fp.substrate_config.v1' as const };
const about = { config, synthesisedSha256: manifest.synthesised_sha256, atUtc: manifest.written_at_utc };

describe('the manifest of an applied demo stack', () => {
  test('says what the state says', () => {
    expect(demoManifestOf(state, about)).toEqual(manifest);
  });

  test.each([
    { given: 'nothing was applied', state: {} },
    {
      given: 'an output is missing',
      state: { values: { root_module: { resources }, outputs: { manifest: outputs.manifest } } },
    },
    {
      given: 'an output is a secret',
      state: {
        values: { root_module: { resources }, outputs: { ...outputs, VPC_ID: { ...outputs.VPC_ID, sensitive: true } } },
      },
    },
  ])('cannot be made where $given', ({ state: other }) => {
    expect(() => demoManifestOf(other, about)).toThrow(/E_TERRAFORM_UNREADABLE/);
  });

  test('cannot be made where the database is not there', () => {
    const less = resources.filter(({ type }) => type !== 'aws_db_instance');
    expect(() => demoManifestOf({ values: { outputs, root_module: { resources: less } } }, about)).toThrow(
      /E_SCHEMA_INVALID/,
    );
  });

  test('is published once for each life: the same again is a success, another one is a conflict', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'cdk.tf.json'), '{}');
    mkdirSync(join(folder, 'store', config.buckets.evidence), { recursive: true });
    const store = openObjectStore(`dir:${join(folder, 'store')}`);
    const publish = (shown: TerraformState) =>
      publishDemoManifest({ store, clock: systemClock }, config, { folder, show: async () => shown });
    const first = await publish(state);
    expect(first.key).toBe('dev_min/infra/demo/demo_20261122T100000Z/manifest.json');
    const again = await publish(state);
    expect(again.stored.versionId).toBe(first.stored.versionId);
    expect(again.manifest).toEqual(first.manifest);
    const moved = { ...outputs, RDS_ENDPOINT: output('another.eu-west-2.rds.amazonaws.com:5432') };
    await expect(publish({ values: { outputs: moved, root_module: { resources } } })).rejects.toMatchObject({
      code: 'E_EVIDENCE_CONFLICT',
    });
  });
});
