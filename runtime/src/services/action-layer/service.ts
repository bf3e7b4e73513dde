import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import { createConsumer } from '../../consumer/consumer.ts';
import { type ClassOf, condemned, type Taken, takeRecord } from '../../consumer/decode.ts';
import { PARSED_BYTES_MAX, type Window, type WindowLimits } from '../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { warnOfWaiting } from '../../consumer/waiting.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import { nowUtc } from '../../kernel/clock.ts';
import { codeOf } from '../../observability/code-of.ts';
import { HEALTH_WINDOW_MS, windowedCount } from '../../observability/health.ts';
import { outboxDrain } from '../../outbox/drain.ts';
import { outboxTable } from '../../outbox/outbox-table.ts';
import { runTogether } from '../../outbox/run-together.ts';
import type { GatePusher, Settled } from '../../outbox/types.ts';
import type { ActionPolicy } from './authorise.ts';
import { actionExecutor } from './executor.ts';
import { actionHealth } from './health.ts';
import { databaseActionLedger } from './ledger.ts';
import type { BuiltOutcome } from './outcome.ts';
import type { ActionProvider, ReceivePlan } from './ports.ts';
import { planIntents, takeWindow } from './step.ts';
import { ACTION_KEY_FIELDS, OUTCOME_WRITE_POLICY } from './types.ts';

export interface ActionSettings {
  readonly stream: ConsumerStream;
  readonly scenarioRunId: string;
  readonly policy: ActionPolicy;
  readonly provider: ActionProvider;
  readonly gate: GatePusher;
  readonly classOf: ClassOf;
}

const LIMITS: WindowLimits = { recordsMax: 500, bytesMax: 4 * 1024 * 1024, ageMsMax: 100, idleMsMax: 20 };
/** No decision waits for an outcome: each batch of them is six commits, whatever its size. */
const GATHER_MS = 100;
const BOUNDARY = 'al';

/** Carries actions out until the signal aborts; what was taken in by then is carried out by this life or the next. */
export async function composeActionLayer(settings: ActionSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { database, eventLog, clock, identity, governance, log } = parts;
  const { stream, policy, scenarioRunId } = settings;
  const { platformRunId } = identity;
  const ledger = databaseActionLedger(database, { stream, platformRunId, scenarioRunId });
  const counts = {
    outcomes: windowedCount(clock, HEALTH_WINDOW_MS),
    failed: windowedCount(clock, HEALTH_WINDOW_MS),
    uncertain: windowedCount(clock, HEALTH_WINDOW_MS),
    quarantined: windowedCount(clock, HEALTH_WINDOW_MS),
  };
  const tell = (reason: string, ref: string): void =>
    governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey: `al:${ref}:${reason}`, ref });
  const onSettled = (settled: readonly Settled[]): void => {
    for (const { publication, row } of settled)
      if (publication.kind === 'refused') tell(publication.reason, row.eventId);
  };
  const drain = outboxDrain({
    store: outboxTable(database, { table: 'rtdl.al_outbox', platformRunId }),
    gate: settings.gate,
    random: Math.random,
    onSettled,
    onFault: (error) => log.warn({ code: codeOf(error) }, 'the outbox waits'),
  });
  const onFinished = (outcomes: readonly BuiltOutcome[]): void => {
    drain.wake();
    counts.outcomes.add(outcomes.length);
    counts.failed.add(outcomes.filter(({ payload }) => payload.status === 'FAILED').length);
    const uncertain = outcomes.filter(({ terminal }) => terminal.state === 'UNCERTAIN_COMMIT');
    counts.uncertain.add(uncertain.length);
    for (const { outcomeId } of uncertain) tell('UNCERTAIN_COMMIT', outcomeId);
  };
  const executor = actionExecutor({
    ledger,
    provider: settings.provider,
    policy,
    clock,
    onFinished,
    onFault: (error) => log.warn({ code: codeOf(error) }, 'actions wait'),
  });
  const onReceived = (plan: ReceivePlan): void => {
    if (plan.accepted.length > 0) executor.wake(plan.accepted);
    if (plan.denied.length > 0) onFinished(plan.denied.map(({ outcome }) => outcome));
    counts.quarantined.add(plan.quarantined.length);
    for (const { offset, reason } of plan.quarantined) tell(reason, `${plan.topic}/${plan.partition}/${offset}`);
  };
  const commitAll = async (windows: readonly Window<Taken>[]): Promise<void> => {
    const read = windows.map((window) => ({ window, taken: takeWindow(window) }));
    const intents = read.flatMap(({ taken }) => taken.flatMap((one) => (one.kind === 'intent' ? [one.intent] : [])));
    const known = intents.length === 0 ? NOTHING_KNOWN : await ledger.load(intents);
    const plans = planIntents(read, known, { policy, atUtc: nowUtc(clock) });
    await ledger.receive(plans);
    for (const plan of plans) onReceived(plan);
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
    condemn: condemned,
    onFault: warnOfWaiting(log),
  });
  return {
    health: () =>
      actionHealth(
        {
          streamId: stream.streamId,
          scenarioRunId,
          partitions: consumer.partitions(),
          outbox: drain.depth(),
          outcomes: counts.outcomes.sum(),
          failed: counts.failed.sum(),
          uncertain: counts.uncertain.sum(),
          quarantined: counts.quarantined.sum(),
          governanceFailures: governance.failedTotal(),
        },
        clock,
      ),
    declares: {
      consumer_group: stream.groupId,
      [policy.rev.policy_id]: policy.rev.content_digest,
      action_idempotency_key_fields: ACTION_KEY_FIELDS.join(','),
      action_outcome_write_policy: OUTCOME_WRITE_POLICY,
    },
    run: (signal) => runTogether([consumer.run, executor.run], drain, signal),
  };
}

const NOTHING_KNOWN = { hashes: new Map(), actions: new Map(), principals: new Map() } as const;
