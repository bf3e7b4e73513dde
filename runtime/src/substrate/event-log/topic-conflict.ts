import { PlatformError } from '@spine-green/evidence-schemas';
import type { TopicSpec } from './port.ts';

/** Throws E_LOG_TOPIC_CONFLICT when a topic that exists has other settings. */
export function assertSameTopic(wanted: TopicSpec, found: TopicSpec): void {
  if (wanted.partitions === found.partitions && wanted.retentionMs === found.retentionMs) return;
  const text = (spec: TopicSpec): string => `${spec.partitions} partitions and ${spec.retentionMs} ms`;
  throw new PlatformError('E_LOG_TOPIC_CONFLICT', `${wanted.topic} has ${text(found)}, wanted ${text(wanted)}`);
}
