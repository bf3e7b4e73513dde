import { isPlatformError } from '@spine-green/evidence-schemas';
import {
  ConfigError,
  choice,
  databaseKeys,
  eventLogKeys,
  integer,
  list,
  objectStoreKeys,
  runKeys,
  text,
} from '../config.ts';
import { consumerStreams } from '../consumer/streams.ts';
import { systemClock } from '../kernel/clock.ts';
import { defineMode, EXIT } from '../mode.ts';
import { taskWriter } from '../observability/writer.ts';
import { assertRunConfigDigest, runConfigDigest } from '../run-config.ts';
import { expectedAnomaliesKey } from '../services/reporter/documents/expected-anomalies.ts';
import { assertLockDsn, lockBackendKey, lockName, lockPatternKey } from '../services/reporter/lock/lock.ts';
import { runReporter } from '../services/reporter/service.ts';
import { COMPONENT } from '../services/reporter/types.ts';
import { openDatabase } from '../substrate/database/open.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { eventLogFrom } from '../substrate/open.ts';
import { openParameters } from '../substrate/parameters/open.ts';

const seconds = (env: string, max: number, fallback: number, description: string) =>
  integer(env, { min: 0, max, fallback, description });

const config = {
  ...runKeys,
  ...objectStoreKeys,
  ...databaseKeys,
  ...eventLogKeys,
  scope: choice('REPORTER_SCOPE', {
    values: ['ingest', 'closure'],
    fallback: 'closure',
    description: 'ingest regenerates the P7 summaries only, closure closes the run',
  }),
  lockBackend: lockBackendKey,
  lockPattern: lockPatternKey,
  holdSeconds: seconds('REPORTER_HOLD_SECONDS', 600, 0, 'test hook: time to hold the lock before working'),
  groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
  lagMax: integer('RTDL_CAUGHT_UP_LAG_MAX', {
    min: 0,
    max: 1_000_000,
    fallback: 10,
    description: 'largest lag that counts as caught up',
  }),
  settleSeconds: seconds('REPORTER_SETTLE_SECONDS', 600, 30, 'time without a counter change that counts as settled'),
  waitSecondsMax: seconds('REPORTER_QUIESCENCE_SECONDS_MAX', 3600, 300, 'longest wait for quiescence'),
  conformanceWaitSecondsMax: seconds('REPORTER_CONFORMANCE_SECONDS_MAX', 600, 90, 'longest wait for conformance'),
  requiredComponents: list('REPORTER_REQUIRED_COMPONENTS', {
    fallback: ['ig', 'archive-writer', 'env-conformance'],
    description: 'components whose heartbeat must be there',
  }),
  expectedAnomalies: expectedAnomaliesKey,
};

const EXITS = { closed: EXIT.ok, written: EXIT.ok, blocked: EXIT.closureBlocked, contended: EXIT.busy } as const;
/** Counting runs at most four statements at a time (16, section 7.4); the lock has a connection of its own. */
const CONNECTIONS_MAX = 4;
const STATEMENT_MS_MAX = 120_000;

export const mode = defineMode({
  config,
  load: async () => assertRunConfigDigest(runConfigDigest()),
  run: async (values, { signal, log }) => {
    assertRunConfigDigest(values.runConfigDigest);
    const dsn = await lockDsn(values.parametersUrl, values.dsnPath);
    const database = openDatabase(dsn, {
      applicationName: COMPONENT,
      connectionsMax: CONNECTIONS_MAX,
      statementTimeoutMs: STATEMENT_MS_MAX,
    });
    const eventLog = await eventLogFrom(values, values.taskArn);
    try {
      const result = await runReporter({
        ...values,
        database,
        eventLog,
        target: { store: openObjectStore(values.objectStoreUrl), bucket: values.evidenceBucket },
        buckets: {
          evidence: values.evidenceBucket,
          quarantine: values.quarantineBucket,
          archive: values.archiveBucket,
        },
        streams: consumerStreams(values.groupId, values.platformRunId),
        writer: taskWriter(COMPONENT, values),
        lockName: lockName(values.lockPattern, values.platformRunId),
        clock: systemClock,
        signal,
        log,
      });
      log.info({ result, scope: values.scope }, 'REPORTER_DONE');
      return EXITS[result];
    } finally {
      await eventLog.close();
      await database.close();
    }
  },
});

/** The lock needs the DSN itself: its absence is a fault of the configuration, with exit 78. */
async function lockDsn(parametersUrl: string, dsnPath: string): Promise<string> {
  try {
    const dsn = (await openParameters(parametersUrl).get(dsnPath)).value.reveal();
    assertLockDsn(dsn);
    return dsn;
  } catch (error) {
    if (isPlatformError(error, 'E_PARAMETER_ABSENT')) throw new ConfigError(['REPORTER_LOCK_DSN_REQUIRED']);
    throw error;
  }
}
