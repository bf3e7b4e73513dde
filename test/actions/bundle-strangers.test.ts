import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { canonicalJson, digestOf, readJson, sha256Hex } from '@spine-green/evidence-schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BundleFiles, folderFiles } from '../../actions/lib/bundle/bundle-files.ts';
import { failureText } from '../../actions/lib/bundle/failure.ts';
import { PACKED, packedFiles } from '../../actions/lib/bundle/packed-files.ts';
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
function sealed(
  members: readonly Member[],
  change: (entries: object[]) => object[] = (entries) => entries,
  run = 'N/A',
): void {
  const entries = members.map(({ key, bytes }) => {
    const path = `objects/${BUCKET}/${key}`;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    const written = { version_id: '00000001', written_at_utc: '2026-11-22T10:00:00.000000Z' };
    return { bucket: BUCKET, key, ...written, sha256: sha256Hex(bytes), size: bytes.length, path };
  });
  const manifest = {
    schema: 'fp.bundle_manifest.v1',
    platform_run_id: run,
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
      what: 'has 17825794 bytes, at most 8388608 can be',
    },
    {
      given: '4 MiB of text that does not end',
      bytes: encoder.encode(`"${'x'.repeat(4 * 1024 * 1024)}`),
      what: 'is not JSON (line 1, column 4194306)',
    },
    {
      given: 'more values than memory has room for',
      bytes: encoder.encode(`[${'[],'.repeat(600_000)}0]`),
      what: 'holds more than 486787 values',
    },
  ])('names a document with $given', ({ bytes, what }) => {
    sealed([{ key: key('a.json'), bytes }]);
    expect(said()).toContain(`${key('a.json')} @ 00000001: ${what}`);
  });

  test('names a document for which those before it left no room', () => {
    const values = encoder.encode(`[${Array(480_000).fill('0').join(',')}]`);
    sealed([
      { key: key('a.json'), bytes: values },
      { key: key('b.json'), bytes: encoder.encode(`"${'x'.repeat(2 * 1024 * 1024)}"`) },
    ]);
    const bound = 'documents take at most 25165824 bytes together, and 48 for each value';
    expect(said()).toContain(`${key('b.json')} @ 00000001: does not fit beside the others: ${bound}`);
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

  test('holds no more in its documents together than in one of them', () => {
    const large = (name: string): Member => ({ key: key(name), bytes: json(Array(200_000).fill(name)) });
    sealed(['a.json', 'b.json', 'c.json'].map(large));
    const refused = said().filter((one) => one.includes('values'));
    expect(refused).toEqual([expect.stringContaining(`${key('c.json')} @ 00000001: holds more than`)]);
  });

  test('may have a name that is not UTF-8', () => {
    sealed([{ key: key('a.json'), bytes: json({}) }]);
    const name = Buffer.concat([Buffer.from(`${folder}/objects/a`), Buffer.of(0xff, 0xfe)]);
    writeFileSync(name, 'x');
    expect(said()).toContain('objects/a\ufffd\ufffd: has a name that is not UTF-8');
    rmSync(name);
    mkdirSync(name);
    expect(said()).toContain('objects/a\ufffd\ufffd: has a name that is not UTF-8');
  });

  test('may have a path that is longer than that of any object', () => {
    sealed([{ key: key('a.json'), bytes: json({}) }]);
    mkdirSync(join(folder, ...Array(8).fill('n'.repeat(250))), { recursive: true });
    expect(said()).toContainEqual(expect.stringMatching(/^(n{250}\/)+n+: has a path of more than 1200 bytes$/));
  });

  test('may lose a file between two readings', () => {
    const member = { key: `evidence/runs/platform_20261122T101500Z/ig/receipts/segment=a.jsonl`, bytes: json({}) };
    sealed([member], undefined, 'platform_20261122T101500Z');
    const files = folderFiles(folder);
    let readings = 0;
    const changing: BundleFiles = {
      ...files,
      read: (path, bytesMax) => {
        readings += path.includes('segment=') ? 1 : 0;
        return readings > 1 && path.includes('segment=') ? { fault: 'is missing' } : files.read(path, bytesMax);
      },
    };
    const { failures } = verifyBundle(changing);
    expect(failures.map(failureText)).toContainEqual(expect.stringContaining('E_BUNDLE_BROKEN: objects/'));
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

  test.each<{ given: string; change: (entries: object[]) => object[]; what: string }>([
    {
      given: 'two versions and no newest one',
      change: (entries) =>
        ['00000001', '00000002'].flatMap((version_id) =>
          entries.map((entry) => ({ ...entry, version_id, path: `versions/${BUCKET}/${key('a.json')}/${version_id}` })),
        ),
      what: `bundle.json: has an older version of ${key('a.json')} and no newest one`,
    },
    {
      given: 'an entry with two members that no entry has',
      change: (entries) => entries.map((entry) => ({ ...entry, one: 1, other: 2 })),
      what: 'bundle.json: is no manifest: /entries/0 (additionalProperties)',
    },
  ])('names what is wrong with a list of $given once', ({ change, what }) => {
    sealed([{ key: key('a.json'), bytes: json({}) }], change);
    expect(said().filter((line) => line === what)).toHaveLength(1);
    expect(said()).toEqual([...new Set(said())]);
  });

  test('cannot write to the terminal of its reader', () => {
    expect(failureText({ object: 'a\u001b[2Jb\u202e', what: 'is\nfine' })).toBe('a\\u001b[2Jb\\u202e: is\\u000afine');
  });
});

describe('a packed bundle from a stranger', () => {
  const header = (size: number): Uint8Array => encoder.encode(`[{"path":"bundle.json","size":${size}}]\n`);
  test.each([
    {
      given: 'many times its own size',
      bytes: zstdCompressSync(Buffer.concat([header(2 ** 26), Buffer.alloc(2 ** 26)])),
      what: 'cannot be unpacked to at most 25165824 bytes',
    },
    { given: 'no frame', bytes: encoder.encode('x'), what: 'cannot be unpacked to at most 25165824 bytes' },
    { given: 'no list', bytes: zstdCompressSync(encoder.encode('x')), what: 'has no list of files' },
    {
      given: 'a list of many values',
      bytes: zstdCompressSync(encoder.encode(`[${'[],'.repeat(200_000)}0]\n`)),
      what: 'holds more than 200000 values',
    },
    {
      given: 'less than it lists',
      bytes: zstdCompressSync(Buffer.concat([header(3), encoder.encode('{}')])),
      what: 'does not hold what its list says',
    },
    {
      given: 'something behind its frame',
      bytes: Buffer.concat([zstdCompressSync(Buffer.concat([header(2), encoder.encode('{}')])), encoder.encode('x')]),
      what: 'cannot be unpacked to at most 25165824 bytes',
    },
    { given: 'more than is read', bytes: Buffer.alloc(2 ** 23 + 1), what: 'has 8388609 bytes, at most 8388608 can be' },
  ])('is named when it holds $given', ({ bytes, what }) => {
    const files = packedFiles(bytes);
    expect(files.list().refused).toEqual([{ path: PACKED, what }]);
    expect(verifyBundle(files).failures.map(failureText)).toEqual([`bundle.json: ${what}`]);
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
