import { beforeAll, describe, test } from 'vitest';
import { edit } from '../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../support/forger/objects.ts';

const change = (what: string, part: RegExp, to: (document: Json) => void, found: RegExp): Forgery => ({
  what,
  forge: edit(part, to),
  found,
});
const ofLane = (what: string, name: string, to: (document: Json) => void, found: string): Forgery =>
  change(what, new RegExp(`decision_lane/${name}\\.json$`), to, new RegExp(`${name}\\.json .*: ${found}`));
const more = (document: Json, name: string): void => {
  document[name] = (document[name] as number) + 1;
};

const SUMMARIES: readonly Forgery[] = [
  ofLane('a decision more', 'decision_summary', (one) => more(one, 'decisions'), 'says decisions '),
  ofLane('two decisions with one id', 'decision_summary', (one) => more(one, 'distinct_ids'), 'says distinct_ids'),
  ofLane('an event decided twice', 'decision_summary', (one) => more(one, 'distinct_sources'), 'says distinct_sources'),
  ofLane(
    'decisions of another action',
    'decision_summary',
    (one) => {
      one.by_outcome = { txn_block: 1 };
    },
    'says by_outcome',
  ),
  ofLane(
    'decisions under another posture',
    'decision_summary',
    (one) => {
      one.by_mode = { NORMAL: 1 };
    },
    'says by_mode',
  ),
  ofLane('fewer reasons', 'decision_summary', (one) => void (one.reasons_top as Json[]).pop(), 'says reasons_top'),
  ofLane('a decision more without a score', 'decision_summary', (one) => more(one, 'fail_closed'), 'says fail_closed'),
  ofLane('a degraded decision more', 'decision_summary', (one) => more(one, 'degraded'), 'says degraded '),
  ofLane('a decision that waits', 'decision_summary', (one) => more(within(one, 'outbox'), 'pending'), 'says outbox'),
  ofLane(
    'a decision that nobody measured',
    'decision_summary',
    (one) => more(within(one, 'latency'), 'measured'),
    'says the decisions that were measured',
  ),
  ofLane(
    'a leak that is called none',
    'decision_summary',
    (one) => {
      within(one, 'truth_leak_check').forbidden = ['anchor.fraud_flag'];
    },
    'says truth_leak_check',
  ),
  ofLane(
    'times that were counted in other buckets',
    'decision_summary',
    (one) => void (within(one, 'latency').buckets_ms as number[]).pop(),
    'says latency\\.buckets_ms',
  ),
  ofLane(
    'decisions that were faster',
    'decision_summary',
    (one) => {
      within(one, 'latency').p50_ms = 5;
    },
    'says the percentiles of the report',
  ),
  ofLane(
    'traffic that was rejected for a reason',
    'decision_summary',
    (one) => {
      within(one, 'rejections').SOURCE_CONTRACT_INVALID = 1;
    },
    'says the rejections by their reasons',
  ),
  ofLane('an intent more', 'action_summary', (one) => more(one, 'intents'), 'says intents '),
  ofLane('an outcome more', 'action_summary', (one) => more(one, 'outcomes'), 'says outcomes '),
  ofLane(
    'outcomes of another status',
    'action_summary',
    (one) => more(within(one, 'by_status'), 'EXECUTED'),
    'says by_status',
  ),
  ofLane('an effect more', 'action_summary', (one) => more(one, 'effects_executed'), 'says the effects of M7\\.F'),
  ofLane(
    'an action that happened twice',
    'action_summary',
    (one) => more(one, 'double_effects'),
    'says double_effects',
  ),
  ofLane(
    'outcomes that can be changed',
    'action_summary',
    (one) => {
      one.write_policy = 'mutable';
    },
    'says write_policy',
  ),
  ofLane(
    'actions known by fewer fields',
    'action_summary',
    (one) => void (one.idempotency_key_fields as string[]).pop(),
    'says idempotency_key_fields',
  ),
  ofLane('a record more', 'audit_summary', (one) => more(one, 'records'), 'says records '),
  ofLane(
    'a decision that the audit did not see',
    'audit_summary',
    (one) => more(within(one, 'audited'), 'action_intent'),
    'says audited',
  ),
  ofLane(
    'an open chain that is called none',
    'audit_summary',
    (one) => more(within(one, 'chains'), 'resolved'),
    'says chains',
  ),
  ofLane(
    'events at other offsets',
    'audit_summary',
    (one) => more(firstOf(one, 'topic_offset_ranges'), 'last_offset'),
    'says topic_offset_ranges',
  ),
  ofLane('an object more', 'audit_summary', (one) => more(within(one, 'segments'), 'count'), 'says segments\\.count'),
  ofLane(
    'objects that lie elsewhere',
    'audit_summary',
    (one) => {
      within(one, 'segments').prefix = 'evidence/elsewhere/';
    },
    'says segments\\.prefix',
  ),
  ofLane(
    'a record that was changed and passed',
    'audit_summary',
    (one) => more(within(one, 'append_only_check'), 'updates'),
    'says append_only_check',
  ),
];

