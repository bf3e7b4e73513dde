/**
 * The most bytes that a zstd frame unpacks to, as the heads of its blocks say it (RFC 8878, section 3.1.1): a decoder
 * refuses a block of more. Undefined of what is no frame; whoever unpacks it is told why.
 */
export function unpackedBytesMax(packed: Uint8Array): number | undefined {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  if (bytes.length < MAGIC_BYTES + 1 || bytes.readUInt32LE(0) !== MAGIC) return undefined;
  let most = 0;
  for (let at = headBytes(bytes[MAGIC_BYTES] ?? 0); at + BLOCK_HEAD_BYTES <= bytes.length; ) {
    const head = bytes.readUIntLE(at, BLOCK_HEAD_BYTES);
    const [isLast, kind, size] = [(head & 1) === 1, (head >> 1) & 3, head >> 3];
    most += kind === COMPRESSED ? BLOCK_BYTES_MAX : Math.min(size, BLOCK_BYTES_MAX);
    if (isLast) return most;
    at += BLOCK_HEAD_BYTES + (kind === REPEATED ? 1 : size);
  }
  return undefined;
}

const MAGIC = 0xfd2fb528;
const MAGIC_BYTES = 4;
const BLOCK_HEAD_BYTES = 3;
const BLOCK_BYTES_MAX = 128 * 1024;
const [REPEATED, COMPRESSED] = [1, 2];

/** Where the first block begins: behind a descriptor, a window, the number of a dictionary and the size of the content. */
function headBytes(descriptor: number): number {
  const isOneSegment = (descriptor & 0x20) !== 0;
  const window = isOneSegment ? 0 : 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const content = [isOneSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  return MAGIC_BYTES + 1 + window + dictionary + content;
}
