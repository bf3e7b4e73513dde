import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { openView } from '../../../actions/lib/bundle/view.ts';

const BUCKET = handle('S3_EVIDENCE_BUCKET');
const KEY = 'evidence/emulated/ledger/state.json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (second: number): string => `2026-11-22T10:00:0${second}.000000Z`;

/** Versions of one key, as the verifier goes through them. */
function ordered(versions: readonly (readonly [id: string, writtenAt: string])[]): readonly string[] {
  const entries = versions.map(([version_id, written_at_utc], index) => {
    const [path, bytes] = [`versions/${BUCKET}/${KEY}/${version_id}`, `{"n":${index}}`];
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    return { bucket: BUCKET, key: KEY, version_id, written_at_utc, sha256: sha256Hex(bytes), size: bytes.length, path };
  });
  const { view } = openView(folderFiles(folder), { entries } as unknown as BundleManifestV1);
  return view.versions(BUCKET, KEY).map(({ version_id }) => version_id);
}

test.each([
  {
    given: 'ids that count, whatever the times say',
    versions: [
      ['00000002', at(1)],
      ['00000001', at(2)],
    ],
    order: ['00000001', '00000002'],
  },
  {
    given: 'opaque ids, by the times of their store',
    versions: [
      ['zQ3', at(1)],
      ['a7K', at(3)],
      ['mP9', at(2)],
    ],
    order: ['zQ3', 'mP9', 'a7K'],
  },
] as const)('versions are in the order of their writing: $given', ({ versions, order }) => {
  expect(ordered(versions)).toEqual(order);
});
