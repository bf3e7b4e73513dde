import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { type Fact, fact, isReadable, observe, observeFrom } from '../../lib/checks/fact.ts';
import { readCheckoutJson } from '../../lib/platform/checkout-files.ts';
import { record, text } from '../../lib/run/handover.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { objectionsTo, type ReviewedPlan } from '../../lib/terraform/review.ts';
import { synthesisedSha256, type Terraform } from '../../lib/terraform/runner.ts';
import type { AppliedPlan, Commands, CoreApplyFacts } from '../lanes/c-core-apply.ts';
import { readBackend } from './backend.ts';
import { managedConfigOf, terraformOf } from './open-stack.ts';
import { type AccountNames, openAccountNames } from './present.ts';
import { readStackOutputs, savedPlan } from './saved-plan.ts';

/** Applies what stays. The same again plans nothing and applies that, so an attempt may follow any other. */
export async function gatherCoreApply(
  { session }: Pick<LaneContext, 'session'>,
  readReviewed: () => Promise<string> = readReviewedSha256,
): Promise<CoreApplyFacts> {
  const config = managedConfigOf(session);
  const stack = handle('TF_STACK_CORE_DIR');
  const terraform = terraformOf(config, stack);
  const commands = await observe(() => begin(terraform));
  const reviewedText = await observe(readReviewed);
  const text = await observe(() => synthesisedSha256(terraform.folder));
  const begun = isReadable(commands) && commands.value.init === 0 && commands.value.validate === 0;
  const before = { commands, reviewedText, text, backend: await observe(() => readBackend(config, stack)) };
  if (!begun) return { ...before, ...notReached('init or validate failed') };
  const names = await openAccountNames(() => session.posture());
  return { ...before, ...(await planAndApply(terraform, names, { reviewedText, text })) };
}

async function begin(terraform: Terraform): Promise<Commands> {
  const { status: init } = await terraform.init();
  if (init !== 0) return { init, validate: null };
  return { init, validate: (await terraform.run(['validate', '-no-color'])).status };
}

type Later = Pick<CoreApplyFacts, 'plan' | 'applied' | 'outputs' | 'secondPlan'>;

function notReached(why: string): Later {
  const reason = { unreadable: `not reached: ${why}` };
  return { plan: reason, applied: reason, outputs: reason, secondPlan: reason };
}

async function planAndApply(
  terraform: Terraform,
  names: AccountNames,
  { reviewedText, text }: Pick<CoreApplyFacts, 'reviewedText' | 'text'>,
): Promise<Later> {
  const saved = savedPlan(terraform, 'core-plan.bin');
  try {
    const plan = await observe(() => saved.review(names));
    const permitted = await observeFrom(plan, (reviewed) => requirePermitted(reviewed, { reviewedText, text }));
    const applied: Fact<AppliedPlan> = await observeFrom(permitted, () => saved.apply());
    if (!isReadable(applied) || applied.value.exit_code !== 0)
      return { ...notReached('nothing was applied'), plan, applied };
    return {
      plan,
      applied,
      outputs: await observe(() => readStackOutputs(terraform)),
      secondPlan: fact((await saved.again()).status),
    };
  } finally {
    saved.forget();
  }
}

/** What a check would find too late, after the apply, is asked before it. Throws E_TERRAFORM_PLAN_REFUSED. */
function requirePermitted(
  plan: ReviewedPlan,
  { reviewedText, text }: Pick<CoreApplyFacts, 'reviewedText' | 'text'>,
): void {
  const same = isReadable(reviewedText) && isReadable(text) && reviewedText.value === text.value;
  const objections = [...(same ? [] : ['the stack is not the one that was reviewed']), ...objectionsTo(plan)];
  if (objections.length > 0) throw new PlatformError('E_TERRAFORM_PLAN_REFUSED', objections.slice(0, 5).join('; '));
}

const REVIEWED = record({ synthesised_sha256: text });

/** Digest of the stack as it lies in the repository for people to review. */
async function readReviewedSha256(): Promise<string> {
  const path = `cdktf/plans/${handle('ENV_NAME')}/${handle('TF_STACK_CORE_DIR')}.json`;
  const read = REVIEWED(await readCheckoutJson(path));
  if (read === undefined) throw new PlatformError('E_LOCAL_FILE_UNUSABLE', `${path} names no digest`);
  return read.value.synthesised_sha256;
}
