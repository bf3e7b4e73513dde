import { isPlatformError } from '@spine-green/evidence-schemas';
import type { PostureMode } from '../../decisions/posture.ts';
import { decisionValues } from '../../reads/decision-values.ts';
import { type BuiltDecision, buildDecision } from './commit/payload.ts';
import type { Acquired } from './context/acquired.ts';
import { type ContextVerdict, judgeContext } from './context/judge.ts';
import { rule } from './rule/decide.ts';
import { measure, type Scoring } from './rule/measure.ts';
import type { Shadow, ShadowScore } from './rule/shadow.ts';
import type { DecisionPolicy } from './rule/thresholds.ts';
import type { Basis, Candidate, Prior, Ruling } from './types.ts';

/** An event that is to be decided, with all that was found out about it. */
export interface OpenCandidate {
  readonly candidate: Candidate;
  readonly acquired: Acquired;
  /** Since it was first seen, by one elapsed clock. */
  readonly waitedMs: number;
  /** From the ledger. */
  readonly prior: Prior | undefined;
}

export interface StepOptions {
  readonly policy: DecisionPolicy;
  readonly scoring: Scoring;
  readonly shadow: Shadow | undefined;
  readonly requiresGraph: boolean;
  readonly runConfigDigest: string;
  readonly streamId: string;
}

export interface Decided {
  readonly kind: 'decided';
  readonly candidate: Candidate;
  readonly built: BuiltDecision;
  readonly ruling: Ruling;
  readonly verdict: ContextVerdict;
  readonly shadow: ShadowScore | undefined;
  readonly postureMode: PostureMode;
  readonly waitedMs: number;
}

export type StepResult =
  | Decided
  | { readonly kind: 'waiting'; readonly candidate: Candidate; readonly reasons: readonly string[] }
  /** A payload that breaks its own contract: the event is set aside, and the others go on. */
  | { readonly kind: 'failed'; readonly candidate: Candidate; readonly facts: string };

/** One result an event, in their order; an event of a flow that is decided in the same batch goes by that decision. */
export function decideBatch(open: readonly OpenCandidate[], basis: Basis, options: StepOptions): readonly StepResult[] {
  const priors = new Map<string, Prior>();
  const waitingFlows = new Set<string>();
  return open.map((one) => {
    const { flowId } = one.candidate;
    const result = decideOne({ ...one, prior: one.prior ?? priors.get(flowId) }, basis, {
      ...options,
      firstWaits: waitingFlows.has(flowId),
    });
    if (result.kind === 'waiting') waitingFlows.add(flowId);
    if (result.kind === 'decided' && !priors.has(flowId)) priors.set(flowId, priorOf(result));
    return result;
  });
}

const priorOf = ({ built, ruling }: Decided): Prior => ({
  decisionId: built.ids.decisionId,
  ruled: ruling.ruled,
  score: ruling.score,
  scoreSource: ruling.scoreSource,
});

function decideOne(
  { candidate, acquired, waitedMs, prior }: OpenCandidate,
  basis: Basis,
  options: StepOptions & { readonly firstWaits: boolean },
): StepResult {
  const { policy, scoring, shadow } = options;
  const mask = basis.served.posture.capabilities_mask;
  const hasPrior = prior !== undefined && prior.scoreSource !== 'none';
  const verdict = judgeContext(
    { acquired, waitedMs, mask, requiresGraph: options.requiresGraph, needsFeatures: !hasPrior },
    policy.context,
  );
  if (verdict.status === 'CONTEXT_WAITING') return { kind: 'waiting', candidate, reasons: verdict.reasons };
  if (options.firstWaits && waitedMs < policy.context.joinWaitMs) {
    return { kind: 'waiting', candidate, reasons: ['CONTEXT_WAITING:flow'] };
  }
  const values =
    verdict.features === undefined
      ? undefined
      : decisionValues(verdict.features.values, verdict.graph, mask.allowed_feature_groups);
  const bundleId = mask.allow_model_primary ? basis.resolution.bundleRef?.bundle_id : undefined;
  const measured = values === undefined ? undefined : measure(values, bundleId, scoring);
  const ruling = rule({ basis, verdict, prior, measured }, policy);
  try {
    const { runConfigDigest, streamId } = options;
    const built = buildDecision({ candidate, verdict, ruling, basis, policy, runConfigDigest, streamId });
    // After the decision is made and its bytes are fixed: a candidate has nothing left to change.
    const shadowed = values === undefined ? undefined : shadow?.score(values);
    const postureMode = basis.served.posture.mode;
    return { kind: 'decided', candidate, built, ruling, verdict, shadow: shadowed, postureMode, waitedMs };
  } catch (error) {
    if (!isPlatformError(error, 'E_SCHEMA_INVALID')) throw error;
    return { kind: 'failed', candidate, facts: error.facts.slice(0, 256) };
  }
}
