import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from '@spine-green/evidence-schemas';
import { openRegainedLock } from '@spine-green/runtime/daemon/regained-lock';
import type { DaemonParts } from '@spine-green/runtime/daemon/work';
import { runConfig } from '@spine-green/runtime/run-config';
import type { GateLimits } from '@spine-green/runtime/services/ingestion-gate/gate-options';
import { DATABASE_SETTINGS } from '@spine-green/runtime/services/ingestion-gate/ledger/postgres';
import { composeGate, type GateSettings } from '@spine-green/runtime/services/ingestion-gate/service';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import type { EventLog } from '@spine-green/runtime/substrate/event-log/port';
import { createParameters, openParameters } from '@spine-green/runtime/substrate/parameters/open';
import { recordedParameters } from '@spine-green/runtime/substrate/parameters/recorded';
import { startDaemon } from '../daemons/daemon-parts.ts';
import { type FreshObjectStore, freshObjectStore } from '../object-store.ts';
import { type BusAddress, type FreshDatabase, freshBus, freshDatabase } from '../servers/postgres.ts';
import type { Template } from '../servers/postgres-server.ts';
import { eventually } from '../servers/processes.ts';
import { RUN } from './gate-events.ts';
import { keyOf, PRINCIPALS, type PrincipalName, TOPICS } from './gate-facts.ts';

export const EVIDENCE = 'evidence';
export const QUARANTINE = 'quarantine';
export const KEY_MAP_PATH = '/fraud-platform/dev_min/ig/api_key';

/** Everything a gate needs around it: database, log, store and parameters of its own. */
export interface GateWorld {
  readonly database: FreshDatabase;
  readonly bus: BusAddress;
  readonly eventLog: EventLog;
  readonly objects: FreshObjectStore;
  readonly parametersUrl: string;
  drop(): Promise<void>;
}

/** On the server of the run, or on another one that the test may hurt. */
export async function gateWorld(server?: Template): Promise<GateWorld> {
  const [database, bus, objects] = await Promise.all([
    freshDatabase(server === undefined ? {} : { server }),
    freshBus(server),
    freshObjectStore(EVIDENCE, QUARANTINE),
  ]);
  const eventLog = openEventLog({ ...bus, clientId: 'test' });
  await eventLog.ensureTopics(TOPICS.map((topic) => ({ topic, partitions: 3, retentionMs: 86_400_000 })));
  const folder = await mkdtemp(join(tmpdir(), 'gate-parameters-'));
  const parametersUrl = `file:${folder}/parameters.json`;
  await createParameters(parametersUrl);
  const map = Object.fromEntries(PRINCIPALS.map((name) => [sha256Hex(keyOf(name)), name]));
  await openParameters(parametersUrl).put(KEY_MAP_PATH, JSON.stringify(map));
  return {
    database,
    bus,
    eventLog,
    objects,
    parametersUrl,
    drop: async () => {
      await eventLog.close();
      await Promise.all([database.drop(), objects.drop(), rm(folder, { recursive: true })]);
    },
  };
}

export const LIMITS: GateLimits = {
  inFlightMax: 2000,
  answerMsMax: 25_000,
  deliveryTimeoutMs: 5000,
  reconcileInFlightMs: 60_000,
  reconcileAbsenceMs: 90_000,
  healthIntervalMs: 60_000,
  denyOnAmber: false,
  manualActions: false,
  segmentLinesMax: 5000,
  segmentAgeMsMax: 300,
  segmentIdleMsMax: 300,
  exportRetryMs: 100,
};

export interface GateChanges {
  readonly limits?: Partial<GateLimits>;
  readonly settings?: Partial<Omit<GateSettings, 'limits'>>;
  readonly platformRunId?: string;
  /** Name of the lock, for a gate beside another one that tests something before admission. */
  readonly run?: string;
  /** Another way to the database, for example through a proxy. */
  readonly dsn?: string;
  /** Another way to the log. */
  readonly bootstrap?: string;
  readonly parts?: Partial<Pick<DaemonParts, 'clock' | 'eventLog' | 'onFault' | 'parameters' | 'store'>>;
}

export interface RunningGate {
  readonly url: string;
  /** Ends as SIGTERM ends it: drained. */
  stop(): Promise<void>;
}

/**
 * The whole service in this process, on a port of its own. A gate under another lock beside the first one of its run would
 * export the open segments that it finds as those of an earlier life, so it begins when there are none.
 */
