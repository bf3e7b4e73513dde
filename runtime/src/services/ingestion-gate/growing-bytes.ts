/**
 * UTF-8 bytes that grow at their end. A joined string of a megabyte goes straight to the old generation of the heap, and
 * ten of them a second make the collector run all the time; bytes live outside of it.
 */
export interface GrowingBytes {
  text(text: string): void;
  bytes(bytes: Uint8Array): void;
  /** What was added so far. */
  whole(): Buffer;
}

/** `expected`: bytes that it may come to; with more it grows by doubling. */
export function growingBytes(expected: number): GrowingBytes {
  let held = Buffer.allocUnsafe(expected);
  let used = 0;
  const reserve = (more: number): void => {
    if (used + more <= held.length) return;
    const larger = Buffer.allocUnsafe(Math.max(used + more, held.length * 2));
    held.copy(larger, 0, 0, used);
    held = larger;
  };
  return {
    text: (text) => {
      reserve(Buffer.byteLength(text));
      used += held.write(text, used);
    },
    bytes: (bytes) => {
      reserve(bytes.length);
      held.set(bytes, used);
      used += bytes.length;
    },
    whole: () => held.subarray(0, used),
  };
}
