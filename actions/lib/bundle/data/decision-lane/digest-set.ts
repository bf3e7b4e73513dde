/** Hex digits of half of what is kept of a digest: 64 bits of it tell many millions apart. */
const DIGITS = 8;
const CAPACITY_MIN = 1_024;

/** Digests in eight to twenty bytes each, where a set of texts takes a hundred. */
export interface DigestSet {
  /** Takes a digest of at least 16 hex digits; false when it is there already. */
  readonly add: (hex: string) => boolean;
  readonly has: (hex: string) => boolean;
}

/**
 * Pairs of words beside each other; a pair that is taken is followed by the next (linear probing), no words are a free pair.
 * Where a pair lies is drawn by lot, so that nobody can write digests that all want to lie in one place.
 */
export function digestSet(): DigestSet {
  const [lot = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2));
  /** Where the pair lies, or the free place where it would. */
  const placeIn = (into: Uint32Array, high: number, low: number): number => {
    const mixed = (Math.imul(high, lot | 1) + Math.imul(low, other | 1)) >>> 0;
    let at = 2 * Math.floor((mixed / 2 ** 32) * (into.length / 2));
    while ((into[at] !== 0 || into[at + 1] !== 0) && (into[at] !== high || into[at + 1] !== low))
      at = (at + 2) % into.length;
    return at;
  };
  let [words, count] = [new Uint32Array(2 * CAPACITY_MIN), 0];
  const insert = (into: Uint32Array, high: number, low: number): boolean => {
    const at = placeIn(into, high, low);
    if (into[at] !== 0 || into[at + 1] !== 0) return false;
    into[at] = high;
    into[at + 1] = low;
    return true;
  };
  const grow = (): void => {
    const larger = new Uint32Array(2 * words.length);
    for (let at = 0; at < words.length; at += 2) {
      const [high = 0, low = 0] = [words[at], words[at + 1]];
      if (high !== 0 || low !== 0) insert(larger, high, low);
    }
    words = larger;
  };
  return {
    add: (hex) => {
      if (count * 2 * 4 >= words.length * 3) grow();
      const isNew = insert(words, highOf(hex), lowOf(hex));
      if (isNew) count += 1;
      return isNew;
    },
    has: (hex) => {
      const at = placeIn(words, highOf(hex), lowOf(hex));
      return words[at] !== 0 || words[at + 1] !== 0;
    },
  };
}

const highOf = (hex: string): number => Number.parseInt(hex.slice(0, DIGITS), 16);
/** Never nothing, so that no digest is a free pair. */
const lowOf = (hex: string): number => Number.parseInt(hex.slice(DIGITS, 2 * DIGITS), 16) || 1;
