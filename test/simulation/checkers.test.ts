import { describe, expect, it } from 'vitest';
import { type Admission, type Decided, type Placed, type Truth, violations } from './checkers.ts';

const TOPIC = 'fp.bus.traffic.fraud.v1';
const EVENTS = ['a', 'b', 'c', 'd'];

const at = (offset: number, eventId: string, partition = 0): Placed => ({ topic: TOPIC, partition, offset, eventId });
const LOG = [at(0, 'a'), at(1, 'b'), at(0, 'c', 1), at(1, 'd', 1)];
const ADMITS = EVENTS.map((eventId): Decided => ({ eventId, topic: TOPIC, decision: 'ADMIT', reasons: [] }));
const AMBIGUOUS: Decided = { eventId: 'a', topic: TOPIC, decision: 'QUARANTINE', reasons: ['PUBLISH_AMBIGUOUS'] };
const DUPLICATE: Decided = { eventId: 'a', topic: TOPIC, decision: 'DUPLICATE', reasons: ['DUPLICATE'] };
const admitted = (record: Placed): Admission => ({ ...record, state: 'ADMITTED' });
const highs = (first: number, second: number) => [
  { topic: TOPIC, partition: 0, low: 0, high: first },
  { topic: TOPIC, partition: 1, low: 0, high: second },
];

/** Four events on two partitions that went through without a fault. */
const CALM: Truth = {
  expected: new Map(EVENTS.map((eventId) => [eventId, TOPIC])),
  log: LOG,
  watermarks: highs(2, 2),
  admissions: LOG.map(admitted),
  receipts: ADMITS,
  exported: ADMITS,
  quarantined: [],
  archived: LOG,
  recordedCopies: new Map(),
  reconciled: new Set(),
  open: 0,
  archiveFaults: 0,
};

const COPIED = [...LOG, at(2, 'a')];

describe('nothing is held against', () => {
  it.each<{ given: string; changes: Partial<Truth> }>([
    { given: 'a calm run', changes: {} },
    { given: 'a resend that was answered as duplicate', changes: { receipts: [...ADMITS, DUPLICATE] } },
    {
      given: 'an unknown outcome that was resolved',
      changes: { quarantined: [AMBIGUOUS], receipts: [...ADMITS, AMBIGUOUS], reconciled: new Set(['a']) },
    },
    {
      given: 'a copy on the log that the gate recorded',
      changes: { log: COPIED, archived: COPIED, watermarks: highs(3, 2), recordedCopies: new Map([['a', 1]]) },
    },
  ])('$given', ({ changes }) => {
    expect(violations({ ...CALM, ...changes })).toEqual([]);
  });
});

describe('a run does not hold', () => {
  it.each<{ given: string; changes: Partial<Truth>; says: readonly RegExp[] }>([
    {
      given: 'an event is nowhere on the log',
      changes: { log: LOG.slice(0, 3), archived: LOG.slice(0, 3), watermarks: highs(2, 1) },
      says: [/^log: events are lost: 1, for example d/, /^admissions: the log holds the event elsewhere: 1/],
    },
    {
      given: 'an event is on the log twice',
      changes: { log: COPIED, archived: COPIED, watermarks: highs(3, 2) },
      says: [/^log: events are doubled: 1, for example a/],
    },
    {
      given: 'an event is on the log more often than was recorded',
      changes: {
        log: [...COPIED, at(3, 'a')],
        archived: [...COPIED, at(3, 'a')],
        watermarks: highs(4, 2),
        recordedCopies: new Map([['a', 1]]),
      },
      says: [/^log: events are doubled: 1/],
    },
    {
      given: 'an event lies on the topic of another output',
      changes: { expected: new Map([...CALM.expected, ['d', 'fp.bus.context.arrival_events.v1']]) },
      says: [/^log: events are lost: 1/, /^log: events are not of the stream: 1/],
    },
    {
      given: 'the log has a hole',
      changes: { log: [at(0, 'a'), at(2, 'b'), ...LOG.slice(2)], watermarks: highs(3, 2) },
      says: [/^log: offsets are not gapless: 1, for example \S+\/0 holds 2 of 3, none at 1/],
    },
    {
      given: 'the log ends before its high watermark',
      changes: { watermarks: highs(3, 2) },
      says: [/^log: offsets .* holds 2 of 3, nothing after 1/, /^archive: offsets /],
    },
    {
      given: 'an event was never admitted',
      changes: { admissions: LOG.slice(1).map(admitted) },
      says: [/^admissions: events are lost: 1, for example a/],
    },
    {
      given: 'an admission is still in flight',
      changes: { admissions: [{ ...at(0, 'a'), state: 'PUBLISH_IN_FLIGHT' }, ...LOG.slice(1).map(admitted)], open: 1 },
      says: [/^admissions: not ADMITTED: 1, for example a PUBLISH_IN_FLIGHT/, /^1 admissions have no proof/],
    },
    {
      given: 'an admission names a later copy',
      changes: {
        log: COPIED,
        archived: COPIED,
        watermarks: highs(3, 2),
        recordedCopies: new Map([['a', 1]]),
        admissions: [admitted(at(2, 'a')), ...LOG.slice(1).map(admitted)],
      },
      says: [/^admissions: the log holds the event elsewhere: 1/],
    },
    {
      given: 'a receipt is missing',
      changes: { receipts: ADMITS.slice(1) },
      says: [/^ADMIT receipts: events are lost: 1/],
    },
    {
      given: 'a receipt was exported twice',
      changes: { exported: [...ADMITS, ...ADMITS.slice(0, 1)] },
      says: [/^exported ADMIT receipts: events are doubled: 1/],
    },
    {
      given: 'the archive lost a record',
      changes: { archived: LOG.slice(1) },
      says: [/^archive: offsets are not gapless: 1, for example \S+\/0 holds 1 of 2, none at 0/],
    },
    {
      given: 'the archive holds a record twice',
      changes: { archived: [...LOG, at(1, 'b')] },
      says: [/^archive: offsets are not gapless: 1, for example \S+\/0 holds 3 of 2, 1 twice/],
    },
    {
      given: 'the archive holds another event than the log',
      changes: { archived: [at(0, 'b'), at(1, 'a'), ...LOG.slice(2)] },
      says: [/^archive: other events than on the log: 2/],
    },
    {
      given: 'an unknown outcome was never resolved',
      changes: { quarantined: [AMBIGUOUS] },
      says: [/^quarantines nobody explained: 1, for example a PUBLISH_AMBIGUOUS/],
    },
    {
      given: 'an event was quarantined for another reason',
      changes: {
        receipts: [...ADMITS, { ...AMBIGUOUS, reasons: ['PAYLOAD_HASH_MISMATCH'] }],
        reconciled: new Set(['a']),
      },
      says: [/^quarantines nobody explained: 1/],
    },
    { given: 'the archive refused a record', changes: { archiveFaults: 1 }, says: [/^1 records were refused/] },
  ])('when $given', ({ changes, says }) => {
    const found = violations({ ...CALM, ...changes });
    for (const sentence of says) expect(found).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
  });
});
