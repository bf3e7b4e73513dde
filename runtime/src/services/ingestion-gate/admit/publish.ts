import { type Code, isPlatformError } from '@spine-green/evidence-schemas';
import type { Clock } from '../../../kernel/clock.ts';
import type { EventLog, NewRecord, Position } from '../../../substrate/event-log/port.ts';
import type { Bus } from '../ports.ts';
import type { Candidate, PublishResult } from '../types.ts';

/** Errors that prove that nothing was appended (12, section 6). Everything else after the hand-off is unknown. */
const DEFINITE: readonly Code[] = [
  'E_LOG_ACCESS_DENIED',
  'E_LOG_MESSAGE_TOO_LARGE',
  'E_LOG_TOPIC_UNKNOWN',
  'E_LOG_UNREACHABLE',
];

export interface BusOptions {
  readonly log: EventLog;
  readonly clock: Clock;
  /** After this time an append that did not answer is an unknown outcome, in milliseconds. */
  readonly deliveryTimeoutMs: number;
  readonly onAppended: (positions: readonly Position[]) => void;
  /** Called with the topic, the result and the number of records. */
  readonly onResult: (topic: string, result: PublishResult['kind'], records: number) => void;
  readonly onFault: (topic: string, error: unknown) => void;
}

/** The bus of the gate, and what it gave up waiting for. */
export interface LogBus extends Bus {
  /** Dedupe keys of appends whose answer was waited for too long and may still come. */
  unanswered(): ReadonlySet<string>;
}

/** The bus through the event log port: the topics of a batch in parallel, one append per topic. */
export function logBus(options: BusOptions): LogBus {
  const unanswered = new Set<string>();
  return {
    unanswered: () => new Set(unanswered),
    publish: async (candidates, attempts) => {
      const results: PublishResult[] = candidates.map(() => ({ kind: 'unknown' }));
      const byTopic = new Map<string, number[]>();
      for (const [index, { topic }] of candidates.entries()) {
        const members = byTopic.get(topic);
        if (members === undefined) byTopic.set(topic, [index]);
        else members.push(index);
      }
      await Promise.all(
        [...byTopic].map(async ([topic, members]) => {
          const records = members.flatMap((index) => recordOf(candidates[index], attempts[index] ?? 1));
          const appended = await append({ ...options, unanswered }, topic, records);
          for (const [rank, index] of members.entries()) results[index] = appended[rank] ?? { kind: 'unknown' };
        }),
      );
      return results;
    },
  };
}

const recordOf = (candidate: Candidate | undefined, attempt: number): NewRecord[] =>
  candidate === undefined
    ? []
    : [
        {
          key: candidate.partitionKey,
          value: candidate.recordValue,
          headers: {
            dedupe_key: candidate.dedupeKey,
            payload_hash: candidate.payloadHash,
            attempt: String(attempt),
          },
        },
      ];

interface Appending extends BusOptions {
  readonly unanswered: Set<string>;
}

async function append(options: Appending, topic: string, records: readonly NewRecord[]): Promise<PublishResult[]> {
  try {
    const positions = await withDeadline(options.log.append(topic, records), options.deliveryTimeoutMs, (answered) => {
      const keys = records.flatMap(({ headers }) => headers.dedupe_key ?? []);
      for (const key of keys) options.unanswered.add(key);
      return answered.finally(() => {
        for (const key of keys) options.unanswered.delete(key);
      });
    });
    options.onAppended(positions);
    options.onResult(topic, 'appended', positions.length);
    return positions.map((position) => ({ kind: 'appended', position }));
  } catch (error) {
    if (isPlatformError(error, 'E_LOG_MESSAGE_TOO_LARGE') && records.length > 1) return split(options, topic, records);
    options.onFault(topic, error);
    const kind = isPlatformError(error, ...DEFINITE) ? 'absent' : 'unknown';
    options.onResult(topic, kind, records.length);
    return records.map(() =>
      isPlatformError(error, ...DEFINITE) ? { kind: 'absent', code: error.code } : { kind: 'unknown' },
    );
  }
}

/** Nothing was appended because one record is refused: halves find it, and the order of the others stays. */
async function split(options: Appending, topic: string, records: readonly NewRecord[]): Promise<PublishResult[]> {
  const middle = Math.ceil(records.length / 2);
  const first = await append(options, topic, records.slice(0, middle));
  return [...first, ...(await append(options, topic, records.slice(middle)))];
}

/** Rejects when the log does not answer in time; what it answers later is found by the reconciler. */
async function withDeadline<T>(
  work: Promise<T>,
  milliseconds: number,
  onLate: (answered: Promise<T>) => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // Nobody waits for the answer any more; its failure is the unknown outcome that is reported here.
      onLate(work).catch(() => undefined);
      reject(new Error(`no answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
