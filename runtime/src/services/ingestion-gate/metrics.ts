import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { LATENCY_BUCKETS_MS, type LatencyPhase, latencyMetric } from '../../observability/latency.ts';

/** Figures of this process (12, section 14). Labels are bounded: never an event id. */
export interface GateMetrics {
  readonly registry: Registry;
  request(path: string, status: number): void;
  decisions(decision: string, eventClass: string, count: number): void;
  reason(reason: string, count: number): void;
  published(topic: string, result: string, count: number): void;
  /** Records that the log took, by partition: a hot key shows as skew. */
  appended(positions: readonly { readonly topic: string; readonly partition: number }[]): void;
  rateLimited(principal: string): void;
  connectionDropped(): void;
  receiptWriteFailed(): void;
  phase(phase: LatencyPhase, milliseconds: number): void;
  /** The receipts of a segment are durable as an object, this long after the oldest of them was answered. */
  receiptsStored(milliseconds: number): void;
  setOpen(ambiguous: number): void;
  setInFlight(items: number): void;
  /** Totals since the last call, for the operators' summary line. */
  takeTotals(): { admit: number; duplicate: number; quarantine: number };
  /** Latencies of this life by bucket, for the heartbeat: the report adds up the lives of a run. */
  latencies(): Readonly<Record<string, number>>;
}

/** A segment is open for 30 s at most (12, section 10), and then waits for those before it. */
const RECEIPT_AGE_BUCKETS_S = [1, 5, 10, 20, 30, 40, 60, 120, 300];

export function gateMetrics(): GateMetrics {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> =>
    new Counter({ name, help, labelNames: [...labelNames], registers });
  const requests = counter('ig_requests_total', 'Requests by path and status.', ['path', 'status']);
  const decided = counter('ig_decisions_total', 'Decisions by event class.', ['decision', 'event_class']);
  const reasons = counter('ig_reasons_total', 'Quarantines and refusals by reason.', ['reason']);
  const publishes = counter('ig_publish_total', 'Records by topic and publish result.', ['topic', 'result']);
  const partitions = counter('ig_partition_records_total', 'Records by partition of the log.', ['topic', 'partition']);
  const limited = counter('ig_rate_limited_total', 'Requests refused for rate or back-pressure.', ['principal']);
  const dropped = counter('ig_connections_dropped_total', 'Connections far beyond the bound, dropped unanswered.', []);
  const failedReceipts = counter('ig_receipt_write_failed_total', 'Segment exports that failed.', []);
  const open = new Gauge({ name: 'ig_ambiguous_open', help: 'Unresolved admissions.', registers });
  const inFlight = new Gauge({ name: 'ig_inflight', help: 'Items in admission.', registers });
  const phases = new Histogram({
    name: 'ig_phase_seconds',
    help: 'Time of one batch in each phase of admission.',
    labelNames: ['phase'],
    buckets: LATENCY_BUCKETS_MS.map((bound) => bound / 1000),
    registers,
  });
  const receiptAges = new Histogram({
    name: 'ig_receipt_age_seconds',
    help: 'Time from the first receipt of a segment to its object.',
    buckets: RECEIPT_AGE_BUCKETS_S,
    registers,
  });
  const latencies = new Map<string, number>();
  let totals = { admit: 0, duplicate: 0, quarantine: 0 };
  return {
    registry,
    request: (path, status) => requests.inc({ path, status }),
    decisions: (decision, event_class, count) => {
      decided.inc({ decision, event_class }, count);
      if (decision === 'ADMIT') totals.admit += count;
      else if (decision === 'DUPLICATE') totals.duplicate += count;
      else totals.quarantine += count;
    },
    reason: (reason, count) => reasons.inc({ reason }, count),
    published: (topic, result, count) => publishes.inc({ topic, result }, count),
    appended: (positions) => {
      for (const [partition, records] of Map.groupBy(positions, ({ partition: number }) => number)) {
        partitions.inc({ topic: records[0]?.topic ?? '', partition }, records.length);
      }
    },
    rateLimited: (principal) => limited.inc({ principal }),
    connectionDropped: () => dropped.inc(),
    receiptWriteFailed: () => failedReceipts.inc(),
    phase: (phase, milliseconds) => {
      phases.observe({ phase }, milliseconds / 1000);
      const metric = latencyMetric(phase, milliseconds);
      latencies.set(metric, (latencies.get(metric) ?? 0) + 1);
    },
    receiptsStored: (milliseconds) => receiptAges.observe(milliseconds / 1000),
    setOpen: (ambiguous) => open.set(ambiguous),
    setInFlight: (items) => inFlight.set(items),
    takeTotals: () => {
      const taken = totals;
      totals = { admit: 0, duplicate: 0, quarantine: 0 };
      return taken;
    },
    latencies: () => Object.fromEntries(latencies),
  };
}
