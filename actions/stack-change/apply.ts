import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, type Immutable } from '@spine-green/evidence-schemas';
import { StackApplySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_apply_snapshot.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { type Fact, isReadable, observe, observeFrom } from '../lib/checks/fact.ts';
import { fold } from '../lib/ledger/fold.ts';
import { readLedger } from '../lib/ledger/store.ts';
import { type ManifestPlace, publishDemoManifest } from '../lib/platform/demo-manifest.ts';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { guardExecution, writeGuardEvidence } from '../lib/run/guard-evidence.ts';
import { requireAnswer } from '../lib/terraform/answer.ts';
import { importBlocks } from '../lib/terraform/plan.ts';
import { openAccountNames } from '../lib/terraform/present.ts';
import { objectionsTo, type ReviewedPlan } from '../lib/terraform/review.ts';
import {
  openTerraform,
  stackText,
  synthesisedSha256,
  type Terraform,
  type TerraformPlace,
} from '../lib/terraform/runner.ts';
import { type SavedPlanFile, savedPlan } from '../lib/terraform/saved-plan.ts';
import { ephemeralValues } from '../lib/terraform/variables.ts';
import type { Approval } from './approval.ts';

export type ApplyTarget = StackApplySnapshotV1['stack_target'];

export interface PlanAsked {
  readonly target: ApplyTarget;
  /** Synthesised stack, and the Terraform that works on it. */
  readonly terraform: TerraformPlace;
  /** Whether what exists under a name of the stack and is of no state becomes the stack's own. */
  readonly adopts: boolean;
}

export interface ApplyAsked extends PlanAsked {
  readonly correlationId: string;
  readonly approval: Approval | null;
  /** Digest of the summary that was approved. */
  readonly reviewedSha256: string;
  /** Where what the demo stack made is published; of the others nothing is. */
  readonly manifest: ManifestPlace | undefined;
}

export interface PlanSummary {
  readonly sha256: string;
  readonly plan: ReviewedPlan;
  readonly objections: readonly string[];
}

export interface Applied {
  readonly key: string;
  readonly snapshot: StackApplySnapshotV1;
}

const PLAN = 'stack-plan.bin';
/** Beside the stack for as long as its plan is looked at and applied. */
const IMPORTS = 'imports.tf.json';

/**
 * Plans a stack, says what an apply would do and changes nothing. Throws E_TERRAFORM_VARIABLE_MISSING, E_TERRAFORM_UNREADABLE,
 * E_POSTURE_UNREADABLE.
 */
export async function planStackChange(place: ManagedPlace, asked: PlanAsked): Promise<PlanSummary> {
  const { folder } = asked.terraform;
  const saved = savedPlan(await opened(asked.terraform), PLAN);
  try {
    return await summarise(place, saved, asked);
  } finally {
    forget(saved, folder);
  }
}

/**
 * Applies the plan that was approved: one is made again, since a plan file holds secrets and never travels, and has to do
 * exactly what the approved one would (05, section 2). Nothing is begun above the budget. Throws E_LOCAL_FILE_UNUSABLE,
 * E_TERRAFORM_VARIABLE_MISSING, and what writing evidence throws.
 */
export async function applyStackChange(place: ManagedPlace, asked: ApplyAsked): Promise<Applied> {
  const synthesised = synthesisedSha256(asked.terraform.folder);
  const stop = await observe(async () => {
    const { evidence: target, substrate: env } = place;
    return fold(await readLedger({ target, env })).budgetStop;
  });
  const done = isReadable(stop) && !stop.value ? await planAndApply(place, asked) : NOTHING;
  const capturedAt = nowUtc(place.clock);
  const blockers = blockersOf(stop, done, asked);
  const snapshot: StackApplySnapshotV1 = {
    schema: 'fp.stack_apply_snapshot.v1',
    substrate: place.substrate,
    execution_id: guardExecution('stack_apply', capturedAt),
    captured_at_utc: capturedAt,
    stack_target: asked.target,
    correlation_id: asked.correlationId,
    approval: asked.approval,
    synthesised_sha256: synthesised,
    reviewed_sha256: asked.reviewedSha256,
    budget_stop: isReadable(stop) ? stop.value : null,
    ...toldOf(done),
    apply_outcome: blockers.length === 0 ? 'success' : done.applied === undefined ? 'refused' : 'failed',
    blockers,
  };
  const at = { execution: snapshot.execution_id, name: 'stack_apply_snapshot.json' };
  const { key } = await writeGuardEvidence(place, at, { schema: StackApplySnapshotV1, document: snapshot });
  return { key, snapshot };
}

interface Done {
  readonly summary: Fact<PlanSummary> | undefined;
  /** Exit code of the apply; undefined where none was begun. */
  readonly applied: number | null | undefined;
  readonly second: number | null;
  readonly manifest: Fact<string | null>;
}

const NOTHING: Done = { summary: undefined, applied: undefined, second: null, manifest: { value: null } };

/** Ephemeral values are made once, so that the plan and its apply are given the same. */
async function opened(place: TerraformPlace): Promise<Terraform> {
  const values = ephemeralValues(stackText(place.folder), place.environment);
  const terraform = openTerraform({ ...place, environment: { ...place.environment, ...values } });
  requireAnswer('init', await terraform.init());
  return terraform;
}

async function summarise(
  place: ManagedPlace,
  saved: SavedPlanFile,
  { target, terraform, adopts }: PlanAsked,
): Promise<PlanSummary> {
  const { folder } = terraform;
  // One that was killed may have left its own, and nobody asked for those.
  rmSync(join(folder, IMPORTS), { force: true });
  const plan = await reviewAdopting(place, saved, adopts ? folder : undefined);
  const changes = plan.changes.map(({ address, actions }) => ({ address, actions: [...actions] }));
  const sha256 = digestOf({
    stack: target,
    synthesised_sha256: synthesisedSha256(folder),
    changes: changes.toSorted((one, other) => (one.address < other.address ? -1 : 1)),
    values_sha256: plan.values_sha256,
    imported: plan.imported.toSorted(),
  });
  return { sha256, plan, objections: objectionsTo(plan) };
}

/** An apply that was killed made more than its state knows; where that is asked for, the next plan takes it over by its names. */
async function reviewAdopting(
  { posture }: ManagedPlace,
  saved: SavedPlanFile,
  adopting: string | undefined,
): Promise<ReviewedPlan> {
  const names = await openAccountNames(async () => posture);
  const plan = await saved.review(names);
  if (adopting === undefined || plan.collisions.length === 0) return plan;
  writeFileSync(join(adopting, IMPORTS), importBlocks(plan.collisions));
  return saved.review(names);
}

function forget(saved: SavedPlanFile, folder: string): void {
  saved.forget();
  rmSync(join(folder, IMPORTS), { force: true });
}

async function planAndApply(place: ManagedPlace, asked: ApplyAsked): Promise<Done> {
  const terraform = await observe(() => opened(asked.terraform));
  if (!isReadable(terraform)) return { ...NOTHING, summary: terraform };
  const saved = savedPlan(terraform.value, PLAN);
  try {
    const summary = await observe(() => summarise(place, saved, asked));
    if (!isReadable(summary) || !isPermitted(summary.value, asked)) return { ...NOTHING, summary };
    const { exit_code: applied } = await saved.apply();
    const manifest = await observeFrom({ value: terraform.value }, (stack) =>
      publish(place, asked, { stack, applied }),
    );
    return { summary, applied, second: applied === 0 ? (await saved.again()).status : null, manifest };
  } finally {
    forget(saved, asked.terraform.folder);
  }
}

const isPermitted = ({ sha256, objections }: PlanSummary, { reviewedSha256 }: Pick<ApplyAsked, 'reviewedSha256'>) =>
  sha256 === reviewedSha256 && objections.length === 0;

async function publish(
  { evidence: { store }, clock }: ManagedPlace,
  { manifest }: ApplyAsked,
  { stack, applied }: { readonly stack: Terraform; readonly applied: number | null },
): Promise<string | null> {
  if (manifest === undefined || applied !== 0) return null;
  return (await publishDemoManifest({ store, clock }, manifest, stack)).key;
}

type Blockers = StackApplySnapshotV1['blockers'];

function blockersOf(stop: Fact<boolean>, { summary, applied, second, manifest }: Done, asked: ApplyAsked): Blockers {
  if (!isReadable(stop) || stop.value) return ['STACK_BUDGET_STOP'];
  if (summary === undefined || !isReadable(summary)) return ['STACK_APPLY_FAILED'];
  const { sha256, objections } = summary.value;
  if (!isPermitted(summary.value, asked))
    return [
      ...(objections.length > 0 ? (['STACK_PLAN_REFUSED'] as const) : []),
      ...(sha256 === asked.reviewedSha256 ? [] : (['STACK_PLAN_OTHER'] as const)),
    ];
  if (applied !== 0 || !isReadable(manifest)) return ['STACK_APPLY_FAILED'];
  return second === 0 ? [] : ['STACK_NOT_SETTLED'];
}

type Told = Omit<
  StackApplySnapshotV1,
  | 'schema'
  | 'substrate'
  | 'execution_id'
  | 'captured_at_utc'
  | 'stack_target'
  | 'correlation_id'
  | 'approval'
  | 'synthesised_sha256'
  | 'reviewed_sha256'
  | 'budget_stop'
  | 'apply_outcome'
  | 'blockers'
>;

function toldOf({ summary, applied, second, manifest }: Done): Told {
  const known = summary !== undefined && isReadable(summary) ? summary.value : undefined;
  const unread = [summary, manifest].find((one) => one !== undefined && !isReadable<unknown>(one));
  const changes: Immutable<Told['changes']> = (known?.plan.changes ?? []).map(({ address, actions }) => ({
    ...{ address, actions: [...actions] },
  }));
  return {
    planned_sha256: known?.sha256 ?? null,
    plan_exit_code: known?.plan.exit_code ?? null,
    plan_sha256: known?.plan.plan_sha256 ?? null,
    changes: changes as Told['changes'],
    imported: [...(known?.plan.imported ?? [])],
    objections: [...(known?.objections ?? [])],
    apply_exit_code: applied ?? null,
    second_plan_exit_code: second,
    manifest_key: isReadable(manifest) ? manifest.value : null,
    reason: unread !== undefined && 'unreadable' in unread ? unread.unreadable : null,
  };
}
