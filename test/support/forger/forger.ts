import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import {
  copyOf,
  documentOf,
  type Held,
  type HeldBundle,
  isNewest,
  type Json,
  textOf,
  withBytes,
  withText,
} from './objects.ts';
import { sealed } from './reseal.ts';

/**
 * Somebody who knows the format as well as its authors: changes what he likes, and makes every digest fit again that
 * the tool would compute. Keys are named by a part that only one newest object has.
 */
export interface Forger {
  readonly run: string;
  /** The one newest key that matches. */
  readonly key: (part: string | RegExp) => string;
  readonly keys: (part: string | RegExp) => readonly string[];
  readonly read: (part: string | RegExp) => Json;
  /** Changes a document, and every other object that has the same bytes: a mirror goes with its original. */
  readonly edit: (part: string | RegExp, change: (document: Json) => void) => void;
  readonly editLines: (part: string | RegExp, change: (lines: Json[]) => Json[]) => void;
  readonly drop: (part: string | RegExp) => void;
  /** Changes one older version of an object. */
  readonly editVersion: (part: string | RegExp, version: string, change: (document: Json) => void) => void;
  /** Those of an object that was replaced, in order. */
  readonly olderVersions: (part: string | RegExp) => readonly string[];
  /** Takes away one older version of an object. */
  readonly dropVersion: (part: string | RegExp, version: string) => void;
  /** Lies a copy of an object beside it, under another key. */
  readonly copy: (part: string | RegExp, key: string) => void;
  readonly put: (held: Held) => void;
  /** What lies at the place of an entry with other bytes; its mirrors stay as they are. */
  readonly reheld: (entry: Held['entry'], bytes: Buffer) => Held;
  readonly held: (part: string | RegExp) => Held;
  readonly move: (part: string | RegExp, key: string) => void;
  readonly ledger: (change: (events: Json[]) => Json[]) => void;
  readonly manifest: (change: (manifest: Json) => void) => void;
  /** Seals everything anew but for the ledger's own last word on what there is. */
  readonly keepSeal: () => void;
  readonly files: () => BundleFiles;
}

export function forgerOf(original: HeldBundle): Forger {
  const bundle = copyOf(original);
  const { objects } = bundle;
  const changes: ((manifest: Json) => void)[] = [];
  let staleSeal = false;
  const newest = (): readonly Held[] => [...objects.values()].filter(isNewest);
  const matching = (part: string | RegExp): readonly Held[] =>
    newest().filter(({ entry }) => (typeof part === 'string' ? entry.key.includes(part) : part.test(entry.key)));
  const held = (part: string | RegExp): Held => {
    const [found, second] = matching(part);
    if (found === undefined || second !== undefined)
      throw new Error(`${part} names ${found === undefined ? 'no object' : 'several objects'}`);
    return found;
  };
  const replace = (old: Held, text: string): void => {
    for (const [path, one] of objects) {
      if (one.entry.sha256 !== old.entry.sha256) continue;
      const changed = withText(one, text);
      objects.set(path, { ...changed, entry: { ...changed.entry, path } });
    }
  };
  const put = (one: Held): void => void objects.set(one.entry.path, one);
  const pathOf = ({ bucket, key }: { bucket: string; key: string }): string => `objects/${bucket}/${key}`;
  const copy = (part: string | RegExp, key: string): void => {
    const { entry, bytes } = held(part);
    put({ entry: { ...entry, key, path: pathOf({ bucket: entry.bucket, key }) }, bytes });
  };
  const drop = (part: string | RegExp): void => {
    const { key, bucket } = held(part).entry;
    for (const [path, { entry }] of objects) if (entry.key === key && entry.bucket === bucket) objects.delete(path);
  };
  return {
    run: bundle.manifest.platform_run_id,
    key: (part) => held(part).entry.key,
    keys: (part) => matching(part).map(({ entry }) => entry.key),
    read: (part) => documentOf(held(part)),
    held,
    put,
    reheld: (entry, bytes) => withBytes({ entry, bytes }, bytes),
    copy,
    drop,
    editVersion: (part, version, change) => {
      const { bucket, key } = held(part).entry;
      const old = objects.get(`versions/${bucket}/${key}/${version}`);
      if (old === undefined) throw new Error(`${key} has no version ${version}`);
      const document = documentOf(old);
      change(document);
      replace(old, canonicalJson(document));
    },
    olderVersions: (part) => {
      const { bucket, key } = held(part).entry;
      const folder = `versions/${bucket}/${key}/`;
      const paths = [...objects.keys()].filter((path) => path.startsWith(folder));
      return paths.map((path) => path.slice(folder.length)).sort();
    },
    dropVersion: (part, version) => {
      const { bucket, key } = held(part).entry;
      if (!objects.delete(`versions/${bucket}/${key}/${version}`)) throw new Error(`${key} has no version ${version}`);
    },
    move: (part, key) => {
      copy(part, key);
      drop(part);
    },
    edit: (part, change) => {
      const old = held(part);
      const document = documentOf(old);
      change(document);
      replace(old, canonicalJson(document));
    },
    editLines: (part, change) => {
      const old = held(part);
      const lines = textOf(old).split('\n').slice(0, -1);
      const changed = change(lines.map((line) => JSON.parse(line) as Json));
      replace(old, changed.map((line) => `${canonicalJson(line)}\n`).join(''));
    },
    ledger: (change) => {
      const events = matching('/ledger/events/');
      const [first] = events;
      if (first === undefined) throw new Error('the bundle has no ledger');
      for (const { entry } of events) objects.delete(entry.path);
      const folder = first.entry.key.slice(0, first.entry.key.lastIndexOf('/') + 1);
      const seen = new Set<unknown>();
      for (const [index, event] of change(events.map(documentOf)).entries()) {
        // A copy of an event is another event, whose digest nothing names yet.
        if (seen.has(event.event_sha256)) event.event_sha256 = sha256Hex(`copy ${index}`);
        seen.add(event.event_sha256);
        const key = `${folder}${String(index + 1).padStart(8, '0')}.json`;
        const entry = { ...first.entry, key, path: pathOf({ bucket: first.entry.bucket, key }) };
        put(withText({ entry, bytes: first.bytes }, canonicalJson(event)));
      }
    },
    manifest: (change) => void changes.push(change),
    keepSeal: () => {
      staleSeal = true;
    },
    files: () => sealed(original, bundle, { changes, staleSeal }),
  };
}

/** Whether a receipt admits an event of the streamed world, and not of a daemon. */
export const isOfStream = ({ decision, event_class }: Json): boolean =>
  decision === 'ADMIT' && String(event_class).startsWith('traffic_');

/** The receipt object that holds most of the stream. */
export const receiptsOf = (forger: Forger): string =>
  forger
    .keys('ig/receipts/')
    .map((key) => ({ key, streamed: linesOf(forger.held(key)).filter(isOfStream).length }))
    .reduce((one, other) => (other.streamed > one.streamed ? other : one)).key;

const linesOf = (held: Held): readonly Json[] =>
  textOf(held)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Json);

export type FinalWord = BundleManifestV1['final_word'];
