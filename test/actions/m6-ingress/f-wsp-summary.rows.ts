import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { type SummaryFacts, wspSummary } from '../../../actions/m6-ingress/lanes/f-wsp-summary.ts';
import publishedSample from '../../../evidence-schemas/samples/ready_publish_receipt.v1/valid-complete.json' with {
  type: 'json',
};
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';
import { OUTPUT_ID, started, streamed, VIEW_URI } from '../../support/stream-documents.ts';

const summary = streamed({ emitted: 10 });
const published = ReadyPublishReceiptV1.parse({ ...publishedSample, ...summary.ready_ref });
const facts: SummaryFacts = {
  exitCode: { value: 0 },
  leftover: { value: [] },
  summary: { value: summary },
  start: { value: started(10) },
  published: { value: published },
  viewRows: { value: { [OUTPUT_ID]: 10 } },
  viewUri: { value: VIEW_URI },
  requiredOutputIds: [OUTPUT_ID],
};

const failing = (given: string, check: string, changed: Partial<SummaryFacts>): LaneRow<SummaryFacts> => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [check]: CODES[check] ?? '' },
});
const CODES: Readonly<Record<string, string>> = {
  'M6.F-C01': 'M6F-B1',
  'M6.F-C02': 'M6F-B2',
  'M6.F-C03': 'M6F-B3',
  'M6.F-C04': 'M6F-B4',
};
const [output] = summary.per_output;
if (output === undefined) throw new Error('the sample has no output');

export const rows = [
  laneRows(wspSummary, {
    passing: [{ given: 'a stream that is complete', facts }],
    failing: [
      failing('a task that failed', 'M6.F-C01', { exitCode: { value: 1 } }),
      failing('a task whose end was not handed over', 'M6.F-C01', { exitCode: { unreadable: 'absent' } }),
      failing('a task that still runs', 'M6.F-C01', { leftover: { value: ['embedded:task/wsp/2'] } }),
      failing('a stream that another announcement started', 'M6.F-C02', {
        published: { value: { ...published, offset: published.offset + 1 } },
      }),
      failing('an announcement that says something else', 'M6.F-C02', {
        published: { value: { ...published, message_id: '0'.repeat(64) } },
      }),
      failing('an announcement that cannot be read', 'M6.F-C02', { published: { unreadable: 'E_EVIDENCE_DIGEST' } }),
      failing('nothing that was sent', 'M6.F-C02', { summary: { value: { ...summary, first_send_at_utc: null } } }),
      failing('a source outside of the views', 'M6.F-C02', { viewUri: { value: 's3://other/' } }),
      failing('no source at all', 'M6.F-C02', { summary: { value: { ...summary, source_prefixes: [] } } }),
      failing('rows that are missing', 'M6.F-C03', { summary: { value: streamed({ emitted: 9 }) } }),
      failing('an output that is missing', 'M6.F-C03', { requiredOutputIds: [OUTPUT_ID, 'arrival_events_5B'] }),
      failing('another view that was opened', 'M6.F-C03', { start: { value: started(11) } }),
      failing('an output that did not end', 'M6.F-C03', {
        summary: { value: { ...summary, per_output: [{ ...output, ended: false }] } },
      }),
      failing('an interruption', 'M6.F-C03', { summary: { value: { ...summary, terminal: 'INTERRUPTED' } } }),
      failing('a row that was refused', 'M6.F-C04', { summary: { value: { ...summary, non_retryable: 1 } } }),
      failing('tries that ran out', 'M6.F-C04', {
        summary: { value: { ...summary, exit_reason: 'IG_PUSH_RETRY_EXHAUSTED' } },
      }),
      {
        given: 'no summary',
        facts: { ...facts, summary: { unreadable: 'absent' } },
        fails: { 'M6.F-C02': 'M6F-B2', 'M6.F-C03': 'M6F-B3', 'M6.F-C04': 'M6F-B4' },
      },
    ],
  }),
];
