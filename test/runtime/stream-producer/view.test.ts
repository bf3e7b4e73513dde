import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { getOutput } from '@spine-green/runtime/events/outputs';
import type { RowCursor } from '@spine-green/runtime/services/stream-producer/ports';
import { quarantinePolicy } from '@spine-green/runtime/services/stream-producer/send/quarantine-policy';
import { type StreamOutcome, stream } from '@spine-green/runtime/services/stream-producer/stream/stream';
import type {
  Outgoing,
  OutputCheckpoint,
  RowPosition,
  ViewPart,
} from '@spine-green/runtime/services/stream-producer/types';
import { viewCursor } from '@spine-green/runtime/services/stream-producer/view/view-cursor';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { duck, TRAFFIC, trafficRows, WORLD } from '../../support/oracle.ts';

let reader: DuckDBInstance;
let folder: string;
beforeAll(async () => {
  reader = await DuckDBInstance.create(':memory:', { threads: '1' });
});
afterAll(() => reader.closeSync());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'view-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (second: number, micros = '000000'): string =>
  `2026-01-01T00:00:${String(second).padStart(2, '0')}.${micros}Z`;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const putPart = async (index: number, select: string, rows: number): Promise<ViewPart> => {
  const name = `part-${String(index).padStart(6, '0')}.parquet`;
  await duck(`COPY (${select}) TO '${join(folder, name)}' (FORMAT parquet)`);
  return { name, rows, sha256: sha256(await readFile(join(folder, name))) };
};
const cursorOver = (parts: readonly ViewPart[], after?: RowPosition): RowCursor =>
  viewCursor({
    connect: () => reader.connect(),
    output: getOutput(TRAFFIC),
    parts,
    world: WORLD,
    window: { startUtc: undefined, endUtc: undefined },
    after,
    download: async ({ name }, toPath) => {
      await copyFile(join(folder, name), toPath);
      return sha256(await readFile(toPath));
    },
    folder: join(folder, 'work'),
    releaseChunks: () => undefined,
  });

interface Streamed {
  readonly outcome: StreamOutcome;
  readonly sent: readonly Outgoing[];
  readonly saved: ReadonlyMap<string, OutputCheckpoint>;
}

async function streamed(parts: readonly ViewPart[], resumed?: OutputCheckpoint): Promise<Streamed> {
  const sent: Outgoing[] = [];
  const saved = new Map<string, OutputCheckpoint>();
  const cursor = cursorOver(parts, resumed?.position);
  const outcome = await stream(
    {
      outputs: [{ output: getOutput(TRAFFIC), cursor, accepts: undefined }],
      pins: {
        world: WORLD,
        engineRunId: 'c'.repeat(32),
        platformRunId: 'platform_20260206T101112Z',
        scenarioRunId: 'd'.repeat(32),
        producer: 'svc:world_stream_producer',
        traceId: 'e'.repeat(64),
        spanId: undefined,
      },
      eventsMax: undefined,
      eventsPerOutputMax: undefined,
      contextLeadMicros: 0,
      channels: 3,
      lane: { count: 1, index: 0 },
      batchRowsMax: 2,
      batchBytesMax: 10_000,
      pacer: { waitMs: () => 0 },
      sleep: () => Promise.resolve(),
      permit: (wanted) => Promise.resolve(wanted),
      send: async (batch) => {
        for (const envelope of batch) envelope.decision = 'ADMIT';
        sent.push(...batch);
      },
      quarantine: quarantinePolicy(0),
      resumed: new Map(resumed === undefined ? [] : [[TRAFFIC, resumed]]),
      checkpoints: {
        load: async () => new Map(),
        save: async (advanced) => {
          for (const checkpoint of advanced) saved.set(checkpoint.outputId, checkpoint);
        },
      },
      flushEvery: 1,
      onProgress: () => undefined,
    },
    new AbortController().signal,
  );
  await cursor.close();
  return { outcome, sent, saved };
}

const flows = (from: number, count: number, base = from): string =>
  trafficRows(Array.from({ length: count }, (_, index) => [String(base + index), 1, at(from + index)]));
const payloads = (sent: readonly Outgoing[]): readonly Record<string, unknown>[] =>
  sent.map(({ body }) => (JSON.parse(new TextDecoder().decode(body)) as { payload: Record<string, unknown> }).payload);

