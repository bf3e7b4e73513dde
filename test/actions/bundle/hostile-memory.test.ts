import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { canonicalJson, digestOf, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { payloadOf } from '../../support/forger/edits.ts';
import { exampleFiles } from '../../support/forger/examples.ts';
import { forgerOf } from '../../support/forger/forger.ts';
import { holdBundle, within } from '../../support/forger/objects.ts';
import { endedProcess } from '../../support/servers/ended-process.ts';

/** Of `npm run verify` over whatever a stranger made (04, section 6.4). */
const PEAK_MIB_MAX = 200;
const VERIFY_MS_MAX = 600_000;

const ROOT = join(import.meta.dirname, '../../..');
const [, ...COMMAND] = packageJson.scripts.verify.split(' ');
const BUCKET = handle('S3_EVIDENCE_BUCKET');
const OF_MIB = 1024 * 1024;

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const EVENTS = 8_000;

/** The passing example with so many answers of the operator more, each with a token of its own. */
function manyAnswers(): string {
  const forger = forgerOf(holdBundle(exampleFiles('passing')));
  forger.ledger((events) => {
    const at = events.findIndex((event) => event.event === 'DECISION_PINNED' && payloadOf(event).approval !== null);
    const more = Array.from({ length: EVENTS }, (_, index) => {
      const copy = structuredClone(events[at] ?? {});
      const nonce = index.toString(16).padStart(32, '0');
      Object.assign(within(payloadOf(copy), 'approval'), { nonce });
      return { ...copy, nonce };
    });
    events.splice(at + 1, 0, ...more);
    return events.map((event, index) => ({ ...event, seq: index + 1 }));
  });
  const folder = mkdtempSync(join(scratch, 'answers-'));
  const files = forger.files();
  for (const { path, size } of files.list().files) {
    const read = files.read(path, size);
    if ('fault' in read) throw new Error(`${path} ${read.fault}`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), read.bytes);
  }
  return folder;
}

/** A folder with a sealed manifest over these documents, by their names. */
function sealed(documents: readonly (readonly [name: string, text: string])[]): string {
  const folder = mkdtempSync(join(scratch, 'bundle-'));
  const place = 'evidence/embedded/run_control/m0_20261122T101500Z';
  mkdirSync(join(folder, 'objects', BUCKET, place), { recursive: true });
  const entries = documents.map(([name, text]) => {
    const key = `${place}/${name}`;
    const path = `objects/${BUCKET}/${key}`;
    writeFileSync(join(folder, path), text);
    const written = { version_id: '00000001', written_at_utc: '2026-11-22T10:00:00.000000Z' };
    return { bucket: BUCKET, key, ...written, sha256: sha256Hex(text), size: Buffer.byteLength(text), path };
  });
  const manifest = {
    schema: 'fp.bundle_manifest.v1',
    platform_run_id: 'N/A',
    substrate: 'embedded',
    final_word: 'HOLD_M0',
    ledger_head_sha256: '0'.repeat(64),
    entries: entries.sort((a, b) => (a.path < b.path ? -1 : 1)),
    delete_markers: [],
  };
  writeFileSync(join(folder, 'bundle.json'), canonicalJson({ ...manifest, root_sha256: digestOf(manifest) }));
  return folder;
}

const many = (text: string, times: number): string => `[${Array(times).fill(text).join(',')}]`;
const three = (text: string) => ['a', 'b', 'c'].map((name) => [`${name}.json`, text] as const);

describe('the memory of verify', { timeout: VERIFY_MS_MAX }, () => {
  test.each<{ given: string; documents: () => readonly (readonly [string, string])[] }>([
    { given: 'as many values as are read', documents: () => [['a.json', many('[]', 480_000)]] },
    {
      given: 'a list of which no value fits its schema',
      documents: () => [['a.json', `{"entries":${many('0', 480_000)},"schema":"fp.bundle_index.v1"}`]],
    },
    {
      given: 'a list of references that are none',
      documents: () => [['a.json', `{"schema":"fp.teardown_proof.v1","source_snapshots":${many('0', 480_000)}}`]],
    },
    { given: 'as much text as is read', documents: () => three(`["${'x'.repeat(8 * OF_MIB - 100)}"]`) },
    { given: 'as much text of other letters', documents: () => three(`["${'\u20ac'.repeat(2_700_000)}"]`) },
    {
      given: '40,000 entries',
      documents: () => Array.from({ length: 40_000 }, (_, at) => [`d${at}.json`, `{"a":${at}}`] as const),
    },
  ])('stays within 200 MiB on $given', ({ documents }) => staysSmall(sealed(documents())));

  test('stays within 200 MiB on as many answers as fit', () => staysSmall(manyAnswers()));

  async function staysSmall(folder: string): Promise<void> {
    const [first = '', ...rest] = COMMAND.map((part) => (part.endsWith('.mjs') ? join(ROOT, part) : part));
    const { code, output, peakMiB } = await endedProcess([first, ...rest, folder]);
    expect({ code, said: /^result .*$/m.exec(output)?.[0] }).toEqual({
      code: 1,
      said: expect.stringContaining('BROKEN'),
    });
    expect(peakMiB).toBeLessThan(PEAK_MIB_MAX);
  }
});
