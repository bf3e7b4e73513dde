import type { BundleFailure } from '../failure.ts';
import { failureOf } from '../failure.ts';
import { isCountedVersion } from '../manifest.ts';
import type { BundleObject, BundleView } from '../view.ts';

/**
 * The versions of each key are one chain: ids that count are counted from 1 without a gap, a store that counts gives no
 * others, each was stored no earlier than the one before, and a deletion takes away something that was there. The events
 * of the ledger are such a chain too, each under a key of its own (04, sections 6.1 and 6.2).
 */
export function versionFaults(view: BundleView): readonly BundleFailure[] {
  return [...gaps(view), ...strangers(view), ...orderFaults(view), ...emptyDeletions(view)];
}

function gaps({ manifest }: BundleView): readonly BundleFailure[] {
  const versions = new Map<string, Set<number>>();
  for (const { bucket, key, version_id } of [...manifest.entries, ...manifest.delete_markers]) {
    const name = `${bucket}\n${key}`;
    if (!isCountedVersion(version_id)) continue;
    const known = versions.get(name);
    if (known === undefined) versions.set(name, new Set([Number(version_id)]));
    else known.add(Number(version_id));
  }
  return [...versions].flatMap(([name, numbers]): BundleFailure[] => {
    let missing: number | undefined;
    for (let due = 1; missing === undefined && due <= numbers.size; due += 1) if (!numbers.has(due)) missing = due;
    const object = name.slice(name.indexOf('\n') + 1);
    return missing === undefined ? [] : [{ object, what: `lacks its version ${String(missing).padStart(8, '0')}` }];
  });
}

/** The store of one machine counts its versions; of one that does not, none is a number that counts. */
function strangers({
  manifest: { substrate, entries, delete_markers: markers },
}: BundleView): readonly BundleFailure[] {
  const all = [...entries, ...markers];
  const counts = substrate === 'embedded' || all.every(({ version_id }) => isCountedVersion(version_id));
  return all
    .filter(({ version_id }) => isCountedVersion(version_id) !== counts)
    .map((one) =>
      failureOf(one, `has a version that no store gives which ${counts ? 'counts' : 'does not count'} them`),
    );
}

const LEDGER_EVENT = /\/ledger\/events\/\d{8}\.json$/;

function orderFaults(view: BundleView): readonly BundleFailure[] {
  const chains = Map.groupBy(
    view.objects.filter(({ version_id }) => isCountedVersion(version_id)),
    ({ bucket, key }) => (LEDGER_EVENT.test(key) ? bucket : `${bucket}\n${key}`),
  );
  return [...chains.values()].flatMap((chain) => {
    const inOrder = chain.length === 1 ? chain : chain.toSorted(byKeyAndVersion);
    return inOrder.flatMap((object, at) => {
      const before = inOrder[at - 1];
      return before === undefined || before.written_at_utc <= object.written_at_utc
        ? []
        : [failureOf(object, `was stored before ${before.key} ${before.version_id}, which it comes behind`)];
    });
  });
}

const byKeyAndVersion = (one: BundleObject, other: BundleObject): number =>
  one.key === other.key ? Number(one.version_id) - Number(other.version_id) : one.key < other.key ? -1 : 1;

const emptyDeletions = ({ manifest }: BundleView): readonly BundleFailure[] =>
  manifest.delete_markers
    .filter(({ version_id }) => isCountedVersion(version_id) && Number(version_id) === 1)
    .map((marker) => failureOf(marker, 'was deleted before it was there'));