describe('a stream view', () => {
  test('is streamed part by part, with its digits and microseconds', async () => {
    const first = await putPart(0, trafficRows([['18446744073709551615', 1, at(1, '000001')]]), 1);
    const { outcome, sent, saved } = await streamed([first, await putPart(1, flows(2, 5), 5)]);
    expect(outcome.terminal).toBe('STREAMED');
    expect(payloads(sent)[0]).toMatchObject({ flow_id: '18446744073709551615', ts_utc: at(1, '000001') });
    expect(sent).toHaveLength(6);
    expect(saved.get(TRAFFIC)).toMatchObject({ emitted: 6, position: { part: 'part-000001.parquet', rowIndex: 4 } });
  });

  test('is resumed after the row of its checkpoint, in whatever part that is', async () => {
    const parts = [await putPart(0, flows(1, 4), 4), await putPart(1, flows(5, 4), 4)];
    const all = await streamed(parts);
    for (const [done, envelope] of all.sent.toSorted((a, b) => (a.tsUtc < b.tsUtc ? -1 : 1)).entries()) {
      const { part, rowIndex, tsUtc } = envelope;
      const emitted = done + 1;
      const totals = { emitted, admitted: emitted, duplicates: 0, quarantined: 0, firstTsUtc: at(1) };
      const rest = await streamed(parts, { ...totals, outputId: TRAFFIC, position: { part, rowIndex, tsUtc } });
      expect(rest.sent).toHaveLength(8 - emitted);
      expect(rest.outcome.trackers[0]?.totals().emitted).toBe(8);
    }
  });

  it.each([
    {
      given: 'a part that the view does not have',
      position: { part: 'part-000009.parquet', rowIndex: 0, tsUtc: at(1) },
    },
    { given: 'a row behind the end', position: { part: 'part-000000.parquet', rowIndex: 4, tsUtc: at(1) } },
    { given: 'a row at another time', position: { part: 'part-000000.parquet', rowIndex: 1, tsUtc: at(1) } },
  ])('is not resumed from a checkpoint with $given', async ({ position }) => {
    const parts = [await putPart(0, flows(1, 4), 4)];
    const totals = { emitted: 1, admitted: 1, duplicates: 0, quarantined: 0, firstTsUtc: at(1) };
    const { outcome, sent } = await streamed(parts, { ...totals, outputId: TRAFFIC, position });
    expect(outcome).toMatchObject({ terminal: 'FAILED', error: { code: 'CHECKPOINT_INVALID' } });
    expect(sent).toEqual([]);
  });

  it.each([
    { given: 'a null key', row: 'NULL', ts: at(4), code: 'PRIMARY_KEY_MISSING' },
    { given: 'time that runs backwards', row: '9', ts: at(1), code: 'STREAM_VIEW_ORDER_VIOLATION' },
    { given: 'a time without microseconds', row: '9', ts: '2026-01-01T00:00:09Z', code: 'STREAM_VIEW_SCHEMA_MISMATCH' },
  ])('with $given is streamed up to the row before and stops with $code', async ({ row, ts, code }) => {
    const sound = [
      ['1', 1, at(1)],
      ['2', 1, at(2)],
      ['3', 1, at(3)],
    ] as const;
    const part = await putPart(0, trafficRows([...sound, [row, 1, ts], ['5', 1, at(5)]]), 5);
    const { outcome, sent, saved } = await streamed([part]);
    expect(outcome).toMatchObject({ terminal: 'FAILED', error: { code } });
    expect(sent).toHaveLength(3);
    expect(saved.get(TRAFFIC)?.position).toEqual({ part: part.name, rowIndex: 2, tsUtc: at(3) });
  });

  it.each([
    {
      given: 'rows of another world',
      change: "SELECT * REPLACE (repeat('0', 64) AS parameter_hash)",
      code: 'WORLD_KEY_MISMATCH',
    },
    { given: 'a missing column', change: 'SELECT * EXCLUDE (amount)', code: 'STREAM_VIEW_SCHEMA_MISMATCH' },
    { given: 'an unknown column', change: 'SELECT *, 1 AS surprise', code: 'STREAM_VIEW_SCHEMA_MISMATCH' },
    {
      given: 'ids as signed numbers',
      change: 'SELECT * REPLACE (flow_id::BIGINT AS flow_id)',
      code: 'STREAM_VIEW_SCHEMA_MISMATCH',
    },
    {
      given: 'an amount that is no number',
      change: "SELECT * REPLACE ('nan'::DOUBLE AS amount)",
      code: 'STREAM_VIEW_SCHEMA_MISMATCH',
    },
  ])('with $given sends nothing and fails with $code', async ({ change, code }) => {
    const part = await putPart(0, `${change} FROM (${flows(1, 3)})`, 3);
    const { outcome, sent } = await streamed([part]);
    expect(outcome).toMatchObject({ terminal: 'FAILED', error: { code } });
    expect(sent).toEqual([]);
  });

  test('whose part has other bytes than sealed is not read', async () => {
    const part = await putPart(0, flows(1, 3), 3);
    const parts = [{ ...part, sha256: '0'.repeat(64) }];
    const cursor = cursorOver(parts);
    await expect(cursor.next()).rejects.toMatchObject({ code: 'STREAM_VIEW_OUTPUT_MISMATCH' });
    await cursor.close();
  });
});
