import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { takeRecord } from '@spine-green/runtime/consumer/decode';
import { takeFact } from '@spine-green/runtime/consumer/fact';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { classOfEventType, classOnTopic, runConfig } from '@spine-green/runtime/run-config';
import type { LogRecord } from '@spine-green/runtime/substrate/event-log/port';
import { describe, expect, it } from 'vitest';
import { envelope, RUN } from '../../support/bus-records.ts';

/** Where the gate publishes each type, by the policies and not by the function under test. */
const homes = Object.entries(runConfig.class_map.event_types).map(([eventType, eventClass]) => {
  const profile = (runConfig.partitioning.profile_of_class as Readonly<Record<string, string>>)[eventClass] ?? '';
  const profiles = runConfig.partitioning.profiles as Readonly<Record<string, { readonly topic: string }>>;
  return { eventType, eventClass, home: profiles[profile]?.topic ?? '' };
});

/** A record as the gate attests it, on a topic of somebody's choice. */
function recordOn(topic: string, { eventType, eventClass }: (typeof homes)[number]): LogRecord {
  const event = envelope(1, { event_type: eventType });
  const { event_type, schema_version, payload } = event;
  return {
    topic,
    partition: 0,
    offset: 7,
    timestampMs: 1_767_225_600_000,
    key: 'k',
    value: Buffer.from(canonicalJson(event)),
    headers: {
      dedupe_key: sha256Hex(`${RUN}:${eventClass}:${event.event_id}`),
      payload_hash: sha256Hex(canonicalJson({ event_type, schema_version, payload })),
    },
  };
}

const scope = { platformRunId: RUN, classOf: classOnTopic };
const read = consumerStreams('group', RUN).flatMap(({ component, topics }) =>
  topics.map((topic) => ({ component, topic })),
);

it('each type has one topic, and every topic that a consumer reads has a type', () => {
  expect(homes.filter(({ home }) => home === '')).toEqual([]);
  expect(read.filter(({ topic }) => !homes.some(({ home }) => home === topic))).toEqual([]);
  expect(homes.map(({ eventType, home }) => classOnTopic(eventType, home))).toEqual(
    homes.map(({ eventType }) => classOfEventType(eventType)),
  );
});

describe.each(read)('$component on $topic', ({ topic }) => {
  it.each(homes.filter(({ home }) => home === topic))('takes $eventType, which belongs there', (type) => {
    expect(takeRecord(recordOn(topic, type), scope)).toMatchObject({ kind: 'event', attested: true });
    expect(takeFact(recordOn(topic, type), scope)).toMatchObject({ kind: 'event', attested: true });
  });

  it.each(homes.filter(({ home }) => home !== topic))(
    'does not take $eventType of another family for the gate’s, whatever its headers say',
    (type) => {
      expect(takeRecord(recordOn(topic, type), scope)).toMatchObject({ kind: 'event', attested: false });
      expect(takeFact(recordOn(topic, type), scope)).toMatchObject({
        kind: 'failure',
        reason: 'EVENT_CLASS_UNSUPPORTED',
      });
    },
  );
});
