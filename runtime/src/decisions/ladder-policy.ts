import { digestOf } from '@spine-green/evidence-schemas';
import { type CapabilitiesMask, POSTURE_MODES, type Posture, type PostureMode } from './posture.ts';

export interface LadderPolicy {
  readonly rev: Posture['policy_rev'];
  readonly masks: Readonly<Record<PostureMode, CapabilitiesMask>>;
  readonly latencyMs: { readonly p95: number; readonly p99: number; readonly hardTimeout: number };
  readonly joinWaitMsMax: number;
  readonly lagSeconds: { readonly degraded1: number; readonly degraded2: number; readonly failClosed: number };
  readonly signalMaxAgeSeconds: number;
  readonly upshiftQuietSeconds: number;
}

/** Environment of a task to the profile that it gets when it names none. */
export const LADDER_PROFILES = { embedded: 'local', emulated: 'local_parity', dev_min: 'dev' } as const;

export type LadderReading = { readonly policy: LadderPolicy } | { readonly fault: string };

/**
 * The ladder of one profile (14, section 1.1), or the rule that the document breaks: an unknown profile, modes in another
 * order, a missing member, a downshift that waits. Nobody works by half a ladder.
 */
export function readLadderPolicy(source: unknown, profile: string): LadderReading {
  const document = source as LadderDocument;
  if (!isText(document?.policy_id) || !isText(document.revision)) return { fault: 'the ladder names no revision' };
  if (JSON.stringify(document.mode_sequence) !== JSON.stringify(POSTURE_MODES)) {
    return { fault: 'the modes of the ladder are not in their order' };
  }
  if (document.downshift !== 'immediate') return { fault: 'a downshift may not wait' };
  const masks = POSTURE_MODES.filter((mode) => !isMask(document.masks?.[mode]));
  if (masks.length > 0) return { fault: `the ladder has no mask of ${masks.join(', ')}` };
  const own = Object.hasOwn(document.profiles ?? {}, profile) ? document.profiles?.[profile] : undefined;
  if (own === undefined) return { fault: `the ladder has no profile ${JSON.stringify(profile)}` };
  const { decision_latency_ms: latency, lag_seconds: lag, join_wait_ms: wait } = document.thresholds ?? {};
  const policy: LadderPolicy = {
    rev: { policy_id: document.policy_id, revision: document.revision, content_digest: digestOf(document) },
    masks: document.masks as LadderPolicy['masks'],
    latencyMs: { p95: of(latency?.p95), p99: of(latency?.p99), hardTimeout: of(latency?.hard_timeout) },
    joinWaitMsMax: of(wait?.most),
    lagSeconds: { degraded1: of(lag?.degraded_1), degraded2: of(lag?.degraded_2), failClosed: of(lag?.fail_closed) },
    signalMaxAgeSeconds: of(document.thresholds?.signal_max_age_seconds),
    upshiftQuietSeconds: of(own.upshift_quiet_seconds),
  };
  const { latencyMs, lagSeconds, joinWaitMsMax, signalMaxAgeSeconds, upshiftQuietSeconds } = policy;
  const figures = [...Object.values(latencyMs), ...Object.values(lagSeconds), joinWaitMsMax];
  if (![...figures, signalMaxAgeSeconds, upshiftQuietSeconds].every((value) => value > 0)) {
    return { fault: 'a threshold of the ladder is missing or not positive' };
  }
  if (!(joinWaitMsMax <= latencyMs.hardTimeout)) return { fault: 'the join wait is longer than the deadline' };
  return { policy };
}

interface LadderDocument {
  readonly policy_id?: string;
  readonly revision?: string;
  readonly mode_sequence?: readonly string[];
  readonly masks?: Readonly<Record<string, CapabilitiesMask>>;
  readonly downshift?: string;
  readonly thresholds?: {
    readonly decision_latency_ms?: Readonly<Record<string, number>>;
    readonly join_wait_ms?: Readonly<Record<string, number>>;
    readonly lag_seconds?: Readonly<Record<string, number>>;
    readonly signal_max_age_seconds?: number;
  };
  readonly profiles?: Readonly<Record<string, { readonly upshift_quiet_seconds?: number }>>;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const of = (value: number | undefined): number => (Number.isFinite(value) ? Number(value) : Number.NaN);

function isMask(mask: CapabilitiesMask | undefined): boolean {
  if (mask === undefined) return false;
  const allows = [mask.allow_ieg, mask.allow_model_primary, mask.allow_model_stage2, mask.allow_fallback_heuristics];
  const groups: unknown = mask.allowed_feature_groups;
  return (
    allows.every((one) => typeof one === 'boolean') &&
    Array.isArray(groups) &&
    groups.every(isText) &&
    ['NORMAL', 'STEP_UP_ONLY'].includes(mask.action_posture)
  );
}
