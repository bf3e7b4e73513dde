import { handle } from '@spine-green/evidence-schemas';
import type { LaneContext } from '../../lib/run/lane.ts';
import { managedConfigOf, terraformOf } from '../../lib/terraform/open-stack.ts';
import { readStackOutputs } from '../../lib/terraform/saved-plan.ts';
import type { CoreApplyFacts } from '../lanes/c-core-apply.ts';
import { applyStack, observeApplied, readReviewedSha256 } from './stack-apply.ts';

const STACK = handle('TF_STACK_CORE_DIR');

/** Applies what stays. */
export async function gatherCoreApply(
  { session }: Pick<LaneContext, 'session'>,
  readReviewed: () => Promise<string> = () => readReviewedSha256(STACK),
): Promise<CoreApplyFacts> {
  const config = managedConfigOf(session);
  const terraform = terraformOf(config, STACK);
  const apply = await applyStack({ config, stack: STACK, terraform, posture: session.posture, readReviewed });
  return { ...apply, outputs: await observeApplied(apply, () => readStackOutputs(terraform)) };
}
