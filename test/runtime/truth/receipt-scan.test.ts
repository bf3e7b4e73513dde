import { zstdCompressSync } from 'node:zlib';
import { sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import type { Queryable } from '@spine-green/runtime/substrate/database/port';
import { listAll, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { type ReceiptScan, scanReceipts } from '@spine-green/runtime/truth/receipt-scan/scan';
import type { ScanFault } from '@spine-green/runtime/truth/receipt-scan/tally';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EVIDENCE, type GateWorld, gateWorld, pushBatch, QUARANTINE, startGate } from '../../support/gate/gate.ts';
import {
  arrival,
  OTHER_RUN,
  RUN,
  SCENARIO_RUN,
  traffic,
  withHeader,
  withPayload,
} from '../../support/gate/gate-events.ts';
import { bodyOf, textAt } from '../../support/object-store.ts';
import { freshEventLog } from '../../support/servers/postgres.ts';
import { eventually } from '../../support/servers/processes.ts';

let world: GateWorld;

const bad = (n: number) => withPayload(traffic(n), { amount: 'not a number' });

/** Twelve batches with an admission on two topics, a repetition and three refusals each, one of them without identity. */
beforeAll(async () => {
  world = await gateWorld();
  const gate = await startGate(world, {
    // Segments of one flood, however slowly it is pushed; they are exported once nothing more comes.
    limits: { segmentLinesMax: 20, segmentAgeMsMax: 60_000, segmentIdleMsMax: 2_000 },
  });
  for (let n = 0; n < 12; n += 1) {
    const foreign = withHeader(traffic(2000 + n), { platform_run_id: OTHER_RUN });
    await pushBatch(gate, [traffic(n), arrival(n), traffic(n), bad(1000 + n), foreign, { n }]);
  }
  await pushBatch(
    gate,
    Array.from({ length: 120 }, (_, n) => bad(5000 + n)),
  );
  const text = 'SELECT count(*)::int AS pending FROM ig.segments WHERE exported_at IS NULL';
  await eventually(async () => {
    const [row] = await world.database.database.query({ text });
    return row?.pending === 0 ? true : undefined;
  });
  await gate.stop();
});

afterAll(async () => {
  await world?.drop();
});

const scan = (database: Queryable, eventLog = world.eventLog): Promise<ReceiptScan> => {
  const { store } = world.objects;
  return scanReceipts({ store, evidenceBucket: EVIDENCE, quarantineBucket: QUARANTINE, database, eventLog }, RUN);
};

class Undo extends Error {}

/** Scans after a change, and undoes it: what the change did to the database was never committed. */
async function scanAfter(change: (database: Queryable) => Promise<void>): Promise<ReceiptScan> {
  const before = await allObjects();
  let found: ReceiptScan | undefined;
  const work = world.database.database.transaction(async (database) => {
    await change(database);
    found = await scan(database);
    throw new Undo();
  });
  await expect(work).rejects.toBeInstanceOf(Undo);
  for (const object of before) await restore(object);
  for (const { bucket, key } of await allObjects()) {
    if (!before.some((object) => object.key === key)) await world.objects.store.delete(bucket, key);
  }
  if (found === undefined) throw new Error('nothing was scanned');
  return found;
}

const allObjects = async (): Promise<readonly StoredVersion[]> => [
  ...(await objects(EVIDENCE, RECEIPTS)),
  ...(await objects(QUARANTINE, `quarantine/${RUN}/`)),
];

const RECEIPTS = `evidence/runs/${RUN}/ig/receipts/`;

async function objects(bucket: string, prefix: string): Promise<StoredVersion[]> {
  const found: StoredVersion[] = [];
  for await (const object of listAll(world.objects.store, bucket, prefix)) found.push(object);
  return found;
}

async function restore({ bucket, key, versionId, sha256 }: StoredVersion): Promise<void> {
  const now = await world.objects.store.head(bucket, key);
  if (now?.sha256 !== sha256)
    await replace({ bucket, key }, (await world.objects.store.get(bucket, key, versionId)).body);
}

async function replace(
  { bucket, key }: Pick<StoredVersion, 'bucket' | 'key'>,
  body: Uint8Array | string,
): Promise<void> {
  const { store } = world.objects;
  const now = await store.head(bucket, key);
  await store.put(
    bucket,
    key,
    typeof body === 'string' ? await bodyOf(key, body) : body,
    now === undefined ? { kind: 'create' } : { kind: 'replace', versionId: now.versionId },
  );
}

const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('there is none');
  return one;
};

async function linesIn({ bucket, key }: StoredVersion): Promise<string[]> {
  return (await textAt(world.objects.store, bucket, key)).split('\n').slice(0, -1);
}

