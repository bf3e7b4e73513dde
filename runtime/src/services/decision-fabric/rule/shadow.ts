import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import { type Action, actionOfScore, type Thresholds } from '../../../decisions/actions.ts';
import { parseRuleSet, type RuleSet, ruleScorerOf } from '../rules.ts';
import { thresholdsOf } from './thresholds.ts';

/** What a candidate would have said. Recorded, and read by nothing that decides. */
export interface ShadowScore {
  readonly candidateId: string;
  readonly score: number | null;
  readonly action: Action | null;
  /** Why there is no score. */
  readonly fault: string | null;
}

export interface Shadow {
  readonly candidateId: string;
  readonly candidateDigest: string;
  /** Total: whatever the candidate does, something is returned and nothing is changed. */
  readonly score: (values: readonly number[]) => ShadowScore;
}

export interface ShadowScorer {
  readonly candidateId: string;
  readonly candidateDigest: string;
  readonly thresholds: Thresholds;
  readonly score: (values: readonly number[]) => number;
}

interface ShadowDocument {
  readonly candidate?: {
    readonly candidate_id?: unknown;
    readonly kind?: unknown;
    readonly rule_set?: unknown;
    readonly thresholds?: Thresholds;
  } | null;
}

/** The candidate of a policy document; undefined when it has none. Throws DECISION_POLICY_INVALID for half a one. */
export function parseShadow(source: unknown, active: RuleSet, names: readonly string[]): Shadow | undefined {
  const { candidate } = (source ?? {}) as ShadowDocument;
  if (candidate === null || candidate === undefined) return undefined;
  const { candidate_id: candidateId, kind } = candidate;
  if (typeof candidateId !== 'string' || kind !== 'rules') {
    throw new PlatformError('DECISION_POLICY_INVALID', 'the candidate has no name or a kind that is not known');
  }
  const set = candidate.rule_set === undefined ? active : parseRuleSet(candidate.rule_set, names);
  const scorer = ruleScorerOf(set, names);
  return shadowOf({
    candidateId,
    candidateDigest: digestOf(source),
    thresholds: thresholdsOf(candidate.thresholds, 'the candidate'),
    score: (values) => scorer(values).score,
  });
}

/** Gives the candidate a copy of its own, so that it cannot change what others are given, and takes any failure for an answer. */
export const shadowOf = ({ candidateId, candidateDigest, thresholds, score }: ShadowScorer): Shadow => ({
  candidateId,
  candidateDigest,
  score: (values) => {
    try {
      const found = score([...values]);
      if (!(found >= 0 && found <= 1)) return { candidateId, score: null, action: null, fault: 'NO_PROBABILITY' };
      return { candidateId, score: found, action: actionOfScore(found, thresholds), fault: null };
    } catch (error) {
      return { candidateId, score: null, action: null, fault: error instanceof Error ? error.name : 'UNKNOWN' };
    }
  },
});
