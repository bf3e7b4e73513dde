import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { type CaseCommitFacts, caseCommit } from '../../../actions/m7-spine/lanes/h-case-label-commit.ts';
import caseSample from '../../../evidence-schemas/samples/case_summary.v1/valid-typical.json' with { type: 'json' };
import labelSample from '../../../evidence-schemas/samples/label_summary.v1/valid-typical.json' with { type: 'json' };
import { HEX, type LaneRow, laneRows } from '../../support/decided-lane.ts';

const cases = CaseSummaryV1.parse(caseSample);
const labels = LabelSummaryV1.parse(labelSample);
const ref = (name: string) => ({ key: `case_labels/${name}`, version_id: '1', sha256: HEX });
const GUARDS = ['cases.cm_case_timeline', 'labels.ls_label_timeline'];
const taskOf = (component: string): string => `embedded:task/${component}/1`;
const before = ['case-trigger', 'cm', 'ls'].map((component) => ({ component, task: taskOf(component) }));
const services = before.map((one) => ({
  ...one,
  task_definition: HEX,
  running: 1,
  pending: 0,
  restarts: 0,
  reported_by: one.task,
  health: 'GREEN',
  reasons: [],
}));
const truth = {
  admitted: { case_trigger: cases.triggers_seen, label_accepted: labels.accepted },
  acceptedOfCases: labels.handshake.accepted,
  identities: {
    timeline: { rows: cases.timeline_events, distinct: cases.timeline_events },
    labels: { rows: labels.accepted, distinct: labels.accepted },
    intake: { rows: cases.intake_rows, distinct: cases.intake_rows },
  },
};
const facts: CaseCommitFacts = {
  job: { value: { taskArn: cases.writer.task_arn ?? '', exitCode: 0 } },
  cases: { value: { document: cases, ref: ref('case_summary.json') } },
  labels: { value: { document: labels, ref: ref('label_summary.json') } },
  truth: { value: truth },
  guards: { value: GUARDS },
  rewritten: { value: [] },
  readiness: { value: { checks: [{ outcome: 'pass' }], blockers: [] } },
  before: { value: before },
  services: { value: services },
};

const failing = (
  given: string,
  changed: Partial<CaseCommitFacts>,
  fails: Record<string, string>,
): LaneRow<CaseCommitFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const withCases = (changed: Partial<CaseSummaryV1>): Partial<CaseCommitFacts> => ({
  cases: { value: { document: { ...cases, ...changed }, ref: ref('case_summary.json') } },
});
const withLabels = (changed: Partial<LabelSummaryV1>): Partial<CaseCommitFacts> => ({
  labels: { value: { document: { ...labels, ...changed }, ref: ref('label_summary.json') } },
});
const withTruth = (changed: Partial<typeof truth>): Partial<CaseCommitFacts> => ({
  truth: { value: { ...truth, ...changed } },
});
const withIdentity = (name: keyof typeof truth.identities): Partial<CaseCommitFacts> => {
  const known = truth.identities[name];
  return withTruth({ identities: { ...truth.identities, [name]: { ...known, distinct: known.distinct - 1 } } });
};
const withRows = (name: keyof typeof truth.identities): Partial<CaseCommitFacts> => {
  const known = truth.identities[name];
  return withTruth({ identities: { ...truth.identities, [name]: { ...known, rows: known.rows + 1 } } });
};
const WRITTEN = { 'M7.H-C01': 'M7H-B1' };
const APPENDED = { 'M7.H-C02': 'M7H-B2' };
const IDENTITY = { 'M7.H-C03': 'M7H-B2' };
const CONSERVED = { 'M7.H-C04': 'M7H-B6' };
const STABLE = { 'M7.H-C05': 'M7H-B5' };
const NOTHING = { ...WRITTEN, ...APPENDED, ...IDENTITY, ...CONSERVED };
const none = { rows: 0, distinct: 0 };

