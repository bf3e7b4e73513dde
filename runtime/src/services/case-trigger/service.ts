import { isPlatformError } from '@spine-green/evidence-schemas';
import type { TriggerPolicy } from '../../cases/trigger-policy.ts';
import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import { createConsumer } from '../../consumer/consumer.ts';
import { type ClassOf, condemned, takeRecord } from '../../consumer/decode.ts';
import { lagOf } from '../../consumer/partition.ts';
import { GATHER_MS, PARSED_BYTES_MAX, type Window, type WindowLimits } from '../../consumer/partition-window.ts';
import { byPartition, progressConditions } from '../../consumer/progress-health.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { warnOfWaiting } from '../../consumer/waiting.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import { CASE_SUBJECT_FIELDS } from '../../events/case-identities.ts';
import { pause } from '../../kernel/pause.ts';
import { conditionOf, HEALTH_WINDOW_MS, redWhen, windowedCount } from '../../observability/health.ts';
import { outboxDrain } from '../../outbox/drain.ts';
import { gatePusher } from '../../outbox/gate-pusher.ts';
import { outboxTable } from '../../outbox/outbox-table.ts';
import type { Settled } from '../../outbox/types.ts';
import { triggerLedger } from './ledger.ts';
import type { TriggerPlan } from './step.ts';

export interface TriggerSettings {
  readonly policy: TriggerPolicy;
  readonly stream: ConsumerStream;
  readonly classOf: ClassOf;
  readonly gateUrl: string;
  /** Parameter of its own key for the gate. */
  readonly gateKeyPath: string;
  readonly sweepMs?: number;
  readonly waitMsMax?: number;
}

const LIMITS: WindowLimits = { recordsMax: 500, bytesMax: 4 * 1024 * 1024, ageMsMax: 100, idleMsMax: 50 };
const PUSH_TIMEOUT_MS = 30_000;
const SWEEP_MS = 10_000;
/** 15, section 2.3. */
const WAIT_MS_MAX = 600_000;
const FRESHNESS_S = { amber: 120, red: 300 };
const BOUNDARY = 'case_trigger';

