import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { Payload } from '../ledger/events.ts';
import { digestOfListing } from './entry-list.ts';

type Part = Pick<BundleManifestV1, 'substrate' | 'entries' | 'delete_markers'>;

/** Whether an object belongs to the ledger, which cannot record its own digest. */
export const isOfLedger = (
  { bucket, key }: { readonly bucket: string; readonly key: string },
  substrate: Part['substrate'],
): boolean =>
  bucket === handle('S3_EVIDENCE_BUCKET') && key.startsWith(evidencePrefix({ family: 'ledger', env: substrate }));

/**
 * What the last event of a ledger records of the bundle that holds it: all entries and delete markers but the ledger's
 * own. With the chain of events below it, that event's digest covers the whole bundle (04, section 6.2).
 */
export function evidenceRoot({ substrate, entries, delete_markers }: Part): Payload<'EVIDENCE_SEALED'> {
  const beside = entries.filter((entry) => !isOfLedger(entry, substrate));
  const markers = delete_markers.filter((marker) => !isOfLedger(marker, substrate));
  return {
    evidence_root_sha256: digestOfListing({ entries: beside, delete_markers: markers }),
    objects: beside.length,
  };
}

/**
 * What a bundle would have sealed at a moment of its store: the versions that were written by then, the newest of each
 * under its key. A delete marker tells no time, and counts once a version that was written by then came after it.
 */
export function evidenceRootAt(manifest: Part, momentUtc: string): Payload<'EVIDENCE_SEALED'> {
  const newest = new Map<string, Entry>();
  const then = manifest.entries.filter(({ written_at_utc }) => written_at_utc <= momentUtc);
  for (const entry of then) {
    const known = newest.get(nameOf(entry));
    if (known === undefined || isOlder(known, entry)) newest.set(nameOf(entry), entry);
  }
  const entries = then.map((entry): Entry => {
    const { bucket, key, version_id } = entry;
    const own = newest.get(nameOf(entry)) === entry;
    return { ...entry, path: own ? `objects/${bucket}/${key}` : `versions/${bucket}/${key}/${version_id}` };
  });
  const markers = manifest.delete_markers.filter((marker) => {
    const after = newest.get(nameOf(marker));
    return after !== undefined && marker.version_id < after.version_id;
  });
  const { substrate } = manifest;
  return evidenceRoot({
    substrate,
    entries: entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    delete_markers: markers,
  });
}

type Entry = Part['entries'][number];

const nameOf = ({ bucket, key }: { readonly bucket: string; readonly key: string }): string => `${bucket}\n${key}`;

const isOlder = (one: Entry, other: Entry): boolean =>
  one.written_at_utc === other.written_at_utc
    ? one.version_id < other.version_id
    : one.written_at_utc < other.written_at_utc;
