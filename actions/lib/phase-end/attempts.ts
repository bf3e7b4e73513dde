import { type EvidencePlace, evidenceKey } from '@spine-green/evidence-schemas';
import type { StoredVersion } from '@spine-green/runtime/substrate/object-store/port';
import type { Session } from '../run/session.ts';

interface Attempts {
  /** The newest one that is there. */
  readonly newest: StoredVersion | undefined;
  /** The first key that nothing lies under. */
  readonly freeKey: string;
}

/**
 * What earlier attempts to close a phase left under a name, in the order of their attempts: a second envelope stands
 * beside the first and never over it. Exact keys are asked for, one after the other; nothing is listed (04, E3).
 */
export async function readAttempts(
  { store, evidence }: Session,
  place: EvidencePlace,
  name: string,
): Promise<Attempts> {
  let newest: StoredVersion | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const key = evidenceKey(place, name, { attempt });
    const stored = await store.head(evidence.bucket, key);
    if (stored === undefined) return { newest, freeKey: key };
    newest = stored;
  }
}
