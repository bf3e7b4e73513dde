import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { takeRecord } from '@spine-green/runtime/consumer/decode';
import { runConfig } from '@spine-green/runtime/run-config';
import { admitRecord } from '@spine-green/runtime/services/decision-fabric/intake/inlet';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../support/decisions/decision-fabric.ts';
import { OTHER_RUN, RUN, SCENARIO_RUN, traffic } from '../../support/gate/gate-events.ts';

const TOPIC = 'fp.bus.traffic.fraud.v1';
const classes: Readonly<Record<string, string>> = runConfig.class_map.event_types;
const inlet = {
  topics: [TOPIC],
  allowed: { s3_event_stream_with_fraud_6B: 'traffic_fraud' },
  versions: ['v1'],
  scenarioRunId: SCENARIO_RUN,
};

function admit(event: EnvelopeV1 | string, changes: { topic?: string; headers?: Record<string, string> } = {}) {
  const topic = changes.topic ?? TOPIC;
  const isText = typeof event === 'string';
  const record = {
    topic,
    partition: 2,
    offset: 7,
    timestampMs: 1_767_225_600_000,
    key: 'k',
    value: Buffer.from(isText ? event : JSON.stringify(event)),
    headers: changes.headers ?? (isText ? {} : headersOf(event)),
  };
  const taken = takeRecord(record, { platformRunId: RUN, classOf: (type) => classes[type] });
  return admitRecord(taken, { topic, partition: 2 }, inlet);
}
const without = (name: keyof EnvelopeV1): EnvelopeV1 => {
  const { [name]: _, ...rest } = traffic(1);
  return rest as EnvelopeV1;
};
const like = (changes: Partial<EnvelopeV1>): EnvelopeV1 => ({ ...traffic(1), ...changes });

describe('the inlet of decisions', () => {
  it.each([
    { given: 'not JSON', result: admit('nothing'), code: 'INVALID_ENVELOPE' },
    { given: 'another topic', result: admit(traffic(1), { topic: 'fp.bus.rtdl.v1' }), code: 'NON_TRAFFIC_TOPIC' },
    { given: 'a decision', result: admit(like({ event_type: 'decision_response' })), code: 'LOOP_PREVENTION' },
    { given: 'an outcome', result: admit(like({ event_type: 'action_outcome' })), code: 'LOOP_PREVENTION' },
    {
      given: 'a fact of the gate',
      result: admit(like({ event_type: 'ig.quarantine.spike' })),
      code: 'LOOP_PREVENTION',
    },
    {
      given: 'another type',
      result: admit(like({ event_type: 's2_event_stream_baseline_6B' })),
      code: 'EVENT_TYPE_NOT_ALLOWED',
    },
    {
      given: 'a type that every object has',
      result: admit(like({ event_type: 'constructor' })),
      code: 'EVENT_TYPE_NOT_ALLOWED',
    },
    { given: 'no version', result: admit(without('schema_version')), code: 'SCHEMA_VERSION_REQUIRED' },
    { given: 'another version', result: admit(like({ schema_version: 'v2' })), code: 'SCHEMA_VERSION_NOT_ALLOWED' },
    { given: 'no scenario run', result: admit(without('scenario_run_id')), code: 'MISSING_REQUIRED_PINS' },
    { given: 'no seed', result: admit(without('seed')), code: 'MISSING_REQUIRED_PINS' },
    { given: 'no headers of the gate', result: admit(traffic(1), { headers: {} }), code: 'UNATTESTED_RECORD' },
    { given: 'a payload without a flow', result: admit(like({ payload: { amount: 1 } })), code: 'PAYLOAD_INVALID' },
  ])('refuses $given: $code', ({ result, code }) => {
    expect(result).toMatchObject({ kind: 'reject', rejection: { code, offset: 7 } });
  });

  it.each([
    { given: 'another run', result: admit(like({ platform_run_id: OTHER_RUN })), counter: 'run_scope_skipped' },
    {
      given: 'another scenario run',
      result: admit(like({ scenario_run_id: 'e'.repeat(32) })),
      counter: 'scenario_scope_skipped',
    },
  ])('passes over a record of $given, and counts it', ({ result, counter }) => {
    expect(result).toEqual({ kind: 'skip', counter });
  });

  it('takes nothing but flow and amount of a payload, whatever the sender put in', () => {
    const plain = admit(traffic(1));
    const sent = {
      mode: 'baseline',
      tenant_id: 'x',
      bundle_ref: 'y',
      score: 0,
      action: 'ALLOW',
      fraud_flag: true,
      campaign_id: '1',
    };
    const loaded = admit(like({ payload: { ...(traffic(1).payload as object), ...sent } }));
    expect(plain).toMatchObject({
      kind: 'candidate',
      candidate: { amountMinor: 3328, source: { partition: 2, offset: '7' } },
    });
    if (plain.kind !== 'candidate' || loaded.kind !== 'candidate') throw new Error('it is no candidate');
    expect({ ...loaded.candidate, payloadHash: '' }).toEqual({ ...plain.candidate, payloadHash: '' });
  });
});
