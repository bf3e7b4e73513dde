import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { CaseTriggerV1 } from '@spine-green/evidence-schemas/documents/case_trigger.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { type Taken, takeRecord } from '@spine-green/runtime/consumer/decode';
import {
  type KnownCases,
  keysOf,
  planIntake,
  planIntakes,
} from '@spine-green/runtime/services/case-management/intake/step';
import { describe, expect, it } from 'vitest';
import { anyClassOf, caseOf, casePolicy, caseTrigger, triggerEnvelope } from '../../support/cases/case-facts.ts';
import { OTHER_RUN, outcome, RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';

const NOTHING: KnownCases = { subjects: new Map(), triggers: new Map(), actions: new Map() };

const taken = (envelope: EnvelopeV1, offset: number, attested = true): Taken => {
  const { event_type, schema_version, payload, platform_run_id } = envelope;
  const headers = {
    dedupe_key: sha256Hex(`${platform_run_id}:${anyClassOf(event_type)}:${envelope.event_id}`),
    payload_hash: sha256Hex(canonicalJson({ event_type, schema_version, payload })),
  };
  return takeRecord(
    {
      topic: 'fp.bus.case.triggers.v1',
      partition: 0,
      offset,
      timestampMs: 0,
      key: 'k',
      value: Buffer.from(canonicalJson(envelope)),
      headers: attested ? headers : {},
    },
    { platformRunId: RUN, classOf: anyClassOf },
  );
};
const windowOf = (records: readonly Taken[]) => ({
  topic: 'fp.bus.case.triggers.v1',
  partition: 0,
  fromOffset: 0,
  nextOffset: records.length,
  records,
});
const plan = (triggers: readonly CaseTriggerV1[], known: Partial<KnownCases> = {}) =>
  planIntake(
    windowOf(triggers.map((trigger, index) => taken(triggerEnvelope(trigger), index))),
    { ...NOTHING, ...known },
    casePolicy,
  );

const failure = caseTrigger(1, { trigger_type: 'ACTION_FAILURE', source_ref_id: `action_outcome:${'a'.repeat(32)}` });

describe('a window of triggers', () => {
  it('makes one case a subject, whatever and however often speaks of it', () => {
    const planned = plan([caseTrigger(1), failure, caseTrigger(2), caseTrigger(1)]);
    expect(planned.cases.map(({ trigger }) => trigger.case_id)).toEqual([caseOf(1), caseOf(2)]);
    expect(planned.triggers).toHaveLength(3);
    expect([...planned.replays]).toEqual([[caseTrigger(1).case_trigger_id, 1]]);
    expect(planned.events.map(({ timeline_event_type: type }) => type)).toEqual(Array(3).fill('CASE_TRIGGERED'));
  });

  it('changes nothing of a trigger that comes again with other content', () => {
    const changed = caseTrigger(1, { trigger_payload: { escalation_rule: 'ALLOW_SAMPLE' } });
    const planned = plan([caseTrigger(1), changed]);
    expect(planned.mismatches).toHaveLength(1);
    expect(planned.events).toHaveLength(1);
  });

  it('never merges a case that comes with another subject', () => {
    const planned = plan([caseTrigger(1)], { subjects: new Map([[caseOf(1), 'another digest']]) });
    expect(planned.noMerge).toEqual([caseOf(1)]);
  });

  it.each([
    ['SCORE_ESCALATES', 1],
    ['ACTION_ESCALATES', 1],
    ['STEP_UP_SAMPLE', 0],
    ['ALLOW_SAMPLE', 0],
    [undefined, 0],
  ])('states a suspicion after %s: %i', (escalation_rule, work) => {
    const trigger = caseTrigger(1, { trigger_payload: escalation_rule === undefined ? {} : { escalation_rule } });
    expect(plan([trigger]).labelWork).toHaveLength(work);
  });

  it.each([
    ['case_id', caseTrigger(1, { case_id: 'f'.repeat(32) })],
    ['case_trigger_id', caseTrigger(1, { case_trigger_id: 'f'.repeat(32) })],
    ['payload_hash', caseTrigger(1, { payload_hash: 'f'.repeat(64) })],
    [
      'case_subject_key',
      caseTrigger(1, {
        case_subject_key: { platform_run_id: OTHER_RUN, event_class: 'traffic_fraud', event_id: traffic(1).event_id },
      }),
    ],
    ['observed_time', caseTrigger(1, { observed_time: 'yesterday' })],
    ['trigger_type', caseTrigger(1, { trigger_type: 'RUMOUR' as never })],
  ])('sets aside a trigger with a wrong %s', (member, trigger) => {
    const planned = plan([trigger]);
    expect(planned).toMatchObject({
      cases: [],
      events: [],
      quarantine: [{ reason: `TRIGGER_CONTRACT_INVALID:${member}`, offset: 0 }],
    });
  });

  it('takes nothing that the gate did not write, nothing of another run, and no poison', () => {
    const foreign = taken({ ...triggerEnvelope(caseTrigger(1)), platform_run_id: OTHER_RUN }, 0);
    const forged = taken(triggerEnvelope(caseTrigger(2)), 1, false);
    const planned = planIntake(windowOf([foreign, forged]), NOTHING, casePolicy);
    expect(planned).toMatchObject({ cases: [], quarantine: [{ reason: 'UNATTESTED_RECORD' }] });
    expect(planned.counters).toContainEqual({ counter: 'run_scope_skipped', dim: '', value: 1 });
  });

  it('takes the outcome of an action that a case asked for, and sets one aside that nobody asked for', () => {
    const ofCase = withPayload(outcome(1), { origin: 'CASE' });
    const key = String((ofCase.payload as { idempotency_key: string }).idempotency_key);
    const window = windowOf([taken(ofCase, 0), taken(outcome(2), 1)]);
    expect(keysOf([window]).actionKeys).toEqual([key]);
    const action = { caseId: caseOf(1), sourceCaseEventId: 'e'.repeat(32), pins: caseTrigger(1).pins };
    const known = planIntake(window, { ...NOTHING, actions: new Map([[key, action]]) }, casePolicy);
    expect(known.events).toMatchObject([{ case_id: caseOf(1), timeline_event_type: 'ACTION_OUTCOME_ATTACHED' }]);
    expect(planIntake(window, NOTHING, casePolicy).quarantine).toMatchObject([{ reason: 'ACTION_OUTCOME_UNKNOWN' }]);
  });
});

it('of windows of several partitions each knows the cases and triggers of those before it', () => {
  const windows = [[caseTrigger(1)], [failure, caseTrigger(1)]].map((triggers, partition) => ({
    ...windowOf(triggers.map((trigger, index) => taken(triggerEnvelope(trigger), index))),
    partition,
  }));
  const plans = planIntakes(windows, NOTHING, casePolicy);
  expect(plans.map(({ cases, triggers, replays }) => [cases.length, triggers.length, replays.size])).toEqual([
    [1, 1, 0],
    [0, 1, 1],
  ]);
});
