import { findInstantMicros } from '../../kernel/clock.ts';
import type { LabelPolicy } from './policy.ts';
import { SLICE_TARGETS_MAX, type SliceRequest } from './slices.ts';
import type { LabelType } from './types.ts';

type SliceFault =
  | 'SLICE_REQUEST_INVALID'
  | 'SLICE_TARGETS_EMPTY'
  | 'SLICE_TARGETS_TOO_MANY'
  | 'SLICE_RUN_MIXED'
  | 'LABEL_TYPE_UNKNOWN'
  | 'EFFECTIVE_AFTER_AS_OF';

export type SliceRead = { readonly request: SliceRequest } | { readonly code: SliceFault };

/** The request of a slice, or why it is none (17, section 7). Targets are taken once each, in order. */
export function readSliceRequest(value: unknown, policy: LabelPolicy, platformRunId: string): SliceRead {
  const members = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const targets = targetsOf(members.targets, platformRunId);
  if ('code' in targets) return targets;
  const types = members.label_types ?? policy.types;
  if (!Array.isArray(types) || types.length === 0) return { code: 'SLICE_REQUEST_INVALID' };
  if (types.some((type) => !policy.types.includes(type as LabelType))) return { code: 'LABEL_TYPE_UNKNOWN' };
  const observedMicros = instantOf(members.observed_as_of);
  const effectiveMicros = members.effective_at === undefined ? observedMicros : instantOf(members.effective_at);
  const scenarioRunId = members.scenario_run_id;
  const revision = members.policy_revision;
  const chosen =
    revision === undefined ? policy.active : typeof revision === 'string' ? policy.revisions.get(revision) : undefined;
  const minimumCoverage = members.minimum_coverage ?? 1;
  const maximumConflict = members.maximum_conflict ?? 0;
  if (
    observedMicros === undefined ||
    effectiveMicros === undefined ||
    chosen === undefined ||
    !isHex32(scenarioRunId)
  ) {
    return { code: 'SLICE_REQUEST_INVALID' };
  }
  if (!isShare(minimumCoverage) || !isShare(maximumConflict)) return { code: 'SLICE_REQUEST_INVALID' };
  if (effectiveMicros > observedMicros) return { code: 'EFFECTIVE_AFTER_AS_OF' };
  return {
    request: {
      platformRunId,
      scenarioRunId,
      asOf: { observedMicros, effectiveMicros },
      types: [...new Set(types as readonly LabelType[])].sort(),
      eventIds: targets.eventIds,
      policy: chosen,
      minimumCoverage,
      maximumConflict,
    },
  };
}

function targetsOf(
  targets: unknown,
  platformRunId: string,
): { readonly eventIds: readonly string[] } | { readonly code: SliceFault } {
  if (!Array.isArray(targets) || targets.length === 0) return { code: 'SLICE_TARGETS_EMPTY' };
  if (targets.length > SLICE_TARGETS_MAX) return { code: 'SLICE_TARGETS_TOO_MANY' };
  const eventIds = new Set<string>();
  for (const target of targets as readonly unknown[]) {
    const { platform_run_id: run, event_id: eventId } = (target ?? {}) as Readonly<Record<string, unknown>>;
    if (run !== platformRunId) return { code: 'SLICE_RUN_MIXED' };
    if (typeof eventId !== 'string' || eventId === '' || eventId.length > 256 || eventId.includes('\u0000')) {
      return { code: 'SLICE_REQUEST_INVALID' };
    }
    eventIds.add(eventId);
  }
  return { eventIds: [...eventIds].sort() };
}

const instantOf = (value: unknown): number | undefined =>
  typeof value === 'string' ? findInstantMicros(value) : undefined;
const isHex32 = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
