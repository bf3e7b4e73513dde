import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { handle } from '@spine-green/evidence-schemas';
import { StackApplySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_apply_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ManagedPlace, openManagedPlace } from '../../../actions/lib/platform/managed-place.ts';
import { openTerraform } from '../../../actions/lib/terraform/runner.ts';
import {
  type ApplyAsked,
  applyStackChange,
  type PlanSummary,
  planStackChange,
} from '../../../actions/stack-change/apply.ts';
import type { AwsEmulator } from '../../support/servers/aws-emulator.ts';
import { emulatedAws, makeBucket, REGION, tagAsCore } from '../../support/servers/emulated-aws.ts';
import { type HttpFront, httpFront } from '../../support/servers/http-front.ts';
import { compiledSources, eventually } from '../../support/servers/processes.ts';
import { bucketsAndTables, layStacks, variables } from '../../support/terraform/laid-stacks.ts';
import { makeStateStore } from '../../support/terraform/state-store.ts';
import { noTerraform, plugins } from '../../support/terraform/terraform.ts';
import { root } from '../../tidy/source-files.ts';

const EVIDENCE = handle('S3_EVIDENCE_BUCKET');
const ARCHIVE = handle('S3_ARCHIVE_BUCKET');
const QUARANTINE = handle('S3_QUARANTINE_BUCKET');
/** As a bootstrap leaves them: they exist, and no state knows them. */
const BOOTSTRAPPED = ['aws_dynamodb_table.tf_locks', 'aws_s3_bucket.evidence', 'aws_s3_bucket.tfstate'];
const KILLED_MS_MAX = 120_000;

