import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { createLog } from '@spine-green/runtime/kernel/log';
import { runConfigDigest } from '@spine-green/runtime/run-config';
import { runProducer } from '@spine-green/runtime/services/stream-producer/loop';
import { controlOffset } from '@spine-green/runtime/services/stream-producer/ready/control-offset';
import { readyHistory } from '@spine-green/runtime/services/stream-producer/ready/history';
import type { Producer } from '@spine-green/runtime/services/stream-producer/ready/producer';
import { gateClient } from '@spine-green/runtime/services/stream-producer/send/gate-client';
import { RETRY_POLICY } from '@spine-green/runtime/services/stream-producer/send/retry';
import type { ProducerSettings } from '@spine-green/runtime/services/stream-producer/settings';
import { vitals } from '@spine-green/runtime/services/stream-producer/vitals';
import { Secret } from '@spine-green/runtime/substrate/parameters/port';
import { PLATFORM_RUN_ID } from './oracle.ts';
import { CONTROL, GATE_KEY, type ScenarioWorld } from './scenario-run.ts';

export const settingsFor = (baseUrl: string, changes: Partial<ProducerSettings> = {}): ProducerSettings => ({
  platformRunId: PLATFORM_RUN_ID,
  environment: 'embedded',
  serviceReleaseId: 'git-0123456',
  runConfigDigest: runConfigDigest(),
  imageDigest: `sha256:${'d'.repeat(64)}`,
  taskArn: 'embedded:task/wsp/1',
  producer: 'svc:world_stream_producer',
  controlTopic: CONTROL,
  oracleBucket: 'oracle',
  baseUrl,
  outputIds: [],
  lane: { count: 1, index: 0 },
  attemptId: '1',
  channels: 2,
  batchRowsMax: 100,
  batchBytesMax: 1_048_576,
  flushEvery: 50,
  retry: { ...RETRY_POLICY, backoffMs: 1, backoffMsMax: 2, retryAfterMsMax: 10 },
  pushTimeoutMs: 5000,
  speedup: 0,
  contextLeadMs: 2000,
  rate: [],
  caps: {
    eventsMax: undefined,
    eventsPerOutputMax: undefined,
    flowsMax: undefined,
    window: { startUtc: undefined, endUtc: undefined },
  },
  quarantineRatioMax: 0.005,
  readyMessagesMax: 1,
  readyWaitMs: 300,
  requiredDaemons: [],
  ...changes,
});

export interface ProducerRun {
  readonly producer: Producer;
  /** Exit code of the mode. */
  readonly exit: number;
}

/** Runs the producer in this process until it ends. */
export async function produce(
  scenario: ScenarioWorld,
  baseUrl: string,
  changes: Partial<ProducerSettings> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<ProducerRun> {
  const settings = settingsFor(baseUrl, changes);
  const evidence = { store: scenario.oracle.store, bucket: 'evidence' };
  const { database } = scenario.database;
  const gate = gateClient({
    baseUrl,
    apiKey: new Secret(GATE_KEY),
    connections: settings.channels,
    timeoutMs: settings.pushTimeoutMs,
    clock: systemClock,
  });
  const producer: Producer = {
    settings,
    evidence,
    database,
    gate,
    history: readyHistory(evidence, settings.platformRunId, settings.lane),
    vitals: vitals(systemClock),
    clock: systemClock,
    random: Math.random,
    sleep: async (ms, abort) => {
      try {
        await delay(ms, undefined, { signal: abort });
      } catch (error) {
        throw abort.aborted ? abort.reason : error;
      }
    },
    log: createLog(
      { component: 'wsp', instance_id: 'test', platform_run_id: PLATFORM_RUN_ID },
      process.env.TEST_LOG ?? 'silent',
    ),
    fails: () => {},
  };
  const { count, index } = settings.lane;
  const offsets = controlOffset(database, `wsp:${settings.platformRunId}:${count}:${index}`, CONTROL);
  try {
    return { producer, exit: await runProducer(producer, { eventLog: scenario.eventLog, offsets }, signal) };
  } finally {
    await gate.close();
  }
}
