import { isPlatformError } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS } from '../../catalog.ts';
import { ConfigError, choice, integer, list, text } from '../../config.ts';
import { consumerStreams } from '../../consumer/streams.ts';
import { defineJob } from '../../daemon/job.ts';
import { EXIT } from '../../mode.ts';
import { taskWriter } from '../../observability/writer.ts';
import { degradedShareKey, expectedAnomaliesKey } from '../../services/reporter/documents/expected-anomalies.ts';
import { assertLockDsn, lockBackendKey, lockName, lockPatternKey } from '../../services/reporter/lock/lock.ts';
import { runReporter } from '../../services/reporter/service.ts';
import { openParameters } from '../../substrate/parameters/open.ts';

const seconds = (env: string, [fallback, max]: readonly [number, number], description: string) =>
  integer(env, { min: 0, max, fallback, description });

const config = {
  scope: choice('REPORTER_SCOPE', {
    values: ['ingest', 'closure'],
    fallback: 'closure',
    description: 'ingest regenerates the P7 summaries only, closure closes the run',
  }),
  lockBackend: lockBackendKey,
  lockPattern: lockPatternKey,
  holdSeconds: seconds('REPORTER_HOLD_SECONDS', [0, 600], 'test hook: time to hold the lock before working'),
  groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
  lagMax: integer('RTDL_CAUGHT_UP_LAG_MAX', {
    min: 0,
    max: 1_000_000,
    fallback: 10,
    description: 'largest lag that counts as caught up',
  }),
  settleSeconds: seconds('REPORTER_SETTLE_SECONDS', [30, 600], 'time without a counter change that counts as settled'),
  waitSecondsMax: seconds('REPORTER_QUIESCENCE_SECONDS_MAX', [300, 3600], 'longest wait for quiescence'),
  conformanceWaitSecondsMax: seconds('REPORTER_CONFORMANCE_SECONDS_MAX', [90, 600], 'longest wait for conformance'),
  requiredComponents: list('REPORTER_REQUIRED_COMPONENTS', {
    fallback: BUILT_DAEMONS.map((row) => row.mode),
    description: 'components whose heartbeat must be there; by default the daemons of this image',
  }),
  expectedAnomalies: expectedAnomaliesKey,
  degradedShareMax: degradedShareKey,
};

const EXITS = { closed: EXIT.ok, written: EXIT.ok, blocked: EXIT.closureBlocked, contended: EXIT.busy } as const;

export const mode = defineJob({
  mode: 'reporter',
  config,
  prepare: ({ parametersUrl, dsnPath }) => assertDsn(parametersUrl, dsnPath),
  run: async (values, { identity, database, eventLog, evidence, clock, signal, log, fails }) => {
    const result = await runReporter({
      ...values,
      database,
      eventLog,
      target: evidence,
      buckets: {
        evidence: values.evidenceBucket,
        quarantine: values.quarantineBucket,
        archive: values.archiveBucket,
      },
      streams: consumerStreams(values.groupId, values.platformRunId),
      writer: taskWriter(identity.component, values),
      lockName: lockName(values.lockPattern, values.platformRunId),
      clock,
      signal,
      log,
      fails,
    });
    log.info({ result, scope: values.scope }, 'REPORTER_DONE');
    return EXITS[result];
  },
});

/** The lock needs a DSN of PostgreSQL itself: its absence is a fault of the configuration, with exit 78. */
async function assertDsn(parametersUrl: string, dsnPath: string): Promise<void> {
  try {
    assertLockDsn((await openParameters(parametersUrl).get(dsnPath)).value.reveal());
  } catch (error) {
    if (isPlatformError(error, 'E_PARAMETER_ABSENT')) throw new ConfigError(['REPORTER_LOCK_DSN_REQUIRED']);
    throw error;
  }
}
