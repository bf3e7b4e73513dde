import { hash } from 'node:crypto';

/** A share of a stream: an envelope belongs to exactly one index of a count. */
export interface LaneShare {
  readonly count: number;
  readonly index: number;
}

/** The first eight bytes of sha256 of the event id, as an unsigned integer, modulo the count (11, section 5.6). */
export const laneOf = (eventId: string, count: number): number =>
  Number(hash('sha256', eventId, 'buffer').readBigUInt64BE(0) % BigInt(count));

/** FNV-1a over the key's characters: equal keys take the same channel, which is all that order needs. */
export function channelOf(key: string, channels: number): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  return (value >>> 0) % channels;
}
