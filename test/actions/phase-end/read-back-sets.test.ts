import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { packBytes } from '@spine-green/runtime/evidence/packed';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPhaseDefinition } from '../../../actions/lib/definition/phase-definition.ts';
import { type ReadBack, readBackContract } from '../../../actions/lib/phase-end/read-back.ts';
import type { Session } from '../../../actions/lib/run/session.ts';
import { type AuthorityPhase, idleAuthorityPhase, inSession } from '../../support/authority-phase.ts';

const samples = join(import.meta.dirname, '../../../evidence-schemas/samples');
const sample = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(samples, path), 'utf8')) as Record<string, unknown>;

const receipt = sample('receipt.v1/valid-admit.json');
const RUN = String(receipt.platform_run_id);
const ROOT = `evidence/runs/${RUN}/`;
const RECEIPTS = `${ROOT}ig/receipts/`;
const PATTERN = `${RECEIPTS}*`;
const line = (changed: object = {}): string => `${canonicalJson({ ...receipt, ...changed })}\n`;

let phase: AuthorityPhase;
beforeEach(async () => {
  phase = await idleAuthorityPhase();
});
afterEach(() => phase.remove());

/** Puts segments of receipts, in the order in which a listing tells of them. */
async function put(session: Session, segments: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, body] of Object.entries(segments)) {
    const bytes = name.endsWith('.zst') && typeof body === 'string' ? await packBytes(body) : body;
    await session.store.put(session.evidence.bucket, RECEIPTS + name, bytes, { kind: 'create' });
  }
}

/** The index of the run binds what lies there, by a digest that is computed here once more. */
async function seal({ store, evidence: { bucket } }: Session): Promise<void> {
  const lines: string[] = [];
  let newest = '';
  for await (const { key, sha256, writtenAtUtc } of listAll(store, bucket, RECEIPTS)) {
    lines.push(`${key}\t${sha256}\n`);
    if (writtenAtUtc > newest) newest = writtenAtUtc;
  }
  const index = {
    ...sample('bundle_index.v1/valid-run.json'),
    platform_run_id: RUN,
    entries: [],
    append_only_sets: [
      {
        prefix: RECEIPTS,
        bucket,
        object_count: lines.length,
        as_of_utc: newest,
        set_sha256: sha256Hex(lines.join('')),
      },
    ] satisfies BundleIndexV1['append_only_sets'],
  };
  await store.put(bucket, `${ROOT}bundle_index.json`, canonicalJson(index), { kind: 'create' });
}

/** T2 of a phase whose contract demands the receipts of the run and nothing else. */
async function readBack(session: Session): Promise<ReadBack> {
  const definition = loadPhaseDefinition('M6');
  const rows = definition.evidence_contract.filter(({ key_pattern }) => key_pattern === 'ig/receipts/*');
  return readBackContract({
    session,
    ledger: await phase.state(),
    definition: { ...definition, evidence_contract: rows },
    executionId: 'm6_20261122T195500Z',
    snapshots: [],
    runId: RUN,
  });
}

const SEGMENTS = {
  '000001.jsonl.zst': line() + line({ event_id: 'e-2' }),
  '000002.jsonl.zst': line({ event_id: 'e-3' }),
  '000003.jsonl.zst': line({ event_id: 'e-4' }),
};
const GOOD = { read: 1, absent: [], faults: [] };
const LAST = `${RECEIPTS}000003.jsonl.zst`;

/** The bytes of an object as the directory holds them. */
const stored = (key: string): string => {
  const [path] = globSync(`${phase.workplace.state}/store/*/${key}@/*`).filter((name) => /[0-9a-f]{64}$/.test(name));
  if (path === undefined) throw new Error(`${key} is not stored`);
  return path;
};

