import { isPlatformError } from '@spine-green/evidence-schemas';
import type { Clock } from '../../kernel/clock.ts';
import { FORBIDDEN } from './admit/outcomes.ts';
import { admissionPipeline, type Pipeline } from './admit/pipeline.ts';
import { type LogBus, logBus } from './admit/publish.ts';
import { settler } from './admit/settler.ts';
import { type Exporter, segmentExporter } from './export/exporter.ts';
import { gatherQuarantines, gatherReceipts, type ReceiptPart } from './export/parts.ts';
import { type SegmentWriter, segmentWriter } from './export/segment-writer.ts';
import type { GateOptions } from './gate-options.ts';
import { gateProbes } from './gate-probes.ts';
import { type GateHealth, gateHealth } from './health.ts';
import { principalOf } from './http/auth.ts';
import { contextCompiler } from './judge/contexts.ts';
import { judged } from './judge/evaluate.ts';
import { compilePolicy } from './judge/policy.ts';
import type { Item } from './judge/strict-json.ts';
import { type OpsIndex, opsIndex } from './ledger/ops-index.ts';
import { postgresLedger } from './ledger/postgres.ts';
import { type LogPositions, type PositionNotes, positionNotes } from './log-positions.ts';
import { type GateMetrics, gateMetrics } from './metrics.ts';
import { observers } from './observers.ts';
import { reconcileLedger } from './reconcile/ledger.ts';
import { exportReconciliations } from './reconcile/objects.ts';
import { type Reconciler, reconciler } from './reconcile/reconciler.ts';
import type { Candidate, Evaluated, Outcome, Principal, Rejected } from './types.ts';

/** What a database may answer instead of taking a write; a conflict passes with the next try. */
const DATABASE_FAULTS = [
  'E_DATABASE_UNREACHABLE',
  'E_DATABASE_TIMEOUT',
  'E_DATABASE_REFUSED',
  'E_DATABASE_UNFIT',
] as const;

/** The parts of a running gate. */
export interface Gate {
  readonly metrics: GateMetrics;
  readonly health: GateHealth;
  readonly pipeline: Pipeline;
  readonly reconciler: Reconciler;
  readonly exporter: Exporter;
  readonly index: OpsIndex;
  readonly principals: ReadonlySet<string>;
  readonly segments: readonly Pick<SegmentWriter<never>, 'close' | 'closeAged'>[];
  readonly evaluate: (item: Item, principal: Principal) => Evaluated;
  readonly admit: (items: readonly Evaluated[], principal: Principal) => Promise<readonly Outcome[]> | undefined;
}

/** Above this many quarantines in one segment's time they go to segments instead of objects of their own. */
const QUARANTINE_OBJECTS_MAX = 50;
/** Of one segment's lines. Receipts are held packed; what was quarantined is held as it came, and one may be a megabyte. */
const RECEIPT_BYTES_MAX = 32 * 2 ** 20;
const QUARANTINE_BYTES_MAX = 4 * 2 ** 20;

