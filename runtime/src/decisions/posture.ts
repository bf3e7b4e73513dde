import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';

/** From the one that allows everything to the one that allows next to nothing (14, section 1.1). */
export const POSTURE_MODES = ['NORMAL', 'DEGRADED_1', 'DEGRADED_2', 'FAIL_CLOSED'] as const;
export type PostureMode = (typeof POSTURE_MODES)[number];

/** The posture as decisions carry it (14, section 1.4). */
export type Posture = DecisionResponseV1['degrade_posture'];
export type CapabilitiesMask = Posture['capabilities_mask'];

/** Whom a posture is for; this image serves one for all. */
export const GLOBAL_SCOPE = 'scope=GLOBAL';

export const severityOf = (mode: PostureMode): number => POSTURE_MODES.indexOf(mode);

export const worstOf = (modes: readonly PostureMode[]): PostureMode =>
  modes.reduce<PostureMode>((worst, mode) => (severityOf(mode) > severityOf(worst) ? mode : worst), 'NORMAL');

/** What whoever decides found in the posture store. */
export type PostureReading =
  | {
      readonly kind: 'found';
      readonly posture: Posture;
      /** Since the row was written, by the clock of the database that both sides share. */
      readonly ageSeconds: number;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error' };

export type PostureSource = 'CURRENT_POSTURE' | 'FAILSAFE_STORE_ERROR' | 'FAILSAFE_MISSING' | 'FAILSAFE_STALE';

export interface ServedPosture {
  readonly posture: Posture;
  readonly source: PostureSource;
  readonly trusted: boolean;
}

/** What stands in for a posture that cannot be trusted: the policy that says it and the moment of the decision. */
export interface Failsafe {
  readonly mask: CapabilitiesMask;
  readonly policyRev: Posture['policy_rev'];
  readonly atUtc: string;
  readonly maxAgeSeconds: number;
}

/**
 * The posture that a decision goes by (14, section 1.4): the current one when it is fresh, and FAIL_CLOSED in every other
 * case. A row from the future is of a clock that jumped, and says as little about freshness as one that is too old.
 */
export function servePosture(reading: PostureReading, failsafe: Failsafe): ServedPosture {
  if (reading.kind === 'error') return failClosed('FAILSAFE_STORE_ERROR', failsafe);
  if (reading.kind === 'missing') return failClosed('FAILSAFE_MISSING', failsafe);
  const { posture, ageSeconds } = reading;
  if (!(Math.abs(ageSeconds) <= failsafe.maxAgeSeconds)) return failClosed('FAILSAFE_STALE', failsafe, posture);
  return { posture, source: 'CURRENT_POSTURE', trusted: true };
}

const failClosed = (source: PostureSource, failsafe: Failsafe, known?: Posture): ServedPosture => ({
  source,
  trusted: false,
  posture: {
    mode: 'FAIL_CLOSED',
    capabilities_mask: failsafe.mask,
    policy_rev: failsafe.policyRev,
    posture_seq: known?.posture_seq ?? 0,
    decided_at_utc: known?.decided_at_utc ?? failsafe.atUtc,
    reason: source,
  },
});
