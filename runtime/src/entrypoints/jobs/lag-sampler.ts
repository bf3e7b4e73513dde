import { integer, text } from '../../config.ts';
import { consumerStreams } from '../../consumer/streams.ts';
import { defineJob } from '../../daemon/job.ts';
import { EXIT } from '../../mode.ts';
import { taskWriter } from '../../observability/writer.ts';
import { sampleLag } from '../../services/lag-sampler/loop.ts';

export const mode = defineJob({
  mode: 'lag-sampler',
  config: {
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
  prepare: () => undefined,
  run: async (config, { identity, database, eventLog, evidence, clock, signal, log }) => {
    const pass = await sampleLag({
      database,
      eventLog,
      target: evidence,
      platformRunId: config.platformRunId,
      streams: consumerStreams(config.groupId, config.platformRunId),
      lagMax: config.lagMax,
      intervalSeconds: config.intervalSeconds,
      waitSecondsMax: config.waitSecondsMax,
      clock,
      writer: taskWriter(identity.component, config),
      signal,
    });
    log.info({ pass }, 'LAG_SAMPLED');
    return EXIT.ok;
  },
});
