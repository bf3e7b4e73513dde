import { describe, expect, test } from 'vitest';
import { type BundleFacts, bundleCompleteness } from '../../../actions/m8-closure/lanes/f-bundle-completeness.ts';
import { type ObsGovFacts, obsGovClosure } from '../../../actions/m8-closure/lanes/h-obs-gov-closure.ts';
import {
  closureSet,
  DAEMON,
  documents,
  evidence,
  FENCE,
  governanceRow,
  marker,
  perObject,
  REPORTER,
  unreadable,
  WRITTEN,
} from '../../support/closure/closed-run.ts';
import { codesFor, RUN_ID } from '../../support/decided-lane.ts';

const OTHER_RUN = 'platform_20260101T000000Z';
const rollUp = { versionId: '000001', sha256: '1'.repeat(64), writtenAtUtc: WRITTEN };
const withRows = (...rows: unknown[]) => ({ governance_events: { value: { ...rollUp, rows } } });
const [elsewhere] = [{ platform_run_id: OTHER_RUN }];

const bundle: BundleFacts = {
  set: closureSet,
  newest: { value: perObject(() => '000001') },
  writers: { value: { reporter: REPORTER, conformance: [DAEMON] } },
};

describe('the closure bundle', () => {
  test.each<{ given: string; facts?: Partial<BundleFacts>; set?: Partial<BundleFacts['set']>; codes: string[] }>([
    { given: 'all objects of one execution', codes: [] },
    {
      given: 'the daemon wrote a newer conformance',
      facts: { newest: { value: { ...perObject(() => '000001'), environment_conformance: '000002' } } },
      codes: [],
    },
    { given: 'no report', set: { run_report: unreadable }, codes: ['M8F-B1'] },
    { given: 'no roll-up', set: { governance_events: unreadable }, codes: ['M8F-B1'] },
    { given: 'an empty roll-up', set: withRows(), codes: ['M8F-B1'] },
    {
      given: 'a row that is no fact',
      set: withRows(governanceRow(), { pins: { platform_run_id: RUN_ID } }),
      codes: ['M8F-B1'],
    },
    { given: 'no marker', set: { markers: unreadable }, codes: ['M8F-B1', 'M8F-B2'] },
    {
      given: 'a report of another run',
      set: { run_report: evidence({ ...documents.report, ...elsewhere }) },
      codes: ['M8F-B2'],
    },
    { given: 'a row of another run', set: withRows(governanceRow({ pins: elsewhere })), codes: ['M8F-B2'] },
    {
      given: 'anomalies by another writer',
      set: {
        anomaly_summary: evidence({
          ...documents.anomalies,
          writer: { ...documents.anomalies.writer, task_arn: 'embedded:task/fraud-platform-reporter/1' },
        }),
      },
      codes: ['M8F-B2'],
    },
    {
      given: 'a conformance that the reporter wrote itself',
      set: { environment_conformance: evidence({ ...documents.conformance, writer: documents.report.writer }) },
      codes: ['M8F-B2'],
    },
    {
      given: 'a newer report that nobody closed',
      facts: { newest: { value: { ...perObject(() => '000001'), run_report: '000002' } } },
      codes: ['M8F-B2'],
    },
    { given: 'an unknown execution', facts: { writers: { unreadable: 'M8.E names none' } }, codes: ['M8F-B2'] },
  ])('$given: $codes', ({ facts = {}, set = {}, codes }) => {
    expect(codesFor(bundleCompleteness, { ...bundle, set: { ...closureSet, ...set }, ...facts })).toEqual(codes);
  });
});

const resolvedObject = { sha256: '1'.repeat(64), writtenAtUtc: WRITTEN };
const closed: ObsGovFacts = {
  set: closureSet,
  resolved: { value: perObject(() => resolvedObject) },
  execution: { value: { taskArn: REPORTER, fence: FENCE } },
  factObjects: { value: 1 },
};
const withMarkers = (...markers: ReturnType<typeof marker>[]) => ({ markers: { value: markers } });
const conformance = (changes: Partial<typeof documents.conformance>) => ({
  environment_conformance: evidence({ ...documents.conformance, ...changes }),
});
const row = { check_id: 'C08_no_local_fallback', expected: 1, observed: 2, details: '' };

