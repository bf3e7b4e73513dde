import type { Code } from '@spine-green/evidence-schemas';
import type { IndexedObject } from '../layout/content-index.ts';

/** What the source and the destination hold, by relative key. */
export interface SeedFacts {
  readonly source: ReadonlyMap<string, IndexedObject>;
  readonly destination: ReadonlyMap<string, IndexedObject>;
  /** Receipt and gate objects that a run cannot do without. */
  readonly requiredKeys: readonly string[];
  readonly outputs: readonly {
    readonly output_id: string;
    readonly keys: readonly string[];
    /** Relative folder of the output in all worlds, with its slash. */
    readonly folder: string;
    /** Relative folder of the output in this world, with its slash. */
    readonly place: string;
  }[];
}

export interface SeedFailure {
  readonly code: Code;
  readonly detail: string;
}
