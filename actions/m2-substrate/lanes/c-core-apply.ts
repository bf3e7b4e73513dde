import { type HandleKey, handle } from '@spine-green/evidence-schemas';
import { CoreApplySnapshotV1 } from '@spine-green/evidence-schemas/documents/core_apply_snapshot.v1';
import { M2CB1ResolutionSnapshotV1 } from '@spine-green/evidence-schemas/documents/m2c_b1_resolution_snapshot.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import type { StackBackend } from '../../lib/terraform/backend.ts';
import { countsOf, type ReviewedPlan } from '../../lib/terraform/review.ts';

/** Exit codes; null of a command that was stopped or never started. */
export interface Commands {
  readonly init: number | null;
  readonly validate: number | null;
}

export interface AppliedPlan {
  /** Digest of the plan file, taken again when the apply had ended. */
  readonly plan_sha256: string;
  readonly exit_code: number | null;
}

export interface CoreApplyFacts {
  readonly commands: Fact<Commands>;
  /** Digest of the stack as people reviewed it, from the checkout. */
  readonly reviewedText: Fact<string>;
  /** Digest of the stack that Terraform read. */
  readonly text: Fact<string>;
  readonly backend: Fact<StackBackend>;
  readonly plan: Fact<ReviewedPlan>;
  /** Unreadable, with the reason, where nothing was applied. */
  readonly applied: Fact<AppliedPlan>;
  /** Outputs that are no secret, by name, as the state holds them. */
  readonly outputs: Fact<Readonly<Record<string, string>>>;
  /** Exit code of a plan after the apply. */
  readonly secondPlan: Fact<number | null>;
}

const OUTPUTS = [
  ...(['TF_STATE_BUCKET', 'S3_ORACLE_BUCKET', 'S3_EVIDENCE_BUCKET', 'S3_QUARANTINE_BUCKET'] as const),
  ...(['S3_ARCHIVE_BUCKET', 'TF_LOCK_TABLE', 'DDB_CONTROL_RUNS_TABLE'] as const),
] as const satisfies readonly HandleKey[];

/** What stays is applied as it was reviewed, loses nothing and makes nothing a second time (05, sections 2 and 3). */
export const coreApply = defineLane({
  id: 'M2.C',
  documents: (facts: CoreApplyFacts, context) => ({
    apply: mapFact(allReadable(appliedFacts(facts)), (read) =>
      attemptDocument('core_apply_snapshot.json', CoreApplySnapshotV1, snapshotOf(facts, read, context)),
    ),
    ...importReceipt(facts, context),
  }),
  decide: ({ commands, reviewedText, text: read, plan, applied, outputs, secondPlan }: CoreApplyFacts) => ({
    'M2.C-C01': { expected: { init: 0, validate: 0 }, observed: commands, fails: 'M2C-B2' },
    'M2.C-C02': {
      expected: {
        stack_sha256: valueOr(reviewedText, null),
        plan_exit_code: { $one_of: [0, 2] },
        applied_plan_sha256: valueOr(
          mapFact(plan, ({ plan_sha256 }) => plan_sha256),
          null,
        ),
        apply_exit_code: 0,
      },
      observed: mapFact(allReadable({ reviewedText, read, plan, applied }), (all) => ({
        stack_sha256: all.read,
        plan_exit_code: all.plan.exit_code,
        applied_plan_sha256: all.applied.plan_sha256,
        apply_exit_code: all.applied.exit_code,
      })),
      fails: 'M2C-B2',
    },
    'M2.C-C03': {
      expected: { destroyed: [], collisions: [] },
      observed: mapFact(plan, ({ destroyed, collisions }) => ({ destroyed, collisions })),
      fails: 'M2C-B1',
    },
    'M2.C-C04': {
      expected: { outputs: namesOf(OUTPUTS), second_plan: 0 },
      observed: mapFact(allReadable({ outputs, secondPlan }), (all) => ({
        outputs: Object.fromEntries(OUTPUTS.map((key) => [key, all.outputs[key] ?? null])),
        second_plan: all.secondPlan,
      })),
      fails: 'M2C-B3',
    },
    'M2.C-C04a': {
      expected: { budget: handle('AWS_BUDGET_NAME') },
      observed: mapFact(outputs, ({ AWS_BUDGET_NAME: budget }) => ({ budget: budget ?? null })),
      fails: 'M2C-B3',
    },
  }),
  handover: ({ plan }) =>
    isReadable(plan) ? { plan_sha256: plan.value.plan_sha256, imported: plan.value.imported.length } : undefined,
});

const namesOf = (keys: readonly HandleKey[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(keys.map((key) => [key, handle(key)]));

const appliedFacts = ({ commands, text: read, backend, plan }: CoreApplyFacts) => ({ commands, read, backend, plan });

interface ReadFacts {
  readonly commands: Commands;
  readonly read: string;
  readonly backend: StackBackend;
  readonly plan: ReviewedPlan;
}

function snapshotOf(
  { applied, outputs, secondPlan }: CoreApplyFacts,
  { commands, read, backend: { encrypted: _, ...backend }, plan }: ReadFacts,
  { substrate, executionId, gatheredAtUtc }: DecideContext,
): CoreApplySnapshotV1 {
  return {
    schema: 'fp.core_apply_snapshot.v1',
    substrate,
    execution_id: executionId,
    captured_at_utc: gatheredAtUtc,
    synthesised_sha256: read,
    backend,
    commands,
    plan: {
      exit_code: plan.exit_code === 0 ? 0 : 2,
      plan_sha256: plan.plan_sha256,
      ...countsOf(plan),
      resource_changes: plan.changes.map(({ address, actions }) => ({ address, actions: [...actions] })),
      destroyed: [...plan.destroyed],
      collisions: plan.collisions.map(({ address, type, name }) => ({ address, type, name })),
    },
    applied: valueOr(applied, null),
    outputs: valueOr(outputs, {}),
    second_plan_exit_code: valueOr(secondPlan, null),
  };
}

/** Written only where an import happened (01, M2.C). */
function importReceipt({ plan, applied }: CoreApplyFacts, { substrate, executionId, gatheredAtUtc }: DecideContext) {
  if (!isReadable(plan) || !isReadable(applied) || plan.value.imported.length === 0) return {};
  const { imported, plan_sha256 } = plan.value;
  return {
    imports: {
      value: attemptDocument('m2c_b1_resolution_snapshot.json', M2CB1ResolutionSnapshotV1, {
        schema: 'fp.m2c_b1_resolution_snapshot.v1',
        substrate,
        execution_id: executionId,
        captured_at_utc: gatheredAtUtc,
        plan_sha256,
        imported: [...imported] as M2CB1ResolutionSnapshotV1['imported'],
      }),
    },
  };
}
