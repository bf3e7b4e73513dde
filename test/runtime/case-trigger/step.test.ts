import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { caseTriggerOf, triggerEnvelopeOf } from '@spine-green/runtime/cases/trigger';
import { triggerPolicyOf } from '@spine-green/runtime/cases/trigger-policy';
import { type Taken, takeRecord } from '@spine-green/runtime/consumer/decode';
import { runConfig } from '@spine-green/runtime/run-config';
import { readTrigger } from '@spine-green/runtime/services/case-management/intake/read-trigger';
import { type KnownTriggers, planAllTriggers, planTriggers } from '@spine-green/runtime/services/case-trigger/step';
import { describe, expect, it } from 'vitest';
import { anyClassOf, caseOf } from '../../support/cases/case-facts.ts';
import { answered, type DecisionFacts, decided } from '../../support/cases/decisions.ts';
import { decision, intent, OTHER_RUN, RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { PINS } from '../../support/labels/label-facts.ts';

const POLICY = triggerPolicyOf(runConfig.case_trigger, 'default');
const SEMANTIC = triggerPolicyOf(runConfig.case_trigger, 'semantic');
const NOTHING: KnownTriggers = { decisions: new Map(), waiting: new Map(), ledger: new Map() };

const taken = (envelope: EnvelopeV1, offset: number, attested = true): Taken => {
  const { event_type, schema_version, payload, platform_run_id } = envelope;
  const headers = {
    dedupe_key: sha256Hex(`${platform_run_id}:${anyClassOf(event_type)}:${envelope.event_id}`),
    payload_hash: sha256Hex(canonicalJson({ event_type, schema_version, payload })),
  };
  const value = Buffer.from(canonicalJson(envelope));
  const record = { topic: 'fp.bus.rtdl.v1', partition: 0, offset, timestampMs: 0, key: 'k', value };
  return takeRecord({ ...record, headers: attested ? headers : {} }, { platformRunId: RUN, classOf: anyClassOf });
};
const plan = (events: readonly EnvelopeV1[], known: Partial<KnownTriggers> = {}, policy = POLICY) =>
  planTriggers(
    {
      topic: 'fp.bus.rtdl.v1',
      partition: 0,
      fromOffset: 0,
      nextOffset: events.length,
      records: events.map((event, index) => taken(event, index)),
    },
    { ...NOTHING, ...known },
    policy,
  );

/** Ids whose sample is the smallest and the largest share. */
const [SAMPLED, UNSAMPLED] = [`00000000${'a'.repeat(24)}`, `ffffffff${'a'.repeat(24)}`];

describe('the escalation table', () => {
  it.each([
    { given: 'a review', facts: { action: 'QUEUE_REVIEW' }, rule: 'ACTION_ESCALATES' },
    { given: 'a block', facts: { action: 'txn_block' }, rule: 'ACTION_ESCALATES' },
    { given: 'a score at the threshold of review', facts: { action: 'ALLOW', score: 0.5 }, rule: 'SCORE_ESCALATES' },
    { given: 'a score below it', facts: { action: 'ALLOW', score: 0.49, decisionId: UNSAMPLED }, rule: undefined },
    {
      given: 'a score at the threshold that the decision names',
      facts: { action: 'ALLOW', score: 0.2, thresholds: { review: 0.2 } },
      rule: 'SCORE_ESCALATES',
    },
    {
      given: 'a sampled step-up of the grey band',
      facts: { action: 'STEP_UP', score: 0.4, decisionId: SAMPLED },
      rule: 'STEP_UP_SAMPLE',
    },
    {
      given: 'a step-up that is not sampled',
      facts: { action: 'STEP_UP', score: 0.4, decisionId: UNSAMPLED },
      rule: undefined,
    },
    {
      given: 'a sampled step-up below the band',
      facts: { action: 'STEP_UP', score: 0.1, decisionId: SAMPLED },
      rule: undefined,
    },
    { given: 'a sampled allowance', facts: { action: 'ALLOW', decisionId: SAMPLED }, rule: 'ALLOW_SAMPLE' },
    { given: 'any other allowance', facts: { action: 'ALLOW', decisionId: UNSAMPLED }, rule: undefined },
    { given: 'a degraded decision', facts: { action: 'STEP_UP', mode: 'FAIL_CLOSED' }, rule: 'DEGRADED' },
  ] satisfies readonly { given: string; facts: DecisionFacts; rule: string | undefined }[])(
    '$given: $rule',
    ({ facts, rule }) => {
      const planned = plan([decided(1, facts)]);
      expect(planned.triggers.map((one) => one.rule)).toEqual(rule === undefined ? [] : [rule]);
      if (rule === undefined) {
        expect(planned.counters).toContainEqual({ counter: 'not_escalated', dim: facts.action, value: 1 });
      }
    },
  );

  it('takes every allowance in a small certification run, so that it has cases', () => {
    expect(plan([decided(1, { decisionId: UNSAMPLED })], {}, SEMANTIC).triggers).toHaveLength(1);
  });

  it('makes one anomaly of a degraded minute, whichever decision came first', () => {
    const events = [1, 2, 3].map((n) => decided(n, { mode: 'FAIL_CLOSED' }));
    const planned = plan(events);
    expect(planned.triggers.map(({ trigger }) => trigger.trigger_type)).toEqual(['ANOMALY']);
    expect(planned.mismatches).toEqual([]);
    const ledger = new Map(planned.triggers.map(({ trigger, hash }) => [trigger.case_trigger_id, hash]));
    expect(plan(events.toReversed(), { ledger })).toMatchObject({ triggers: [], mismatches: [] });
  });
});

describe('a trigger', () => {
  it('is one that case management takes, with the time of its source and audit ids that nobody has to wait for', () => {
    const [made] = plan([decided(1, { action: 'txn_block', score: 0.97 })]).triggers;
    expect(made === undefined || 'trigger' in readTrigger(made.trigger)).toBe(true);
    expect(made?.trigger).toMatchObject({
      case_id: caseOf(1),
      case_subject_key: { event_class: 'traffic_fraud', event_id: traffic(1).event_id },
      observed_time: traffic(1).ts_utc,
      trigger_payload: {
        escalation_rule: 'ACTION_ESCALATES',
        decision_action_kind: 'txn_block',
        score: 0.97,
        source_ts_utc: traffic(1).ts_utc,
      },
    });
    const audit = sha256Hex(`audit|${RUN}|${decision(1).event_id}|DECISION`).slice(0, 32);
    expect(made?.trigger.evidence_refs).toContainEqual({ ref_type: 'DLA_AUDIT_RECORD', ref_id: audit });
  });

  it('is published with the same bytes at every try', () => {
    const [one, other] = [1, 2].map(() => plan([decided(1, { action: 'txn_block' })]).triggers[0]);
    if (one === undefined || other === undefined) throw new Error('no trigger');
    const envelope = triggerEnvelopeOf(one.trigger);
    expect(triggerEnvelopeOf(other.trigger)).toEqual(envelope);
    expect(JSON.parse(envelope.text)).toMatchObject({
      event_id: one.trigger.case_trigger_id,
      event_type: 'case_trigger',
      producer: 'case_trigger',
      parent_event_id: one.trigger.source_ref_id,
    });
  });

  it('that lacks the evidence of its kind is none', () => {
    const draft = {
      type: 'ACTION_FAILURE' as const,
      sourceRef: 'action_outcome:x',
      subject: { platform_run_id: RUN, event_class: 'traffic_fraud', event_id: 'e' },
      pins: PINS,
      observedTime: traffic(1).ts_utc,
      refs: [],
      payload: {},
    };
    expect(caseTriggerOf(draft, POLICY)).toEqual({ fault: 'EVIDENCE_REF_MISSING:ACTION_OUTCOME' });
  });

  it('seen with other content is never published', () => {
    const first = plan([decided(1, { action: 'txn_block', score: 0.9 })]).triggers;
    const ledger = new Map(first.map(({ trigger, hash }) => [trigger.case_trigger_id, hash]));
    const changed = plan([decided(1, { action: 'txn_block', score: 0.8 })], { ledger });
    expect(changed).toMatchObject({ triggers: [], mismatches: [{}] });
    const again = plan([decided(1, { action: 'txn_block', score: 0.9 })], { ledger });
    expect([again.triggers.length, again.mismatches.length, [...again.replays.values()]]).toEqual([0, 0, [1]]);
  });
});

describe('an outcome', () => {
  const quiet = decided(1);
  it.each([
    ['FAILED', 1],
    ['DENIED', 1],
    ['EXECUTED', 0],
  ] as const)('that is %s makes %i trigger of its decision’s transaction', (status, triggers) => {
    const planned = plan([quiet, answered(1, status)]);
    const failures = planned.triggers.filter(({ trigger }) => trigger.trigger_type === 'ACTION_FAILURE');
    expect(failures.map(({ trigger }) => trigger.case_id)).toEqual(Array(triggers).fill(caseOf(1)));
  });

  it('before its decision waits for it, and makes its trigger when the decision comes', () => {
    const before = plan([answered(1, 'FAILED')]);
    expect(before).toMatchObject({ triggers: [], waits: [{ offset: 0 }], quarantine: [] });
    const [wait] = before.waits;
    const id = wait?.outcome.decision_id ?? '';
    const after = plan([quiet], { waiting: new Map([[id, wait === undefined ? [] : [wait.outcome]]]) });
    expect(after.resolved).toEqual([wait?.outcome.outcome_id]);
    expect(after.triggers).toMatchObject([{ trigger: { trigger_type: 'ACTION_FAILURE', case_id: caseOf(1) } }]);
    const together = plan([answered(1, 'FAILED'), quiet]);
    expect(together.triggers).toEqual(after.triggers);
  });

  it('after a restart finds the decision that an earlier life saw', () => {
    const [source] = plan([quiet]).decisions;
    if (source === undefined) throw new Error('no decision');
    const planned = plan([answered(1, 'DENIED')], { decisions: new Map([[source.decisionId, source]]) });
    expect(planned.triggers).toMatchObject([{ trigger: { trigger_type: 'ACTION_FAILURE' } }]);
  });
});

it('what is no source is passed by, what is broken or forged is set aside, what is another run’s is counted', () => {
  const planned = planTriggers(
    {
      topic: 'fp.bus.rtdl.v1',
      partition: 0,
      fromOffset: 0,
      nextOffset: 4,
      records: [
        taken(intent(1), 0),
        taken(withPayload(decision(2), { decided_at_utc: 'today' }), 1),
        taken(decided(3, { action: 'txn_block' }), 2, false),
        taken({ ...decision(4), platform_run_id: OTHER_RUN }, 3),
      ],
    },
    NOTHING,
    POLICY,
  );
  expect(planned.quarantine.map(({ reason }) => reason)).toEqual(['SOURCE_CONTRACT_INVALID', 'UNATTESTED_RECORD']);
  expect(planned.triggers).toEqual([]);
  expect(planned.counters).toContainEqual({ counter: 'run_scope_skipped', dim: '', value: 1 });
});

it('a policy without a rule for a kind of trigger starts nothing', () => {
  const { ANOMALY: _, ...triggers } = runConfig.case_trigger.triggers;
  expect(() => triggerPolicyOf({ ...runConfig.case_trigger, triggers: triggers as never }, 'default')).toThrow(
    'ANOMALY',
  );
});

describe('windows of several partitions in one plan', () => {
  const windowOf = (partition: number, events: readonly EnvelopeV1[]) => ({
    topic: 'fp.bus.rtdl.v1',
    partition,
    fromOffset: 0,
    nextOffset: events.length,
    records: events.map((event, offset) => taken(event, offset)),
  });
  const planned = (...windows: readonly (readonly EnvelopeV1[])[]) =>
    planAllTriggers(
      windows.map((events, partition) => windowOf(partition, events)),
      NOTHING,
      POLICY,
    );

  it('an outcome of one waits for the decision of the next, and is resolved once', () => {
    const [first, second, third] = planned([answered(1, 'FAILED')], [decided(1)], [decided(1)]);
    expect(first).toMatchObject({ triggers: [], waits: [{ offset: 0 }] });
    expect(second?.resolved).toEqual(first?.waits.map(({ outcome }) => outcome.outcome_id));
    expect(second?.triggers).toMatchObject([{ trigger: { trigger_type: 'ACTION_FAILURE' } }]);
    expect(third).toMatchObject({ triggers: [], decisions: [], resolved: [] });
  });

  it('a decision that lies on two partitions makes one trigger', () => {
    const review = decided(1, { action: 'QUEUE_REVIEW' });
    const plans = planned([review], [review]);
    expect(plans.map(({ triggers, replays }) => [triggers.length, [...replays.values()]])).toEqual([
      [1, []],
      [0, [1]],
    ]);
  });
});
