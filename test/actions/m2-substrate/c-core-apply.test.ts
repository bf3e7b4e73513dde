import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { awsNamedResources } from '@spine-green/runtime/substrate/named-resources/aws';
import { awsPosture } from '@spine-green/runtime/substrate/posture/aws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holds } from '../../../actions/lib/checks/check.ts';
import { isReadable } from '../../../actions/lib/checks/fact.ts';
import type { Session } from '../../../actions/lib/run/session.ts';
import { importBlocks } from '../../../actions/lib/terraform/plan.ts';
import { openAccountNames } from '../../../actions/lib/terraform/present.ts';
import { savedPlan } from '../../../actions/lib/terraform/saved-plan.ts';
import { gatherCoreApply } from '../../../actions/m2-substrate/facts/c-core-apply.ts';
import { type CoreApplyFacts, coreApply } from '../../../actions/m2-substrate/lanes/c-core-apply.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { texts } from '../../cdktf/synthesised.ts';
import { keptDocuments, momentOf } from '../../support/decided-lane.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';
import { bucketsAndTables, layStacks, variables } from '../../support/terraform/laid-stacks.ts';
import { makeStateStore } from '../../support/terraform/state-store.ts';
import { noTerraform, plugins } from '../../support/terraform/terraform.ts';

const STATE = handle('TF_STATE_BUCKET');
const LOCKS = handle('TF_LOCK_TABLE');
const moment = { ...momentOf('M2.C'), substrate: 'emulated' as const };

describe.skipIf(!motoTools.met)('what an account holds under the names of a plan', () => {
  let emulator: AwsEmulator;
  beforeAll(async () => {
    emulator = await emulatedAws();
    await makeStateStore();
  });
  afterAll(() => emulator.stop());

  const creates = (type: string, name: string) => ({
    ...{ address: `${type}.one`, type },
    change: { actions: ['create'], after: { name, bucket: name, identifier: name } },
  });
  const named = { aws_s3_bucket: STATE, aws_dynamodb_table: LOCKS, aws_ecr_repository: handle('ECR_REPO_NAME') };
  const presentIn = async () => {
    const names = await openAccountNames(async () => awsPosture(REGION));
    const resource_changes = Object.entries(named).map(([type, name]) => creates(type, name));
    return names({ resource_changes, planned_values: { root_module: {} } });
  };

  test('is told kind by kind, and only of what the plan would make', async () => {
    expect(await presentIn()).toEqual([
      { type: 'aws_s3_bucket', name: STATE },
      { type: 'aws_dynamodb_table', name: LOCKS },
    ]);
    const repositoryName = named.aws_ecr_repository;
    await new ECRClient({ region: REGION }).send(new CreateRepositoryCommand({ repositoryName }));
    expect(await presentIn()).toContainEqual({ type: 'aws_ecr_repository', name: repositoryName });
  });

  test('is unreadable where nobody answers', async () => {
    process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:9';
    const other = awsNamedResources(REGION, { attemptsMax: 1, answerMsMax: 1_000 });
    await expect(other.exists('table', LOCKS)).rejects.toMatchObject({ code: 'E_POSTURE_UNREADABLE' });
    await expect(other.exists('repository', 'one')).rejects.toMatchObject({ code: 'E_POSTURE_UNREADABLE' });
    Object.assign(process.env, emulator.environment);
  });
});

test('the digest of what was applied is that of the file when the apply had ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  const file = join(folder, 'plan.bin');
  const done = { status: 0, text: '', complaint: '' };
  const terraform = {
    folder,
    run: async () => done,
    init: async () => done,
    plan: async () => {
      writeFileSync(file, 'reviewed');
      return { ...done, status: 2 };
    },
    apply: async () => {
      appendFileSync(file, ' and changed');
      return done;
    },
    show: async () => ({ planned_values: { root_module: {} } }),
  };
  const saved = savedPlan(terraform, 'plan.bin');
  const plan = await saved.review(async () => []);
  const applied = await saved.apply();
  saved.forget();
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  expect([plan.plan_sha256, applied.plan_sha256]).toEqual([sha256Hex('reviewed'), sha256Hex('reviewed and changed')]);
  const facts: CoreApplyFacts = {
    ...{ commands: { value: { init: 0, validate: 0 } }, reviewedText: { value: 'a' }, text: { value: 'a' } },
    ...{ backend: { unreadable: '' }, outputs: { unreadable: '' }, secondPlan: { value: 0 } },
    ...{ plan: { value: plan }, applied: { value: applied } },
  };
  expect(coreApply.decide(facts, {}, moment)['M2.C-C02']).not.toSatisfy(holds);
});

