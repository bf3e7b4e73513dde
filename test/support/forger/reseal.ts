import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { evidenceRoot } from '../../../actions/lib/bundle/evidence-root.ts';
import { finalWord } from '../../../actions/lib/ledger/derived.ts';
import type { LedgerEvent } from '../../../actions/lib/ledger/events.ts';
import { fold } from '../../../actions/lib/ledger/fold.ts';
import { project } from '../../../actions/lib/ledger/projection.ts';
import { withDigests } from './digests.ts';
import {
  documentOf,
  filesOf,
  type Held,
  type HeldBundle,
  isNewest,
  isSegment,
  type Json,
  keysIn,
  peek,
  textOf,
  withText,
} from './objects.ts';
import { type Renames, renames } from './renames.ts';
import { resealFacts, resealSets, resealWholes } from './reseal-facts.ts';
import { type Indexed, indexedIn, isOutdated, rederive, resealIndex } from './reseal-index.ts';
import { refitted, totalsOf } from './totals.ts';

const PASSES_MAX = 60;

export interface Resealing {
  readonly changes: readonly ((manifest: Json) => void)[];
  /** The event that seals the evidence is left as it was. */
  readonly staleSeal: boolean;
}

/**
 * Makes the bundle whole again, pass by pass, until nothing changes: the digest of every object in every document and
 * line that names it, sizes, the chain of the ledger, checklists, roots of indexes and markers, sets, the lists that
 * are derived from single objects, the event that seals the evidence, the projection, and at last the manifest.
 */
export function sealed(
  original: HeldBundle,
  { manifest, objects }: HeldBundle,
  { changes, staleSeal }: Resealing,
): BundleFiles {
  const names = renames();
  for (const [path, { entry }] of original.objects) {
    const now = objects.get(path);
    if (now !== undefined) names.note(entry.sha256, now.entry.sha256);
  }
  const totals = totalsOf(original.objects);
  let [resized, resizedIn] = [new Map<string, number>() as ReadonlyMap<string, number>, new WeakSet<Buffer>()];
  const order = writtenOrder(objects);
  const ledger = ledgerObjects(objects).map(({ entry }) => entry.path);
  const places = new Map(ledger.map((path, place) => [path, place]));
  for (let pass = 0; ; pass += 1) {
    if (pass === PASSES_MAX) throw new Error('the digests do not come to rest');
    const before = digestOfAll(objects);
    const sizes = resizedObjects(original, objects);
    if ([...sizes].join() !== [...resized].join()) [resized, resizedIn] = [sizes, new WeakSet()];
    const resizedKeys = new Set([...resized.keys()].map((name) => name.slice(0, name.indexOf(' '))));
    const sealing = { objects, names, resized, resizedKeys, resizedIn, indexed: indexedIn(objects) };
    for (const path of order) {
      const held = objects.get(path);
      if (held !== undefined && names.concern(held)) rename(objects, held, names);
      const place = places.get(path);
      if (place !== undefined) resealEvent({ objects, names, ledger }, place);
      else resealDocument(objects.get(path), sealing);
    }
    resealFacts(objects, names.note);
    resealWholes(original, objects, names.note);
    resealLists(objects, names);
    for (const [held, text] of refitted(objects, totals)) store(objects, held, text, names);
    if (digestOfAll(objects) === before) break;
  }
  if (!staleSeal) {
    stampSeal(objects, evidenceRoot(manifestOf(manifest, objects, changes)));
    resealLedger(objects, names);
  }
  const state = stateOf(objects);
  const projection = [...objects.values()].find(
    ({ entry }) => isNewest({ entry } as Held) && entry.key.endsWith('/ledger/state.json'),
  );
  if (projection !== undefined) store(objects, projection, canonicalJson(project(state, manifest.substrate)), names);
  const unsealed = manifestOf(manifest, objects, changes);
  return filesOf(objects, { ...unsealed, root_sha256: digestOf(unsealed) });
}

const stateOf = (objects: ReadonlyMap<string, Held>) => fold(ledgerOf(objects) as unknown as LedgerEvent[]);

