import { evidenceKey, handle } from '@spine-green/evidence-schemas';
import type { GuardFacts } from '../../ledger/decision.ts';
import { eventName, type LedgerEvent } from '../../ledger/events.ts';
import { evidenceRoot, evidenceRootAt } from '../evidence-root.ts';
import type { BundleView } from '../view.ts';

/** What there was beside the ledger: all of the bundle for the event that ends it, what was written by then for others. */
export function sealedThen(event: LedgerEvent, { manifest, newest }: BundleView): Pick<GuardFacts, 'evidence'> {
  if (event.event_sha256 === manifest.ledger_head_sha256) return { evidence: evidenceRoot(manifest) };
  const place = { family: 'ledger', env: manifest.substrate } as const;
  const object = newest(handle('S3_EVIDENCE_BUCKET'), evidenceKey(place, `events/${eventName(event.seq)}`));
  return object === undefined ? {} : { evidence: evidenceRootAt(manifest, object.written_at_utc) };
}
