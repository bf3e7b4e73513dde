import { byName, count, flag, form, handoverOf, list, record, text } from '../run/handover.ts';

const HEX64 = form(/^[0-9a-f]{64}$/);

/** What M0.A locked: the authorities in force, the scope, the roadmap, and what the ledger does about drift. */
export const authorityHandover = handoverOf('M0.A', {
  authority: list(record({ rank: count, id: text, sha256: HEX64 })),
  /** Digest of the whole list, which `run.json` carries on. */
  spec_sha256: HEX64,
  registry_sha256: HEX64,
  roadmap_sha256: HEX64,
  scope: text,
  drift_protocol: record({ classes: list(text), events: byName(list(text)), holds: flag }),
  activation_rule: record({ operator_only: list(text) }),
});
