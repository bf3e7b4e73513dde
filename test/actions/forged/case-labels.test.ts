import { beforeAll, describe, test } from 'vitest';
import { edit } from '../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
import { type Json, within } from '../../support/forger/objects.ts';

const more = (document: Json, name: string): void => {
  document[name] = (document[name] as number) + 1;
};

type Row = readonly [what: string, to: (summary: Json) => void, says: string];
const of = (name: 'case_summary' | 'label_summary', rows: readonly Row[]): readonly Forgery[] =>
  rows.map(([what, to, says]) => ({
    what,
    forge: edit(new RegExp(`case_labels/${name}\\.json$`), to),
    found: new RegExp(`${name}\\.json .*: says ${says}`),
  }));

const CASES = of('case_summary', [
  ['a decision more was seen', (one) => more(one, 'decisions_seen'), 'decisions_seen '],
  ['a trigger more', (one) => more(one, 'triggers_seen'), 'triggers_seen '],
  [
    'triggers of another kind',
    (one) => {
      one.triggers_by_type = { ACTION_FAILURE: one.triggers_seen };
    },
    'triggers_by_type',
  ],
  [
    'triggers by another rule',
    (one) => {
      one.triggers_by_rule = { ALLOW_SAMPLE: one.triggers_seen };
    },
    'triggers_by_rule',
  ],
  ['a trigger more was admitted', (one) => more(within(one, 'triggers_published'), 'admit'), 'triggers_published'],
  [
    'a trigger has no answer and was passed over',
    (one) => more(within(one, 'triggers_published'), 'ambiguous'),
    'triggers_published',
  ],
  ['an outcome waits for a decision that is there', (one) => more(one, 'outcomes_waiting'), 'outcomes_waiting'],
  ['a trigger more was taken in', (one) => more(one, 'intake_rows'), 'the triggers that were taken in'],
  ['a trigger was set aside', (one) => more(one, 'intake_quarantined'), 'the triggers that were taken in'],
  [
    'a trigger was set aside and not taken in',
    (one) => {
      more(one, 'intake_quarantined');
      one.intake_rows = (one.intake_rows as number) - 1;
    },
    'by_event_kind\\.CASE_TRIGGERED',
  ],
  ['a case more', (one) => more(one, 'cases_created'), 'cases_created'],
  [
    'more cases are open than there are',
    (one) => {
      one.cases_open = (one.cases_created as number) + 1;
    },
    'cases that are open beyond',
  ],
  ['a case more is open', (one) => more(one, 'cases_open'), 'the open cases of the report'],
  ...['trigger_mismatches', 'triggers_quarantined', 'intake_mismatches', 'timeline_mismatches'].map(
    (name): Row => [`${name} that the report leaves out`, (one) => more(one, name), 'the anomalies of the report'],
  ),
  ['an event of a timeline more', (one) => more(one, 'timeline_events'), 'timeline_events'],
  ['an event of a timeline twice', (one) => more(one, 'distinct_event_ids'), 'distinct_event_ids'],
  ...['CASE_TRIGGERED', 'LABEL_PENDING', 'LABEL_ACCEPTED'].map(
    (kind): Row => [`a ${kind} more`, (one) => more(within(one, 'by_event_kind'), kind), `by_event_kind\\.${kind}`],
  ),
  [
    'an action was asked for that nobody was told of',
    (one) => {
      within(one, 'by_event_kind').ACTION_INTENT_REQUESTED = 1;
    },
    'by_event_kind\\.ACTION_INTENT_REQUESTED',
  ],
  [
    'an assertion that no timeline counts',
    (one) => more(within(one, 'by_event_kind'), 'INVESTIGATOR_ASSERTION'),
    'timeline_events',
  ],
  ['a change in what never changes', (one) => more(within(one, 'append_only_check'), 'updates'), 'append_only_check'],
  [
    'a table that nobody guards',
    (one) => void (within(one, 'append_only_check').tables as string[]).pop(),
    'append_only_check',
  ],
  ['other sources', (one) => void (one.source_handles as string[]).pop(), 'source_handles'],
]);

