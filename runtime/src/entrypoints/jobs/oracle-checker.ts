import { ConfigError, flag } from '../../config.ts';
import { defineMode, EXIT, FAILURES_SAID_MAX } from '../../mode.ts';
import { assertRunConfigDigest } from '../../run-config.ts';
import { checkOracle } from '../../services/oracle/checker/run.ts';
import { loadColumnar } from '../../services/oracle/columnar.ts';
import {
  columnarKeys,
  engineRun,
  jobContext,
  oracleKeys,
  READ_BACKOFF_MS,
  requireOracleBucket,
} from './keys/oracle-keys.ts';

export const mode = defineMode({
  config: {
    ...oracleKeys,
    ...columnarKeys,
    strict: flag('ORACLE_STRICT_SEAL', { fallback: true, description: 'a missing seal is an error' }),
  },
  validate: (config) => {
    requireOracleBucket(config);
    // Strict sealing is on in every managed profile (11, section 5.1).
    if (!config.strict && config.environment === 'dev_min') {
      throw new ConfigError(['ORACLE_STRICT_SEAL must be true on dev_min']);
    }
  },
  load: loadColumnar,
  run: async (config, { log, signal, fails }) => {
    assertRunConfigDigest(config.runConfigDigest);
    const run = engineRun(config);
    const { status, reason_codes, overall_pass, issues } = await checkOracle(
      {
        run,
        outputIds: config.requiredOutputIds,
        scenarioId: config.scenarioId,
        strict: config.strict,
        limits: { ...config, retries: { attempts: config.readAttempts, backoffMs: READ_BACKOFF_MS } },
        signal,
      },
      jobContext(run, config),
    );
    log.info({ status, reason_codes }, overall_pass ? 'ORACLE_CHECKER_PASS' : 'ORACLE_CHECKER_FAIL');
    if (overall_pass) return EXIT.ok;
    const errors = issues.filter(({ severity }) => severity === 'ERROR');
    for (const { code, detail } of errors.slice(0, FAILURES_SAID_MAX)) fails(code, detail);
    return EXIT.failed;
  },
});
