import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { createBucket } from '@spine-green/runtime/substrate/object-store/open';
import { createParameters } from '@spine-green/runtime/substrate/parameters/open';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { checkOf } from '../../actions/lib/checks/check.ts';
import { getLaneDefinition, restOf } from '../../actions/lib/definition/phase-definition.ts';
import { type FrozenInventory, inventoryHandover, isManagedSet } from '../../actions/lib/handovers/m9.ts';
import { EMPTY_LEDGER, type LaneState } from '../../actions/lib/ledger/state.ts';
import { readHandleInputs } from '../../actions/lib/run/handle-inputs.ts';
import type { Lane, LaneContext } from '../../actions/lib/run/lane.ts';
import { openSession, type Session } from '../../actions/lib/run/session.ts';
import { gatherInventory } from '../../actions/m9-teardown/facts/b-inventory.ts';
import { gatherDestroy } from '../../actions/m9-teardown/facts/d-destroy.ts';
import { gatherResiduals } from '../../actions/m9-teardown/facts/e-residuals.ts';
import { gatherSecrets } from '../../actions/m9-teardown/facts/f-secrets.ts';
import { processTable } from '../../actions/m9-teardown/facts/residue.ts';
import { teardownInventory } from '../../actions/m9-teardown/lanes/b-inventory.ts';
import { destroyDemo } from '../../actions/m9-teardown/lanes/d-destroy.ts';
import { residuals } from '../../actions/m9-teardown/lanes/e-residuals.ts';
import { secretCleanup } from '../../actions/m9-teardown/lanes/f-secrets.ts';
import { answersFor } from '../../actions/rehearsal/answers.ts';
import { type StackProcess, startStackProcess } from '../../actions/rehearsal/processes/stack-process.ts';
import passedSample from '../../evidence-schemas/samples/lane_snapshot.v1/valid-passed.json' with { type: 'json' };
import { keptDocuments, momentOf } from '../support/decided-lane.ts';

type Stage = Pick<LaneContext, 'session' | 'ledger' | 'handover' | 'report' | 'decision' | 'executionId' | 'attempt'>;

const ANSWERS = answersFor('M9', {
  dispatch: {
    operator: 'operator:test',
    expiresAt: '2026-11-30',
    sourceBucket: 'source',
    profile: 'rehearsal',
    days: 1,
    rate: 0,
  },
  world: undefined,
  imageDigest: undefined,
  substrate: 'embedded',
});
const NONE = '0'.repeat(64);
const PIN = {
  digest: NONE,
  registry_sha256: NONE,
  locator: null,
  not_applicable: null,
  source: 'operator',
  seq: 1,
} as const;

let root: string;
let scratch: string;
let session: Session;
let stack: StackProcess;
let stage: Stage;
/** What M9.B handed over, as the later lanes read it. */
let frozen: FrozenInventory | undefined;
let digest: string;

/** What M1.C hands over of the image that it pushed. */
const pushed = (image_digest: string) => ({
  image_digest,
  image_tag: 'src-test',
  git_sha: null,
  steps: [],
  tool_versions: {},
});

/** A whole substrate with something to keep in it, as it stands when the teardown begins. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'teardown-'));
  scratch = mkdtempSync(join(tmpdir(), 'spine-green-'));
  const state = join(root, 'state');
  mkdirSync(state);
  const config: SubstrateConfigV1 = {
    schema: 'fp.substrate_config.v1',
    substrate: 'embedded',
    object_store_url: `dir:${join(state, 'store')}`,
    buckets: {
      oracle: handle('S3_ORACLE_BUCKET'),
      archive: handle('S3_ARCHIVE_BUCKET'),
      quarantine: handle('S3_QUARANTINE_BUCKET'),
      evidence: handle('S3_EVIDENCE_BUCKET'),
      source: 'source',
    },
    parameters_url: `file:${join(state, 'parameters.json')}`,
    compute_url: `unix:${join(scratch, 'compute.sock')}`,
    image_registry_url: `dir:${join(state, 'registry')}`,
    image_builds_url: `dir:${join(state, 'builds')}`,
    approvals_url: `file:${join(state, 'approvals.json')}`,
    stack_url: `file:${join(state, 'stack.json')}`,
  };
  for (const bucket of Object.values(config.buckets)) await createBucket(config.object_store_url, bucket);
  await createParameters(config.parameters_url);
  const configPath = join(state, 'substrate.json');
  writeFileSync(configPath, JSON.stringify(config));
  session = openSession(configPath);
  const { digest: built } = await session.images.build([{ path: 'main.mjs', source: configPath, mode: '0444' }]);
  digest = built;
  await session.store.put(config.buckets.archive, 'archive/one', 'kept', { kind: 'create' });
  frozen = undefined;
  stack = await startStackProcess(state, scratch, undefined);
  stage = {
    session,
    ledger: await ledgerWith({ 'M1.C': pushed(digest) }),
    handover: (schema) => Promise.resolve(schema.parse(frozen) as never),
    ...{ executionId: 'm9_20261122T101500Z', attempt: 1 },
    report: () => undefined,
    decision: (key) => ({ ...PIN, value: ANSWERS[key]?.value ?? null }),
  };
});

afterEach(async () => {
  await stack.down();
  await session.close();
  for (const folder of [root, scratch]) rmSync(folder, { recursive: true, force: true });
});

/** A ledger that names a recorded snapshot of each lane with this payload. */
async function ledgerWith(payloads: Readonly<Record<string, object>>): Promise<Stage['ledger']> {
  const phases = { ...EMPTY_LEDGER.phases };
  for (const [lane, payload] of Object.entries(payloads)) {
    const document = { ...LaneSnapshotV1.parse(passedSample), payload };
    const key = `evidence/embedded/run_control/m9_20261122T101500Z/${lane.toLowerCase().replace('.', '_')}.json`;
    const stored = await createEvidence(session.evidence, key, LaneSnapshotV1, document);
    const snapshot = { key, version_id: stored.versionId, sha256: stored.sha256 };
    const phase = lane.slice(0, lane.indexOf('.')) as keyof typeof phases;
    phases[phase] = { ...phases[phase], lanes: { ...phases[phase].lanes, [lane]: { snapshot } as LaneState } };
  }
  return { ...EMPTY_LEDGER, phases };
}

