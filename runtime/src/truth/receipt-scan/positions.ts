/** Log positions of one partition as bits, in chunks that exist where there are positions. */
export interface Positions {
  /** False when the position was there already. */
  add(offset: number): boolean;
  readonly count: () => number;
  /** Inclusive; undefined when there is no position. */
  readonly first: () => number | undefined;
  readonly last: () => number | undefined;
  /** Maximal ranges without a position, from the first position to before the end; their ends are inclusive. */
  gaps(end: number): Generator<{ readonly from: number; readonly to: number }>;
}

/** 8 KiB each: at most one bit of memory for each offset of the log, rounded up to this. */
const CHUNK_OFFSETS = 65_536;

export function positionSet(): Positions {
  const chunks = new Map<number, Uint8Array>();
  let count = 0;
  let first: number | undefined;
  let last: number | undefined;
  const has = (offset: number): boolean => {
    const bits = chunks.get(Math.floor(offset / CHUNK_OFFSETS));
    const bit = offset % CHUNK_OFFSETS;
    return bits !== undefined && ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
  return {
    add: (offset) => {
      const index = Math.floor(offset / CHUNK_OFFSETS);
      let bits = chunks.get(index);
      if (bits === undefined) {
        bits = new Uint8Array(CHUNK_OFFSETS / 8);
        chunks.set(index, bits);
      }
      const bit = offset % CHUNK_OFFSETS;
      const [place, mask] = [bit >> 3, 1 << (bit & 7)];
      const byte = bits[place] ?? 0;
      if ((byte & mask) !== 0) return false;
      bits[place] = byte | mask;
      count += 1;
      first = first === undefined ? offset : Math.min(first, offset);
      last = last === undefined ? offset : Math.max(last, offset);
      return true;
    },
    count: () => count,
    first: () => first,
    last: () => last,
    *gaps(end) {
      if (first === undefined) return;
      let from: number | undefined;
      for (let offset = first; offset < end; offset += 1) {
        // A chunk without any position is one step, so that a forged far offset does not cost a walk to it.
        if (offset % CHUNK_OFFSETS === 0 && !chunks.has(offset / CHUNK_OFFSETS)) {
          from ??= offset;
          offset += CHUNK_OFFSETS - 1;
          continue;
        }
        if (!has(offset)) {
          from ??= offset;
        } else if (from !== undefined) {
          yield { from, to: offset - 1 };
          from = undefined;
        }
      }
      if (from !== undefined) yield { from, to: end - 1 };
    },
  };
}
