import { canonicalJson, digestOf, isPlatformError, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { ControlMessageV1 } from '@spine-green/evidence-schemas/documents/control_message.v1';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { type Clock, nowUtc } from '../../kernel/clock.ts';
import type { EventLog, Position } from '../../substrate/event-log/port.ts';

export interface Published {
  readonly position: Position;
  /** sha256 of the canonical payload. */
  readonly payloadSha256: string;
  /** sha256 of the record's value. */
  readonly recordSha256: string;
}

export interface ControlTopic {
  readonly eventLog: EventLog;
  readonly controlTopic: string;
  readonly clock: Clock;
}

export type ControlKind = ControlMessageV1['attributes']['kind'];

export interface Announcement {
  readonly kind: ControlKind;
  readonly runId: string;
  readonly messageId: string;
  readonly partitionKey: string;
  readonly payload: Record<string, unknown>;
}

export const readyAnnouncement = (kind: 'READY' | 'READY_REEMIT', ready: ReadySignalV1): Announcement => ({
  kind,
  runId: ready.run_id,
  messageId: ready.message_id,
  partitionKey: ready.scenario_run_id,
  payload: { ...ready },
});

/** Puts one message on the control topic. Throws READY_PUBLISH_FAILED, also when the outcome is unknown: a repetition
 * carries the same message id, and the reader skips the second one. */
export async function publish(
  { eventLog, controlTopic: topic, clock }: ControlTopic,
  announcement: Announcement,
): Promise<Published> {
  const { kind, runId, messageId, partitionKey, payload } = announcement;
  const message = ControlMessageV1.parse({
    topic,
    message_id: messageId,
    published_at_utc: nowUtc(clock),
    attributes: { kind, run_id: runId },
    partition_key: partitionKey,
    payload,
  });
  const value = canonicalJson(message);
  try {
    const [position] = await eventLog.append(topic, [
      { key: partitionKey, value, headers: { kind, message_id: messageId, run_id: runId } },
    ]);
    if (position === undefined) throw new PlatformError('E_LOG_OUTCOME_UNKNOWN', 'no position for one record');
    return { position, payloadSha256: digestOf(payload), recordSha256: sha256Hex(value) };
  } catch (cause) {
    if (!isPlatformError(cause)) throw cause;
    throw new PlatformError('READY_PUBLISH_FAILED', cause.message, { cause });
  }
}