/** What the manifest has to say of the objects, and then what the forger wants it to say; without its root. */
function manifestOf(
  { schema, platform_run_id, substrate, delete_markers }: HeldBundle['manifest'],
  objects: ReadonlyMap<string, Held>,
  changes: Resealing['changes'],
): BundleManifestV1 {
  const state = stateOf(objects);
  const entries = [...objects.values()].map(({ entry }) => entry).sort((a, b) => (a.path < b.path ? -1 : 1));
  const ends = { final_word: finalWord(state), ledger_head_sha256: state.headSha256 };
  const unsealed: Json = { schema, platform_run_id, substrate, ...ends, delete_markers, entries };
  // Entries are those of the bundle that all forgeries are made of.
  const forged = changes.length === 0 ? unsealed : structuredClone(unsealed);
  for (const change of changes) change(forged);
  return forged as unknown as BundleManifestV1;
}

/** The last event that seals says what there is now; a ledger without one stays without. */
function stampSeal(objects: Map<string, Held>, payload: object): void {
  const held = ledgerObjects(objects).at(-1);
  if (held === undefined || peek(held).event !== 'EVIDENCE_SEALED') return;
  objects.set(held.entry.path, withText(held, canonicalJson({ ...peek(held), payload })));
}

/** Changes when any object does. */
const digestOfAll = (objects: ReadonlyMap<string, Held>): string =>
  [...objects.values()].map(({ entry }) => entry.sha256).join(' ');

function store(objects: Map<string, Held>, held: Held, text: string, names: Renames): void {
  const changed = withText(held, text);
  if (changed.entry.sha256 === held.entry.sha256) return;
  objects.set(held.entry.path, changed);
  names.note(held.entry.sha256, changed.entry.sha256);
}

function rename(objects: Map<string, Held>, held: Held, names: Renames): void {
  if (isSegment(held)) return;
  const text = textOf(held);
  const renamed = withDigests(text, names.last);
  if (renamed !== text) store(objects, held, renamed, names);
}

const ledgerOf = (objects: ReadonlyMap<string, Held>) => ledgerObjects(objects).map(peek);

const ledgerObjects = (objects: ReadonlyMap<string, Held>): Held[] =>
  [...objects.values()]
    .filter(({ entry }) => entry.key.includes('/ledger/events/'))
    .sort((a, b) => (a.entry.key < b.entry.key ? -1 : 1));

/** Paths of all objects as they were written: what names another one was written after it, so few passes are needed. */
const writtenOrder = (objects: ReadonlyMap<string, Held>): readonly string[] =>
  [...objects.values()]
    .sort((a, b) => (a.entry.written_at_utc < b.entry.written_at_utc ? -1 : 1))
    .map(({ entry }) => entry.path);

/** Bytes of events that have their digest; the place in the chain is asked each time. */
const digested = new WeakSet<Buffer>();

interface Chain {
  readonly objects: Map<string, Held>;
  readonly names: Renames;
  /** Paths of the events in their order. */
  readonly ledger: readonly string[];
}

function resealLedger(objects: Map<string, Held>, names: Renames): void {
  const ledger = ledgerObjects(objects).map(({ entry }) => entry.path);
  for (const place of ledger.keys()) resealEvent({ objects, names, ledger }, place);
}

/** An event has its place in the chain, behind the one before as that is now. */
function resealEvent({ objects, names, ledger }: Chain, place: number): void {
  const eventAt = (at: number): Held | undefined => objects.get(ledger[at] ?? '');
  const held = eventAt(place);
  if (held === undefined) return;
  const whole = peek(held);
  const before = eventAt(place - 1);
  const previous = before === undefined ? null : peek(before).event_sha256;
  const ends = whole.event === 'PHASE_COMPLETED';
  if (whole.seq === place + 1 && whole.prev_event_sha256 === previous && digested.has(held.bytes) && !ends) return;
  const { event_sha256, ...event } = whole;
  const payload = event.payload as Json;
  const checklist = ends ? { checklist_sha256: digestOf(itemsBefore(place, eventAt) as object) } : {};
  const unsealed = { ...event, payload: { ...payload, ...checklist }, seq: place + 1, prev_event_sha256: previous };
  const digest = digestOf(unsealed);
  names.note(String(event_sha256), digest);
  const sealedEvent = withText(held, canonicalJson({ ...unsealed, event_sha256: digest }));
  digested.add(sealedEvent.bytes);
  if (sealedEvent.entry.sha256 === held.entry.sha256) digested.add(held.bytes);
  else store(objects, held, textOf(sealedEvent), names);
}

