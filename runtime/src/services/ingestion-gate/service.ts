import { PlatformError } from '@spine-green/evidence-schemas';
import type { FastifyInstance } from 'fastify';
import type { DaemonParts, DaemonWork, HealthFacts } from '../../daemon/work.ts';
import { type AuthOptions, apiKeyAuthenticator, serviceTokenAuthenticator } from '../../http/auth.ts';
import { bodyBudget } from '../../http/body-budget.ts';
import { rateLimiter } from '../../http/rate-limit.ts';
import { closeServer, listenOn } from '../../http/server.ts';
import { within } from '../../kernel/within.ts';
import { gatePolicyRevision } from '../../run-config.ts';
import { createGate, type Gate } from './gate.ts';
import type { GateLimits, GateOptions } from './gate-options.ts';
import { gateServer } from './http/server.ts';
import { activatePolicy } from './policy-activation.ts';
import { exportReconciliations } from './reconcile/objects.ts';
import type { GateIdentity } from './types.ts';

export interface GateSettings {
  readonly policies: GateOptions['policies'];
  readonly quarantineBucket: string;
  readonly listenAddr: string;
  readonly port: number;
  readonly authMode: 'api_key' | 'service_token';
  readonly authPath: string;
  readonly rateLimitPerSecond: number;
  readonly rateLimitBurst: number;
  readonly bodyTimeoutMs: number;
  readonly bodyBytesInFlightMax: number;
  readonly connectionsMax: number;
  readonly reconcileIntervalMs: number;
  readonly limits: GateLimits;
  readonly onListening?: (port: number) => void;
}

/** For clients that are still sending a request, for what is in admission, for the last answers, for the export. */
const SENDING_MS_MAX = 5000;
const SETTLE_MS_MAX = 9000;
const ANSWER_MS_MAX = 500;
const EXPORT_MS_MAX = 4000;
const SUMMARY_MS = 30_000;
const SEGMENT_CHECK_MS = 250;

/** Opens the gate: it listens when this resolves. It serves until the signal aborts, then drains: no new request, every
 * item answered, every segment exported. */
export async function composeGate(settings: GateSettings, parts: DaemonParts): Promise<DaemonWork> {
  const { identity, log, store, database, evidence, governance, clock, lock, onFault } = parts;
  const ending = new AbortController();
  const gateIdentity: GateIdentity = {
    platform_run_id: identity.platformRunId,
    run_config_digest: identity.runConfigDigest,
    service_release_id: identity.serviceReleaseId,
    environment: identity.environment,
    policy_rev: gatePolicyRevision,
  };
  const gate = createGate({
    gate: gateIdentity,
    policies: settings.policies,
    instanceId: identity.taskArn,
    database,
    eventLog: parts.eventLog,
    store,
    buckets: { evidence: evidence.bucket, quarantine: settings.quarantineBucket },
    governance,
    clock,
    limits: settings.limits,
    owns: lock.owns,
    ending: ending.signal,
    onFault,
    onHealth: (state, reasons) => log.info({ ctx: { state, reasons } }, 'health'),
  });
  parts.onClose('exporter', gate.exporter.stop);
  await gate.exporter.recover();
  await activatePolicy({ target: evidence, gate: gateIdentity, governance, clock });
  await exportReconciliations({ database, target: evidence, platformRunId: identity.platformRunId });
  await gate.health.probe();
  const server = await serverOf(settings, gate, parts);
  parts.onClose('server', () => {
    server.server.closeAllConnections();
    return server.close();
  });
  const port = await listenOn(server, { host: settings.listenAddr, port: settings.port });
  settings.onListening?.(port);
  return {
    health: () => healthOf(gate),
    // The posture that it really works in: whoever judges it reads it here, and not in his own configuration.
    declares: {
      auth_mode: settings.authMode,
      principals: [...gate.principals].sort().join(','),
      policy_revision: gatePolicyRevision.revision,
    },
    run: async (signal) => {
      log.info({ ig_port: port }, 'LISTENING');
      const timers = startTimers(settings, gate, parts);
      await aborted(signal);
      for (const timer of timers) clearInterval(timer);
      await drain(gate, server, { ending, onFault }).finally(() => summarise(gate, log));
    },
  };
}

