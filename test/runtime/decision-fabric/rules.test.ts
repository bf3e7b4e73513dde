import { DECISION_NAMES } from '@spine-green/runtime/reads/decision-values';
import { runConfig } from '@spine-green/runtime/run-config';
import { measure } from '@spine-green/runtime/services/decision-fabric/rule/measure';
import { parseDecisionPolicy } from '@spine-green/runtime/services/decision-fabric/rule/thresholds';
import { parseRuleSet, ruleScorerOf } from '@spine-green/runtime/services/decision-fabric/rules';
import { describe, expect, it } from 'vitest';

const rules = parseRuleSet(runConfig.decision_rules, DECISION_NAMES);

describe('policy documents are refused', () => {
  it.each([
    {
      given: 'rules that read truth',
      changes: {
        rules: [{ code: 'A', points: 1, all: [{ value: 'core_features.flow_id.fraud_flag', op: '>=', than: 1 }] }],
      },
      code: 'BUNDLE_FORBIDDEN_FEATURE',
    },
    {
      given: 'rules that read what nobody computes',
      changes: { rules: [{ code: 'A', points: 1, all: [{ value: 'core_features.flow_id.mood', op: '>=', than: 1 }] }] },
      code: 'BUNDLE_INVALID',
    },
    { given: 'a rule without conditions', changes: { rules: [{ code: 'A', points: 1 }] }, code: 'BUNDLE_INVALID' },
    {
      given: 'points that are no number',
      changes: { rules: [{ code: 'A', points: null, all: [{ value: DECISION_NAMES[0], op: '>=', than: 1 }] }] },
      code: 'BUNDLE_INVALID',
    },
    {
      given: 'an operator that nobody knows',
      changes: { rules: [{ code: 'A', points: 1, all: [{ value: DECISION_NAMES[0], op: 'constructor', than: 1 }] }] },
      code: 'BUNDLE_INVALID',
    },
    {
      given: 'one code twice',
      changes: {
        guardrails: [],
        rules: [1, 2].map(() => ({ code: 'A', points: 1, all: [{ value: DECISION_NAMES[0], op: '>=', than: 1 }] })),
      },
      code: 'BUNDLE_INVALID',
    },
    {
      given: 'a guardrail without an action',
      changes: {
        guardrails: [{ code: 'A', action: 'NOTHING', all: [{ value: DECISION_NAMES[0], op: '>=', than: 1 }] }],
      },
      code: 'BUNDLE_INVALID',
    },
  ])('$given: $code', ({ changes, code }) => {
    expect(() => parseRuleSet({ ...runConfig.decision_rules, ...changes }, DECISION_NAMES)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it.each([
    { given: 'thresholds that fall', changes: { model: { step_up: 0.5, review: 0.1, block: 0.9 } } },
    {
      given: 'a join wait beyond the deadline',
      changes: { context: { ...runConfig.decision_thresholds.context, join_wait_ms: 2000 } },
    },
    {
      given: 'no required context',
      changes: { context: { ...runConfig.decision_thresholds.context, required_roles: [] } },
    },
  ])('thresholds with $given', ({ changes }) => {
    expect(() => parseDecisionPolicy({ ...runConfig.decision_thresholds, ...changes })).toThrow(
      expect.objectContaining({ code: 'DECISION_POLICY_INVALID' }),
    );
  });
});

describe('rules', () => {
  const score = ruleScorerOf(rules, DECISION_NAMES);
  const verdictOf = (values: Readonly<Record<string, number>>) =>
    score(DECISION_NAMES.map((name) => values[name] ?? Number.NaN));
  it('hold for no missing value', () => expect(verdictOf({})).toMatchObject({ reasons: [], guardrails: [] }));
  it.each([
    [{ 'velocity.account_id.count_10m': 5 }, 'VEL_ACCOUNT_10M', 1.2],
    [{ 'velocity.instrument_id.count_10m': 4 }, 'VEL_INSTRUMENT_10M', 1.2],
    [{ 'velocity.device_id.distinct_instruments_24h': 4 }, 'VEL_DEVICE_MULTI_INSTRUMENT', 1.5],
    [{ 'velocity.ip_id.distinct_parties_1h': 6 }, 'VEL_IP_MULTI_PARTY', 1],
    [{ 'velocity.merchant_id.count_1m': 10, 'velocity.merchant_id.count_24h': 2000 }, 'VEL_MERCHANT_BURST', 0.8],
    [{ 'amount_profile.account_id.amount_z': 3, 'amount_profile.account_id.count': 20 }, 'AMT_ACCOUNT_Z3', 1.3],
    [{ 'amount_profile.merchant_id.amount_z': 3.09, 'amount_profile.merchant_id.count': 20 }, 'AMT_MERCHANT_TAIL', 0.8],
    [{ 'novelty.account_id|device_id.first_seen': 1 }, 'NOV_ACCOUNT_DEVICE', 0.7],
    [
      {
        'velocity.instrument_id.prev_amount': 1,
        'velocity.instrument_id.seconds_since_prev': 1800,
        'core_features.flow_id.amount': 21,
      },
      'SEQ_PROBE',
      1,
    ],
    [{ 'entity_graph.accounts_per_device': 6 }, 'GRAPH_FANOUT', 1],
    [
      {
        'label_feedback.merchant_id.confirmed_share_30d': 0.05,
        'label_feedback.merchant_id.confirmed_count_30d': 2,
      },
      'FB_MERCHANT_SHARE_30D',
      2.5,
    ],
    [{ 'label_feedback.merchant_id.confirmed_share_7d': 0.3 }, 'FB_MERCHANT_SHARE_7D', 2],
    [{ 'label_feedback.instrument_id.confirmed_share_7d': 0.1 }, 'FB_INSTRUMENT_SHARE_7D', 1],
  ])('%o: %s', (values, code, points) => {
    const verdict = verdictOf(values as Record<string, number>);
    expect(verdict.reasons).toEqual([code]);
    expect(verdict.score).toBeCloseTo(1 / (1 + Math.exp(6 - points)), 12);
  });
  it.each([
    [{ 'velocity.account_id.count_10m': 4 }],
    [{ 'velocity.merchant_id.count_1m': 10, 'velocity.merchant_id.count_24h': 2880 }],
    [{ 'amount_profile.account_id.amount_z': 9, 'amount_profile.account_id.count': 19 }],
    [{ 'label_feedback.merchant_id.confirmed_share_30d': 1, 'label_feedback.merchant_id.confirmed_count_30d': 1 }],
    [
      {
        'velocity.instrument_id.prev_amount': 1,
        'velocity.instrument_id.seconds_since_prev': 1801,
        'core_features.flow_id.amount': 21,
      },
    ],
    [
      {
        'velocity.instrument_id.prev_amount': 1.05,
        'velocity.instrument_id.seconds_since_prev': 1,
        'core_features.flow_id.amount': 21,
      },
    ],
  ])('%o: none', (values) => expect(verdictOf(values as Record<string, number>).reasons).toEqual([]));

  it('a model is asked within its budget only', () => {
    const values = DECISION_NAMES.map(() => Number.NaN);
    const scoring = { rules: score, modelOf: () => undefined, elapsedMs: () => 0 };
    expect(measure(values, 'unknown', scoring)).toMatchObject({ model: undefined, modelAsked: true });
    expect(measure(values, undefined, scoring)).toMatchObject({ model: undefined, modelAsked: false });
  });
});
