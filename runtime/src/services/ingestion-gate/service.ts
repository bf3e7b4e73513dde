import type { FastifyInstance } from 'fastify';
import { type Clock, nowUtc, systemClock } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import { codeOf, startDaemonReports } from '../../observability/daemon.ts';
import { createGovernanceEmitter } from '../../observability/governance-emitter.ts';
import type { HealthDocument } from '../../observability/health.ts';
import { gatePolicyRevision, runConfig } from '../../run-config.ts';
import type { Database } from '../../substrate/database/port.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import type { RecordedParameters } from '../../substrate/parameters/port.ts';
import { createGate, type Gate } from './gate.ts';
import type { GateLock } from './gate-lock.ts';
import type { GateLimits } from './gate-options.ts';
import { type AuthOptions, apiKeyAuthenticator, serviceTokenAuthenticator } from './http/auth.ts';
import { rateLimiter } from './http/rate-limit.ts';
import { gateServer } from './http/server.ts';
import { activatePolicy } from './policy-activation.ts';
import { exportReconciliations } from './reconcile/objects.ts';
import type { GateIdentity } from './types.ts';

export interface GateServiceOptions {
  readonly config: {
    readonly environment: GateIdentity['environment'];
    readonly platformRunId: string;
    readonly taskArn: string;
    readonly imageDigest: string;
    readonly runConfigDigest: string;
    readonly serviceReleaseId: string;
    readonly evidenceBucket: string;
    readonly quarantineBucket: string;
    readonly listenAddr: string;
    readonly port: number;
    readonly authMode: 'api_key' | 'service_token';
    readonly authPath: string;
    readonly rateLimitPerSecond: number;
    readonly rateLimitBurst: number;
    readonly bodyTimeoutMs: number;
    readonly reconcileIntervalMs: number;
    readonly opsListenAddr: string;
    readonly opsPort: number;
    readonly heartbeatMs: number;
  };
  readonly limits: GateLimits;
  readonly parameters: RecordedParameters;
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
  readonly signal: AbortSignal;
  readonly lock: Pick<GateLock, 'owns' | 'lost'>;
  readonly log: Log;
  readonly onListening?: (port: number) => void;
}

export const COMPONENT = 'ig';
const DRAIN_MS_MAX = 20_000;
const EXPORT_MS_MAX = 5000;
const SUMMARY_MS = 30_000;
const SEGMENT_CHECK_MS = 250;

/** Serves until the signal aborts, then drains: no new request, every item answered, every segment exported. */
export async function runGateService(options: GateServiceOptions): Promise<void> {
  const { config, log, store, database, signal, lock } = options;
  const clock = systemClock;
  const ending = new AbortController();
  const gateIdentity: GateIdentity = {
    platform_run_id: config.platformRunId,
    run_config_digest: config.runConfigDigest,
    service_release_id: config.serviceReleaseId,
    environment: config.environment,
    policy_rev: gatePolicyRevision,
  };
  const onFault = (stage: string, error: unknown): void =>
    log.warn({ code: codeOf(error), ctx: { stage } }, 'the gate goes on');
  const evidence = { store, bucket: config.evidenceBucket };
  const governance = governanceOf(options, onFault);
  const gate = createGate({
    gate: gateIdentity,
    policies: runConfig,
    instanceId: config.taskArn,
    database,
    eventLog: options.eventLog,
    store,
    buckets: { evidence: config.evidenceBucket, quarantine: config.quarantineBucket },
    governance,
    clock,
    limits: options.limits,
    owns: lock.owns,
    ending: ending.signal,
    onFault,
    onHealth: (state, reasons) => log.info({ ctx: { state, reasons } }, 'health'),
  });
  await gate.exporter.recover();
  await activatePolicy({ target: evidence, gate: gateIdentity, governance, clock });
  await exportReconciliations({ database, target: evidence, platformRunId: config.platformRunId });
  await gate.health.probe();
  const server = await serverOf(options, gate, clock, onFault);
  const port = await listen(server, config);
  const reports = await startDaemonReports({
    database,
    target: evidence,
    component: COMPONENT,
    config,
    policyRevisions: { [gatePolicyRevision.policy_id]: gatePolicyRevision.content_digest },
    loadedVersions: options.parameters.loadedVersions,
    health: () => healthDocument(config, gate, clock),
    log,
  });
  log.info({ ig_port: port }, 'LISTENING');
  options.onListening?.(port);
  const timers = startTimers(options, gate, onFault);
  await aborted(AbortSignal.any([signal, lock.lost]));
  for (const timer of timers) clearInterval(timer);
  await drain(gate, server, ending);
  governance.stop();
  await governance.drain().catch((error: unknown) => onFault('governance', error));
  await reports.stop().catch((error: unknown) => onFault('reports', error));
}

