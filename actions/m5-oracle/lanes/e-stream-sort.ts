import { availableParallelism } from 'node:os';
import { handle } from '@spine-green/evidence-schemas';
import { StreamSortSummaryV1 } from '@spine-green/evidence-schemas/documents/stream_sort_summary.v1';
import { findMicros, nowUtc } from '@spine-green/runtime/kernel/clock';
import { type Check, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { requiredOutputIds, viewKey } from '../../lib/platform/oracle-run.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { replaceAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { SORT_MEMORY_MIB, workloadDays } from '../jobs.ts';
import { mapLimited, type Sorted, sortOutput, viewFaults } from '../sort.ts';
import { pinWorkload, type WrittenProfile } from '../workload.ts';
import { SORTS_MAX } from './d-launch-matrix.ts';

export interface SortFacts {
  readonly laneMode: Fact<string>;
  readonly profileId: Fact<string>;
  readonly profile: Fact<WrittenProfile>;
  readonly days: number | undefined;
  readonly requiredOutputIds: readonly string[];
  readonly sorted: readonly Sorted[];
  readonly summary: Fact<EvidenceRef>;
}

/** The shell's code for a process that was killed: too little memory or disk. */
const KILLED = 137;
const CPU_UNITS = 1024;

export const streamSort = plainLane<SortFacts>({
  id: 'M5.E',
  gather: async (context) => {
    const laneMode = await observe(() => handle('M5_LANE_MODE', context.handleInputs));
    const profileId = await observe(() => handle('M5_WORKLOAD_PROFILE_ID', context.handleInputs));
    const profile = await observe(() => pinWorkload(context));
    // Nothing is launched before the bound of the workload is written (M5.E-C01).
    const sorted = isReadable(profile)
      ? await mapLimited(requiredOutputIds(), SORTS_MAX, (outputId) => sortOutput(context, outputId))
      : [];
    const days = isReadable(profile) ? workloadDays(context) : undefined;
    const summary = await observe(() => writeSummary(context, { laneMode, profileId, sorted }));
    return { laneMode, profileId, profile, days, requiredOutputIds: requiredOutputIds(), sorted, summary };
  },
  decide: (facts) => [
    profileCheck(facts),
    check('M5.E-C02', {
      expected: 'functional_green',
      observed: facts.laneMode,
      fails: 'M5E-B7',
    }),
    taskCheck(facts),
    check('M5.E-C04', {
      expected: { outputs: facts.requiredOutputIds, faults: [], summary_written: true },
      observed: {
        of: {
          outputs: facts.sorted.filter(({ view }) => isReadable(view)).map(({ outputId }) => outputId),
          faults: facts.sorted.flatMap(({ outputId, view }) =>
            isReadable(view) ? viewFaults(outputId, view.value, facts.days) : [`${outputId}: ${view.unreadable}`],
          ),
          summary_written: isReadable(facts.summary),
        },
      },
      fails: 'M5E-B4',
    }),
  ],
  payload: ({ sorted, summary, profile, laneMode }) => ({
    lane_mode: isReadable(laneMode) ? laneMode.value : null,
    workload_profile: isReadable(profile) ? profile.value.ref : null,
    stream_sort_summary: isReadable(summary) ? summary.value : null,
    outputs: sorted.map(({ outputId, job, view }) => ({
      output_id: outputId,
      exit_code: isReadable(job) ? job.value.exitCode : null,
      rows: isReadable(view) ? view.value.receipt.output_count : null,
      stream_view_id: isReadable(view) ? view.value.receipt.stream_view_id : null,
      output_fingerprint: isReadable(view) ? view.value.receipt.output_fingerprint : null,
    })),
  }),
});

function profileCheck({ laneMode, profileId, profile, sorted }: SortFacts): Check {
  const pinned = isReadable(laneMode) && isReadable(profileId);
  const launches = sorted.flatMap(({ job }) => (isReadable(job) ? [findMicros(job.value.startedAtUtc) ?? 0] : []));
  const writtenAt = isReadable(profile) ? findMicros(profile.value.document.written_at_utc) : undefined;
  return check('M5.E-C01', {
    expected: { pinned: true, profile_id: isReadable(profileId) ? profileId.value : null, written_before_launch: true },
    observed: {
      of: {
        pinned,
        profile_id: isReadable(profile) ? profile.value.document.profile_id : null,
        written_before_launch: writtenAt !== undefined && launches.every((at) => at >= writtenAt),
      },
    },
    fails: pinned ? 'M5E-B8' : 'M5E-B6',
  });
}

function taskCheck({ requiredOutputIds: required, sorted }: SortFacts): Check {
  const launched = sorted.filter(({ job }) => isReadable(job)).map(({ outputId }) => outputId);
  const failed = sorted.flatMap(({ outputId, job }) =>
    isReadable(job) && job.value.exitCode !== 0 ? [`${outputId}: ${exitText(job.value.exitCode)}`] : [],
  );
  return check('M5.E-C03', {
    expected: { launched: required, failed: [] },
    observed: { of: { launched, failed } },
    fails: failed.length > 0 ? 'M5E-B3' : 'M5E-B2',
  });
}

export const exitText = (code: number): string => (code === KILLED ? 'exit 137 (memory or disk)' : `exit ${code}`);

interface SummaryInput {
  readonly laneMode: Fact<string>;
  readonly profileId: Fact<string>;
  readonly sorted: readonly Sorted[];
}

/** A failed output is in the summary with what is known of it (01, section 0.6). */
async function writeSummary(context: LaneContext, { laneMode, profileId, sorted }: SummaryInput): Promise<EvidenceRef> {
  if (!isReadable(laneMode)) throw new Error(laneMode.unreadable);
  if (!isReadable(profileId)) throw new Error(profileId.unreadable);
  const succeeded = sorted.filter(({ job, view }) => isReadable(job) && job.value.exitCode === 0 && isReadable(view));
  const document = StreamSortSummaryV1.parse({
    schema: 'fp.stream_sort_summary.v1',
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.session.clock),
    lane_mode: laneMode.value,
    workload_profile_id: profileId.value,
    compute_profile: { cpu_units: CPU_UNITS * availableParallelism(), memory_mib: SORT_MEMORY_MIB },
    required_output_ids: [...requiredOutputIds()],
    per_output_results: sorted.flatMap((one) => resultOf(context, one)),
    failed_output_ids: requiredOutputIds().filter((id) => !succeeded.some(({ outputId }) => outputId === id)),
    writer: { identity: 'M5.E', task_arn: null, ci_run: context.session.ci.run_id, image_digest: null },
  });
  return replaceAt(context, runKey(context, 'oracle/stream_sort_summary.json'), StreamSortSummaryV1, document);
}

function resultOf(context: LaneContext, { outputId, job, view }: Sorted): StreamSortSummaryV1['per_output_results'] {
  if (!isReadable(job)) return [];
  const { taskArn, exitCode, startedAtUtc, stoppedAtUtc } = job.value;
  const found = isReadable(view) ? view.value : undefined;
  return [
    {
      output_id: outputId,
      task_arn: taskArn,
      exit_code: exitCode,
      rows: found?.receipt.output_count ?? 0,
      shards: found?.manifest.shards.length ?? 0,
      manifest_key: found === undefined ? null : viewKey(context, 'S3_STREAM_VIEW_MANIFEST_KEY_PATTERN', outputId),
      receipt_key: found === undefined ? null : viewKey(context, 'S3_STREAM_SORT_RECEIPT_KEY_PATTERN', outputId),
      elapsed_seconds: ((findMicros(stoppedAtUtc) ?? 0) - (findMicros(startedAtUtc) ?? 0)) / 1_000_000,
    },
  ];
}
