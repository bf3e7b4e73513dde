import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { packBytes } from '@spine-green/runtime/evidence/packed';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { peakResidentBytes } from '@spine-green/runtime/kernel/peak-memory';
import { startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import type { EventLog, Position } from '@spine-green/runtime/substrate/event-log/port';
import { IMAGE_ENVIRONMENT, IMAGE_NODE_FLAGS } from '@spine-green/runtime/substrate/image/port';
import { createBucket, openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { listAll, type ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import { SCAN_TRANSACTION, scanReceipts } from '@spine-green/runtime/truth/receipt-scan/scan';
import sample from '../../evidence-schemas/samples/receipt.v1/valid-admit.json' with { type: 'json' };
import { RUN } from '../support/gate/gate-events.ts';
import { provision } from '../support/gate/gate-process.ts';
import { textAt } from '../support/object-store.ts';
import type { BenchRow } from './row.ts';

const SEGMENT_LINES = 10_000;
const TOPIC = 'fp.bus.traffic.fraud.v1';
const BATCH = 5000;

/**
 * Scans runs of a quarter and of all receipts. Each scan is a process of its own with the flags of the image, as the
 * reporter has them, because peak memory is a property of a process. Beside it the barest reading of the same objects:
 * one line after the other through JSON.parse.
 */
export async function bench(receipts = 1_000_000): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-scan-'));
  const server = await startPostgres();
  try {
    const sizes = [receipts / 4, receipts].map((size) => Math.max(1, Math.ceil(size / SEGMENT_LINES)) * SEGMENT_LINES);
    const rounds: Round[] = [];
    for (const [index, size] of sizes.entries()) {
      const place = { ...(await provision(server, `_${index}`)), storeUrl: `dir:${folder}/store-${index}` };
      await makeRun(place, size);
      rounds.push({ size, scan: await inChild('scan', place), raw: await inChild('parse', place) });
    }
    return rowsOf(rounds);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Round {
  readonly size: number;
  readonly scan: Figures;
  readonly raw: Figures;
}

interface Figures {
  readonly receipts: number;
  readonly elapsedMs: number;
  readonly peakBytes: number;
}

const MIB = 2 ** 20;

function rowsOf([small, large]: readonly Round[]): readonly BenchRow[] {
  if (small === undefined || large === undefined) throw new Error('two rounds are needed');
  const [measured, probe] = [large.scan, large.raw].map((one) => Math.round((one.receipts / one.elapsedMs) * 1000));
  if (measured === undefined || probe === undefined) throw new Error('two figures are needed');
  const slope = (large.scan.peakBytes - small.scan.peakBytes) / (large.size - small.size);
  const figure = `scan of ${large.size} receipts`;
  return [
    {
      figure,
      measured: `${measured} receipts/s`,
      probe: `${probe} lines/s, JSON.parse alone`,
      ratio: (measured / probe).toFixed(2),
      bar: '20000 receipts/s',
    },
    {
      figure: `${figure}, peak resident`,
      measured: `${Math.round(large.scan.peakBytes / MIB)} MiB`,
      probe: `${Math.round(small.scan.peakBytes / MIB)} MiB for ${small.size}`,
      ratio: '-',
      bar: '200 MiB at most',
    },
    {
      figure: 'scan of receipts, growth of the peak',
      measured: `${slope.toFixed(1)} bytes a receipt`,
      probe: '-',
      ratio: '-',
      bar: '20 bytes at most',
    },
  ];
}

interface Place {
  readonly dsn: string;
  readonly bus: URL;
  readonly storeUrl: string;
}

const openLog = ({ bus }: Place): EventLog =>
  openEventLog({
    bootstrap: `postgres://${bus.host}${bus.pathname}`,
    user: bus.username,
    password: bus.password,
    clientId: 'bench',
  });

/** A run as the gate leaves it: log, index and segments agree. Only the way to it is short. */
async function makeRun(place: Place, receipts: number): Promise<void> {
  for (const bucket of ['evidence', 'quarantine']) await createBucket(place.storeUrl, bucket);
  const store = openObjectStore(place.storeUrl);
  const database = openDatabase(place.dsn, { applicationName: 'bench', connectionsMax: 2 });
  const log = openLog(place);
  try {
    // Members in their canonical order, as the gate writes them.
    const text = canonicalJson({ ...sample, platform_run_id: RUN, pins: { ...sample.pins, platform_run_id: RUN } });
    const base = ReceiptV1.parse(JSON.parse(text));
    const contextId = await addContext(database, base);
    for (let from = 0; from < receipts; from += SEGMENT_LINES) {
      await addSegment({ store, database, log, base, contextId }, from);
    }
    await database.execute({ text: 'ANALYZE ig.admission_rows' });
  } finally {
    await log.close();
    await database.close();
  }
}

async function addContext(database: Database, base: ReceiptV1): Promise<number> {
  const [row] = await database.query<{ context_id: number }>({
    text: `INSERT INTO ig.contexts (context_digest, platform_run_id, event_class, event_type, topic, principal,
        policy_id, policy_revision, policy_digest, document)
      VALUES ('\\x00', $1, $2, $3, $4, 'wsp', 'ig_policy', 'r1', $5, $6) RETURNING context_id`,
    values: [
      RUN,
      base.event_class,
      base.event_type,
      TOPIC,
      base.policy_rev.content_digest,
      canonicalJson(sharedBy(base)),
    ],
  });
  if (row === undefined) throw new Error('no context');
  return row.context_id;
}

/** All that does not differ from one first admission to the next. */
function sharedBy(base: ReceiptV1): object {
  const own = new Set([
    ...['receipt_id', 'decision', 'event_id', 'ts_utc', 'admitted_at_utc', 'payload_hash', 'partition_key'],
    ...['dedupe_key', 'eb_ref'],
  ]);
  return Object.fromEntries(Object.entries(base).filter(([name]) => !own.has(name)));
}

const AT_UTC = '2026-01-01T00:00:00.000000Z';
const EPOCH_UTC = '1970-01-01T00:00:00.000000Z';

interface Target {
  readonly store: ObjectStore;
  readonly database: Database;
  readonly log: EventLog;
  readonly base: ReceiptV1;
  readonly contextId: number;
}

async function addSegment({ store, database, log, base, contextId }: Target, from: number): Promise<void> {
  const ids = Array.from({ length: SEGMENT_LINES }, (_, index) => sha256Hex(`event ${from + index}`));
  const keys = ids.map((id) => sha256Hex(`${RUN}:${base.event_class}:${id}`));
  const receiptIds = ids.map((id) => sha256Hex32(`receipt|${RUN}|${base.event_class}|${id}|ADMIT|1`));
  const positions: Position[] = [];
  for (let start = 0; start < SEGMENT_LINES; start += BATCH) {
    const records = keys
      .slice(start, start + BATCH)
      .map((key) => ({ key: key.slice(0, 8), value: '{}', headers: { dedupe_key: key } }));
    positions.push(...(await log.append(TOPIC, records)));
  }
  const lines = ids.map((eventId, index) => {
    const { partition, offset } = positions[index] ?? { partition: 0, offset: 0 };
    const of = { topic: TOPIC, partition, offset: String(offset), published_at_utc: EPOCH_UTC };
    return `${JSON.stringify({
      ...base,
      receipt_id: receiptIds[index],
      event_id: eventId,
      ...{ ts_utc: EPOCH_UTC, admitted_at_utc: AT_UTC, partition_key: eventId, dedupe_key: keys[index] },
      payload_hash: { algo: 'sha256', hex: eventId },
      eb_ref: { ...base.eb_ref, ...of },
    })}\n`;
  });
  const body = await packBytes(lines.join(''));
  const [segment] = await database.query<{ segment_id: string; name: string }>({
    text: `INSERT INTO ig.segments (platform_run_id, kind, opened_minute, exported_at, lines, sha256)
      VALUES ($1, 'receipts', '20260101T0000', clock_timestamp(), $2, $3)
      RETURNING segment_id, ig.segment_name(opened_minute, segment_id) AS name`,
    values: [RUN, SEGMENT_LINES, sha256Hex(body)],
  });
  if (segment === undefined) throw new Error('no segment');
  await store.put('evidence', `evidence/runs/${RUN}/ig/receipts/${segment.name}`, body, { kind: 'create' });
  await database.execute({
    text: `WITH rows AS (SELECT * FROM unnest($3::text[], $4::text[], $5::text[], $6::integer[], $7::bigint[])
        WITH ORDINALITY AS i (e, k, r, p, o, n)),
      admitted AS (INSERT INTO ig.admission_rows (ts_us, batch_id, reserved_at, admitted_at, eb_offset, eb_published_ms,
          eb_partition, context_id, attempt, state, dedupe_key, payload_hash, partition_key, event_id)
        SELECT 0, 0, clock_timestamp(), clock_timestamp(), o, 0, p, $1, 1, 'ADMITTED', decode(k, 'hex'),
          decode(e, 'hex'), decode(e, 'hex'), e FROM rows)
      INSERT INTO ig.receipt_rows (created_at, segment_id, line, context_id, occurrence, decision,
        receipt_id, dedupe_key)
      SELECT '2026-01-01T00:00:00Z', $2::bigint, n, $1, 1, 'ADMIT', decode(r, 'hex'), decode(k, 'hex') FROM rows`,
    values: [
      contextId,
      segment.segment_id,
      ids,
      keys,
      receiptIds,
      positions.map(({ partition }) => partition),
      positions.map(({ offset }) => offset),
    ],
  });
}

type Work = 'scan' | 'parse';

/** Receipts that were read. */
async function work(what: Work, place: Place): Promise<number> {
  const store = openObjectStore(place.storeUrl);
  if (what === 'parse') return parseLines(store);
  const database = openDatabase(place.dsn, { applicationName: 'bench', connectionsMax: 2 });
  const eventLog = openLog(place);
  try {
    const source = { store, evidenceBucket: 'evidence', quarantineBucket: 'quarantine', eventLog };
    const found = await database.transaction(
      (transaction) => scanReceipts({ ...source, database: transaction }, RUN),
      SCAN_TRANSACTION,
    );
    if (found.samples.length > 0) throw new Error(JSON.stringify(found.samples[0]));
    return found.receipts.lines;
  } finally {
    await eventLog.close();
    await database.close();
  }
}

async function parseLines(store: ObjectStore): Promise<number> {
  let lines = 0;
  for await (const { bucket, key } of listAll(store, 'evidence', '')) {
    const text = await textAt(store, bucket, key);
    for (let from = 0, end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from)) {
      if (typeof JSON.parse(text.slice(from, end)) !== 'object') throw new Error('no object');
      lines += 1;
    }
  }
  return lines;
}

function inChild(what: Work, place: Place): Promise<Figures> {
  const script = [fileURLToPath(import.meta.url), what, JSON.stringify(place)];
  const child = spawn(process.execPath, [...IMAGE_NODE_FLAGS, ...script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...IMAGE_ENVIRONMENT },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString()) as Figures);
      else reject(new Error(`${what} ended with ${code}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what, text = '{}'] = process.argv.slice(2);
  const place = JSON.parse(text) as { dsn: string; bus: string; storeUrl: string };
  const started = systemClock.elapsedMs();
  const receipts = await work(what === 'parse' ? 'parse' : 'scan', { ...place, bus: new URL(place.bus) });
  const elapsedMs = systemClock.elapsedMs() - started;
  process.stdout.write(JSON.stringify({ receipts, elapsedMs, peakBytes: peakResidentBytes() }));
}
