import { type ObsGovFacts, obsGovClosure } from '../../../actions/m8-closure/lanes/h-obs-gov-closure.ts';
import {
  answer,
  closureSet,
  documents,
  evidence,
  FENCE,
  governanceRow,
  marker,
  perObject,
  storedFact,
  unreadable,
  WRITTEN,
} from '../../support/closure/closed-run.ts';
import { IMAGE, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const OTHER_RUN = 'platform_20260101T000000Z';
const resolvedObject = { sha256: '1'.repeat(64), writtenAtUtc: WRITTEN };
const pins = {
  imageDigest: IMAGE,
  runConfigDigest: documents.conformance.run_config_digest,
  scenarioRunId: documents.conformance.scenario_run_id,
  environment: 'embedded' as const,
  permitted: ['C08_no_local_fallback'],
  answer,
};
const degraded = { degraded: 0, decisions: 399, shareMax: 0.01 };
const anomalies = { anomalies: {}, open: 0, receiptWriteFailed: 0, ofCases: 0, degraded, declared: {} };
const generated = governanceRow();
const closing = governanceRow({ event_family: 'RUN_CLOSED', ts_utc: '2026-01-01T00:10:01.000000Z' });
const rollUp = { versionId: '000001', sha256: '1'.repeat(64), writtenAtUtc: WRITTEN };
const facts: ObsGovFacts = {
  set: { ...closureSet, governance_events: { value: { ...rollUp, rows: [generated, closing] } } },
  resolved: { value: perObject(() => resolvedObject) },
  fence: { value: FENCE },
  conformance: { value: pins },
  anomalies: { value: anomalies },
  facts: { value: [generated, closing].map(storedFact) },
};

type Changes = Partial<Omit<ObsGovFacts, 'set'>> & { readonly set?: Partial<ObsGovFacts['set']> };
const changed = (changes: Changes): ObsGovFacts => ({ ...facts, ...changes, set: { ...facts.set, ...changes.set } });
const failing = (given: string, changes: Changes, fails: Record<string, string>): LaneRow<ObsGovFacts> => ({
  given,
  facts: changed(changes),
  fails,
});
const MARKER = { 'M8.H-C01': 'M8H-B1' };
const OUTPUTS = { 'M8.H-C02': 'M8H-B2' };
const BOUNDARY = { 'M8.H-C03': 'M8H-B6' };

const withMarkers = (...markers: ReturnType<typeof marker>[]): Changes => ({ set: { markers: { value: markers } } });
const resolving = (
  name: 'run_report' | 'reconciliation' | 'replay_anchors',
  found: typeof resolvedObject | undefined,
): Changes => ({
  resolved: { value: { ...perObject(() => resolvedObject), [name]: found } },
});
const conformance = (changes: Partial<typeof documents.conformance>): Changes => ({
  set: { environment_conformance: evidence({ ...documents.conformance, ...changes }) },
});
const checked = (id: string, status: 'PASS' | 'FAIL' | 'SKIPPED'): Changes =>
  conformance({ checks: documents.conformance.checks.map((one) => (one.check_id === id ? { ...one, status } : one)) });
const pinned = (changes: Partial<typeof pins>): Changes => ({ conformance: { value: { ...pins, ...changes } } });
const summary = (changes: Partial<typeof documents.anomalies>): Changes => ({
  set: { anomaly_summary: evidence({ ...documents.anomalies, ...changes }) },
});
/** Four of 399 is more than one of a hundred, whatever the document concludes. */
const degradedRun = {
  ...documents.anomalies,
  anomaly_counts: { ...documents.anomalies.anomaly_counts, rtdl_degraded: 4 },
  anomaly_total: 4,
};
const counted = (changes: Partial<typeof anomalies>): Changes => ({
  anomalies: { value: { ...anomalies, ...changes } },
});
const withRows = (...rows: readonly (typeof generated)[]): Changes => ({
  set: { governance_events: { value: { ...rollUp, rows } } },
  facts: { value: rows.map(storedFact) },
});
const referring = (refs: object): Changes => ({
  set: {
    run_report: evidence({
      ...documents.report,
      evidence_refs: { ...documents.report.evidence_refs, ...refs },
    }),
  },
});

const [report] = [closureSet.run_report];
if ('unreadable' in report) throw new Error(report.unreadable);
const refs = marker(1).document.closure_refs;
const elsewhere = {
  ...refs,
  run_report_ref: { ...refs.run_report_ref, key: `evidence/runs/${OTHER_RUN}/obs/run_report.json` },
};
const injected = {
  ...documents.anomalies,
  anomaly_counts: { ...documents.anomalies.anomaly_counts, schema_policy_missing: 3 },
  anomaly_total: 3,
  expected: [{ reason: 'SCHEMA_FAIL', count: 3, ref: 'drill-1' }],
  top_reasons: [{ reason: 'SCHEMA_FAIL', category: 'SCHEMA_POLICY_MISSING', count: 3 }],
};

export const rows = [
  laneRows(obsGovClosure, {
    passing: [
      { given: 'a marker that stands', facts },
      { given: 'a first marker without a rerun', facts: changed(withMarkers(marker(0))) },
      { given: 'a skip that the substrate permits', facts: changed(checked('C08_no_local_fallback', 'SKIPPED')) },
      {
        given: 'an injection that was declared before',
        facts: changed({
          set: { anomaly_summary: evidence(injected) },
          ...counted({ anomalies: { SCHEMA_FAIL: 3 }, declared: { SCHEMA_FAIL: 3 } as never }),
        }),
      },
    ],
    failing: [
      failing('no marker', { set: { markers: unreadable } }, MARKER),
      failing('a marker of another acquisition', { fence: { value: '3' } }, MARKER),
      failing('a lock that nobody held', { fence: { unreadable: 'E_EVIDENCE_MISSING' } }, MARKER),
      failing('a root of other references', withMarkers(marker(0, { bundle_root_sha256: '9'.repeat(64) })), MARKER),
      failing('a marker of another run', withMarkers(marker(0, { platform_run_id: OTHER_RUN })), MARKER),
      failing('a marker that supersedes nothing', withMarkers(marker(0), marker(1, { supersedes: null })), MARKER),
      failing('a marker that was written twice', withMarkers({ ...marker(0), versions: 2 }), MARKER),
      failing('a marker that refers to another run', withMarkers(marker(0, { closure_refs: elsewhere })), MARKER),
      failing(
        'a reference with other bytes',
        resolving('run_report', { ...resolvedObject, sha256: '2'.repeat(64) }),
        MARKER,
      ),
      failing('a reference that resolves to nothing', resolving('reconciliation', undefined), MARKER),
      failing(
        'an object that is newer than the marker',
        resolving('replay_anchors', { ...resolvedObject, writtenAtUtc: '2026-11-22T10:20:00.000001Z' }),
        MARKER,
      ),
      failing('a failing conformance', conformance({ status: 'FAIL' }), OUTPUTS),
      failing('a row that fails under a passing status', checked('C07_auth_posture', 'FAIL'), OUTPUTS),
      failing('a skip that is not permitted', checked('C07_auth_posture', 'SKIPPED'), OUTPUTS),
      failing('a conformance without checks', conformance({ checks: [] }), OUTPUTS),
      failing('a check that was left out', conformance({ checks: documents.conformance.checks.slice(1) }), OUTPUTS),
      failing('a conformance of another image', pinned({ imageDigest: `sha256:${'c'.repeat(64)}` }), OUTPUTS),
      failing('a conformance of another configuration', pinned({ runConfigDigest: '0'.repeat(64) }), OUTPUTS),
      failing('a conformance of another scenario', pinned({ scenarioRunId: '0'.repeat(32) }), OUTPUTS),
      failing('a conformance of another environment', conformance({ environment: 'dev_min' }), OUTPUTS),
      failing('a conformance for another request', pinned({ answer: { ...answer, requestId: '2' } }), OUTPUTS),
      failing('a conformance with other bytes', pinned({ answer: { ...answer, sha256: '2'.repeat(64) } }), OUTPUTS),
      failing('a request that nobody answered', { conformance: { unreadable: 'E_EVIDENCE_MISSING' } }, OUTPUTS),
      failing('a total that is not the sum', summary({ anomaly_total: 1 }), OUTPUTS),
      failing('undeclared anomalies by its own word', summary({ status: 'WARN' }), OUTPUTS),
      failing('an anomaly of cases that it leaves out', counted({ ofCases: 1 }), OUTPUTS),
      failing(
        'an anomaly of cases that nobody counted',
        summary({
          anomaly_counts: { ...documents.anomalies.anomaly_counts, case_labels_anomalies_total: 1 },
          anomaly_total: 1,
        }),
        OUTPUTS,
      ),
      failing('a degraded decision that it leaves out', counted({ degraded: { ...degraded, degraded: 1 } }), OUTPUTS),
      failing(
        'a budget of another number of decisions',
        counted({ degraded: { ...degraded, decisions: 398 } }),
        OUTPUTS,
      ),
      failing(
        'a budget that the profile does not have',
        counted({ degraded: { ...degraded, shareMax: 0.02 } }),
        OUTPUTS,
      ),
      failing(
        'more degraded decisions than the profile bears',
        { set: { anomaly_summary: evidence(degradedRun) }, ...counted({ degraded: { ...degraded, degraded: 4 } }) },
        OUTPUTS,
      ),
      failing('a refusal that it leaves out', counted({ anomalies: { SCHEMA_FAIL: 1 } }), OUTPUTS),
      failing(
        'a refusal that nobody declared',
        {
          set: { anomaly_summary: evidence({ ...injected, expected: [] }) },
          ...counted({ anomalies: { SCHEMA_FAIL: 3 } }),
        },
        OUTPUTS,
      ),
      failing(
        'a declaration that the reporter was not told',
        { set: { anomaly_summary: evidence(injected) }, ...counted({ anomalies: { SCHEMA_FAIL: 3 } }) },
        OUTPUTS,
      ),
      failing(
        'a refusal under another category',
        {
          set: {
            anomaly_summary: evidence({
              ...injected,
              anomaly_counts: { ...documents.anomalies.anomaly_counts, unknown: 2, schema_policy_missing: 0 },
              anomaly_total: 2,
            }),
          },
          ...counted({ anomalies: { SCHEMA_FAIL: 3 }, declared: { SCHEMA_FAIL: 3 } as never }),
        },
        OUTPUTS,
      ),
      failing(
        'a reason that no table has',
        summary({ top_reasons: [{ reason: 'SCHEMA_FAIL', category: 'SCHEMA_POLICY_MISSING', count: 1 }] }),
        OUTPUTS,
      ),
      failing('an open admission that it leaves out', counted({ open: 1 }), OUTPUTS),
      failing('a receipt that was not stored', counted({ receiptWriteFailed: 1 }), OUTPUTS),
      failing('a gate that cannot be counted', { anomalies: { unreadable: 'E_DATABASE_UNREACHABLE' } }, OUTPUTS),
      failing('no generated report', withRows(closing), OUTPUTS),
      failing(
        'a generated report of another digest',
        withRows(governanceRow({ dedupe_key: `run_report_generated:${RUN_ID}:${'2'.repeat(64)}` })),
        OUTPUTS,
      ),
      failing(
        'a fact that the roll-up lacks',
        { facts: { value: [generated, closing, governanceRow({ event_family: 'RUN_STARTED' })].map(storedFact) } },
        OUTPUTS,
      ),
      failing('a row without an object', { facts: { value: [storedFact(generated)] } }, OUTPUTS),
      failing(
        'a row that its object does not say',
        { facts: { value: [storedFact(generated), { ...storedFact(closing), sha256: '0'.repeat(64) }] } },
        OUTPUTS,
      ),
      failing(
        'a row with another identity',
        withRows(
          generated,
          governanceRow({
            event_family: 'RUN_CLOSED',
            ts_utc: '2026-01-01T00:10:01.000000Z',
            event_id: 'f'.repeat(64),
          }),
        ),
        OUTPUTS,
      ),
      failing(
        'a row of another run',
        withRows(
          generated,
          governanceRow({ pins: { platform_run_id: OTHER_RUN }, ts_utc: '2026-01-01T00:10:02.000000Z' }),
        ),
        OUTPUTS,
      ),
      failing('rows out of order', withRows(closing, generated), OUTPUTS),
      failing('facts that cannot be listed', { facts: { unreadable: 'gone' } }, OUTPUTS),
      failing(
        'a sample of another run',
        referring({ receipt_refs_sample: [`s3://evidence/evidence/runs/${OTHER_RUN}/ig/receipts/1.jsonl#1`] }),
        BOUNDARY,
      ),
      failing(
        'a reference that climbs out of the run',
        referring({ quarantine_refs_sample: [`quarantine/${RUN_ID}/../${OTHER_RUN}/payloads/1`] }),
        BOUNDARY,
      ),
      failing(
        'a record under an open member',
        { set: { reconciliation: evidence({ ...documents.reconciliation, inputs: { payload: 1 } }) } },
        BOUNDARY,
      ),
      failing('no report', { set: { run_report: unreadable } }, { ...OUTPUTS, ...BOUNDARY }),
    ],
  }),
];
