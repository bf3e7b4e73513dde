import { canonicalJson, digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import { documentOf, type Held, type HeldBundle, isNewest, type Json, peek, within, withText } from './objects.ts';

/** What follows from what else a bundle holds, and by which name somebody tells that it is another now. */
type Note = (before: string, after: string) => void;

/** Bytes of facts that lie under the id that follows from them. */
const named = new WeakSet<Buffer>();

/** A closing names the digest of what was closed, and every fact lies under the id that follows from it. */
export function resealFacts(objects: Map<string, Held>, note: Note): void {
  for (const held of [...objects.values()].filter(({ entry }) => entry.key.includes('/obs/governance/events/'))) {
    if (named.has(held.bytes)) continue;
    const event = documentOf(held);
    const { pins, actor } = event as { readonly pins?: Json; readonly actor?: Json };
    if (pins === undefined || actor === undefined || typeof event.event_id !== 'string') continue;
    if (event.event_family === 'RUN_CLOSED') {
      const refs = (within(event, 'details').refs ?? {}) as Json;
      const closed = digestOf({ ...refs, governance_events_ref: refs.run_report_ref ?? null });
      event.dedupe_key = `${String(pins.platform_run_id)}:${closed}`;
    }
    const { event_family, dedupe_key } = event;
    const own = [event_family, pins.platform_run_id, pins.scenario_run_id ?? '', actor.source_component, dedupe_key];
    const [before, id] = [event.event_id, sha256Hex(own.join('|'))];
    event.event_id = id;
    const changed = withText(held, canonicalJson(event));
    if (changed.entry.sha256 === held.entry.sha256) {
      named.add(held.bytes);
      continue;
    }
    note(before, id);
    note(held.entry.sha256, changed.entry.sha256);
    objects.delete(held.entry.path);
    const { key, path } = changed.entry;
    const entry = { ...changed.entry, key: key.replace(before, id), path: path.replace(before, id) };
    objects.set(entry.path, { ...changed, entry });
  }
}

/** What is digested of a document or of a bucket as a whole: the manifest without its moment, and what a bucket keeps. */
export function resealWholes(original: HeldBundle, objects: ReadonlyMap<string, Held>, note: Note): void {
  for (const [path, held] of original.objects) {
    const now = objects.get(path);
    if (now === undefined || !isNewest(held)) continue;
    if (held.entry.key.endsWith('/run.json')) note(identityOf(held), identityOf(now));
    if (held.entry.key.endsWith('/run_started.json')) note(markerOf(held), markerOf(now));
  }
  for (const kept of ['archive', 'quarantine']) note(setOf(kept, original.objects), setOf(kept, objects));
}

function identityOf(held: Held): string {
  const { written_at_utc: _, ...identity } = peek(held);
  return digestOf(identity);
}

/** Of the start marker, the run and the manifest that it names. */
function markerOf(held: Held): string {
  const { platform_run_id, run_json_sha256 } = peek(held);
  return digestOf({ platform_run_id, run_json_sha256 });
}

const setOf = (kept: string, objects: ReadonlyMap<string, Held>): string =>
  sha256Hex(
    [...objects.values()]
      .filter((held) => isNewest(held) && held.entry.bucket.endsWith(`-${kept}`))
      .sort((one, other) => (one.entry.key < other.entry.key ? -1 : 1))
      .map(({ entry }) => `${entry.key}\t${entry.sha256}\n`)
      .join(''),
  );

/** The digest of the segments of each partition, in the order of their offsets. */
export function resealSets(anchors: Json, objects: ReadonlyMap<string, Held>): void {
  for (const set of (anchors.archive ?? []) as Json[]) {
    const folder = `/topic=${String(set.topic)}/partition=${String(set.partition)}/segment=`;
    const own = [...objects.values()]
      .filter((held) => isNewest(held) && held.entry.key.includes(folder))
      .toSorted((one, other) => firstOffset(one) - firstOffset(other));
    set.set_digest = sha256Hex(own.map(({ entry }) => `${entry.key}\t${entry.sha256}\n`).join(''));
  }
}

const firstOffset = ({ entry }: Held): number => Number(/segment=(\d+)/.exec(entry.key)?.[1]);