/** Builds the gate; throws IG_RTDL_POLICY_ALIGNMENT_FAILED. Nothing runs until its parts are used. */
export function createGate(options: GateOptions): Gate {
  const { gate, database, clock, limits } = options;
  const policy = compilePolicy(options.policies);
  const metrics = gateMetrics();
  const notes = positionNotes(options.eventLog);
  const health = healthOf(options, metrics, { topics: policy.probedTopics, notes });
  const onFault: GateOptions['onFault'] = (stage, error) => {
    if (isPlatformError(error, ...DATABASE_FAULTS)) health.noteDatabase(false);
    options.onFault(stage, error);
  };
  const exporter = exporterOf({ ...options, onFault }, metrics, health);
  const segments = segmentsOf(options, exporter);
  const watch = observers({
    gate,
    clock,
    metrics,
    governance: options.governance,
    onSpike: (envelope) => publishSpike(envelope),
  });
  const ledger = postgresLedger(database, gate, (look) => timed(clock, look, (ms) => metrics.phase('dedupe', ms)));
  const settle = settler({
    gate,
    ledger,
    clock,
    ...segments,
    signal: options.ending,
    onSettled: (plan) => {
      health.noteDatabase(true);
      watch.settled(plan);
    },
    onQuarantined: watch.quarantined,
    onFault,
  });
  const bus = busOf(options, metrics, { health, notes });
  const pipeline = admissionPipeline({
    ledger,
    notes,
    bus,
    owns: options.owns,
    settler: settle,
    clock,
    metrics,
    inFlightMax: limits.inFlightMax,
    answerMsMax: limits.answerMsMax,
    onOverdue: health.probe,
    onFault,
  });
  const rules = { gate, policy, contexts: contextCompiler(gate), manualActions: limits.manualActions };
  const judge = (item: Item, principal: Principal): Evaluated =>
    judged({ item, principal, rules }, (error) => onFault('judge', error));
  const publishSpike = (envelope: object): void => {
    const raw = Buffer.from(JSON.stringify(envelope), 'utf8');
    const spike = { value: envelope, raw, malformed: false, oddNumbers: false, unicodeEscapes: false };
    const item = judge(spike, principalOf('ingestion_gate', 'internal'));
    if (item.kind === 'candidate') pipeline.admit([item])?.catch((error: unknown) => onFault('spike', error));
    else onFault('spike', new Error(`the spike fact is ${item.kind}`));
  };
  return {
    metrics,
    health,
    pipeline,
    exporter,
    index: opsIndex(database, gate.platform_run_id, policy.classes),
    principals: new Set(policy.classesOf.keys()),
    segments: [segments.receipts, segments.quarantines],
    reconciler: reconcilerOf(options, { pipeline, bus, receipts: segments.receipts, giveUp: settle.giveUp }),
    evaluate: judge,
    admit: (items, principal) => admitAllowed(pipeline, items, (item) => watch.forbidden(item, principal)),
  };
}

const healthOf = (
  options: GateOptions,
  metrics: GateMetrics,
  bus: { readonly topics: readonly string[]; readonly notes: PositionNotes },
): GateHealth =>
  gateHealth({
    clock: options.clock,
    probes: gateProbes(options, bus),
    intervalMs: options.limits.healthIntervalMs,
    denyOnAmber: options.limits.denyOnAmber,
    onAmbiguous: metrics.setOpen,
    onChange: options.onHealth,
    onFault: options.onFault,
  });

const busOf = (
  { eventLog, clock, limits, onFault }: GateOptions,
  metrics: GateMetrics,
  { health, notes }: { readonly health: GateHealth; readonly notes: PositionNotes },
): LogBus =>
  logBus({
    log: eventLog,
    clock,
    deliveryTimeoutMs: limits.deliveryTimeoutMs,
    onAppended: (positions) => {
      notes.appended(positions);
      metrics.appended(positions);
    },
    onResult: (topic, result, records) => {
      metrics.published(topic, result, records);
      if (result === 'appended') health.notePublish(true);
    },
    onFault: (topic, error) => {
      // A record that is too large says nothing about the bus.
      if (!isPlatformError(error, 'E_LOG_MESSAGE_TOO_LARGE')) health.notePublish(false);
      onFault(`publish to ${topic}`, error);
    },
  });

/** Tells how long the work took, milliseconds, when it succeeds. */
async function timed<T>(clock: Clock, work: () => Promise<T>, tell: (ms: number) => void): Promise<T> {
  const startedMs = clock.elapsedMs();
  const value = await work();
  tell(clock.elapsedMs() - startedMs);
  return value;
}

function exporterOf(options: GateOptions, metrics: GateMetrics, health: GateHealth): Exporter {
  return segmentExporter({
    store: options.store,
    database: options.database,
    platformRunId: options.gate.platform_run_id,
    evidenceBucket: options.buckets.evidence,
    quarantineBucket: options.buckets.quarantine,
    retryMs: options.limits.exportRetryMs,
    onFault: (error) => {
      if (isPlatformError(error, ...DATABASE_FAULTS)) return options.onFault('export', error);
      metrics.receiptWriteFailed();
      health.noteStore(false);
      options.onFault('export', error);
    },
    clock: options.clock,
    onExported: ({ kind, openedMs }, startedMs) => {
      health.noteStore(true);
      if (kind !== 'receipts') return;
      const nowMs = options.clock.elapsedMs();
      metrics.phase('receipt', nowMs - startedMs);
      if (openedMs !== undefined) metrics.receiptsStored(nowMs - openedMs);
    },
  });
}

