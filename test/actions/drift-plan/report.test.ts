import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BucketVersioningStatus, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { handle } from '@spine-green/evidence-schemas';
import { DriftPlanSnapshotV1 } from '@spine-green/evidence-schemas/documents/drift_plan_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planStack } from '../../../actions/drift-plan/plan-stack.ts';
import { type DriftStack, reportDrift } from '../../../actions/drift-plan/report.ts';
import { openManagedPlace } from '../../../actions/lib/platform/managed-place.ts';
import { texts } from '../../cdktf/synthesised.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket, REGION } from '../../support/servers/emulated-aws.ts';
import { layStacks, oneBucket, variables } from '../../support/terraform/laid-stacks.ts';
import { noTerraform, openTerraform, plugins } from '../../support/terraform/terraform.ts';

const OVERRIDE = { terraform: { backend: { local: {} } }, provider: { aws: [{ max_retries: 1 }] } };
const SECRET = { secret: { type: 'string', ephemeral: true, nullable: false } };

describe.skipIf(noTerraform !== undefined)('a plan of what exists', () => {
  let emulator: AwsEmulator;
  let synthesised: string;
  let environment: Readonly<Record<string, string>>;
  beforeAll(async () => {
    emulator = await emulatedAws();
    await makeBucket(handle('S3_EVIDENCE_BUCKET'));
    synthesised = mkdtempSync(join(tmpdir(), 'drift-'));
    environment = {
      ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
      ...emulator.environment,
      ...variables,
    };
    const [core, demo] = [oneBucket(SECRET), oneBucket(SECRET)];
    layStacks(synthesised, { core, demo, confluent: texts.confluent }, OVERRIDE);
    const terraform = openTerraform({
      folder: join(synthesised, 'core'),
      environment: { ...environment, TF_VAR_secret: 'given-for-one-apply' },
      plugins,
    });
    await terraform.init();
    await terraform.plan();
    await terraform.apply();
  }, 300_000);
  afterAll(async () => {
    await emulator.stop();
    rmSync(synthesised, { recursive: true, force: true });
  });

  const report = (...stacks: readonly DriftStack[]) =>
    reportDrift(openManagedPlace('emulated'), { synthesised, stacks, environment, plugins });

  test('says that nothing differs, that nothing is there, and that nobody knows', { timeout: 300_000 }, async () => {
    const { key, snapshot } = await report('core', 'confluent', 'demo');
    expect(snapshot.stacks.map(({ stack, verdict }) => `${stack} ${verdict}`)).toEqual([
      'core clean',
      'confluent unreadable',
      'demo absent',
    ]);
    expect(snapshot.stacks.map((one) => one.state_resources)).toEqual([2, null, 0]);
    expect(snapshot.stacks[1]?.reason).toMatch(/\w/);
    expect(snapshot.blockers).toEqual(['INFRA_STATE_UNREADABLE']);
    const stored = await readEvidence(openManagedPlace('emulated').evidence, key, DriftPlanSnapshotV1.parse);
    expect(stored.document).toEqual(snapshot);
    expect(readdirSync(join(synthesised, 'core'))).not.toContain('drift-plan.bin');
  });

  test('names what was changed by hand, and changes nothing', { timeout: 300_000 }, async () => {
    const Bucket = handle('S3_QUARANTINE_BUCKET');
    const VersioningConfiguration = { Status: BucketVersioningStatus.Suspended };
    await new S3Client({ region: REGION }).send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    for (const _ of [1, 2]) {
      const { snapshot } = await report('core');
      expect(snapshot.stacks[0]).toMatchObject({
        verdict: 'drift',
        exit_code: 2,
        planned: [{ address: 'aws_s3_bucket_versioning.quarantine_versioning', actions: ['update'] }],
      });
      expect(snapshot.blockers).toEqual(['INFRA_DRIFT_FOUND']);
    }
  });

  test('asks for the variables that decide something, and for no other', async () => {
    const { TF_VAR_owner: _, ...less } = environment;
    const planned = planStack({ folder: join(synthesised, 'core'), environment: less, plugins });
    await expect(planned).rejects.toMatchObject({ code: 'E_TERRAFORM_VARIABLE_MISSING', message: /TF_VAR_owner$/ });
  });

  test('a folder without a stack is no stack without drift', async () => {
    const elsewhere = join(synthesised, 'core', '.terraform');
    await expect(planStack({ folder: elsewhere, environment, plugins })).rejects.toMatchObject({
      code: 'E_LOCAL_FILE_UNUSABLE',
    });
  });
});