/** No new request, every item answered, every segment exported; what takes too long is left to the next life. */
async function drain(gate: Gate, server: FastifyInstance, ending: AbortController): Promise<void> {
  const deadline = setTimeout(() => ending.abort(), DRAIN_MS_MAX);
  await Promise.race([closeServer(server), aborted(ending.signal)]);
  await Promise.race([gate.pipeline.idle(), aborted(ending.signal)]);
  clearTimeout(deadline);
  ending.abort();
  gate.pipeline.stop();
  gate.health.stop();
  for (const segment of gate.segments) segment.close();
  await gate.exporter.drain(EXPORT_MS_MAX);
  gate.exporter.stop();
}

function governanceOf({ config, store }: GateServiceOptions, onFault: (stage: string, error: unknown) => void) {
  return createGovernanceEmitter({
    target: { store, bucket: config.evidenceBucket },
    clock: systemClock,
    actor: { actor_id: `SYSTEM::${COMPONENT}`, source_type: 'SYSTEM', source_component: COMPONENT },
    pins: { platform_run_id: config.platformRunId },
    provenance: {
      service_release_id: config.serviceReleaseId,
      environment: config.environment,
      config_revision: gatePolicyRevision.revision,
      run_config_digest: config.runConfigDigest,
    },
    policyRevision: gatePolicyRevision.revision,
    onFault: (error) => onFault('governance', error),
  });
}

/** Its credentials are loaded, so that the first heartbeat declares their version. */
async function serverOf(
  { config, parameters }: GateServiceOptions,
  gate: Gate,
  clock: Clock,
  onFault: (stage: string, error: unknown) => void,
) {
  const auth: AuthOptions = {
    parameters,
    path: config.authPath,
    clock,
    known: gate.principals,
    onFault: (error) => onFault('authentication', error),
  };
  const authenticator = config.authMode === 'api_key' ? apiKeyAuthenticator(auth) : serviceTokenAuthenticator(auth);
  await authenticator.load();
  return gateServer({
    authenticator,
    bodyTimeoutMs: config.bodyTimeoutMs,
    limiter: rateLimiter(clock, config.rateLimitPerSecond, config.rateLimitBurst),
    closedBy: () => (gate.health.admits() ? undefined : gate.health.reasons()),
    evaluate: gate.evaluate,
    admit: gate.admit,
    health: gate.health,
    metrics: gate.metrics,
    index: gate.index,
    reconciler: gate.reconciler,
    clock,
    onFault,
  });
}

function startTimers(
  { config, log }: GateServiceOptions,
  gate: Gate,
  onFault: (stage: string, error: unknown) => void,
): readonly NodeJS.Timeout[] {
  const reconcile = (): void => {
    gate.reconciler
      .run(`SYSTEM::${COMPONENT}`)
      .then((summary) => {
        if (Object.values(summary).some((count) => count > 0)) log.info({ ctx: summary }, 'reconciled');
      })
      .catch((error: unknown) => onFault('reconcile', error));
  };
  reconcile();
  gate.health.start();
  return [
    setInterval(reconcile, config.reconcileIntervalMs),
    setInterval(() => {
      for (const segment of gate.segments) segment.closeAged();
    }, SEGMENT_CHECK_MS),
    setInterval(() => {
      const { admit, duplicate, quarantine } = gate.metrics.takeTotals();
      if (admit + duplicate + quarantine > 0)
        log.info(`admit=${admit} duplicate=${duplicate} quarantine=${quarantine}`);
    }, SUMMARY_MS),
  ];
}

function healthDocument(config: GateServiceOptions['config'], gate: Gate, clock: Clock): HealthDocument {
  return {
    schema: 'fp.health_document.v1',
    generated_at_utc: nowUtc(clock),
    component: COMPONENT,
    instance_id: config.taskArn,
    platform_run_id: config.platformRunId,
    scenario_run_id: 'N/A',
    stream_id: null,
    health_state: gate.health.state(),
    health_reasons: [...gate.health.reasons()],
    conditions: [...gate.health.conditions()],
    metrics: {
      inflight: gate.pipeline.inFlight(),
      segments_waiting: gate.exporter.waiting(),
      ...gate.metrics.latencies(),
    },
    checkpoints: {},
    lag: {},
  };
}

async function listen(server: FastifyInstance, config: GateServiceOptions['config']): Promise<number> {
  await server.listen({ host: config.listenAddr, port: config.port });
  const address = server.server.address();
  return typeof address === 'object' && address !== null ? address.port : config.port;
}

const CLOSE_POLL_MS = 20;

/** Takes no new connection and ends each kept one as soon as its last request is answered. */
async function closeServer(server: FastifyInstance): Promise<void> {
  const idle = setInterval(() => server.server.closeIdleConnections(), CLOSE_POLL_MS);
  await server.close();
  clearInterval(idle);
}

const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
