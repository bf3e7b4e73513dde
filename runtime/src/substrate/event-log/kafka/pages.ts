import { PlatformError } from '@spine-green/evidence-schemas';
import type { EventLog, Page, PageRequest, PagesLimit } from '../port.ts';

/** A fetch is answered as soon as there is a record, and it is only sent where one is known to be. */
const FETCH_MS_MAX = 100;

/**
 * Pages by the requests that the protocol has: watermarks by topic, then a fetch for each partition that has grown, all
 * side by side. None after the signal aborted.
 */
export async function kafkaPages(
  log: Pick<EventLog, 'watermarks' | 'read'>,
  asked: readonly PageRequest[],
  { bytesMax, signal }: PagesLimit,
): Promise<readonly Page[]> {
  if (signal?.aborted === true) return [];
  const topics = [...new Set(asked.map(({ topic }) => topic))];
  const marks = new Map(topics.map((topic) => [topic, settled(log.watermarks(topic))]));
  const pageOf = async ({ topic, partition, offset, recordsMax }: PageRequest): Promise<Page> => {
    const known = await marks.get(topic);
    if (known === undefined || 'failure' in known) return known ?? { failure: new Error(`${topic} was not asked for`) };
    const mark = known.value.find((one) => one.partition === partition);
    if (mark === undefined) {
      return { failure: new PlatformError('E_LOG_TOPIC_UNKNOWN', `${topic} has no partition ${partition}`) };
    }
    const { low, high } = mark;
    const isReadable = recordsMax > 0 && offset >= low && offset < high;
    const limit = { recordsMax, bytesMax, waitMs: FETCH_MS_MAX, ...(signal === undefined ? {} : { signal }) };
    const read = isReadable ? await settled(log.read(topic, partition, offset, limit)) : { value: [] };
    return 'failure' in read ? read : { low, high, records: read.value };
  };
  return Promise.all(asked.map(pageOf));
}

async function settled<T>(asking: Promise<T>): Promise<{ readonly value: T } | { readonly failure: unknown }> {
  try {
    return { value: await asking };
  } catch (failure) {
    return { failure };
  }
}
