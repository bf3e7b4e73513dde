import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { requiredOutputIds } from '../../lib/platform/oracle-run.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { checkerEnvironment } from '../jobs.ts';

export interface CheckerFacts {
  readonly exitCode: Fact<number>;
  readonly report: Fact<CheckerPassV1>;
  readonly requiredOutputIds: readonly string[];
}

export const checkerLane = plainLane<CheckerFacts>({
  id: 'M5.F',
  gather: async (context) => {
    const job = await observe(() => runJob(context, 'oracle-checker', checkerEnvironment(context)));
    if (isReadable(job) && job.value.exitCode !== 0) for (const line of job.value.lastLines) context.report(line);
    return {
      exitCode: mapFact(job, ({ exitCode }) => exitCode),
      report: await observe(() => {
        if (!isReadable(job)) throw new Error(job.unreadable);
        return readReport(context, job.value.taskArn);
      }),
      requiredOutputIds: requiredOutputIds(),
    };
  },
  decide: ({ exitCode, report, requiredOutputIds: required }) => {
    const passed = mapFact(report, ({ outputs }) => passedOutputs(outputs));
    const some = isReadable(passed) ? passed.value : [];
    const partial = some.length > 0 && [...some].sort().join() !== [...required].sort().join();
    return [
      check('M5.F-C01', {
        expected: { exit_code: 0, overall_pass: true, passed: [...required].sort() },
        observed: mapFact(allReadable({ exitCode, report }), (read) => ({
          exit_code: read.exitCode,
          overall_pass: read.report.overall_pass,
          passed: [...some].sort(),
        })),
        fails: partial ? 'M5F-B2' : 'M5F-B1',
      }),
    ];
  },
  payload: ({ report }) =>
    isReadable(report)
      ? {
          status: report.value.status,
          reason_codes: report.value.reason_codes,
          issues: report.value.issues.slice(0, 20),
          outputs: report.value.outputs.map(({ output_id, verdict, row_count }) => ({ output_id, verdict, row_count })),
        }
      : {},
});

/** An output passes by its rows, its order and its fingerprint, not by its verdict alone. */
export const passedOutputs = (outputs: CheckerPassV1['outputs']): readonly string[] =>
  outputs
    .filter(
      (one) => one.verdict === 'PASS' && one.ordering_violations === 0 && one.fingerprint_match && one.row_count > 0,
    )
    .map((one) => one.output_id);

/** The report of this very job: an older PASS proves nothing about what lies there now. */
async function readReport(context: LaneContext, taskArn: string): Promise<CheckerPassV1> {
  const { document } = await readAt(context, runKey(context, 'oracle/checker_pass.json'), CheckerPassV1.parse);
  if (document.task_arn !== taskArn) throw new Error('the checker wrote no report');
  return document;
}
