import type { ReceiptScan } from '@spine-green/runtime/truth/receipt-scan/scan';
import { type BundleFacts, bundleCompleteness } from '../../../actions/m8-closure/lanes/f-bundle-completeness.ts';
import {
  ACQUIRED_BY,
  answer,
  closureSet,
  DAEMON,
  documents,
  evidence,
  governanceRow,
  marker,
  perObject,
  REPORTER,
  TOPIC,
  unreadable,
  WRITTEN,
} from '../../support/closure/closed-run.ts';
import { HEX, IMAGE, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const OTHER_RUN = 'platform_20260101T000000Z';
const SCENARIO = 'd'.repeat(32);
const rollUp = { versionId: '000001', sha256: '1'.repeat(64), writtenAtUtc: WRITTEN };
const NONE = { missing: 0, unknown: 0, pending: 0, altered: 0, foreign: 0, identity: 0, gap: 0, count: 0 };

const scan: ReceiptScan = {
  receipts: {
    objects: 1,
    lines: 400,
    bytes: 40_000,
    byDecision: { ADMIT: 400 },
    byEventType: {},
    byEventClass: {},
    byReason: {},
    admittedByTopic: { [TOPIC]: 400 },
    environments: ['embedded'],
    runConfigDigests: [HEX],
    policyDigests: [HEX],
    offsetKinds: ['kafka_offset'],
    scenarioRunIds: [SCENARIO],
    manifestFingerprints: [HEX],
    rows: 400,
    admissions: 400,
  },
  quarantines: { recordObjects: 0, payloadObjects: 0, records: 0, payloads: 0, byReason: {}, rows: 0 },
  index: { receipts: 400, receiptsByDecision: { ADMIT: 400 }, quarantines: 0, admitted: 400, receiptsWithoutRecord: 0 },
  partitions: [
    {
      ...{ topic: TOPIC, partition: 0, first: 0, last: 399, admitted: 400, low: 0, high: 402 },
      ...{ foreign: 2, copies: 0, unreceipted: 0 },
    },
  ],
  faults: NONE,
  samples: [],
};
const by = { reporter: REPORTER, holders: ACQUIRED_BY, conformance: [DAEMON], answer, imageDigest: IMAGE };
const written = (name: string, writer: string | null, versionId = '000001') => ({ name, versionId, writer });
const facts: BundleFacts = {
  set: closureSet,
  newest: { value: perObject(() => '000001') },
  history: { value: [written('run_report', REPORTER), written('governance_events', null)] },
  by: { value: by },
  scan: { value: scan },
  pins: { value: { runConfigDigest: HEX, scenarioRunId: SCENARIO } },
  recorded: { value: { phases: ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'], objects: 90, faults: [] } },
};

const failing = (
  given: string,
  changed: Partial<Omit<BundleFacts, 'set'>> & { readonly set?: Partial<BundleFacts['set']> },
  fails: Record<string, string>,
): LaneRow<BundleFacts> => ({
  given,
  facts: { ...facts, ...changed, set: { ...closureSet, ...changed.set } },
  fails,
});
const MISSING = { 'M8.F-C01': 'M8F-B1' };
const FOREIGN = { 'M8.F-C02': 'M8F-B2' };
const RECEIPTS = { 'M8.F-C03': 'M8F-B1' };
const RECORDED = { 'M8.F-C04': 'M8F-B1' };

const withRows = (...rows: unknown[]) => ({ set: { governance_events: { value: { ...rollUp, rows } } } });
const withAuthors = (changed: Partial<typeof by>): Partial<BundleFacts> => ({ by: { value: { ...by, ...changed } } });
const fault = (name: keyof typeof NONE, detail: string): Partial<BundleFacts> => ({
  scan: {
    value: {
      ...scan,
      faults: { ...NONE, [name]: 1 },
      samples: [{ fault: name, ref: 'evidence/runs/x/ig/receipts/1.jsonl', detail }],
    },
  },
});
const withReceipts = (changed: Partial<ReceiptScan['receipts']>): Partial<BundleFacts> => ({
  scan: { value: { ...scan, receipts: { ...scan.receipts, ...changed } } },
});
const otherWriter = { ...documents.anomalies.writer, task_arn: 'embedded:task/fraud-platform-reporter/1' };

export const rows = [
  laneRows(bundleCompleteness, {
    passing: [
      { given: 'all objects of one execution', facts },
      {
        given: 'a newer conformance of the daemon',
        facts: { ...facts, newest: { value: { ...perObject(() => '000001'), environment_conformance: '000002' } } },
      },
      {
        given: 'versions that an earlier holder of the lock wrote',
        facts: { ...facts, history: { value: [written('run_report', ACQUIRED_BY[0] ?? '', '000000')] } },
      },
    ],
    failing: [
      failing('no report', { set: { run_report: unreadable } }, MISSING),
      failing('no roll-up', { set: { governance_events: unreadable } }, MISSING),
      failing('an empty roll-up', withRows(), MISSING),
      failing('a row that is no fact', withRows(governanceRow(), { pins: { platform_run_id: RUN_ID } }), MISSING),
      failing('no marker', { set: { markers: unreadable } }, { ...MISSING, ...FOREIGN }),
      failing(
        'a report of another run',
        { set: { run_report: evidence({ ...documents.report, platform_run_id: OTHER_RUN }) } },
        FOREIGN,
      ),
      failing(
        'a marker of another run',
        { set: { markers: { value: [marker(0, { platform_run_id: OTHER_RUN })] } } },
        FOREIGN,
      ),
      failing('a row of another run', withRows(governanceRow({ pins: { platform_run_id: OTHER_RUN } })), FOREIGN),
      failing(
        'anomalies by another writer',
        { set: { anomaly_summary: evidence({ ...documents.anomalies, writer: otherWriter }) } },
        FOREIGN,
      ),
      failing(
        'anomalies by nobody',
        { set: { anomaly_summary: evidence({ ...documents.anomalies, writer: { ...otherWriter, task_arn: null } }) } },
        FOREIGN,
      ),
      failing(
        'a conformance that the reporter wrote itself',
        { set: { environment_conformance: evidence({ ...documents.conformance, writer: documents.report.writer }) } },
        FOREIGN,
      ),
      failing('another image', withAuthors({ imageDigest: `sha256:${'c'.repeat(64)}` }), FOREIGN),
      failing(
        'a newer report that nobody closed',
        { newest: { value: { ...perObject(() => '000001'), run_report: '000002' } } },
        FOREIGN,
      ),
      failing(
        'a version by somebody who never held the lock',
        { history: { value: [written('reconciliation', 'unnamed', '000000')] } },
        FOREIGN,
      ),
      failing(
        'a conformance that answers another task',
        withAuthors({ answer: { ...answer, requestedBy: 'other' } }),
        FOREIGN,
      ),
      failing('a conformance of another version', withAuthors({ answer: { ...answer, versionId: '000002' } }), FOREIGN),
      failing('an unknown execution', { by: { unreadable: 'E_HANDOVER_UNREADABLE' } }, FOREIGN),
      failing('versions that cannot be listed', { history: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } }, FOREIGN),
      failing('a receipt object that is lost', fault('missing', '20 rows'), RECEIPTS),
      failing('a receipt object that was altered', fault('altered', 'another digest'), RECEIPTS),
      failing('an object that no row stands for', fault('unknown', 'the index has no such object'), RECEIPTS),
      failing('a segment that is not exported', fault('pending', '3 rows'), RECEIPTS),
      failing('a receipt of another run', fault('foreign', 'another run'), RECEIPTS),
      failing('a position that was admitted twice', fault('identity', 'admitted twice'), RECEIPTS),
      failing('a record of the log without a receipt', fault('gap', 'no receipt names it'), RECEIPTS),
      failing('fewer lines than rows', fault('count', '399 of 400'), RECEIPTS),
      failing('receipts of another environment', withReceipts({ environments: ['dev_min', 'embedded'] }), RECEIPTS),
      failing('receipts of another configuration', withReceipts({ runConfigDigests: ['b'.repeat(64)] }), RECEIPTS),
      failing('receipts of another scenario', withReceipts({ scenarioRunIds: [SCENARIO, 'none'] }), RECEIPTS),
      failing('receipts with offsets of another kind', withReceipts({ offsetKinds: ['file_line'] }), RECEIPTS),
      failing('no receipt at all', withReceipts({ lines: 0 }), RECEIPTS),
      failing('objects that cannot be listed', { scan: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } }, RECEIPTS),
      failing('pins that cannot be read', { pins: { unreadable: 'E_EVIDENCE_MISSING' } }, RECEIPTS),
      failing(
        'an object of an earlier phase with other bytes',
        {
          recorded: {
            value: {
              phases: ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'],
              objects: 90,
              faults: ['x: another digest'],
            },
          },
        },
        RECORDED,
      ),
      failing(
        'a phase without an index',
        { recorded: { value: { phases: ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6'], objects: 80, faults: [] } } },
        RECORDED,
      ),
      failing(
        'indexes of nothing',
        { recorded: { value: { phases: ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7'], objects: 0, faults: [] } } },
        RECORDED,
      ),
      failing('a ledger that cannot be read', { recorded: { unreadable: 'E_LEDGER_CHAIN_BROKEN' } }, RECORDED),
    ],
  }),
];