describe('a set that comes by the thousand', () => {
  test('is read back to its last object', () =>
    inSession(phase, async (session) => {
      await put(session, SEGMENTS);
      await put(session, { '000004.json': canonicalJson(receipt) });
      await seal(session);
      expect(await readBack(session)).toEqual(GOOD);
    }));

  test.each<{ given: string; last: string | Promise<Uint8Array>; fault: string }>([
    { given: 'a line that is no JSON', last: `${line()}{"a":\n`, fault: '1 of 2 documents are no JSON' },
    {
      given: 'a line that is no receipt',
      last: `${line()}${canonicalJson({ ...receipt, decision: 'MAYBE' })}\n`,
      fault: '1 of 2 documents are no receipt.v1',
    },
    {
      given: 'a receipt of another run',
      last: line({ platform_run_id: 'platform_20261122T101500Z' }),
      fault: '1 of 1 documents are of another run or execution',
    },
    { given: 'nothing in it', last: '', fault: 'holds no document' },
    { given: 'a line without its end', last: line() + line().slice(0, -1), fault: 'line 2 has no end' },
    {
      given: 'a frame that is cut off',
      last: packBytes(line()).then((bytes) => bytes.subarray(0, bytes.length - 4)),
      fault: 'is no whole zstd frame',
    },
  ])('is refused for a later object with $given', ({ last, fault }) =>
    inSession(phase, async (session) => {
      await put(session, { ...SEGMENTS, '000003.jsonl.zst': await last });
      await seal(session);
      const { read, absent, faults } = await readBack(session);
      expect({ read, absent }).toEqual({ read: 1, absent: [] });
      expect(faults).toEqual([expect.stringContaining(`${LAST}: `)]);
      expect(faults[0]).toContain(fault);
    }),
  );

  test('is refused for a later object whose bytes are not those that were stored', () =>
    inSession(phase, async (session) => {
      await put(session, SEGMENTS);
      await seal(session);
      const path = stored(LAST);
      const bytes = readFileSync(path);
      bytes[20] = (bytes[20] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      expect((await readBack(session)).faults).toEqual([expect.stringMatching(new RegExp(`^${LAST}: .*000003`))]);
    }));

  test('is absent when an object of it is gone, whatever came since', () =>
    inSession(phase, async (session) => {
      await put(session, SEGMENTS);
      await seal(session);
      await session.store.delete(session.evidence.bucket, LAST);
      await put(session, { '000004.jsonl.zst': line() });
      expect(await readBack(session)).toEqual({ read: 0, absent: [PATTERN], faults: [] });
    }));

  test('is refused when another object than the sealed one lies there', () =>
    inSession(phase, async (session) => {
      await put(session, SEGMENTS);
      await seal(session);
      const { store, evidence } = session;
      const key = `${ROOT}bundle_index.json`;
      const { body, versionId } = await store.get(evidence.bucket, key);
      const index = JSON.parse(Buffer.from(body).toString()) as BundleIndexV1;
      const [set] = index.append_only_sets;
      if (set !== undefined) set.set_sha256 = sha256Hex('another set');
      await store.put(evidence.bucket, key, canonicalJson(index), { kind: 'replace', versionId });
      expect((await readBack(session)).faults).toEqual([`${RECEIPTS}: the set is not what the index binds`]);
    }));

  test('may have grown, and what came since is read as well', () =>
    inSession(phase, async (session) => {
      await put(session, SEGMENTS);
      await seal(session);
      await put(session, { '000004.jsonl.zst': line() });
      expect(await readBack(session)).toEqual(GOOD);
      await put(session, { '000005.jsonl.zst': '{}\n' });
      expect((await readBack(session)).faults).toEqual([
        `${RECEIPTS}000005.jsonl.zst: 1 of 1 documents are no receipt.v1`,
      ]);
    }));

  test('names the first objects at fault and counts the others', () =>
    inSession(phase, async (session) => {
      const broken = Array.from({ length: 23 }, (_, rank) => [`1${String(rank).padStart(5, '0')}.jsonl.zst`, '{}\n']);
      await put(session, { ...SEGMENTS, ...Object.fromEntries(broken) });
      await seal(session);
      const { faults } = await readBack(session);
      expect(faults).toHaveLength(21);
      expect(faults.at(-1)).toBe(`${RECEIPTS}: 3 more objects`);
    }));
});
