import { canonicalJson } from '@spine-green/evidence-schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import { type Forger, receiptsOf } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, heldExample, verdictOn } from '../../../support/forger/found.ts';
import { type Json, within } from '../../../support/forger/objects.ts';
import { begunAgain, reopened } from '../../../support/forger/stale.ts';

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

/** What is said beside that nobody permitted the events, which whoever forges the answers as well is not told. */
const saidOf = (...forgeries: readonly ((forger: Forger) => void)[]): readonly string[] =>
  verdictOn(heldExample('passing'), (forger) => {
    for (const forge of forgeries) forge(forger);
  }).said.filter((line) => !line.includes('/ledger/events/'));

const ofRun = (name: string): RegExp => new RegExp(`/runs/[^/]+/${name.replaceAll('.', '\\.')}$`);
const add = (document: Json, name: string): void => {
  document[name] = Number(document[name]) + 1;
};
const partOf = (document: Json, name: string): Json => (document[name] as readonly Json[])[0] ?? {};

interface Made {
  readonly lane: string;
  readonly what: string;
  readonly forge: (forger: Forger) => void;
  readonly found: RegExp;
}

const made = (lane: string, name: string, change: (document: Json) => void, found: string): Made => ({
  lane,
  what: `${found} of ${name} is another`,
  forge: edit(ofRun(name), change),
  found: new RegExp(`${name.replaceAll('.', '\\.')} @ \\d+: says ${found}`),
});

const endOfArchive = (forger: Forger): void => {
  const part = /archive\/.*topic=fp\.bus\.traffic\.fraud\.v1\/partition=0\/segment=/;
  forger.editLines(forger.keys(part).at(-1) ?? part, (lines) => lines.slice(0, -1));
};

/** Each lies to whoever reads it, and the lane that passed on it is made stale. */
const FORGERIES: readonly Made[] = [
  made('M6.G', 'ingest/receipt_summary.json', (summary) => add(summary, 'distinct_admitted'), 'distinct_admitted'),
  made('M6.G', 'ingest/quarantine_summary.json', (summary) => add(summary, 'payloads_scanned'), 'payloads_scanned'),
  made(
    'M7.D',
    'rtdl_core/archive_write_summary.json',
    (summary) => add(partOf(summary, 'by_topic'), 'size_bytes'),
    'size',
  ),
  {
    lane: 'M7.D',
    what: 'the last record of an archived partition is dropped',
    forge: endOfArchive,
    found: /archive topic=fp\.bus\.traffic\.fraud\.v1\/partition=0: lacks offsets \d+/,
  },
  made('M8.E', 'obs/reconciliation.json', (one) => add(within(one, 'deltas'), 'sent_minus_received'), 'deltas'),
  made('M8.E', 'obs/run_report.json', (report) => add(within(report, 'archive'), 'size_bytes'), 'archive.size_bytes'),
  made('M8.E', 'case_labels/label_summary.json', (summary) => add(summary, 'orphans'), 'orphans'),
  made('M5.E', 'oracle/checker_pass.json', (pass) => Object.assign(pass, { strict: false }), 'strict false'),
  made('M6.C', 'ingest/ig_ready.json', (ready) => add(within(ready, 'smoke'), 'partition'), 'a smoke event at'),
  made('M6.F', 'wsp/wsp_summary.json', (summary) => add(partOf(summary, 'per_output'), 'rows_read'), 'rows_read'),
  made('M7.F', 'decision_lane/decision_summary.json', (one) => add(one, 'distinct_sources'), 'distinct_sources'),
];

const phaseOf = (lane: string): string => lane.slice(0, lane.indexOf('.'));

const expectSaid = (said: readonly string[], found: RegExp): void =>
  expect(said.some((line) => found.test(line)) ? [] : [`nothing says ${found}`, ...said.slice(0, 20)]).toEqual([]);

describe('what nobody else would see is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(FORGERIES)('although $lane is stale: $what', ({ lane, forge, found }) => {
    expectSaid(saidOf(reopened(phaseOf(lane), [lane]), forge), found);
  });

  test.each(FORGERIES.filter(({ lane }) => ['M6.G', 'M7.D', 'M8.E'].includes(lane)))(
    'although $lane was started again: $what',
    ({ lane, forge, found }) => {
      expectSaid(saidOf(begunAgain(phaseOf(lane), lane), forge), found);
    },
  );
});

const LATER = '2099-01-01T00:00:00.000000Z';

/** A summary as it is written again by whoever runs the lane again; of the one that it replaces there is a version or none. */
const writtenAgain = (name: string, kept: boolean) => (forger: Forger) => {
  const { entry, bytes } = forger.held(ofRun(name));
  const { bucket, key, version_id } = entry;
  if (kept) forger.put({ entry: { ...entry, path: `versions/${bucket}/${key}/${version_id}` }, bytes });
  const summary = JSON.parse(bytes.toString()) as Json;
  add(summary, 'distinct_admitted');
  const again = { ...entry, version_id: kept ? '00000009' : version_id, written_at_utc: LATER };
  forger.put(forger.reheld(again, Buffer.from(canonicalJson(summary))));
};

/** Receipts are there a second time, as of a day on which nobody reads them any more. */
const laterReceipts = (forger: Forger): void => {
  const { entry, bytes } = forger.held(receiptsOf(forger));
  const key = entry.key.replace(/[^/]+$/, 'later-$&');
  forger.put({ entry: { ...entry, key, path: `objects/${entry.bucket}/${key}`, written_at_utc: LATER }, bytes });
};

describe('a lane that was started again', { timeout: EXAMPLE_MS_MAX }, () => {
  const summary = 'ingest/receipt_summary.json';

  test('may write a summary that later data give', () => {
    const said = saidOf(begunAgain('M6', 'M6.G'), writtenAgain(summary, true));
    expect(said.filter((line) => /distinct_admitted|of the time in which/.test(line))).toEqual([]);
  });

  test('leaves the one on which it passed', () => {
    const said = saidOf(begunAgain('M6', 'M6.G'), writtenAgain(summary, false));
    const found = /ingest\/receipt_summary\.json @ \d+: has no version of the time in which M6\.G held/;
    expectSaid(said, found);
  });

  test('may add receipts that no summary counts yet', () => {
    const more = saidOf(begunAgain('M6', 'M6.G'), laterReceipts);
    expect(more.filter((line) => line.includes('receipt_summary.json'))).toEqual([]);
    const known = saidOf(reopened('M6', ['M6.G']), laterReceipts);
    expectSaid(known, /receipt_summary\.json @ \d+: says total_receipts/);
  });

  test('is told from one that is stale, whose summary is what there is', () => {
    const said = saidOf(reopened('M6', ['M6.G']), writtenAgain(summary, true));
    expect(said.filter((line) => line.includes('says distinct_admitted'))).toHaveLength(1);
  });
});
