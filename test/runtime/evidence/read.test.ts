import { isPlatformError } from '@spine-green/evidence-schemas';
import { RunReservationV1 } from '@spine-green/evidence-schemas/documents/run_reservation.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FreshObjectStore, freshObjectStore } from '../../support/object-store.ts';

const bucket = 'evidence';
const key = 'evidence/runs/platform_20261122T101500Z/run_reservation.json';
const document = {
  schema: 'fp.run_reservation.v1',
  platform_run_id: 'platform_20261122T101500Z',
  reserved_at_utc: '2026-11-22T10:15:00.000000Z',
  execution_id: 'm3_20261122T101400Z',
};
const text = JSON.stringify(document);

let fresh: FreshObjectStore;

beforeEach(async () => {
  fresh = await freshObjectStore(bucket);
});

afterEach(() => fresh.drop());

const read = () => readEvidence({ store: fresh.store, bucket }, key, RunReservationV1.parse);

const codeOf = (error: unknown): string | undefined => (isPlatformError(error) ? error.code : undefined);

describe('evidence that is read', () => {
  test('comes parsed, with the version and digest it was read from', async () => {
    const stored = await fresh.store.put(bucket, key, text, { kind: 'create' });
    expect(await read()).toEqual({
      document,
      versionId: stored.versionId,
      sha256: stored.sha256,
      size_bytes: text.length,
      byteOrderMark: false,
    });
  });

  test('may start with a byte-order mark, which is reported', async () => {
    await fresh.store.put(bucket, key, `\uFEFF${text}`, { kind: 'create' });
    expect(await read()).toMatchObject({ document, byteOrderMark: true });
  });

  test.each([
    { given: 'nothing', body: undefined, code: 'E_OBJECT_NOT_FOUND' },
    { given: 'no bytes', body: '', code: 'E_EVIDENCE_UNREADABLE' },
    { given: 'half a document', body: text.slice(0, 40), code: 'E_EVIDENCE_UNREADABLE' },
    { given: 'two documents', body: `${text}\n${text}`, code: 'E_EVIDENCE_UNREADABLE' },
    { given: 'bytes that are not UTF-8', body: Uint8Array.of(0x22, 0xff, 0x22), code: 'E_EVIDENCE_UNREADABLE' },
    { given: 'a document of another schema', body: '{"schema":"fp.run_started.v1"}', code: 'E_SCHEMA_INVALID' },
  ])('is refused when the key holds $given: $code', async ({ body, code }) => {
    if (body !== undefined) await fresh.store.put(bucket, key, body, { kind: 'create' });
    expect(await read().catch(codeOf)).toBe(code);
  });

  test('is absent, not empty, after a delete marker, and its old version stays readable', async () => {
    const stored = await fresh.store.put(bucket, key, text, { kind: 'create' });
    await fresh.store.delete(bucket, key);
    expect(await read().catch(codeOf)).toBe('E_OBJECT_NOT_FOUND');
    const target = { store: fresh.store, bucket };
    const old = await readEvidence(target, key, RunReservationV1.parse, stored.versionId);
    expect(old.document).toEqual(document);
  });

  test('never quotes its content in a message', async () => {
    await fresh.store.put(bucket, key, 'hunter22 is not JSON', { kind: 'create' });
    await expect(read()).rejects.not.toThrow('hunter22');
  });
});