export async function startGate(world: GateWorld, changes: GateChanges = {}): Promise<RunningGate> {
  if (changes.run !== undefined) await eventually(() => noOpenSegment(world));
  const database = openDatabase(changes.dsn ?? world.database.dsn, {
    applicationName: 'ig',
    connectionsMax: 6,
    settings: DATABASE_SETTINGS,
  });
  const eventLog = openEventLog({ ...world.bus, bootstrap: changes.bootstrap ?? world.bus.bootstrap, clientId: 'ig' });
  let port = 0;
  const gate = await startDaemon(
    {
      component: 'ig',
      platformRunId: changes.platformRunId ?? RUN,
      evidenceBucket: EVIDENCE,
      database,
      eventLog,
      store: world.objects.store,
      parameters: recordedParameters(openParameters(world.parametersUrl)),
      takeLock: (on) => openRegainedLock(on, `ig::${changes.run ?? RUN}`, () => undefined),
    },
    (parts) =>
      composeGate(
        {
          ...SETTINGS,
          ...changes.settings,
          limits: { ...LIMITS, ...changes.limits },
          onListening: (taken) => {
            port = taken;
          },
        },
        { ...parts, ...changes.parts },
      ),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await gate.stop();
      await eventLog.close();
      await database.close();
    },
  };
}

async function noOpenSegment({ database }: GateWorld): Promise<true | undefined> {
  const text = 'SELECT segment_id FROM ig.segments WHERE exported_at IS NULL LIMIT 1';
  return (await database.database.query({ text })).length === 0 ? true : undefined;
}

const SETTINGS: Omit<GateSettings, 'limits'> = {
  policies: runConfig,
  quarantineBucket: QUARANTINE,
  listenAddr: '127.0.0.1',
  port: 0,
  authMode: 'api_key',
  authPath: KEY_MAP_PATH,
  rateLimitPerSecond: 0,
  rateLimitBurst: 6000,
  bodyTimeoutMs: 30_000,
  bodyBytesInFlightMax: 32 * 2 ** 20,
  connectionsMax: 512,
  reconcileIntervalMs: 60_000,
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: AnswerBody;
}

/** Members of every kind of answer. A test reads those that it expects; the others are undefined. */
export interface AnswerBody {
  readonly decision: string | undefined;
  readonly receipt: AnsweredReceipt;
  readonly receipt_ref: string;
  readonly correlation_echo: object;
  readonly results: readonly AnswerBody[];
  readonly error: string;
  readonly quarantine_ref: string;
  readonly state: string;
  readonly reasons: readonly string[];
  readonly rows: readonly object[];
  readonly receipts: readonly object[];
  readonly absent: number;
  readonly still_ambiguous: number;
  readonly openapi: string;
}

export interface AnsweredReceipt {
  readonly receipt_id: string;
  readonly event_id: string;
  readonly event_class: string;
  readonly platform_run_id: string;
  readonly manifest_fingerprint: string;
  readonly admitted_at_utc: string;
  readonly payload_hash: { readonly hex: string };
  readonly reason_codes: readonly string[];
  readonly eb_ref: { readonly topic: string; readonly partition: number; readonly offset: string };
  readonly evidence_refs: readonly { readonly kind: string; readonly ref: string; readonly digest: string }[];
}

/** One request with a principal's key; `body` is sent as it is when it is text or bytes, otherwise as JSON. */
export async function ask(
  gate: RunningGate,
  path: string,
  options: {
    readonly as?: PrincipalName;
    readonly body?: unknown;
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Answer> {
  const { as, body, headers } = options;
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const response = await fetch(`${gate.url}${path}`, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(as === undefined ? {} : { 'x-ig-api-key': keyOf(as) }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: jsonOr(text) as AnswerBody };
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

export const push = (gate: RunningGate, event: unknown, as: PrincipalName = 'wsp'): Promise<Answer> =>
  ask(gate, '/v1/ingest/push', { as, body: event });

export const pushBatch = (gate: RunningGate, events: readonly unknown[], as: PrincipalName = 'wsp'): Promise<Answer> =>
  ask(gate, '/v1/ingest/batch', { as, body: { events } });

export interface BusRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string | undefined;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Every record on the bus, topic by topic. */
export async function busRecords({ eventLog }: GateWorld, topics: readonly string[] = TOPICS): Promise<BusRecord[]> {
  const found: BusRecord[] = [];
  for (const topic of topics) {
    for (const { partition, low, high } of await eventLog.watermarks(topic)) {
      if (high === low) continue;
      const limit = { recordsMax: 100_000, bytesMax: 64 * 2 ** 20, waitMs: 0 };
      for (const record of await eventLog.read(topic, partition, low, limit)) {
        found.push({ ...record, value: Buffer.from(record.value ?? []).toString('utf8') });
      }
    }
  }
  return found;
}
