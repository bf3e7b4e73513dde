import { canonicalJson } from '@spine-green/evidence-schemas';
import type { Forger } from '../../../support/forger/forger.ts';
import { documentOf, type Held, type Json, withText } from '../../../support/forger/objects.ts';

export interface Change {
  readonly to: (key: string) => string;
  readonly document?: (document: Json) => void;
  /** Another time than the one of the original. */
  readonly writtenAtUtc?: string;
}

/** Lies a changed copy of an object beside it, of which nothing else tells, and returns its entry. */
export function beside(forger: Forger, part: string | RegExp, change: Change): Held['entry'] {
  const original = forger.held(part);
  const key = change.to(original.entry.key);
  const { bucket, written_at_utc } = original.entry;
  const entry = {
    ...original.entry,
    key,
    path: `objects/${bucket}/${key}`,
    version_id: '00000001',
    written_at_utc: change.writtenAtUtc ?? written_at_utc,
  };
  const document = documentOf(original);
  change.document?.(document);
  const copy = withText({ entry, bytes: original.bytes }, canonicalJson(document));
  forger.put(copy);
  return copy.entry;
}

/** The newest index of the run. */
export const RUN_INDEX = /evidence\/runs\/[^/]+\/bundle_index\.json$/;

/** Lists an object in the index of the run as well, under what the forger says of it. */
export const indexed = (
  forger: Forger,
  { bucket, key, sha256, size, version_id, written_at_utc }: Held['entry'],
  said: Json = {},
): void =>
  forger.edit(RUN_INDEX, (index) => {
    const entries = index.entries as Json[];
    const own = { bucket, key, sha256, size, version_id, written_at_utc };
    entries.push({ class: 'D', writer: 'M9', phase_id: 'P12', required: false, ...own, ...said });
    entries.sort((one, other) => (String(one.key) < String(other.key) ? -1 : 1));
  });
