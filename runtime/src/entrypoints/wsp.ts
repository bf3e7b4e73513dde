import { setTimeout as delay } from 'node:timers/promises';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { type Config, ConfigError, databaseKeys, eventLogKeys, objectStoreKeys, runKeys } from '../config.ts';
import { openStreamLock } from '../consumer/lock.ts';
import { systemClock } from '../kernel/clock.ts';
import { defineMode, EXIT, type ModeContext } from '../mode.ts';
import { startHeartbeat } from '../observability/heartbeat.ts';
import { assertRunConfigDigest, gatePolicyRevision, runConfigDigest } from '../run-config.ts';
import { runProducer } from '../services/stream-producer/loop.ts';
import { controlOffset } from '../services/stream-producer/ready/control-offset.ts';
import { readyHistory } from '../services/stream-producer/ready/history.ts';
import type { Producer } from '../services/stream-producer/ready/producer.ts';
import { BATCH_PATH, gateClient } from '../services/stream-producer/send/gate-client.ts';
import { RETRY_POLICY } from '../services/stream-producer/send/retry.ts';
import type { ProducerSettings } from '../services/stream-producer/settings.ts';
import { COMPONENT, vitals } from '../services/stream-producer/vitals.ts';
import type { Database } from '../substrate/database/port.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { databaseFrom, eventLogFrom } from '../substrate/open.ts';
import { openParameters } from '../substrate/parameters/open.ts';
import type { RecordedParameters } from '../substrate/parameters/port.ts';
import { recordedParameters } from '../substrate/parameters/recorded.ts';
import { producerFaults, producerKeys } from './wsp-keys.ts';

const config = { ...runKeys, ...objectStoreKeys, ...databaseKeys, ...eventLogKeys, ...producerKeys } as const;
type WspConfig = Config<typeof config>;

export const mode = defineMode({
  config,
  validate: (values) => {
    const faults = producerFaults(values);
    if (faults.length > 0) throw new ConfigError(faults);
  },
  load: async () => {
    assertRunConfigDigest(runConfigDigest());
    // The reader is native code: a broken image must show here and not at the first row.
    await import('@duckdb/node-api');
  },
  run: async (values, context) => {
    assertRunConfigDigest(values.runConfigDigest);
    const parameters = recordedParameters(openParameters(values.parametersUrl));
    const database = await databaseFrom(values, { applicationName: COMPONENT, connectionsMax: 4 }, parameters);
    try {
      return await runLocked(values, { database, parameters }, context);
    } catch (error) {
      if (!isPlatformError(error, 'E_STREAM_BUSY')) throw error;
      context.log.error({ code: error.code }, error.message);
      return EXIT.busy;
    } finally {
      await database.close();
    }
  },
});

interface Substrate {
  readonly database: Database;
  readonly parameters: RecordedParameters;
}

/** One task per lane of a run: two would race on one checkpoint (10, law L8). */
async function runLocked(values: WspConfig, substrate: Substrate, context: ModeContext): Promise<number> {
  const { database, parameters } = substrate;
  const consumerId = `wsp:${values.platformRunId}:${values.laneCount}:${values.laneIndex}`;
  const lock = await openStreamLock(database, consumerId);
  const eventLog = await eventLogFrom(values, values.taskArn, parameters);
  try {
    const producer = await composeProducer(values, substrate, context);
    const heartbeat = startHeartbeat({
      database,
      component: COMPONENT,
      instanceId: values.taskArn,
      platformRunId: values.platformRunId,
      get scenarioRunId() {
        return producer.vitals.scenarioRunId();
      },
      imageDigest: values.imageDigest,
      runConfigDigest: values.runConfigDigest,
      policyRevisions: { [gatePolicyRevision.policy_id]: gatePolicyRevision.content_digest },
      loadedVersions: parameters.loadedVersions,
      clock: systemClock,
      health: producer.vitals.health,
      intervalMs: values.heartbeatMs,
      onFault: (error) => context.log.warn({ err: error }, 'heartbeat'),
    });
    try {
      const signal = AbortSignal.any([context.signal, lock.lost]);
      const offsets = controlOffset(database, consumerId, values.controlTopic);
      const exit = await runProducer(producer, { eventLog, offsets }, signal);
      return lock.lost.aborted ? EXIT.failed : exit;
    } finally {
      await heartbeat.stop();
      await producer.gate.close();
    }
  } finally {
    await eventLog.close();
    await lock.release();
  }
}

async function composeProducer(
  values: WspConfig,
  { database, parameters }: Substrate,
  { log }: ModeContext,
): Promise<Producer> {
  const settings = settingsOf(values);
  const store = openObjectStore(values.objectStoreUrl);
  const evidence = { store, bucket: values.evidenceBucket };
  const apiKey = await parameters.get(`${values.apiKeyPathRoot}/wsp`);
  return {
    settings,
    evidence,
    database,
    gate: gateClient({
      baseUrl: settings.baseUrl,
      apiKey: apiKey.value,
      connections: settings.channels,
      timeoutMs: settings.pushTimeoutMs,
      clock: systemClock,
    }),
    history: readyHistory(evidence, settings.platformRunId, settings.lane),
    vitals: vitals(settings, systemClock),
    clock: systemClock,
    random: Math.random,
    sleep: async (ms, signal) => {
      try {
        await delay(ms, undefined, { signal });
      } catch (error) {
        // The timer wraps the reason; the caller compares with the reason itself.
        throw signal.aborted ? signal.reason : error;
      }
    },
    log,
  };
}

const settingsOf = (values: WspConfig): ProducerSettings => ({
  ...values,
  controlTopic: values.controlTopic,
  baseUrl: values.baseUrl.replace(new RegExp(`(${BATCH_PATH})?/*$`), ''),
  lane: { count: values.laneCount, index: values.laneIndex },
  retry: { ...RETRY_POLICY, attemptsMax: values.retryAttemptsMax, backoffMs: values.retryBackoffMs },
  rate: values.rate,
  caps: {
    eventsMax: values.eventsMax === 0 ? undefined : values.eventsMax,
    eventsPerOutputMax: values.eventsPerOutputMax === 0 ? undefined : values.eventsPerOutputMax,
    flowsMax: values.flowsMax === 0 ? undefined : values.flowsMax,
    window: {
      startUtc: values.windowStartUtc === '' ? undefined : values.windowStartUtc,
      endUtc: values.windowEndUtc === '' ? undefined : values.windowEndUtc,
    },
  },
});
