import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BundleFiles, folderFiles } from '../../actions/lib/bundle/bundle-files.ts';
import type { BundleFailure } from '../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../actions/lib/bundle/verify.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  completeAuthorityPhase,
  exportWorkplace,
} from '../support/authority-phase.ts';

let phase: AuthorityPhase;
let folder: string;
let manifest: BundleManifestV1;

beforeAll(async () => {
  phase = await activeAuthorityPhase();
  await completeAuthorityPhase(phase);
  folder = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'bundle');
  manifest = await exportWorkplace(phase, folder);
}, 60_000);

afterAll(() => {
  phase.remove();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** The bundle with one file replaced, without touching the disk. */
function withFile(path: string, bytes: Uint8Array): BundleFiles {
  const files = folderFiles(folder);
  return {
    list: () => {
      const { files: listed, refused } = files.list();
      return { refused, files: listed.map((one) => (one.path === path ? { path, size: bytes.length } : one)) };
    },
    read: (name, bytesMax) => (name === path ? { bytes } : files.read(name, bytesMax)),
  };
}

const objects = (failures: readonly BundleFailure[]): readonly string[] => [
  ...new Set(failures.map(({ object }) => object)),
];

/** What a forger who knows the format would do: change a document and make every digest of the manifest fit again. */
function forged(key: string, change: (document: Record<string, unknown>) => void): BundleFiles {
  const entry = manifest.entries.find((one) => one.key === key && one.path.startsWith('objects/'));
  if (entry === undefined) throw new Error(`${key} is not in the bundle`);
  const document = JSON.parse(readFileSync(join(folder, entry.path), 'utf8')) as Record<string, unknown>;
  change(document);
  const copy = mkdtempSync(join(tmpdir(), 'forged-'));
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, entry.path), { force: true });
  const text = canonicalJson(document);
  writeFileSync(join(copy, entry.path), text);
  const entries = manifest.entries.map((one) =>
    one === entry ? { ...one, sha256: digestOf(document), size: Buffer.byteLength(text) } : one,
  );
  const { root_sha256: _root, ...unsealed } = { ...manifest, entries };
  rmSync(join(copy, 'bundle.json'));
  writeFileSync(join(copy, 'bundle.json'), canonicalJson({ ...unsealed, root_sha256: digestOf(unsealed) }));
  return folderFiles(copy);
}

const keyOf = (part: string): string => manifest.entries.find(({ key }) => key.includes(part))?.key ?? '';

describe('a bundle that was not touched', () => {
  it('verifies and gives the same word again', () => {
    const verdict = verifyBundle(folderFiles(folder));
    expect(verdict.failures).toEqual([]);
    expect(verdict.verified).toBe(manifest.entries.length);
    expect(verdict.recomputedWord).toBe('HOLD_M1');
  });
});

describe('the event that ends a bundle', () => {
  it('is another one when the run is exported again, and the last one counts', async () => {
    const again = join(mkdtempSync(join(tmpdir(), 'again-')), 'bundle');
    const { ledger_head_sha256, root_sha256 } = await exportWorkplace(phase, again);
    expect(ledger_head_sha256).not.toBe(manifest.ledger_head_sha256);
    expect(root_sha256).not.toBe(manifest.root_sha256);
    expect(verifyBundle(folderFiles(again)).failures).toEqual([]);
    rmSync(join(again, '..'), { recursive: true, force: true });
  });

  it('says the root of everything beside the ledger, as a stranger computes it', () => {
    const isLedger = ({ key }: { readonly key: string }): boolean => key.startsWith('evidence/embedded/ledger/');
    const events = manifest.entries.filter(({ key }) => key.includes('/ledger/events/'));
    const last = JSON.parse(readFileSync(join(folder, events.at(-1)?.path ?? ''), 'utf8')) as Record<string, unknown>;
    const beside = manifest.entries.filter((entry) => !isLedger(entry));
    expect(last).toMatchObject({
      event: 'EVIDENCE_SEALED',
      event_sha256: manifest.ledger_head_sha256,
      payload: {
        objects: beside.length,
        evidence_root_sha256: digestOf({ entries: beside, delete_markers: manifest.delete_markers }),
      },
    });
  });
});

describe('any one byte that changes', () => {
  it('is found, and the object that it belongs to is named', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, where, mask) => {
        const entry = manifest.entries[which % manifest.entries.length];
        if (entry === undefined) return;
        const bytes = Uint8Array.from(readFileSync(join(folder, entry.path)));
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        expect(objects(verifyBundle(withFile(entry.path, bytes)).failures)).toContain(entry.key);
      }),
      { numRuns: 60 },
    );
  });

  it('is found in the manifest too', () => {
    const original = readFileSync(join(folder, 'bundle.json'));
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (where, mask) => {
        const bytes = Uint8Array.from(original);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        expect(verifyBundle(withFile('bundle.json', bytes)).failures.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a forger who makes the digests fit', () => {
  it.each<{ what: string; part: string; change: (document: Record<string, unknown>) => void }>([
    {
      what: 'an event of the ledger',
      part: 'ledger/events/00000010',
      change: (event) => {
        event.at_utc = '2026-11-22T10:00:00.000001Z';
      },
    },
    {
      what: 'the verdict of a lane',
      part: 'm0_b_scope_lock_snapshot',
      change: (snapshot) => {
        snapshot.overall_pass = false;
      },
    },
    {
      what: 'the phase envelope',
      part: 'phase_evidence',
      change: (envelope) => {
        envelope.elapsed_seconds = 0;
      },
    },
    {
      what: 'the projection',
      part: 'ledger/state.json',
      change: (state) => {
        state.final_word = 'REHEARSED';
      },
    },
    {
      what: 'the bundle index',
      part: 'bundle_index',
      change: (index) => {
        index.root_sha256 = '0'.repeat(64);
      },
    },
  ])('is found in $what', ({ part, change }) => {
    expect(verifyBundle(forged(keyOf(part), change)).failures.length).toBeGreaterThan(0);
  });

  it('cannot claim another final word', () => {
    const { root_sha256: _root, ...unsealed } = { ...manifest, final_word: 'REHEARSED' as const };
    const text = canonicalJson({ ...unsealed, root_sha256: digestOf(unsealed) });
    const { failures } = verifyBundle(withFile('bundle.json', Buffer.from(text)));
    expect(failures).toContainEqual({ object: 'bundle.json', what: 'says REHEARSED, the ledger says HOLD_M1' });
  });
});

describe('files', () => {
  it('that are missing are named', () => {
    const entry = manifest.entries[0];
    const files = folderFiles(folder);
    const without: BundleFiles = {
      list: () => {
        const { files: listed, refused } = files.list();
        return { refused, files: listed.filter(({ path }) => path !== entry?.path) };
      },
      read: files.read,
    };
    const version = entry?.version_id;
    expect(verifyBundle(without).failures).toContainEqual({ object: entry?.key, version, what: 'is missing' });
  });

  it('that nobody listed are named', () => {
    const files = folderFiles(folder);
    const listing = files.list();
    const smuggled = { path: 'objects/smuggled.json', size: 2 };
    const more: BundleFiles = { ...files, list: () => ({ ...listing, files: [...listing.files, smuggled] }) };
    expect(verifyBundle(more).failures).toEqual([{ object: 'objects/smuggled.json', what: 'is not in the manifest' }]);
  });
});
