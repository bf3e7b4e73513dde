import { choice, flag, integer, text } from '../../config.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { runConfig } from '../../run-config.ts';
import type { GateLimits } from '../../services/ingestion-gate/gate-options.ts';
import { compilePolicy } from '../../services/ingestion-gate/judge/policy.ts';
import { DATABASE_SETTINGS } from '../../services/ingestion-gate/ledger/postgres.ts';
import { composeGate } from '../../services/ingestion-gate/service.ts';

const milliseconds = (env: string, description: string, range: { min: number; max: number; fallback: number }) =>
  integer(env, { ...range, description: `${description}, milliseconds` });

const gateKeys = {
  listenAddr: text('IG_LISTEN_ADDR', { fallback: '127.0.0.1', description: 'address of the gate' }),
  port: integer('IG_PORT', { min: 0, max: 65_535, fallback: 8080, description: 'port of the gate; 0 takes any' }),
  // `disabled` exists for unit tests only and is no value here (17, section 1).
  authMode: choice('IG_AUTH_MODE', {
    values: ['api_key', 'service_token'],
    fallback: 'api_key',
    description: 'how producers prove who they are',
  }),
  authPath: text('SSM_IG_API_KEY_PATH', { description: 'parameter that holds the key map, or the token secrets' }),
  rateLimitPerSecond: integer('IG_RATE_LIMIT_RPS', {
    min: 0,
    max: 100_000,
    fallback: 0,
    description: 'requests per second and principal; 0 is off',
  }),
  rateLimitBurst: integer('IG_RATE_LIMIT_BURST', {
    min: 1,
    max: 100_000,
    fallback: 6000,
    description: 'requests that may come at once',
  }),
  inFlightMax: integer('IG_IN_FLIGHT_MAX', {
    min: 1,
    max: 20_000,
    fallback: 2000,
    description: 'items in admission before 429',
  }),
  // Below the time that a producer waits for an answer, so that it hears one.
  answerMsMax: milliseconds('IG_ANSWER_TIMEOUT_MS', 'time after which an item is answered, whatever hangs', {
    min: 1000,
    max: 60_000,
    fallback: 25_000,
  }),
  bodyTimeoutMs: milliseconds('IG_BODY_TIMEOUT_MS', 'time for a request body', {
    min: 100,
    max: 30_000,
    fallback: 30_000,
  }),
  bodyBytesInFlightMax: integer('IG_BODY_BYTES_IN_FLIGHT_MAX', {
    min: 1_048_576,
    max: 268_435_456,
    fallback: 4_194_304,
    description: 'bytes of request bodies that are held at a time before 429',
  }),
  connectionsMax: integer('IG_CONNECTIONS_MAX', {
    min: 1,
    max: 10_000,
    fallback: 512,
    description: 'connections at a time before 503',
  }),
  publishTimeoutMs: milliseconds('IG_PUBLISH_TIMEOUT_MS', 'request timeout of a publish; delivery is twice that', {
    min: 3000,
    max: 60_000,
    fallback: 15_000,
  }),
  reconcileIntervalMs: milliseconds('IG_RECONCILE_INTERVAL_MS', 'time between reconciliations', {
    min: 250,
    max: 300_000,
    fallback: 30_000,
  }),
  reconcileAgeMs: milliseconds('IG_RECONCILE_AGE_MS', 'age beyond the delivery timeout at which a row is given up', {
    min: 0,
    max: 600_000,
    fallback: 30_000,
  }),
  reconcileGraceMs: milliseconds('IG_RECONCILE_GRACE_MS', 'time beyond the delivery timeout before absence is proof', {
    min: 0,
    max: 600_000,
    fallback: 60_000,
  }),
  healthIntervalMs: milliseconds('IG_HEALTH_INTERVAL_MS', 'time between health probes', {
    min: 250,
    max: 300_000,
    fallback: 30_000,
  }),
  denyOnAmber: flag('IG_HEALTH_DENY_ON_AMBER', { fallback: false, description: 'close admission on AMBER too' }),
  manualActions: flag('IG_MANUAL_ACTIONS', { fallback: false, description: 'case management may ask for actions' }),
} as const;

export const mode = defineDaemon({
  mode: 'ig',
  config: gateKeys,
  databaseSettings: DATABASE_SETTINGS,
  load: () => {
    compilePolicy(runConfig);
  },
  compose: (config, parts) => composeGate({ ...config, policies: runConfig, limits: limitsOf(config) }, parts),
});

interface Timings {
  readonly inFlightMax: number;
  readonly answerMsMax: number;
  readonly publishTimeoutMs: number;
  readonly reconcileAgeMs: number;
  readonly reconcileGraceMs: number;
  readonly healthIntervalMs: number;
  readonly denyOnAmber: boolean;
  readonly manualActions: boolean;
}

const DELIVERY_MS_MIN = 5000;
/** 00, section 4; a segment to which nothing comes any more is closed after a second. */
const SEGMENT_LINES_MAX = 10_000;
const SEGMENT_AGE_MS_MAX = 30_000;
const SEGMENT_IDLE_MS_MAX = 1000;
const EXPORT_RETRY_MS = 2000;

/** Delivery takes at most twice the request timeout (12, section 6); reconciliation waits longer than that. */
function limitsOf(config: Timings): GateLimits {
  const deliveryTimeoutMs = Math.max(DELIVERY_MS_MIN, 2 * config.publishTimeoutMs);
  return {
    inFlightMax: config.inFlightMax,
    answerMsMax: config.answerMsMax,
    deliveryTimeoutMs,
    reconcileInFlightMs: deliveryTimeoutMs + config.reconcileAgeMs,
    reconcileAbsenceMs: deliveryTimeoutMs + config.reconcileGraceMs,
    healthIntervalMs: config.healthIntervalMs,
    denyOnAmber: config.denyOnAmber,
    manualActions: config.manualActions,
    segmentLinesMax: SEGMENT_LINES_MAX,
    segmentAgeMsMax: SEGMENT_AGE_MS_MAX,
    segmentIdleMsMax: SEGMENT_IDLE_MS_MAX,
    exportRetryMs: EXPORT_RETRY_MS,
  };
}