const LABELS = of('label_summary', [
  ['a label more', (one) => more(one, 'accepted'), 'accepted '],
  ['a label more was refused', (one) => more(one, 'rejected'), 'rejected '],
  ['a label waits and was passed over', (one) => more(one, 'pending'), 'pending '],
  ['an assertion more', (one) => more(one, 'assertions'), 'assertions '],
  ...(['by_type', 'by_value', 'by_source'] as const).map(
    (name): Row => [
      `another label ${name.replace('_', ' ')}`,
      (one) => {
        const [first = ''] = Object.keys(within(one, name));
        more(within(one, name), first);
      },
      name,
    ],
  ),
  [
    'a label of another principal',
    (one) => more(within(one, 'by_principal'), 'truth_writer'),
    'the labels of all principals',
  ],
  [
    'a label of a case that no case asked for',
    (one) => {
      const principals = within(one, 'by_principal');
      more(principals, 'case_management');
      principals.truth_writer = (principals.truth_writer as number) - 1;
    },
    'by_principal\\.case_management',
  ],
  ['a label of a timeline more', (one) => more(one, 'timeline_rows'), 'timeline_rows'],
  ['an assertion twice', (one) => more(one, 'distinct_assertion_ids'), 'distinct_assertion_ids'],
  ['labels that contradict each other', (one) => more(one, 'conflicts'), 'conflicts'],
  ['an anomaly that the report leaves out', (one) => more(one, 'anomalies_total'), 'the anomalies of the report'],
  ['a label of nothing', (one) => more(one, 'orphans'), 'orphans'],
  ['a label more was admitted', (one) => more(within(one, 'labels_published'), 'admit'), 'labels_published'],
  ...['requested', 'accepted', 'rejected', 'accepted_by_store'].map(
    (name): Row => [`a label more was ${name}`, (one) => more(within(one, 'handshake'), name), `handshake\\.${name}`],
  ),
  ['a change in what never changes', (one) => more(within(one, 'append_only_check'), 'deletes'), 'append_only_check'],
  ['other sources', (one) => void (one.source_handles as string[]).pop(), 'source_handles'],
]);

const segmentOf = (topic: string): RegExp => new RegExp(`^archive/.*topic=${topic}/.*/segment=0-\\d+\\.jsonl\\.zst$`);
const [TRIGGERS, ACCEPTED] = [
  segmentOf('fp\\.bus\\.case\\.triggers\\.v1'),
  segmentOf('fp\\.bus\\.labels\\.events\\.v1'),
];
const inFirst = (part: RegExp, what: string, to: (payload: Json) => void, says: string): Forgery => ({
  what,
  forge: (forger) =>
    forger.editLines(part, ([first = {}, ...rest]) => {
      to(within(first, 'envelope', 'payload'));
      return [first, ...rest];
    }),
  found: new RegExp(`^archive/.*: line 1 ${says}`),
});

const EVENTS: readonly Forgery[] = [
  inFirst(
    TRIGGERS,
    'a trigger is about another case',
    (trigger) => {
      trigger.case_id = '0'.repeat(32);
    },
    'is about another case than its subject has',
  ),
  inFirst(
    TRIGGERS,
    'a trigger has another source',
    (trigger) => {
      trigger.source_ref_id = `decision:${'0'.repeat(32)}`;
    },
    'has a trigger id that does not follow from it',
  ),
  inFirst(
    TRIGGERS,
    'a trigger was made by another rule',
    (trigger) => {
      const payload = within(trigger, 'trigger_payload');
      payload.escalation_rule = payload.escalation_rule === 'ALLOW_SAMPLE' ? 'ACTION_ESCALATES' : 'ALLOW_SAMPLE';
    },
    'does not have the hash of its trigger',
  ),
  inFirst(
    ACCEPTED,
    'a label is of another event',
    (label) => {
      within(label, 'label_subject_key').event_id = '0'.repeat(64);
    },
    'labels another event than its parent',
  ),
  inFirst(
    ACCEPTED,
    'a label is another assertion',
    (label) => {
      label.label_assertion_id = '0'.repeat(32);
    },
    'is another event than its label',
  ),
  inFirst(
    ACCEPTED,
    'a label is kept elsewhere',
    (label) => {
      label.assertion_ref = 'ls://labels/elsewhere';
    },
    'names another place of its assertion',
  ),
  inFirst(
    ACCEPTED,
    'a label was given under another scenario',
    (label) => {
      within(label, 'pins').scenario_id = 'another';
    },
    'says another scenario_id in its payload',
  ),
];

