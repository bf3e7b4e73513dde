import { coreConsumerConfig } from '../../consumer/core-config.ts';
import { getConsumerStream } from '../../consumer/streams.ts';
import { defineDaemon } from '../../daemon/daemon.ts';
import { classOnTopic } from '../../run-config.ts';
import { composeContextStore } from '../../services/context-store/service.ts';

export const mode = defineDaemon({
  mode: 'csfb',
  config: coreConsumerConfig,
  compose: (config, parts) => {
    const stream = getConsumerStream('csfb', config.groupId, config.platformRunId);
    return composeContextStore({ ...config, stream, classOf: classOnTopic }, parts);
  },
});