/** Ids of the checks that fail for what was gathered, of those that do not rest here. */
function failing<F>(lane: Lane<F>, facts: F): readonly string[] {
  const moment = momentOf(lane.id);
  const context = { ...moment, epoch: { ...moment.epoch, image_digest: digest } };
  const decision = lane.decide(facts, keptDocuments(lane.documents(facts, context), context), context);
  const { checks } = getLaneDefinition(lane.id);
  const rests = new Set(checks.filter((one) => restOf(one, context) !== undefined).map(({ id }) => id));
  return Object.entries(decision).flatMap(([id, judgement]) =>
    rests.has(id) || checkOf(id, judgement).pass ? [] : [id],
  );
}

async function freeze(): Promise<FrozenInventory> {
  const facts = await gatherInventory(stage);
  expect(failing(teardownInventory, facts)).toEqual([]);
  const handed = teardownInventory.handover(facts, {}, { ...momentOf('M9.B'), passes: true });
  // What a later lane reads is what came back from the store.
  return inventoryHandover.parse(JSON.parse(JSON.stringify(handed)));
}

async function expectAbsence(): Promise<void> {
  expect(failing(residuals, await gatherResiduals(stage))).toEqual([]);
  expect(failing(secretCleanup, await gatherSecrets(stage))).toEqual([]);
}

const isOurs = (): boolean => processTable().some(({ line }) => line.includes(scratch));

test('a running stack is stopped, and every further attempt proves again that it is gone', async () => {
  frozen = await freeze();
  expect(failing(residuals, await gatherResiduals(stage))).toEqual(['M9.E-C01', 'M9.E-C03a', 'M9.E-C06']);
  expect(failing(secretCleanup, await gatherSecrets(stage))).toEqual(['M9.F-C01', 'M9.F-C02']);
  const first = await gatherDestroy(stage);
  expect(first).toMatchObject({ begun: { value: 'stopped_now' }, removed: { value: [] } });
  expect('value' in first.leftovers ? Object.values(first.leftovers.value).flat() : undefined).toEqual([]);
  expect(failing(destroyDemo, first)).toEqual([]);
  await expectAbsence();
  const second = await gatherDestroy(stage);
  expect(second.begun).toEqual({ value: 'gone_before' });
  expect(failing(destroyDemo, second)).toEqual([]);
  await expectAbsence();
});

test('a teardown that died half-way is finished by the next attempt, by the frozen inventory alone', async () => {
  frozen = await freeze();
  const foreign = '/fraud-platform/core/signing_key';
  await session.parameters.put(foreign, 'not-of-the-demo');
  process.kill(stack.description.pid, 'SIGKILL');
  await expect.poll(isOurs, { timeout: 20_000 }).toBe(false);
  expect(existsSync(stack.description.database.data_folder)).toBe(true);
  const facts = await gatherDestroy(stage);
  expect(facts.begun).toEqual({ value: 'gone_before' });
  expect('value' in facts.removed ? facts.removed.value : []).toEqual(
    expect.arrayContaining([`folder ${scratch}`, `parameter ${handle('SSM_DB_DSN_PATH')}`, 'stack description']),
  );
  expect(failing(destroyDemo, facts)).toEqual([]);
  expect((await session.parameters.describe('/')).map(({ path }) => path)).toEqual([foreign]);
  await expectAbsence();
});

test('an attempt after the stack is gone keeps what an earlier one froze, and its names stay known', async () => {
  frozen = await freeze();
  await gatherDestroy(stage);
  const never = await gatherInventory(stage);
  expect(failing(teardownInventory, never)).toContain('M9.B-C01');
  stage = { ...stage, ledger: await ledgerWith({ 'M1.C': pushed(digest), 'M9.B': frozen }) };
  expect(await freeze()).toEqual(frozen);
  const inputs = await readHandleInputs(session, stage.ledger, undefined);
  expect(inputs.RDS_ENDPOINT).toBe(`127.0.0.1:${stack.description.database.port}`);
});

test('a process that was given the id of the stack is left alone', async () => {
  const known = await freeze();
  await stack.down();
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => {
    other.kill();
  });
  await once(other, 'spawn');
  const set = known.destroy_set;
  if (isManagedSet(set)) throw new Error('a stack of this machine is not managed');
  frozen = { ...known, destroy_set: { ...set, stack: { ...set.stack, pid: other.pid ?? 0 } } };
  const facts = await gatherDestroy(stage);
  expect(facts.begun).toEqual({ value: 'gone_before' });
  expect(other.exitCode).toBeNull();
  expect(other.signalCode).toBeNull();
});