describe('the closure of observability and governance', () => {
  test.each<{ given: string; facts?: Partial<ObsGovFacts>; set?: Partial<ObsGovFacts['set']>; codes: string[] }>([
    { given: 'a marker that stands', codes: [] },
    {
      given: 'a first marker without a rerun',
      set: withMarkers(marker(0)),
      codes: [],
    },
    { given: 'no marker', set: { markers: unreadable }, codes: ['M8H-B1'] },
    {
      given: 'the marker of another execution',
      facts: { execution: { value: { taskArn: REPORTER, fence: '3' } } },
      codes: ['M8H-B1'],
    },
    {
      given: 'a root of other references',
      set: withMarkers(marker(0, { bundle_root_sha256: '9'.repeat(64) })),
      codes: ['M8H-B1'],
    },
    {
      given: 'a marker that supersedes nothing',
      set: withMarkers(marker(0), marker(1, { supersedes: null })),
      codes: ['M8H-B1'],
    },
    {
      given: 'a reference with other bytes',
      facts: {
        resolved: {
          value: { ...perObject(() => resolvedObject), run_report: { ...resolvedObject, sha256: '2'.repeat(64) } },
        },
      },
      codes: ['M8H-B1'],
    },
    {
      given: 'a reference that resolves to nothing',
      facts: { resolved: { value: { ...perObject(() => resolvedObject), reconciliation: undefined } } },
      codes: ['M8H-B1'],
    },
    {
      given: 'an object that is newer than the marker',
      facts: {
        resolved: {
          value: {
            ...perObject(() => resolvedObject),
            replay_anchors: { ...resolvedObject, writtenAtUtc: '2026-11-22T10:20:00.000001Z' },
          },
        },
      },
      codes: ['M8H-B1'],
    },
    { given: 'a failing conformance', set: conformance({ status: 'FAIL' }), codes: ['M8H-B2'] },
    {
      given: 'a row that fails under a passing status',
      set: conformance({ checks: [{ ...row, status: 'FAIL' }] }),
      codes: ['M8H-B2'],
    },
    {
      given: 'a skip that the substrate permits',
      set: conformance({ checks: [{ ...row, status: 'SKIPPED' }] }),
      codes: [],
    },
    {
      given: 'a skip that it does not permit',
      set: conformance({ checks: [{ ...row, check_id: 'C07_auth_posture', status: 'SKIPPED' }] }),
      codes: ['M8H-B2'],
    },
    { given: 'a conformance without checks', set: conformance({ checks: [] }), codes: ['M8H-B2'] },
    {
      given: 'a total that is not the sum',
      set: {
        anomaly_summary: evidence({ ...documents.anomalies, anomaly_total: documents.anomalies.anomaly_total + 1 }),
      },
      codes: ['M8H-B2'],
    },
    {
      given: 'undeclared anomalies',
      set: { anomaly_summary: evidence({ ...documents.anomalies, status: 'WARN' }) },
      codes: ['M8H-B2'],
    },
    { given: 'no generated report', set: withRows(governanceRow({ event_family: 'RUN_CLOSED' })), codes: ['M8H-B2'] },
    { given: 'a fact that the roll-up lacks', facts: { factObjects: { value: 2 } }, codes: ['M8H-B2'] },
    { given: 'facts that cannot be listed', facts: { factObjects: { unreadable: 'gone' } }, codes: ['M8H-B2'] },
    {
      given: 'a sample of another run',
      set: {
        run_report: evidence({
          ...documents.report,
          evidence_refs: {
            ...documents.report.evidence_refs,
            receipt_refs_sample: [`s3://evidence/evidence/runs/${OTHER_RUN}/ig/receipts/1.jsonl#1`],
          },
        }),
      },
      codes: ['M8H-B6'],
    },
    {
      given: 'a reference that climbs out of the run',
      set: {
        run_report: evidence({
          ...documents.report,
          evidence_refs: {
            ...documents.report.evidence_refs,
            quarantine_refs_sample: [`quarantine/${RUN_ID}/../${OTHER_RUN}/payloads/1`],
          },
        }),
      },
      codes: ['M8H-B6'],
    },
    {
      given: 'a record under an open member',
      set: { reconciliation: evidence({ ...documents.reconciliation, inputs: { payload: 1 } }) },
      codes: ['M8H-B6'],
    },
    { given: 'no report', set: { run_report: unreadable }, codes: ['M8H-B6'] },
  ])('$given: $codes', ({ facts = {}, set = {}, codes }) => {
    expect(codesFor(obsGovClosure, { ...closed, set: { ...closureSet, ...set }, ...facts })).toEqual(codes);
  });
});
