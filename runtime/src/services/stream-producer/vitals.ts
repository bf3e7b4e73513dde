import type { HealthFacts } from '../../daemon/work.ts';
import { type Clock, findMicros, nowUtc } from '../../kernel/clock.ts';
import { conditionOf, redWhen } from '../../observability/health.ts';
import type { SendEvent } from './stream/run-stream.ts';
import type { StreamProgress } from './stream/stream.ts';

/** Retries of 5 % of the batches make the producer AMBER (16, section 2). */
const RETRY_RATE = { amber: 0.05, red: Number.POSITIVE_INFINITY };

/** What this process has done; the heartbeat, the summary and the operator read it. */
export interface Vitals {
  sent(event: SendEvent): void;
  progressed(progress: StreamProgress): void;
  bindScenario(scenarioRunId: string): void;
  count(counter: 'ready_invalid' | 'governance_emit_failed' | 'output_failed'): void;
  /** Batches sent again, by reason. */
  retries(): Readonly<Record<string, number>>;
  /** Wall time of the first batch; undefined before it. */
  firstSendAtUtc(): string | undefined;
  scenarioRunId(): string;
  health(): HealthFacts;
}

interface Counts {
  ready_invalid: number;
  governance_emit_failed: number;
  output_failed: number;
  batches: number;
  retried: number;
  inflight: number;
  latencyMs: number;
  latencyMsMax: number;
  /** Elapsed time of the first batch, then of the last checkpoint that became durable. */
  safeAtMs: number | undefined;
}

export function vitals(clock: Clock): Vitals {
  const counts: Counts = {
    ready_invalid: 0,
    governance_emit_failed: 0,
    output_failed: 0,
    batches: 0,
    retried: 0,
    inflight: 0,
    latencyMs: 0,
    latencyMsMax: 0,
    safeAtMs: undefined,
  };
  const retries: Record<string, number> = {};
  let firstSendAtUtc: string | undefined;
  let scenarioRunId = 'N/A';
  let progress: StreamProgress | undefined;
  return {
    sent: (event) => {
      if (event.kind === 'batch') firstSendAtUtc ??= nowUtc(clock);
      if (event.kind === 'retry') retries[event.reason] = (retries[event.reason] ?? 0) + 1;
      countSend(counts, event, clock.elapsedMs());
    },
    progressed: (now) => {
      progress = now;
    },
    bindScenario: (id) => {
      scenarioRunId = id;
    },
    count: (counter) => {
      counts[counter] += 1;
    },
    retries: () => retries,
    firstSendAtUtc: () => firstSendAtUtc,
    scenarioRunId: () => scenarioRunId,
    health: () => {
      const facts = healthFacts(counts, scenarioRunId, progress);
      const age = counts.safeAtMs === undefined ? 0 : (clock.elapsedMs() - counts.safeAtMs) / 1000;
      const byReason = Object.entries(retries).map(([reason, n]) => [`wsp_push_retry_total{reason=${reason}}`, n]);
      const metrics = { ...facts.metrics, ...Object.fromEntries(byReason), wsp_checkpoint_age_seconds: age };
      return { ...facts, metrics };
    },
  };
}

function countSend(counts: Counts, event: SendEvent, nowMs: number): void {
  switch (event.kind) {
    case 'retry':
      counts.retried += 1;
      return;
    case 'batch':
      counts.safeAtMs ??= nowMs;
      counts.batches += 1;
      counts.inflight += 1;
      return;
    case 'saved':
      counts.safeAtMs = nowMs;
      return;
    case 'answered':
      counts.inflight -= 1;
      counts.latencyMs = event.latencyMs;
      counts.latencyMsMax = Math.max(counts.latencyMsMax, event.latencyMs);
  }
}

function healthFacts(counts: Counts, scenarioRunId: string, progress: StreamProgress | undefined): HealthFacts {
  const { batches, retried } = counts;
  const conditions = [
    conditionOf('WSP_RETRY_RATE', batches === 0 ? 0 : retried / batches, RETRY_RATE),
    redWhen('WSP_OUTPUT_FAILED', counts.output_failed > 0),
    conditionOf('GOVERNANCE_EMIT_FAILED', counts.governance_emit_failed, { amber: 1, red: Number.POSITIVE_INFINITY }),
  ].filter((condition) => condition !== undefined);
  return {
    scenarioRunId,
    conditions,
    metrics: {
      wsp_ready_invalid_total: counts.ready_invalid,
      wsp_push_batches_total: batches,
      wsp_push_retry_total: retried,
      wsp_push_latency_ms: counts.latencyMs,
      wsp_push_latency_ms_max: counts.latencyMsMax,
      wsp_inflight: counts.inflight,
      wsp_pending: progress?.pending ?? 0,
      wsp_lag_event_time_seconds: lagSeconds(progress),
      ...outputMetrics(progress),
    },
  };
}

/** Event time that is read and not decided yet, of the output with most of it (11, section 5.6). */
function lagSeconds(progress: StreamProgress | undefined): number {
  const lags = (progress?.trackers ?? []).map((tracker) => {
    const { submitted, decided } = tracker.reach();
    const [to, from] = [findMicros(submitted ?? ''), findMicros(decided ?? '')];
    return to === undefined || from === undefined ? 0 : Math.max(0, to - from) / 1_000_000;
  });
  return Math.max(0, ...lags);
}

function outputMetrics(progress: StreamProgress | undefined): Record<string, number> {
  const metrics: Record<string, number> = {};
  for (const [index, tracker] of progress?.trackers.entries() ?? []) {
    const { emitted, admitted, duplicates, quarantined } = tracker.totals();
    const id = tracker.outputId;
    metrics[`wsp_rows_read_total{output=${id}}`] = progress?.rowsRead(index) ?? 0;
    metrics[`wsp_sent_total{output=${id}}`] = emitted;
    metrics[`wsp_push_total{output=${id},decision=ADMIT}`] = admitted;
    metrics[`wsp_push_total{output=${id},decision=DUPLICATE}`] = duplicates;
    metrics[`wsp_push_total{output=${id},decision=QUARANTINE}`] = quarantined;
  }
  return metrics;
}
