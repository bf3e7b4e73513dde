import { type Config, ConfigError, databaseKeys, eventLogKeys, objectStoreKeys, runKeys } from '../config.ts';
import { systemClock } from '../kernel/clock.ts';
import { defineMode, EXIT, type ModeContext } from '../mode.ts';
import { assertRunConfigDigest, runConfigDigest } from '../run-config.ts';
import { postgresLeases, postgresRegistry } from '../services/scenario-runner/leases.ts';
import { type RunLedger, runLedger } from '../services/scenario-runner/ledger.ts';
import { runnerMetrics } from '../services/scenario-runner/metrics.ts';
import { reemit } from '../services/scenario-runner/reemit.ts';
import { type AcceptedRequest, acceptRequest } from '../services/scenario-runner/request.ts';
import { type Runner, runScenario } from '../services/scenario-runner/run.ts';
import { type Pins, scopeOf, settlementFaults } from '../services/scenario-runner/settlement.ts';
import type { Database } from '../substrate/database/port.ts';
import type { EventLog } from '../substrate/event-log/port.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { databaseFrom, eventLogFrom } from '../substrate/open.ts';
import { runnerKeys } from './sr-keys.ts';

const config = { ...runKeys, ...objectStoreKeys, ...databaseKeys, ...eventLogKeys, ...runnerKeys } as const;
type RunnerConfig = Config<typeof config>;

export const mode = defineMode({
  config,
  validate: (values) => {
    const faults = settlementFaults(pinsOf(values));
    if (faults.length > 0) throw new ConfigError([`SR_SETTLEMENT_LOCK_FAIL_CLOSED:${faults.join(',')}`]);
  },
  load: async () => {
    assertRunConfigDigest(runConfigDigest());
  },
  run: async (values, context) => {
    assertRunConfigDigest(values.runConfigDigest);
    // The request is refused before anything is opened, so that nothing can be written for it.
    const accepted = acceptRequest(requestOf(values));
    const database = await databaseFrom(values, { applicationName: 'sr', connectionsMax: 2 });
    const eventLog = await eventLogFrom(values, values.taskArn);
    try {
      return await operate(values, accepted, database, eventLog, context);
    } finally {
      await eventLog.close();
      await database.close();
    }
  },
});

async function operate(
  values: RunnerConfig,
  accepted: AcceptedRequest,
  database: Database,
  eventLog: EventLog,
  { log }: ModeContext,
): Promise<number> {
  const { platformRunId, taskArn, controlTopic } = values;
  const store = openObjectStore(values.objectStoreUrl);
  const ledgerOf = (run: string): RunLedger =>
    runLedger({
      target: { store, bucket: values.evidenceBucket },
      platformRunId: run,
      runId: accepted.runId,
      clock: systemClock,
    });
  const metrics = runnerMetrics({ database, platformRunId, runId: accepted.runId, log });
  const runner: Runner = {
    identity: values,
    scope: scopeOf(pinsOf(values)),
    store,
    registry: postgresRegistry(database),
    leases: postgresLeases(database, taskArn),
    ledger: ledgerOf(platformRunId),
    eventLog,
    controlTopic,
    clock: systemClock,
    metrics,
    log,
  };
  try {
    if (values.operation === 'reemit') return await announceAgain(values, accepted, runner, ledgerOf);
    const outcome = await runScenario(runner, accepted);
    log.info({ code: `SR_${outcome.kind}`, run_id: accepted.runId, outcome }, 'scenario run');
    if (outcome.kind === 'BUSY') return EXIT.busy;
    return outcome.kind === 'READY' ? EXIT.ok : EXIT.failed;
  } finally {
    await metrics.flush();
  }
}

async function announceAgain(
  values: RunnerConfig,
  accepted: AcceptedRequest,
  runner: Runner,
  ledgerOf: (platformRunId: string) => RunLedger,
): Promise<number> {
  const target = values.reemitPlatformRunId === '' ? values.platformRunId : values.reemitPlatformRunId;
  const outcome = await reemit(runner, ledgerOf(target), {
    kind: values.reemitKind,
    runId: accepted.runId,
    platformRunId: target,
    dryRun: values.reemitDryRun,
    override: values.reemitOverride,
  });
  runner.log.info({ code: 'SR_REEMIT', run_id: accepted.runId, outcome }, 're-emission');
  return outcome.kind === 'BUSY' ? EXIT.busy : EXIT.ok;
}

const pinsOf = (values: RunnerConfig): Pins => ({
  ...values,
  streamViewRoot:
    values.streamViewRoot === ''
      ? `${values.engineRunRoot.replace(/\/$/, '')}/stream_view/ts_utc`
      : values.streamViewRoot,
});

/** The request as it was made, absent members left out; the service judges it. */
const requestOf = (values: RunnerConfig): unknown => ({
  run_equivalence_key: values.equivalenceKey,
  manifest_fingerprint: values.manifestFingerprint,
  parameter_hash: values.parameterHash,
  seed: values.seed,
  scenario: { scenario_id: values.requestedScenarioId === '' ? values.scenarioId : values.requestedScenarioId },
  window: {
    window_start_utc: values.windowStartUtc,
    window_end_utc: values.windowEndUtc,
    window_tz: values.windowTz,
  },
  requested_strategy: values.strategy,
  output_ids: [...values.outputIds],
  ...(values.requestedRoot === '' ? {} : { engine_run_root: values.requestedRoot }),
  invoker: values.taskArn,
});
