import type { EventLog, LogRecord } from '@spine-green/runtime/substrate/event-log/port';
import type { Watermarks } from './checkers.ts';

const READ_LIMIT = { recordsMax: 5000, bytesMax: 16 * 2 ** 20, waitMs: 0 };

/** Every record of a partition between its watermarks, in the order of the log. */
export async function* recordsBetween(
  eventLog: EventLog,
  { topic, partition, low, high }: Watermarks,
): AsyncGenerator<LogRecord> {
  for (let next = low; next < high; ) {
    const records = await eventLog.read(topic, partition, next, READ_LIMIT);
    const last = records.at(-1);
    if (last === undefined) return;
    yield* records;
    next = last.offset + 1;
  }
}

/** Every record of a topic, one partition after the other. */
export async function* recordsOf(eventLog: EventLog, topic: string): AsyncGenerator<LogRecord> {
  for (const mark of await eventLog.watermarks(topic)) yield* recordsBetween(eventLog, { topic, ...mark });
}

/** The JSON value of a record. */
export const valueIn = ({ value }: LogRecord): unknown => JSON.parse(Buffer.from(value ?? []).toString('utf8'));
