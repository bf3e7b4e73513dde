import { nowUtc } from '../../kernel/clock.ts';
import { emitGovernance, type GovernanceFact, type GovernanceFamily } from '../../observability/governance.ts';
import type { ClosureOptions } from './options.ts';
import { COMPONENT, REPORTER_ACTOR } from './types.ts';

export const reporterActor: GovernanceFact['actor'] = {
  actor_id: REPORTER_ACTOR,
  source_type: 'SYSTEM',
  source_component: COMPONENT,
};

export const reporterProvenance = (options: ClosureOptions): GovernanceFact['provenance'] => ({
  service_release_id: options.serviceReleaseId,
  environment: options.environment,
  run_config_digest: options.runConfigDigest,
});

export interface ReporterFact {
  readonly family: GovernanceFamily;
  readonly dedupeKey: string;
  readonly details: GovernanceFact['details'];
}

/** Emits a fact of the reporter; the same family and key again is the same fact. */
export async function emitReporterFact(
  options: ClosureOptions,
  { family, dedupeKey, details }: ReporterFact,
): Promise<void> {
  await emitGovernance(options.target, {
    event_family: family,
    ts_utc: nowUtc(options.clock),
    actor: reporterActor,
    pins: { platform_run_id: options.platformRunId },
    provenance: reporterProvenance(options),
    dedupe_key: dedupeKey,
    details,
  });
}
