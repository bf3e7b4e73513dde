import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { takeRecord } from '@spine-green/runtime/consumer/decode';
import type { LogRecord, NewRecord } from '@spine-green/runtime/substrate/event-log/port';
import { describe, expect, it } from 'vitest';
import { admitted, classOf, envelope, OTHER_RUN, RUN } from '../../support/bus-records.ts';

const scope = { platformRunId: RUN, classOf };
const at = (record: NewRecord, value: Uint8Array | undefined = Buffer.from(record.value)): LogRecord => ({
  topic: 't',
  partition: 0,
  offset: 7,
  timestampMs: 1_767_225_600_000,
  key: record.key,
  value,
  headers: record.headers,
});
const good = admitted(envelope(1));
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a record that is no envelope', () => {
  it.each([
    { given: 'a tombstone', value: new Uint8Array() },
    { given: 'bytes that are not UTF-8', value: Uint8Array.of(0xff, 0xfe, 0x7b) },
    { given: 'text that is not JSON', value: bytes('{"event_id":') },
    { given: 'an array', value: bytes('[1]') },
    { given: 'null', value: bytes('null') },
    { given: 'an unknown member', value: bytes(JSON.stringify({ ...envelope(1), extra: 1 })) },
    { given: 'a seed that is a number', value: bytes(JSON.stringify({ ...envelope(1), seed: 1 })) },
    { given: 'a lone surrogate', value: bytes(JSON.stringify(envelope(1)).replace('wsp', '\\ud800')) },
    {
      given: 'more than one MiB',
      value: bytes(JSON.stringify({ ...envelope(1), payload: { x: 'x'.repeat(1 << 20) } })),
    },
  ])('is a failure with the digest of its bytes: $given', ({ value }) => {
    expect(takeRecord(at(good, value), scope)).toMatchObject({
      kind: 'failure',
      reason: 'ENVELOPE_INVALID',
      bytesSha256: sha256Hex(value),
      offset: 7,
    });
  });

  it('is a failure when the value is absent', () => {
    expect(takeRecord({ ...at(good), value: undefined }, scope)).toMatchObject({ kind: 'failure' });
  });
});

describe('an envelope has a canonical form, or is a failure before anybody asks for it', () => {
  const withPayload = (text: string): Uint8Array =>
    bytes(JSON.stringify({ ...envelope(1), payload: { x: 0 } }).replace('"x":0', () => `"x":${text}`));
  it.each([
    ['1e400', 'failure'],
    ['-1.5E+0400', 'failure'],
    [`[${'9'.repeat(310)}]`, 'failure'],
    [`${'9'.repeat(250)}e99`, 'failure'],
    [`${'9'.repeat(190)}e99`, 'event'],
    ['1e308', 'event'],
    ['1e-400', 'event'],
    ['"1e400"', 'event'],
    ['"\\ud83d\\ude00"', 'event'],
    ['"\\udc00"', 'failure'],
    ['"\\uD800x"', 'failure'],
    ['{"\\uDfff":1}', 'failure'],
    ['"\\\\ud800"', 'event'],
  ])('%s: %s', (text, kind) => {
    const value = withPayload(text);
    const taken = takeRecord(at(good, value), scope);
    expect(taken.kind).toBe(kind);
    const parsed: unknown = JSON.parse(Buffer.from(value).toString('utf8'));
    if (taken.kind !== 'event') expect(() => canonicalJson(parsed)).toThrow(TypeError);
    else expect([taken.text, taken.envelopeHash]).toEqual([canonicalJson(parsed), sha256Hex(canonicalJson(parsed))]);
  });
});

it.each(['platform_run_id', 'scenario_run_id', 'parameter_hash', 'scenario_id'] as const)(
  'an envelope without %s is a failure',
  (pin) => {
    const event = envelope(1);
    delete event[pin];
    const value = bytes(JSON.stringify(event));
    expect(takeRecord(at(good, value), scope)).toMatchObject({ kind: 'failure', reason: 'REQUIRED_PINS_MISSING' });
  },
);

it('a record of another run is foreign and no failure', () => {
  const record = admitted(envelope(1, { platform_run_id: OTHER_RUN }));
  expect(takeRecord(at(record), scope)).toMatchObject({ kind: 'foreign', offset: 7 });
});

it('an admitted record is attested and hashed over its canonical envelope', () => {
  const taken = takeRecord(at(good), scope);
  expect(taken).toMatchObject({ kind: 'event', attested: true, text: canonicalJson(envelope(1)) });
  expect(taken.kind === 'event' && taken.envelopeHash).toBe(sha256Hex(canonicalJson(envelope(1))));
});

it.each([
  { given: 'a payload that spells a payload', changes: { payload: { a: '"payload":0', b: '$&', payload: 0 } } },
  { given: 'a producer that spells one', changes: { producer: '"payload":0' } },
  { given: 'an empty payload', changes: { payload: {} } },
  { given: 'no payload', changes: { payload: undefined } },
  { given: 'members in another order', changes: { payload: { z: [{ b: 1, a: 2 }], a: 'ö' } } },
])('$given is read as the canonical text of the envelope and attested by it', ({ changes }) => {
  const event = envelope(1, changes as Parameters<typeof envelope>[1]);
  const taken = takeRecord(at(admitted(event)), scope);
  expect(taken).toMatchObject({ kind: 'event', attested: true, text: canonicalJson(event) });
});

it.each([
  { given: 'no headers', headers: {} },
  { given: 'the dedupe key of another event', headers: admitted(envelope(2)).headers },
  { given: 'a payload hash of other bytes', headers: { ...good.headers, payload_hash: '0'.repeat(64) } },
  { given: 'only the payload hash', headers: { payload_hash: good.headers.payload_hash ?? '' } },
])('$given leave a record unattested', ({ headers }) => {
  expect(takeRecord({ ...at(good), headers }, scope)).toMatchObject({ kind: 'event', attested: false });
});

it.each(['unheard_of', 'constructor'])('event type %s is unattested, because it has no class', (event_type) => {
  const record = admitted(envelope(1, { event_type }));
  expect(takeRecord(at(record), { ...scope, classOf: () => undefined })).toMatchObject({ attested: false });
});
