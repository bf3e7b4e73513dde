import { PlatformError } from '@spine-green/evidence-schemas';
import { choice, text } from '../../config.ts';
import { findS3Prefix, type S3Prefix } from '../../events/engine-run.ts';
import { defineMode, EXIT, FAILURES_SAID_MAX } from '../../mode.ts';
import { assertRunConfigDigest } from '../../run-config.ts';
import { assertInlet, inletFaults } from '../../services/oracle/pack/inlet.ts';
import { seed } from '../../services/oracle/seed/run.ts';
import { engineRun, jobContext, oracleKeys, requireOracleBucket } from './keys/oracle-keys.ts';

export const mode = defineMode({
  config: {
    ...oracleKeys,
    inletMode: choice('ORACLE_INLET_MODE', {
      values: ['s3_to_s3_seed', 'external_pre_staged'],
      fallback: 's3_to_s3_seed',
      description: 'how the input arrives',
    }),
    sourceUri: text('ORACLE_SEED_SOURCE_URI', {
      fallback: '',
      description: 'engine run to copy; required by s3_to_s3_seed',
    }),
  },
  validate: requireOracleBucket,
  load: async () => {},
  run: async (config, { log, fails }) => {
    assertRunConfigDigest(config.runConfigDigest);
    const target = engineRun(config);
    const preStaged = config.inletMode === 'external_pre_staged';
    const source = { store: target.store, root: preStaged ? target.root : sourceRoot(config.sourceUri) };
    const context = jobContext(target, config);
    const request = { source, target, outputIds: config.requiredOutputIds, ...config };
    const snapshot = await seed(request, context);
    log.info(
      { copied: snapshot.copied, skipped: snapshot.skipped, bytes: snapshot.byte_count },
      'ORACLE_SEED_COMPLETE',
    );
    if (!preStaged) return EXIT.ok;
    const inlet = await assertInlet({ ...request, run: target }, context);
    for (const [code, facts] of inletFaults(inlet).slice(0, FAILURES_SAID_MAX)) fails(code, facts);
    return inlet.overall_pass ? EXIT.ok : EXIT.failed;
  },
});

function sourceRoot(uri: string): S3Prefix {
  const root = findS3Prefix(uri);
  if (root === undefined) throw new PlatformError('SEED_SOURCE_NOT_S3', JSON.stringify(uri.slice(0, 128)));
  return root;
}
