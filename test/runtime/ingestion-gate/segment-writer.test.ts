import { systemClock } from '@spine-green/runtime/kernel/clock';
import { type SegmentWriter, segmentWriter } from '@spine-green/runtime/services/ingestion-gate/export/segment-writer';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { RUN } from '../../support/gate/gate-events.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

let database: FreshDatabase;
let elapsedMs: number;
let closed: number[];
let writer: SegmentWriter<string>;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database?.drop());

beforeEach(() => {
  elapsedMs = 0;
  closed = [];
  writer = segmentWriter({
    database: database.database,
    clock: { ...systemClock, elapsedMs: () => elapsedMs },
    platformRunId: RUN,
    linesMax: 100,
    ageMsMax: 5000,
    idleMsMax: 1000,
    kindFor: () => 'receipts',
    onClosed: ({ lines }) => closed.push(lines),
  });
});

const add = async (lines: number): Promise<void> => {
  await writer.take(lines);
  writer.commit(lines, 'bytes');
};

const pass = (ms: number): void => {
  elapsedMs += ms;
  writer.closeAged();
};

it('a segment to which nothing more comes is closed before its full age', async () => {
  await add(2);
  pass(600);
  await add(1);
  pass(999);
  expect(closed).toEqual([]);
  pass(1);
  expect(closed).toEqual([3]);
});

it('a segment to which lines keep coming is closed at its full age', async () => {
  for (let second = 0; second < 5; second += 1) {
    await add(1);
    pass(990);
  }
  expect(closed).toEqual([]);
  pass(50);
  expect(closed).toEqual([5]);
});

it('a segment of which a settlement holds lines is closed by nobody', async () => {
  await add(1);
  await writer.take(1);
  pass(10_000);
  expect(closed).toEqual([]);
});
