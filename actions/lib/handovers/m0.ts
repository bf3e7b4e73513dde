import { byName, count, form, handoverOf, list, oneOf, record, text } from '../run/handover.ts';

const HEX64 = form(/^[0-9a-f]{64}$/);

/** What M0.A locked: the authorities in force, the scope, the roadmap, and what the ledger does about drift. */
export const authorityHandover = handoverOf('M0.A', {
  authority: list(record({ rank: count, id: text, sha256: HEX64 })),
  /** Digest of the whole list: what `spec_sha256` means in every document. */
  spec_sha256: HEX64,
  /** Whether the head commit holds the list as it lies in the checkout; judged where nothing else may be packaged. */
  committed: oneOf('same', 'differs', 'no_repository'),
  registry_sha256: HEX64,
  roadmap_sha256: HEX64,
  scope: text,
  drift_protocol: byName(list(text)),
  activation_rule: record({ operator_only: list(text) }),
});
