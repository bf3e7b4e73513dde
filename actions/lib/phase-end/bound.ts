import type { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import type { ContractPlace } from './contract.ts';
import { keyMatcher } from './key-pattern.ts';

type Entry = BundleIndexV1['entries'][number];
type AppendOnlySet = BundleIndexV1['append_only_sets'][number];

/** What binds the object of a contract row: the entries that an index lists, or the set in which it comes by the thousand. */
export type Bound = { readonly listed: readonly Entry[] } | { readonly set: AppendOnlySet } | undefined;

/** The one rule by which a phase at its end and the verifier count what the contract demands (02, section 6.2, T2). */
export function findBound({ bucket, key }: ContractPlace, indexes: readonly BundleIndexV1[]): Bound {
  const names = keyMatcher(key);
  const listed = indexes.flatMap(({ entries }) => entries.filter((one) => one.bucket === bucket && names(one.key)));
  if (listed.length > 0) return { listed };
  const sets = indexes.flatMap(({ append_only_sets }) => append_only_sets);
  const set = sets.find((one) => one.bucket === bucket && key.startsWith(one.prefix));
  return set === undefined ? undefined : { set };
}
