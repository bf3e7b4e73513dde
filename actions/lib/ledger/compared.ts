import { digestOf } from '@spine-green/evidence-schemas';
import { pinnedDigest } from './derived.ts';
import type { Payload } from './events.ts';
import type { PhaseState } from './state.ts';

/** Two digests that somebody compared, as the event of a drift or of its end records them. */
export type Compared = Payload<'DRIFT_RAISED'>['compared'][number];

/** What the detector of a class says when it finds nothing. */
const NOTHING = digestOf([]);

/** What was found for a class beside no finding at all. */
export const comparedFindings = (name: string, found: readonly string[]): Compared => ({
  what: name,
  pinned_sha256: NOTHING,
  found_sha256: digestOf(found),
});

/** Rows that are not what they claim to compare: their order is class, then pins, and each left side is the ledger's. */
export function misplaced(
  compared: readonly Compared[],
  {
    phase,
    class: name,
    keys,
  }: { readonly phase: PhaseState; readonly class: string; readonly keys: readonly string[] },
): readonly string[] {
  const wanted: readonly (readonly [string, string | undefined])[] = [
    [name, NOTHING],
    ...keys.map((key): [string, string | undefined] => [key, pinnedDigest(phase, key)]),
  ];
  const absent = wanted.filter(([what, pinned], index) => {
    const row = compared[index];
    return row?.what !== what || row.pinned_sha256 !== pinned;
  });
  return [...absent.map(([what]) => what), ...compared.slice(wanted.length).map(({ what }) => what)];
}

export const isEqual = ({ pinned_sha256, found_sha256 }: Compared): boolean => pinned_sha256 === found_sha256;
