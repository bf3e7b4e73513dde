import { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';

export type AnalystLabel = 'FRAUD_CONFIRMED' | 'LEGIT_CONFIRMED';

/** Under which name it speaks. */
export const ANALYST = 'SYSTEM::simulated_analyst';

/** From this score on the simulated analyst calls an escalation fraud; below it, a false alarm. */
const FRAUD_SCORE_MIN = 0.9;

/**
 * What a rehearsal's analyst says of a case, from the facts of its triggers alone (15, section 3.4): no truth is asked, so a
 * label of it says that the way from a case to a label works, and nothing of the world. Undefined where there is nothing to
 * say: a case about no transaction, or one that no decision escalated.
 */
export function analystLabel(triggers: readonly unknown[]): AnalystLabel | undefined {
  const escalations = triggers
    .filter((trigger): trigger is CaseTriggerV1 => CaseTriggerV1.is(trigger))
    .filter(({ trigger_type: type }) => type === 'DECISION_ESCALATION')
    .map(({ trigger_payload: payload }) => (payload ?? {}) as Readonly<Record<string, unknown>>);
  if (escalations.length === 0) return undefined;
  const isFraud = escalations.some(
    ({ decision_action_kind: action, score }) =>
      action === 'txn_block' || (typeof score === 'number' && score >= FRAUD_SCORE_MIN),
  );
  return isFraud ? 'FRAUD_CONFIRMED' : 'LEGIT_CONFIRMED';
}