/** Of the last transition that was checked before an event. */
function itemsBefore(place: number, eventAt: (at: number) => Held | undefined): unknown {
  for (let at = place - 1; at >= 0; at -= 1) {
    const held = eventAt(at);
    if (held !== undefined && peek(held).event === 'TRANSITION_CHECKED') return (peek(held).payload as Json).items;
  }
  return [];
}

/** Objects whose size changed, by key and version: what names them may carry their size. */
function resizedObjects(original: HeldBundle, objects: ReadonlyMap<string, Held>): ReadonlyMap<string, number> {
  const resized = new Map<string, number>();
  for (const [path, { entry }] of objects)
    if (original.objects.get(path)?.entry.size !== entry.size)
      resized.set(`${entry.key} ${entry.version_id}`, entry.size);
  return resized;
}

const DERIVING = /(?:bundle_index|run_completed(?:\.supersede-\d+)?|replay_anchors)\.json$/;

/** Bytes of documents in which everything that follows from the rest of them does follow. */
const derived = new WeakSet<Buffer>();

function resealDocument(held: Held | undefined, sealing: Sealing): void {
  const { objects, names, resized, resizedKeys, indexed } = sealing;
  if (held?.entry.key.endsWith('.json') !== true) return;
  const namesResized = resizedKeys.size > 0 && keysIn(held).some((key) => resizedKeys.has(key));
  if (!DERIVING.test(held.entry.key) && !namesResized) return;
  const isIndex = peek(held).schema === 'fp.bundle_index.v1';
  // The digests of the sets of the archive are of other objects than the document names.
  const fits =
    !held.entry.key.endsWith('replay_anchors.json') &&
    (namesResized ? sealing.resizedIn.has(held.bytes) : derived.has(held.bytes));
  if (fits && !(isIndex && isOutdated(peek(held), indexed))) return;
  const document = documentOf(held);
  resizeRefs(document, resized);
  if (isIndex) resealIndex(document, names, indexed);
  else if (document.schema === 'fp.run_completed.v1')
    rederive(document, 'bundle_root_sha256', document.closure_refs, names);
  else if (document.schema === 'fp.replay_anchors.v1') {
    document.basis_digest = digestOf(document.anchors as object);
    resealSets(document, objects);
  }
  store(objects, held, canonicalJson(document), names);
  const now = objects.get(held.entry.path)?.bytes ?? held.bytes;
  derived.add(now);
  sealing.resizedIn.add(now);
}

/** References that carry a size carry that of the object now. */
function resizeRefs(value: unknown, resized: ReadonlyMap<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  const { size, key, version_id } = value as { size?: unknown; key?: string; version_id?: string };
  const now = resized.get(`${key} ${version_id}`);
  if (typeof size === 'number' && now !== undefined) (value as Json).size = now;
  for (const nested of Object.values(value)) resizeRefs(nested, resized);
}

interface Sealing {
  readonly objects: Map<string, Held>;
  readonly names: Renames;
  readonly resized: ReadonlyMap<string, number>;
  readonly resizedKeys: ReadonlySet<string>;
  /** Bytes of documents that carry these sizes. */
  readonly resizedIn: WeakSet<Buffer>;
  readonly indexed: Indexed;
}

/** Roll-ups of single objects say what those say now, in their order; one that lost its object loses its line. */
function resealLists(objects: Map<string, Held>, names: Renames): void {
  for (const held of [...objects.values()].filter(isNewest)) {
    const folder = held.entry.key.replace(/events\.jsonl$/, 'events/').replace(/\.jsonl$/, '/');
    if (!/obs\/(?:governance\/events|reporter_lock)\.jsonl$/.test(held.entry.key)) continue;
    const lines = [...objects.values()]
      .filter((one) => isNewest(one) && one.entry.key.startsWith(folder))
      .map((one) => ({ text: textOf(one), order: orderOf(peek(one)) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1));
    store(objects, held, lines.map(({ text }) => `${text}\n`).join(''), names);
  }
}

const orderOf = ({ ts_utc, event_id }: { ts_utc?: string; event_id?: string }): string => `${ts_utc} ${event_id ?? ''}`;
