import { handle, isPlatformError } from '@spine-green/evidence-schemas';
import { loadCheckpoints } from '../../consumer/checkpoints.ts';
import { createConsumer } from '../../consumer/consumer.ts';
import { type ClassOf, condemned, takeRecord } from '../../consumer/decode.ts';
import { GATHER_MS, PARSED_BYTES_MAX, type Window, type WindowLimits } from '../../consumer/partition-window.ts';
import type { ConsumerStream } from '../../consumer/streams.ts';
import { warnOfWaiting } from '../../consumer/waiting.ts';
import type { DaemonParts, DaemonWork } from '../../daemon/work.ts';
import { CASE_SUBJECT_FIELDS, LABEL_SUBJECT_FIELDS } from '../../events/case-identities.ts';
import { apiKeyAuthenticator } from '../../http/auth.ts';
import { closeServer, listenOn } from '../../http/server.ts';
import { nowUtc } from '../../kernel/clock.ts';
import { labelClient } from '../../label-client/label-client.ts';
import { HEALTH_WINDOW_MS, windowedCount } from '../../observability/health.ts';
import { tellLifecycle } from '../../observability/lifecycle-teller.ts';
import { outboxDrain } from '../../outbox/drain.ts';
import { gatePusher } from '../../outbox/gate-pusher.ts';
import { outboxTable } from '../../outbox/outbox-table.ts';
import { readRunMicros } from '../../truth/run-clock.ts';
import { submitNotes } from './actions/submits.ts';
import { databaseDecisions } from './explanation.ts';
import { keptFeatures } from './features.ts';
import { caseHealth } from './health.ts';
import { caseServer } from './http/server.ts';
import { caseIntake } from './intake/ledger.ts';
import type { IntakePlan } from './intake/step.ts';
import { type LabelWorker, labelWorker } from './labels/worker.ts';
import { openWork, type PendingWork } from './pending.ts';
import type { CasePolicy } from './policy.ts';
import { caseReader } from './reader.ts';

export interface CaseSettings {
  readonly policy: CasePolicy;
  readonly stream: ConsumerStream;
  readonly classOf: ClassOf;
  readonly listenAddr: string;
  readonly port: number;
  readonly authPath: string;
  readonly gateUrl: string;
  /** Parameter of its own key for the gate. */
  readonly gateKeyPath: string;
  readonly storeUrl: string;
  readonly storeKeyPath: string;
  readonly onListening?: (port: number) => void;
}

const LIMITS: WindowLimits = { recordsMax: 500, bytesMax: 4 * 1024 * 1024, ageMsMax: 100, idleMsMax: 50 };
const TIMEOUT_MS = 30_000;
const BOUNDARY = 'case_management';

/** Opens case management: it takes triggers in, carries labels, sends actions, and listens to those who work the cases. */
export async function composeCaseManagement(settings: CaseSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { identity, database, parameters, clock, log, onFault } = parts;
  const { policy, stream } = settings;
  const { platformRunId } = identity;
  const rules = { platformRunId, terminalValues: policy.terminalValues };
  const labels = labelClient({
    baseUrl: settings.storeUrl,
    apiKey: (await parameters.get(`${settings.storeKeyPath}/case_management`)).value,
    timeoutMs: TIMEOUT_MS,
  });
  parts.onClose('label client', labels.close);
  const worker = labelWorker({ database, labels, rules, clock, onFault: (error) => onFault('labels', error) });
  const { drain, submits } = await actionsOf(settings, parts);
  const intake = await intakeOf(settings, parts, worker);
  const pending = openWork(database, platformRunId);
  const server = await serverOf(settings, parts, { wakeLabels: worker.wake, wakeActions: drain.wake });
  const port = await listenOn(server, { host: settings.listenAddr, port: settings.port });
  settings.onListening?.(port);
  return {
    health: () =>
      caseHealth(
        {
          streamId: stream.streamId,
          partitions: intake.consumer.partitions(),
          ...intake.counts(),
          ...pending.last(),
          outbox: drain.depth(),
        },
        clock,
      ),
    declares: {
      consumer_group: stream.groupId,
      policy_revision: policy.actionRev.revision,
      case_subject_fields: CASE_SUBJECT_FIELDS.join(','),
      label_subject_fields: LABEL_SUBJECT_FIELDS.join(','),
    },
    run: async (signal) => {
      log.info({ cm_port: port }, 'LISTENING');
      const failed = new AbortController();
      const stop = AbortSignal.any([signal, failed.signal]);
      const works = [
        intake.consumer.run(stop),
        worker.run(stop),
        drain.run(stop),
        submits.run(stop),
        watch(pending, stop),
        tell(stop),
      ];
      // Whatever ends ends the others, and nothing writes after the caller was told.
      for (const work of works) work.catch((error: unknown) => failed.abort(error));
      const ends = await Promise.allSettled(works);
      await closeServer(server);
      const rejected = ends.find((end) => end.status === 'rejected');
      if (rejected !== undefined) throw rejected.reason;
    },
  };

  async function tell(signal: AbortSignal): Promise<void> {
    const onLate = (error: unknown): void => onFault('governance', error);
    const { governance } = parts;
    const table = 'cases.cm_lifecycle_facts';
    await tellLifecycle({ database, table, platformRunId, governance, onFault: onLate }, signal);
  }

  async function watch(work: PendingWork, signal: AbortSignal): Promise<void> {
    await work.watch(signal, (error) => onFault('pending', error));
  }
}