/** Puts other lines into a receipt segment, and lets the index note the digest of them as if it had exported them. */
async function reseal(database: Queryable, object: StoredVersion, lines: readonly string[]): Promise<void> {
  const body = await bodyOf(object.key, lines.map((line) => `${line}\n`).join(''));
  await replace(object, body);
  await database.execute({
    text: `UPDATE ig.segments SET sha256 = $2, lines = $3 WHERE ig.segment_name(opened_minute, segment_id) = $1`,
    values: [object.key.slice(RECEIPTS.length), sha256Hex(body), lines.length],
  });
}

const unlock = (database: Queryable): Promise<number> =>
  database.execute({ text: 'ALTER TABLE ig.receipt_rows DISABLE TRIGGER append_only' });

const receiptIn = (line: string) => JSON.parse(line) as Record<string, string>;

const NONE = { missing: 0, unknown: 0, pending: 0, altered: 0, foreign: 0, identity: 0, gap: 0, count: 0 };
const causes = ({ faults }: ReceiptScan): readonly string[] =>
  Object.entries(faults).flatMap(([fault, count]) => (count > 0 ? [fault] : []));

it('counts what the gate answered, object by object, and finds nothing wrong', async () => {
  const found = await scan(world.database.database);
  expect(found.samples).toEqual([]);
  expect(found.faults).toEqual(NONE);
  // The spike of refusals is a fact that the gate admits itself.
  expect(found.receipts).toMatchObject({
    objects: (await objects(EVIDENCE, RECEIPTS)).length,
    lines: 181,
    byDecision: { ADMIT: 25, DUPLICATE: 12, QUARANTINE: 144 },
    byReason: { DUPLICATE: 12, RUN_SCOPE_MISMATCH: 12, SCHEMA_FAIL: 132 },
    admittedByTopic: {
      'fp.bus.audit.v1': 1,
      'fp.bus.context.arrival_events.v1': 12,
      'fp.bus.traffic.fraud.v1': 12,
    },
    offsetKinds: ['kafka_offset'],
    environments: ['embedded'],
    runConfigDigests: [runConfigDigest()],
  });
  expect(found.receipts.scenarioRunIds).toContain(SCENARIO_RUN);
  expect(found.quarantines).toMatchObject({ records: 156, payloads: 156 });
  expect(found.index).toMatchObject({ receipts: 181, quarantines: 156, admitted: 25 });
  expect(found.partitions.reduce((sum, { admitted }) => sum + admitted, 0)).toBe(25);
});

interface Case {
  readonly given: string;
  readonly finds: ScanFault;
  readonly change: (database: Queryable) => Promise<void>;
}

const receiptObject = async (): Promise<StoredVersion> => first(await objects(EVIDENCE, RECEIPTS));
const quarantineObject = async (part: 'index' | 'payloads', end: string): Promise<StoredVersion> => {
  const found = (await objects(QUARANTINE, `quarantine/${RUN}/${part}/`)).filter(({ key }) => key.endsWith(end));
  return first(found);
};

