import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { TriggerPolicy } from './trigger-policy.ts';

export type Escalation =
  | {
      readonly kind: 'escalates';
      readonly rule: 'ACTION_ESCALATES' | 'SCORE_ESCALATES' | 'STEP_UP_SAMPLE' | 'ALLOW_SAMPLE' | 'DEGRADED';
    }
  /** One trigger for all decisions of a mode and minute. */
  | { readonly kind: 'aggregates'; readonly mode: string; readonly minute: string }
  | { readonly kind: 'passes'; readonly action: string };

/** What a decision says of itself, where it says it: the object is open (14, section 2.7). */
export function saidBy({ decision }: DecisionResponseV1) {
  const said = decision as Readonly<Record<string, unknown>>;
  const thresholds = said.thresholds as Readonly<Record<string, unknown>> | undefined;
  return {
    action: typeof said.action_kind === 'string' ? said.action_kind : '',
    score: typeof said.score === 'number' ? said.score : undefined,
    reviewThreshold: typeof thresholds?.review === 'number' ? thresholds.review : undefined,
    topReasons: Array.isArray(said.top_reasons) ? (said.top_reasons as readonly unknown[]).slice(0, 10) : [],
  };
}

/**
 * Whether a decision deserves a case (15, section 2.3). Samples are taken by the decision's id, so that a replay takes the
 * same ones.
 */
export function escalationOf(decision: DecisionResponseV1, policy: TriggerPolicy): Escalation {
  const { action, score, reviewThreshold } = saidBy(decision);
  const degraded = decision.degrade_posture.mode !== 'NORMAL';
  const sample = sampleOf(decision.decision_id);
  if (policy.escalatingActions.has(action) && !degraded) return { kind: 'escalates', rule: 'ACTION_ESCALATES' };
  if (score !== undefined && score >= (reviewThreshold ?? policy.reviewThreshold)) {
    return { kind: 'escalates', rule: 'SCORE_ESCALATES' };
  }
  if (degraded) {
    if (policy.escalateDegraded) return { kind: 'escalates', rule: 'DEGRADED' };
    return { kind: 'aggregates', mode: decision.degrade_posture.mode, minute: decision.decided_at_utc.slice(0, 16) };
  }
  if (action === 'STEP_UP' && score !== undefined && score >= policy.stepUp.scoreMin && sample < policy.stepUp.rate) {
    return { kind: 'escalates', rule: 'STEP_UP_SAMPLE' };
  }
  if (action === 'ALLOW' && sample < policy.allowRate) return { kind: 'escalates', rule: 'ALLOW_SAMPLE' };
  return { kind: 'passes', action };
}

const PREFIX_DIGITS = 8;

/** A share from 0 to below 1 that the id alone decides. */
const sampleOf = (decisionId: string): number =>
  Number.parseInt(decisionId.slice(0, PREFIX_DIGITS), 16) / 16 ** PREFIX_DIGITS;
