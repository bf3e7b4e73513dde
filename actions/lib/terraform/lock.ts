import { PlatformError } from '@spine-green/evidence-schemas';
import { type Answer, reasonIn } from './answer.ts';

export type LockOutcome = 'acquired' | 'refused';

/**
 * What became of a plan that did not wait for the lock of its state. Throws E_TERRAFORM_UNREADABLE for one that failed for
 * another reason, which says nothing of the lock.
 */
export function lockOutcome(answer: Answer): LockOutcome {
  if (answer.status === 0 || answer.status === 2) return 'acquired';
  if (/Error acquiring the state lock/.test(answer.complaint)) return 'refused';
  throw new PlatformError('E_TERRAFORM_UNREADABLE', `plan ended with ${answer.status}: ${reasonIn(answer)}`);
}
