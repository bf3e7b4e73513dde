import {
  canonicalJson,
  evidenceKey,
  evidencePrefix,
  isPlatformError,
  PlatformError,
  sha256Hex,
} from '@spine-green/evidence-schemas';
import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { createEvidence, type EvidenceTarget } from '../evidence/write.ts';

/** Closed list of 16, section 3.2; the schema refuses any other. */
export type GovernanceFamily = GovernanceEventV1['event_family'];

/** The same list as values, for those who must show that it is complete. */
export const GOVERNANCE_FAMILIES: readonly GovernanceFamily[] = [
  'RUN_READY_SEEN',
  'RUN_STARTED',
  'RUN_ENDED',
  'RUN_CANCELLED',
  'POLICY_REV_CHANGED',
  'CORRIDOR_ANOMALY',
  'EVIDENCE_REF_RESOLVED',
  'RUN_REPORT_GENERATED',
  'CASE_LIFECYCLE',
  'LABEL_LIFECYCLE',
  'EVIDENCE_ACCESS',
  'BUNDLE_RESOLVED',
  'BUNDLE_FALLBACK',
  'BUNDLE_FAIL_CLOSED',
  'REPORTER_LOCK',
  'RUN_CLOSED',
  'RUN_CLOSE_BLOCKED',
];

/** A fact as its emitter states it. Times and identities arrive as values; `dedupe_key` holds no wall-clock value. */
export type GovernanceFact = Omit<GovernanceEventV1, 'event_id'>;

const DETAILS_BYTES_MAX = 8192;

/** Truth of one fact: a create-only object of its own. */
export const governanceEventKey = (platformRunId: string, eventId: string): string =>
  evidenceKey({ family: 'run', platform_run_id: platformRunId }, `obs/governance/events/${eventId}.json`);

/** Prefix of all facts of a run. */
export const governanceEventsPrefix = (platformRunId: string): string =>
  `${evidencePrefix({ family: 'run', platform_run_id: platformRunId })}obs/governance/events/`;

/**
 * The event of a fact, with its identity. Throws E_GOVERNANCE_FACT_INVALID for an unknown family, a missing actor, run
 * or provenance, details that are no object or larger than 8 KiB. Nothing is written then (17, section 7).
 */
export function governanceEvent(fact: GovernanceFact): GovernanceEventV1 {
  const event = { ...fact, event_id: eventIdOf(fact) };
  const faults = GovernanceEventV1.faults(event);
  if (faults.length > 0) {
    const where = faults.map((fault) => `${fault.path} (${fault.keyword})`).join(', ');
    throw new PlatformError('E_GOVERNANCE_FACT_INVALID', `the fact is refused at ${where}`);
  }
  const bytes = Buffer.byteLength(canonicalJson(event.details));
  if (bytes > DETAILS_BYTES_MAX) {
    throw new PlatformError('E_GOVERNANCE_FACT_INVALID', `details hold ${bytes} bytes, at most ${DETAILS_BYTES_MAX}`);
  }
  return event;
}

/**
 * Writes the fact once, under an identity that a repetition shares. `present` means that it was emitted before; the
 * first text stands, because a repetition differs only in when it was emitted.
 * Throws E_GOVERNANCE_FACT_INVALID, E_EVIDENCE_SECRET and what the store throws.
 */
export async function emitGovernance(target: EvidenceTarget, fact: GovernanceFact): Promise<'emitted' | 'present'> {
  const event = governanceEvent(fact);
  const key = governanceEventKey(event.pins.platform_run_id, event.event_id);
  if ((await target.store.head(target.bucket, key)) !== undefined) return 'present';
  try {
    await createEvidence(target, key, GovernanceEventV1, event);
    return 'emitted';
  } catch (error) {
    if (isPlatformError(error, 'E_EVIDENCE_CONFLICT')) return 'present';
    throw error;
  }
}

/** sha256 of `<family>|<run>|<scenario or empty>|<component>|<dedupe key>` (16, section 3.1). */
function eventIdOf(fact: GovernanceFact): string {
  const { platform_run_id, scenario_run_id } = fact.pins;
  return sha256Hex(
    [fact.event_family, platform_run_id, scenario_run_id ?? '', fact.actor.source_component, fact.dedupe_key].join('|'),
  );
}
