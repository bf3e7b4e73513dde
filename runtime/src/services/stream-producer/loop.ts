import { PlatformError } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { textOfMicros } from '../../kernel/clock.ts';
import { EXIT } from '../../mode.ts';
import type { EventLog, LogRecord } from '../../substrate/event-log/port.ts';
import type { ControlOffset } from './ready/control-offset.ts';
import { type ControlRecord, readControlRecord } from './ready/control-record.ts';
import { handleReady } from './ready/handle-ready.ts';
import { type Announcement, announce, type HistoryEntry, type Producer, record } from './ready/producer.ts';

export interface ControlSource {
  readonly eventLog: EventLog;
  readonly offsets: ControlOffset;
}

/**
 * Reads the control topic from the persisted offset and handles the READY messages of this run.
 * I1: the offset moves past a message only when it needs no further work: streamed, skipped or not for us. A failed or
 * interrupted stream keeps its message, so the next start resumes it.
 * I2: at most `readyMessagesMax` messages of this run are handled, however many are on the topic.
 * Returns the exit code. Throws WSP_READY_ABSENT, DEFERRED_DOWNSTREAM_NOT_READY and what the substrate throws.
 */
export async function runProducer(
  producer: Producer,
  { eventLog, offsets }: ControlSource,
  signal: AbortSignal,
): Promise<number> {
  const { settings, clock } = producer;
  const deadline = clock.elapsedMs() + settings.readyWaitMs;
  let next = await startOffset(eventLog, settings.controlTopic, offsets);
  let handled = 0;
  while (!signal.aborted) {
    const limit = { recordsMax: READ_RECORDS_MAX, bytesMax: READ_BYTES_MAX, waitMs: READ_WAIT_MS, signal };
    for (const entry of await eventLog.read(settings.controlTopic, 0, next, limit)) {
      const outcome = await handle(producer, entry, signal);
      if (outcome === 'FAILED') return EXIT.failed;
      if (outcome === 'INTERRUPTED') return EXIT.ok;
      next = entry.offset + 1;
      await offsets.save(next);
      if (outcome !== 'not ours') handled += 1;
      if (handled >= settings.readyMessagesMax) return EXIT.ok;
    }
    if (handled === 0 && clock.elapsedMs() >= deadline && !signal.aborted) {
      throw new PlatformError('WSP_READY_ABSENT', `${settings.controlTopic} up to offset ${next}`);
    }
    if (handled > 0 && clock.elapsedMs() >= deadline) return EXIT.ok;
  }
  return EXIT.ok;
}

const READ_RECORDS_MAX = 100;
const READ_BYTES_MAX = 4 * 2 ** 20;
const READ_WAIT_MS = 500;

/** Retention may have removed what the checkpoint points to; then everything that is left is still ahead of it. */
async function startOffset(eventLog: EventLog, topic: string, offsets: ControlOffset): Promise<number> {
  const [watermark] = await eventLog.watermarks(topic);
  const low = watermark?.low ?? 0;
  return Math.max(low, (await offsets.load()) ?? low);
}

type Outcome = Awaited<ReturnType<typeof handleReady>> | 'not ours';

async function handle(producer: Producer, entry: LogRecord, signal: AbortSignal): Promise<Outcome> {
  const found = readControlRecord(entry, producer.settings.platformRunId);
  switch (found.kind) {
    case 'other':
      return 'not ours';
    case 'invalid':
      await skipInvalid(producer, entry, found);
      return 'not ours';
    case 'out of scope':
      await skipOutOfScope(producer, entry, found.ready);
      return 'not ours';
    case 'ready':
      return handleOurs(producer, { entry, ready: found.ready }, signal);
  }
}

async function handleOurs(
  producer: Producer,
  { entry, ready }: { readonly entry: LogRecord; readonly ready: ReadySignalV1 },
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    return await handleReady(producer, { ready, readyRef: readyRef(entry, ready.message_id) }, signal);
  } catch (error) {
    // Waiting was cut short; nothing was sent and the message is kept.
    if (signal.aborted && error === signal.reason) return 'INTERRUPTED';
    throw error;
  }
}

async function skipInvalid(
  producer: Producer,
  entry: LogRecord,
  { messageId, detail }: Extract<ControlRecord, { kind: 'invalid' }>,
): Promise<void> {
  producer.vitals.count('ready_invalid');
  producer.log.warn({ code: 'ready_invalid', offset: entry.offset, detail }, 'control record skipped');
  if (messageId === undefined) return;
  const announcement = { ready: undefined, readyRef: readyRef(entry, messageId) };
  await recordOnce(producer, announcement, { status: 'SKIPPED_INVALID', reason: 'ready_invalid', detail });
}

async function skipOutOfScope(producer: Producer, entry: LogRecord, ready: ReadySignalV1): Promise<void> {
  const reason = 'PLATFORM_RUN_SCOPE_MISMATCH';
  const announcement = { ready, readyRef: readyRef(entry, ready.message_id) };
  if (!(await recordOnce(producer, announcement, { status: 'SKIPPED_OUT_OF_SCOPE', reason }))) return;
  await announce(producer, ready, {
    family: 'RUN_CANCELLED',
    suffix: 'scope_mismatch',
    details: { reason, announced_platform_run_id: ready.platform_run_id },
  });
}

/** The same skip again says nothing new. */
async function recordOnce(producer: Producer, announcement: Announcement, entry: HistoryEntry): Promise<boolean> {
  const rows = await producer.history.rows(announcement.readyRef.message_id);
  if (rows.some((row) => row.status === entry.status)) return false;
  await record(producer, announcement, entry);
  return true;
}

const readyRef = (entry: LogRecord, messageId: string): WspStartV1['ready_ref'] => ({
  topic: entry.topic,
  partition: entry.partition,
  offset: entry.offset,
  message_id: messageId,
  broker_time_utc: textOfMicros(entry.timestampMs * 1000),
});
