import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { handle } from '@spine-green/evidence-schemas';
import { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { awsStateStore } from '@spine-green/runtime/substrate/state-store/aws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holds } from '../../../actions/lib/checks/check.ts';
import type { Session } from '../../../actions/lib/run/session.ts';
import { backendOf } from '../../../actions/lib/terraform/backend.ts';
import { lockOutcome } from '../../../actions/lib/terraform/lock.ts';
import { gatherBackendState } from '../../../actions/m2-substrate/facts/b-backend-state.ts';
import { proveLock } from '../../../actions/m2-substrate/facts/lock-proof.ts';
import { backendState } from '../../../actions/m2-substrate/lanes/b-backend-state.ts';
import emulated from '../../../evidence-schemas/samples/substrate_config.v1/valid-emulated.json' with { type: 'json' };
import { texts } from '../../cdktf/synthesised.ts';
import { keptDocuments, momentOf } from '../../support/decided-lane.ts';
import { type AwsEmulator, startAwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, REGION } from '../../support/servers/emulated-aws.ts';
import { motoTools } from '../../support/servers/moto.ts';
import { layStacks, oneBucket, variables } from '../../support/terraform/laid-stacks.ts';
import { makeStateStore } from '../../support/terraform/state-store.ts';
import { noTerraform } from '../../support/terraform/terraform.ts';

const BUCKET = handle('TF_STATE_BUCKET');
const TABLE = handle('TF_LOCK_TABLE');

const PROTECTED = {
  versioning: 'Enabled',
  public_access_block: { acls: true, ignored_acls: true, policies: true, restricted: true },
  encryption: 'AES256',
};

describe.skipIf(!motoTools.met)('the place of states, as an emulator tells it', () => {
  let emulator: AwsEmulator;
  beforeAll(async () => {
    emulator = await emulatedAws();
  });
  afterAll(() => emulator.stop());
  const store = awsStateStore(REGION, { attemptsMax: 1, answerMsMax: 2_000 });

  test('is absent before anybody made it, and open before anybody protected it', async () => {
    expect(await store.findBucket(BUCKET)).toBeUndefined();
    expect(await store.findTable(TABLE)).toBeUndefined();
    const s3 = new S3Client({ region: REGION });
    const CreateBucketConfiguration = { LocationConstraint: REGION } as const;
    await s3.send(new CreateBucketCommand({ Bucket: 'open', CreateBucketConfiguration }));
    expect(await store.findBucket('open')).toMatchObject({
      versioning: 'never',
      public_access_block: { acls: false, ignored_acls: false, policies: false, restricted: false },
    });
  });

  test('is read part by part, and a lock while somebody holds it', async () => {
    await makeStateStore();
    expect(await store.findBucket(BUCKET)).toEqual(PROTECTED);
    expect(await store.findTable(TABLE)).toEqual({
      ...{ status: 'ACTIVE', hash_key: 'LockID', range_key: null, billing: 'PAY_PER_REQUEST' },
    });
    expect(await store.isLocked(TABLE, 'state')).toBe(false);
    const Item = { LockID: { S: 'state' }, Info: { S: '{}' } };
    await new DynamoDBClient({ region: REGION }).send(new PutItemCommand({ TableName: TABLE, Item }));
    expect(await store.isLocked(TABLE, 'state')).toBe(true);
  });

  test('is unreadable where nobody answers, and never absent', async () => {
    const gone = await startAwsEmulator(REGION);
    await gone.stop();
    const before = process.env.AWS_ENDPOINT_URL;
    process.env.AWS_ENDPOINT_URL = gone.url;
    const other = awsStateStore(REGION, { attemptsMax: 1, answerMsMax: 2_000 });
    await expect(other.findBucket(BUCKET)).rejects.toMatchObject({ code: 'E_POSTURE_UNREADABLE' });
    await expect(other.findTable(TABLE)).rejects.toMatchObject({ code: 'E_POSTURE_UNREADABLE' });
    process.env.AWS_ENDPOINT_URL = before;
  });
});

describe('what Terraform reads of a backend', () => {
  const stack = { name: 'cdk.tf.json', text: texts.demo };

  test('is what the stack declares', () => {
    expect(backendOf([stack, { name: 'other.tf.json', text: '{"provider":{}}' }])).toEqual({
      ...{ bucket: BUCKET, key: handle('TF_STATE_KEY_DEMO'), region: REGION, lock_table: TABLE, encrypted: true },
    });
  });

  test.each([
    {
      given: 'an override that moves the state',
      files: [stack, { name: 'o.tf.json', text: '{"terraform":{"backend":{"local":{}}}}' }],
    },
    { given: 'a local state', files: [{ name: 'o.tf.json', text: '{"terraform":{"backend":{"local":{}}}}' }] },
    { given: 'no backend', files: [{ name: 'o.tf.json', text: '{}' }] },
    { given: 'no JSON', files: [{ name: 'o.tf.json', text: 'terraform {}' }] },
  ])('is unreadable with $given', ({ files }) => {
    expect(() => backendOf(files)).toThrow(/E_TERRAFORM_UNREADABLE/);
  });
});

describe('the proof of a lock', () => {
  const refused = { status: 1, text: '', complaint: '\u2577\nError: Error acquiring the state lock\n' };
  const planned = { status: 2, text: '', complaint: '' };
  const failed = { status: 1, text: '', complaint: 'Error: no credentials' };

  test('a plan that failed for another reason says nothing of the lock', () => {
    expect([lockOutcome(planned), lockOutcome({ ...planned, status: 0 }), lockOutcome(refused)]).toEqual([
      ...['acquired', 'acquired', 'refused'],
    ]);
    expect(() => lockOutcome(failed)).toThrow(/no credentials/);
  });

  /** The first plan ends when told so; the second answers at once. */
  const pair = (second: typeof planned, firstEnds: 'after' | 'before') => {
    let end = (): void => {};
    let calls = 0;
    return {
      folder: tmpdir(),
      plan: async () => {
        calls += 1;
        if (calls % 2 === 0) {
          if (firstEnds === 'before') end();
          else setTimeout(() => end(), 20);
          await setImmediate();
          return second;
        }
        await new Promise<void>((resolve) => {
          end = resolve;
        });
        return planned;
      },
    };
  };
  const held = async (): Promise<boolean> => true;

  test('two that both got it at one time are two', async () => {
    expect(await proveLock(pair(planned, 'after'), held)).toEqual(['acquired', 'acquired']);
  });

  test('one that was refused is the proof', async () => {
    expect(await proveLock(pair(refused, 'after'), held)).toEqual(['acquired', 'refused']);
  });

  test('two of which one had ended prove nothing', async () => {
    await expect(proveLock(pair(planned, 'before'), held)).rejects.toThrow(/overlapped/);
  });
});

test('an embedded substrate is not asked', async () => {
  const session = { config: { substrate: 'embedded' } } as unknown as Session;
  await expect(gatherBackendState({ session })).rejects.toMatchObject({ code: 'E_STACK_ABSENT' });
});

describe.skipIf(noTerraform !== undefined)('the lane, with a real Terraform', () => {
  let emulator: AwsEmulator;
  let folder: string;
  const before = { ...process.env };
  beforeAll(async () => {
    emulator = await emulatedAws();
    Object.assign(process.env, variables);
    folder = mkdtempSync(join(tmpdir(), 'backend-'));
    layStacks(
      folder,
      { core: oneBucket(), confluent: texts.confluent, demo: texts.demo },
      { provider: { aws: [{ max_retries: 1 }] } },
    );
    await makeStateStore();
  });
  afterAll(async () => {
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
    rmSync(folder, { recursive: true, force: true });
    await emulator.stop();
  });

  const gather = () => {
    const config = SubstrateConfigV1.parse({ ...emulated, stacks_url: `dir:${folder}` });
    return gatherBackendState({ session: { config } as unknown as Session });
  };

  test('of two concurrent plans of one state exactly one gets the lock', { timeout: 300_000 }, async () => {
    const facts = await gather();
    expect(facts).toMatchObject({ bucket: { value: PROTECTED }, plans: { value: ['acquired', 'refused'] } });
    const context = { ...momentOf('M2.B'), substrate: 'emulated' as const };
    const decided = backendState.decide(facts, keptDocuments({}, context), context);
    for (const judgement of Object.values(decided)) expect(judgement).toSatisfy(holds);
    expect(backendState.handover(facts, {}, { ...context, passes: true })).toMatchObject({
      lock_table: { status: 'ACTIVE', hash_key: 'LockID' },
    });
  });

  test('a stack without a lock proves none', { timeout: 300_000 }, async () => {
    const unlocked = JSON.parse(oneBucket()) as { terraform: { backend: { s3: Record<string, unknown> } } };
    delete unlocked.terraform.backend.s3.dynamodb_table;
    delete unlocked.terraform.backend.s3.use_lockfile;
    writeFileSync(join(folder, 'core', 'cdk.tf.json'), JSON.stringify(unlocked));
    const { backends, plans } = await gather();
    expect(backends).toMatchObject({ value: { core: { lock_table: '' } } });
    // No table says that somebody holds it, so no second plan ever begins.
    expect(plans).toMatchObject({ unreadable: /./ });
  });
});
