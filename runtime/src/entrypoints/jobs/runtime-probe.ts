import { lookup } from 'node:dns/promises';
import { evidenceKey } from '@spine-green/evidence-schemas';
import { RuntimeProbeV1 } from '@spine-green/evidence-schemas/documents/runtime_probe.v1';
import { integer, text } from '../../config.ts';
import { platformKeys } from '../../daemon/platform.ts';
import { createEvidence } from '../../evidence/write.ts';
import { nowUtc, systemClock } from '../../kernel/clock.ts';
import { defineMode, EXIT } from '../../mode.ts';
import { assertRunConfigDigest, runConfigDigest } from '../../run-config.ts';
import { probeDependencies } from '../../services/runtime-probe/probe.ts';
import { openObjectStore } from '../../substrate/object-store/open.ts';
import { databaseFrom, eventLogFrom } from '../../substrate/open.ts';
import { openParameters } from '../../substrate/parameters/open.ts';

const COMPONENT = 'runtime-probe';

/** Opens nothing before it asks: a substrate that does not open is what it is there to report. */
export const mode = defineMode({
  config: {
    ...platformKeys,
    gateKeyPath: text('SSM_IG_API_KEY_PATH', { description: 'parameter that holds the keys of the gate' }),
    gateUrl: text('IG_BASE_URL', { pattern: /^https?:\/\//, description: 'where the gate will be found' }),
    executionId: text('PROBE_EXECUTION_ID', {
      pattern: /^m4_[0-9]{8}T[0-9]{6}Z$/,
      description: 'execution of the phase that asks',
    }),
    attempt: integer('PROBE_ATTEMPT', { min: 1, max: 999, description: 'attempt of the lane that asks' }),
  },
  load: async () => assertRunConfigDigest(runConfigDigest()),
  run: async (config, { log }) => {
    assertRunConfigDigest(config.runConfigDigest);
    const startedAtUtc = nowUtc(systemClock);
    const store = openObjectStore(config.objectStoreUrl);
    const answers = await probeDependencies({
      openDatabase: () => databaseFrom(config, { applicationName: COMPONENT, connectionsMax: 1 }),
      openEventLog: () => eventLogFrom(config, config.taskArn),
      store,
      buckets: {
        archive: config.archiveBucket,
        evidence: config.evidenceBucket,
        quarantine: config.quarantineBucket,
      },
      parameters: openParameters(config.parametersUrl),
      paths: [config.dsnPath, config.bootstrapPath, config.apiKeyPath, config.apiSecretPath, config.gateKeyPath],
      gateUrl: config.gateUrl,
      resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
      probeId: `${config.executionId}_${config.attempt}`,
    });
    const place = { family: 'run_control', env: config.environment, execution_id: config.executionId } as const;
    const key = evidenceKey(place, 'm4_d_runtime_probe.json', { attempt: config.attempt });
    const stored = await createEvidence({ store, bucket: config.evidenceBucket }, key, RuntimeProbeV1, {
      schema: 'fp.runtime_probe.v1',
      platform_run_id: config.platformRunId,
      execution_id: config.executionId,
      attempt: config.attempt,
      task_arn: config.taskArn,
      image_digest: config.imageDigest,
      started_at_utc: startedAtUtc,
      written_at_utc: nowUtc(systemClock),
      ...answers,
    });
    // Whoever asked finds this line in the log of the task, and so knows that the log is kept.
    log.info({ report_sha256: stored.sha256 }, 'RUNTIME_PROBED');
    return EXIT.ok;
  },
});
