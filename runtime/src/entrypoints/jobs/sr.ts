import { type Config, ConfigError } from '../../config.ts';
import { defineJob } from '../../daemon/job.ts';
import type { PlatformConfig } from '../../daemon/platform.ts';
import { EXIT } from '../../mode.ts';
import { postgresLeases, postgresRegistry } from '../../services/scenario-runner/leases.ts';
import { type RunLedger, runLedger } from '../../services/scenario-runner/ledger.ts';
import { runnerMetrics } from '../../services/scenario-runner/metrics.ts';
import { reemit } from '../../services/scenario-runner/reemit.ts';
import { acceptRequest } from '../../services/scenario-runner/request.ts';
import { type Runner, runScenario } from '../../services/scenario-runner/run.ts';
import { type Pins, scopeOf, settlementFaults } from '../../services/scenario-runner/settlement.ts';
import { runnerKeys } from './keys/sr-keys.ts';

type RunnerConfig = PlatformConfig & Config<typeof runnerKeys>;

export const mode = defineJob({
  mode: 'sr',
  config: runnerKeys,
  validate: (values) => {
    const faults = settlementFaults(pinsOf(values));
    if (faults.length > 0) throw new ConfigError([`SR_SETTLEMENT_LOCK_FAIL_CLOSED:${faults.join(',')}`]);
  },
  // The request is refused before anything is opened, so that nothing can be written for it.
  prepare: (values) => acceptRequest(requestOf(values)),
  run: async (values, parts) => {
    const { database, eventLog, store, evidence, clock, log, fails, prepared: accepted } = parts;
    const { platformRunId, taskArn, controlTopic } = values;
    const { runId } = accepted;
    const ledgerOf = (run: string): RunLedger => runLedger({ target: evidence, platformRunId: run, runId, clock });
    const metrics = runnerMetrics({ database, platformRunId, runId, log });
    const runner: Runner = {
      identity: values,
      scope: scopeOf(pinsOf(values)),
      store,
      registry: postgresRegistry(database),
      leases: postgresLeases(database, taskArn),
      ledger: ledgerOf(platformRunId),
      eventLog,
      controlTopic,
      clock,
      metrics,
      log,
    };
    try {
      if (values.operation === 'reemit') return await announceAgain(values, { runner, runId, ledgerOf });
      const outcome = await runScenario(runner, accepted);
      log.info({ code: `SR_${outcome.kind}`, run_id: runId, outcome }, 'scenario run');
      if (outcome.kind === 'READY') return EXIT.ok;
      if (outcome.kind !== 'BUSY') {
        fails(outcome.reason, `the scenario run is ${outcome.kind}`);
        return EXIT.failed;
      }
      fails('LEASE_BUSY', `another runner works on ${runId}`);
      return EXIT.busy;
    } finally {
      await metrics.flush();
    }
  },
});

async function announceAgain(
  values: RunnerConfig,
  {
    runner,
    runId,
    ledgerOf,
  }: { readonly runner: Runner; readonly runId: string; readonly ledgerOf: (platformRunId: string) => RunLedger },
): Promise<number> {
  const target = values.reemitPlatformRunId === '' ? values.platformRunId : values.reemitPlatformRunId;
  const outcome = await reemit(runner, ledgerOf(target), {
    kind: values.reemitKind,
    runId,
    platformRunId: target,
    dryRun: values.reemitDryRun,
    override: values.reemitOverride,
  });
  runner.log.info({ code: 'SR_REEMIT', run_id: runId, outcome }, 're-emission');
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
