import type { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { EndedTask } from '../views.ts';

export interface CheckerFacts {
  readonly job: Fact<EndedTask>;
  /** The report that the store holds, whichever task wrote it. */
  readonly report: Fact<CheckerPassV1>;
  readonly requiredOutputIds: readonly string[];
}

export const checkerLane = defineLane({
  id: 'M5.F',
  decide: ({ job, report, requiredOutputIds }: CheckerFacts) => {
    const required = [...requiredOutputIds].sort();
    const passed = isReadable(report) ? [...passedOutputs(report.value.outputs)].sort() : [];
    const isPartial = passed.length > 0 && passed.join() !== required.join();
    return {
      'M5.F-C01': {
        expected: {
          exit_code: 0,
          // An older PASS proves nothing about what lies there now.
          task_arn: isReadable(job) ? job.value.taskArn : null,
          overall_pass: true,
          passed: required,
        },
        observed: mapFact(allReadable({ job, report }), (read) => ({
          exit_code: read.job.exitCode,
          task_arn: read.report.task_arn,
          overall_pass: read.report.overall_pass,
          passed,
        })),
        fails: isPartial ? 'M5F-B2' : 'M5F-B1',
      },
    };
  },
  handover: ({ report }) =>
    isReadable(report)
      ? {
          status: report.value.status,
          reason_codes: report.value.reason_codes,
          outputs: report.value.outputs.map(({ output_id, verdict, row_count }) => ({
            output_id,
            verdict,
            row_count,
          })),
        }
      : undefined,
});

/** An output passes by its rows, its order and its fingerprint, not by its verdict alone. */
export const passedOutputs = (outputs: CheckerPassV1['outputs']): readonly string[] =>
  outputs
    .filter(
      (one) => one.verdict === 'PASS' && one.ordering_violations === 0 && one.fingerprint_match && one.row_count > 0,
    )
    .map((one) => one.output_id);
