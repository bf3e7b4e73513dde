/** What a lane that applied a stack knows of it, and what it writes down: pure. */
import { allReadable } from '../lib/checks/check.ts';
import { type Fact, mapFact, valueOr } from '../lib/checks/fact.ts';
import type { DecideContext } from '../lib/run/lane.ts';
import type { StackBackend } from '../lib/terraform/backend.ts';
import { countsOf, type ReviewedPlan } from '../lib/terraform/review.ts';
import type { AppliedPlan } from '../lib/terraform/saved-plan.ts';

/** Exit codes; null of a command that was stopped or never started. */
export interface Commands {
  readonly init: number | null;
  readonly validate: number | null;
}

export interface StackApply {
  readonly commands: Fact<Commands>;
  /** Digest of the stack as people reviewed it, from the checkout. */
  readonly reviewedText: Fact<string>;
  /** Digest of the stack that Terraform read. */
  readonly text: Fact<string>;
  readonly backend: Fact<StackBackend>;
  readonly plan: Fact<ReviewedPlan>;
  /** Unreadable, with the reason, where nothing was applied. */
  readonly applied: Fact<AppliedPlan>;
  /** Exit code of a plan after the apply. */
  readonly secondPlan: Fact<number | null>;
}

/** What has to be of one plan from its review to its apply (05, section 2). */
export const reviewedApply = ({ reviewedText, text, plan, applied }: StackApply) => ({
  expected: {
    stack_sha256: valueOr(reviewedText, null),
    plan_exit_code: { $one_of: [0, 2] },
    applied_plan_sha256: valueOr(
      mapFact(plan, ({ plan_sha256 }) => plan_sha256),
      null,
    ),
    apply_exit_code: 0,
  },
  observed: mapFact(allReadable({ reviewedText, text, plan, applied }), (all) => ({
    stack_sha256: all.text,
    plan_exit_code: all.plan.exit_code,
    applied_plan_sha256: all.applied.plan_sha256,
    apply_exit_code: all.applied.exit_code,
  })),
});

/** What the documents of an apply have in common; unreadable where not even the plan is known. */
export const applyHead = (
  { applied, secondPlan, commands, text, backend, plan }: StackApply,
  { substrate, executionId, gatheredAtUtc }: DecideContext,
) =>
  mapFact(allReadable({ commands, text, backend, plan }), ({ backend: { encrypted: _, ...place }, ...read }) => ({
    substrate,
    execution_id: executionId,
    captured_at_utc: gatheredAtUtc,
    synthesised_sha256: read.text,
    backend: place,
    commands: read.commands,
    plan: {
      exit_code: read.plan.exit_code === 0 ? (0 as const) : (2 as const),
      plan_sha256: read.plan.plan_sha256,
      ...countsOf(read.plan),
      resource_changes: read.plan.changes.map(({ address, actions }) => ({ address, actions: [...actions] })),
      destroyed: [...read.plan.destroyed],
      collisions: read.plan.collisions.map(({ address, type, name }) => ({ address, type, name })),
    },
    applied: valueOr<AppliedPlan | null>(applied, null),
    second_plan_exit_code: valueOr<number | null>(secondPlan, null),
  }));
