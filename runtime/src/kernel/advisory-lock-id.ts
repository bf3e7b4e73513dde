import { createHash } from 'node:crypto';

/**
 * Advisory lock id of a key: the first eight bytes of its sha256, big-endian, as a signed 64-bit integer in decimal
 * (16, section 7.2). BigInt, because half of all ids are above 2^53.
 */
export const advisoryLockId = (key: string): string =>
  createHash('sha256').update(key, 'utf8').digest().readBigInt64BE(0).toString();