describe.skipIf(noTerraform !== undefined)('the lane, with a real Terraform', () => {
  let emulator: AwsEmulator;
  let folder: string;
  const text = bucketsAndTables();
  beforeAll(async () => {
    emulator = await emulatedAws();
    Object.assign(process.env, variables, { TF_PLUGIN_DIR: plugins });
    folder = mkdtempSync(join(tmpdir(), 'core-'));
    const override = { provider: { aws: [{ max_retries: 1 }] } };
    layStacks(folder, { core: text, confluent: texts.confluent, demo: texts.demo }, override);
    // As a bootstrap leaves them: they exist, and no state knows them.
    await makeStateStore();
  });
  afterAll(async () => {
    for (const name of Object.keys(variables)) delete process.env[name];
    rmSync(folder, { recursive: true, force: true });
    await emulator.stop();
  });

  const gather = (reviewed: string) => {
    const config = SubstrateConfigV1.parse({ ...emulated, stacks_url: `dir:${folder}` });
    const session = { config, posture: async () => awsPosture(REGION) } as unknown as Session;
    return gatherCoreApply({ session }, async () => reviewed);
  };
  const failing = (facts: CoreApplyFacts): readonly string[] => {
    const written = keptDocuments(coreApply.documents(facts, moment), moment);
    const decided = Object.entries(coreApply.decide(facts, written, moment));
    // The emulator keeps no budget, so its check rests there.
    return decided.filter(([id, one]) => id !== 'M2.C-C04a' && !holds(one)).map(([id]) => id);
  };
  const documentsOf = (facts: CoreApplyFacts) =>
    Object.values(coreApply.documents(facts, moment)).flatMap((one) => (isReadable(one) ? [one.value] : []));

  test('stops before it makes a second time what exists', { timeout: 300_000 }, async () => {
    const facts = await gather(sha256Hex(text));
    expect(failing(facts)).toEqual(['M2.C-C02', 'M2.C-C03', 'M2.C-C04']);
    expect(facts.applied).toMatchObject({ unreadable: /E_TERRAFORM_PLAN_REFUSED.*exists/ });
    if (!isReadable(facts.plan)) throw new Error(facts.plan.unreadable);
    const { collisions } = facts.plan.value;
    expect(collisions.map(({ name }) => name).sort()).toEqual([LOCKS, STATE]);
    expect(documentsOf(facts).map(({ name }) => name)).toEqual(['core_apply_snapshot.json']);
    writeFileSync(join(folder, 'core', 'imports.tf.json'), importBlocks(collisions));
  });

  test('applies no stack that nobody reviewed', { timeout: 300_000 }, async () => {
    const facts = await gather(sha256Hex('another stack'));
    expect(failing(facts)).toEqual(['M2.C-C02', 'M2.C-C04']);
    expect(facts.applied).toMatchObject({ unreadable: /not the one that was reviewed/ });
  });

  test('imports, applies what was reviewed, and has nothing more to do', { timeout: 300_000 }, async () => {
    const facts = await gather(sha256Hex(text));
    expect(failing(facts)).toEqual([]);
    const [apply, imports] = documentsOf(facts).map(({ text: textOf }) => JSON.parse(textOf()) as object);
    expect(apply).toMatchObject({
      commands: { init: 0, validate: 0 },
      plan: { exit_code: 2, create: 5, delete: 0, destroyed: [], collisions: [] },
      outputs: { S3_EVIDENCE_BUCKET: handle('S3_EVIDENCE_BUCKET') },
      second_plan_exit_code: 0,
    });
    expect(imports).toMatchObject({ imported: ['aws_dynamodb_table.tf_locks', 'aws_s3_bucket.tfstate'] });
    expect(readdirSync(join(folder, 'core')).filter((name) => name.endsWith('.bin'))).toEqual([]);
    const again = await gather(sha256Hex(text));
    expect(failing(again)).toEqual([]);
    expect(again.plan).toMatchObject({ value: { exit_code: 0, changes: [] } });
  });
});
