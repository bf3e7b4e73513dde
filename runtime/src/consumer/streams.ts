import { handle } from '@spine-green/evidence-schemas';
import type { CheckpointTable } from './checkpoints.ts';

/** A consumer as observers see it: who it is, where its checkpoints are, what it reads. */
export interface ConsumerStream {
  readonly component: string;
  /** Broker-side group; informational. */
  readonly groupId: string;
  /** Checkpoint identity; another id means a replay of everything (13, section 1). */
  readonly streamId: string;
  readonly checkpointTable: CheckpointTable;
  readonly topics: readonly string[];
}

/** Topics that are archived whole (13, section 2). */
export const ARCHIVED_TOPICS: readonly string[] = [
  handle('FP_BUS_TRAFFIC_FRAUD_V1'),
  handle('FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1'),
  handle('FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1'),
  handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1'),
  handle('FP_BUS_RTDL_V1'),
  handle('FP_BUS_CASE_TRIGGERS_V1'),
  handle('FP_BUS_AUDIT_V1'),
];

export const archiveStreamId = (platformRunId: string): string => `archive_writer.v0::${platformRunId}`;

/** Every consumer of this image for one run. `groupPrefix` is the handle RTDL_CORE_CONSUMER_GROUP_ID. */
export const consumerStreams = (groupPrefix: string, platformRunId: string): readonly ConsumerStream[] => [
  {
    component: 'archive-writer',
    groupId: `${groupPrefix}-archive-writer`,
    streamId: archiveStreamId(platformRunId),
    checkpointTable: 'rtdl.archive_checkpoints',
    topics: ARCHIVED_TOPICS,
  },
];
