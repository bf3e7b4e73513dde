import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canonicalJson, digestOf, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { failureText } from '../../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import manifest from '../../../evidence-schemas/samples/demo_manifest.v1/valid-emulated.json' with { type: 'json' };
import catalog from '../../../evidence-schemas/samples/topic_catalog.v1/valid-one-topic.json' with { type: 'json' };

const BUCKET = handle('S3_EVIDENCE_BUCKET');
const MANIFEST = `dev_min/infra/demo/${manifest.demo_run_id}/manifest.json`;
const CATALOG = 'dev_min/infra/confluent/one/topic_catalog.json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'infra-documents-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the verifier says of the scope of documents of the stacks in a bundle of a rehearsal on an emulated region. */
function saidOf(documents: Readonly<Record<string, object>>): readonly string[] {
  const entries = Object.entries(documents).map(([key, document]) => {
    const [path, bytes] = [`objects/${BUCKET}/${key}`, canonicalJson(document)];
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    const written = { version_id: '00000001', written_at_utc: '2026-11-22T10:00:00.000000Z' };
    return { bucket: BUCKET, key, ...written, sha256: sha256Hex(bytes), size: Buffer.byteLength(bytes), path };
  });
  const told = {
    ...{ schema: 'fp.bundle_manifest.v1', platform_run_id: 'N/A', substrate: 'emulated', final_word: 'HOLD_M0' },
    ...{ ledger_head_sha256: '0'.repeat(64), entries, delete_markers: [] },
  };
  writeFileSync(join(folder, 'bundle.json'), canonicalJson({ ...told, root_sha256: digestOf(told) }));
  return verifyBundle(folderFiles(folder))
    .failures.map(failureText)
    .filter((line) => line.includes('/infra/') && / is (of (run|substrate)|in no index)/.test(line));
}

describe('what a stack published of itself', () => {
  test('is of no run, because it is applied before one is minted, and has its own name for its environment', () => {
    const declared = { ...manifest, platform_run_id: 'platform_20000101T000000Z' };
    const published = { ...catalog, substrate: 'emulated', environment: 'dev_min' };
    expect(saidOf({ [CATALOG]: published, [MANIFEST]: declared })).toEqual([]);
  });

  test.each([
    { key: MANIFEST, document: { ...manifest, substrate: 'dev_min' } },
    { key: CATALOG, document: { ...catalog, substrate: 'dev_min' } },
  ])('is of the substrate of its bundle: $key', ({ key, document }) => {
    expect(saidOf({ [key]: document }).join()).toContain('is of substrate dev_min');
  });
});
