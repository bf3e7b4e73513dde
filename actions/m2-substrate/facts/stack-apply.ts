import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { type Fact, fact, isReadable, observe, observeFrom } from '../../lib/checks/fact.ts';
import { readCheckoutJson } from '../../lib/platform/checkout-files.ts';
import type { ManagedConfig } from '../../lib/platform/substrate-config.ts';
import { record, text } from '../../lib/run/handover.ts';
import type { Session } from '../../lib/run/session.ts';
import { type AccountNames, openAccountNames } from '../../lib/terraform/present.ts';
import { objectionsTo, type ReviewedPlan } from '../../lib/terraform/review.ts';
import { synthesisedSha256, type Terraform } from '../../lib/terraform/runner.ts';
import { type AppliedPlan, savedPlan } from '../../lib/terraform/saved-plan.ts';
import type { Commands, StackApply } from '../applied-stack.ts';
import { readBackend } from './backend.ts';

export interface StackToApply {
  readonly config: ManagedConfig;
  readonly stack: string;
  readonly terraform: Terraform;
  readonly posture: Session['posture'];
  /** Digest of the stack as people reviewed it. */
  readonly readReviewed: () => Promise<string>;
}

/**
 * Applies a stack as it was reviewed, and plans it once more. The same again plans nothing and applies that, so an attempt may
 * follow any other.
 */
export async function applyStack({
  config,
  stack,
  terraform,
  posture,
  readReviewed,
}: StackToApply): Promise<StackApply> {
  const commands = await observe(() => begin(terraform));
  const reviewedText = await observe(readReviewed);
  const text = await observe(() => synthesisedSha256(terraform.folder));
  const begun = isReadable(commands) && commands.value.init === 0 && commands.value.validate === 0;
  const before = { commands, reviewedText, text, backend: await observe(() => readBackend(config, stack)) };
  if (!begun) return { ...before, ...notReached('init or validate failed') };
  const names = await openAccountNames(posture);
  return { ...before, ...(await planAndApply(terraform, names, { reviewedText, text })) };
}

/** Reads something of a stack that stands as it was applied; unreadable, with the reason, of any other. */
export const observeApplied = <T>({ applied }: StackApply, read: () => Promise<T> | T): Promise<Fact<T>> =>
  observeFrom(applied, ({ exit_code: exitCode }) => {
    if (exitCode !== 0) throw new PlatformError('E_TERRAFORM_UNREADABLE', NOT_APPLIED);
    return read();
  });

const NOT_APPLIED = 'not reached: nothing was applied';

async function begin(terraform: Terraform): Promise<Commands> {
  const { status: init } = await terraform.init();
  if (init !== 0) return { init, validate: null };
  return { init, validate: (await terraform.run(['validate', '-no-color'])).status };
}

type Later = Pick<StackApply, 'plan' | 'applied' | 'secondPlan'>;

function notReached(why: string): Later {
  const reason = { unreadable: `not reached: ${why}` };
  return { plan: reason, applied: reason, secondPlan: reason };
}

async function planAndApply(
  terraform: Terraform,
  names: AccountNames,
  { reviewedText, text }: Pick<StackApply, 'reviewedText' | 'text'>,
): Promise<Later> {
  const saved = savedPlan(terraform, `${PLAN}.bin`);
  try {
    const plan = await observe(() => saved.review(names));
    const permitted = await observeFrom(plan, (reviewed) => requirePermitted(reviewed, { reviewedText, text }));
    const applied: Fact<AppliedPlan> = await observeFrom(permitted, () => saved.apply());
    if (!isReadable(applied) || applied.value.exit_code !== 0)
      return { plan, applied, secondPlan: { unreadable: NOT_APPLIED } };
    return { plan, applied, secondPlan: fact((await saved.again()).status) };
  } finally {
    saved.forget();
  }
}

const PLAN = 'lane-plan';

/** What a check would find too late, after the apply, is asked before it. Throws E_TERRAFORM_PLAN_REFUSED. */
function requirePermitted(plan: ReviewedPlan, { reviewedText, text }: Pick<StackApply, 'reviewedText' | 'text'>): void {
  const same = isReadable(reviewedText) && isReadable(text) && reviewedText.value === text.value;
  const objections = [...(same ? [] : ['the stack is not the one that was reviewed']), ...objectionsTo(plan)];
  if (objections.length > 0) throw new PlatformError('E_TERRAFORM_PLAN_REFUSED', objections.slice(0, 5).join('; '));
}

const REVIEWED = record({ synthesised_sha256: text });

/** Digest of the stack as it lies in the repository for people to review. */
export async function readReviewedSha256(stack: string): Promise<string> {
  const path = `cdktf/plans/${handle('ENV_NAME')}/${stack}.json`;
  const read = REVIEWED(await readCheckoutJson(path));
  if (read === undefined) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${path} names no digest`);
  return read.value.synthesised_sha256;
}
