import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { GovernanceFact } from '../../../observability/governance.ts';
import type { ProducerSettings } from '../settings.ts';

export type StreamFact = 'RUN_READY_SEEN' | 'RUN_STARTED' | 'RUN_ENDED' | 'RUN_CANCELLED';

export interface StreamNews {
  readonly family: StreamFact;
  /** Completes the dedupe key of the fact (16, section 3.2); empty where the family and the message are enough. */
  readonly suffix: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A governance fact of this stream. */
export function streamFact(
  { family, suffix, details }: StreamNews,
  ready: ReadySignalV1,
  { settings, now }: { readonly settings: ProducerSettings; readonly now: string },
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
