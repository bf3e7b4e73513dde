import { digestOf, PlatformError } from '@spine-green/evidence-schemas';

/** Waits and bounds of the gates; the profile's name, digest and values go into the evidence (00, section 2). */
export interface ProfileValues {
  /** Between two samples of the running services. */
  readonly sample_interval_ms: number;
  /** Between two samples of consumer lag. */
  readonly caught_up_interval_ms: number;
  /** How long two reporters must overlap. */
  readonly contention_overlap_ms: number;
  /** How long services may take to become stable. */
  readonly stable_timeout_ms: number;
  /** How long consumers may take to catch up. */
  readonly caught_up_timeout_ms: number;
  /** Quiet time before closure. */
  readonly settle_ms: number;
  /** Whether a program works the cases in place of people. */
  readonly cases_worked: boolean;
  /** Days of event time from a transaction to its label by the engine's truth; null where people and banks label. */
  readonly truth_label_delay_days: number | null;
  /** Share of the decisions that may be degraded, 0 to 1 (16, section 7.6). */
  readonly degraded_share_max: number;
}

const PROFILES: Readonly<Record<string, ProfileValues>> = {
  certification: {
    sample_interval_ms: 60_000,
    caught_up_interval_ms: 30_000,
    contention_overlap_ms: 20_000,
    stable_timeout_ms: 1_800_000,
    caught_up_timeout_ms: 1_200_000,
    settle_ms: 30_000,
    cases_worked: false,
    truth_label_delay_days: null,
    degraded_share_max: 0.01,
  },
  rehearsal: {
    sample_interval_ms: 500,
    caught_up_interval_ms: 500,
    contention_overlap_ms: 2_000,
    stable_timeout_ms: 60_000,
    caught_up_timeout_ms: 300_000,
    settle_ms: 1_000,
    cases_worked: true,
    truth_label_delay_days: 0.25,
    degraded_share_max: 1,
  },
};

/** Throws for a name that is no profile: a gate without its bounds would have to guess them. */
export function profileValues(name: string | null): ProfileValues {
  const values = name === null ? undefined : PROFILES[name];
  if (values === undefined) throw new PlatformError('E_DECISION_PLACEHOLDER', `profile ${name ?? 'nothing'} is none`);
  return values;
}

export const profileEvidence = (name: string | null): Record<string, unknown> => {
  const values = profileValues(name);
  return { profile: name, profile_sha256: digestOf(values), values };
};
