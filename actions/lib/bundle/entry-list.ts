import { createHash } from 'node:crypto';
import { canonicalJson } from '@spine-green/evidence-schemas';

/** A record with a long list of entries, and short members beside it. */
interface EntryList {
  readonly entries: readonly object[];
}

const ENTRIES = '"entries":[';

/**
 * The canonical JSON of a listing, piece by piece: as a whole it takes as much memory as the list. No text in it holds a
 * quote that is not escaped, so the name of the list stands where it is found first.
 */
function* canonicalPieces(listing: EntryList): Generator<string> {
  const shell = canonicalJson({ ...listing, entries: [] });
  const at = shell.indexOf(ENTRIES) + ENTRIES.length;
  yield shell.slice(0, at);
  for (const [index, entry] of listing.entries.entries()) yield `${index === 0 ? '' : ','}${canonicalJson(entry)}`;
  yield shell.slice(at);
}

export function digestOfListing<T extends EntryList>(listing: T): string {
  const hash = createHash('sha256');
  for (const piece of canonicalPieces(listing)) hash.update(piece);
  return hash.digest('hex');
}

/** Whether a text is the canonical JSON of a listing. */
export function isCanonicalListing<T extends EntryList>(listing: T, text: string): boolean {
  let at = 0;
  for (const piece of canonicalPieces(listing)) {
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text.length;
}
