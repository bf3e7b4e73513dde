import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { decision, outcome, withPayload } from '../gate/gate-events.ts';

export interface DecisionFacts {
  readonly action?: string;
  readonly score?: number;
  readonly mode?: string;
  readonly decisionId?: string;
  readonly thresholds?: object;
}

/** A decision of the transaction `n`, as the decision fabric publishes it. */
export function decided(
  n: number,
  { action = 'ALLOW', score, mode, decisionId, thresholds }: DecisionFacts = {},
): EnvelopeV1 {
  const event = decision(n);
  const payload = event.payload as { decision: object; degrade_posture: object };
  return withPayload(event, {
    ...(decisionId === undefined ? {} : { decision_id: decisionId }),
    decision: {
      ...payload.decision,
      action_kind: action,
      top_reasons: ['VEL_ACCOUNT_10M'],
      ...(score === undefined ? {} : { score }),
      ...(thresholds === undefined ? {} : { thresholds }),
    },
    ...(mode === undefined ? {} : { degrade_posture: { ...payload.degrade_posture, mode } }),
  });
}

/** The outcome of the action of the decision `n`. */
export const answered = (n: number, status: 'EXECUTED' | 'FAILED' | 'DENIED'): EnvelopeV1 =>
  withPayload(outcome(n), { status });
