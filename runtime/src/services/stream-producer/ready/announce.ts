import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { GovernanceFact } from '../../../observability/governance.ts';
import type { ProducerSettings } from '../settings.ts';

export type StreamFact = 'RUN_READY_SEEN' | 'RUN_STARTED' | 'RUN_ENDED' | 'RUN_CANCELLED';

/** A governance fact of this stream. The suffix completes its dedupe key (16, section 3.2). */
export function streamFact(
  family: StreamFact,
  suffix: string,
  ready: ReadySignalV1,
  settings: ProducerSettings,
  now: string,
  details: Readonly<Record<string, unknown>>,
): GovernanceFact {
  const name = { RUN_READY_SEEN: 'ready_seen', RUN_STARTED: 'started', RUN_ENDED: 'ended', RUN_CANCELLED: 'cancelled' };
  const { scenario_run_id, manifest_fingerprint, parameter_hash, scenario_id } = ready;
  return {
    event_family: family,
    ts_utc: now,
    actor: { actor_id: `SYSTEM::${settings.producer}`, source_type: 'SYSTEM', source_component: 'wsp' },
    // Facts of another run's message belong to this run: it is the one that met and skipped it.
    pins: {
      platform_run_id: settings.platformRunId,
      scenario_run_id,
      manifest_fingerprint,
      parameter_hash,
      scenario_id,
    },
    provenance: {
      service_release_id: settings.serviceReleaseId,
      environment: settings.environment,
      run_config_digest: settings.runConfigDigest,
    },
    dedupe_key: `${name[family]}:${ready.message_id}${suffix === '' ? '' : `:${suffix}`}`,
    details,
  };
}
