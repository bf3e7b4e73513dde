import { setTimeout as delay } from 'node:timers/promises';
import { gateKeyPathOf } from '../../catalog.ts';
import { type Config, ConfigError } from '../../config.ts';
import { defineJob } from '../../daemon/job.ts';
import type { PlatformConfig } from '../../daemon/platform.ts';
import { startReports } from '../../daemon/reports.ts';
import type { Platform } from '../../daemon/work.ts';
import { EXIT } from '../../mode.ts';
import { runProducer } from '../../services/stream-producer/loop.ts';
import { controlOffset } from '../../services/stream-producer/ready/control-offset.ts';
import { readyHistory } from '../../services/stream-producer/ready/history.ts';
import type { Producer } from '../../services/stream-producer/ready/producer.ts';
import { BATCH_PATH, gateClient } from '../../services/stream-producer/send/gate-client.ts';
import { RETRY_POLICY } from '../../services/stream-producer/send/retry.ts';
import type { ProducerSettings } from '../../services/stream-producer/settings.ts';
import { vitals } from '../../services/stream-producer/vitals.ts';
import { producerFaults, producerKeys } from './keys/wsp-keys.ts';

type WspConfig = PlatformConfig & Config<typeof producerKeys>;

/** One task per lane of a run: two would race on one checkpoint (10, law L8). */
const consumerIdOf = ({ platformRunId, laneCount, laneIndex }: WspConfig): string =>
  `wsp:${platformRunId}:${laneCount}:${laneIndex}`;

export const mode = defineJob({
  mode: 'wsp',
  config: producerKeys,
  validate: (values) => {
    const faults = producerFaults(values);
    if (faults.length > 0) throw new ConfigError(faults);
  },
  load: async () => {
    // The reader is native code: a broken image must show here and not at the first row.
    await import('@duckdb/node-api');
  },
  prepare: () => undefined,
  lock: consumerIdOf,
  // What is acknowledged is saved, and the next start goes on behind it.
  stopped: EXIT.ok,
  run: async (values, parts) => {
    const { database, eventLog } = parts;
    const producer = await composeProducer(values, parts, parts.fails);
    const heartbeat = { heartbeatMs: values.heartbeatMs, ops: undefined };
    await startReports(parts, { health: producer.vitals.health }, heartbeat);
    const offsets = controlOffset(database, consumerIdOf(values), values.controlTopic);
    return runProducer(producer, { eventLog, offsets }, parts.signal);
  },
});

async function composeProducer(values: WspConfig, platform: Platform, fails: Producer['fails']): Promise<Producer> {
  const { parameters, evidence, database, clock, log } = platform;
  const settings = settingsOf(values);
  const apiKey = await parameters.get(gateKeyPathOf('wsp', values.apiKeyPathRoot));
  const gate = gateClient({
    baseUrl: settings.baseUrl,
    apiKey: apiKey.value,
    connections: settings.channels,
    timeoutMs: settings.pushTimeoutMs,
    clock,
  });
  platform.onClose('gate client', gate.close);
  return {
    settings,
    evidence,
    database,
    gate,
    history: readyHistory(evidence, settings.platformRunId, settings.lane),
    vitals: vitals(clock),
    clock,
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
    fails,
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
