import type { Principal } from '../../http/principal.ts';
import type { Clock } from '../../kernel/clock.ts';
import { nowUtc } from '../../kernel/clock.ts';
import type { GovernanceEmitter } from '../../observability/governance-emitter.ts';
import type { QuarantinedItem, SettlePlan } from './admit/settle-draft.ts';
import type { GateMetrics } from './metrics.ts';
import { SPIKE_WINDOW_MS, spikeDetector } from './spike.ts';
import type { Forbidden, GateIdentity, ReceiptContext } from './types.ts';

/** What happens beside admission when something is decided: figures, anomalies, the spike fact. Never waits. */
export interface Observers {
  settled(plan: SettlePlan): void;
  quarantined(items: readonly QuarantinedItem[]): void;
  forbidden(item: Forbidden, principal: Principal): void;
}

export interface ObserverOptions {
  readonly gate: GateIdentity;
  readonly clock: Clock;
  readonly metrics: GateMetrics;
  readonly governance: Pick<GovernanceEmitter, 'addAnomaly'>;
  /** Publishes the envelope of a spike through admission. */
  readonly onSpike: (envelope: object) => void;
}

const BOUNDARY = 'ingestion_gate';

const DECISION_OF: Readonly<Record<string, string>> = {
  admitted: 'ADMIT',
  duplicate: 'DUPLICATE',
  quarantined: 'QUARANTINE',
};

export function observers(options: ObserverOptions): Observers {
  const { metrics, governance, clock } = options;
  const spikes = spikeDetector();
  return {
    settled: ({ settlement }) => {
      for (const { counter, dim, value } of settlement.counters) {
        const decision = DECISION_OF[counter];
        if (decision !== undefined) metrics.decisions(decision, dim.slice(dim.indexOf('|') + 1), value);
        else if (counter === 'quarantined_by_reason') metrics.reason(dim, value);
      }
    },
    quarantined: (items) => {
      for (const { rejected, recordRef, isNew } of items) {
        if (!isNew) continue;
        const dedupeKey = `ig_quarantine:${rejected.eventId}:${rejected.reason}`;
        governance.addAnomaly({ boundary: BOUNDARY, reason: rejected.reason, dedupeKey, ref: recordRef });
      }
      const count = spikes.add(items.length, clock.elapsedMs());
      const last = items.at(-1);
      if (count === undefined || last === undefined) return;
      options.onSpike(spikeEnvelope(options.gate, last.rejected.context, { count, detectedAtUtc: nowUtc(clock) }));
    },
    forbidden: ({ eventClass, eventId }, { principal }) => {
      const reason = 'PRODUCER_NOT_AUTHORIZED';
      metrics.reason(reason, 1);
      const dedupeKey = `ig_forbidden:${principal}:${eventClass}`;
      governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey, ref: `${principal}:${eventClass}:${eventId}` });
    },
  };
}

/** Pins that no item of the window carried well formed are zeros, never absent (12, section 13). */
function spikeEnvelope(
  gate: GateIdentity,
  context: ReceiptContext,
  { count, detectedAtUtc }: { readonly count: number; readonly detectedAtUtc: string },
): object {
  const { pins } = context.members;
  return {
    event_id: `ig.quarantine.spike:${detectedAtUtc}`,
    event_type: 'ig.quarantine.spike',
    schema_version: 'v1',
    ts_utc: detectedAtUtc,
    manifest_fingerprint: context.members.manifest_fingerprint,
    parameter_hash: pins.parameter_hash ?? '0'.repeat(64),
    seed: pins.seed ?? '0',
    scenario_id: pins.scenario_id ?? 'unknown',
    platform_run_id: gate.platform_run_id,
    scenario_run_id: context.members.scenario_run_id ?? '0'.repeat(32),
    producer: 'ingestion_gate',
    payload: {
      policy_id: gate.policy_rev.policy_id,
      quarantine_count: count,
      window_seconds: SPIKE_WINDOW_MS / 1000,
      detected_at_utc: detectedAtUtc,
    },
  };
}
