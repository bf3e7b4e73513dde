import { handle } from '@spine-green/evidence-schemas';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { differing } from '../../data/compare.ts';
import { judged } from '../../data/summaries.ts';
import type { BundleFailure } from '../../failure.ts';
import { findPassed, type Stage } from '../lanes.ts';

type Group = OffsetsSnapshotV1['groups'][number];

/** Where each consumer of the run stood: who reads which partitions is pinned, and the log is the one of the lane. */
export const verifyConsumers = (stage: Stage): readonly BundleFailure[] =>
  judged(stage.view, 'rtdl_core/offsets_snapshot.json', (object) => {
    const snapshot = stage.view.typed(object, OffsetsSnapshotV1);
    return snapshot === undefined ? [] : snapshotFaults(snapshot, stage);
  });

function snapshotFaults(snapshot: OffsetsSnapshotV1, stage: Stage): readonly string[] {
  const streams = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), stage.view.manifest.platform_run_id);
  const lane = findPassed(stage, 'M7.C');
  return [
    ...differing({
      'who consumes': [
        snapshot.groups.map(({ component, group_id, stream_id, topics }) => ({
          component,
          group_id,
          stream_id,
          topics: topics.map(({ topic }) => topic),
        })),
        streams.map(({ component, groupId, streamId, topics }) => ({
          component,
          group_id: groupId,
          stream_id: streamId,
          topics,
        })),
      ],
      ...(lane === undefined ? {} : { kafka_cluster_id: [snapshot.kafka_cluster_id, lane.epoch.kafka_cluster_id] }),
    }),
    ...snapshot.groups.flatMap(groupFaults),
    ...differing({
      'the ends of the log, whoever reads it,': [endsOf(snapshot.groups, 'last'), endsOf(snapshot.groups, 'first')],
    }),
  ];
}

function groupFaults({ component, topics }: Group): readonly string[] {
  return topics.flatMap(({ topic, partitions }) => {
    const pinned = TOPICS.find((one) => one.topic === topic)?.partitions ?? 0;
    return differing({
      [`the partitions of ${topic} for ${component}`]: [
        partitions.map(({ partition }) => partition),
        Array.from({ length: pinned }, (_, number) => number),
      ],
    });
  });
}

/** Every group that reads a partition saw it begin and end at the same places, in one look. */
function endsOf(groups: readonly Group[], which: 'first' | 'last'): Readonly<Record<string, unknown>> {
  const rows = groups.flatMap(({ topics }) =>
    topics.flatMap(({ topic, partitions }) =>
      partitions.map((one) => [`${topic}/${one.partition}`, [one.watermark_low, one.watermark_high]] as const),
    ),
  );
  return Object.fromEntries(which === 'last' ? rows : rows.toReversed());
}
