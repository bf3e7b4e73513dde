import type { FunctionalWorkloadProfileV1 } from '@spine-green/evidence-schemas/documents/functional_workload_profile.v1';
import { StreamSortSummaryV1 } from '@spine-green/evidence-schemas/documents/stream_sort_summary.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { derivedDocument, type PlannedDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import { daysOf, type EndedTask, elapsedSeconds, exitText, type Sorted, type View, viewFaults } from '../views.ts';

export interface Bound {
  readonly document: FunctionalWorkloadProfileV1;
  readonly versionId: string;
}

export interface SortFacts {
  readonly laneMode: Fact<string>;
  readonly profileId: Fact<string>;
  /** The bound of the workload as it lay in the store before anything was launched, whichever attempt wrote it. */
  readonly profile: Fact<Bound>;
  /** Its version once the tasks had ended. */
  readonly boundAfterwards: Fact<string>;
  /** What the decision of this phase selects, in words and in days. */
  readonly selection: Fact<{ readonly rule: string; readonly days: number | null }>;
  readonly requiredOutputIds: readonly string[];
  readonly sorted: readonly Sorted[];
  readonly compute: Fact<StreamSortSummaryV1['compute_profile']>;
}

export const SUMMARY = 'oracle/stream_sort_summary.json';

export const streamSort = defineLane({
  id: 'M5.E',
  documents: (facts: SortFacts, context) => ({ summary: summaryOf(facts, context) }),
  decide: (facts: SortFacts, written) => {
    const { laneMode, profileId, profile, boundAfterwards, selection, sorted, requiredOutputIds: required } = facts;
    const tasks = endedTasks(sorted);
    const failed = sorted.flatMap(({ outputId, job }) =>
      isReadable(job) && job.value.exitCode !== 0 ? [`${outputId}: ${exitText(job.value.exitCode)}`] : [],
    );
    return {
      'M5.E-C01': {
        expected: {
          lane_mode: { $non_empty: true },
          profile_id: isReadable(profileId) ? profileId.value : null,
          selection_rule: isReadable(selection) ? selection.value.rule : null,
          version: isReadable(profile) ? profile.value.versionId : null,
        },
        observed: mapFact(allReadable({ laneMode, profileId, selection, profile, boundAfterwards }), (read) => ({
          lane_mode: read.laneMode,
          profile_id: read.profile.document.profile_id,
          selection_rule: read.profile.document.selection_rule,
          version: read.boundAfterwards,
        })),
        fails: isReadable(laneMode) && isReadable(profileId) ? 'M5E-B8' : 'M5E-B6',
      },
      'M5.E-C02': { expected: 'functional_green', observed: laneMode, fails: 'M5E-B7' },
      'M5.E-C03': {
        expected: { launched: required, distinct_tasks: required.length, failed: [] },
        observed: fact({
          launched: sorted.filter(({ job }) => isReadable(job)).map(({ outputId }) => outputId),
          distinct_tasks: new Set(tasks.map(({ taskArn }) => taskArn)).size,
          failed,
        }),
        fails: failed.length > 0 ? 'M5E-B3' : 'M5E-B2',
      },
      'M5.E-C04': {
        expected: {
          views: required,
          faults: [],
          workload_days: isReadable(selection) ? String(selection.value.days ?? 'all') : null,
          summary: { $non_empty: true },
        },
        observed: mapFact(allReadable({ summary: written.summary, selection }), (read) => ({
          views: sorted.filter(({ view }) => isReadable(view)).map(({ outputId }) => outputId),
          faults: sorted.flatMap(({ outputId, view }) =>
            isReadable(view)
              ? viewFaults(outputId, view.value, read.selection.days ?? undefined)
              : [`${outputId}: ${view.unreadable}`],
          ),
          workload_days: daysOf(sorted.flatMap(({ view }) => (isReadable(view) ? [view.value] : []))),
          summary: read.summary.key,
        })),
        fails: 'M5E-B4',
      },
    };
  },
  handover: ({ laneMode, profile, sorted }) => {
    const both = allReadable({ laneMode, profile });
    return isReadable(both)
      ? {
          lane_mode: both.value.laneMode,
          workload_profile_id: both.value.profile.document.profile_id,
          outputs: sorted.flatMap(({ outputId, view }) => (isReadable(view) ? [identityOf(outputId, view.value)] : [])),
        }
      : undefined;
  },
});

/** What a view is: the same identity means the same rows in the same parts. */
const identityOf = (outputId: string, { receipt }: View) => ({
  output_id: outputId,
  rows: receipt.output_count,
  stream_view_id: receipt.stream_view_id,
  input_fingerprint: receipt.input_fingerprint,
  output_fingerprint: receipt.output_fingerprint,
});

const endedTasks = (sorted: readonly Sorted[]): readonly EndedTask[] =>
  sorted.flatMap(({ job }) => (isReadable(job) ? [job.value] : []));

/** A failed output is in the summary with what is known of it (01, section 0.6). */
function summaryOf(facts: SortFacts, context: DecideContext): Fact<PlannedDocument> {
  const { laneMode, profileId, compute, sorted, requiredOutputIds: required } = facts;
  const read = allReadable({ laneMode, profileId, compute });
  if (!isReadable(read)) return read;
  const succeeded = sorted.filter(({ job, view }) => isReadable(job) && job.value.exitCode === 0 && isReadable(view));
  return fact(
    derivedDocument(SUMMARY, StreamSortSummaryV1, {
      schema: 'fp.stream_sort_summary.v1',
      platform_run_id: context.platformRunId ?? 'N/A',
      written_at_utc: context.gatheredAtUtc,
      lane_mode: read.value.laneMode as StreamSortSummaryV1['lane_mode'],
      workload_profile_id: read.value.profileId,
      compute_profile: read.value.compute,
      required_output_ids: required as StreamSortSummaryV1['required_output_ids'],
      per_output_results: sorted.flatMap(resultOf),
      failed_output_ids: required.filter((id) => !succeeded.some(({ outputId }) => outputId === id)),
      writer: { identity: 'M5.E', task_arn: null, ci_run: context.ci.run_id, image_digest: null },
    }),
  );
}

function resultOf({ outputId, job, view }: Sorted): StreamSortSummaryV1['per_output_results'] {
  if (!isReadable(job)) return [];
  const elapsed = elapsedSeconds(job.value);
  const found = isReadable(view) ? view.value : undefined;
  return [
    {
      output_id: outputId,
      task_arn: job.value.taskArn,
      exit_code: job.value.exitCode,
      ...(found === undefined
        ? {}
        : {
            rows: found.receipt.output_count,
            shards: found.manifest.shards.length,
            manifest_key: found.manifestKey,
            receipt_key: found.receiptKey,
          }),
      ...(elapsed === undefined ? {} : { elapsed_seconds: elapsed }),
    },
  ];
}