/**
 * No new request, every item answered, every segment exported. Whoever is still sending a request after a while is cut
 * off, what cannot be settled is answered as to be tried again and left to the next life, and then the end is a failure:
 * an exit code of 0 says that nothing was left.
 */
async function drain(
  gate: Gate,
  server: FastifyInstance,
  { ending, onFault }: { readonly ending: AbortController } & Pick<DaemonParts, 'onFault'>,
): Promise<void> {
  const closed = closeServer(server);
  await within(closed, SENDING_MS_MAX);
  await within(
    gate.pipeline.idle().catch((error: unknown) => onFault('drain', error)),
    SETTLE_MS_MAX,
  );
  const left = gate.pipeline.activeBatches().length;
  ending.abort();
  gate.pipeline.stop();
  gate.health.stop();
  await within(closed, ANSWER_MS_MAX);
  server.server.closeAllConnections();
  for (const segment of gate.segments) segment.close();
  await within(gate.exporter.drain(EXPORT_MS_MAX), EXPORT_MS_MAX);
  gate.exporter.stop();
  const waiting = gate.exporter.waiting();
  if (left + waiting === 0) return;
  throw new PlatformError('E_SHUTDOWN_OVERDUE', `${left} batches are not settled, ${waiting} segments not exported`);
}

/** Its credentials are loaded, so that the first heartbeat declares their version. */
async function serverOf(settings: GateSettings, gate: Gate, { parameters, clock, onFault }: DaemonParts) {
  const auth: AuthOptions = {
    parameters,
    path: settings.authPath,
    clock,
    known: gate.principals,
    onFault: (error) => onFault('authentication', error),
  };
  const authenticator = settings.authMode === 'api_key' ? apiKeyAuthenticator(auth) : serviceTokenAuthenticator(auth);
  await authenticator.load();
  return gateServer({
    authenticator,
    bodyTimeoutMs: settings.bodyTimeoutMs,
    bodies: bodyBudget(settings.bodyBytesInFlightMax),
    connectionsMax: settings.connectionsMax,
    limiter: rateLimiter(clock, settings.rateLimitPerSecond, settings.rateLimitBurst),
    closedBy: () => (gate.health.admits() ? undefined : gate.health.reasons()),
    hasRoom: gate.pipeline.hasRoom,
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
  settings: GateSettings,
  gate: Gate,
  { identity, log, onFault }: DaemonParts,
): readonly NodeJS.Timeout[] {
  const reconcile = (): void => {
    gate.reconciler
      .run(`SYSTEM::${identity.component}`)
      .then((summary) => {
        if (Object.values(summary).some((count) => count > 0)) log.info({ ctx: summary }, 'reconciled');
      })
      .catch((error: unknown) => onFault('reconcile', error));
  };
  reconcile();
  gate.health.start();
  return [
    setInterval(reconcile, settings.reconcileIntervalMs),
    setInterval(() => {
      for (const segment of gate.segments) segment.closeAged();
    }, SEGMENT_CHECK_MS),
    setInterval(() => summarise(gate, log), SUMMARY_MS),
  ];
}

/** What was decided since the last line (12, section 14). */
function summarise(gate: Gate, log: DaemonParts['log']): void {
  const { admit, duplicate, quarantine } = gate.metrics.takeTotals();
  if (admit + duplicate + quarantine > 0) log.info(`admit=${admit} duplicate=${duplicate} quarantine=${quarantine}`);
}

const healthOf = (gate: Gate): HealthFacts => ({
  conditions: gate.health.conditions(),
  metrics: {
    inflight: gate.pipeline.inFlight(),
    segments_waiting: gate.exporter.waiting(),
    ...gate.metrics.latencies(),
  },
});

const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
