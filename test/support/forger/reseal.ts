import { canonicalJson, digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { evidenceRoot } from '../../../actions/lib/bundle/evidence-root.ts';
import { finalWord } from '../../../actions/lib/ledger/derived.ts';
import type { LedgerEvent } from '../../../actions/lib/ledger/events.ts';
import { fold } from '../../../actions/lib/ledger/fold.ts';
import { project } from '../../../actions/lib/ledger/projection.ts';
import {
  digestsIn,
  filesOf,
  type Held,
  type HeldBundle,
  isNewest,
  type Json,
  peek,
  textOf,
  withText,
} from './objects.ts';
import { resealFacts, resealSets, resealWholes } from './reseal-facts.ts';
import { refitted, totalsOf } from './totals.ts';

const PASSES_MAX = 60;
const DIGEST = /[0-9a-f]{64}/g;

/** Digests that became others, followed to the end. */
interface Renames {
  readonly note: (before: string, after: string) => void;
  readonly last: (digest: string) => string;
}

function renames(): Renames {
  const known = new Map<string, string>();
  const last = (digest: string): string => {
    let at = digest;
    for (let next = known.get(at); next !== undefined; next = known.get(at)) at = next;
    return at;
  };
  return {
    note: (before, after) => {
      if (last(before) === after || before === after) return;
      known.delete(after);
      known.set(last(before), after);
    },
    last,
  };
}

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
  for (let pass = 0; ; pass += 1) {
    if (pass === PASSES_MAX) throw new Error('the digests do not come to rest');
    const before = digestOfAll(objects);
    for (const held of [...objects.values()]) rename(objects, held, names);
    resealLedger(objects, names);
    const sizes = resizedObjects(original, objects);
    if ([...sizes].join() !== [...resized].join()) [resized, resizedIn] = [sizes, new WeakSet()];
    const there = new Set([...objects.values()].map(({ entry }) => `${entry.bucket} ${entry.key}`));
    for (const held of [...objects.values()]) resealDocument(held, { objects, names, resized, resizedIn, there });
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
  for (const change of changes) change(unsealed);
  return unsealed as unknown as BundleManifestV1;
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
  if (digestsIn(held).every((digest) => names.last(digest) === digest)) return;
  store(objects, held, textOf(held).replaceAll(DIGEST, names.last), names);
}

const ledgerOf = (objects: ReadonlyMap<string, Held>) => ledgerObjects(objects).map(peek);

const ledgerObjects = (objects: ReadonlyMap<string, Held>): Held[] =>
  [...objects.values()]
    .filter(({ entry }) => entry.key.includes('/ledger/events/'))
    .sort((a, b) => (a.entry.key < b.entry.key ? -1 : 1));

/** Bytes of events that have their digest; the place in the chain is asked each time. */
const digested = new WeakSet<Buffer>();

function resealLedger(objects: Map<string, Held>, names: Renames): void {
  let previous: unknown = null;
  let items: unknown = [];
  for (const [index, held] of ledgerObjects(objects).entries()) {
    const { event_sha256: before, ...event } = peek(held);
    const payload = event.payload as Json;
    if (event.event === 'TRANSITION_CHECKED') items = payload.items;
    const checklist = event.event === 'PHASE_COMPLETED' ? { checklist_sha256: digestOf(items as object) } : {};
    const fits = event.seq === index + 1 && event.prev_event_sha256 === previous;
    if (fits && digested.has(held.bytes) && event.event !== 'PHASE_COMPLETED') {
      previous = before;
      continue;
    }
    const unsealed = {
      ...event,
      payload: { ...payload, ...checklist },
      seq: index + 1,
      prev_event_sha256: previous,
    };
    const digest = digestOf(unsealed);
    names.note(String(before), digest);
    const sealedEvent = withText(held, canonicalJson({ ...unsealed, event_sha256: digest }));
    digested.add(sealedEvent.bytes);
    if (sealedEvent.entry.sha256 === held.entry.sha256) digested.add(held.bytes);
    else store(objects, held, textOf(sealedEvent), names);
    previous = digest;
  }
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

function resealDocument(held: Held, sealing: Sealing): void {
  const { objects, names, resized } = sealing;
  if (!held.entry.key.endsWith('.json')) return;
  const text = textOf(held);
  const namesResized = [...resized.keys()].some((name) => text.includes(name.slice(0, name.indexOf(' '))));
  if (!DERIVING.test(held.entry.key) && !namesResized) return;
  const isIndex = peek(held).schema === 'fp.bundle_index.v1';
  // The digests of the sets of the archive are of other objects than the document names.
  const fits =
    !held.entry.key.endsWith('replay_anchors.json') &&
    (namesResized ? sealing.resizedIn.has(held.bytes) : derived.has(held.bytes));
  if (fits && !(isIndex && isOutdated(held, sealing))) return;
  const document = JSON.parse(text) as Json;
  resizeRefs(document, resized);
  if (isIndex) resealIndex(document, sealing);
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

/** Whether an index lists what is gone, or has another digest of a set than its members give now. */
function isOutdated(held: Held, { objects, there }: Sealing): boolean {
  const { entries, append_only_sets: sets } = peek(held) as { entries: Named[]; append_only_sets: IndexedSet[] };
  const gone = entries.some(({ bucket, key }) => !there.has(`${bucket} ${key}`));
  return gone || sets.some((set) => setOf(set, objects).set_sha256 !== set.set_sha256);
}

function setOf(set: IndexedSet, objects: ReadonlyMap<string, Held>): IndexedSet {
  const members = [...objects.values()]
    .filter((one) => isNewest(one) && one.entry.bucket === set.bucket && one.entry.key.startsWith(set.prefix))
    .filter(({ entry }) => entry.written_at_utc <= set.as_of_utc)
    .sort((a, b) => (a.entry.key < b.entry.key ? -1 : 1));
  const lines = members.map(({ entry }) => `${entry.key}\t${entry.sha256}\n`).join('');
  return { ...set, object_count: members.length, set_sha256: sha256Hex(lines) };
}

function rederive(document: Json, member: string, of: unknown, names: Renames): void {
  const digest = digestOf(of as object);
  names.note(String(document[member]), digest);
  document[member] = digest;
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
  /** Bytes of documents that carry these sizes. */
  readonly resizedIn: WeakSet<Buffer>;
  /** Bucket and key of everything that is there. */
  readonly there: ReadonlySet<string>;
}

interface Named {
  bucket: string;
  key: string;
}

interface IndexedSet {
  prefix: string;
  bucket: string;
  object_count: number;
  as_of_utc: string;
  set_sha256: string;
}

/** Entries of objects that are gone go, sets are counted again as of their time, and the root fits both. */
function resealIndex(index: Json, { objects, names, there }: Sealing): void {
  index.entries = (index.entries as Named[]).filter(({ bucket, key }) => there.has(`${bucket} ${key}`));
  index.append_only_sets = (index.append_only_sets as IndexedSet[]).map((set) => {
    const now = setOf(set, objects);
    names.note(set.set_sha256, now.set_sha256);
    return now;
  });
  rederive(index, 'root_sha256', { entries: index.entries, append_only_sets: index.append_only_sets }, names);
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
