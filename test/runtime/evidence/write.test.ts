import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, evidenceKey, isPlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence, type EvidenceTarget, replaceEvidence } from '@spine-green/runtime/evidence/write';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

const bucket = 'evidence';
const platform_run_id = 'platform_20261122T101500Z';
const key = evidenceKey({ family: 'run', platform_run_id }, 'run_started.json');
const document: RunStartedV1 = {
  schema: 'fp.run_started.v1',
  started_at_utc: '2026-11-22T10:15:00.000000Z',
  run_json_sha256: 'a'.repeat(64),
  platform_run_id,
  execution_id: 'm3_20261122T101400Z',
};
const other: RunStartedV1 = { ...document, execution_id: 'm3_20261122T101401Z' };

let fresh: FreshObjectStore;
let target: EvidenceTarget;

beforeEach(async () => {
  fresh = await freshObjectStore(bucket);
  target = { store: fresh.store, bucket };
});

afterEach(() => fresh.drop());

const codeOf = async (act: Promise<unknown>): Promise<string | undefined> => {
  try {
    await act;
    return undefined;
  } catch (error) {
    if (isPlatformError(error)) return error.code;
    throw error;
  }
};

const versionCount = async (): Promise<number> => (await fresh.store.versions(bucket, key)).length;

describe('evidence that is created', () => {
  test('is stored as canonical JSON under its digest', async () => {
    const stored = await createEvidence(target, key, RunStartedV1, document);
    const text = canonicalJson(document);
    expect(stored).toMatchObject({ bucket, key, sha256: sha256Hex(text), size_bytes: text.length });
    const object = await fresh.store.get(bucket, key, stored.versionId);
    expect(new TextDecoder().decode(object.body)).toBe(text);
  });

  test('may be created again with the same content, in any order of members', async () => {
    const first = await createEvidence(target, key, RunStartedV1, document);
    const again = await createEvidence(
      target,
      key,
      RunStartedV1,
      Object.fromEntries(Object.entries(document).reverse()) as never,
    );
    expect(again).toEqual(first);
    expect(await versionCount()).toBe(1);
  });

  test('conflicts with other content, which stays as it was', async () => {
    const first = await createEvidence(target, key, RunStartedV1, document);
    expect(await codeOf(createEvidence(target, key, RunStartedV1, other))).toBe('E_EVIDENCE_CONFLICT');
    expect((await fresh.store.head(bucket, key))?.versionId).toBe(first.versionId);
    expect(await versionCount()).toBe(1);
  });

  test('has one winner among writers at the same time', async () => {
    const documents = Array.from({ length: 8 }, (_, n) => ({ ...document, execution_id: `m3_20261122T10140${n}Z` }));
    const codes = await Promise.all(documents.map((one) => codeOf(createEvidence(target, key, RunStartedV1, one))));
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'E_EVIDENCE_CONFLICT')).toHaveLength(7);
    expect(await versionCount()).toBe(1);
  });

  test.each([
    { given: 'a missing member', broken: { ...document, execution_id: undefined } },
    { given: 'an unknown member', broken: { ...document, status: 'DONE' } },
    { given: 'the tag of another schema', broken: { ...document, schema: 'fp.run_reservation.v1' } },
    { given: 'no document', broken: null },
  ])('is refused with $given and nothing is written', async ({ broken }) => {
    expect(await codeOf(createEvidence(target, key, RunStartedV1, broken as never))).toBe('E_SCHEMA_INVALID');
    expect(await fresh.store.head(bucket, key)).toBeUndefined();
  });

  test('is refused with what JSON cannot hold', () => {
    expect(() => RunStartedV1.write({ ...document, started_at_utc: new Date(0) } as never)).toThrow(TypeError);
  });

  test('is refused with a secret, which no message names', async () => {
    const record = {
      ...JSON.parse(await readFile(new URL(failureSample, import.meta.url), 'utf8')),
      reason: 'connect postgres://ig:hunter22@db/fraud failed',
    };
    const failed = createEvidence(target, key, FailureRecordV1, record);
    await expect(failed).rejects.toThrow('dsn_with_password at $.reason');
    await expect(failed).rejects.not.toThrow('hunter22');
    expect(await fresh.store.head(bucket, key)).toBeUndefined();
  });

  test('is refused with a value that the process holds, however it is encoded', async () => {
    const secrets = ['m3_20261122T101400Z'];
    const encoded = {
      ...document,
      run_json_sha256: Buffer.from('m3_20261122T101400Z').toString('hex').padEnd(64, '0'),
    };
    expect(await codeOf(createEvidence(target, key, RunStartedV1, document, { secrets }))).toBe('E_EVIDENCE_SECRET');
    const hidden = { ...encoded, execution_id: 'm3_20261122T101401Z' };
    expect(await codeOf(createEvidence(target, key, RunStartedV1, hidden, { secrets }))).toBe('E_EVIDENCE_SECRET');
  });

  test('is not a success when the stored bytes are damaged', async () => {
    await createEvidence(target, key, RunStartedV1, document);
    await damageAllObjects(fresh.root, 'm3_20261122T101400Z', 'm3_20261122T101409Z');
    expect(await codeOf(createEvidence(target, key, RunStartedV1, document))).toBe('E_OBJECT_CORRUPT');
  });

  test('is refused when its bucket does not exist', async () => {
    const wrong = { store: fresh.store, bucket: 'absent' };
    expect(await codeOf(createEvidence(wrong, key, RunStartedV1, document))).toBe('E_OBJECT_STORE_UNREACHABLE');
  });
});

const failureSample = '../../../evidence-schemas/samples/failure_record.v1/valid-lane.json';

describe('a derived summary', () => {
  test('is created when nothing was read, then replaced over the version that was read', async () => {
    const first = await replaceEvidence(target, key, RunStartedV1, document, undefined);
    const second = await replaceEvidence(target, key, RunStartedV1, other, first.versionId);
    const read = await readEvidence(target, key, RunStartedV1.parse);
    expect(read.document).toEqual(other);
    expect(read.versionId).toBe(second.versionId);
    const before = await readEvidence(target, key, RunStartedV1.parse, first.versionId);
    expect(before.document).toEqual(document);
  });

  test('is refused when another writer replaced it meanwhile', async () => {
    const first = await replaceEvidence(target, key, RunStartedV1, document, undefined);
    await replaceEvidence(target, key, RunStartedV1, other, first.versionId);
    const third = { ...document, execution_id: 'm3_20261122T101402Z' };
    expect(await codeOf(replaceEvidence(target, key, RunStartedV1, third, first.versionId))).toBe('E_OBJECT_MOVED');
  });

  test('is refused when something is there that was not read', async () => {
    await replaceEvidence(target, key, RunStartedV1, document, undefined);
    expect(await codeOf(replaceEvidence(target, key, RunStartedV1, other, undefined))).toBe('E_EVIDENCE_CONFLICT');
  });

  test('may be replaced again by the same call, whose answer was lost', async () => {
    const first = await replaceEvidence(target, key, RunStartedV1, document, undefined);
    const second = await replaceEvidence(target, key, RunStartedV1, other, first.versionId);
    expect(await replaceEvidence(target, key, RunStartedV1, other, first.versionId)).toEqual(second);
    expect(await versionCount()).toBe(2);
  });
});

/** Changes stored bytes behind the store's back, as a failing disk would. */
async function damageAllObjects(root: string, from: string, to: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    if (text.includes(from)) await writeFile(path, text.replaceAll(from, to));
  }
}
