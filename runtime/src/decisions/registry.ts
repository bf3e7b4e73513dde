import { digestOf } from '@spine-green/evidence-schemas';
import type { DecisionResponseV1 } from '@spine-green/evidence-schemas/documents/decision_response.v1';
import type { CapabilitiesMask, Posture } from './posture.ts';

export type BundleRef = DecisionResponseV1['bundle_ref'];

/** Where the registry failed closed (14, section 2.7). */
export const NO_BUNDLE: BundleRef = { bundle_id: '0'.repeat(64), registry_ref: 'registry://fail_closed' };

interface Compatibility {
  /** Feature group to the version that the bundle was trained on. */
  readonly required_feature_groups: Readonly<Record<string, string>>;
  readonly require_ieg: boolean;
  readonly require_model_primary: boolean;
  readonly require_model_stage2: boolean;
  readonly require_fallback_heuristics: boolean;
  readonly required_action_posture: 'NORMAL' | 'STEP_UP_ONLY';
}

interface RegistryRecord {
  /** `environment|mode|bundle_slot|tenant_id`. */
  readonly scope: string;
  readonly bundle_ref: Required<BundleRef>;
  readonly compatibility: Compatibility;
  readonly registry_event_id: string;
  readonly activated_at_utc: string;
  readonly policy_rev: Posture['policy_rev'];
  readonly last_known_good_bundle_ref?: Required<BundleRef>;
  /** Explicit fallback of this scope. */
  readonly fallback_bundle_ref?: Required<BundleRef>;
}

/** Read-only view of a registry that is no part of this platform (14, section 2.3). */
export interface RegistrySnapshot {
  readonly version: string;
  /** Digest of everything else. */
  readonly snapshot_id: string;
  readonly generated_at_utc: string;
  readonly records: readonly RegistryRecord[];
}

export type RegistryReading = { readonly snapshot: RegistrySnapshot } | { readonly fault: string };

const MEMBERS = new Set(['version', 'snapshot_id', 'generated_at_utc', 'records']);
const RECORD_MEMBERS = new Set([
  'scope',
  'bundle_ref',
  'compatibility',
  'registry_event_id',
  'activated_at_utc',
  'policy_rev',
  'last_known_good_bundle_ref',
  'fallback_bundle_ref',
]);
const RECORDS_MAX = 1_000;
const HEX64 = /^[0-9a-f]{64}$/;

/** The snapshot, or why it is refused as a whole: a member that nobody knows, a scope with two records, another digest. */
export function readRegistrySnapshot(source: unknown): RegistryReading {
  const snapshot = source as RegistrySnapshot;
  if (typeof source !== 'object' || source === null) return { fault: 'there is no snapshot' };
  const unknown = Object.keys(source).find((name) => !MEMBERS.has(name));
  if (unknown !== undefined) return { fault: `nobody knows its member ${JSON.stringify(unknown)}` };
  const records: unknown = snapshot.records;
  if (!Array.isArray(records) || records.length > RECORDS_MAX) return { fault: 'it has no list of records' };
  const broken = snapshot.records.find((record) => !isRecordOf(record));
  if (broken !== undefined) return { fault: `the record of ${JSON.stringify(broken?.scope)} is not one` };
  const scopes = snapshot.records.map(({ scope }) => scope);
  const doubled = scopes.find((scope, place) => scopes.indexOf(scope) !== place);
  if (doubled !== undefined) return { fault: `${JSON.stringify(doubled)} has two active records` };
  const { snapshot_id, ...rest } = snapshot;
  if (digestOf(rest) !== snapshot_id) return { fault: 'its digest is another one than its identifier' };
  return { snapshot };
}

const isRecordOf = (record: RegistryRecord | null): boolean =>
  record !== null &&
  typeof record === 'object' &&
  Object.keys(record).every((name) => RECORD_MEMBERS.has(name)) &&
  typeof record.scope === 'string' &&
  record.scope.split('|').length === 4 &&
  HEX64.test(record.bundle_ref?.bundle_id ?? '') &&
  typeof record.compatibility?.required_feature_groups === 'object' &&
  typeof record.policy_rev?.policy_id === 'string';

export interface ResolveRequest {
  readonly scope: string;
  readonly mask: CapabilitiesMask;
  /** Version of each feature group that is served. */
  readonly featureVersions: Readonly<Record<string, string>>;
  /** The posture without the times at which it was served or decided: the same posture is the same basis. */
  readonly postureDigest: string;
  readonly allowLastKnownGood: boolean;
}

export type RegistryOutcome = 'RESOLVED' | 'FALLBACK' | 'FAIL_CLOSED';

export interface Resolution {
  readonly outcome: RegistryOutcome;
  readonly reasons: readonly string[];
  readonly bundleRef: Required<BundleRef> | undefined;
  readonly policyRev: Posture['policy_rev'] | undefined;
  readonly snapshotDigest: string | undefined;
  readonly basisDigest: string;
  /** Whether the bundle cannot do without the graph. */
  readonly requiresGraph: boolean;
}

/** Which bundle scores in a scope: the active one, an explicit fallback, the last good one where that is allowed, or none. */
export function resolveBundle(reading: RegistryReading, request: ResolveRequest): Resolution {
  const snapshot = 'snapshot' in reading ? reading.snapshot : undefined;
  const record = snapshot?.records.find(({ scope }) => scope === request.scope);
  const basis = {
    snapshotDigest: snapshot?.snapshot_id,
    policyRev: record?.policy_rev,
    requiresGraph: record?.compatibility.require_ieg ?? false,
    basisDigest: digestOf({
      scope: request.scope,
      posture: request.postureDigest,
      features: request.featureVersions,
      snapshot: snapshot?.snapshot_id ?? null,
      policy: record?.policy_rev ?? null,
    }),
  };
  if (record === undefined) return { ...basis, ...failedClosed('SCOPE_NOT_FOUND') };
  if (isCompatible(record.compatibility, request)) {
    return { ...basis, outcome: 'RESOLVED', reasons: ['ACTIVE_BUNDLE_RESOLVED'], bundleRef: record.bundle_ref };
  }
  const incompatible = 'ACTIVE_BUNDLE_INCOMPATIBLE';
  const { fallback_bundle_ref: explicit, last_known_good_bundle_ref: lastGood } = record;
  if (explicit !== undefined) {
    return { ...basis, outcome: 'FALLBACK', reasons: [incompatible, 'FALLBACK_EXPLICIT'], bundleRef: explicit };
  }
  if (lastGood !== undefined && request.allowLastKnownGood) {
    return { ...basis, outcome: 'FALLBACK', reasons: [incompatible, 'FALLBACK_LAST_KNOWN_GOOD'], bundleRef: lastGood };
  }
  return { ...basis, ...failedClosed(incompatible) };
}

const failedClosed = (reason: string): Pick<Resolution, 'outcome' | 'reasons' | 'bundleRef'> => ({
  outcome: 'FAIL_CLOSED',
  reasons: [reason, 'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE'],
  bundleRef: undefined,
});

function isCompatible(needs: Compatibility, { mask, featureVersions }: ResolveRequest): boolean {
  return (
    Object.entries(needs.required_feature_groups).every(([group, version]) => featureVersions[group] === version) &&
    (!needs.require_ieg || mask.allow_ieg) &&
    (!needs.require_model_primary || mask.allow_model_primary) &&
    (!needs.require_model_stage2 || mask.allow_model_stage2) &&
    (!needs.require_fallback_heuristics || mask.allow_fallback_heuristics) &&
    (needs.required_action_posture === 'STEP_UP_ONLY' || mask.action_posture === 'NORMAL')
  );
}
