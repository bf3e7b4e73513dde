import { handle } from '@spine-green/evidence-schemas';
import { isRawPayload } from './raw-payload.ts';

const MIB = 1024 * 1024;

/**
 * What a bundle holds at most, so that a verifier of strangers' bundles stays within 200 MiB: read by whoever verifies
 * one, and kept by whoever exports one. Ten million receipts lie in a thousand objects.
 */
export const BOUNDS = {
  /** Objects and their older versions. */
  entries: 40_500,
  manifestBytes: 20 * MIB,
  /** The largest one is the index of a run. */
  documentBytes: 8 * MIB,
  /** All documents are held at once. One takes its text, and for each value some memory however short it is. */
  documentsBytes: 24 * MIB,
  valueBytes: 48,
  /** A data object is read whole: segments hold ten thousand records and shrink twentyfold. */
  objectBytes: 24 * MIB,
} as const;

/** Seven members and the entry itself, and what stands around all of them. */
export const MANIFEST_VALUES_MAX = 8 * BOUNDS.entries + 1_000;

interface Placed {
  readonly bucket: string;
  readonly key: string;
}

interface Sized extends Placed {
  readonly size: number;
}

/** The readable copy of the ledger has a version for each act and grows with each: all of them are bytes that are compared. */
const isLedgerCopy = ({ bucket, key }: Placed): boolean =>
  bucket === handle('S3_EVIDENCE_BUCKET') && /^evidence\/[a-z_]+\/ledger\/state\.json$/.test(key);

/** Whether an object is read as a document, and not line by line or as bytes. */
export const isHeldDocument = (entry: Placed): boolean =>
  entry.key.endsWith('.json') && !isRawPayload(entry) && !isLedgerCopy(entry);

/** What a document takes of the room for all of them. */
export const documentRoom = (bytes: number, values: number): number => bytes + values * BOUNDS.valueBytes;

/** The first bound that a bundle of these entries exceeds, as a sentence about it. */
export function boundFault(entries: readonly Sized[], manifestBytes: number): string | undefined {
  if (entries.length > BOUNDS.entries) return `has ${entries.length} entries, at most ${BOUNDS.entries} can be`;
  if (manifestBytes > BOUNDS.manifestBytes)
    return `has a manifest of ${manifestBytes} bytes, at most ${BOUNDS.manifestBytes} can be`;
  let documents = 0;
  for (const entry of entries) {
    const bytesMax = isHeldDocument(entry) ? BOUNDS.documentBytes : BOUNDS.objectBytes;
    if (entry.size > bytesMax) return `has ${entry.size} bytes in ${entry.key}, at most ${bytesMax} can be`;
    documents += isHeldDocument(entry) ? entry.size : 0;
  }
  return documents > BOUNDS.documentsBytes
    ? `has ${documents} bytes of documents, at most ${BOUNDS.documentsBytes} can be`
    : undefined;
}
