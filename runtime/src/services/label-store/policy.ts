import type { LabelAssertionV1 } from '@spine-green/evidence-schemas/documents/label_assertion.v1';
import { recipeHash } from '../../events/case-identities.ts';
import type { runConfig } from '../../run-config.ts';
import type { LabelType, LabelValue, SourceRank } from './types.ts';

export type LabelPolicyDocument = (typeof runConfig)['label_store'];

/** How labels resolve under one revision of the policy. */
export interface ResolutionPolicy {
  readonly policyRev: { readonly policy_id: string; readonly revision: string; readonly content_digest: string };
  /** From most to least believed; empty when sources do not count. */
  readonly precedence: readonly SourceRank[];
}

export interface WriterRule {
  readonly sourceTypes: ReadonlySet<string>;
  readonly actorPrefixes: readonly string[];
}

export interface LabelPolicy {
  readonly active: ResolutionPolicy;
  readonly revisions: ReadonlyMap<string, ResolutionPolicy>;
  readonly valuesOf: ReadonlyMap<LabelType, ReadonlySet<LabelValue>>;
  readonly types: readonly LabelType[];
  readonly subjectClass: string;
  readonly writers: ReadonlyMap<string, WriterRule>;
  readonly readers: readonly string[];
  /** Principals that exist and may neither write nor read. */
  readonly denied: readonly string[];
}

/** Actor of the engine's truth: one principal alone may write it (15, section 4.1). */
export const TRUTH_ACTOR = 'SYSTEM::engine_truth_writer';

export const sourceRankOf = ({ source_type, actor_id }: LabelAssertionV1): SourceRank =>
  source_type === 'SYSTEM' && actor_id?.startsWith(TRUTH_ACTOR) === true ? 'ENGINE_TRUTH' : source_type;

/** The policy document, ready to be asked. */
export function labelPolicyOf(document: LabelPolicyDocument): LabelPolicy {
  const revisions = new Map(
    Object.entries(document.resolutions).map(([revision, { semantics, source_precedence }]) => {
      const digested = {
        policy_id: document.policy_id,
        revision,
        resolution_semantics: semantics,
        conflict_posture: document.conflict_posture,
        label_types: document.label_types,
      };
      const content_digest = recipeHash('ls.slice.policy_digest.v1', digested);
      const policyRev = { policy_id: document.policy_id, revision, content_digest };
      return [revision, { policyRev, precedence: source_precedence as readonly SourceRank[] }];
    }),
  );
  const active = revisions.get(document.active_revision);
  if (active === undefined) throw new Error(`the label policy has no revision ${document.active_revision}`);
  const types = Object.keys(document.label_types) as LabelType[];
  return {
    active,
    revisions,
    types,
    valuesOf: new Map(types.map((type) => [type, new Set(document.label_types[type] as readonly LabelValue[])])),
    subjectClass: document.subject_event_class,
    writers: new Map(
      Object.entries(document.writers).map(([principal, { source_types, actor_prefixes }]) => [
        principal,
        { sourceTypes: new Set<string>(source_types), actorPrefixes: actor_prefixes },
      ]),
    ),
    readers: document.readers,
    denied: document.denied,
  };
}

/** Whether the principal may state this under this source and actor; it speaks for itself where no actor is named. */
export function mayAssert(policy: LabelPolicy, principal: string, assertion: LabelAssertionV1): boolean {
  const rule = policy.writers.get(principal);
  const { source_type, actor_id } = assertion;
  if (rule === undefined || !rule.sourceTypes.has(source_type)) return false;
  if (actor_id === undefined) return source_type !== 'SYSTEM' || principal !== 'truth_writer';
  if (actor_id.startsWith(TRUTH_ACTOR) && !rule.actorPrefixes.includes(TRUTH_ACTOR)) return false;
  return rule.actorPrefixes.some((prefix) => actor_id.startsWith(prefix));
}