const cases: readonly Case[] = [
  {
    given: 'a receipt object that is gone',
    finds: 'missing',
    change: async () => {
      const { bucket, key } = await receiptObject();
      await world.objects.store.delete(bucket, key);
    },
  },
  {
    given: 'an altered line',
    finds: 'altered',
    change: async () => {
      const object = await receiptObject();
      const [line = '', ...rest] = await linesIn(object);
      await replace(object, [line.replace('"git-test"', '"git-evil"'), ...rest].map((one) => `${one}\n`).join(''));
    },
  },
  {
    given: 'an altered line whose object the index notes as it is',
    finds: 'altered',
    change: async (database) => {
      const object = await receiptObject();
      const lines = await linesIn(object);
      const altered = lines.findIndex((line) => receiptIn(line).decision === 'ADMIT');
      const hash = JSON.stringify({ algo: 'sha256', hex: 'e'.repeat(64) });
      await reseal(
        database,
        object,
        lines.map((line, index) =>
          index === altered ? line.replace(/\{"algo":"sha256","hex":"[0-9a-f]{64}"\}/, hash) : line,
        ),
      );
    },
  },
  ...[
    {
      given: 'another scenario among its pins',
      from: '"scenario_id":"baseline_v1"',
      to: '"scenario_id":"baseline_v2"',
    },
    { given: 'another actor', from: '"actor_id":"SYSTEM::wsp"', to: '"actor_id":"SYSTEM::ops"' },
    { given: 'another release', from: '"git-test"', to: '"git-evil"' },
    {
      given: 'a reason that no admission has',
      from: '"run_config_digest"',
      to: '"reason_codes":[],"run_config_digest"',
    },
    { given: 'another event time', from: /"ts_utc":"[^"]+"/, to: '"ts_utc":"2001-01-01T00:00:00.000000Z"' },
    {
      given: 'another time of admission',
      from: /"admitted_at_utc":"[^"]+"/,
      to: '"admitted_at_utc":"2001-01-01T00:00:00.000000Z"',
    },
    {
      given: 'another time on the log',
      from: /"published_at_utc":"[^"]+"/,
      to: '"published_at_utc":"2001-01-01T00:00:00.000000Z"',
    },
    {
      given: 'another key of its partition',
      from: /"partition_key":"[^"]+"/,
      to: `"partition_key":"${'e'.repeat(64)}"`,
    },
  ].map(
    ({ given, from, to }): Case => ({
      given: `an admission with ${given}, whose object the index notes as it is`,
      finds: 'altered',
      change: async (database) => {
        const object = await receiptObject();
        const lines = await linesIn(object);
        const place = lines.findIndex((line) => receiptIn(line).decision === 'ADMIT');
        const changed = (lines[place] ?? '').replace(from, to);
        expect(changed).not.toBe(lines[place]);
        await reseal(database, object, lines.with(place, changed));
      },
    }),
  ),
  {
    given: 'a line that is no receipt',
    finds: 'altered',
    change: async (database) => {
      const object = await receiptObject();
      await reseal(database, object, ['{"decision":"ADMIT"}', ...(await linesIn(object)).slice(1)]);
    },
  },
  {
    given: 'a last line without an end',
    finds: 'altered',
    change: async () => {
      const object = await receiptObject();
      await replace(object, (await linesIn(object)).join('\n'));
    },
  },
  {
    given: 'a receipt of another run that the index agrees with',
    finds: 'foreign',
    change: async (database) => {
      await unlock(database);
      const object = await receiptObject();
      const lines = await linesIn(object);
      const place = lines.findIndex((line) => receiptIn(line).decision === 'DUPLICATE');
      const foreign = (lines[place] ?? '').replaceAll(RUN, OTHER_RUN);
      await database.execute({
        text: `UPDATE ig.receipt_rows SET document = $2 WHERE receipt_id = decode($1, 'hex')`,
        values: [receiptIn(foreign).receipt_id, foreign],
      });
      await reseal(database, object, lines.with(place, foreign));
    },
  },
  {
    given: 'an identity that was admitted twice, with a receipt id of its own',
    finds: 'identity',
    change: async (database) => {
      const object = await receiptObject();
      const lines = await linesIn(object);
      const admit = receiptIn(lines.find((line) => receiptIn(line).decision === 'ADMIT') ?? '');
      const id = sha256Hex32(`receipt|${RUN}|${admit.event_class}|${admit.event_id}|ADMIT|2`);
      await database.execute({
        text: `INSERT INTO ig.receipt_rows SELECT created_at, segment_id, $3, context_id, 2, 'ADMIT',
            decode($2, 'hex'), dedupe_key, NULL, NULL, NULL
          FROM ig.receipt_rows WHERE receipt_id = decode($1, 'hex')`,
        values: [admit.receipt_id, id, lines.length + 1],
      });
      const again = JSON.stringify({ ...admit, receipt_id: id });
      await reseal(database, object, [...lines, again]);
    },
  },
  {
    given: 'an object that lacks a line, whose digest the index notes',
    finds: 'count',
    change: async (database) => {
      const object = await receiptObject();
      await reseal(database, object, (await linesIn(object)).slice(1));
    },
  },
  {
    given: 'a row in no segment of the run',
    finds: 'count',
    change: async (database) => {
      await database.execute({
        text: `INSERT INTO ig.receipt_rows SELECT created_at, 99999, 1, context_id, occurrence + 1, decision,
            decode('${'f'.repeat(32)}', 'hex'), dedupe_key, event_id, reason_codes, document
          FROM ig.receipt_rows WHERE decision = 'DUPLICATE' LIMIT 1`,
      });
    },
  },
  {
    given: 'a receipt object that would unpack to a gigabyte',
    finds: 'altered',
    change: async () => replace(await receiptObject(), zstdCompressSync(Buffer.alloc(2 ** 30))),
  },
  {
    given: 'a receipt object with bytes behind its frame, whose digest the index notes',
    finds: 'altered',
    change: async (database) => {
      const object = await receiptObject();
      const { body } = await world.objects.store.get(object.bucket, object.key);
      const longer = Buffer.concat([body, zstdCompressSync('more\n')]);
      await replace(object, longer);
      await database.execute({
        text: `UPDATE ig.segments SET sha256 = $2 WHERE ig.segment_name(opened_minute, segment_id) = $1`,
        values: [object.key.slice(RECEIPTS.length), sha256Hex(longer)],
      });
    },
  },
  {
    given: 'a segment of quarantine records that is not packed',
    finds: 'altered',
    change: async () => replace(await quarantineObject('index', '.jsonl.zst'), Buffer.from('{}\n')),
  },
  {
    given: 'an object that nobody exported',
    finds: 'unknown',
    change: async () => {
      const { bucket, key } = await receiptObject();
      await replace({ bucket, key: key.replace(/-\d+\.jsonl\.zst$/, '-99999999.jsonl.zst') }, 'x\n');
    },
  },
  {
    given: 'a segment that is not exported',
    finds: 'pending',
    change: async (database) => {
      await database.execute({ text: `UPDATE ig.segments SET exported_at = NULL WHERE kind = 'receipts'` });
    },
  },
  {
    given: 'a quarantine record that is gone',
    finds: 'missing',
    change: async () => {
      const { bucket, key } = await quarantineObject('index', '.json');
      await world.objects.store.delete(bucket, key);
    },
  },
  {
    given: 'a segment of payloads that is gone',
    finds: 'missing',
    change: async () => {
      const { bucket, key } = await quarantineObject('payloads', '.jsonl.zst');
      await world.objects.store.delete(bucket, key);
    },
  },
  {
    given: 'an altered quarantine record',
    finds: 'altered',
    change: async () => {
      const object = await quarantineObject('index', '.json');
      const text = await textAt(world.objects.store, object.bucket, object.key);
      await replace(object, text.replace('"git-test"', '"git-evil"'));
    },
  },
  {
    given: 'a payload other than the one that was received',
    finds: 'altered',
    change: async () => replace(await quarantineObject('payloads', '.json'), '{"amount":1}'),
  },
  {
    given: 'a line of payloads with other bytes',
    finds: 'altered',
    change: async () => {
      const object = await quarantineObject('payloads', '.jsonl.zst');
      const text = (await linesIn(object)).map((line) => `${line.replace('not a number', 'a number')}\n`).join('');
      await replace(object, text);
    },
  },
  {
    given: 'a line of payloads with more than its record names',
    finds: 'altered',
    change: async () => {
      const object = await quarantineObject('payloads', '.jsonl.zst');
      const [first = '', ...more] = await linesIn(object);
      const longer = `${first.slice(0, -1)},"kept":"beside"}`;
      await replace(object, [longer, ...more].map((line) => `${line}\n`).join(''));
    },
  },
  {
    given: 'a refusal without its record',
    finds: 'count',
    change: async (database) => {
      await database.execute({ text: 'ALTER TABLE ig.quarantine_rows DISABLE TRIGGER append_only' });
      await database.execute({
        text: `UPDATE ig.quarantine_rows SET receipt_id = NULL
          WHERE quarantine_id = (SELECT min(quarantine_id) FROM ig.quarantine_rows WHERE receipt_id IS NOT NULL)`,
      });
    },
  },
];

