import { databaseKeys, eventLogKeys, integer, objectStoreKeys, runKeys, text } from '../config.ts';
import { consumerStreams } from '../consumer/streams.ts';
import { systemClock } from '../kernel/clock.ts';
import { defineMode, EXIT } from '../mode.ts';
import { taskWriter } from '../observability/writer.ts';
import { assertRunConfigDigest, runConfigDigest } from '../run-config.ts';
import { sampleLag } from '../services/lag-sampler/loop.ts';
import { COMPONENT } from '../services/lag-sampler/types.ts';
import { openObjectStore } from '../substrate/object-store/open.ts';
import { databaseFrom, eventLogFrom } from '../substrate/open.ts';

export const mode = defineMode({
  config: {
    ...runKeys,
    ...objectStoreKeys,
    ...databaseKeys,
    ...eventLogKeys,
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
    lagMax: integer('RTDL_CAUGHT_UP_LAG_MAX', {
      min: 0,
      max: 1_000_000,
      fallback: 10,
      description: 'largest lag that counts as caught up',
    }),
    intervalSeconds: integer('LAG_SAMPLE_INTERVAL_SECONDS', {
      min: 1,
      max: 600,
      fallback: 30,
      description: 'least distance between the samples',
    }),
    waitSecondsMax: integer('LAG_SAMPLE_WAIT_SECONDS_MAX', {
      min: 0,
      max: 3600,
      fallback: 600,
      description: 'how long the first sample waits for the consumers',
    }),
  },
  load: async () => assertRunConfigDigest(runConfigDigest()),
  run: async (config, { signal, log }) => {
    assertRunConfigDigest(config.runConfigDigest);
    const database = await databaseFrom(config, { applicationName: COMPONENT, connectionsMax: 2 });
    const eventLog = await eventLogFrom(config, config.taskArn);
    try {
      const pass = await sampleLag({
        database,
        eventLog,
        target: { store: openObjectStore(config.objectStoreUrl), bucket: config.evidenceBucket },
        platformRunId: config.platformRunId,
        streams: consumerStreams(config.groupId, config.platformRunId),
        lagMax: config.lagMax,
        intervalSeconds: config.intervalSeconds,
        waitSecondsMax: config.waitSecondsMax,
        clock: systemClock,
        writer: taskWriter(COMPONENT, config),
        signal,
      });
      log.info({ pass }, 'LAG_SAMPLED');
      return EXIT.ok;
    } finally {
      await eventLog.close();
      await database.close();
    }
  },
});
