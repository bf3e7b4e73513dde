import { type InputFacts, inputReadiness } from '../../../actions/m8-closure/lanes/c-input-readiness.ts';
import {
  cases,
  closureInputs,
  documents,
  lane,
  live,
  TOPIC,
  truth,
  unreadable,
} from '../../support/closure/closed-run.ts';
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';

const facts: InputFacts = {
  inputs: closureInputs,
  truth: { value: truth },
  lane: { value: lane },
  cases: { value: cases },
  live: { value: live },
};
const withTruth = (changes: Partial<typeof truth>): Partial<InputFacts> => ({
  truth: { value: { ...truth, ...changes } },
});
const withInputs = (changes: Partial<typeof closureInputs>): Partial<InputFacts> => ({
  inputs: { ...closureInputs, ...changes },
});
const failing = (given: string, changed: Partial<InputFacts>, fails: Record<string, string>): LaneRow<InputFacts> => ({
  given,
  facts: { ...facts, ...changed },
  fails,
});
const READABLE = { 'M8.C-C01': 'M8C-B1' };
const COUNTS = { 'M8.C-C02': 'M8C-B2' };
const RANGES = { 'M8.C-C03': 'M8C-B3' };
const { receipt_summary: receipts } = closureInputs;
if ('unreadable' in receipts) throw new Error(receipts.unreadable);
const ambiguous = {
  ...receipts.value,
  counts_by_decision: { ...receipts.value.counts_by_decision, PUBLISH_AMBIGUOUS: 1 },
};

export const rows = [
  laneRows(inputReadiness, {
    passing: [{ given: 'inputs that are there and true', facts }],
    failing: [
      failing('no caught-up verdict', withInputs({ caught_up: unreadable }), READABLE),
      failing('no archive summary', withInputs({ archive_summary: unreadable }), READABLE),
      failing('no run manifest', withInputs({ run_manifest: unreadable }), READABLE),
      failing('no receipt summary', withInputs({ receipt_summary: unreadable }), { ...READABLE, ...COUNTS }),
      failing('no quarantine summary', withInputs({ quarantine_summary: unreadable }), { ...READABLE, ...COUNTS }),
      failing('no summary of decisions', withInputs({ decision_summary: unreadable }), { ...READABLE, ...COUNTS }),
      failing('no summary of actions', withInputs({ action_summary: unreadable }), { ...READABLE, ...COUNTS }),
      failing('no summary of the audit', withInputs({ audit_summary: unreadable }), { ...READABLE, ...COUNTS }),
      failing('no summary of cases', withInputs({ case_summary: unreadable }), { ...READABLE, ...COUNTS }),
      failing('no summary of labels', withInputs({ label_summary: unreadable }), { ...READABLE, ...COUNTS }),
      failing('a trigger after the summaries', { cases: { value: { ...cases, escalated: 6 } } }, COUNTS),
      failing('a case after the summaries', { cases: { value: { ...cases, cases: 5 } } }, COUNTS),
      failing('an event of a timeline after the summaries', { cases: { value: { ...cases, events: 20 } } }, COUNTS),
      failing('a label after the summaries', { cases: { value: { ...cases, labels: 10 } } }, COUNTS),
      failing('cases that cannot be counted', { cases: unreadable }, COUNTS),
      failing('a decision after the summaries', { lane: { value: { ...lane, decisions: 400 } } }, COUNTS),
      failing('an outcome after the summaries', { lane: { value: { ...lane, outcomes: 400 } } }, COUNTS),
      failing(
        'a record of the audit after the summaries',
        { lane: { value: { ...lane, records: { decisions: 400, chains: 399 } } } },
        COUNTS,
      ),
      failing('a lane that cannot be counted', { lane: unreadable }, COUNTS),
      failing('no offsets of P7', withInputs({ kafka_offsets: unreadable }), { ...READABLE, ...RANGES }),
      failing('no offsets of P8', withInputs({ rtdl_offsets: unreadable }), { ...READABLE, ...RANGES }),
      failing(
        'offsets of another run',
        withInputs({ rtdl_offsets: { value: { ...documents.rtdl, platform_run_id: 'platform_20260101T000000Z' } } }),
        COUNTS,
      ),
      failing('a summary that knows an ambiguity', withInputs({ receipt_summary: { value: ambiguous } }), COUNTS),
      failing(
        'more receipts than the summary says',
        withTruth({ receipts: [...truth.receipts, { principal: 'ops', decision: 'ADMIT', count: 1 }] }),
        COUNTS,
      ),
      failing('a quarantined record that no summary holds', withTruth({ quarantined: 1 }), COUNTS),
      failing('an admission without proof', withTruth({ open: 1 }), COUNTS),
      failing('nothing that was admitted', withTruth({ admitted: [] }), RANGES),
      failing(
        'an admission beyond both ranges',
        withTruth({ admitted: [{ topic: TOPIC, partition: 0, events: 401, first_offset: 0, last_offset: 400 }] }),
        RANGES,
      ),
      failing(
        'an admission on a topic that no snapshot has',
        withTruth({
          admitted: [
            ...truth.admitted,
            { topic: 'fp.bus.other.v1', partition: 0, events: 1, first_offset: 0, last_offset: 0 },
          ],
        }),
        RANGES,
      ),
      failing(
        'no group that consumed',
        withInputs({ rtdl_offsets: { value: { ...documents.rtdl, groups: [] } } }),
        RANGES,
      ),
      failing(
        'a log that ends before the snapshots',
        { live: { value: [{ topic: TOPIC, partition: 0, low: 0, high: 399 }] } },
        RANGES,
      ),
      failing('a log that was made anew', { live: { value: [] } }, RANGES),
      failing('a log that does not answer', { live: unreadable }, RANGES),
      failing(
        'a gate that cannot be counted',
        { truth: { unreadable: 'E_DATABASE_UNREACHABLE' } },
        { ...COUNTS, ...RANGES },
      ),
    ],
  }),
];
