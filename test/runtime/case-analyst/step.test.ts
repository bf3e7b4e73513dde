import { analystLabel } from '@spine-green/runtime/cases/analyst-label';
import { expect, it } from 'vitest';
import { caseTrigger } from '../../support/cases/case-facts.ts';

const escalated = (payload: object) => caseTrigger(1, { trigger_payload: payload });

it.each([
  { given: 'nothing', triggers: [], label: undefined },
  { given: 'no trigger', triggers: [{ score: 1 }], label: undefined },
  { given: 'an anomaly', triggers: [caseTrigger(1, { trigger_type: 'ANOMALY' })], label: undefined },
  { given: 'a block', triggers: [escalated({ decision_action_kind: 'txn_block' })], label: 'FRAUD_CONFIRMED' },
  { given: 'a high score', triggers: [escalated({ score: 0.9 })], label: 'FRAUD_CONFIRMED' },
  { given: 'a score below that', triggers: [escalated({ score: 0.89 })], label: 'LEGIT_CONFIRMED' },
  { given: 'a sample', triggers: [escalated({ escalation_rule: 'ALLOW_SAMPLE' })], label: 'LEGIT_CONFIRMED' },
  {
    given: 'a sample that was then blocked',
    triggers: [escalated({ score: 0.1 }), escalated({ decision_action_kind: 'txn_block' })],
    label: 'FRAUD_CONFIRMED',
  },
])('of $given it says $label', ({ triggers, label }) => {
  expect(analystLabel(triggers)).toBe(label);
});
