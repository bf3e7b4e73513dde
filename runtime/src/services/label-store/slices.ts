import type { LabelSliceV1 } from '@spine-green/evidence-schemas/documents/label_slice.v1';
import { recipeHash } from '../../events/case-identities.ts';
import { textOfMicros } from '../../kernel/clock.ts';
import type { ResolutionPolicy } from './policy.ts';
import type { AsOf } from './resolve.ts';
import type { LabelType } from './types.ts';

export type LabelSlice = LabelSliceV1;

export interface SliceRequest {
  readonly platformRunId: string;
  readonly scenarioRunId: string;
  readonly asOf: AsOf;
  readonly types: readonly LabelType[];
  /** Sorted, each once. */
  readonly eventIds: readonly string[];
  readonly policy: ResolutionPolicy;
  readonly minimumCoverage: number;
  readonly maximumConflict: number;
}

export const SLICE_TARGETS_MAX = 50_000;

/** The document of a slice: the same labels, targets, moment and policy give the same bytes (15, section 4.4). */
export function sliceOf(request: SliceRequest, rows: LabelSlice['rows']): LabelSlice {
  const { platformRunId, scenarioRunId, asOf, types, eventIds, policy } = request;
  const targets = eventIds.map((event_id) => ({ event_id, platform_run_id: platformRunId }));
  const fingerprint = recipeHash('ls.slice.basis_digest.v1', targets);
  const basis = {
    platform_run_id: platformRunId,
    scenario_run_id: scenarioRunId,
    observed_as_of: textOfMicros(asOf.observedMicros),
    effective_at: textOfMicros(asOf.effectiveMicros),
    label_types: types,
    target_set_fingerprint: fingerprint,
    ls_policy_rev: policy.policyRev,
  };
  const basisDigest = recipeHash('ls.slice.basis_digest.v1', basis);
  const coverage = Object.fromEntries(types.map((type) => [type, coverageOf(rows, type, eventIds.length)]));
  const reasons = types.flatMap((type) => reasonsOf(type, coverage[type], request));
  const { ls_policy_rev, ...members } = basis;
  return {
    schema: 'fp.label_slice.v1',
    ...members,
    label_types: [...types],
    policy_rev: ls_policy_rev,
    basis_digest: basisDigest,
    slice_digest: recipeHash('ls.slice.payload_digest.v1', { basis_digest: basisDigest, rows }),
    rows,
    coverage,
    ready: reasons.length === 0,
    reasons,
  };
}

type Coverage = LabelSlice['coverage'][string];

function coverageOf(rows: LabelSlice['rows'], type: LabelType, targets: number): Coverage {
  const ofType = rows.filter(({ label_type }) => label_type === type);
  const resolved = ofType.filter(({ status }) => status === 'RESOLVED').length;
  const conflicts = ofType.length - resolved;
  return {
    targets,
    resolved,
    conflicts,
    coverage: (resolved / targets).toFixed(6),
    conflict_ratio: (conflicts / targets).toFixed(6),
    maturity: ((resolved + conflicts) / targets).toFixed(6),
  };
}

function reasonsOf(type: LabelType, coverage: Coverage | undefined, request: SliceRequest): readonly string[] {
  if (coverage === undefined) return [];
  const { coverage: covered, conflict_ratio: ratio, targets, resolved, conflicts } = coverage;
  return [
    ...(resolved / targets < request.minimumCoverage ? [`COVERAGE_BELOW_MIN:${type}:${covered}`] : []),
    ...(conflicts / targets > request.maximumConflict ? [`CONFLICT_RATIO_ABOVE_MAX:${type}:${ratio}`] : []),
  ];
}

/** Name of the stored slice below the run. */
export const sliceName = ({ basis_digest, slice_digest }: LabelSlice): string =>
  `label_store/slices/resolved_as_of_${basis_digest.slice(0, 16)}_${slice_digest.slice(0, 16)}.json`;
