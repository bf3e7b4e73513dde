import type { ArchiveRecordV1 } from '@spine-green/evidence-schemas/documents/archive_record.v1';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import { planFeed } from '@spine-green/runtime/services/label-feed/step';
import { readAssertion } from '@spine-green/runtime/services/label-store/read-assertion';
import { describe, expect, it } from 'vitest';
import { anchor, RUN, traffic, withPayload } from '../../support/gate/gate-events.ts';
import { policy } from '../../support/labels/label-facts.ts';

const DAY = 86_400_000_000;
const RULES = { delayMicros: 7 * DAY, legitimate: false };

const record = (envelope: EnvelopeV1, offset: number): ArchiveRecordV1 =>
  ({
    event_id: envelope.event_id,
    ts_utc: envelope.ts_utc,
    origin_offset: {
      topic: 'fp.bus.traffic.fraud.v1',
      partition: 1,
      offset: String(offset),
      offset_kind: 'kafka_offset',
    },
    envelope,
  }) as unknown as ArchiveRecordV1;

const fraud = (n: number): EnvelopeV1 => withPayload(traffic(n), { fraud_flag: true });
const at = (n: number): number => findMicros(traffic(n).ts_utc) ?? Number.NaN;
const plan = (events: readonly EnvelopeV1[], runMicros: number | undefined, rules = RULES) =>
  planFeed(events.map(record), runMicros, rules);

describe('what a bank would have said by now', () => {
  it.each([
    { given: 'nothing before its time', now: at(1) + 7 * DAY - 1, labels: 0, records: 0 },
    { given: 'the label at its time', now: at(1) + 7 * DAY, labels: 1, records: 1 },
    { given: 'nothing in a run that has not begun', now: undefined, labels: 0, records: 0 },
  ])('$given', ({ now, labels, records }) => {
    const planned = plan([fraud(1)], now);
    expect([planned.assertions.length, planned.records]).toEqual([labels, records]);
  });

  it('ends at the first record whose time has not come, and passes nothing over', () => {
    expect(plan([fraud(1), fraud(9), fraud(2)], at(3) + 7 * DAY)).toMatchObject({ records: 1 });
  });

  it.each([
    { given: 'no fraud', event: traffic(1), legitimate: false, labels: [] },
    { given: 'no fraud where that is stated, too', event: traffic(1), legitimate: true, labels: ['NO_CHARGEBACK'] },
    { given: 'fraud', event: fraud(1), legitimate: false, labels: ['CHARGEBACK'] },
    {
      given: 'a later event of the flow',
      event: withPayload(fraud(1), { event_seq: 2 }),
      legitimate: true,
      labels: [],
    },
    {
      given: 'no truth column',
      event: withPayload(traffic(1), { fraud_flag: undefined }),
      legitimate: true,
      labels: [],
    },
    { given: 'another event', event: anchor(1), legitimate: true, labels: [] },
  ])('$given is done, with the labels $labels', ({ event, legitimate, labels }) => {
    const planned = plan([event], at(1) + 8 * DAY, { ...RULES, legitimate });
    expect(planned.assertions.map(({ label_value }) => label_value)).toEqual(labels);
    expect(planned.records).toBe(1);
  });

  it('is true from the event on, known after the delay, of the engine, and the same at every look', () => {
    const [label] = plan([fraud(1)], at(1) + 30 * DAY).assertions;
    expect(label).toMatchObject({
      label_subject_key: { platform_run_id: RUN, event_id: traffic(1).event_id },
      effective_time: traffic(1).ts_utc,
      observed_time: '2026-01-08T00:00:01.000001Z',
      source_type: 'SYSTEM',
      actor_id: `SYSTEM::engine_truth_writer::${traffic(1).manifest_fingerprint}`,
    });
    expect(plan([fraud(1)], at(1) + 8 * DAY).assertions).toEqual([label]);
    expect(readAssertion(label, policy, RUN)).toHaveProperty('assertion');
  });
});
