const SEGMENT = /topic=([^/]+)\/partition=(\d{1,7})\/segment=(\d{1,16})-(\d{1,16})\.jsonl(?:\.zst)?$/;

/** Where the records of a segment stand, by its name; undefined of what is none. */
export function segmentAt(key: string) {
  const [, topic, partition, first, last] = SEGMENT.exec(key) ?? [];
  if (topic === undefined) return undefined;
  return { topic, partition: Number(partition), firstOffset: Number(first), lastOffset: Number(last) };
}
