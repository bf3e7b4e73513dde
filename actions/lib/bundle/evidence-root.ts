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
