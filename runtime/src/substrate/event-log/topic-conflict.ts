import { PlatformError } from '@spine-green/evidence-schemas';
import type { TopicDescription, TopicSpec } from './port.ts';

/** What every topic is made with: the archive, and not the log, is what keeps records for good. */
export const CLEANUP_POLICY = 'delete';

/** Throws E_LOG_TOPIC_CONFLICT when a topic that exists has other settings. */
export function assertSameTopic(spec: TopicSpec, found: TopicDescription): void {
  const wanted = { ...spec, cleanupPolicy: CLEANUP_POLICY };
  const text = (one: TopicDescription): string =>
    `${one.partitions} partitions, ${one.retentionMs} ms and cleanup ${one.cleanupPolicy}`;
  if (text(wanted) === text(found)) return;
  throw new PlatformError('E_LOG_TOPIC_CONFLICT', `${spec.topic} has ${text(found)}, wanted ${text(wanted)}`);
}