function segmentsOf({ database, clock, gate, limits }: GateOptions, exporter: Exporter) {
  const common = {
    database,
    clock,
    platformRunId: gate.platform_run_id,
    linesMax: limits.segmentLinesMax,
    ageMsMax: limits.segmentAgeMsMax,
    idleMsMax: limits.segmentIdleMsMax,
  };
  const receipts = segmentWriter({
    ...common,
    gather: gatherReceipts,
    bytesMax: RECEIPT_BYTES_MAX,
    kindFor: () => 'receipts',
    onClosed: exporter.add,
  });
  const quarantines = segmentWriter({
    ...common,
    gather: gatherQuarantines,
    bytesMax: QUARANTINE_BYTES_MAX,
    // A segment of objects that is full shows a flood; the next one takes lines.
    kindFor: (lines, justClosed) =>
      Math.max(lines, justClosed) >= QUARANTINE_OBJECTS_MAX ? 'quarantine_lines' : 'quarantine_objects',
    roomOf: (kind) => (kind === 'quarantine_objects' ? QUARANTINE_OBJECTS_MAX : limits.segmentLinesMax),
    onClosed: exporter.add,
  });
  return { receipts, quarantines };
}

function reconcilerOf(
  options: GateOptions,
  parts: {
    readonly pipeline: Pipeline;
    readonly bus: LogBus;
    readonly receipts: SegmentWriter<ReceiptPart>;
    readonly giveUp: (items: readonly Rejected[], positions: LogPositions) => Promise<void>;
  },
): Reconciler {
  const { gate, database, clock, limits } = options;
  const target = { store: options.store, bucket: options.buckets.evidence };
  return reconciler({
    gate,
    log: options.eventLog,
    clock,
    inFlightMs: limits.reconcileInFlightMs,
    absenceMs: limits.reconcileAbsenceMs,
    activeBatches: parts.pipeline.activeBatches,
    unanswered: parts.bus.unanswered,
    ledger: reconcileLedger({
      database,
      gate,
      receipts: parts.receipts,
      giveUp: parts.giveUp,
      exclusively: parts.pipeline.betweenSettlements,
    }),
    onResolved: (resolutions) => {
      for (const { anomalies, row, reconciliationId } of resolutions) {
        for (const reason of anomalies) {
          const dedupeKey = `ig_reconciliation:${row.dedupeKey}:${reason}`;
          options.governance.addAnomaly({ boundary: 'ingestion_gate', reason, dedupeKey, ref: reconciliationId });
        }
      }
      if (resolutions.length === 0) return;
      const ids = resolutions.map(({ reconciliationId }) => reconciliationId);
      exportReconciliations({ database, target, platformRunId: gate.platform_run_id }, ids).catch((error: unknown) =>
        options.onFault('reconciliation objects', error),
      );
    },
  });
}

function admitAllowed(
  pipeline: Pipeline,
  items: readonly Evaluated[],
  onForbidden: (item: Extract<Evaluated, { kind: 'forbidden' }>) => void,
): Promise<readonly Outcome[]> | undefined {
  const allowed: (Candidate | Rejected)[] = [];
  for (const item of items) {
    if (item.kind === 'forbidden') onForbidden(item);
    else allowed.push(item);
  }
  if (allowed.length === 0) return Promise.resolve(items.map(() => FORBIDDEN));
  const admitted = pipeline.admit(allowed);
  if (admitted === undefined || allowed.length === items.length) return admitted;
  return admitted.then((outcomes) => {
    let next = 0;
    return items.map((item) => {
      if (item.kind === 'forbidden') return FORBIDDEN;
      next += 1;
      return outcomes[next - 1] ?? FORBIDDEN;
    });
  });
}
