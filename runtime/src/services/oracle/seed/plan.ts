import { RUN_RECEIPT_NAME } from '../../../events/engine-run.ts';
import type { IndexedObject } from '../layout/content-index.ts';
import { enumerateRest, type IgnoredObject, strangersAt } from './enumerate.ts';
import type { SeedFacts, SeedFailure } from './types.ts';

export interface SeedPlan {
  /** Ordered so that the run receipt is last: a seed that stops early must not look complete (11, section 1.3). */
  readonly steps: readonly SeedStep[];
  /** Every reason to refuse; with one of them nothing is copied. */
  readonly failures: readonly SeedFailure[];
  /** What else the source holds: every object is copied, refused or ignored with a reason. */
  readonly ignored: readonly IgnoredObject[];
}

export interface SeedStep {
  readonly object: IndexedObject;
  readonly action: 'copy' | 'skip';
}

export function planSeed(facts: SeedFacts): SeedPlan {
  const failures: SeedFailure[] = facts.outputs
    .filter(({ keys }) => keys.length === 0)
    .map(({ output_id, place }) => ({
      code: 'SEED_SOURCE_MISSING',
      detail: `no part of ${output_id} in ${place}, where ${RUN_RECEIPT_NAME} and the scenario place it`,
    }));
  const steps: SeedStep[] = [];
  const wanted = wantedKeys(facts);
  const rest = enumerateRest(facts, new Set(wanted));
  failures.push(...rest.failures);
  for (const key of wanted) {
    if (!isSafeKey(key)) {
      failures.push({ code: 'SEED_SOURCE_KEY_INVALID', detail: `${shownKey(key)} ${KEY_WANTED}` });
      continue;
    }
    const object = facts.source.get(key);
    if (object === undefined || object.size === 0) {
      failures.push({
        code: 'SEED_SOURCE_MISSING',
        detail: `${key} ${object === undefined ? 'is absent' : 'is empty'}`,
      });
      continue;
    }
    const present = facts.destination.get(key);
    if (present !== undefined && !isEqual(object, present)) {
      failures.push({ code: 'SEED_DESTINATION_CONFLICT', detail: `${key} holds ${present.checksum}` });
      continue;
    }
    steps.push({ object, action: present === undefined ? 'copy' : 'skip' });
  }
  for (const key of strangersAt(facts.destination.keys(), facts, new Set(wanted))) {
    failures.push({ code: 'SEED_DESTINATION_CONFLICT', detail: `${key} lies at the target and not in the source` });
  }
  return { steps, failures, ignored: rest.ignored };
}

/** Objects whose destination is absent or differs from the source after the copy. */
export const findUnverified = (
  steps: readonly SeedStep[],
  destination: ReadonlyMap<string, IndexedObject>,
): readonly string[] =>
  steps
    .filter(({ object }) => {
      const present = destination.get(object.key);
      return present === undefined || !isEqual(object, present);
    })
    .map(({ object }) => object.key);

function wantedKeys(facts: SeedFacts): readonly string[] {
  const keys = new Set([...facts.outputs.flatMap(({ keys }) => keys), ...facts.requiredKeys]);
  keys.delete(RUN_RECEIPT_NAME);
  return [...[...keys].sort(), RUN_RECEIPT_NAME];
}

const isEqual = (a: IndexedObject, b: IndexedObject): boolean => a.size === b.size && a.checksum === b.checksum;

/** The end of a key, where the name of the file is (17, G4). */
const shownKey = (key: string): string => JSON.stringify(key.slice(-SHOWN_MAX).toWellFormed());
const SHOWN_MAX = 200;

const KEY_WANTED = 'is no key of an input: wanted printable ASCII without white space, empty or dot segments';

/** A key from a foreign listing names one object below the prefix, and nothing else. */
const isSafeKey = (key: string): boolean =>
  /^[\x21-\x7e]{1,900}$/.test(key) && key.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
