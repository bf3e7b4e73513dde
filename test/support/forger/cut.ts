import { forgerOf } from './forger.ts';
import { heldExample } from './found.ts';
import { type Held, type HeldBundle, holdBundle, type Json, peek } from './objects.ts';

const isEvent = ({ entry }: Held): boolean => entry.key.includes('/ledger/events/');

/**
 * The passing run as its bundle would be if it had been held before the end of this phase, with everything that its stream
 * had left until then: a clean cut to an earlier honest state, which verifies.
 */
export function heldBefore(phase: string): HeldBundle {
  const { manifest, objects } = heldExample('passing');
  const events = [...objects.values()].filter(isEvent).map(peek);
  const end = events.find((event) => event.event === 'PHASE_COMPLETED' && event.phase === phase);
  const last = events.filter(({ seq }) => Number(seq) < Number(end?.seq)).at(-1);
  if (last === undefined) throw new Error(`${phase} was not completed`);
  const until = String(last.at_utc);
  const kept = [...objects.values()].filter((held) => isEvent(held) || held.entry.written_at_utc <= until);
  const forger = forgerOf({ manifest, objects: placed(kept) });
  forger.ledger((list) => [...list.slice(0, Number(last.seq)), { ...(list.at(-1) as Json), phase, at_utc: until }]);
  return holdBundle(forger.files());
}

/** Versions of each key where an export lays them: the newest of those that are left lies where its key says. */
function placed(kept: readonly Held[]): Map<string, Held> {
  const versions = Map.groupBy(kept, ({ entry: { bucket, key } }) => `${bucket}/${key}`);
  const laid = [...versions.values()].flatMap((list) =>
    list
      .toSorted((a, b) => (a.entry.version_id < b.entry.version_id ? -1 : 1))
      .map(({ entry, bytes }, index) => {
        const { bucket, key, version_id } = entry;
        const path = index === list.length - 1 ? `objects/${bucket}/${key}` : `versions/${bucket}/${key}/${version_id}`;
        return { bytes, entry: { ...entry, path } };
      }),
  );
  return new Map(laid.map((held) => [held.entry.path, held]));
}
