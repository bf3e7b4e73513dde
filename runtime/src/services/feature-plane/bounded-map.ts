/**
 * State by key with two bounds: a key that nobody touched for `ttl` microseconds of event time goes, and above `max` keys
 * one that was not touched lately. A hand goes round and looks at two keys with each touch, so the cost is constant and
 * the hand is faster than keys can come. It is a live iterator: whoever started at the head each time would step over
 * everything that was ever deleted there.
 */
export class BoundedMap<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #bounds: Bounds;
  #hand = this.#entries.entries();
  /** Keys that went because of the second bound: state was lost that could still be asked for. */
  evicted = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#entries.size;
  }

  find(key: string): T | undefined {
    return this.#entries.get(key)?.value;
  }

  /** The state of a key, made where there is none. `watermark` is the newest event time seen. */
  touch(key: string, { at, watermark, empty }: Touch<T>): T {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      known.touchedAt = Math.max(known.touchedAt, at);
      known.isRecent = true;
    }
    this.#look(watermark);
    this.#look(watermark);
    if (known !== undefined) return known.value;
    for (let looks = 0; this.#entries.size >= this.#bounds.max; looks += 1) this.#makeRoom(looks >= LOOKS_MAX);
    const value = empty();
    this.#entries.set(key, { value, touchedAt: at, isRecent: true });
    return value;
  }

  #look(watermark: number): void {
    const next = this.#next();
    if (next !== undefined && next[1].touchedAt < watermark - this.#bounds.ttl) this.#entries.delete(next[0]);
  }

  #makeRoom(atOnce: boolean): void {
    const next = this.#next();
    if (next === undefined) return;
    if (next[1].isRecent && !atOnce) next[1].isRecent = false;
    else {
      this.#entries.delete(next[0]);
      this.evicted += 1;
    }
  }

  #next(): readonly [string, Entry<T>] | undefined {
    const { value, done } = this.#hand.next();
    if (!done) return value;
    this.#hand = this.#entries.entries();
    return this.#hand.next().value;
  }
}

/** So many keys get a second chance before one goes that was touched lately. */
const LOOKS_MAX = 8;

interface Entry<T> {
  readonly value: T;
  touchedAt: number;
  isRecent: boolean;
}

export interface Bounds {
  /** Microseconds of event time. */
  readonly ttl: number;
  readonly max: number;
}

export interface Touch<T> {
  readonly at: number;
  readonly watermark: number;
  readonly empty: () => T;
}
