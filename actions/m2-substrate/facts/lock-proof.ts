import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '@spine-green/evidence-schemas';
import type { Answer } from '../../lib/terraform/answer.ts';
import { type LockOutcome, lockOutcome } from '../../lib/terraform/lock.ts';
import type { Terraform } from '../../lib/terraform/runner.ts';

const FIRST = 'lock-first.bin';
const SECOND = 'lock-second.bin';
const AT_ONCE = ['-lock-timeout=0s'];
const LOOK_MS = 100;
const TRIES_MAX = 3;

/**
 * Two plans of one state, of which the second begins once the lock is seen held: the first must have it, the second must be
 * refused. Two that both got it prove nothing unless they ran at one time, so a first one that was quicker is tried again.
 * Throws E_TERRAFORM_UNREADABLE for a plan that fails otherwise, and when none overlapped.
 */
export async function proveLock(
  terraform: Pick<Terraform, 'folder' | 'plan'>,
  isLocked: () => Promise<boolean>,
): Promise<readonly LockOutcome[]> {
  try {
    for (let tries = 0; tries < TRIES_MAX; tries += 1) {
      const { first, second, overlapped } = await twoPlans(terraform, isLocked);
      const ended = [lockOutcome(first), ...(second === undefined ? [] : [lockOutcome(second)])];
      if (overlapped || ended.includes('refused')) return ended;
    }
  } finally {
    for (const file of [FIRST, SECOND]) rmSync(join(terraform.folder, file), { force: true });
  }
  throw new PlatformError('E_TERRAFORM_UNREADABLE', `no two of ${TRIES_MAX} pairs of plans overlapped`);
}

interface TwoPlans {
  readonly first: Answer;
  /** Undefined when the first one ended before its lock was seen. */
  readonly second: Answer | undefined;
  /** The first one still ran when the second had ended. */
  readonly overlapped: boolean;
}

async function twoPlans(terraform: Pick<Terraform, 'plan'>, isLocked: () => Promise<boolean>): Promise<TwoPlans> {
  let running = true;
  const planned = terraform.plan(FIRST, AT_ONCE).finally(() => {
    running = false;
  });
  while (running && !(await isLocked())) await sleep(LOOK_MS);
  if (!running) return { first: await planned, second: undefined, overlapped: false };
  const second = await terraform.plan(SECOND, AT_ONCE);
  const overlapped = running;
  return { first: await planned, second, overlapped };
}
