import { askBusRights } from '../observability/bus-rights.ts';
import type { HealthDocument } from '../observability/health.ts';
import { startHealthCopy } from '../observability/health-copy.ts';
import { healthMetrics } from '../observability/health-metrics.ts';
import { startHeartbeat } from '../observability/heartbeat.ts';
import { startOpsServer } from '../observability/ops-server.ts';
import { gatePolicyRevision } from '../run-config.ts';
import { TOPICS } from '../substrate/stack/pins.ts';
import { healthDocument } from './health-document.ts';
import type { DaemonWork, Platform } from './work.ts';

export interface ReportOptions {
  readonly heartbeatMs: number;
  /** Where health and metrics are served; undefined for a task without an internal port. */
  readonly ops: { readonly host: string; readonly port: number } | undefined;
}

/**
 * What a task reports about itself: heartbeat, internal port, health object. Rejects when the first heartbeat cannot be
 * written. It ends with the life of the task: the last heartbeat says STOPPED.
 */
export async function startReports(
  platform: Platform,
  work: Pick<DaemonWork, 'health' | 'declares' | 'questions' | 'readings'>,
  { heartbeatMs, ops }: ReportOptions,
): Promise<void> {
  const { identity, database, parameters, clock, log, onClose } = platform;
  const health = (): HealthDocument => healthDocument(identity, work.health(), clock);
  const onFault = (error: unknown): void => platform.onFault('reports', error);
  const topics = TOPICS.map(({ topic }) => topic);
  const rights = askBusRights(platform.eventLog, topics, (error) => platform.onFault('bus rights', error));
  await rights.first();
  const heartbeat = startHeartbeat({
    database,
    identity,
    policyRevisions: () => ({
      [gatePolicyRevision.policy_id]: gatePolicyRevision.content_digest,
      ...work.declares,
      ...rights.declared(),
    }),
    loadedVersions: parameters.loadedVersions,
    clock,
    health,
    intervalMs: heartbeatMs,
    onFault,
  });
  onClose('heartbeat', heartbeat.stop);
  await heartbeat.beat();
  if (ops === undefined) return;
  const copy = startHealthCopy({ target: platform.evidence, health, onFault });
  onClose('health copy', copy.stop);
  const { questions = {}, readings = {} } = work;
  const server = await startOpsServer({ ...ops, health, metrics: healthMetrics(health), questions, readings });
  onClose('internal port', server.close);
  log.info({ ops_port: server.port }, 'READY');
}
