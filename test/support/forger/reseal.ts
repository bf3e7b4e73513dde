import { canonicalJson, digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { finalWord } from '../../../actions/lib/ledger/derived.ts';
import type { LedgerEvent } from '../../../actions/lib/ledger/events.ts';
import { project } from '../../../actions/lib/ledger/projection.ts';
import { fold } from '../../../actions/lib/ledger/state.ts';
import {
  digestsIn,
  documentOf,
  filesOf,
  type Held,
  type HeldBundle,
  isNewest,
  type Json,
  textOf,
  withText,
} from './objects.ts';

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

/**
 * Makes the bundle whole again, pass by pass, until nothing changes: the digest of every object in every document and
 * line that names it, sizes, the chain of the ledger, checklists, roots of indexes and markers, sets, the lists that
 * are derived from single objects, the projection, and at last the manifest.
 */
export function sealed(
  original: HeldBundle,
  { manifest, objects }: HeldBundle,
  changes: readonly ((manifest: Json) => void)[],
): BundleFiles {
  const names = renames();
  for (const [path, { entry }] of original.objects) {
    const now = objects.get(path);
    if (now !== undefined) names.note(entry.sha256, now.entry.sha256);
  }
  for (let pass = 0; ; pass += 1) {
    if (pass === PASSES_MAX) throw new Error('the digests do not come to rest');
    const before = digestOfAll(objects);
    for (const held of [...objects.values()]) rename(objects, held, names);
    resealLedger(objects, names);
    const resized = resizedObjects(original, objects);
    for (const held of [...objects.values()]) resealDocument(held, { objects, names, resized });
    resealLists(objects, names);
    if (digestOfAll(objects) === before) break;
  }
  const events = ledgerOf(objects);
  const state = fold(events as unknown as LedgerEvent[]);
  const projection = [...objects.values()].find(
    ({ entry }) => isNewest({ entry } as Held) && entry.key.endsWith('/ledger/state.json'),
  );
  if (projection !== undefined) store(objects, projection, canonicalJson(project(state, manifest.substrate)), names);
  const unsealed: Json = {
    schema: manifest.schema,
    platform_run_id: manifest.platform_run_id,
    substrate: manifest.substrate,
    final_word: finalWord(state),
    ledger_head_sha256: state.headSha256,
    ...('delete_markers' in manifest ? { delete_markers: manifest.delete_markers } : {}),
    entries: [...objects.values()].map(({ entry }) => entry).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  for (const change of changes) change(unsealed);
  return filesOf(objects, { ...unsealed, root_sha256: digestOf(unsealed) });
}

const digestOfAll = (objects: ReadonlyMap<string, Held>): string =>
  sha256Hex([...objects].map(([path, { entry }]) => `${path} ${entry.sha256}`).join('\n'));

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

const ledgerOf = (objects: ReadonlyMap<string, Held>): Json[] => ledgerObjects(objects).map(documentOf);

const ledgerObjects = (objects: ReadonlyMap<string, Held>): Held[] =>
  [...objects.values()]
    .filter(({ entry }) => entry.key.includes('/ledger/events/'))
    .sort((a, b) => (a.entry.key < b.entry.key ? -1 : 1));

function resealLedger(objects: Map<string, Held>, names: Renames): void {
  let previous: unknown = null;
  let items: unknown = [];
  for (const [index, held] of ledgerObjects(objects).entries()) {
    const { event_sha256: before, ...event } = documentOf(held);
    const payload = event.payload as Json;
    if (event.event === 'TRANSITION_CHECKED') items = payload.items;
    if (event.event === 'PHASE_COMPLETED') payload.checklist_sha256 = digestOf(items as object);
    const unsealed = { ...event, seq: index + 1, prev_event_sha256: previous };
    const digest = digestOf(unsealed);
    names.note(String(before), digest);
    store(objects, held, canonicalJson({ ...unsealed, event_sha256: digest }), names);
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

function resealDocument(held: Held, sealing: Sealing): void {
  const { objects, names, resized } = sealing;
  if (!held.entry.key.endsWith('.json')) return;
  const text = textOf(held);
  const namesResized = [...resized.keys()].some((name) => text.includes(name.slice(0, name.indexOf(' '))));
  if (!DERIVING.test(held.entry.key) && !namesResized) return;
  const document = JSON.parse(text) as Json;
  resizeRefs(document, resized);
  if (document.schema === 'fp.bundle_index.v1') resealIndex(document, held, sealing);
  else if (document.schema === 'fp.run_completed.v1')
    rederive(document, 'bundle_root_sha256', document.closure_refs, names);
  else if (document.schema === 'fp.replay_anchors.v1') rederive(document, 'basis_digest', document.anchors, names);
  store(objects, held, canonicalJson(document), names);
}

function rederive(document: Json, member: string, of: unknown, names: Renames): void {
  const digest = digestOf(of as object);
  names.note(String(document[member]), digest);
  document[member] = digest;
}

/** References that carry a size carry that of the object now. */
function resizeRefs(value: unknown, resized: ReadonlyMap<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  const { size, key, version_id } = value as Json;
  const now = resized.get(`${key} ${version_id}`);
  if (typeof size === 'number' && now !== undefined) (value as Json).size = now;
  for (const nested of Object.values(value)) resizeRefs(nested, resized);
}

interface Sealing {
  readonly objects: Map<string, Held>;
  readonly names: Renames;
  readonly resized: ReadonlyMap<string, number>;
}

interface IndexedSet {
  prefix: string;
  bucket: string;
  object_count: number;
  set_sha256: string;
}

/** Entries of objects that are gone go, the newest index counts its sets again, and the root fits both. */
function resealIndex(index: Json, held: Held, { objects, names }: Sealing): void {
  const there = new Set([...objects.values()].map(({ entry }) => `${entry.bucket} ${entry.key}`));
  const entries = index.entries as { bucket: string; key: string }[];
  index.entries = entries.filter(({ bucket, key }) => there.has(`${bucket} ${key}`));
  for (const set of isNewest(held) ? (index.append_only_sets as IndexedSet[]) : []) {
    const members = [...objects.values()]
      .filter((one) => isNewest(one) && one.entry.bucket === set.bucket && one.entry.key.startsWith(set.prefix))
      .sort((a, b) => (a.entry.key < b.entry.key ? -1 : 1));
    set.object_count = members.length;
    const digest = sha256Hex(members.map(({ entry }) => `${entry.key}\t${entry.sha256}\n`).join(''));
    names.note(set.set_sha256, digest);
    set.set_sha256 = digest;
  }
  const root = digestOf({ entries: index.entries, append_only_sets: index.append_only_sets });
  names.note(String(index.root_sha256), root);
  index.root_sha256 = root;
}

/** Roll-ups of single objects say what those say now, in their order; one that lost its object loses its line. */
function resealLists(objects: Map<string, Held>, names: Renames): void {
  for (const held of [...objects.values()].filter(isNewest)) {
    const folder = held.entry.key.replace(/events\.jsonl$/, 'events/').replace(/\.jsonl$/, '/');
    if (!/obs\/(?:governance\/events|reporter_lock)\.jsonl$/.test(held.entry.key)) continue;
    const lines = [...objects.values()]
      .filter((one) => isNewest(one) && one.entry.key.startsWith(folder))
      .map((one) => ({ text: textOf(one), order: orderOf(documentOf(one)) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1));
    store(objects, held, lines.map(({ text }) => `${text}\n`).join(''), names);
  }
}

const orderOf = ({ ts_utc, event_id }: Json): string => `${ts_utc} ${event_id ?? ''}`;
