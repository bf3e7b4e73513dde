import { isPlatformError } from '@spine-green/evidence-schemas';
import type { CiIdentity, GitHubAccess } from '../lib/io/inputs.ts';
import { readReviewed } from './github.ts';
import { judge } from './github-judgement.ts';

/** What was read of the approval of a dispatch that changes a stack, as its evidence holds it. */
export interface StackApproval {
  readonly environment: string;
  /** Null where it could not be read. */
  readonly operator: string | null;
  readonly comment: string | null;
  /** Why it counts for nothing; empty for an approval on an environment that nobody passes by. */
  readonly faults: readonly string[];
}

const TEXT_MAX = 512;

/** Reads who approved this run, and how the environment is protected. What cannot be read or is weak is a fault. */
export async function readStackApproval(
  access: GitHubAccess,
  ci: CiIdentity,
  environment: string,
): Promise<StackApproval> {
  try {
    const read = await readReviewed(access, ci, { environment });
    const { approver, comment } = judge({ request: { environment, purpose: 'a change of a stack' }, ...read });
    return { environment, operator: approver.login, comment: comment.trim().slice(0, TEXT_MAX) || null, faults: [] };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { environment, operator: null, comment: null, faults: [error.message.slice(0, TEXT_MAX)] };
  }
}
