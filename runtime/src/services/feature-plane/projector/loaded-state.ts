import type { Touch } from '../bounded-map.ts';
import type { FlowState } from '../flows.ts';
import {
  type EntityState,
  emptyState,
  type FeatureState,
  type PairState,
  type StateMap,
  type Subject,
} from '../state.ts';
import { type EntityKeys, KEY_TYPES, type KeyType, PAIR_TYPES } from '../types.ts';

/** State that was loaded for one batch, and which of it was touched. */
export class LoadedMap<T> implements StateMap<T> {
  readonly #entries: Map<string, T>;
  readonly #touched = new Set<string>();

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#entries = new Map(entries);
  }

  find(key: string): T | undefined {
    return this.#entries.get(key);
  }

  touch(key: string, { empty }: Touch<T>): T {
    const known = this.#entries.get(key) ?? empty();
    this.#entries.set(key, known);
    this.#touched.add(key);
    return known;
  }

  /** In the order of the keys. */
  touched(): readonly (readonly [string, T])[] {
    return [...this.#touched].sort().flatMap((key) => {
      const value = this.#entries.get(key);
      return value === undefined ? [] : [[key, value] as const];
    });
  }
}

/** What was loaded for a batch; flows are those of which traffic was applied. */
export interface LoadedState {
  readonly entities: Readonly<Record<KeyType, LoadedMap<EntityState>>>;
  readonly pairs: LoadedMap<PairState>;
  readonly flows: LoadedMap<FlowState>;
}

/** Subjects of labels are the flows that were counted; there are none where no label is applied. */
export const featureStateOf = (
  loaded: LoadedState,
  {
    watermark,
    subjects = [],
  }: { readonly watermark: number; readonly subjects?: readonly (readonly [string, Subject])[] },
): FeatureState => ({ ...emptyState(), ...loaded, subjects: new LoadedMap(subjects), watermark });

/** Distinct entities of some flows, as `type` and `id`. */
export const entitiesOf = (flows: readonly EntityKeys[]): readonly (readonly [KeyType, string])[] => {
  const found = new Map<string, readonly [KeyType, string]>();
  for (const keys of flows) for (const type of KEY_TYPES) found.set(`${type}:${keys[type]}`, [type, keys[type]]);
  return [...found.values()];
};

export interface PairOf {
  readonly type: string;
  readonly left: string;
  readonly right: string;
}

/** Distinct pairs of some flows. */
export function pairsOf(flows: readonly EntityKeys[]): readonly PairOf[] {
  const found = new Map<string, PairOf>();
  for (const keys of flows) {
    for (const [left, right] of PAIR_TYPES) {
      const pair = { type: `${left}|${right}`, left: keys[left], right: keys[right] };
      found.set(`${pair.type}:${pair.left}|${pair.right}`, pair);
    }
  }
  return [...found.values()];
}
