import { type Action, actionOfScore, clampedAction, severityOfAction } from '../../../decisions/actions.ts';
import type { ContextVerdict } from '../context/judge.ts';
import type { RuleVerdict } from '../rules.ts';
import type { Scored } from '../score.ts';
import type { Basis, Prior, Ruling } from '../types.ts';
import type { DecisionPolicy } from './thresholds.ts';

/** What was computed of an event's values; a scorer that failed, or took too long, has no score. */
export interface Measured {
  readonly rules: RuleVerdict | undefined;
  readonly model: Scored | undefined;
  /** Whether a model was asked at all: the posture allows one, and the registry names one. */
  readonly modelAsked: boolean;
}

export interface RuleQuestion {
  readonly basis: Pick<Basis, 'served' | 'resolution'>;
  readonly verdict: ContextVerdict;
  readonly prior: Prior | undefined;
  /** Undefined when there was nothing to measure. */
  readonly measured: Measured | undefined;
}

type Unclamped = Omit<Ruling, 'action'>;

const DEFAULTED_MAX = 16;
const TOP_MAX = 8;

/** The decision (14, section 2.4): what fails closed first, then a prior, guardrails and score, and the posture last. */
export function rule(question: RuleQuestion, policy: DecisionPolicy): Ruling {
  const { served, resolution } = question.basis;
  const unclamped = unclampedRuling(question, policy);
  const { action_posture: posture } = served.posture.capabilities_mask;
  const action = clampedAction(unclamped.ruled, posture);
  const reasons = [
    ...unclamped.reasons,
    ...resolution.reasons,
    ...(served.trusted ? [] : [`DL_SERVE_FAILSAFE:${served.source}`]),
    ...(action !== unclamped.ruled ? ['ACTION_POSTURE_CLAMPED:STEP_UP_ONLY'] : []),
  ];
  return {
    ...unclamped,
    action,
    reasons: [...new Set(reasons)].sort(),
  };
}

const closed = (ruled: Action, ...reasons: readonly string[]): Unclamped => ({
  ruled,
  score: null,
  scoreSource: 'none',
  reasons,
  topReasons: reasons.slice(0, TOP_MAX),
  points: undefined,
  thresholds: undefined,
});

function unclampedRuling({ basis, verdict, prior, measured }: RuleQuestion, policy: DecisionPolicy): Unclamped {
  if (basis.resolution.outcome === 'FAIL_CLOSED') return closed('QUEUE_REVIEW', 'REGISTRY_FAIL_CLOSED');
  if (verdict.status !== 'CONTEXT_READY') {
    return closed('STEP_UP', `CONTEXT_STATUS:${verdict.status}`, ...verdict.reasons);
  }
  if (prior !== undefined && prior.scoreSource !== 'none') {
    const { ruled, score, scoreSource } = prior;
    const reasons = ['FLOW_FOLLOW_ON'];
    const thresholds = scoreSource === 'model' ? policy.model : policy.heuristics;
    return { ruled, score, scoreSource, reasons, topReasons: reasons, points: undefined, thresholds };
  }
  if (measured?.rules === undefined) return closed('QUEUE_REVIEW', 'HEURISTICS_ERROR');
  return scoredRuling({ ...measured, rules: measured.rules }, verdict.reasons, policy);
}

function scoredRuling(
  { rules, model, modelAsked }: Measured & { readonly rules: RuleVerdict },
  contextReasons: readonly string[],
  policy: DecisionPolicy,
): Unclamped {
  const scoreSource = model === undefined ? 'heuristics' : 'model';
  const score = model?.score ?? rules.score;
  const thresholds = scoreSource === 'model' ? policy.model : policy.heuristics;
  const scored = actionOfScore(score, thresholds);
  // A guardrail only ever asks for more than the score does.
  const ruled = rules.guardrails.reduce<Action>(
    (worst, { action }) => (severityOfAction(action) > severityOfAction(worst) ? action : worst),
    scored,
  );
  const explained = rules.reasons.toSorted((one, other) => (rules.points[other] ?? 0) - (rules.points[one] ?? 0));
  const reasons = [
    ...rules.guardrails.map(({ code }) => code),
    ...explained,
    ...(scored === 'ALLOW' ? [] : [scoreSource === 'model' ? 'MODEL_SCORE' : 'HEURISTICS_SCORE']),
    ...(modelAsked && model === undefined ? ['MODEL_UNAVAILABLE'] : []),
  ];
  return {
    ruled,
    score,
    scoreSource,
    reasons: [...reasons, ...contextReasons, ...defaultedReasons(model?.defaulted ?? [])],
    topReasons: reasons.slice(0, TOP_MAX),
    points: rules.points,
    thresholds,
  };
}

/** Every default that stood in is named, up to a bound that a payload can hold; beyond it their number is. */
function defaultedReasons(names: readonly string[]): readonly string[] {
  const named = names.slice(0, DEFAULTED_MAX).map((name) => `FEATURE_DEFAULTED:${name}`);
  return names.length > DEFAULTED_MAX ? [...named, `FEATURES_DEFAULTED:${names.length}`] : named;
}
