import { canonicalJson } from '@spine-green/evidence-schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { failureText } from '../../../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../../../actions/lib/bundle/verify.ts';
import type { Example } from '../../../support/forger/examples.ts';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../../../support/forger/found.ts';
import {
  type Entry,
  type Held,
  type HeldBundle,
  isNewest,
  isSegment,
  type Json,
  textOf,
  withText,
} from '../../../support/forger/objects.ts';
import { sealed } from '../../../support/forger/reseal.ts';

beforeAll(() => {
  for (const name of ['held', 'passing'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

const listed = (manifest: Json): Entry[] => manifest.entries as Entry[];
const lastTime = (manifest: Json): string =>
  listed(manifest)
    .filter(({ key }) => !key.includes('oracle-store'))
    .map((one) => one.written_at_utc)
    .sort()
    .at(-1) ?? '';

/** One entry of the manifest says that the store wrote it at the very end. */
const storedLast =
  (of: (entry: Entry) => boolean) =>
  (forger: Forger): void =>
    forger.manifest((manifest) => {
      const entry = listed(manifest).find(of);
      if (entry === undefined) throw new Error('nothing like it');
      entry.written_at_utc = lastTime(manifest);
    });

/** The first version of an object goes, and a deletion of nothing takes its place. */
function deletedBeforeItWas(forger: Forger): void {
  const part = /output_id=arrival_events_5B\/_stream_sort_receipt\.json$/;
  const { bucket, key } = forger.held(part).entry;
  forger.dropVersion(part, '00000001');
  forger.manifest((manifest) => {
    const markers = manifest.delete_markers as { bucket: string; key: string; version_id: string }[];
    markers.unshift({ bucket, key, version_id: '00000001' });
  });
}

const older =
  (name: RegExp) =>
  ({ path, key }: Entry): boolean =>
    path.startsWith('versions/') && name.test(key);

describe('a chain of versions is in one order', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each<readonly [what: string, found: RegExp, forge: (forger: Forger) => void]>([
    [
      'an event in the middle was stored after the last one',
      /00000011\.json .*was stored before .*00000010\.json/,
      storedLast(({ key }) => key.endsWith('/events/00000010.json')),
    ],
    [
      'an older copy of the ledger was stored after the newest',
      /state\.json .*was stored before/,
      storedLast(older(/\/ledger\/state\.json$/)),
    ],
    [
      'the first report was stored after the second',
      /run_report\.json .*was stored before/,
      storedLast(older(/\/obs\/run_report\.json$/)),
    ],
    [
      'the first anomaly summary was stored after the second',
      /anomaly_summary\.json .*was stored before/,
      storedLast(older(/\/obs\/anomaly_summary\.json$/)),
    ],
    ['an object was deleted before it was', /was deleted before it was there/, deletedBeforeItWas],
  ])('%s', (_what, found, forge) => {
    expect(verdictOn(heldExample('passing'), forge).said.join('\n')).toMatch(found);
  });
});

/** Every reference to the first version of a key names another one. */
function renamed(value: unknown, key: string, to: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Json;
  const own = one.key === key && one.version_id === '00000001';
  if (own) one.version_id = to;
  return (
    Object.values(one)
      .map((member) => renamed(member, key, to))
      .includes(true) || own
  );
}

/** An object was written over and its first version purged; what is left has this version id, wherever it is named. */
function writtenOver({ manifest, objects }: HeldBundle, part: string, to: string) {
  const found = [...objects.values()].find((one) => isNewest(one) && one.entry.key.includes(part));
  if (found === undefined) throw new Error(`${part} is not there`);
  const { key } = found.entry;
  const changed = [...objects].map(([path, held]): [string, Held] => {
    const entry = held.entry.key === key ? { ...held.entry, version_id: to } : held.entry;
    const own = { entry, bytes: held.bytes };
    if (isSegment(held) || !textOf(held).includes(key) || !held.entry.key.endsWith('.json')) return [path, own];
    const document = JSON.parse(textOf(held)) as Json;
    return [path, renamed(document, key, to) ? withText(own, canonicalJson(document)) : own];
  });
  const files = sealed(
    { manifest, objects },
    { manifest, objects: new Map(changed) },
    { changes: [], staleSeal: false },
  );
  return verifyBundle(files).failures.map(failureText);
}

const ROWS: readonly (readonly [Example, string])[] = [
  ['held', '/ledger/events/00000005.json'],
  ['held', 'm0_authority_lock_snapshot'],
  ['held', 'approval_execution_go'],
  ['passing', '/ig/receipts/'],
  ['passing', 'topic=fp.bus.traffic.fraud.v1/partition=0'],
  ['passing', 'm9_i_verdict'],
];

describe('an object whose first version is gone is named', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(ROWS)('%s %s, as a version that counts', (example, part) => {
    expect(writtenOver(heldExample(example), part, '00000002').join()).toContain('lacks its version 00000001');
  });

  test.each(ROWS)('%s %s, as an opaque version in a store that counts', (example, part) => {
    expect(writtenOver(heldExample(example), part, 'x3LqOpaque7').join()).toContain(
      'has a version that no store gives',
    );
  });
});
