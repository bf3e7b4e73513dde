import type { Daemon, Job } from '../catalog.ts';
import { type Config, databaseKeys, eventLogKeys, objectStoreKeys, runKeys } from '../config.ts';
import { systemClock } from '../kernel/clock.ts';
import { within } from '../kernel/within.ts';
import type { ModeContext } from '../mode.ts';
import { codeOf, faultFields } from '../observability/code-of.ts';
import { reportFailed } from '../observability/heartbeat.ts';
import { assertRunConfigDigest, runConfigDigest } from '../run-config.ts';
import { assertSchemaVersion } from '../services/migrations/loop.ts';
import type { Database } from '../substrate/database/port.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { databaseFrom, eventLogFrom } from '../substrate/open.ts';
import { openParameters } from '../substrate/parameters/open.ts';
import { recordedParameters } from '../substrate/parameters/recorded.ts';
import { healthDocument } from './health-document.ts';
import type { Opening } from './life.ts';
import type { StreamLock } from './lock.ts';
import type { Platform, TaskIdentity } from './work.ts';

/** What every task of a run needs to know to open its substrate. */
export const platformKeys = { ...runKeys, ...objectStoreKeys, ...databaseKeys, ...eventLogKeys } as const;
export type PlatformConfig = Config<typeof platformKeys>;

export interface PlatformOptions {
  readonly row: Daemon | Job;
  readonly config: PlatformConfig;
  readonly context: ModeContext;
  /** Server settings of every connection. */
  readonly databaseSettings?: Readonly<Record<string, string>>;
  /** Takes the lock of the work, when it has one. */
  readonly lock?: (database: Database) => Promise<StreamLock>;
}

export interface OpenPlatform {
  readonly platform: Platform;
  readonly lock: StreamLock | undefined;
}

/**
 * Opens what a task works on, in this order: pinned configuration, database and its schema version, lock, event log. A
 * task that finds another owner has opened nothing that the owner could notice.
 */
export async function openPlatform(options: PlatformOptions, opening: Opening): Promise<OpenPlatform> {
  const { row, config, context } = options;
  const { log } = context;
  await requireRunConfig(options);
  const parameters = recordedParameters(openParameters(config.parametersUrl));
  const database = await opening.open(
    'database',
    () =>
      databaseFrom(
        config,
        {
          applicationName: row.mode,
          connectionsMax: row.limits.connections,
          ...(row.limits.statementMs === undefined ? {} : { statementTimeoutMs: row.limits.statementMs }),
          ...(options.databaseSettings === undefined ? {} : { settings: options.databaseSettings }),
        },
        parameters,
      ),
    (opened) => opened.close(),
  );
  await opening.open('schema version', () => assertSchemaVersion(database));
  const take = options.lock;
  const lock =
    take === undefined
      ? undefined
      : await opening.open(
          'lock',
          () => take(database),
          (held) => held.release(),
        );
  const eventLog = await opening.open(
    'event log',
    () => eventLogFrom(config, config.taskArn, parameters),
    (opened) => opened.close(),
  );
  const store = openObjectStore(config.objectStoreUrl);
  return {
    lock,
    platform: {
      identity: identityOf(row, config),
      parameters,
      database,
      eventLog,
      store,
      evidence: { store, bucket: config.evidenceBucket },
      clock: systemClock,
      log,
      onFault: (stage, error) => log.warn({ ...faultFields(error), ctx: { stage } }, 'the work goes on'),
      onClose: opening.onClose,
    },
  };
}

const REFUSAL_MS_MAX = 5000;

/** Throws CONFIG_DIGEST_MISMATCH; a daemon says so in a heartbeat of its own before that (17, section 1). */
async function requireRunConfig(options: PlatformOptions): Promise<void> {
  const { row, config, context } = options;
  try {
    assertRunConfigDigest(config.runConfigDigest);
  } catch (refusal) {
    if (row.kind === 'daemon') {
      const reported = within(reportRefused(options, codeOf(refusal)), REFUSAL_MS_MAX);
      // Whatever the database does, the refusal is the one of the configuration.
      await reported.catch((error: unknown) => context.log.warn(faultFields(error), 'the refusal has no heartbeat'));
    }
    throw refusal;
  }
}

async function reportRefused({ row, config }: PlatformOptions, reason: string): Promise<void> {
  const parameters = recordedParameters(openParameters(config.parametersUrl));
  const database = await databaseFrom(config, { applicationName: row.mode, connectionsMax: 1 }, parameters);
  const identity = { ...identityOf(row, config), runConfigDigest: runConfigDigest() };
  const conditions = [{ reason, state: 'RED' as const, observed: 1, limit: 1 }];
  try {
    await reportFailed({
      database,
      identity,
      policyRevisions: () => ({}),
      loadedVersions: parameters.loadedVersions,
      clock: systemClock,
      health: () => healthDocument(identity, { conditions, metrics: {} }, systemClock),
    });
  } finally {
    await database.close();
  }
}

const identityOf = ({ mode }: Daemon | Job, config: PlatformConfig): TaskIdentity => ({
  component: mode,
  environment: config.environment,
  platformRunId: config.platformRunId,
  taskArn: config.taskArn,
  imageDigest: config.imageDigest,
  runConfigDigest: config.runConfigDigest,
  serviceReleaseId: config.serviceReleaseId,
});
