import { zstdCompressSync } from 'node:zlib';
import type { Clock } from '@spine-green/runtime/kernel/clock';
import { gatherReceipts, linesOf } from '@spine-green/runtime/services/ingestion-gate/export/parts';
import { putPacked } from '@spine-green/runtime/services/ingestion-gate/export/put';
import { type ClosedSegment, segmentWriter } from '@spine-green/runtime/services/ingestion-gate/export/segment-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshObjectStore, freshObjectStore, textAt } from '../../support/object-store.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const BUCKET = 'evidence';
const KEY = 'ig/receipts/segment=20260101T0000-00000001.jsonl.zst';

describe('a packed object that is written again', () => {
  let objects: FreshObjectStore;
  beforeAll(async () => {
    objects = await freshObjectStore(BUCKET);
  });
  afterAll(() => objects.drop());

  it('is the same when its lines are, however they were packed', async () => {
    const first = await putPacked(objects.store, { bucket: BUCKET, key: KEY }, zstdCompressSync('one\ntwo\n'));
    const other = zstdCompressSync('one\ntwo\n', { params: { 100: 19, 201: 1 } });
    expect(await putPacked(objects.store, { bucket: BUCKET, key: KEY }, other)).toBe(first);
    expect(await textAt(objects.store, BUCKET, KEY)).toBe('one\ntwo\n');
  });

  it('is a conflict when a line is another', async () => {
    const other = putPacked(objects.store, { bucket: BUCKET, key: KEY }, zstdCompressSync('one\nthree\n'));
    await expect(other).rejects.toMatchObject({ code: 'E_EVIDENCE_CONFLICT' });
  });

  it('is refused when what lies there is no segment', async () => {
    const key = KEY.replace('00000001', '00000002');
    await objects.store.put(BUCKET, key, zstdCompressSync(Buffer.alloc(2 ** 27)), { kind: 'create' });
    const other = putPacked(objects.store, { bucket: BUCKET, key }, zstdCompressSync('one\n'));
    await expect(other).rejects.toMatchObject({ code: 'E_PACKED_REFUSED' });
  });
});

describe('a segment of receipts is closed', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  }, 60_000);
  afterAll(() => database.drop());

  /** A writer with small limits, and what it closed. */
  function writer() {
    let ms = 0;
    const closed: ClosedSegment<ReturnType<typeof gatherReceipts>['held']>[] = [];
    const clock: Clock = { wallMicros: () => ms * 1000, elapsedMs: () => ms };
    const segments = segmentWriter({
      database: database.database,
      clock,
      platformRunId: 'platform_20260101T000000Z',
      gather: gatherReceipts,
      linesMax: 10,
      bytesMax: 100,
      ageMsMax: 30,
      idleMsMax: 5,
      kindFor: () => 'receipts',
      onClosed: (segment) => closed.push(segment),
    });
    const add = async (lines: number, length = 1): Promise<void> => {
      await segments.take(lines);
      segments.commit(lines, [linesOf(Array.from({ length: lines }, () => 'x'.repeat(length)))]);
    };
    const pass = (milliseconds: number): void => {
      ms += milliseconds;
      segments.closeAged();
    };
    return { add, pass, lines: () => closed.map(({ lines }) => lines), closed, take: segments.take };
  }

  it('when it is full', async () => {
    const { add, lines } = writer();
    await add(4);
    await add(4);
    expect(lines()).toEqual([]);
    await add(4);
    await add(6);
    expect(lines()).toEqual([8, 10]);
  });

  it('when its lines have so many bytes, with the batch that reaches them', async () => {
    const { add, lines } = writer();
    await add(1, 60);
    await add(1, 60);
    expect(lines()).toEqual([2]);
  });

  it('when it is old, although lines keep coming', async () => {
    const { add, pass, lines } = writer();
    for (let at = 0; at < 32; at += 4) {
      await add(1);
      pass(4);
    }
    expect(lines()).toEqual([8]);
  });

  it('when nothing comes any more', async () => {
    const { add, pass, lines } = writer();
    await add(1);
    pass(4);
    expect(lines()).toEqual([]);
    pass(1);
    expect(lines()).toEqual([1]);
  });

  it('never while a settlement holds lines of it', async () => {
    const { add, pass, lines, take } = writer();
    await add(1);
    await take(1);
    pass(100);
    expect(lines()).toEqual([]);
  });

  it('with the lines that were committed, packed', async () => {
    const { add, pass, closed } = writer();
    await add(2, 3);
    await add(1, 4);
    pass(5);
    const body = (await closed[0]?.held?.finish()) ?? Buffer.alloc(0);
    const objects = await freshObjectStore(BUCKET);
    await putPacked(objects.store, { bucket: BUCKET, key: KEY }, body);
    expect(await textAt(objects.store, BUCKET, KEY)).toBe('xxx\nxxx\nxxxx\n');
    await objects.drop();
  });
});
