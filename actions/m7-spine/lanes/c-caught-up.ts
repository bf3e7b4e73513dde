import { handle } from '@spine-green/evidence-schemas';
import type { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import type { AdmittedRange } from '@spine-green/runtime/truth/admissions';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import {
  type ConsumerDuty,
  consumedPartitions,
  emptyTopics,
  endsBefore,
  filledTopics,
  type GroupPartition,
  highestLag,
  leastDistanceMs,
  missingPartitions,
  unconsumed,
  wentBack,
} from '../../lib/rules/caught-up.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';

/** A document of the run with the version that was read. */
export interface Read<T> {
  readonly document: T;
  readonly ref: EvidenceRef;
}

export interface CaughtUpFacts {
  /** The sampler as the compute saw it end. */
  readonly sampler: Fact<{ readonly taskArn: string; readonly exitCode: number }>;
  /** What it wrote. */
  readonly offsets: Fact<Read<OffsetsSnapshotV1>>;
  readonly verdict: Fact<Read<CaughtUpV1>>;
  /** Offsets of P7. */
  readonly basis: Fact<Read<KafkaOffsetsSnapshotV1>>;
  readonly duties: Fact<readonly ConsumerDuty[]>;
  /** Read by this lane itself, after the sampler ended. */
  readonly afterwards: Fact<readonly GroupPartition[]>;
  /** Where the gate's own rows place the admissions of the run. */
  readonly admitted: Fact<readonly AdmittedRange[]>;
  readonly liveCluster: Fact<string>;
  /** Least distance between the samples, as the profile has it. */
  readonly intervalMs: number;
}

/** Recomputes what the sampler concluded; its own verdict is not taken for an answer (04, E8). */
export const rtdlCaughtUp = defineLane({
  id: 'M7.C',
  decide: (facts: CaughtUpFacts, _written, { platformRunId }) => {
    const { sampler, offsets, verdict, basis, duties, afterwards, admitted, liveCluster, intervalMs } = facts;
    const partitions = mapFact(offsets, ({ document }) => consumedPartitions(document));
    const lagMax = handle('RTDL_CAUGHT_UP_LAG_MAX');
    const listed = isReadable(offsets) && isReadable(duties);
    const task = isReadable(sampler) ? sampler.value.taskArn : null;
    const live = isReadable(liveCluster) ? liveCluster.value : null;
    return {
      'M7.C-C01': {
        expected: { groups: isReadable(duties) ? duties.value.map(({ group }) => group) : [], missing: [] },
        observed: mapFact(allReadable({ offsets, duties }), (read) => ({
          groups: read.offsets.document.groups.map(({ group_id: group }) => group),
          missing: missingPartitions(read.offsets.document, read.duties),
        })),
        fails: listed ? 'M7C-B5' : 'M7C-B1',
      },
      'M7.C-C02': {
        expected: {
          lag_max: { $at_most: lagMax },
          lag_max_now: { $at_most: lagMax },
          samples: { $at_least: 2 },
          interval_ms_min: { $at_least: intervalMs },
        },
        observed: mapFact(allReadable({ partitions, verdict, afterwards }), (read) => ({
          lag_max: highestLag(read.verdict.document, read.partitions),
          lag_max_now: Math.max(0, ...read.afterwards.map(({ lag }) => lag)),
          samples: read.verdict.document.samples.length,
          interval_ms_min: leastDistanceMs(read.verdict.document),
        })),
        fails: 'M7C-B2',
      },
      'M7.C-C03': {
        // Documents of an earlier attempt would be of the run as well; they name another task. A sample of the task that
        // this lane started is younger than the lane, and than the offsets of P7, whose version the task read (C04).
        expected: { exit_code: 0, runs: [platformRunId ?? null], writers: [task] },
        observed: mapFact(allReadable({ sampler, offsets, verdict, basis }), (read) => ({
          exit_code: read.sampler.exitCode,
          runs: [...new Set([read.offsets, read.verdict, read.basis].map(({ document }) => document.platform_run_id))],
          writers: [...new Set([read.offsets, read.verdict].map(({ document }) => document.writer.task_arn))],
        })),
        fails: isReadable(offsets) && isReadable(verdict) && isReadable(sampler) ? 'M7C-B3' : 'M7C-B4',
      },
      'M7.C-C04': {
        expected: {
          basis: isReadable(basis) ? basis.value.ref.version_id : null,
          went_back: [],
          ends_before_p7: [],
          admitted_unconsumed: [],
          regression_between_samples: false,
        },
        observed: mapFact(allReadable({ partitions, afterwards, basis, verdict, admitted }), (read) => ({
          basis: read.verdict.document.basis_ref.version_id,
          went_back: wentBack(read.partitions, read.afterwards),
          ends_before_p7: endsBefore(read.partitions, read.basis.document),
          admitted_unconsumed: unconsumed(read.partitions, read.admitted),
          regression_between_samples: !read.verdict.document.no_regression,
        })),
        fails: 'M7C-B6',
      },
      'M7.C-C05': {
        expected: { p7: live, snapshot: live, topics_filled: { $at_least: 1 }, topics_empty: [] },
        observed: mapFact(allReadable({ partitions, basis, offsets, liveCluster }), (read) => ({
          p7: read.basis.document.kafka_cluster_id,
          snapshot: read.offsets.document.kafka_cluster_id,
          topics_filled: filledTopics(read.basis.document).length,
          topics_empty: emptyTopics(read.partitions, read.basis.document),
        })),
        fails: 'M7C-B7',
      },
    };
  },
  handover: ({ verdict, offsets, basis }) =>
    isReadable(verdict) && isReadable(offsets) && isReadable(basis)
      ? {
          max_lag: verdict.value.document.max_lag,
          samples: verdict.value.document.samples.map(({ sampled_at_utc, max_lag }) => ({ sampled_at_utc, max_lag })),
          groups: offsets.value.document.groups.map(({ group_id: group }) => group),
          offsets_ref: offsets.value.ref,
          caught_up_ref: verdict.value.ref,
          basis_ref: basis.value.ref,
        }
      : undefined,
});
