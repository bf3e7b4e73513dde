import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { type CheckerFacts, checkerLane } from '../../../actions/m5-oracle/lanes/f-checker.ts';
import sample from '../../../evidence-schemas/samples/checker_pass.v1/valid-typical.json' with { type: 'json' };
import { laneRows } from '../../support/decided-lane.ts';
import { ended } from './oracle-facts.ts';

const parsed = CheckerPassV1.parse(sample);
const [one] = parsed.outputs;
if (one === undefined) throw new Error('the sample has no output');
const passing = { ...one, verdict: 'PASS' as const, ordering_violations: 0, fingerprint_match: true, row_count: 2 };
const other = { ...passing, output_id: 'other' };
const report = { ...parsed, task_arn: ended().taskArn, overall_pass: true, outputs: [passing, other] };
const facts: CheckerFacts = {
  job: { value: ended() },
  report: { value: report },
  requiredOutputIds: [one.output_id, 'other'],
};
const failing = (given: string, code: 'M5F-B1' | 'M5F-B2', changed: Partial<CheckerFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M5.F-C01': code },
});
const reported = (changed: Partial<CheckerPassV1>): Partial<CheckerFacts> => ({
  report: { value: { ...report, ...changed } },
});

export const rows = [
  laneRows(checkerLane, {
    passing: [{ given: 'every required output passes', facts }],
    failing: [
      failing('a job that fails', 'M5F-B1', { job: { value: ended({ exitCode: 1 }) } }),
      failing('a job that was not started', 'M5F-B1', { job: { unreadable: 'E_COMPUTE_UNREACHABLE' } }),
      failing('no report', 'M5F-B1', { report: { unreadable: 'absent' } }),
      failing('the report of an earlier task', 'M5F-B1', reported({ task_arn: 'embedded:task/x/0' })),
      failing('a verdict of no', 'M5F-B1', reported({ overall_pass: false })),
      failing('no output that passes', 'M5F-B1', reported({ outputs: [] })),
      failing('only a part that passes', 'M5F-B2', reported({ outputs: [passing] })),
      failing(
        'an output out of order',
        'M5F-B2',
        reported({ outputs: [passing, { ...other, ordering_violations: 1 }] }),
      ),
      failing(
        'an output of other bytes',
        'M5F-B2',
        reported({ outputs: [passing, { ...other, fingerprint_match: false }] }),
      ),
      failing('an output without rows', 'M5F-B2', reported({ outputs: [passing, { ...other, row_count: 0 }] })),
      failing(
        'an output that nobody asked for',
        'M5F-B2',
        reported({ outputs: [passing, other, { ...other, output_id: 'more' }] }),
      ),
    ],
  }),
];
