/** The one call of the log service that a reader of task logs makes, over the logs that the tasks wrote here. */
import { randomUUID } from 'node:crypto';
import { findLogLines } from '../compute/task-log.ts';
import { findInteger, findText, type Json, textIn, WireFault } from './wire.ts';

const EVENTS_MAX = 10_000;
const PAGE_BYTES_MAX = 1024 * 1024;
/** What the service counts for an event beside its text. */
const EVENT_BYTES = 26;
/** Readings that may be paged on; the oldest is forgotten first. */
const READINGS_MAX = 8;

export interface LogPlace {
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
}

/** A reading sees the log as it was at its first page, so that lines written meanwhile move nothing. */
export function logReader(find: (group: string, stream: string) => LogPlace | undefined) {
  const readings = new Map<string, { readonly lines: readonly string[]; readonly startedAtMs: number }>();
  const open = async (input: Json): Promise<string> => {
    const place = find(textIn(input, 'logGroupName'), textIn(input, 'logStreamName'));
    const lines = place && (await findLogLines(place.path, Number.MAX_SAFE_INTEGER));
    if (place === undefined || lines === undefined) {
      throw new WireFault('ResourceNotFoundException', 'The specified log stream does not exist.');
    }
    const id = randomUUID();
    readings.set(id, { lines, startedAtMs: place.startedAtMs });
    const oldest = readings.keys().next().value;
    if (readings.size > READINGS_MAX && oldest !== undefined) readings.delete(oldest);
    return id;
  };
  return async (input: Json): Promise<Json> => {
    const token = findText(input, 'nextToken');
    const [direction, known, at] = token?.split('/') ?? [];
    const id = known ?? (await open(input));
    const reading = readings.get(id);
    if (reading === undefined) throw new WireFault('InvalidParameterException', 'The token is not known any more.');
    const { lines, startedAtMs } = reading;
    const limit = Math.min(findInteger(input, 'limit') ?? EVENTS_MAX, EVENTS_MAX);
    const forwards = token === undefined ? input.startFromHead === true : direction === 'f';
    const edge = at === undefined ? (forwards ? 0 : lines.length) : Number(at);
    const [from, to] = bounds(lines, { edge, forwards, limit });
    const events = lines.slice(from, to).map((message, index) => {
      const timestamp = startedAtMs + from + index;
      return { timestamp, ingestionTime: timestamp, message };
    });
    return { events, nextForwardToken: `f/${id}/${to}`, nextBackwardToken: `b/${id}/${from}` };
  };
}

interface Edge {
  readonly edge: number;
  readonly forwards: boolean;
  readonly limit: number;
}

/** As many lines from the edge as one answer holds, by number and by size. */
function bounds(lines: readonly string[], { edge, forwards, limit }: Edge): readonly [from: number, to: number] {
  let bytes = 0;
  let count = 0;
  while (count < limit) {
    const line = lines[forwards ? edge + count : edge - 1 - count];
    if (line === undefined) break;
    bytes += Buffer.byteLength(line) + EVENT_BYTES;
    if (bytes > PAGE_BYTES_MAX) break;
    count += 1;
  }
  return forwards ? [edge, edge + count] : [edge - count, edge];
}