export const rows = [
  laneRows(caseCommit, {
    passing: [
      { given: 'cases and labels of every trigger', facts },
      {
        given: 'a record that was set aside',
        facts: {
          ...facts,
          ...withCases({ intake_quarantined: 1, triggers_seen: 6 }),
          ...withTruth({ admitted: { ...truth.admitted, case_trigger: 6 } }),
        },
      },
      {
        given: 'a run in which nothing escalated',
        facts: {
          ...facts,
          ...withCases({ triggers_seen: 0, intake_rows: 0, cases_created: 0, timeline_events: 0 }),
          ...withLabels({ accepted: 0, handshake: { ...labels.handshake, accepted: 0 } }),
          ...withTruth({
            admitted: { case_trigger: 0, label_accepted: 0 },
            acceptedOfCases: 0,
            identities: { timeline: none, labels: none, intake: none },
          }),
        },
      },
    ],
    failing: [
      failing('a job that failed', { job: { value: { taskArn: cases.writer.task_arn ?? '', exitCode: 1 } } }, WRITTEN),
      failing('documents of another task', { job: { value: { taskArn: 'embedded:task/x/2', exitCode: 0 } } }, WRITTEN),
      failing('a summary of another run', withLabels({ platform_run_id: 'platform_20260101T000000Z' }), WRITTEN),
      failing('a summary that is not there', { cases: { unreadable: 'E_OBJECT_NOT_FOUND' } }, NOTHING),
      failing(
        'a timeline that was changed',
        withCases({ append_only_check: { ...cases.append_only_check, updates: 1, pass: false } }),
        APPENDED,
      ),
      failing(
        'a label that was removed',
        withLabels({ append_only_check: { ...labels.append_only_check, deletes: 1, pass: false } }),
        APPENDED,
      ),
      failing(
        'a guard that is not there',
        withLabels({ append_only_check: { ...labels.append_only_check, tables: [] } }),
        APPENDED,
      ),
      failing('a guard that no release made', { guards: { value: [...GUARDS, 'cases.cm_cases'] } }, APPENDED),
      failing('a slice that was written again', { rewritten: { value: ['label_store/slices/x.json'] } }, APPENDED),
      failing('slices that cannot be listed', { rewritten: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } }, APPENDED),
      failing('a row of a timeline more', withRows('timeline'), IDENTITY),
      failing('a row of a label more', withRows('labels'), IDENTITY),
      failing('a row of a trigger more', withRows('intake'), IDENTITY),
      failing('an event of a timeline twice', withIdentity('timeline'), IDENTITY),
      failing('a label twice', withIdentity('labels'), IDENTITY),
      failing('a trigger taken in twice', withIdentity('intake'), IDENTITY),
      failing('a summary that counts fewer events', withCases({ timeline_events: 18 }), IDENTITY),
      failing(
        'a trigger that nobody took in',
        withTruth({ admitted: { ...truth.admitted, case_trigger: 6 } }),
        CONSERVED,
      ),
      failing('a trigger that was not published', withCases({ triggers_seen: 6 }), CONSERVED),
      failing(
        'a label that was not published',
        withTruth({ admitted: { ...truth.admitted, label_accepted: 8 } }),
        CONSERVED,
      ),
      failing('a label of which its case was not told', withTruth({ acceptedOfCases: 8 }), CONSERVED),
      failing('triggers that ended without a label', withLabels({ accepted: 0 }), { ...IDENTITY, ...CONSERVED }),
      failing('a trigger that was taken in and set aside as well', withCases({ intake_quarantined: 1 }), CONSERVED),
      failing(
        'cases of which no label was ever stated',
        {
          ...withLabels({ accepted: 0, handshake: { ...labels.handshake, accepted: 0 } }),
          ...withTruth({
            admitted: { ...truth.admitted, label_accepted: 0 },
            acceptedOfCases: 0,
            identities: { ...truth.identities, labels: none },
          }),
        },
        CONSERVED,
      ),
      failing('triggers without a case', withCases({ cases_created: 0 }), CONSERVED),
      failing('a publication that nobody knows of', withCases({ triggers_published: ambiguous() }), CONSERVED),
      failing('a label that is pending', withLabels({ pending: 1 }), CONSERVED),
      failing('a label of no event', withLabels({ orphans: 1 }), CONSERVED),
      failing(
        'tables that cannot be read',
        { truth: { unreadable: 'E_DATABASE_UNREACHABLE' } },
        { ...IDENTITY, ...CONSERVED },
      ),
      failing(
        'a readiness that did not pass',
        { readiness: { value: { checks: [{ outcome: 'fail' }], blockers: [] } } },
        { 'M7.H-C05': 'M7H-B4' },
      ),
      failing(
        'a readiness with a blocker',
        { readiness: { value: { checks: [{ outcome: 'pass' }], blockers: [{ code: 'M7G-B1' }] } } },
        { 'M7.H-C05': 'M7H-B4' },
      ),
      failing(
        'a daemon that restarted',
        { services: { value: services.map((one) => ({ ...one, restarts: 1 })) } },
        STABLE,
      ),
      failing(
        'another task than before',
        { services: { value: services.map((one) => ({ ...one, task: 'embedded:task/x/2' })) } },
        STABLE,
      ),
      failing('a compute that does not answer', { services: { unreadable: 'E_COMPUTE_UNREACHABLE' } }, STABLE),
    ],
  }),
];

function ambiguous(): CaseSummaryV1['triggers_published'] {
  return { ...cases.triggers_published, ambiguous: 1 };
}