/** Turns facts of the decision lane into triggers, and hands each to the gate once. */
export async function composeCaseTrigger(settings: TriggerSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { identity, database, eventLog, parameters, clock, governance, log, onFault } = parts;
  const { policy, stream, classOf } = settings;
  const { platformRunId } = identity;
  const ledger = triggerLedger({ database, stream, platformRunId, policy });
  const gate = gatePusher({
    baseUrl: settings.gateUrl,
    apiKey: (await parameters.get(settings.gateKeyPath)).value,
    timeoutMs: PUSH_TIMEOUT_MS,
  });
  parts.onClose('gate client', gate.close);
  const totals: Record<string, number> = {
    triggers_seen: 0,
    published: 0,
    duplicates: 0,
    mismatch: 0,
    not_escalated: 0,
  };
  const quarantined = windowedCount(clock, HEALTH_WINDOW_MS);
  let waiting = 0;
  const anomaly = (reason: string, dedupeKey: string, ref: string): void =>
    governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey, ref });
  const count = (name: string, by: number): void => {
    totals[name] = (totals[name] ?? 0) + by;
  };
  const drain = outboxDrain({
    store: outboxTable(database, { table: 'cases.case_trigger_outbox', platformRunId }),
    gate,
    random: Math.random,
    onSettled: (settled) => {
      count('published', settled.filter(({ publication }) => publication.kind === 'published').length);
      notePublished(settled, anomaly);
    },
    onFault: (error) => onFault('outbox', error),
  });
  const note = (plan: TriggerPlan): void => {
    count('triggers_seen', plan.triggers.length);
    count(
      'duplicates',
      [...plan.replays.values()].reduce((sum, times) => sum + times, 0),
    );
    count('mismatch', plan.mismatches.length);
    count('not_escalated', plan.counters.filter(({ counter }) => counter === 'not_escalated').length);
    quarantined.add(plan.quarantine.length);
    for (const { trigger } of plan.mismatches) {
      const reason = 'CASE_TRIGGER_PAYLOAD_MISMATCH';
      anomaly(reason, `${trigger.case_trigger_id}:collision:${reason}`, trigger.case_trigger_id);
    }
    for (const { reason, quarantineId } of plan.quarantine) {
      const code = reason.split(':')[0] ?? reason;
      anomaly(code, `${BOUNDARY}:${quarantineId}:${code}`, quarantineId);
    }
    if (plan.triggers.length > 0) drain.wake();
  };
  const commitAll = async (windows: readonly Window[]): Promise<void> => {
    for (const plan of await ledger.commit(windows)) note(plan);
  };
  const consumer = createConsumer({
    eventLog,
    group: stream.groupId,
    topics: stream.topics,
    checkpoints: await loadCheckpoints(database, stream.checkpointTable, stream.streamId),
    limits: LIMITS,
    gatherMs: GATHER_MS,
    bufferedBytesMax: PARSED_BYTES_MAX,
    clock,
    take: (record) => takeRecord(record, { platformRunId, classOf }),
    commit: (window) => commitAll([window]),
    commitAll,
    condemn: condemned,
    onFault: warnOfWaiting(log),
  });
  const sweep = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      try {
        const swept = await ledger.sweep(settings.waitMsMax ?? WAIT_MS_MAX);
        waiting = swept.waiting;
        quarantined.add(swept.expired.length);
        for (const id of swept.expired) {
          anomaly('SOURCE_EVENT_UNRESOLVED', `${BOUNDARY}:${id}:SOURCE_EVENT_UNRESOLVED`, id);
        }
      } catch (error) {
        if (!isPlatformError(error) || !error.retry) throw error;
        onFault('sweep', error);
      }
      await pause(settings.sweepMs ?? SWEEP_MS, signal);
    }
  };
  return {
    health: () => {
      const partitions = consumer.partitions();
      const depth = drain.depth();
      return {
        streamId: stream.streamId,
        conditions: [
          ...progressConditions(partitions, clock, { reason: 'CASE_TRIGGER_LAG', seconds: FRESHNESS_S }),
          redWhen('QUARANTINE_NONZERO', quarantined.sum() + depth.refused > 0),
          redWhen('PUBLISH_AMBIGUOUS_NONZERO', depth.ambiguous > 0),
          conditionOf('PENDING_OUTCOMES', waiting, { amber: 1, red: 50 }),
        ].filter((condition) => condition !== undefined),
        metrics: {
          ...totals,
          quarantine: quarantined.sum() + depth.refused,
          publish_ambiguous: depth.ambiguous,
          pending_outcomes: waiting,
          outbox: depth.pending,
        },
        checkpoints: byPartition(partitions, (state) => state.checkpoint ?? 0),
        lag: byPartition(partitions, lagOf),
      };
    },
    declares: {
      consumer_group: stream.groupId,
      policy_revision: policy.revision,
      case_subject_fields: CASE_SUBJECT_FIELDS.join(','),
    },
    run: async (signal) => {
      const failed = new AbortController();
      const stop = AbortSignal.any([signal, failed.signal]);
      const works = [consumer.run(stop), drain.run(stop), sweep(stop)];
      // Whatever ends ends the others, and nothing writes after the caller was told.
      for (const work of works) work.catch((error: unknown) => failed.abort(error));
      const rejected = (await Promise.allSettled(works)).find((end) => end.status === 'rejected');
      if (rejected !== undefined) throw rejected.reason;
    },
  };
}

/** 15, section 2.4, step 4: what the gate did not take is an anomaly, each event once. */
function notePublished(
  settled: readonly Settled[],
  anomaly: (reason: string, dedupeKey: string, ref: string) => void,
): void {
  for (const { row, publication } of settled) {
    if (publication.kind === 'refused') {
      anomaly('PUBLISH_QUARANTINED', `${row.eventId}:publish:QUARANTINE:${publication.reason}`, row.eventId);
    }
  }
}
