import type { EntityState } from '../state.ts';
import type { KeyType } from '../types.ts';

/** Entities at once; one takes some kilobytes, and some tens when it met the most that its windows hold. */
export const ENTITIES_MAX = 7_500;

/**
 * Entities as the last committed batch left them, the least recently used ones given up. It holds nothing that the
 * database does not hold: whoever cannot say whether his batch was committed clears it.
 */
export class EntityCache {
  readonly #entries = new Map<string, EntityState>();

  get size(): number {
    return this.#entries.size;
  }

  find(type: KeyType, id: string): EntityState | undefined {
    const key = `${type}:${id}`;
    const found = this.#entries.get(key);
    if (found === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, found);
    return found;
  }

  put(type: KeyType, id: string, state: EntityState): void {
    const key = `${type}:${id}`;
    this.#entries.delete(key);
    this.#entries.set(key, state);
    const oldest = this.#entries.keys().next();
    if (this.#entries.size > ENTITIES_MAX && !oldest.done) this.#entries.delete(oldest.value);
  }

  clear(): void {
    this.#entries.clear();
  }
}
