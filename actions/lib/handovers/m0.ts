import { byName, closed, count, form, handoverOf, list, nullable, oneOf, text } from '../run/handover.ts';

const HEX64 = form(/^[0-9a-f]{64}$/);

/** What M0.A locked: the authorities in force, the scope, the roadmap, and what the ledger does about drift. */
export const authorityHandover = handoverOf('M0.A', {
  authority: list(closed({ rank: count, id: text, sha256: HEX64 })),
  /** Digest of the whole list: what `spec_sha256` means in every document. */
  spec_sha256: HEX64,
  /** Whether the head commit holds the list as it lies in the checkout; judged where nothing else may be packaged. */
  committed: oneOf('same', 'differs', 'no_repository'),
  registry_sha256: HEX64,
  roadmap_sha256: HEX64,
  scope: text,
  drift_protocol: closed({
    answers: list(text),
    classes: list(text),
    raised: list(text),
    resolutions: list(text),
    resolved: list(text),
  }),
  activation_rule: closed({ operator_only: list(text) }),
});

export const scopeHandover = handoverOf('M0.B', {
  scope: text,
  roadmap: list(closed({ plan_phase: text, name: text, phase_ids: list(text) })),
  roadmap_sha256: form(/^[0-9a-f]{64}$/),
});

export const evidenceStrategyHandover = handoverOf('M0.C', { families: byName(list(text)) });

export const decisionLogHandover = handoverOf('M0.D', {
  entries: list(closed({ key: text, decision: text, at_utc: text, pinned_by: text })),
});

export const exitReadinessHandover = handoverOf('M0.E', {
  answers: list(text),
  successor: closed({ status: text, hold_reason: nullable(text) }),
});
