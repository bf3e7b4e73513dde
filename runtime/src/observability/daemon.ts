import type { EvidenceTarget } from '../evidence/write.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Log } from '../kernel/log.ts';
import type { Database } from '../substrate/database/port.ts';
import type { LoadedVersions } from '../substrate/parameters/port.ts';
import type { HealthDocument } from './health.ts';
import { startHealthCopy } from './health-copy.ts';
import { healthMetrics } from './health-metrics.ts';
import { startHeartbeat } from './heartbeat.ts';
import { startOpsServer } from './ops-server.ts';

export interface DaemonOptions {
  readonly database: Database;
  readonly target: EvidenceTarget;
  readonly component: string;
  readonly config: {
    readonly taskArn: string;
    readonly platformRunId: string;
    readonly imageDigest: string;
    readonly runConfigDigest: string;
    readonly opsListenAddr: string;
    readonly opsPort: number;
    readonly heartbeatMs: number;
  };
  readonly policyRevisions: Readonly<Record<string, string>>;
  readonly loadedVersions: () => LoadedVersions;
  readonly health: () => HealthDocument;
  readonly log: Log;
}

/** What every daemon reports about itself: heartbeat, internal port, health object. Stop it after the work ended. */
export async function startDaemonReports(options: DaemonOptions): Promise<{ stop(): Promise<void> }> {
  const { config, health, log } = options;
  const onFault = (error: unknown): void => log.warn({ code: codeOf(error) }, 'a report was not written');
  const heartbeat = startHeartbeat({
    database: options.database,
    component: options.component,
    instanceId: config.taskArn,
    platformRunId: config.platformRunId,
    scenarioRunId: 'N/A',
    imageDigest: config.imageDigest,
    runConfigDigest: config.runConfigDigest,
    policyRevisions: options.policyRevisions,
    loadedVersions: options.loadedVersions,
    clock: systemClock,
    health,
    intervalMs: config.heartbeatMs,
    onFault,
  });
  await heartbeat.beat();
  const ops = await startOpsServer({
    host: config.opsListenAddr,
    port: config.opsPort,
    health,
    metrics: healthMetrics(health),
  });
  const copy = startHealthCopy({ target: options.target, health, onFault });
  log.info({ ops_port: ops.port }, 'READY');
  return {
    stop: async () => {
      await ops.close();
      await copy.stop();
      await heartbeat.stop();
    },
  };
}

/** The code of an operating error or the name of a bug; never its values (17, G4). */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'UNKNOWN';
