import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { canonicalJson, digestOf, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { folderFiles } from '../../actions/lib/bundle/bundle-files.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { type Example, exampleFiles } from '../support/forger/examples.ts';
import { isOfStream } from '../support/forger/forger.ts';
import { holdBundle, type Json, textOf } from '../support/forger/objects.ts';
import { TELL_PEAK, toldPeak } from '../support/servers/ended-process.ts';
import type { BenchRow } from './row.ts';

/** As many records as 14 days of the shared world have, in segments of the size that the platform writes. */
const RECORDS = 537_152;
const SEGMENT_RECORDS = 10_000;
/** Receipts and records of one line each: twice as many entries, which shows that no step grows with their square. */
const MANY_RECORDS = 20_000;
const EXAMPLE: Example = 'passing';
/** Those of `npm run verify`. */
const NODE_FLAGS = /node (--\S+ )*(?=start\.mjs)/.exec(packageJson.scripts.verify)?.[0].split(' ').slice(1, -1) ?? [];
const CHILD = join(import.meta.dirname, '..', '..', 'actions', 'verify-bundle', 'cli.ts');

/**
 * `verify` over the receipts and segments of a run of 14 days, made large from one real receipt and its record: every
 * line is parsed, checked against its schema, its ids and hashes made again and joined by its place in the log.
 */
export async function bench(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-verify-'));
  try {
    const large = join(folder, 'large');
    writeLarge(large, RECORDS);
    const raw = rawProbe(large);
    const run = verifyIn(large);
    const many = join(folder, 'many');
    writeLarge(many, MANY_RECORDS, 1);
    const { seconds: manySeconds, peakMib: manyMib } = verifyIn(many);
    return [
      {
        figure: `verify of ${RECORDS} receipts and records, each read and joined`,
        measured: `${run.seconds.toFixed(1)} s`,
        probe: `${raw.toFixed(1)} s to read, hash and unpack the same bytes`,
        ratio: (run.seconds / raw).toFixed(1),
        bar: '30 s at most',
      },
      {
        figure: 'peak resident memory of that verification',
        measured: `${Math.round(run.peakMib)} MiB`,
        probe: '-',
        ratio: '-',
        bar: '250 MiB at most',
      },
      {
        figure: `verify of ${MANY_RECORDS * 2} entries of one record each`,
        measured: `${manySeconds.toFixed(1)} s, ${Math.round(manyMib)} MiB`,
        probe: '-',
        ratio: '-',
        bar: '200 MiB at most',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A bundle with the data of a run and nothing else; the ledger that it lacks is what the last word says. */
function writeLarge(folder: string, records: number, perSegment = SEGMENT_RECORDS): void {
  const { manifest, objects } = holdBundle(exampleFiles(EXAMPLE));
  const lines = [...objects.values()]
    .filter(({ entry }) => /ig\/receipts\//.test(entry.key))
    .flatMap((held) => textOf(held).split('\n').slice(0, -1));
  const receipt = lines.map((line) => JSON.parse(line) as Json).find(isOfStream);
  if (receipt === undefined) throw new Error('the example streams nothing');
  const topic = String((receipt.eb_ref as Json).topic);
  // Most transactions are no fraud: one that is calls for a label.
  const record = [...objects.values()]
    .filter(({ entry }) => entry.key.includes(`topic=${topic}/`))
    .flatMap((held) => textOf(held).split('\n').slice(0, -1))
    .map((line) => JSON.parse(line) as Json)
    .find(({ envelope }) => ((envelope as Json).payload as Json).fraud_flag !== true);
  if (record === undefined) throw new Error(`the example archives no honest transaction of ${topic}`);
  const entries: object[] = [];
  const put = (bucket: string, key: string, text: string): void => {
    const path = `objects/${bucket}/${key}`;
    const body = zstdCompressSync(text);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
    const written = { version_id: '00000001', written_at_utc: '2026-11-22T10:00:00.000000Z' };
    entries.push({ bucket, key, path, sha256: sha256Hex(body), size: body.length, ...written });
  };
  const run = manifest.platform_run_id;
  const policy = [...objects.values()].find(({ entry }) => entry.key.endsWith('/ig/policy/active.json'));
  if (policy === undefined) throw new Error('the example has no policy under which its gate decided');
  const active = join(folder, policy.entry.path);
  mkdirSync(dirname(active), { recursive: true });
  writeFileSync(active, policy.bytes);
  entries.push(policy.entry);
  for (let first = 0; first < records; first += perSegment) {
    const count = Math.min(perSegment, records - first);
    const [receipts, archived]: [string[], string[]] = [[], []];
    for (let offset = first; offset < first + count; offset += 1) {
      const event = eventAt(receipt, record, { run, topic, offset });
      receipts.push(`${canonicalJson(event.receipt)}\n`);
      archived.push(`${canonicalJson(event.record)}\n`);
    }
    const number = String(first / perSegment + 1).padStart(8, '0');
    const segments = `archive/${run}/events/topic=${topic}/partition=0`;
    put(
      handle('S3_EVIDENCE_BUCKET'),
      `evidence/runs/${run}/ig/receipts/segment=20261122T1000-${number}.jsonl.zst`,
      receipts.join(''),
    );
    put(handle('S3_ARCHIVE_BUCKET'), `${segments}/segment=${first}-${first + count - 1}.jsonl.zst`, archived.join(''));
  }
  const unsealed = {
    ...manifest,
    root_sha256: undefined,
    entries: entries.sort((a, b) => ((a as { path: string }).path < (b as { path: string }).path ? -1 : 1)),
  };
  const { root_sha256: _root, ...sealed } = unsealed;
  writeFileSync(join(folder, 'bundle.json'), canonicalJson({ ...sealed, root_sha256: digestOf(sealed) }));
}

interface Place {
  readonly run: string;
  readonly topic: string;
  readonly offset: number;
}

/** A receipt and the record that it admits, under ids that follow from their place. */
function eventAt(receipt: Json, record: Json, { run, topic, offset }: Place): { receipt: Json; record: Json } {
  const eventId = sha256Hex(String(offset));
  const envelope: Json = { ...(record.envelope as Json), event_id: eventId };
  const { event_type, payload, schema_version } = envelope;
  const place = { topic, partition: 0, offset: String(offset), offset_kind: 'kafka_offset' };
  const eventClass = String(receipt.event_class);
  return {
    receipt: {
      ...receipt,
      event_id: eventId,
      dedupe_key: sha256Hex(`${run}:${eventClass}:${eventId}`),
      ts_utc: envelope.ts_utc,
      partition_key: sha256Hex(String((payload as Json).flow_id)),
      receipt_id: sha256Hex32(`receipt|${run}|${eventClass}|${eventId}|ADMIT|1`),
      payload_hash: { algo: 'sha256', hex: digestOf({ event_type, payload, schema_version } as object) },
      eb_ref: { ...(receipt.eb_ref as Json), ...place, published_at_utc: record.archived_at_utc },
    },
    record: { ...record, event_id: eventId, envelope, payload_hash: digestOf(envelope), origin_offset: place },
  };
}

/** Seconds to read every file once, hash its bytes and unpack its lines. */
function rawProbe(folder: string): number {
  const files = folderFiles(folder);
  const started = performance.now();
  for (const { path, size } of files.list().files) {
    const read = files.read(path, size);
    if (!('bytes' in read)) continue;
    createHash('sha256').update(read.bytes).digest();
    if (path.endsWith('.zst')) zstdDecompressSync(read.bytes);
  }
  return (performance.now() - started) / 1000;
}

/** The verifier as a process of its own; a bundle without a ledger does not verify, and takes as long. */
function verifyIn(folder: string): { seconds: number; peakMib: number } {
  const started = performance.now();
  const child = spawnSync(process.execPath, [...NODE_FLAGS, '--import', TELL_PEAK, CHILD, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const [, held, all] = /^objects +(\d+) of (\d+) hold$/m.exec(child.stdout) ?? [];
  if (held === undefined || held !== all || all === '0')
    throw new Error(`the data does not hold: ${child.stdout.slice(0, 500)}`);
  return {
    seconds: (performance.now() - started) / 1000,
    peakMib: toldPeak(child.stderr) / 2 ** 20,
  };
}
