import { ClosureBlockedV1 } from '@spine-green/evidence-schemas/documents/closure_blocked.v1';
import { packBytes } from '@spine-green/runtime/evidence/packed';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll, type StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { envelope, OTHER_RUN, RUN } from '../../support/bus-records.ts';
import { EVIDENCE, QUARANTINE } from '../../support/closure/closable-run.ts';
import { closed, readyToClose, report, sampleAgain, startConformance } from '../../support/closure/closure.ts';
import { repeat, resolveUnknown } from '../../support/closure/gate-rows.ts';
import { textAt } from '../../support/object-store.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

/** A run that could be closed: a segment of admissions, one of a repeat, and a refusal with its record and payload. */
let world: FreshWorld;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  world = await freshWorld();
  stops.push(() => world.drop());
  const writer = await readyToClose(world);
  stops.unshift(() => writer.stop());
  await repeat(world, envelope(1));
  await resolveUnknown(world, envelope(2));
  await sampleAgain(world);
  const conformance = startConformance(world);
  stops.unshift(() => conformance.stop());
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

const RECEIPTS = `evidence/runs/${RUN}/ig/receipts/`;
const MARKER = `evidence/runs/${RUN}/run_completed.json`;

async function objects(bucket: string, prefix: string): Promise<StoredVersion[]> {
  const found: StoredVersion[] = [];
  for await (const object of listAll(world.store, bucket, prefix)) found.push(object);
  return found;
}

const allObjects = async (): Promise<StoredVersion[]> => [
  ...(await objects(EVIDENCE, RECEIPTS)),
  ...(await objects(QUARANTINE, `quarantine/${RUN}/`)),
];

const nth = async (n: number): Promise<StoredVersion> => getAt(await objects(EVIDENCE, RECEIPTS), n);
const refused = async (part: 'index' | 'payloads'): Promise<StoredVersion> =>
  getAt(await objects(QUARANTINE, `quarantine/${RUN}/${part}/`), 0);

function getAt<T>(all: readonly T[], n: number): T {
  const one = all[n];
  if (one === undefined) throw new Error(`there are ${all.length}`);
  return one;
}

const bytesOf = async ({ bucket, key, versionId }: StoredVersion): Promise<Uint8Array> =>
  (await world.store.get(bucket, key, versionId)).body;

async function put({ bucket, key }: Pick<StoredVersion, 'bucket' | 'key'>, body: Uint8Array | string): Promise<void> {
  const now = await world.store.head(bucket, key);
  const how = now === undefined ? { kind: 'create' as const } : { kind: 'replace' as const, versionId: now.versionId };
  await world.store.put(bucket, key, body, how);
}

const lose = ({ bucket, key }: StoredVersion): Promise<unknown> => world.store.delete(bucket, key);

async function linesOf({ bucket, key }: StoredVersion): Promise<string[]> {
  return (await textAt(world.store, bucket, key)).split('\n').slice(0, -1);
}
const repack = async (object: StoredVersion, lines: readonly string[]): Promise<void> =>
  put(object, await packBytes(lines.map((line) => `${line}\n`).join('')));

let before: StoredVersion[] = [];
afterEach(async () => {
  expect(await world.store.head(EVIDENCE, MARKER)).toBeUndefined();
  for (const object of before) {
    const now = await world.store.head(object.bucket, object.key);
    if (now?.sha256 !== object.sha256) await put(object, await bytesOf(object));
  }
  for (const { bucket, key } of await allObjects())
    if (!before.some((object) => object.key === key)) await world.store.delete(bucket, key);
});

const TAMPERED: readonly { given: string; area: string; change: () => Promise<unknown> }[] = [
  {
    given: 'a segment of receipts ends early',
    area: 'altered',
    change: async () => {
      const object = await nth(0);
      await put(object, (await bytesOf(object)).subarray(0, -9));
    },
  },
  {
    given: 'two segments are exchanged',
    area: 'count',
    change: async () => {
      const [one, other] = [await nth(0), await nth(1)];
      const [first, second] = [await bytesOf(one), await bytesOf(other)];
      await put(one, second);
      await put(other, first);
    },
  },
  {
    given: 'a segment lies there twice',
    area: 'unknown',
    change: async () => {
      const object = await nth(0);
      await put({ ...object, key: object.key.replace(/-\d+\.jsonl/, '-99999999.jsonl') }, await bytesOf(object));
    },
  },
  {
    given: 'a line is there twice',
    area: 'count',
    change: async () => {
      const [first = '', ...more] = await linesOf(await nth(0));
      await repack(await nth(0), [first, first, ...more]);
    },
  },
  {
    given: 'one pin of one line is another',
    area: 'altered',
    change: async () => {
      const [first = '', ...more] = await linesOf(await nth(0));
      await repack(await nth(0), [first.replace('"baseline_v1"', '"baseline_v2"'), ...more]);
    },
  },
  {
    given: 'a line is of another run',
    area: 'altered, foreign',
    change: async () => {
      const [first = '', ...more] = await linesOf(await nth(0));
      await repack(await nth(0), [first.replaceAll(RUN, OTHER_RUN), ...more]);
    },
  },
  {
    given: 'the same lines are packed in another way',
    area: 'altered',
    change: async () => {
      const lines = (await linesOf(await nth(0))).map((line) => `${line}\n`);
      const [one, other] = await Promise.all([
        packBytes(lines.slice(0, 6).join('')),
        packBytes(lines.slice(6).join('')),
      ]);
      await put(await nth(0), Buffer.concat([one, other]));
    },
  },
  {
    given: 'the record of a refusal is another',
    area: 'altered',
    change: async () => {
      const object = await refused('index');
      await put(object, (await textAt(world.store, object.bucket, object.key)).replace('"wsp"', '"ops"'));
    },
  },
  { given: 'what was refused is lost', area: 'missing', change: async () => lose(await refused('payloads')) },
  { given: 'what was refused is another', area: 'altered', change: async () => put(await refused('payloads'), '{}') },
  {
    given: 'an object of another run lies below this one',
    area: 'unknown',
    change: async () =>
      put({ bucket: QUARANTINE, key: `quarantine/${RUN}/payloads/${'0'.repeat(32)}.json` }, `{"run":"${OTHER_RUN}"}`),
  },
];

/** Whether the run could be closed, and by which blockers not. */
async function blockedBy(): Promise<readonly string[]> {
  if ((await report(world)) !== 'blocked') return [];
  const target = { store: world.store, bucket: EVIDENCE };
  const key = `evidence/runs/${RUN}/obs/closure_blocked.json`;
  const { blockers } = (await readEvidence(target, key, ClosureBlockedV1.parse)).document;
  return blockers.map((one) => `${one.code} ${one.area}`);
}

it.each(TAMPERED)('no run is closed where $given', async ({ area, change }) => {
  before = await allObjects();
  await change();
  expect(await blockedBy()).toEqual(area.split(', ').map((one) => `CLOSURE_OBJECTS_DIFFER ${one}`));
});

it('the run is closed once everything lies where it was exported', async () => {
  before = await allObjects();
  await closed(world);
  expect(await world.store.head(EVIDENCE, MARKER)).toBeDefined();
  await world.store.delete(EVIDENCE, MARKER);
});

// The last ones: the run keeps that references of it could not be resolved.
it.each([
  { given: 'the record of a refusal', lost: () => refused('index') },
  { given: 'a segment of receipts', lost: () => nth(0) },
])('no run is closed where $given is lost', async ({ lost }) => {
  before = await allObjects();
  await lose(await lost());
  expect(await blockedBy()).toContain('CLOSURE_OBJECTS_DIFFER missing');
});
