/** The inventory that the rows of the teardown are held against. */
import { DemoManifestV1 } from '@spine-green/evidence-schemas/documents/demo_manifest.v1';
import type { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import type { EmbeddedSet, ManagedSet, PreserveSet } from '../../../actions/lib/handovers/m9.ts';
import { demoSecretTargets } from '../../../actions/m9-teardown/inventory.ts';
import manifest from '../../../evidence-schemas/samples/demo_manifest.v1/valid-emulated.json' with { type: 'json' };
import { HEX, IMAGE } from '../../support/decided-lane.ts';

export const stack: StackDescriptionV1 = {
  schema: 'fp.stack_description.v1',
  stack_id: 'one',
  started_at_utc: '2026-11-22T10:00:00.000000Z',
  pid: 4711,
  database: {
    host: '127.0.0.1',
    port: 5432,
    pid: 4712,
    data_folder: '/tmp/scratch/pgdata',
    resource_id: 'database',
  },
  bus: { kind: 'postgres', cluster_id: 'cluster' },
  compute_socket: '/tmp/scratch/compute.sock',
  ig_port: 8080,
  cm_port: 8092,
  ls_port: 8093,
};

const [target = ''] = demoSecretTargets().slice(-1);

export const destroySet: EmbeddedSet = {
  stack,
  tasks: ['embedded:task/fraud-platform-dev-min-ig/1', 'process 4713 node /tmp/scratch/main.mjs ig'],
  secrets: [...demoSecretTargets(), `${target}/wsp`],
  data: ['/tmp/scratch'],
  marks: ['/tmp/scratch', '/home/run/state'],
};

/** A stack that Terraform made, as it stands before it goes. */
export const managedSet: ManagedSet = {
  stack: DemoManifestV1.parse(manifest),
  tasks: ['arn:aws:ecs:eu-west-2:123456789012:task/fraud-platform-dev-min/0123456789abcdef0123456789abcdef'],
  secrets: [...demoSecretTargets(), `${target}/wsp`],
  database: manifest.database.resource_id,
  heartbeat: '/fraud-platform/dev_min/demo/heartbeat',
  resources: [
    { address: 'aws_ecs_cluster.cluster', id: manifest.cluster.arn },
    { address: 'aws_ssm_parameter.ig_api_keys["wsp"]', id: `${target}/wsp` },
  ],
};

const bucket = (name: string) => ({ bucket: name, objects: 2, set_sha256: HEX });

export const preserveSet: PreserveSet = {
  buckets: ['object-store', 'archive', 'quarantine'].map((name) => bucket(`fraud-platform-dev-min-${name}`)),
  evidence: { bucket: 'fraud-platform-dev-min-evidence', objects: 10 },
  image: IMAGE,
};

/** As it is after lanes have written more evidence. */
export const preservedAfter: PreserveSet = { ...preserveSet, evidence: { ...preserveSet.evidence, objects: 14 } };

/** Everything that a teardown must not do to what is to be kept. */
export const driftedSets: readonly (readonly [string, PreserveSet])[] = [
  [
    'a bucket with other objects',
    { ...preserveSet, buckets: preserveSet.buckets.map((one) => ({ ...one, objects: 1 })) },
  ],
  [
    'a bucket with other bytes',
    { ...preserveSet, buckets: preserveSet.buckets.map((one) => ({ ...one, set_sha256: 'b'.repeat(64) })) },
  ],
  ['a bucket less', { ...preserveSet, buckets: preserveSet.buckets.slice(1) }],
  ['evidence in another bucket', { ...preserveSet, evidence: { ...preserveSet.evidence, bucket: 'evidence-two' } }],
  ['less evidence', { ...preserveSet, evidence: { ...preserveSet.evidence, objects: 9 } }],
  ['another image', { ...preserveSet, image: `sha256:${'c'.repeat(64)}` }],
];
