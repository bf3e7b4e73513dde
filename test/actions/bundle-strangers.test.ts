import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canonicalJson, digestOf, readJson, sha256Hex } from '@spine-green/evidence-schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderFiles } from '../../actions/lib/bundle/bundle-files.ts';
import { failureText } from '../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../actions/lib/bundle/verify.ts';

const BUCKET = 'fraud-platform-dev-min-evidence';
const encoder = new TextEncoder();

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strange-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Member {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** A folder with a sealed manifest over whatever a stranger puts there. */
function sealed(members: readonly Member[], change: (entries: object[]) => object[] = (entries) => entries): void {
  const entries = members.map(({ key, bytes }) => {
    const path = `objects/${BUCKET}/${key}`;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    const written = { version_id: '00000001', written_at_utc: '2026-11-22T10:00:00.000000Z' };
    return { bucket: BUCKET, key, ...written, sha256: sha256Hex(bytes), size: bytes.length, path };
  });
  const manifest = {
    schema: 'fp.bundle_manifest.v1',
    platform_run_id: 'N/A',
    substrate: 'embedded',
    final_word: 'HOLD_M0',
    ledger_head_sha256: '0'.repeat(64),
    entries: change(entries),
    delete_markers: [],
  };
  writeFileSync(join(folder, 'bundle.json'), canonicalJson({ ...manifest, root_sha256: digestOf(manifest) }));
}

const said = (): readonly string[] => verifyBundle(folderFiles(folder)).failures.map(failureText);
const json = (value: unknown): Uint8Array => encoder.encode(canonicalJson(value));
const key = (name: string): string => `evidence/embedded/run_control/m0_20261122T101500Z/${name}`;

describe('a folder from a stranger', () => {
  test('may be empty', () => {
    expect(said()).toEqual(['bundle.json: is missing']);
  });

  test.each([
    { given: 'no JSON', bytes: encoder.encode('{'), what: 'is not JSON (line 1, column 2)' },
    { given: 'no UTF-8', bytes: Uint8Array.of(0x22, 0xff, 0x22), what: 'is not UTF-8' },
    { given: '200,000 levels', bytes: encoder.encode('['.repeat(200_000)), what: 'is more than 64 levels deep' },
    {
      given: '200,000 closed levels',
      bytes: encoder.encode('['.repeat(200_000) + ']'.repeat(200_000)),
      what: 'is more than 64 levels deep',
    },
    {
      given: '17 MiB of text',
      bytes: encoder.encode(`"${'x'.repeat(17 * 1024 * 1024)}"`),
      what: 'has 17825794 bytes, a document has at most 16777216',
    },
  ])('names a document with $given', ({ bytes, what }) => {
    sealed([{ key: key('a.json'), bytes }]);
    expect(said()).toContain(`${key('a.json')} @ 00000001: ${what}`);
  });

  test.each([
    { given: 'no JSON', text: 'x', what: 'is not JSON' },
    { given: 'deep lists', text: '['.repeat(200_000), what: 'is more than 8 levels deep' },
    { given: 'another schema', text: '{"schema":"fp.run_started.v1"}', what: 'is no manifest: ' },
  ])('names a manifest with $given', ({ text, what }) => {
    writeFileSync(join(folder, 'bundle.json'), text);
    expect(said().join('\n')).toContain(`bundle.json: ${what}`);
  });

  test('is not followed out of itself', () => {
    sealed([{ key: key('a.json'), bytes: json({}) }]);
    const path = join(folder, 'objects', BUCKET, key('a.json'));
    const outside = join(folder, '..', `outside-${process.pid}.json`);
    writeFileSync(outside, json({}));
    rmSync(path);
    symlinkSync(outside, path);
    expect(said()).toContain(`objects/${BUCKET}/${key('a.json')}: is no regular file`);
    expect(said()).toContain(`${key('a.json')} @ 00000001: is missing`);
    rmSync(outside);
  });

  test('does not hang on a pipe', () => {
    sealed([{ key: key('a.json'), bytes: json({}) }]);
    execFileSync('mkfifo', [join(folder, 'objects', 'pipe')]);
    expect(said()).toContain('objects/pipe: is no regular file');
    rmSync(join(folder, 'bundle.json'));
    execFileSync('mkfifo', [join(folder, 'bundle.json')]);
    expect(said()).toEqual(['bundle.json: is no regular file']);
  });

  test.each<{ given: string; change: (entries: object[]) => object[]; what: string }>([
    {
      given: 'a member twice',
      change: (entries) => [...entries, ...entries],
      what: `bundle.json: lists objects/${BUCKET}/${key('a.json')} twice or out of order`,
    },
    {
      given: 'a member at another path',
      change: (entries) => entries.map((entry) => ({ ...entry, path: `objects/${BUCKET}/else.json` })),
      what: `bundle.json: lists ${key('a.json')} at objects/${BUCKET}/else.json`,
    },
    {
      given: 'an older version alone',
      change: (entries) => entries.map((entry) => ({ ...entry, path: `versions/${BUCKET}/${key('a.json')}/00000001` })),
      what: `bundle.json: has an older version of ${key('a.json')} and no newest one`,
    },
  ])('names a list with $given', ({ change, what }) => {
    sealed([{ key: key('a.json'), bytes: json({}) }], change);
    expect(said()).toContain(what);
  });

  test('cannot write to the terminal of its reader', () => {
    expect(failureText({ object: 'a\u001b[2Jb\u202e', what: 'is\nfine' })).toBe('a\\u001b[2Jb\\u202e: is\\u000afine');
  });
});

describe('bounded JSON', () => {
  test.each([
    { text: '{"a":"[[[["}', depth: 1, fits: true },
    { text: '{"a":"\\"[[[["}', depth: 1, fits: true },
    { text: '{"a":[1]}', depth: 1, fits: false },
    { text: '{"a":[1]}', depth: 2, fits: true },
  ])('$text within $depth levels: $fits', ({ text, depth, fits }) => {
    const read = readJson(encoder.encode(text), { bytesMax: 100, depthMax: depth });
    expect('value' in read).toBe(fits);
  });
});