const anySegment = /decision_log_audit\/records\/partition=\d+\/segment=0-\d+\.jsonl\.zst$/;
const ofSegment = (what: string, to: (lines: Json[]) => Json[], found: RegExp): Forgery => ({
  what,
  forge: (forger) => forger.editLines(forger.keys(anySegment)[0] ?? '', to),
  found,
});

const RECORDS: readonly Forgery[] = [
  {
    what: 'an object of the audit is gone',
    forge: (forger) => forger.drop(forger.keys(anySegment)[0] ?? ''),
    found: /audit_summary\.json .*: says records/,
  },
  ofSegment('a record is gone', (lines) => lines.slice(1), /audit_summary\.json .*: says records/),
  ofSegment(
    'a record is there twice',
    (lines) => [...lines.slice(0, 1), ...lines],
    /decision_log_audit\/.*: line 2 has the id of another record/,
  ),
  ofSegment(
    'a record is of another kind',
    ([first = {}, ...rest]) => [{ ...first, kind: first.kind === 'CHAIN' ? 'DECISION' : 'CHAIN' }, ...rest],
    /decision_log_audit\/.*: line 1 has an id that does not follow from it/,
  ),
  ofSegment(
    'a record is about another decision',
    ([first = {}, ...rest]) => [{ ...first, decision_id: '0'.repeat(32) }, ...rest],
    /decision_log_audit\/.*: line 1 is about a decision that is not archived/,
  ),
  ofSegment(
    'a record names another place of its decision',
    ([first = {}, ...rest]) => {
      const event = within(first, 'decision_event');
      return [
        { ...first, decision_event: { ...event, eb_ref: { ...within(event, 'eb_ref'), offset: '999999' } } },
        ...rest,
      ];
    },
    /decision_log_audit\/.*: line 1 names a decision that no receipt admits at its place/,
  ),
];

const ofReport = (name: string): Forgery =>
  change(
    `the report says another ${name}`,
    /obs\/run_report\.json$/,
    (report) => more(within(report, 'rtdl'), name),
    new RegExp(`run_report\\.json .*: says rtdl\\.${name} `),
  );

const CLOSURE: readonly Forgery[] = [
  ...['traffic', 'decision', 'intent', 'outcome', 'audit_append', 'degraded', 'fail_closed'].map(ofReport),
  ...['R7', 'R8', 'R9', 'R10', 'decision_ge_outcome'].map((name) =>
    change(
      `the reconciliation leaves ${name} out`,
      /obs\/reconciliation\.json$/,
      (document) => void delete within(document, 'checks')[name],
      /reconciliation\.json .*: says checks/,
    ),
  ),
  change(
    'a decision is explained by a rejection that nobody made',
    /obs\/reconciliation\.json$/,
    (document) => more(within(document, 'inputs'), 'rejectedTraffic'),
    /reconciliation\.json .*: says (checks|status|explanations)/,
  ),
  change(
    'an effect is counted that nobody asked for',
    /obs\/reconciliation\.json$/,
    (document) => more(within(document, 'inputs'), 'effects'),
    /reconciliation\.json .*: says (checks|status|explanations)/,
  ),
  change(
    'more outcomes than decisions are called none',
    /obs\/reconciliation\.json$/,
    (document) => more(within(document, 'deltas'), 'decision_minus_outcome'),
    /reconciliation\.json .*: says deltas/,
  ),
  change(
    'a degraded decision more is an anomaly',
    /obs\/anomaly_summary\.json$/,
    (document) => more(within(document, 'anomaly_counts'), 'rtdl_degraded'),
    /anomaly_summary\.json .*: says anomaly_counts\.rtdl_degraded/,
  ),
  change(
    'the budget is of more decisions',
    /obs\/anomaly_summary\.json$/,
    (document) => more(within(document, 'degraded_budget'), 'decisions'),
    /anomaly_summary\.json .*: says degraded_budget\.decisions/,
  ),
  change(
    'the budget is another than that of the profile',
    /obs\/anomaly_summary\.json$/,
    (document) => {
      within(document, 'degraded_budget').share_max = 0.5;
    },
    /anomaly_summary\.json .*: says degraded_budget\.share_max/,
  ),
  change(
    'the lane handed over more decisions than its summary says',
    /m7_f_[^/]*snapshot\.json$/,
    (snapshot) => more(within(snapshot, 'payload'), 'decisions'),
    /m7_f_.*: says the decisions of its summary/,
  ),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, what is said of the decision lane is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...SUMMARIES, ...RECORDS, ...CLOSURE])('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});
