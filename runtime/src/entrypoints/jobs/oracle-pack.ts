import { choice, text } from '../../config.ts';
import { systemClock } from '../../kernel/clock.ts';
import { defineMode, EXIT, FAILURES_SAID_MAX } from '../../mode.ts';
import { assertRunConfigDigest } from '../../run-config.ts';
import { assertInlet, inletFaults } from '../../services/oracle/pack/inlet.ts';
import { pack } from '../../services/oracle/pack/run.ts';
import { engineRun, jobContext, oracleKeys, requireOracleBucket } from './keys/oracle-keys.ts';

export const mode = defineMode({
  config: {
    ...oracleKeys,
    engineRelease: text('ORACLE_ENGINE_RELEASE', {
      fallback: '',
      pattern: /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,127}$/,
      description: 'release of the data engine; without it the run receipt says',
    }),
    inletMode: choice('ORACLE_INLET_MODE', {
      values: ['s3_to_s3_seed', 'external_pre_staged'],
      fallback: 's3_to_s3_seed',
      description: 'how the input arrived',
    }),
  },
  validate: requireOracleBucket,
  load: async () => {},
  run: async (config, { log, fails }) => {
    assertRunConfigDigest(config.runConfigDigest);
    const run = engineRun(config);
    const request = { ...config, run, outputIds: config.requiredOutputIds, clock: systemClock };
    const { manifest, seal } = await pack(request);
    log.info({ oracle_pack_id: manifest.oracle_pack_id, seal_status: seal.seal_status }, 'ORACLE_PACK_SEALED');
    const inlet = await assertInlet(request, jobContext(run, config));
    for (const [code, facts] of inletFaults(inlet).slice(0, FAILURES_SAID_MAX)) fails(code, facts);
    return inlet.overall_pass ? EXIT.ok : EXIT.failed;
  },
});
