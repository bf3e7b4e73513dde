import { choice, text } from '../config.ts';
import { getConsumerStream } from '../consumer/streams.ts';
import { defineDaemon } from '../daemon/daemon.ts';
import { runConfig } from '../run-config.ts';
import { composeContextStore } from '../services/context-store/service.ts';

const classes = new Map<string, string>(Object.entries(runConfig.class_map.event_types));
const classOf = (eventType: string): string | undefined => classes.get(eventType);

export const mode = defineDaemon({
  mode: 'csfb',
  config: {
    groupId: text('RTDL_CORE_CONSUMER_GROUP_ID', { description: 'broker group of the RTDL core consumers' }),
    commitPolicy: choice('RTDL_CORE_OFFSET_COMMIT_POLICY', {
      values: ['commit_after_durable_write'],
      fallback: 'commit_after_durable_write',
      description: 'when positions are committed; there is no other way',
    }),
  },
  compose: (config, parts) => {
    const stream = getConsumerStream('csfb', config.groupId, config.platformRunId);
    return composeContextStore({ ...config, stream, classOf }, parts);
  },
});
