import { handle } from '@spine-green/evidence-schemas';
import type { TopicSpec } from '../event-log/port.ts';

const highVolume = [
  handle('FP_BUS_TRAFFIC_FRAUD_V1'),
  handle('FP_BUS_CONTEXT_ARRIVAL_EVENTS_V1'),
  handle('FP_BUS_CONTEXT_ARRIVAL_ENTITIES_V1'),
  handle('FP_BUS_CONTEXT_FLOW_ANCHOR_FRAUD_V1'),
  handle('FP_BUS_RTDL_V1'),
];
const lowVolume = [
  handle('FP_BUS_CONTROL_V1'),
  handle('FP_BUS_AUDIT_V1'),
  handle('FP_BUS_CASE_TRIGGERS_V1'),
  handle('FP_BUS_LABELS_EVENTS_V1'),
];

const topic =
  (volume: 'HIGH_VOLUME' | 'LOW_VOLUME') =>
  (name: string): TopicSpec => ({
    topic: name,
    partitions: Number(handle(`KAFKA_DEFAULT_PARTITIONS_${volume}`)),
    retentionMs: Number(handle(`KAFKA_RETENTION_MS_${volume}`)),
  });

/** The nine topics of the bus as pinned (03, section 6). */
export const TOPICS: readonly TopicSpec[] = [
  ...highVolume.map(topic('HIGH_VOLUME')),
  ...lowVolume.map(topic('LOW_VOLUME')),
];

/** Who may hold a key of the ingestion gate (12, section 1.1). */
export const PRINCIPALS: readonly string[] = handle('IG_WRITER_PRINCIPALS');

/** Who may hold a key of case management, and of the label store (15, section 4.1). */
export const CM_PRINCIPALS: readonly string[] = handle('CM_PRINCIPALS');
export const LS_PRINCIPALS: readonly string[] = handle('LS_PRINCIPALS');
