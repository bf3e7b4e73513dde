import { digestOf } from '@spine-green/evidence-schemas';
import type { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import type { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import type { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { textOfMicros } from '../../../kernel/clock.ts';
import type { EvidenceRef } from '../../../observability/evidence-ref.ts';
import type { ClosureFacts, Stamp } from '../types.ts';

type Anchor = ReplayAnchorsV1['anchors']['ingest'][number];

export interface AnchorSources {
  readonly ingest: KafkaOffsetsSnapshotV1;
  readonly rtdl: OffsetsSnapshotV1;
  readonly refs: {
    readonly ingest_offsets_ref: EvidenceRef;
    readonly rtdl_offsets_ref: EvidenceRef;
    readonly run_report_ref: EvidenceRef;
  };
  readonly archive: ReplayAnchorsV1['archive'];
}

/** `obs/replay_anchors.json` (16, section 7.6): offsets from which every record of the run can be read again. */
export function replayAnchors(facts: ClosureFacts, sources: AnchorSources, stamp: Stamp): ReplayAnchorsV1 {
  const anchors = { ingest: ingestAnchors(facts, sources.ingest), rtdl_core: rtdlAnchors(facts, sources.rtdl) };
  return {
    schema: 'fp.replay_anchors.v1',
    platform_run_id: stamp.platformRunId,
    generated_at_utc: stamp.generatedAtUtc,
    written_at_utc: stamp.writtenAtUtc,
    writer: stamp.writer,
    kafka_cluster_id: sources.ingest.kafka_cluster_id,
    anchors,
    source_refs: sources.refs,
    counts: { ingest_anchors: anchors.ingest.length, rtdl_anchors: anchors.rtdl_core.length },
    archive: sources.archive,
    basis_digest: digestOf(anchors),
  };
}

/** The snapshot's last offset is inclusive and -1 for an empty partition; an anchor's end is exclusive. */
function ingestAnchors(facts: ClosureFacts, snapshot: KafkaOffsetsSnapshotV1): Anchor[] {
  return snapshot.topics.flatMap(({ topic, partitions }) =>
    partitions
      .filter(({ end_offset }) => end_offset >= 0)
      .map(({ partition, start_offset, end_offset }) => ({
        ...anchorOf(facts, { topic, partition }, snapshot.captured_at_utc),
        start_offset,
        end_offset: end_offset + 1,
        offset: end_offset + 1,
      })),
  );
}

function rtdlAnchors(facts: ClosureFacts, snapshot: OffsetsSnapshotV1): Anchor[] {
  return snapshot.groups.flatMap(({ group_id, stream_id, topics }) =>
    topics.flatMap(({ topic, partitions }) =>
      partitions
        .filter(({ start_offset, end_offset }) => end_offset > start_offset)
        .map(({ partition, start_offset, end_offset }) => ({
          ...anchorOf(facts, { topic, partition }, snapshot.captured_at_utc),
          start_offset,
          end_offset,
          offset: end_offset,
          group_id,
          stream_id,
        })),
    ),
  );
}

function anchorOf(
  { ingress }: ClosureFacts,
  { topic, partition }: { readonly topic: string; readonly partition: number },
  capturedAtUtc: string,
) {
  const range = ingress.admitted.find((entry) => entry.topic === topic && entry.partition === partition);
  return {
    topic,
    partition,
    offset_kind: 'kafka_offset' as const,
    count: range?.events ?? 0,
    first_ts_utc: range === undefined ? null : textOfMicros(range.firstTsUs),
    last_ts_utc: range === undefined ? null : textOfMicros(range.lastTsUs),
    captured_at_utc: capturedAtUtc,
  };
}
