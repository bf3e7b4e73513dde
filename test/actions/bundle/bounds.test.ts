import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handle } from '@spine-green/evidence-schemas';
import { TeardownProofV1 } from '@spine-green/evidence-schemas/documents/teardown_proof.v1';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BOUNDS, boundFault } from '../../../actions/lib/bundle/bounds.ts';
import { folderFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { exportBundle } from '../../../actions/lib/bundle/export.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import { memoryObjectStore } from '../../support/ledger/memory-store.ts';

const BUCKET = handle('S3_EVIDENCE_BUCKET');
const entry = (key: string, size: number) => ({
  bucket: BUCKET,
  key,
  version_id: '1',
  sha256: '0'.repeat(64),
  size,
  path: `objects/${BUCKET}/${key}`,
  written_at_utc: '2026-11-22T10:00:00.000000Z',
});

describe('a bundle', () => {
  test.each([
    { given: 'as many entries as can be', entries: Array(BOUNDS.entries).fill(entry('a.jsonl', 1)), fault: undefined },
    {
      given: 'one more entry',
      entries: Array(BOUNDS.entries + 1).fill(entry('a.jsonl', 1)),
      fault: 'has 40501 entries, at most 40500 can be',
    },
    { given: 'a large data object', entries: [entry('a.zst', BOUNDS.objectBytes)], fault: undefined },
    {
      given: 'a larger one',
      entries: [entry('a.zst', BOUNDS.objectBytes + 1)],
      fault: 'has 25165825 bytes in a.zst, at most 25165824 can be',
    },
    {
      given: 'a document of the size of a data object',
      entries: [entry('a.json', BOUNDS.objectBytes)],
      fault: 'has 25165824 bytes in a.json, at most 8388608 can be',
    },
    {
      given: 'four large documents',
      entries: Array(4).fill(entry('a.json', BOUNDS.documentBytes)),
      fault: 'has 33554432 bytes of documents, at most 25165824 can be',
    },
  ])('of $given: $fault', ({ entries, fault }) => {
    expect(boundFault(entries, 1)).toBe(fault);
  });

  test('has a manifest that a reader takes', () => {
    expect(boundFault([entry('a.json', 1)], BOUNDS.manifestBytes + 1)).toMatch(/^has a manifest of 20971521 bytes/);
  });
});

describe('an export', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'bounds-')), 'bundle');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  const exported = async (key: string, bytes: number) => {
    const store = memoryObjectStore(BUCKET);
    await store.put(BUCKET, key, Buffer.alloc(bytes, 0x20), { kind: 'create' });
    let sealed = 0;
    const seal = async () => {
      sealed += 1;
      return { finalWord: 'HOLD_M0', headSha256: '0'.repeat(64) };
    };
    const scope = { store, buckets: [BUCKET], extra: [], substrate: 'embedded' as const, platformRunId: 'N/A', seal };
    const failed = await exportBundle(scope, folder).then(
      () => undefined,
      (error: unknown) => String((error as Error).message),
    );
    return { failed, sealed, wrote: existsSync(folder) };
  };

  test('writes what a reader takes', async () => {
    expect(await exported('evidence/runs/a.json', 100)).toEqual({ failed: undefined, sealed: 1, wrote: true });
  });

  test('of more than a reader takes writes and seals nothing', async () => {
    const { failed, sealed, wrote } = await exported('evidence/runs/a.json', BOUNDS.documentBytes + 1);
    expect(failed).toMatch(/^E_BUNDLE_TOO_LARGE: the bundle has 8388609 bytes in evidence\/runs\/a\.json/);
    expect({ sealed, wrote }).toEqual({ sealed: 0, wrote: false });
  });
});

describe('an export from a store far away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'far-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const OBJECTS = 100;
  const KINDS = ['versions', 'get', 'download'] as const;

  /** Answers no request of a kind before as many wait for it as may, or all that are left. */
  function farStore() {
    const near = memoryObjectStore(BUCKET);
    const most: Record<string, number> = {};
    const held = (name: (typeof KINDS)[number]) => {
      let asked = 0;
      let waiting = 0;
      let open: () => void = () => undefined;
      let opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      return async <T>(answer: () => Promise<T>): Promise<T> => {
        asked += 1;
        waiting += 1;
        most[name] = Math.max(most[name] ?? 0, waiting);
        if (waiting < 16 && asked % OBJECTS !== 0) await opened;
        open();
        opened = new Promise((resolve) => {
          open = resolve;
        });
        waiting -= 1;
        return answer();
      };
    };
    const [versions, get, download] = [held('versions'), held('get'), held('download')];
    const store: typeof near = {
      ...near,
      versions: (bucket, key) => versions(() => near.versions(bucket, key)),
      get: (bucket, key, version) => get(() => near.get(bucket, key, version)),
      download: (bucket, key, path, version) => download(() => near.download(bucket, key, path, version)),
    };
    return { near, store, most };
  }

  test('waits for sixteen answers at a time and no more, and lists them in their order', async () => {
    const { near, store, most } = farStore();
    for (let index = 0; index < OBJECTS; index += 1)
      await near.put(BUCKET, `evidence/runs/${String(index).padStart(3, '0')}.json`, '{}', { kind: 'create' });
    const seal = async () => ({ finalWord: 'HOLD_M0', headSha256: '0'.repeat(64) });
    const scope = { store, buckets: [BUCKET], extra: [], substrate: 'embedded' as const, platformRunId: 'N/A', seal };
    const { entries } = await exportBundle(scope, join(folder, 'bundle'));
    expect(most).toEqual({ versions: 16, get: 16, download: 16 });
    expect(entries.map(({ path }) => path)).toEqual(entries.map(({ path }) => path).sort());
    expect(entries).toHaveLength(OBJECTS);
  });
});

describe('documents of many short values', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'values-')), 'bundle');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  test.each([
    { values: 200_000, written: true },
    { values: 300_000, written: false },
  ])('are exported as far as a reader holds them: two of $values, $written', async ({ values, written }) => {
    const store = memoryObjectStore(BUCKET);
    for (const name of ['a', 'b'])
      await store.put(BUCKET, `evidence/runs/${name}.json`, `[${Array(values).fill(0).join(',')}]`, { kind: 'create' });
    const seal = async () => ({ finalWord: 'HOLD_M0', headSha256: '0'.repeat(64) });
    const scope = { store, buckets: [BUCKET], extra: [], substrate: 'embedded' as const, platformRunId: 'N/A', seal };
    const failed = await exportBundle(scope, folder).then(
      () => '',
      (error: unknown) => String((error as Error).message),
    );
    expect(failed).toMatch(written ? /^$/ : /^E_BUNDLE_TOO_LARGE: .* do not fit, the first is evidence\/runs\/b\.json/);
    expect(existsSync(folder)).toBe(written);
    if (!written) return;
    const said = verifyBundle(folderFiles(folder)).failures.map(({ what }) => what);
    expect(said.filter((what) => /values|fit/.test(what))).toEqual([]);
  });
});

describe('a document of which nothing fits', () => {
  const proof = (many: number): unknown => ({
    schema: 'fp.teardown_proof.v1',
    source_snapshots: Array(many).fill(0),
    preserved: { buckets: Array(many).fill(0) },
  });

  test('is refused by a schema after some faults, however many values it has', () => {
    expect(TeardownProofV1.is(proof(500_000))).toBe(false);
    expect(TeardownProofV1.faults(proof(500_000))).toEqual(TeardownProofV1.faults(proof(2_000)));
    expect(TeardownProofV1.faults(proof(500_000))).toHaveLength(10);
  });
});
