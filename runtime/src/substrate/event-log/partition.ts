/** Kafka's default partitioner: murmur2 of the key's UTF-8 bytes, sign bit cleared, modulo the partition count. */
export const partitionOf = (key: string, partitions: number): number =>
  (murmur2(Buffer.from(key, 'utf8')) & 0x7fffffff) % partitions;

const SEED = 0x9747b28c;
const MULTIPLIER = 0x5bd1e995;

function murmur2(bytes: Uint8Array): number {
  const length = bytes.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let hash = SEED ^ length;
  let index = 0;
  for (; index + 4 <= length; index += 4) {
    let block = Math.imul(view.getInt32(index, true), MULTIPLIER);
    block = Math.imul(block ^ (block >>> 24), MULTIPLIER);
    hash = Math.imul(hash, MULTIPLIER) ^ block;
  }
  const rest = length - index;
  if (rest === 3) hash ^= view.getUint8(index + 2) << 16;
  if (rest >= 2) hash ^= view.getUint8(index + 1) << 8;
  if (rest >= 1) hash = Math.imul(hash ^ view.getUint8(index), MULTIPLIER);
  hash = Math.imul(hash ^ (hash >>> 13), MULTIPLIER);
  return hash ^ (hash >>> 15);
}