const ofLane = (what: string, to: (payload: Json) => void, says: string): Forgery => ({
  what,
  forge: edit(/m7_h_[^/]*snapshot\.json$/, (snapshot) => to(within(snapshot, 'payload'))),
  found: new RegExp(`m7_h_.*: says ${says}`),
});
const HANDED_OVER: readonly Forgery[] = [
  ofLane('the lane handed over a trigger more', (one) => more(one, 'triggers'), 'the triggers of its summary'),
  ofLane('the lane handed over a case more', (one) => more(one, 'cases'), 'the cases of its summary'),
  ofLane('the lane handed over a label more', (one) => more(one, 'labels'), 'the labels of its summary'),
];

const closing = (name: string, what: string, to: (document: Json) => void, found: string): Forgery => ({
  what,
  forge: edit(new RegExp(`obs/${name}\\.json$`), to),
  found: new RegExp(found),
});
const inReport = (name: string, to: (section: Json) => void, found: string): Forgery =>
  closing('run_report', `the report says another ${name}`, (report) => to(within(report, 'case_labels')), found);
const METRICS = ['triggers_by_type', 'triggers_by_rule', 'labels_by_value', 'labels_by_source'];

const CLOSURE: readonly Forgery[] = [
  ...['triggers_seen', 'triggers_taken_in', 'cases_created', 'labels_accepted', 'anomalies_total'].map((name) =>
    inReport(
      name,
      (section) => more(within(section, 'summary'), name),
      `run_report\\.json .*: says case_labels\\.summary\\.${name} `,
    ),
  ),
  ...METRICS.map((name) =>
    inReport(
      name,
      (section) => {
        within(section, 'component_metrics')[name] = { another: 1 };
      },
      `run_report\\.json .*: says case_labels\\.component_metrics\\.${name} `,
    ),
  ),
  inReport(
    'health of cases',
    (section) => {
      within(section, 'health_states').cm = 'FAILED';
    },
    'run_report\\.json .*: says case_labels\\.health_states',
  ),
  inReport(
    'number of open cases',
    (section) => more(within(section, 'summary'), 'cases_open'),
    'case_summary\\.json .*: says the open cases of the report',
  ),
  inReport(
    'kind of events',
    (section) => more(within(section, 'component_metrics', 'events_by_kind'), 'CASE_TRIGGERED'),
    'case_summary\\.json .*: says the events of timelines of the report',
  ),
  inReport(
    'number of labels that wait',
    (section) => more(within(section, 'summary'), 'labels_pending'),
    'label_summary\\.json .*: says the pending labels of the report',
  ),
  inReport(
    'number of labels that were refused',
    (section) => more(within(section, 'summary'), 'labels_rejected'),
    'label_summary\\.json .*: says the refused labels of the report',
  ),
  ...['R11', 'R12'].map((name) =>
    closing(
      'reconciliation',
      `the reconciliation leaves ${name} out`,
      (document) => void delete within(document, 'checks')[name],
      'reconciliation\\.json .*: says checks',
    ),
  ),
  ...['escalated', 'triggersTakenIn', 'labelsOfCases', 'labelsAdmitted'].map((name) =>
    closing(
      'reconciliation',
      `the reconciliation rests on another ${name}`,
      (document) => more(within(document, 'inputs'), name),
      'reconciliation\\.json .*: says inputs',
    ),
  ),
  closing(
    'anomaly_summary',
    'an anomaly of cases that the report does not count',
    (document) => more(within(document, 'anomaly_counts'), 'case_labels_anomalies_total'),
    'anomaly_summary\\.json .*: says anomaly_counts\\.case_labels_anomalies_total',
  ),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, what is said of cases and labels is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...CASES, ...LABELS, ...EVENTS, ...HANDED_OVER, ...CLOSURE])('$what', (forgery) =>
    expectFound(heldExample('passing'), forgery),
  );
});
