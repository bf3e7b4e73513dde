import {
  dueRecords,
  type OpenRecord,
  openTraffic,
  type TrafficPartition,
} from '@spine-green/runtime/services/decision-fabric/intake/open-records';
import { describe, expect, it } from 'vitest';

const NOW_MS = 10_000;
const candidate = { kind: 'candidate' } as unknown as OpenRecord['inlet'];
const rejected = { kind: 'skip', counter: 'run_scope_skipped' } as const;

function partitionWith(record: Partial<OpenRecord>, appliedTo: number | undefined): TrafficPartition {
  const partition = openTraffic({ topic: 't', partition: 0, known: undefined, nowMs: 0 }, new Map());
  const open: OpenRecord = {
    offset: 5,
    timestampMs: 0,
    tsUtc: undefined,
    inlet: candidate,
    seenMs: NOW_MS,
    triedMs: undefined,
    wasApplied: false,
    isNoted: false,
    ...record,
  };
  partition.open = [open];
  partition.appliedTo = appliedTo;
  return partition;
}

describe('a record is looked at', () => {
  it.each([
    { when: 'at once where it asks for nothing', record: { inlet: rejected }, appliedTo: 0, due: true },
    { when: 'as soon as its features are applied', record: {}, appliedTo: 6, due: true },
    { when: 'not before they are', record: {}, appliedTo: 5, due: false },
    { when: '50 ms after it was read all the same', record: { seenMs: NOW_MS - 50 }, appliedTo: 5, due: true },
    { when: 'once for that they are applied', record: { triedMs: NOW_MS, wasApplied: true }, appliedTo: 6, due: false },
    { when: 'again where they are applied since', record: { triedMs: NOW_MS }, appliedTo: 6, due: true },
    {
      when: 'every 50 ms while something else is missing',
      record: { triedMs: NOW_MS - 50, wasApplied: true },
      appliedTo: 6,
      due: true,
    },
    { when: 'every 50 ms where nobody says', record: { triedMs: NOW_MS - 50 }, appliedTo: undefined, due: true },
    { when: 'seldom where they are known to lack', record: { triedMs: NOW_MS - 299 }, appliedTo: 5, due: false },
    { when: 'but in time for its join wait to end', record: { triedMs: NOW_MS - 300 }, appliedTo: 5, due: true },
  ])('$when', ({ record, appliedTo, due }) => {
    expect(dueRecords(partitionWith(record, appliedTo), NOW_MS)).toHaveLength(due ? 1 : 0);
  });
});
