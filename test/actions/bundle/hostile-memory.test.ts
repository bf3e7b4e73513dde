import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { canonicalJson, digestOf, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { type Draft, type LedgerEvent, PLAN_PHASES, seal } from '../../../actions/lib/ledger/events.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { payloadOf } from '../../support/forger/edits.ts';
import { exampleFiles } from '../../support/forger/examples.ts';
import { forgerOf } from '../../support/forger/forger.ts';
import { holdBundle, type Json, textOf, within } from '../../support/forger/objects.ts';
import { endedProcess } from '../../support/servers/ended-process.ts';
import { CI, CONTROLLER, drafts, HEX } from '../ledger/drafts.ts';

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
  return written(forger.files());
}

function written(files: BundleFiles): string {
  const folder = mkdtempSync(join(scratch, 'forged-'));
  for (const { path, size } of files.list().files) {
    const read = files.read(path, size);
    if ('fault' in read) throw new Error(`${path} ${read.fault}`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), read.bytes);
  }
  return folder;
}

/** The passing example with so many segments more of one partition. */
function moreSegments(packed: Buffer, segments: number): string {
  const forger = forgerOf(holdBundle(exampleFiles('passing')));
  const [first = ''] = forger.keys(/topic=fp\.bus\.traffic\.fraud\.v1\/partition=0/);
  const { entry } = forger.held(first);
  for (let number = 1; number <= segments; number += 1) {
    const from = 100_000 * number;
    const key = first.replace(/segment=.*/, `segment=${from}-${from + 9}.jsonl.zst`);
    forger.put(forger.reheld({ ...entry, key, path: entry.path.replace(first, key) }, packed));
  }
  return written(forger.files());
}

const LINES_OF_SEGMENT = 10_000;
/** Gapped as no log is: the first position of a page of them each, and one as far away as a number can say. */
const FAR_APART = [...Array.from({ length: 20_000 }, (_, at) => 4_096 * at), Number.MAX_SAFE_INTEGER];

/** The passing example with so many receipts more, each true by itself, of events that lie far apart in the log. */
function farApart(): string {
  const forger = forgerOf(holdBundle(exampleFiles('passing')));
  const [first = ''] = forger.keys(/ig\/receipts\//);
  const { entry } = forger.held(first);
  const [model] = textOf(forger.held(first))
    .split('\n', 1)
    .map((line) => JSON.parse(line) as Json);
  const lines = FAR_APART.map((offset) => {
    const [eventId, run, eventClass] = [
      sha256Hex(String(offset)),
      String(model?.platform_run_id),
      String(model?.event_class),
    ];
    return canonicalJson({
      ...model,
      event_id: eventId,
      dedupe_key: sha256Hex(`${run}:${eventClass}:${eventId}`),
      receipt_id: sha256Hex32(`receipt|${run}|${eventClass}|${eventId}|ADMIT|1`),
      eb_ref: { ...(model?.eb_ref as Json), offset: String(offset) },
    });
  });
  for (let from = 0; from < lines.length; from += LINES_OF_SEGMENT) {
    const key = first.replace(/-(\d{8})\.jsonl/, `-${99_000_000 + from}.jsonl`);
    const packed = zstdCompressSync(`${lines.slice(from, from + LINES_OF_SEGMENT).join('\n')}\n`);
    forger.put(forger.reheld({ ...entry, key, path: entry.path.replace(first, key) }, packed));
  }
  return written(forger.files());
}

const linesOf = (mebibytes: number): Buffer => Buffer.alloc(mebibytes * OF_MIB, '0\n');

/** A ledger of plans, with a readable copy of each event that says no more than which one it is of. */
function manyCopies(decisions: number, copies: number): string {
  const planned = PLAN_PHASES.map((phase): Draft => {
    const required_decisions = Array<string>(decisions).fill('d');
    const payload = { definition_sha256: HEX, lanes: [], required_decisions };
    return { phase, actor: CONTROLLER, event: 'PLAN_EXPANDED', payload };
  });
  const held: Draft = { phase: 'M1', actor: CONTROLLER, event: 'NEXT_PHASE_HELD', payload: { hold_reason: 'r' } };
  const events: LedgerEvent[] = [];
  for (const draft of [drafts.initialise(), ...planned, ...Array<Draft>(copies).fill(held)])
    events.push(seal(draft, events.at(-1), { atUtc: '2026-11-22T10:00:00.000000Z', ci: CI }));
  const ledger = 'evidence/embedded/ledger';
  return sealed([
    ...events.map((event) => {
      const key = `${ledger}/events/${String(event.seq).padStart(8, '0')}.json`;
      return { key, text: canonicalJson(event), version: '00000001', newest: true };
    }),
    ...events.map(({ seq }) => {
      const version = String(seq).padStart(8, '0');
      return { key: `${ledger}/state.json`, text: `{"ledger_seq":${seq}}`, version, newest: seq === events.length };
    }),
  ]);
}

interface Placed {
  readonly key: string;
  readonly text: string;
  readonly version: string;
  readonly newest: boolean;
}

const inRunControl = (documents: readonly (readonly [name: string, text: string])[]): readonly Placed[] =>
  documents.map(([name, text]) => {
    const key = `evidence/embedded/run_control/m0_20261122T101500Z/${name}`;
    return { key, text, version: '00000001', newest: true };
  });

/** A folder with a sealed manifest over these objects. */
function sealed(objects: readonly Placed[]): string {
  const folder = mkdtempSync(join(scratch, 'bundle-'));
  const entries = objects.map(({ key, text, version, newest }) => {
    const path = newest ? `objects/${BUCKET}/${key}` : `versions/${BUCKET}/${key}/${version}`;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const times = { version_id: version, written_at_utc: '2026-11-22T10:00:00.000000Z' };
    return { bucket: BUCKET, key, ...times, sha256: sha256Hex(text), size: Buffer.byteLength(text), path };
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
  ])('stays within 200 MiB on $given', ({ documents }) => staysSmall(sealed(inRunControl(documents()))));

  test('stays within 200 MiB on as many answers as fit', () => staysSmall(manyAnswers()));

  test.each([
    { given: 'copies of a ledger whose plans ask for many decisions', decisions: 7_000, copies: 1_000 },
    { given: 'copies of a ledger with a plan that asks for more', decisions: 30_000, copies: 1_000 },
  ])('stays within 200 MiB on $given', ({ decisions, copies }) => staysSmall(manyCopies(decisions, copies)));

  test.each([
    { given: 'three segments of almost nothing', most: PEAK_MIB_MAX, mebibytes: 47, segments: 3 },
    // What was unpacked of the one before is out of reach, and given back a moment later.
    { given: 'twenty segments that hold more than any may', most: PEAK_MIB_MAX + 48, mebibytes: 49, segments: 20 },
  ])('stays within $most MiB on $given', ({ most, mebibytes, segments }) =>
    staysSmall(moreSegments(zstdCompressSync(linesOf(mebibytes)), segments), most),
  );

  test('stays within 200 MiB on events that lie far apart, and comes to an end', () => staysSmall(farApart()));

  async function staysSmall(folder: string, most = PEAK_MIB_MAX): Promise<void> {
    const [first = '', ...rest] = COMMAND.map((part) => (part.endsWith('.mjs') ? join(ROOT, part) : part));
    const { code, output, peakMiB } = await endedProcess([first, ...rest, folder]);
    expect({ code, said: /^result .*$/m.exec(output)?.[0] }).toEqual({
      code: 1,
      said: expect.stringContaining('BROKEN'),
    });
    expect(peakMiB).toBeLessThan(most);
  }
});