async function intakeOf(settings: CaseSettings, parts: DaemonParts, worker: LabelWorker) {
  const { identity, database, eventLog, governance, clock, log } = parts;
  const { policy, stream, classOf } = settings;
  const { platformRunId } = identity;
  const intake = caseIntake({ database, stream, platformRunId, policy });
  const anomalies = windowedCount(clock, HEALTH_WINDOW_MS);
  const totals: Record<string, number> = {
    case_triggers: 0,
    cases_created: 0,
    timeline_events: 0,
    intake_quarantined: 0,
  };
  let merged = false;
  const count = (name: string, by: number): void => {
    totals[name] = (totals[name] ?? 0) + by;
  };
  const anomaly = (reason: string, ref: string): void => {
    anomalies.add(1);
    governance.addAnomaly({ boundary: BOUNDARY, reason, dedupeKey: `${BOUNDARY}:${ref}:${reason}`, ref });
  };
  const note = ({ triggers, cases, quarantine, mismatches, labelWork, window }: IntakePlan): void => {
    count('case_triggers', triggers.length);
    count('cases_created', cases.length);
    count('intake_quarantined', quarantine.length);
    for (const { trigger } of mismatches) anomaly('PAYLOAD_MISMATCH', trigger.case_trigger_id);
    for (const { reason, offset } of quarantine) {
      anomaly(reason.split(':')[0] ?? reason, `${window.topic}/${window.partition}/${offset}`);
    }
    if (labelWork.length > 0) worker.wake();
  };
  const commitAll = async (windows: readonly Window[]): Promise<void> => {
    const { plans, appended } = await intake.commit(windows);
    count('timeline_events', appended.filter(({ outcome }) => outcome === 'TIMELINE_EVENT_NEW').length);
    for (const plan of plans) note(plan);
  };
  const warn = warnOfWaiting(log);
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
    onFault: (error, state) => {
      merged = merged || isPlatformError(error, 'E_CASE_NO_MERGE');
      warn(error, state);
    },
  });
  return { consumer, counts: () => ({ anomalies: anomalies.sum(), merged, totals }) };
}

async function actionsOf(settings: CaseSettings, parts: DaemonParts) {
  const { identity, database, parameters, onFault } = parts;
  const { platformRunId } = identity;
  const gate = gatePusher({
    baseUrl: settings.gateUrl,
    apiKey: (await parameters.get(settings.gateKeyPath)).value,
    timeoutMs: TIMEOUT_MS,
  });
  parts.onClose('gate client', gate.close);
  const rules = { platformRunId, terminalValues: settings.policy.terminalValues };
  const submits = submitNotes(database, rules, (error) => onFault('actions', error));
  const drain = outboxDrain({
    store: outboxTable(database, { table: 'cases.cm_action_outbox', platformRunId }),
    gate,
    random: Math.random,
    onSettled: () => submits.wake(),
    onFault: (error) => onFault('outbox', error),
  });
  return { drain, submits };
}

interface Wakes {
  readonly wakeLabels: () => void;
  readonly wakeActions: () => void;
}

async function serverOf(settings: CaseSettings, parts: DaemonParts, { wakeLabels, wakeActions }: Wakes) {
  const { identity, database, parameters, clock, onFault } = parts;
  const { policy } = settings;
  const { platformRunId } = identity;
  const authenticator = apiKeyAuthenticator({
    parameters,
    path: settings.authPath,
    clock,
    known: new Set<string>(handle('CM_PRINCIPALS')),
    onFault: (error) => onFault('authentication', error),
    header: 'x-cm-api-key',
  });
  await authenticator.load();
  const server = caseServer({
    authenticator,
    reader: caseReader(database, platformRunId),
    sources: { decisions: databaseDecisions(database), features: keptFeatures(database, clock) },
    readers: policy.readers,
    context: {
      database,
      rules: { platformRunId, terminalValues: policy.terminalValues },
      nowUtc: () => nowUtc(clock),
    },
    policy,
    runMicros: () => readRunMicros(database, platformRunId),
    runConfigDigest: identity.runConfigDigest,
    onLabel: wakeLabels,
    onAction: wakeActions,
    counts: { request: () => undefined, connectionDropped: () => undefined },
    onFault,
  });
  parts.onClose('server', () => {
    server.server.closeAllConnections();
    return server.close();
  });
  return server;
}