it.each(cases)('finds $finds and nothing else for $given', async ({ finds, change }) => {
  const found = await scanAfter(change);
  expect({ causes: causes(found), samples: found.samples }).toMatchObject({ causes: [finds] });
});

it('finds a gap where the log ends before the receipts', async () => {
  const log = await freshEventLog();
  const { topics } = await world.eventLog.describe();
  await log.ensureTopics(topics);
  const found = await scan(world.database.database, log);
  await log.close();
  // The index still counts the admissions that the log does not hold.
  expect(found.faults).toEqual({ ...NONE, gap: 25 });
});

it('tells a record of the gate without a receipt from one of somebody else and from a copy', async () => {
  const topic = 'fp.bus.traffic.fraud.v1';
  const [record] = await world.eventLog.read(topic, 0, 0, { recordsMax: 1, bytesMax: 65_536, waitMs: 1000 });
  const { key, headers } = record ?? {};
  const dedupeKey = headers?.dedupe_key;
  if (key === undefined || dedupeKey === undefined) throw new Error('the log is empty');
  const of = (more: Record<string, string>) => ({ key, value: '{}', headers: more });
  await world.eventLog.append(topic, [of({}), of({ dedupe_key: dedupeKey })]);
  const tolerated = await scan(world.database.database);
  expect(tolerated.faults).toEqual(NONE);
  expect(tolerated.partitions.find((one) => one.topic === topic && one.partition === 0)).toMatchObject({
    foreign: 1,
    copies: 1,
    unreceipted: 0,
  });
  await world.eventLog.append(topic, [of({ dedupe_key: sha256Hex('nobody') })]);
  expect((await scan(world.database.database)).faults).toEqual({ ...NONE, gap: 1 });
});
