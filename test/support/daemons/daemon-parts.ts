import { randomBytes } from 'node:crypto';
import type { DaemonName } from '@spine-green/runtime/catalog';
import { streamIdOf } from '@spine-green/runtime/consumer/streams';
import { governanceOf, serve } from '@spine-green/runtime/daemon/daemon';
import { openStreamLock, type StreamLock } from '@spine-green/runtime/daemon/lock';
import type { DaemonParts, DaemonWork } from '@spine-green/runtime/daemon/work';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { createLog } from '@spine-green/runtime/kernel/log';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import type { ObjectStore } from '@spine-green/runtime/substrate/object-store/port';
import type { RecordedParameters } from '@spine-green/runtime/substrate/parameters/port';

export interface DaemonWorld {
  readonly component: DaemonName;
  readonly platformRunId: string;
  readonly imageDigest?: string;
  readonly runConfigDigest?: string;
  readonly evidenceBucket: string;
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
  readonly parameters: RecordedParameters;
  /** The lock of the daemon's stream by default. */
  readonly takeLock?: (database: Database) => Promise<StreamLock>;
}

export interface DaemonInProcess {
  /** Rejects with what ended the work; resolves when it ended as asked. */
  readonly done: Promise<void>;
  /** Ends it as SIGTERM ends it, and closes what it opened. */
  stop(): Promise<void>;
}

/** Composes and serves a daemon's work in this process, around a substrate that the test opened. */
export async function startDaemon(
  world: DaemonWorld,
  compose: (parts: DaemonParts) => Promise<DaemonWork>,
): Promise<DaemonInProcess> {
  const stopping = new AbortController();
  const closing = new AsyncDisposableStack();
  const { database, eventLog, store, parameters, platformRunId, component } = world;
  const take = world.takeLock ?? ((on: Database) => openStreamLock(on, streamIdOf(component, platformRunId)));
  const lock = await take(database);
  const log = createLog(
    { component, instance_id: 'test', platform_run_id: platformRunId },
    process.env.TEST_LOG ?? 'silent',
  );
  const platform = {
    identity: {
      component,
      environment: 'embedded' as const,
      platformRunId,
      taskArn: `test-${randomBytes(4).toString('hex')}`,
      imageDigest: world.imageDigest ?? `sha256:${'0'.repeat(64)}`,
      runConfigDigest: world.runConfigDigest ?? runConfigDigest(),
      serviceReleaseId: 'git-test',
    },
    parameters,
    database,
    eventLog,
    store,
    evidence: { store, bucket: world.evidenceBucket },
    clock: systemClock,
    log,
    onFault: (stage: string, error: unknown) => log.warn({ err: error, stage }, 'fault'),
    onClose: (_what: string, close: () => Promise<void> | void) => closing.defer(async () => close()),
  };
  const parts: DaemonParts = { ...platform, lock, governance: governanceOf(platform) };
  const work = await compose(parts);
  const reported = Promise.withResolvers<void>();
  const run = (signal: AbortSignal): Promise<void> => {
    reported.resolve();
    return work.run(signal);
  };
  const done = serve({ ...work, run }, parts, {
    signal: AbortSignal.any([stopping.signal, lock.lost]),
    reports: { heartbeatMs: 1000, ops: { host: '127.0.0.1', port: 0 } },
  });
  await Promise.race([reported.promise, done]);
  return {
    done,
    stop: async () => {
      stopping.abort();
      try {
        await done;
      } finally {
        await closing.disposeAsync();
        await lock.release();
      }
    },
  };
}
