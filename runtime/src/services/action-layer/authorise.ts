import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import type { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';

export interface ActionPolicy {
  readonly rev: { readonly policy_id: string; readonly revision: string; readonly content_digest: string };
  /** Undefined when the document says nothing: then nothing is executed. */
  readonly posture: { readonly mode: string; readonly allow_execution: boolean } | undefined;
  readonly attemptsMax: number;
  readonly baseMs: number;
  readonly maxMs: number;
  readonly kinds: ReadonlySet<string>;
  readonly origins: Readonly<
    Record<string, { readonly gate_principals: readonly string[]; readonly actor_prefixes: readonly string[] }>
  >;
  readonly profileRef: string;
}

interface ActionDocument {
  readonly policy_id?: unknown;
  readonly revision?: unknown;
  readonly posture?: { readonly mode?: unknown; readonly allow_execution?: unknown };
  readonly retry?: { readonly max_attempts?: number; readonly base_ms?: number; readonly max_ms?: number };
  readonly allowed_kinds?: unknown;
  readonly origins?: ActionPolicy['origins'];
  readonly execution_profile_ref?: unknown;
}

/** Who may have what executed. Throws DECISION_POLICY_INVALID for a document that is not whole. */
export function parseActionPolicy(source: unknown): ActionPolicy {
  const { policy_id, revision, posture, retry, allowed_kinds, origins, execution_profile_ref } = (source ??
    {}) as ActionDocument;
  const [attemptsMax, baseMs, maxMs] = [Number(retry?.max_attempts), Number(retry?.base_ms), Number(retry?.max_ms)];
  const isWhole =
    typeof policy_id === 'string' &&
    typeof revision === 'string' &&
    typeof execution_profile_ref === 'string' &&
    Array.isArray(allowed_kinds) &&
    origins !== undefined &&
    attemptsMax >= 1 &&
    baseMs > 0 &&
    maxMs >= baseMs;
  if (!isWhole) throw new PlatformError('DECISION_POLICY_INVALID', 'the policy of actions is not whole');
  return {
    rev: { policy_id, revision, content_digest: digestOf(source) },
    posture:
      typeof posture?.mode === 'string' && typeof posture.allow_execution === 'boolean'
        ? { mode: posture.mode, allow_execution: posture.allow_execution }
        : undefined,
    attemptsMax,
    baseMs,
    maxMs,
    kinds: new Set(allowed_kinds as string[]),
    origins,
    profileRef: execution_profile_ref,
  };
}

/**
 * Why an intent may not be executed; undefined when it may (14, section 3). `principal` is whoever pushed it into the gate by
 * the gate's own record: what an intent says of itself binds nobody.
 */
export function denialOf(
  {
    origin,
    action_kind: kind,
    actor_principal: actor,
  }: Pick<ActionIntentV1, 'origin' | 'action_kind' | 'actor_principal'>,
  principal: string | undefined,
  policy: ActionPolicy,
): string | undefined {
  const { posture } = policy;
  if (posture === undefined) return 'POSTURE_MISSING_FAIL_SAFE';
  if (!posture.allow_execution) return `POSTURE_BLOCK:${posture.mode}`;
  const allowed = Object.hasOwn(policy.origins, origin) ? policy.origins[origin] : undefined;
  if (allowed === undefined || principal === undefined || !allowed.gate_principals.includes(principal)) {
    return 'AUTHZ_ORIGIN_DENY';
  }
  if (!policy.kinds.has(kind)) return 'AUTHZ_ACTION_KIND_DENY';
  return allowed.actor_prefixes.some((prefix) => actor.startsWith(prefix)) ? undefined : 'AUTHZ_ACTOR_PRINCIPAL_DENY';
}
