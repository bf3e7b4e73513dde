import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import type { Thresholds } from '../../../decisions/actions.ts';
import type { ContextRole } from '../../../reads/context-contract.ts';
import type { ContextPolicy } from '../context/acquired.ts';

export interface DecisionPolicy {
  readonly rev: { readonly policy_id: string; readonly revision: string; readonly content_digest: string };
  readonly model: Thresholds;
  readonly heuristics: Thresholds;
  readonly context: ContextPolicy;
  readonly allowLastKnownGood: boolean;
}

interface PolicyDocument {
  readonly policy_id?: unknown;
  readonly revision?: unknown;
  readonly model?: Thresholds;
  readonly heuristics?: Thresholds;
  readonly context?: {
    readonly deadline_ms?: number;
    readonly join_wait_ms?: number;
    readonly required_roles?: unknown;
  };
  readonly registry?: { readonly allow_last_known_good?: unknown };
}

const ROLES: readonly ContextRole[] = ['arrival_events', 'arrival_entities', 'flow_anchor'];

/** Thresholds and waits that a policy document holds. Throws DECISION_POLICY_INVALID for one that is not whole. */
export function parseDecisionPolicy(source: unknown): DecisionPolicy {
  const document = (source ?? {}) as PolicyDocument;
  const { policy_id, revision, context } = document;
  if (typeof policy_id !== 'string' || typeof revision !== 'string') throw refused('it names no revision');
  const [deadlineMs, joinWaitMs] = [Number(context?.deadline_ms), Number(context?.join_wait_ms)];
  if (!(joinWaitMs > 0 && joinWaitMs <= deadlineMs)) throw refused('the join wait is not within the deadline');
  const roles = Array.isArray(context?.required_roles) ? (context.required_roles as readonly ContextRole[]) : [];
  if (roles.length === 0 || !roles.every((role) => ROLES.includes(role))) throw refused('it requires no context');
  if (typeof document.registry?.allow_last_known_good !== 'boolean') throw refused('it says nothing of fallbacks');
  return {
    rev: { policy_id, revision, content_digest: digestOf(source) },
    model: thresholdsOf(document.model, 'model'),
    heuristics: thresholdsOf(document.heuristics, 'heuristics'),
    context: { deadlineMs, joinWaitMs, requiredRoles: roles },
    allowLastKnownGood: document.registry.allow_last_known_good,
  };
}

export function thresholdsOf(found: Thresholds | undefined, of: string): Thresholds {
  const { step_up, review, block } = found ?? { step_up: Number.NaN, review: Number.NaN, block: Number.NaN };
  if (!(step_up > 0 && step_up < review && review < block && block <= 1)) {
    throw refused(`the thresholds of ${of} do not rise within 0 and 1`);
  }
  return { step_up, review, block };
}

const refused = (what: string): PlatformError => new PlatformError('DECISION_POLICY_INVALID', what);