describe.skipIf(noTerraform !== undefined)('an apply of a stack', { timeout: 300_000 }, () => {
  let emulator: AwsEmulator;
  let front: HttpFront;
  let synthesised: string;
  let place: ManagedPlace;
  /** Whether the quarantine bucket has to wait until nobody wants it any more. */
  let holdsUp = false;
  beforeAll(async () => {
    emulator = await emulatedAws();
    await makeStateStore();
    await makeBucket(EVIDENCE);
    await tagAsCore(EVIDENCE);
    front = await httpFront(emulator.url, ({ method, path }) =>
      holdsUp && method === 'PUT' && path.startsWith(`/${QUARANTINE}`) ? 'never' : 'pass',
    );
    synthesised = mkdtempSync(join(tmpdir(), 'apply-'));
    layStacks(synthesised, { core: bucketsAndTables() }, { provider: { aws: [{ max_retries: 3 }] } });
  }, 120_000);
  afterAll(async () => {
    rmSync(synthesised, { recursive: true, force: true });
    await front.stop();
    await emulator.stop();
  });
  beforeEach(() => {
    place = openManagedPlace('emulated');
  });

  const folder = () => join(synthesised, 'core');
  const asked = (values: Readonly<Record<string, string>> = {}) => ({
    target: 'core' as const,
    adopts: true,
    terraform: {
      folder: folder(),
      environment: {
        ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
        ...{ ...emulator.environment, ...variables, ...values },
      },
      plugins,
    },
  });
  const plan = (): Promise<PlanSummary> => planStackChange(place, asked());
  const apply = (reviewedSha256: string, more: Partial<ApplyAsked> = {}) =>
    applyStackChange(place, {
      ...{ ...asked(), correlationId: 'up-1', approval: null, reviewedSha256, manifest: undefined },
      ...more,
    });
  const buckets = async (): Promise<readonly (string | undefined)[]> =>
    ((await new S3Client({ region: REGION }).send(new ListBucketsCommand({}))).Buckets ?? []).map(({ Name }) => Name);
  const leftInFolder = () => readdirSync(folder()).filter((name) => /\.bin$|^imports/.test(name));
  const snapshots = async (): Promise<number> => {
    const page = await place.evidence.store.list(EVIDENCE, 'evidence/emulated/infra_guard/stack_apply_');
    return page.objects.length;
  };

  /** The program as an operator starts it, which is killed with everything that it started once it has made the archive. */
  async function killedApply(reviewed: string): Promise<void> {
    holdsUp = true;
    const options = ['--stack', 'core', '--synth', synthesised, '--substrate', 'emulated', '--adopt', 'true'];
    const started = spawn(
      process.execPath,
      [
        'start.mjs',
        'actions/stack-change/up-cli.ts',
        'apply',
        ...options,
        '--reviewed',
        reviewed,
        '--correlation',
        'up-1',
      ],
      {
        cwd: root,
        detached: true,
        stdio: 'ignore',
        env: {
          ...asked().terraform.environment,
          ...compiledSources(),
          TF_PLUGIN_DIR: plugins,
          AWS_ENDPOINT_URL: front.url,
        },
      },
    );
    const ended = once(started, 'exit');
    try {
      await eventually(async () => ((await buckets()).includes(ARCHIVE) ? true : undefined), KILLED_MS_MAX);
    } finally {
      if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
      await ended;
      holdsUp = false;
    }
  }

  /** What an operator does about a lock whose holder died; the id is that which Terraform names. */
  async function releaseLock(): Promise<string> {
    const terraform = openTerraform(asked().terraform);
    const { complaint } = await terraform.plan('locked.bin', ['-lock-timeout=0s']);
    const [, id = ''] = /ID: +(\S+)/.exec(complaint) ?? [];
    await terraform.run(['force-unlock', '-force', id]);
    return id;
  }

  test('makes nothing a second time that exists already, unless it is to be taken over', async () => {
    const { objections, plan: refused } = await planStackChange(place, { ...asked(), adopts: false });
    expect(refused.collisions.map(({ address }) => address).toSorted()).toEqual(BOOTSTRAPPED);
    expect(objections).toHaveLength(BOOTSTRAPPED.length);
    const { key, snapshot } = await apply('0'.repeat(64), { adopts: false });
    expect(snapshot).toMatchObject({
      ...{ apply_outcome: 'refused', apply_exit_code: null, imported: [] },
      blockers: ['STACK_PLAN_REFUSED', 'STACK_PLAN_OTHER'],
    });
    expect((await readEvidence(place.evidence, key, StackApplySnapshotV1.parse)).document).toEqual(snapshot);
    const adopted = await plan();
    expect(adopted.objections).toEqual([]);
    expect([...adopted.plan.imported].toSorted()).toEqual(BOOTSTRAPPED);
    expect(leftInFolder()).toEqual([]);
  });

  test('begins nothing where the ledger cannot be read', async () => {
    const { sha256 } = await plan();
    const list = () => Promise.reject(new Error('E_OBJECT_STORE_UNREACHABLE: denied'));
    const store = { ...place.evidence.store, list };
    place = { ...place, evidence: { ...place.evidence, store } };
    const { snapshot } = await apply(sha256);
    expect(snapshot).toMatchObject({
      ...{ apply_outcome: 'refused', budget_stop: null, plan_exit_code: null },
      blockers: ['STACK_BUDGET_STOP'],
    });
  });

  test.each([
    { given: 'another value of a variable', values: { TF_VAR_owner: 'somebody-else' }, beside: {} },
    {
      given: 'a stack beside it',
      values: {},
      beside: { resource: { aws_s3_bucket: { more: { bucket: 'one-more' } } } },
    },
  ])('does not follow an approval of another plan: $given', async ({ values, beside }) => {
    const { sha256 } = await plan();
    const file = join(folder(), 'beside.tf.json');
    writeFileSync(file, JSON.stringify(beside));
    const { snapshot } = await apply(sha256, asked(values));
    rmSync(file);
    expect(snapshot).toMatchObject({
      ...{ apply_outcome: 'refused', apply_exit_code: null, reviewed_sha256: sha256 },
      blockers: ['STACK_PLAN_OTHER'],
    });
    expect(await buckets()).not.toContain(ARCHIVE);
  });

  test('that was killed half-way goes on: what it made is taken over once that was approved, and the rest is made', async () => {
    const before = await plan();
    const count = await snapshots();
    await killedApply(before.sha256);
    const made = await buckets();
    expect(made).toContain(ARCHIVE);
    expect(made).not.toContain(QUARANTINE);
    expect(await snapshots()).toBe(count);
    expect(await releaseLock()).not.toBe('');
    const old = (await apply(before.sha256)).snapshot;
    expect(old).toMatchObject({ apply_outcome: 'refused', objections: [], blockers: ['STACK_PLAN_OTHER'] });
    const { sha256, plan: rest } = await plan();
    expect(rest.imported).toContain('aws_s3_bucket.archive');
    expect(rest.changes.filter(({ actions }) => actions.join() === 'create').map(({ address }) => address)).toContain(
      'aws_s3_bucket.quarantine',
    );
    const { key, snapshot } = await apply(sha256);
    expect(snapshot).toMatchObject({
      ...{ apply_outcome: 'success', apply_exit_code: 0, second_plan_exit_code: 0, blockers: [], reason: null },
      ...{ planned_sha256: sha256, reviewed_sha256: sha256 },
    });
    expect(snapshot.imported).toEqual(expect.arrayContaining(['aws_s3_bucket.archive', ...BOOTSTRAPPED]));
    expect(await buckets()).toContain(QUARANTINE);
    expect(leftInFolder()).toEqual([]);
    expect((await readEvidence(place.evidence, key, StackApplySnapshotV1.parse)).document).toEqual(snapshot);
  });

  test('of what stands has nothing to do, and says so as often as it is asked', async () => {
    const { sha256, plan: nothing } = await plan();
    expect(nothing).toMatchObject({ exit_code: 0, changes: [], imported: [] });
    for (const _ of [1, 2])
      expect((await apply(sha256)).snapshot).toMatchObject({
        ...{ apply_outcome: 'success', changes: [], imported: [], second_plan_exit_code: 0, blockers: [] },
      });
  });
});
