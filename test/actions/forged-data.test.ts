import { canonicalJson, digestOf, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { beforeAll, describe, test } from 'vitest';
import { type Forger, isOfStream, receiptsOf } from '../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../support/forger/found.ts';
import { firstOf, type Json, within } from '../support/forger/objects.ts';

const SEGMENT = /archive\/.*topic=fp\.bus\.traffic\.fraud\.v1\/partition=0\/segment=0-/;

const receipt = (change: (line: Json) => void) => (forger: Forger) =>
  forger.editLines(receiptsOf(forger), (lines) => {
    change(lines.find(isOfStream) ?? {});
    return lines;
  });
const record = (change: (line: Json) => void) => (forger: Forger) =>
  forger.editLines(SEGMENT, (lines) => {
    const [, second] = lines;
    if (second !== undefined) change(second);
    return lines;
  });
const place = (line: Json): Json => line.eb_ref as Json;
const document = (part: string, change: (document: Json) => void) => (forger: Forger) => forger.edit(part, change);

/** The last fact of a family. */
const factOf = (forger: Forger, family: string, component?: string): string =>
  forger.keys('obs/governance/events/').findLast((key) => {
    const { event_family, actor } = forger.read(key);
    return event_family === family && (component === undefined || (actor as Json).source_component === component);
  }) ?? '';

/** Drops the receipt of one event everywhere that a careful forger would: its line, and every count of it. */
function dropReceiptAndCounts(forger: Forger): void {
  forger.editLines(receiptsOf(forger), (lines) => lines.toSpliced(lines.findLastIndex(isOfStream), 1));
  forger.edit('ingest/receipt_summary.json', (summary) => {
    for (const name of ['total_receipts', 'db_rows_scanned', 'receipt_objects_scanned', 'distinct_admitted'])
      summary[name] = Number(summary[name]) - 1;
    within(summary, 'counts_by_decision').ADMIT = Number(within(summary, 'counts_by_decision').ADMIT) - 1;
  });
}

/** A receipt of an event that never was, under ids that follow from it. */
function inventReceipt(forger: Forger): void {
  forger.editLines(receiptsOf(forger), (lines) => {
    const last = structuredClone(lines.find(isOfStream) ?? {});
    const eventId = 'f'.repeat(64);
    last.event_id = eventId;
    last.dedupe_key = sha256Hex(`${forger.run}:${String(last.event_class)}:${eventId}`);
    last.receipt_id = sha256Hex32(`receipt|${forger.run}|${String(last.event_class)}|${eventId}|ADMIT|1`);
    place(last).offset = String(Number(place(last).offset) + 100_000);
    return [...lines, last];
  });
}

const RECEIPT_FORGERIES: readonly Forgery[] = [
  {
    what: 'a receipt is dropped',
    forge: (forger) => forger.editLines(receiptsOf(forger), (lines) => lines.toSpliced(lines.findIndex(isOfStream), 1)),
    found: /segment=.*: line \d+ has no receipt at its place/,
  },
  {
    what: 'a receipt is dropped, and every count of it',
    forge: dropReceiptAndCounts,
    found: /segment=.*: line \d+ has no receipt at its place/,
  },
  {
    what: 'a whole receipt object is dropped',
    forge: (forger) => forger.drop(receiptsOf(forger)),
    found: /archive\/.*: line \d+ has no receipt at its place/,
  },
  {
    what: 'a receipt stands twice',
    forge: (forger) => forger.editLines(receiptsOf(forger), (lines) => [...lines, lines.find(isOfStream) ?? {}]),
    found: /ig\/receipts\/.*: line \d+ admits at .*, which is taken/,
  },
  {
    what: 'a receipt is invented',
    forge: inventReceipt,
    found: /archive topic=.*: lacks offsets 10\d{4}/,
  },
  {
    what: 'a receipt has the event of another one',
    forge: receipt((line) => {
      line.event_id = 'e'.repeat(64);
    }),
    found: /ig\/receipts\/.*: line \d+ has the dedupe key of another event/,
  },
  {
    what: 'a receipt has another id',
    forge: receipt((line) => {
      line.receipt_id = 'a'.repeat(32);
    }),
    found: /ig\/receipts\/.*: line \d+ has the id of another receipt than number 1/,
  },
  {
    what: 'a receipt admits another payload',
    forge: receipt((line) => {
      within(line, 'payload_hash').hex = 'a'.repeat(64);
    }),
    found: /archive\/.*: line \d+ has another payload than its receipt admitted/,
  },
  {
    what: 'a receipt admits at another place',
    forge: receipt((line) => {
      place(line).offset = String(Number(place(line).offset) + 50_000);
    }),
    found: /archive topic=.*: lacks offsets/,
  },
  {
    what: 'a receipt is of another run',
    forge: receipt((line) => {
      within(line, 'pins').platform_run_id = 'platform_20260101T000000Z';
    }),
    found: /ig\/receipts\/.*: line \d+ is pinned to another run/,
  },
  {
    what: 'a receipt is of another configuration',
    forge: receipt((line) => {
      line.run_config_digest = 'a'.repeat(64);
    }),
    found: /ig\/receipts\/.*: line \d+ is of another configuration/,
  },
  {
    what: 'a receipt is of another substrate',
    forge: receipt((line) => {
      line.environment = 'dev_min';
    }),
    found: /ig\/receipts\/.*: line \d+ is of another substrate/,
  },
  {
    what: 'an admission becomes a quarantine',
    forge: receipt((line) => {
      line.decision = 'QUARANTINE';
      line.reason_codes = ['SCHEMA_FAIL'];
      line.evidence_refs = [{ kind: 'quarantine_record', ref: `quarantine/x/index/${'0'.repeat(32)}.json` }];
    }),
    found: /ig\/receipts\/.*: line \d+ quarantines by .*, which is not there/,
  },
  {
    what: 'a receipt holds a credential',
    forge: receipt((line) => {
      line.producer = 'postgres://app:hunter22@db.internal/app';
    }),
    found: /ig\/receipts\/.*: line \d+ holds a secret: dsn_with_password at \$\.producer/,
  },
];

const ARCHIVE_FORGERIES: readonly Forgery[] = [
  {
    what: 'an archived payload is edited, and its hash',
    forge: record((line) => {
      within(line, 'envelope', 'payload').forged = 'yes';
      line.payload_hash = digestOf(line.envelope as object);
    }),
    found: /archive\/.*: line 2 has another payload than its receipt admitted/,
  },
  {
    what: 'an archived record is dropped',
    forge: (forger) => forger.editLines(SEGMENT, ([first = {}, , ...rest]) => [first, ...rest]),
    found: /archive topic=fp\.bus\.traffic\.fraud\.v1\/partition=0: lacks offsets 1/,
  },
  {
    what: 'an archived record moves to another place',
    forge: (forger) =>
      forger.editLines(SEGMENT, (lines) => {
        const [first = {}, second = {}] = lines;
        const [one, two] = [first.origin_offset, second.origin_offset];
        return [{ ...second, origin_offset: one }, { ...first, origin_offset: two }, ...lines.slice(2)];
      }),
    found: /archive\/.*: line 1 has another payload than its receipt admitted/,
  },
  {
    what: 'an archived record is called unattested',
    forge: record((line) => {
      line.unattested = true;
    }),
    found: /archive\/.*: line 2 is called unattested and has a receipt/,
  },
  {
    what: 'the bus is said to have held the text of another event',
    forge: record((line) => {
      line.verbatim = '{ "event_id": "another" }';
    }),
    found: /archive\/.*: line 2 says that the bus held the text of another envelope/,
  },
  {
    what: 'a record is said not to have been canonical, and was',
    forge: record((line) => {
      line.verbatim = canonicalJson(line.envelope);
    }),
    found: /archive\/.*: line 2 repeats the canonical text as that of the bus/,
  },
  {
    what: 'a record was not canonical, and the summary counts none',
    forge: record((line) => {
      line.verbatim = JSON.stringify(line.envelope, undefined, 1);
    }),
    found: /archive_write_summary\.json .*: says non_canonical_total 0, its sources say 1/,
  },
  {
    what: 'a segment is dropped',
    forge: (forger) => forger.drop(SEGMENT),
    found: /archive topic=fp\.bus\.traffic\.fraud\.v1\/partition=0: lacks offsets 0/,
  },
  {
    what: 'a segment lies under another range',
    forge: (forger) => forger.move(SEGMENT, forger.key(SEGMENT).replace('segment=0-', 'segment=1-')),
    found: /archive\/.*segment=1-.*: line 1 has offset 0, out of order/,
  },
  {
    what: 'a segment of another run lies beside',
    forge: (forger) => forger.copy(SEGMENT, forger.key(SEGMENT).replace(forger.run, 'platform_20260101T000000Z')),
    found: /archive\/platform_20260101T000000Z\/.*: is of run platform_20260101T000000Z/,
  },
];

const SUMMARY_FORGERIES: readonly Forgery[] = [
  {
    what: 'the receipts are counted otherwise',
    forge: document('ingest/receipt_summary.json', (summary) => {
      within(summary, 'counts_by_decision').ADMIT = 1;
    }),
    found: /receipt_summary\.json .*: says counts_by_decision /,
  },
  {
    what: 'an unknown outcome is denied',
    forge: document('ingest/quarantine_summary.json', (summary) => {
      summary.total = 7;
    }),
    found: /quarantine_summary\.json .*: says total 7, its sources say/,
  },
  {
    what: 'the last offset of the run is another',
    forge: document('ingest/kafka_offsets_snapshot.json', (snapshot) => {
      firstOf(snapshot, 'topics', 'partitions').end_offset = 0;
    }),
    found: /kafka_offsets_snapshot\.json .*: says the last offset of .*\/0 0, its sources say/,
  },
  {
    what: 'the archive is summed otherwise',
    forge: document('rtdl_core/archive_write_summary.json', (summary) => {
      const [topic] = summary.by_topic as Json[];
      if (topic !== undefined) topic.archived_total = 999_999;
    }),
    found: /archive_write_summary\.json .*: says archived_total of .* 999999/,
  },
  {
    what: 'a consumer that lags is called level',
    forge: document('rtdl_core/offsets_snapshot.json', (snapshot) => {
      const partition = firstOf(snapshot, 'groups', 'topics', 'partitions');
      partition.watermark_high = Number(partition.watermark_high) + 500;
    }),
    found: /offsets_snapshot\.json .*: says the lag of .* 0, its sources say 500/,
  },
  {
    what: 'a verdict over lags is not the one of its samples',
    forge: document('rtdl_core/caught_up.json', (verdict) => {
      for (const sample of verdict.samples as Json[]) sample.max_lag = 40;
    }),
    found: /caught_up\.json .*: says (?:max_lag 0|pass true), its sources say/,
  },
  {
    what: 'the producer sent more',
    forge: document('wsp/wsp_summary.json', (summary) => {
      within(summary, 'totals').emitted = 1_000_000;
    }),
    found: /wsp_summary\.json .*: says totals/,
  },
  {
    what: 'the report counts otherwise',
    forge: document('obs/run_report.json', (report) => {
      within(report, 'ingress').admit = 1;
    }),
    found: /run_report\.json .*: says ingress\.admit 1, its sources say/,
  },
  {
    what: 'the report samples a receipt that is not there',
    forge: document('obs/run_report.json', (report) => {
      const refs = within(report, 'evidence_refs').receipt_refs_sample as string[];
      refs[0] = `${refs[0]}999999`;
    }),
    found: /run_report\.json .*: samples .*, which is not there/,
  },
  {
    what: 'a reconciliation fails and says PASS',
    forge: document('obs/reconciliation.json', (document) => {
      within(document, 'inputs').acknowledged = 1;
      within(document, 'checks').R1 = true;
    }),
    found: /reconciliation\.json .*: says (?:inputs|checks|explanations|deltas)/,
  },
  {
    what: 'a check of the reconciliation is dropped',
    forge: document('obs/reconciliation.json', (document) => {
      const { R13: _dropped, ...checks } = document.checks as Json;
      document.checks = checks;
    }),
    found: /reconciliation\.json .*: says checks/,
  },
  {
    what: 'anchors are shifted',
    forge: document('obs/replay_anchors.json', (document) => {
      const [anchor] = within(document, 'anchors').ingest as Json[];
      if (anchor !== undefined) anchor.start_offset = 3;
    }),
    found: /replay_anchors\.json .*: says anchors of ingest/,
  },
  {
    what: 'an anchored set is another',
    forge: document('obs/replay_anchors.json', (document) => {
      const [set] = document.archive as Json[];
      if (set !== undefined) set.segments = Number(set.segments) + 1;
    }),
    found: /replay_anchors\.json .*: says the archive of /,
  },
  {
    what: 'open anomalies are hidden',
    forge: document('obs/anomaly_summary.json', (summary) => {
      summary.open_total = 4;
    }),
    found: /anomaly_summary\.json .*: says (?:open_total 4|status "PASS")/,
  },
];

const FACT_FORGERIES: readonly Forgery[] = [
  {
    what: 'the resolution of a reference is dropped, and its line',
    forge: (forger) => forger.drop(factOf(forger, 'EVIDENCE_REF_RESOLVED')),
    found: /obs\/governance\/events\/: lacks the resolution of 1 of \d+ references|saw \d+ governance facts/,
  },
  {
    what: 'the closing is dropped from the facts',
    forge: (forger) => forger.drop(factOf(forger, 'RUN_CLOSED')),
    found: /obs\/governance\/events\/: lacks RUN_CLOSED .*, of which other evidence tells/,
  },
  {
    what: 'a governance fact is about something else',
    forge: (forger) =>
      forger.edit(factOf(forger, 'RUN_ENDED'), (event) => {
        event.dedupe_key = 'something else';
      }),
    found: /obs\/governance\/events\/: lacks RUN_ENDED .*, of which other evidence tells/,
  },
  ...['cm', 'ls'].map(
    (component): Forgery => ({
      what: `a fact of a timeline is about something else, told by ${component}`,
      forge: (forger) =>
        forger.edit(factOf(forger, 'LABEL_LIFECYCLE', component), (event) => {
          event.dedupe_key = 'something else';
        }),
      found: /tells of .* under something else, which is the key of something else/,
    }),
  ),
  {
    what: 'a fact lies under the name of another',
    forge: (forger) => {
      const key = factOf(forger, 'RUN_ENDED');
      forger.move(key, key.replace(/[0-9a-f]{64}/, 'a'.repeat(64)));
    },
    found: /obs\/governance\/events\/a+\.json .*: lies under another name than/,
  },
  {
    what: 'the release of the lock is dropped',
    forge: (forger) => forger.drop(forger.keys('_RELEASED.json').at(-1) ?? ''),
    found: /m8_e_.*: saw RELEASED of embedded:task\/.*, which is not there/,
  },
  {
    what: 'the lock was held by two',
    forge: (forger) => {
      const [first = '', second = ''] = forger.keys('_ACQUIRED.json');
      forger.edit(second, (event) => {
        event.fence = forger.read(first).fence;
      });
    },
    found: /reporter_lock\/.*_ACQUIRED\.json .*: acquires under fence 1, which embedded:task\/.* got/,
  },
  {
    what: 'a denied reporter acquired',
    forge: (forger) => {
      const [denied = ''] = forger.keys('_DENIED.json');
      forger.edit(denied, (event) => {
        event.event = 'ACQUIRED';
        event.fence = '2';
      });
    },
    found: /reporter_lock\/.*: (?:lies under the name of another fact|acquires under fence)/,
  },
  {
    what: 'a reporter that never held gives back, under the name of its fact',
    forge: (forger) => {
      const [denied = ''] = forger.keys('_DENIED.json');
      forger.edit(denied, (event) => {
        event.event = 'RELEASED';
        event.fence = '2';
        event.holder = null;
      });
      forger.move(denied, denied.replace('_DENIED', '_RELEASED'));
    },
    found: /reporter_lock\/.*_RELEASED\.json .*: RELEASED what it does not hold/,
  },
  {
    what: 'a reporter is denied by one that never acquired',
    forge: (forger) => {
      const [denied = ''] = forger.keys('_DENIED.json');
      forger.edit(denied, (event) => {
        within(event, 'holder').instance = 'embedded:task/fraud-platform-dev-min-reporter/none';
      });
    },
    found: /reporter_lock\/.*_DENIED\.json .*: is denied by .*none, which did not hold the lock/,
  },
  {
    what: 'the attempt of a reporter is dropped',
    forge: (forger) => forger.drop(forger.keys('_ATTEMPT.json').at(-1) ?? ''),
    found: /reporter_lock\/.*: (?:ACQUIRED|RELEASED) without an attempt/,
  },
  {
    what: 'the marker that was superseded is dropped',
    forge: (forger) => forger.drop(/run_completed\.json$/),
    found: /run_completed\.supersede-1\.json .*: supersedes a marker that is not there/,
  },
  {
    what: 'a marker supersedes nothing',
    forge: (forger) =>
      forger.edit('run_completed.supersede-1.json', (marker) => {
        marker.supersedes = null;
      }),
    found: /run_completed\.supersede-1\.json .*: supersedes nothing, before it stands/,
  },
  {
    what: 'a marker closes an older report',
    forge: (forger) =>
      forger.edit('run_completed.supersede-1.json', (marker) => {
        marker.closure_refs = forger.read(/run_completed\.json$/).closure_refs;
      }),
    found: /run_completed\.supersede-1\.json .*: closes version 00000001 of .*run_report/,
  },
  {
    what: 'a step of the producer is dropped',
    forge: (forger) => forger.drop(/ready_runs\/.*_streaming\.json/),
    found: /ready_runs\/.*_streamed\.json .*: is step 3, due is 2/,
  },
  {
    what: 'a step of the scenario runner is dropped',
    forge: (forger) => forger.drop(/sr\/run_record\/.*\/000002-/),
    found: /sr\/run_record\/.*: is step 3, due is 2/,
  },
];

beforeAll(() => {
  for (const name of ['passing'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('without the root, in a run that passed, it is found and named that', { timeout: EXAMPLE_MS_MAX }, () => {
  const rows = [...RECEIPT_FORGERIES, ...ARCHIVE_FORGERIES, ...SUMMARY_FORGERIES, ...FACT_FORGERIES];
  test.each(rows)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});
