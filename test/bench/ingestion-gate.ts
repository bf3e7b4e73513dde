import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { Pool } from 'undici';
import { anchor, arrival, entities, traffic } from '../support/gate/gate-events.ts';
import { keyOf } from '../support/gate/gate-facts.ts';
import { type GateProcess, gateProcess } from '../support/gate/gate-process.ts';
import type { BenchRow } from './row.ts';

const BATCH = 500;
const LANES = 4;

/** Figures of the ingestion gate on a real PostgreSQL with fsync, with the load generator on the same two cores. */
export async function bench(events = 60_000, memoryEvents = 500_000): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const world = await gateProcess();
  try {
    await batches(world, 0, 20_000);
    const before = await world.processorSeconds();
    const rate = await batches(world, 20_000, events);
    const processor = (await world.processorSeconds()) - before;
    const raw = await rawInserts(world, events);
    rows.push({
      figure: 'IG admission in batches of 500',
      measured: `${Math.round(rate)} events/s`,
      probe: `${Math.round(raw)} raw unnest inserts/s`,
      ratio: (rate / raw).toFixed(2),
      bar: '8000 events/s, ratio 0.35',
    });
    rows.push({
      figure: 'IG processor time for 1,000 events in batches of 500',
      measured: `${((processor / events) * 1000).toFixed(3)} s`,
      probe: '-',
      ratio: '-',
      bar: '-',
    });
    rows.push(await paced(world, 20_000 + events));
    rows.push(await singles(world, 100_000 + events, 10_000));
    if (memoryEvents > 0) rows.push(await memory(world, 200_000 + events, memoryEvents));
  } finally {
    await world.stop();
  }
  return rows;
}

const MAKERS = [arrival, entities, anchor, traffic, traffic];

/** The n-th event of a stream with the shape of the real one: two traffic rows for each of the three context rows. */
const eventText = (n: number): string => JSON.stringify((MAKERS[n % MAKERS.length] ?? traffic)(n));

const bodyOf = (from: number, count: number): string =>
  `{"events":[${Array.from({ length: count }, (_, index) => eventText(from + index)).join(',')}]}`;

const HEADERS = { 'content-type': 'application/json', 'x-ig-api-key': keyOf('wsp') };

async function send(pool: Pool, path: string, body: string): Promise<string> {
  for (;;) {
    const response = await pool.request({ method: 'POST', path, headers: HEADERS, body });
    const text = await response.body.text();
    if (response.statusCode === 200) return text;
    if (response.statusCode !== 429 && response.statusCode !== 503) throw new Error(`${response.statusCode} ${text}`);
    await sleep(20);
  }
}

const admissionsIn = (answer: string): number => answer.split('"decision":"ADMIT","receipt":').length - 1;

/** Events per second of full batches over as many connections as the gate's queue holds batches; bodies are made before
 * the clock starts. */
async function batches({ url }: GateProcess, from: number, count: number): Promise<number> {
  const pool = new Pool(url, { connections: LANES });
  let done = 0;
  let busyMs = 0;
  for (let start = 0; start < count; start += 40 * BATCH) {
    const size = Math.min(40 * BATCH, count - start);
    const bodies = Array.from({ length: size / BATCH }, (_, index) => bodyOf(from + start + index * BATCH, BATCH));
    const startedMs = performance.now();
    const lanes = Array.from({ length: LANES }, async () => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
        const answer = await send(pool, '/v1/ingest/batch', body);
        done += admissionsIn(answer);
      }
    });
    await Promise.all(lanes);
    busyMs += performance.now() - startedMs;
  }
  await pool.close();
  if (done !== count) throw new Error(`${done} of ${count} events were admitted`);
  return (count / busyMs) * 1000;
}

/** What PostgreSQL takes at most: rows of the same size as an admission and its receipt, one table, one key, by unnest,
 * as durable as the gate's. */
async function rawInserts({ dsn }: GateProcess, count: number): Promise<number> {
  const database = openDatabase(dsn, { applicationName: 'probe', connectionsMax: 2 });
  await database.execute({ text: 'CREATE TABLE IF NOT EXISTS public.probe (k text PRIMARY KEY, filler text)' });
  const filler = 'x'.repeat(1400);
  const startedMs = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const keys = Array.from({ length: BATCH }, (_, index) => `${(from + index).toString(16).padStart(64, '0')}`);
    const text = 'INSERT INTO public.probe SELECT k, f FROM unnest($1::text[], $2::text[]) AS i (k, f)';
    await database.execute({ name: 'probe', text, values: [keys, keys.map(() => filler)] });
  }
  const rate = (count / (performance.now() - startedMs)) * 1000;
  await database.execute({ text: 'DROP TABLE public.probe' });
  await database.close();
  return rate;
}

async function paced({ url }: GateProcess, from: number): Promise<BenchRow> {
  const pool = new Pool(url, { connections: 8 });
  const bodies = Array.from({ length: 300 }, (_, index) => bodyOf(from + index * 50, 50));
  const latencies: number[] = [];
  const startedMs = performance.now();
  await Promise.all(
    bodies.map(async (body, index) => {
      await sleep(Math.max(0, startedMs + index * 50 - performance.now()));
      const sentMs = performance.now();
      await send(pool, '/v1/ingest/batch', body);
      latencies.push(performance.now() - sentMs);
    }),
  );
  await pool.close();
  latencies.sort((a, b) => a - b);
  const p95 = latencies[Math.floor(latencies.length * 0.95)] ?? 0;
  return {
    figure: 'IG latency at 1000 events/s in batches of 50, p95',
    measured: `${p95.toFixed(1)} ms`,
    probe: '-',
    ratio: '-',
    bar: '50 ms',
  };
}

async function singles({ url }: GateProcess, from: number, count: number): Promise<BenchRow> {
  const pool = new Pool(url, { connections: 32 });
  const bodies = Array.from({ length: count }, (_, index) => eventText(from + index));
  const startedMs = performance.now();
  const lanes = Array.from({ length: 32 }, async () => {
    for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) await send(pool, '/v1/ingest/push', body);
  });
  await Promise.all(lanes);
  const rate = (count / (performance.now() - startedMs)) * 1000;
  await pool.close();
  return {
    figure: 'IG single pushes, 32 connections',
    measured: `${Math.round(rate)} events/s`,
    probe: '-',
    ratio: '-',
    bar: '2000 events/s',
  };
}

async function memory(world: GateProcess, from: number, count: number): Promise<BenchRow> {
  let peak = 0;
  const sampler = setInterval(() => {
    world.residentMiB().then(
      (mib) => {
        peak = Math.max(peak, mib);
      },
      () => undefined,
    );
  }, 200);
  await batches(world, from, count);
  clearInterval(sampler);
  return {
    figure: `IG resident memory, peak over ${count} events`,
    measured: `${Math.round(peak)} MiB`,
    probe: '-',
    ratio: '-',
    bar: '150 MiB',
  };
}
