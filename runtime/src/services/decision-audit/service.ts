import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import { createConsumer } from '../../consumer/consumer.ts';
import { type ClassOf, type Taken, takeRecord } from '../../consumer/decode.ts';
import { GATHER_MS, PARSED_BYTES_MAX, type Window, type WindowLimits } from '../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { warnOfWaiting } from '../../consumer/waiting.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import { HEALTH_WINDOW_MS, windowedCount } from '../../observability/health.ts';
import { auditHealth } from './health.ts';
import { databaseAuditLedger } from './ledger.ts';
import type { AuditLedger, RecordStore } from './ports.ts';
import { auditQuestions } from './query/questions.ts';
import { objectRecordStore } from './record-store.ts';
import { type AuditPlan, placeOnLog, planAudits, takeLane } from './step.ts';
import { BOUNDARY } from './types.ts';

export interface AuditSettings {
  readonly stream: ConsumerStream;
  readonly scenarioRunId: string;
  readonly classOf: ClassOf;
}

/** 14, section 4.3: a segment ends after 5 s at the latest, and sooner where its task could not hold more. */
const LIMITS: WindowLimits = { recordsMax: 1000, bytesMax: 4 * 1024 * 1024, ageMsMax: 5000, idleMsMax: 500 };
/** Ages of an open chain at which it is looked at (16, section 2). */
const SETTLE_SECONDS = 60;
const OVERDUE_SECONDS = 240;
const COUNT_MS = 5000;

/** Audits until the signal aborts; what was read by then is durable when the work resolves. */
export async function composeDecisionAudit(settings: AuditSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { database, eventLog, clock, identity, governance, evidence, log, onFault } = parts;
  const { stream, scenarioRunId } = settings;
  const { platformRunId } = identity;
  const ledger = databaseAuditLedger(database, { stream, platformRunId, scenarioRunId });
  const records = objectRecordStore(evidence);
  const asides = windowedCount(clock, HEALTH_WINDOW_MS);
  const failures = windowedCount(clock, HEALTH_WINDOW_MS);
  let divergences = 0;
  let open = { settled: 0, overdue: 0 };
  const note = (plan: AuditPlan): void => {
    asides.add(plan.asides.length);
    divergences += plan.divergences.length;
    for (const { offset, reason } of plan.asides) {
      const ref = placeOnLog(plan, offset);
      governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey: `dla:${ref}:${reason}`, ref });
    }
  };
  const commitAll = async (windows: readonly Window<Taken>[]): Promise<void> => {
    const auditing = { ledger, records, platformRunId, onWriteFailed: () => failures.add(1) };
    for (const plan of await audit(auditing, windows)) note(plan);
  };
  const consumer = createConsumer<Taken>({
    eventLog,
    group: stream.groupId,
    topics: stream.topics,
    checkpoints: await loadCheckpoints(database, stream.checkpointTable, stream.streamId),
    limits: LIMITS,
    gatherMs: GATHER_MS,
    bufferedBytesMax: PARSED_BYTES_MAX,
    clock,
    take: (record) => takeRecord(record, { platformRunId, classOf: settings.classOf }),
    commit: (window) => commitAll([window]),
    commitAll,
    findEnd: ledger.findEnd,
    onFault: warnOfWaiting(log),
  });
  const count = async (): Promise<void> => {
    open = { settled: await ledger.unresolved(SETTLE_SECONDS), overdue: await ledger.unresolved(OVERDUE_SECONDS) };
  };
  return {
    health: () =>
      auditHealth(
        {
          streamId: stream.streamId,
          scenarioRunId,
          partitions: consumer.partitions(),
          asides: asides.sum(),
          divergences,
          writeFailures: failures.sum(),
          unresolved: open.settled,
          overdue: open.overdue,
          governanceFailures: governance.failedTotal(),
        },
        clock,
      ),
    questions: auditQuestions(parts),
    declares: { consumer_group: stream.groupId },
    run: async (signal) => {
      const counting = setInterval(() => {
        count().catch((error: unknown) => onFault('open chains', error));
      }, COUNT_MS);
      try {
        await consumer.run(signal);
      } finally {
        clearInterval(counting);
      }
    },
  };
}

interface AuditParts {
  readonly ledger: AuditLedger;
  readonly records: RecordStore;
  readonly platformRunId: string;
  readonly onWriteFailed: () => void;
}

/**
 * The ranges first, then their objects, then rows and checkpoints: a crash between any two repeats work and loses none.
 * What makes a chain whole lies in its partition, so the objects are the same when each window is taken in by itself.
 */
async function audit(
  { ledger, records, platformRunId, onWriteFailed }: AuditParts,
  windows: readonly Window<Taken>[],
): Promise<readonly AuditPlan[]> {
  const taken = windows.map((window) => ({ window, taken: takeLane(window) }));
  const plans = planAudits(taken, await ledger.load(taken), platformRunId);
  const segments = plans.flatMap(({ segment }) => (segment === undefined ? [] : [segment]));
  if (segments.length > 0) {
    await ledger.intend(plans.filter(({ segment }) => segment !== undefined));
    try {
      for (const segment of segments) await records.write(segment);
    } catch (error) {
      onWriteFailed();
      throw error;
    }
  }
  await ledger.record(plans);
  return plans;
}
